#include "storage/central_store_private.h"
#include "storage/store_rows.h"

namespace carm::storage {
namespace {

constexpr const char* kIdTaken = "idTaken";
constexpr const char* kNumberTaken = "numberTaken";
constexpr const char* kVersionConflict = "versionConflict";

const QString kDeclarationText = QStringLiteral("declaration");
const QString kRecordText = QStringLiteral("record");

/// Columns of an entry, then its kind, receipt number, its time and signature, whether amounts differ, how,
/// and the dispute.
#define CARM_STORED_ENTRY_COLUMNS                                                                            \
    "id, version, terminal, sequence, subject, document, hash, signature, kind, receipt_number, "            \
    "received_at, receipt_signature, assessment_differs, difference, dispute "

constexpr int kKindColumn = kEntryColumns;
constexpr int kReceiptColumn = kEntryColumns + 1;

std::optional<StoredEntry> storedEntryFromRow(const Rows& rows)
{
    auto entry = entryFromRow(rows, 0);
    if (!entry) {
        return {};
    }
    StoredEntry stored;
    stored.entry = std::move(*entry);
    stored.entry.kind = rows.text(kKindColumn) == kRecordText ? protocol::EntryKind::Record
                                                              : protocol::EntryKind::Declaration;
    stored.receipt = {QString::number(rows.integer(kReceiptColumn)),
                      Instant{rows.integer(kReceiptColumn + 1)}, rows.blob(kReceiptColumn + 2)};
    stored.assessmentDiffers = rows.integer(kReceiptColumn + 3) == 1;
    stored.difference = rows.text(kReceiptColumn + 4);
    stored.dispute = rows.text(kReceiptColumn + 5);
    return stored;
}

Result<std::vector<StoredEntry>, StoreError> storedEntries(Database& database, const char* statement,
                                                           const QVariantList& values)
{
    CARM_TRY(rows, database.run(statement, values));
    std::vector<StoredEntry> entries;
    for (;;) {
        CARM_TRY(found, rows.next());
        if (!found) {
            return entries;
        }
        auto stored = storedEntryFromRow(rows);
        if (!stored) {
            return damagedRow("entry", rows.integer(kReceiptColumn));
        }
        entries.push_back(std::move(*stored));
    }
}

Result<std::optional<StoredEntry>, StoreError> storedEntry(Database& database, const protocol::EntryId& id)
{
    CARM_TRY(entries, storedEntries(database, "SELECT " CARM_STORED_ENTRY_COLUMNS "FROM entry WHERE id = ?",
                                    {id.uuid.toRfc4122()}));
    return entries.empty() ? std::nullopt : std::optional(std::move(entries.front()));
}

protocol::EntryAnswer conflict(const protocol::EntryId& id, const QByteArray& hash, const char* reason)
{
    return {id, protocol::EntryOutcome::Conflict, hash, std::nullopt, QString::fromLatin1(reason), false};
}

Result<protocol::EntryAnswer, StoreError> storeNew(Database& database, const EntryToStore& received,
                                                   Instant now, const CentralStore::ReceiptSigner& sign)
{
    const protocol::SealedEntry& entry = received.entry;
    CARM_TRY(next, integerOf(database, "SELECT coalesce(max(receipt_number), 0) + 1 FROM entry"));
    const qint64 number = next.value_or(1);
    protocol::Receipt receipt{QString::number(number), now, {}};
    receipt.signature = sign(entry.id, entry.hash, receipt.number, now);
    const bool isRecord = entry.kind == protocol::EntryKind::Record;
    CARM_CHECK(execute(
        database,
        "INSERT INTO entry (receipt_number, kind, id, version, terminal, sequence, subject, document, hash, "
        "signature, received_at, receipt_signature, assessment_differs, difference, dispute) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {number, isRecord ? kRecordText : kDeclarationText, entry.id.uuid.toRfc4122(), qint64(entry.version),
         entry.terminal, entry.sequence, entry.subject, packed(entry.document), entry.hash, entry.signature,
         now.milliseconds, receipt.signature, qint64(received.assessmentDiffers ? 1 : 0), received.difference,
         received.dispute}));
    return protocol::EntryAnswer{entry.id, protocol::EntryOutcome::Created, entry.hash, receipt,
                                 {},       received.assessmentDiffers};
}

/// Why a declaration cannot be stored beside those of its number; nothing when it can. A version that was
/// refused is mended by a higher one, so versions may be missing and none comes after a higher one.
Result<std::optional<protocol::EntryAnswer>, StoreError> obstacle(Database& database,
                                                                  const protocol::SealedEntry& entry)
{
    CARM_TRY(rows, database.run("SELECT hash FROM entry "
                                "WHERE kind = 'declaration' AND subject = ? AND version >= ? "
                                "ORDER BY version LIMIT 1",
                                {entry.subject, qint64(entry.version)}));
    CARM_TRY(found, rows.next());
    if (!found) {
        return std::optional<protocol::EntryAnswer>();
    }
    return std::optional(
        conflict(entry.id, rows.blob(0), entry.version == 1 ? kNumberTaken : kVersionConflict));
}

} // namespace

Result<protocol::EntryAnswer, StoreError> CentralStore::storeEntry(const EntryToStore& received, Instant now,
                                                                   const ReceiptSigner& sign)
{
    Database& database = *m_d->database;
    const protocol::SealedEntry& entry = received.entry;
    CARM_TRY(earlier, storedEntry(database, entry.id));
    if (earlier && earlier->entry.hash != entry.hash) {
        return conflict(entry.id, earlier->entry.hash, kIdTaken);
    }
    if (earlier) {
        return protocol::EntryAnswer{entry.id, protocol::EntryOutcome::Exists, entry.hash, earlier->receipt,
                                     {},       earlier->assessmentDiffers};
    }
    if (entry.kind == protocol::EntryKind::Declaration) {
        CARM_TRY(inTheWay, obstacle(database, entry));
        if (inTheWay) {
            return *inTheWay;
        }
    }
    return storeNew(database, received, now, sign);
}

Result<std::optional<StoredEntry>, StoreError> CentralStore::entry(const protocol::EntryId& id)
{
    return storedEntry(*m_d->database, id);
}

Result<std::vector<StoredEntry>, StoreError> CentralStore::entriesAbout(const QString& subject)
{
    return storedEntries(*m_d->database,
                         "SELECT " CARM_STORED_ENTRY_COLUMNS
                         "FROM entry WHERE subject = ? ORDER BY receipt_number",
                         {subject});
}

Result<qint64, StoreError> CentralStore::recordCount(const QString& subject)
{
    CARM_TRY(count, integerOf(*m_d->database,
                              "SELECT count(*) FROM entry WHERE subject = ? AND kind = 'record'", {subject}));
    return count.value_or(0);
}

Result<std::vector<StoredEntry>, StoreError> CentralStore::moneyOfDrawer(const QString& session)
{
    return storedEntries(*m_d->database,
                         "SELECT " CARM_STORED_ENTRY_COLUMNS
                         "FROM entry WHERE id IN (SELECT record FROM drawer_money WHERE session = ?) "
                         "ORDER BY receipt_number",
                         {session});
}

Result<std::vector<StoredEntry>, StoreError> CentralStore::entriesAfter(qint64 receiptNumber, int most)
{
    return storedEntries(*m_d->database,
                         "SELECT " CARM_STORED_ENTRY_COLUMNS "FROM entry WHERE receipt_number > ? "
                         "ORDER BY receipt_number LIMIT ?",
                         {receiptNumber, qint64(most)});
}

Result<qint64, StoreError> CentralStore::entryCount()
{
    CARM_TRY(count, integerOf(*m_d->database, "SELECT count(*) FROM entry"));
    return count.value_or(0);
}

} // namespace carm::storage
