#include "storage/store_rows.h"

#include <QtEndian>

namespace carm::storage {

using outbox::StoreError;
using outbox::StoreErrorCode;

Result<qint64, StoreError> execute(Database& database, const char* statement, const QVariantList& values)
{
    CARM_TRY(rows, database.run(statement, values));
    return rows.rowsChanged();
}

Result<std::optional<qint64>, StoreError> integerOf(Database& database, const char* statement,
                                                    const QVariantList& values)
{
    CARM_TRY(rows, database.run(statement, values));
    CARM_TRY(found, rows.next());
    if (!found || rows.isNull(0)) {
        return std::optional<qint64>();
    }
    return std::optional<qint64>(rows.integer(0));
}

Result<std::vector<qint64>, StoreError> integersOf(Database& database, const char* statement,
                                                   const QVariantList& values)
{
    CARM_TRY(rows, database.run(statement, values));
    std::vector<qint64> integers;
    for (;;) {
        CARM_TRY(found, rows.next());
        if (!found) {
            return integers;
        }
        integers.push_back(rows.integer(0));
    }
}

Failure<StoreError> damagedRow(const char* table, qint64 key)
{
    return fail(StoreError{StoreErrorCode::Damaged,
                           QStringLiteral("%1 row %2 cannot be read").arg(QLatin1String(table)).arg(key)});
}

Failure<StoreError> storeFailure(const QString& detail)
{
    return fail(StoreError{StoreErrorCode::Failed, detail});
}

QByteArray packed(const QByteArray& bytes)
{
    return qCompress(bytes);
}

std::optional<QByteArray> unpacked(const QByteArray& pack)
{
    // qUncompress allocates what the first four bytes claim before it has looked at the rest.
    constexpr qsizetype kLengthBytes = 4;
    if (pack.size() <= kLengthBytes || qFromBigEndian<quint32>(pack.constData()) > kMostUnpackedBytes) {
        return {};
    }
    const QByteArray bytes = qUncompress(pack);
    if (bytes.isEmpty()) {
        return {};
    }
    return bytes;
}

std::optional<protocol::SealedEntry> entryFromRow(const Rows& rows, int first)
{
    auto document = unpacked(rows.blob(first + 5));
    if (!document) {
        return {};
    }
    protocol::SealedEntry entry;
    entry.id = {QUuid::fromRfc4122(rows.blob(first))};
    entry.version = static_cast<int>(rows.integer(first + 1));
    entry.terminal = rows.text(first + 2);
    entry.sequence = rows.integer(first + 3);
    entry.subject = rows.text(first + 4);
    entry.document = std::move(*document);
    entry.hash = rows.blob(first + 6);
    entry.signature = rows.blob(first + 7);
    return entry;
}

} // namespace carm::storage
