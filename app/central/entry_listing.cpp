#include "entry_listing.h"

#include "money/money.h"
#include "protocol/entry.h"

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

QByteArray tableLine(const storage::StoredEntry& stored)
{
    const protocol::SealedEntry& entry = stored.entry;
    const QStringList cells{stored.receipt.number,
                            toIsoText(stored.receipt.receivedAt),
                            entry.subject,
                            QStringLiteral("v%1").arg(entry.version),
                            entry.terminal,
                            entry.id.text(),
                            stored.assessmentDiffers ? QStringLiteral("differs")
                                                     : QStringLiteral("confirmed")};
    return cells.join(QLatin1Char('\t')).toUtf8();
}

} // namespace

QJsonObject describe(const storage::StoredEntry& stored)
{
    const protocol::SealedEntry& entry = stored.entry;
    QJsonObject object{{QStringLiteral("receiptNumber"), stored.receipt.number},
                       {QStringLiteral("receivedAt"), toIsoText(stored.receipt.receivedAt)},
                       {QStringLiteral("id"), entry.id.text()},
                       {QStringLiteral("hash"), QString::fromLatin1(entry.hash.toHex())},
                       {QStringLiteral("transactionNumber"), entry.subject},
                       {QStringLiteral("version"), entry.version},
                       {QStringLiteral("terminal"), entry.terminal},
                       {QStringLiteral("sequence"), entry.sequence},
                       {QStringLiteral("assessmentDiffers"), stored.assessmentDiffers},
                       {QStringLiteral("totalsCents"), totalsInCents(entry.document)}};
    if (!stored.difference.isEmpty()) {
        object.insert(QStringLiteral("difference"),
                      QJsonDocument::fromJson(stored.difference.toUtf8()).object());
    }
    return object;
}

Result<void, storage::StoreError> listEntries(storage::CentralStore& store, bool isJson,
                                              const std::function<void(const QByteArray& line)>& print)
{
    qint64 last = 0;
    for (;;) {
        CARM_TRY(page, store.entriesAfter(last, kPageEntries));
        for (const storage::StoredEntry& stored : page) {
            print(isJson ? QJsonDocument(describe(stored)).toJson(QJsonDocument::Compact)
                         : tableLine(stored));
            last = stored.receipt.number.toLongLong();
        }
        if (page.size() < static_cast<std::size_t>(kPageEntries)) {
            return {};
        }
    }
}

} // namespace carm::app
