// How the feed is written. How it is read: feed_readers.cpp.
#include "protocol/feed.h"

#include <QJsonArray>

namespace carm::protocol {
namespace {

struct NamedTopic {
    FeedTopic topic;
    const char* name;
};

constexpr NamedTopic kTopics[] = {
    {FeedTopic::Declaration, "declaration"}, {FeedTopic::Officer, "officer"},
    {FeedTopic::Terminal, "terminal"},       {FeedTopic::Business, "business"},
    {FeedTopic::Ledger, "ledger"},           {FeedTopic::Notice, "notice"},
};

template <class Part, class Write> QJsonArray listOf(const std::vector<Part>& parts, Write writeOne)
{
    QJsonArray array;
    for (const Part& part : parts) {
        array.append(writeOne(part));
    }
    return array;
}

QJsonObject feedItemToJson(const FeedItem& item)
{
    return {{QStringLiteral("position"), item.position},
            {QStringLiteral("topic"), toText(item.topic)},
            {QStringLiteral("key"), item.key},
            {QStringLiteral("content"), item.content}};
}

QJsonObject recordLineToJson(const RecordLine& line)
{
    return {{QStringLiteral("id"), line.id.text()},
            {QStringLiteral("kind"), toText(line.kind)},
            {QStringLiteral("actor"), line.actor},
            {QStringLiteral("terminal"), line.terminal},
            {QStringLiteral("recordedAt"), line.recordedAt.milliseconds},
            {QStringLiteral("receiptNumber"), line.receiptNumber},
            {QStringLiteral("reasons"), QJsonArray::fromStringList(line.reasons)},
            {QStringLiteral("remark"), line.remark},
            {QStringLiteral("disputed"), line.isDisputed}};
}

QJsonObject userToJson(const UserView& user)
{
    return {{QStringLiteral("userId"), user.userId},
            {QStringLiteral("name"), user.name},
            {QStringLiteral("role"), user.role},
            {QStringLiteral("program"), user.program},
            {QStringLiteral("ended"), user.isEnded}};
}

} // namespace

QString toText(FeedTopic topic)
{
    for (const NamedTopic& one : kTopics) {
        if (one.topic == topic) {
            return QLatin1String(one.name);
        }
    }
    ensureFailed("topic is known", __FILE__, __LINE__);
}

std::optional<FeedTopic> feedTopicFromText(QStringView text)
{
    for (const NamedTopic& one : kTopics) {
        if (text == QLatin1String(one.name)) {
            return one.topic;
        }
    }
    return {};
}

QJsonObject toJson(const FeedPage& page)
{
    return {{QStringLiteral("items"), listOf(page.items, &feedItemToJson)},
            {QStringLiteral("nextPosition"), page.nextPosition},
            {QStringLiteral("last"), page.isLast}};
}

QJsonObject toJson(const DeclarationView& view)
{
    return {{QStringLiteral("transactionNumber"), view.transactionNumber},
            {QStringLiteral("declaration"), toEnvelope(view.declaration)},
            {QStringLiteral("state"), view.state},
            {QStringLiteral("owed"), view.owed.text()},
            {QStringLiteral("paid"), view.paid.text()},
            {QStringLiteral("receivedAt"), view.receivedAt.milliseconds},
            {QStringLiteral("assessmentDiffers"), view.assessmentDiffers},
            {QStringLiteral("disputed"), view.isDisputed},
            {QStringLiteral("records"), listOf(view.records, &recordLineToJson)},
            {QStringLiteral("earlierVersions"), listOf(view.earlierVersions, &toEnvelope)}};
}

QJsonObject toJson(const TerminalView& view)
{
    return {{QStringLiteral("terminal"), view.terminal},
            {QStringLiteral("office"), view.office},
            {QStringLiteral("publicKey"), QString::fromLatin1(view.publicKey.toHex())},
            {QStringLiteral("revoked"), view.isRevoked}};
}

QJsonObject toJson(const BusinessView& view)
{
    return {{QStringLiteral("businessNumber"), view.businessNumber},
            {QStringLiteral("state"), view.state},
            {QStringLiteral("reasons"), QJsonArray::fromStringList(view.reasons)},
            {QStringLiteral("profile"), view.profile},
            {QStringLiteral("programs"), QJsonArray::fromStringList(view.programs)},
            {QStringLiteral("users"), listOf(view.users, &userToJson)},
            {QStringLiteral("delegations"),
             listOf(view.delegations, [](const QJsonObject& one) { return one; })}};
}

QJsonObject toJson(const NoticeView& view)
{
    return {{QStringLiteral("id"), view.id},
            {QStringLiteral("code"), view.code},
            {QStringLiteral("facts"), QJsonArray::fromStringList(view.facts)},
            {QStringLiteral("at"), view.at.milliseconds}};
}

} // namespace carm::protocol
