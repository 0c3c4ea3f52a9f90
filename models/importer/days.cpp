#include "importer/days.h"

#include "importer/profile_fields.h"

namespace carm::importer {

Result<QDate, json::Error> readDay(const json::Reader& reader, const char* key)
{
    CARM_TRY(text, reader.text(key));
    const QDate day = QDate::fromString(text, Qt::ISODate);
    // Qt forgives other spellings; only what it would write itself is taken.
    if (!day.isValid() || day.toString(Qt::ISODate) != text) {
        return fail(badValue(reader, key));
    }
    return day;
}

} // namespace carm::importer
