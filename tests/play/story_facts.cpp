#include "story_facts.h"

#include "money/money.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace carm::test {
namespace {

QJsonObject totalsInCents(const QJsonObject& amounts)
{
    QJsonObject cents;
    const QJsonObject totals = amounts.value(QStringLiteral("totals")).toObject();
    for (auto total = totals.begin(); total != totals.end(); ++total) {
        if (const auto amount = money::Cents::parse(total.value().toString())) {
            cents.insert(total.key(), amount->count());
        }
    }
    return cents;
}

} // namespace

QJsonObject factsOf(const Person& person, const protocol::SealedEntry& entry)
{
    const auto content = protocol::readDocument(entry.document);
    if (!content) {
        person.giveUp(QStringLiteral("the sealed document cannot be read"));
    }
    return {{QStringLiteral("id"), entry.id.text()},
            {QStringLiteral("hash"), QString::fromLatin1(entry.hash.toHex())},
            {QStringLiteral("transactionNumber"), entry.subject},
            {QStringLiteral("version"), entry.version},
            {QStringLiteral("totalsCents"), totalsInCents(content->amounts)}};
}

void writeFacts(const Person& person, const QString& path, const QJsonObject& facts)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(facts).toJson()) < 0) {
        person.giveUp(path + QStringLiteral(" cannot be written"));
    }
}

void tell(const QString& line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

} // namespace carm::test
