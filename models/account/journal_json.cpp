#include "account/journal_json.h"

#include <QJsonArray>

namespace carm::account {
namespace {

constexpr char kDayForm[] = "yyyy-MM-dd";
constexpr qint64 kMostVersionNumber = 99;

json::Error wrongValue(const json::Reader& reader, const char* key, const char* expected)
{
    return {json::ErrorCode::BadValue, reader.pathOf(key), QString::fromLatin1(expected)};
}

Result<QDate, json::Error> dayIn(const json::Reader& reader, const char* key)
{
    CARM_TRY(text, reader.text(key));
    const QDate day = QDate::fromString(text, QLatin1String(kDayForm));
    if (!day.isValid() || day.toString(QLatin1String(kDayForm)) != text) {
        return fail(wrongValue(reader, key, "yyyy-mm-dd expected"));
    }
    return day;
}

Result<Posting, json::Error> postingIn(const json::Reader& reader)
{
    CARM_CHECK(reader.onlyKeys({"account", "holder", "side", "amount"}));
    CARM_TRY(accountText, reader.text("account"));
    CARM_TRY(holder, reader.optionalText("holder"));
    const auto kind = accountKindFromText(accountText);
    const auto account = kind ? AccountKey::of(*kind, holder.value_or(QString())) : std::nullopt;
    if (!account) {
        return fail(wrongValue(reader, "account", "known account expected"));
    }
    CARM_TRY(side, reader.text("side"));
    if (side != QLatin1String("debit") && side != QLatin1String("credit")) {
        return fail(wrongValue(reader, "side", "debit or credit expected"));
    }
    CARM_TRY(amountText, reader.text("amount"));
    const auto amount = money::Cents::parse(amountText);
    if (!amount || amount->text() != amountText) {
        return fail(wrongValue(reader, "amount", "an amount with two decimals expected"));
    }
    return Posting{*account, side == QLatin1String("debit") ? Side::Debit : Side::Credit, amount.value()};
}

Result<Subject, json::Error> subjectIn(const json::Reader& reader)
{
    Subject subject;
    CARM_TRY(text, reader.optionalText("transaction"));
    if (text) {
        const auto number = identifiers::TransactionNumber::parse(*text);
        if (!number || number->text() != *text) {
            return fail(wrongValue(reader, "transaction", "14 digits expected"));
        }
        subject.transaction = number.value();
    }
    if (reader.has("version")) {
        CARM_TRY(version, reader.integer("version"));
        if (version < 1 || version > kMostVersionNumber) {
            return fail(wrongValue(reader, "version", "1 to 99 expected"));
        }
        subject.version = static_cast<int>(version);
    }
    return subject;
}

QJsonObject postingToJson(const Posting& posting)
{
    QJsonObject object{{QStringLiteral("account"), toText(posting.account.kind())},
                       {QStringLiteral("side"),
                        posting.side == Side::Debit ? QStringLiteral("debit") : QStringLiteral("credit")},
                       {QStringLiteral("amount"), posting.amount.text()}};
    if (!posting.account.holder().isEmpty()) {
        object.insert(QStringLiteral("holder"), posting.account.holder());
    }
    return object;
}

} // namespace

QJsonObject toJson(const JournalEntry& entry)
{
    QJsonArray postings;
    for (const Posting& posting : entry.postings()) {
        postings.append(postingToJson(posting));
    }
    QJsonObject object{{QStringLiteral("id"), entry.id()},
                       {QStringLiteral("day"), entry.day().toString(QLatin1String(kDayForm))},
                       {QStringLiteral("due"), entry.due().toString(QLatin1String(kDayForm))},
                       {QStringLiteral("kind"), toText(entry.kind())},
                       {QStringLiteral("postings"), postings}};
    if (entry.subject().transaction) {
        object.insert(QStringLiteral("transaction"), entry.subject().transaction->text());
    }
    if (entry.subject().version > 0) {
        object.insert(QStringLiteral("version"), entry.subject().version);
    }
    if (!entry.reverses().isEmpty()) {
        object.insert(QStringLiteral("reverses"), entry.reverses());
    }
    return object;
}

Result<JournalEntry, json::Error> journalEntryFromJson(const QJsonObject& object, const QString& path)
{
    const json::Reader reader(object, path);
    CARM_CHECK(
        reader.onlyKeys({"id", "day", "due", "kind", "postings", "transaction", "version", "reverses"}));
    JournalFields fields;
    CARM_TRY(id, reader.text("id"));
    CARM_TRY(day, dayIn(reader, "day"));
    CARM_TRY(due, dayIn(reader, "due"));
    CARM_TRY(kindText, reader.text("kind"));
    const auto kind = journalKindFromText(kindText);
    if (!kind) {
        return fail(wrongValue(reader, "kind", "known kind expected"));
    }
    CARM_TRY(postings, reader.array("postings", kMostPostings));
    for (qsizetype index = 0; index < postings.size(); ++index) {
        CARM_TRY(posting, postingIn({postings.at(index).toObject(), reader.pathOf("postings", index)}));
        fields.postings.push_back(posting);
    }
    CARM_TRY(subject, subjectIn(reader));
    CARM_TRY(reverses, reader.optionalText("reverses"));
    fields.id = std::move(id);
    fields.day = day;
    fields.due = due;
    fields.kind = *kind;
    fields.subject = std::move(subject);
    fields.reverses = reverses.value_or(QString());
    auto entry = JournalEntry::of(std::move(fields));
    if (!entry) {
        return fail(wrongValue(reader, "postings", "an entry that balances expected"));
    }
    return std::move(entry).value();
}

} // namespace carm::account
