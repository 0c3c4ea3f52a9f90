#include "storage/central_store.h"

#include "storage/store_rows.h"

namespace carm::storage {
namespace {

constexpr const char* kIdTaken = "idTaken";
constexpr const char* kNumberTaken = "numberTaken";
constexpr const char* kEarlierVersionMissing = "earlierVersionMissing";

/// Columns of an entry, then receipt number, its time and signature, whether amounts differ, and how.
std::optional<StoredEntry> storedEntryFromRow(const Rows& rows)
{
    auto entry = entryFromRow(rows, 0);
    if (!entry) {
        return {};
    }
    constexpr int receipt = kEntryColumns;
    StoredEntry stored;
    stored.entry = std::move(*entry);
    stored.receipt = {QString::number(rows.integer(receipt)), Instant{rows.integer(receipt + 1)},
                      rows.blob(receipt + 2)};
    stored.assessmentDiffers = rows.integer(receipt + 3) == 1;
    stored.difference = rows.text(receipt + 4);
    return stored;
}

Result<std::optional<StoredEntry>, StoreError> storedEntry(Database& database, const protocol::EntryId& id)
{
    CARM_TRY(rows,
             database.run("SELECT id, version, terminal, sequence, transaction_number, document, hash, "
                          "signature, receipt_number, received_at, receipt_signature, assessment_differs, "
                          "difference FROM entry WHERE id = ?",
                          {id.uuid.toRfc4122()}));
    CARM_TRY(found, rows.next());
    if (!found) {
        return std::optional<StoredEntry>();
    }
    auto stored = storedEntryFromRow(rows);
    if (!stored) {
        return damagedRow("entry", rows.integer(kEntryColumns));
    }
    return stored;
}

/// The hash of whatever entry holds the transaction number in this version; empty when none does.
Result<QByteArray, StoreError> holderOfNumber(Database& database, const QString& transactionNumber,
                                              int version)
{
    CARM_TRY(rows, database.run("SELECT hash FROM entry WHERE transaction_number = ? AND version = ?",
                                {transactionNumber, qint64(version)}));
    CARM_TRY(found, rows.next());
    return found ? rows.blob(0) : QByteArray();
}

protocol::EntryAnswer conflict(const protocol::EntryId& id, const QByteArray& hash, const char* reason)
{
    return {id, protocol::EntryOutcome::Conflict, hash, std::nullopt, QString::fromLatin1(reason), false};
}

/// A leased number stands for one declaration and what corrects it step by step; without the step before, a
/// terminal could store as many entries under one number as there are versions.
Result<bool, StoreError> followsEarlierVersion(Database& database, const protocol::SealedEntry& entry)
{
    if (entry.version == 1) {
        return true;
    }
    CARM_TRY(earlier, holderOfNumber(database, entry.subject, entry.version - 1));
    return !earlier.isEmpty();
}

Result<protocol::EntryAnswer, StoreError> storeNew(Database& database, const EntryToStore& received,
                                                   Instant now, const CentralStore::ReceiptSigner& sign)
{
    const protocol::SealedEntry& entry = received.entry;
    CARM_TRY(next, integerOf(database, "SELECT coalesce(max(receipt_number), 0) + 1 FROM entry"));
    const qint64 number = next.value_or(1);
    protocol::Receipt receipt{QString::number(number), now, {}};
    receipt.signature = sign(entry.id, entry.hash, receipt.number, now);
    CARM_CHECK(execute(
        database,
        "INSERT INTO entry (receipt_number, id, version, terminal, sequence, transaction_number, "
        "document, hash, signature, received_at, receipt_signature, assessment_differs, difference) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {number, entry.id.uuid.toRfc4122(), qint64(entry.version), entry.terminal, entry.sequence,
         entry.subject, packed(entry.document), entry.hash, entry.signature, now.milliseconds,
         receipt.signature, qint64(received.assessmentDiffers ? 1 : 0), received.difference}));
    return protocol::EntryAnswer{entry.id, protocol::EntryOutcome::Created, entry.hash, receipt,
                                 {},       received.assessmentDiffers};
}

Result<protocol::EntryAnswer, StoreError> storeOne(Database& database, const EntryToStore& received,
                                                   Instant now, const CentralStore::ReceiptSigner& sign)
{
    const protocol::SealedEntry& entry = received.entry;
    CARM_TRY(earlier, storedEntry(database, entry.id));
    if (earlier && earlier->entry.hash != entry.hash) {
        return conflict(entry.id, earlier->entry.hash, kIdTaken);
    }
    if (earlier) {
        return protocol::EntryAnswer{entry.id, protocol::EntryOutcome::Exists, entry.hash, earlier->receipt,
                                     {},       earlier->assessmentDiffers};
    }
    CARM_TRY(holder, holderOfNumber(database, entry.subject, entry.version));
    if (!holder.isEmpty()) {
        return conflict(entry.id, holder, kNumberTaken);
    }
    CARM_TRY(follows, followsEarlierVersion(database, entry));
    if (!follows) {
        return protocol::EntryAnswer{entry.id,
                                     protocol::EntryOutcome::Refused,
                                     {},
                                     std::nullopt,
                                     QString::fromLatin1(kEarlierVersionMissing),
                                     false};
    }
    return storeNew(database, received, now, sign);
}

} // namespace

Result<std::vector<protocol::EntryAnswer>, StoreError>
CentralStore::storeEntries(const std::vector<EntryToStore>& entries, Instant now, const ReceiptSigner& sign)
{
    CARM_TRY(transaction, Transaction::begin(*m_d->database));
    std::vector<protocol::EntryAnswer> answers;
    answers.reserve(entries.size());
    for (const EntryToStore& entry : entries) {
        CARM_TRY(answer, storeOne(*m_d->database, entry, now, sign));
        answers.push_back(std::move(answer));
    }
    CARM_CHECK(transaction.commit());
    return answers;
}

Result<std::optional<StoredEntry>, StoreError> CentralStore::entry(const protocol::EntryId& id)
{
    return storedEntry(*m_d->database, id);
}

Result<std::vector<StoredEntry>, StoreError> CentralStore::entriesAfter(qint64 receiptNumber, int most)
{
    CARM_TRY(rows,
             m_d->database->run(
                 "SELECT id, version, terminal, sequence, transaction_number, document, hash, signature, "
                 "receipt_number, received_at, receipt_signature, assessment_differs, difference FROM entry "
                 "WHERE receipt_number > ? ORDER BY receipt_number LIMIT ?",
                 {receiptNumber, qint64(most)}));
    std::vector<StoredEntry> entries;
    for (;;) {
        CARM_TRY(found, rows.next());
        if (!found) {
            return entries;
        }
        auto stored = storedEntryFromRow(rows);
        if (!stored) {
            return damagedRow("entry", rows.integer(kEntryColumns));
        }
        entries.push_back(std::move(*stored));
    }
}

Result<qint64, StoreError> CentralStore::entryCount()
{
    CARM_TRY(count, integerOf(*m_d->database, "SELECT count(*) FROM entry"));
    return count.value_or(0);
}

} // namespace carm::storage
