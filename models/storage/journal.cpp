#include "storage/journal.h"

#include "protocol/canonical.h"
#include "storage/store_rows.h"
#include "support/json.h"

#include <QtEndian>

#include <array>

namespace carm::storage {
namespace {

using outbox::StoreError;

/// Stands before the first row.
const QByteArray& noPreviousHash()
{
    static const QByteArray zeros(32, '\0');
    return zeros;
}

struct JournalKindName {
    JournalKind kind;
    const char* name;
};
constexpr std::array kJournalKindNames = {
    JournalKindName{JournalKind::EntrySealed, "entrySealed"},
    JournalKindName{JournalKind::EntryChanged, "entryChanged"},
    JournalKindName{JournalKind::NumbersLeased, "numbersLeased"},
    JournalKindName{JournalKind::NumbersRefused, "numbersRefused"},
    JournalKindName{JournalKind::IdentityStored, "identityStored"},
    JournalKindName{JournalKind::IdentityReplaced, "identityReplaced"},
    JournalKindName{JournalKind::EditionStored, "editionStored"},
};

QString nameOf(JournalKind kind)
{
    for (const JournalKindName& known : kJournalKindNames) {
        if (known.kind == kind) {
            return QString::fromUtf8(known.name);
        }
    }
    CARM_ENSURE(false); // the table is complete
    return {};
}

std::optional<JournalKind> journalKindOf(const QString& name)
{
    for (const JournalKindName& known : kJournalKindNames) {
        if (name == QLatin1String(known.name)) {
            return known.kind;
        }
    }
    return {};
}

/// All parts but the last have a fixed length, so no two rows have the same bytes.
QByteArray linkHash(qint64 position, const QByteArray& previousHash, const QByteArray& content)
{
    QByteArray place(sizeof(position), '\0');
    qToBigEndian(position, place.data());
    return protocol::sha256(QByteArrayLiteral("carm.journal.1") + place + previousHash + content);
}

QJsonObject toJournalJson(const JournalRecord& record)
{
    QJsonObject object{{QStringLiteral("kind"), nameOf(record.kind)}};
    if (record.entry) {
        object.insert(QStringLiteral("entry"), record.entry->text());
    }
    if (!record.entryHash.isEmpty()) {
        object.insert(QStringLiteral("hash"), QString::fromLatin1(record.entryHash.toHex()));
    }
    if (record.sequence != 0) {
        object.insert(QStringLiteral("sequence"), record.sequence);
    }
    if (record.time) {
        object.insert(QStringLiteral("time"), record.time->milliseconds);
    }
    if (!record.detail.isEmpty()) {
        object.insert(QStringLiteral("detail"), record.detail);
    }
    return object;
}

std::optional<JournalRecord> journalRecordFrom(const QByteArray& content)
{
    const auto object = json::parseObject(content);
    if (!object) {
        return {};
    }
    const json::Reader reader(object.value());
    const auto kindName = reader.text("kind");
    const auto kind = kindName ? journalKindOf(kindName.value()) : std::nullopt;
    const auto entry = reader.optionalText("entry");
    const auto hash = reader.optionalText("hash");
    const auto detail = reader.optionalText("detail");
    if (!kind || !entry || !hash || !detail ||
        !reader.onlyKeys({"kind", "entry", "hash", "sequence", "time", "detail"})) {
        return {};
    }
    JournalRecord record;
    record.kind = *kind;
    record.entryHash = QByteArray::fromHex(hash->value_or(QString()).toLatin1());
    record.detail = detail->value_or(QString());
    if (entry->has_value()) {
        record.entry = protocol::EntryId::parse(entry->value());
    }
    if (reader.has("sequence")) {
        record.sequence = reader.integer("sequence").valueOr(0);
    }
    if (reader.has("time")) {
        record.time = Instant{reader.integer("time").valueOr(0)};
    }
    // What is written down again must give the same bytes: nothing was guessed while reading.
    const auto again = protocol::canonicalBytes(toJournalJson(record));
    return again && again.value() == content ? std::optional(record) : std::nullopt;
}

} // namespace

Result<void, StoreError> appendToJournal(Database& database, const JournalRecord& record)
{
    const auto content = protocol::canonicalBytes(toJournalJson(record));
    if (!content) {
        return storeFailure(QStringLiteral("the journal record has no canonical form"));
    }
    qint64 position = 1;
    QByteArray previousHash = noPreviousHash();
    {
        CARM_TRY(last, database.run("SELECT position, hash FROM journal ORDER BY position DESC LIMIT 1"));
        CARM_TRY(found, last.next());
        if (found) {
            position = last.integer(0) + 1;
            previousHash = last.blob(1);
        }
    }
    CARM_CHECK(execute(
        database, "INSERT INTO journal (position, previous_hash, content, hash) VALUES (?, ?, ?, ?)",
        {position, previousHash, content.value(), linkHash(position, previousHash, content.value())}));
    return {};
}

Result<JournalCheck, StoreError> checkJournal(Database& database,
                                              const std::function<void(const JournalRecord&)>& visit)
{
    JournalCheck check;
    QByteArray previousHash = noPreviousHash();
    const auto breaks = [&check](qint64 position, JournalBreak what) {
        if (!check.firstBreak) {
            check.firstBreak = {position, what};
        }
    };
    CARM_TRY(rows,
             database.run("SELECT position, previous_hash, content, hash FROM journal ORDER BY position"));
    for (;;) {
        CARM_TRY(found, rows.next());
        if (!found) {
            return check;
        }
        ++check.rows;
        const qint64 position = rows.integer(0);
        const QByteArray linkedTo = rows.blob(1);
        const QByteArray content = rows.blob(2);
        if (position != check.rows) {
            breaks(position, JournalBreak::Position);
        }
        if (linkedTo != previousHash) {
            breaks(position, JournalBreak::PreviousHash);
        }
        previousHash = rows.blob(3);
        if (linkHash(position, linkedTo, content) != previousHash) {
            breaks(position, JournalBreak::Hash);
        } else if (const auto record = journalRecordFrom(content)) {
            visit(*record);
        } else {
            breaks(position, JournalBreak::Content);
        }
    }
}

} // namespace carm::storage
