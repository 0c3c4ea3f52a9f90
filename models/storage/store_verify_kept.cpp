#include "storage/client_schema.h"
#include "storage/document_columns.h"
#include "storage/store_check.h"

#include "protocol/canonical.h"

namespace carm::storage {

/// Whoever kept them had verified them with the keys known then; here they are only what they were then.
StoreCheck::Checked StoreCheck::checkKeptDeclarations()
{
    if (m_database.schemaVersion() < kRecordStep) {
        return {};
    }
    CARM_TRY(rows,
             m_database.run("SELECT id, version, terminal, sequence, transaction_number, document, hash, "
                            "signature, position FROM kept_declaration ORDER BY position"));
    for (;;) {
        CARM_TRY(found, rows.next());
        if (!found) {
            return {};
        }
        ++m_report.keptDeclarations;
        checkKeptRow(rows);
    }
}

void StoreCheck::checkKeptRow(const Rows& rows)
{
    const qint64 position = rows.integer(kEntryColumns);
    const auto kept = entryFromRow(rows, 0);
    const auto wrong = [&](const QString& fact) {
        report(StoreFindingCode::KeptDeclarationWrong, position, fact);
    };
    if (!kept) {
        wrong(QStringLiteral("unreadable"));
        return;
    }
    if (kept->hash != protocol::sha256(kept->document)) {
        wrong(QStringLiteral("hash"));
        return;
    }
    const auto column = differingColumn(*kept, kDeclarationKind);
    if (!column || !column->isEmpty()) {
        wrong(column.valueOr(QStringLiteral("unreadable")));
    }
}

} // namespace carm::storage
