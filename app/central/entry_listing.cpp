#include "entry_listing.h"

#include "central/declaration_fold.h"
#include "money/money.h"
#include "protocol/record.h"

#include <QJsonDocument>

namespace carm::app {
namespace {

constexpr int kPageEntries = 100;

QJsonObject totalsInCents(const QByteArray& document)
{
    QJsonObject cents;
    const auto content = protocol::readDocument(document);
    if (!content) {
        return cents;
    }
    const QJsonObject totals = content->amounts.value(QStringLiteral("totals")).toObject();
    for (auto total = totals.begin(); total != totals.end(); ++total) {
        if (const auto amount = money::Cents::parse(total.value().toString())) {
            cents.insert(total.key(), amount->count());
        }
    }
    return cents;
}

/// "v2" for a version of a declaration, the kind of a record otherwise.
QString kindOf(const protocol::SealedEntry& entry)
{
    if (entry.kind == protocol::EntryKind::Declaration) {
        return QStringLiteral("v%1").arg(entry.version);
    }
    const auto record = protocol::readRecord(entry.document);
    return record ? protocol::toText(record->context.kind) : QStringLiteral("record");
}

QByteArray tableLine(const storage::StoredEntry& stored)
{
    const protocol::SealedEntry& entry = stored.entry;
    const QStringList cells{stored.receipt.number,
                            toIsoText(stored.receipt.receivedAt),
                            entry.subject,
                            kindOf(entry),
                            entry.terminal,
                            entry.id.text(),
                            stored.assessmentDiffers ? QStringLiteral("differs")
                                                     : QStringLiteral("confirmed"),
                            stored.dispute};
    return cells.join(QLatin1Char('\t')).toUtf8();
}

} // namespace

QJsonObject describe(const storage::StoredEntry& stored)
{
    const protocol::SealedEntry& entry = stored.entry;
    const bool isRecord = entry.kind == protocol::EntryKind::Record;
    QJsonObject object{
        {QStringLiteral("kind"), isRecord ? kindOf(entry) : QStringLiteral("declaration")},
        {QStringLiteral("receiptNumber"), stored.receipt.number},
        {QStringLiteral("receivedAt"), toIsoText(stored.receipt.receivedAt)},
        {QStringLiteral("id"), entry.id.text()},
        {QStringLiteral("hash"), QString::fromLatin1(entry.hash.toHex())},
        {isRecord ? QStringLiteral("subject") : QStringLiteral("transactionNumber"), entry.subject},
        {QStringLiteral("version"), entry.version},
        {QStringLiteral("terminal"), entry.terminal},
        {QStringLiteral("sequence"), entry.sequence},
        {QStringLiteral("assessmentDiffers"), stored.assessmentDiffers},
        {QStringLiteral("totalsCents"), totalsInCents(entry.document)}};
    if (!stored.dispute.isEmpty()) {
        object.insert(QStringLiteral("dispute"), stored.dispute);
    }
    if (!stored.difference.isEmpty()) {
        object.insert(QStringLiteral("difference"),
                      QJsonDocument::fromJson(stored.difference.toUtf8()).object());
    }
    return object;
}

namespace {

/// How the declaration stands, beside its latest version.
Result<void, storage::StoreError> addStanding(QJsonObject& object, const protocol::SealedEntry& entry,
                                              storage::CentralStore& store)
{
    CARM_TRY(entries, store.entriesAbout(entry.subject));
    const central::DeclarationFold fold(entries);
    const central::FoldedVersion* latest = fold.latest();
    if (latest == nullptr || !(latest->stored.entry.id == entry.id)) {
        return {};
    }
    object.insert(QStringLiteral("state"), declaration::toText(fold.state()));
    object.insert(QStringLiteral("paidCents"), fold.paid().count());
    if (const auto owed = fold.owed()) {
        object.insert(QStringLiteral("owedCents"), owed->count());
    }
    return {};
}

Result<QByteArray, storage::StoreError> jsonLine(const storage::StoredEntry& stored, storage::CentralStore& store)
{
    QJsonObject object = describe(stored);
    if (stored.entry.kind == protocol::EntryKind::Declaration) {
        CARM_CHECK(addStanding(object, stored.entry, store));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Result<void, storage::StoreError> listEntries(storage::CentralStore& store, bool isJson,
                                              const std::function<void(const QByteArray& line)>& print)
{
    qint64 last = 0;
    for (;;) {
        CARM_TRY(page, store.entriesAfter(last, kPageEntries));
        for (const storage::StoredEntry& stored : page) {
            if (isJson) {
                CARM_TRY(line, jsonLine(stored, store));
                print(line);
            } else {
                print(tableLine(stored));
            }
            last = stored.receipt.number.toLongLong();
        }
        if (page.size() < static_cast<std::size_t>(kPageEntries)) {
            return {};
        }
    }
}

} // namespace carm::app
