#include "storage/central_rows.h"

namespace carm::storage {

using outbox::StoreError;

Result<std::optional<QString>, StoreError> textOf(Database& database, const char* statement,
                                                  const QVariantList& values)
{
    CARM_TRY(rows, database.run(statement, values));
    CARM_TRY(found, rows.next());
    if (!found || rows.isNull(0)) {
        return std::optional<QString>();
    }
    return std::optional(rows.text(0));
}

Result<QStringList, StoreError> textsOf(Database& database, const char* statement, const QVariantList& values)
{
    CARM_TRY(rows, database.run(statement, values));
    QStringList texts;
    for (;;) {
        CARM_TRY(found, rows.next());
        if (!found) {
            return texts;
        }
        texts.append(rows.text(0));
    }
}

} // namespace carm::storage
