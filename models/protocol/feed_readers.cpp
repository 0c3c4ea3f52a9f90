// How a terminal reads what central tells. Central may be newer: unknown fields and topics are passed over.
#include "protocol/feed.h"
#include "protocol/field_readers.h"

#include <QJsonArray>

namespace carm::protocol {
namespace {

constexpr qsizetype kMostFeedCode = 64;
constexpr qsizetype kMostFeedText = 1000;
constexpr qsizetype kMostFeedKey = 128;
constexpr qsizetype kMostFeedList = 2000;
constexpr qsizetype kTerminalKeyBytes = 32;
constexpr qint64 kMostFeedInteger = (qint64(1) << 53) - 1;

template <class T> using FeedRead = Result<T, json::Error>;

/// Central writes empty texts too.
FeedRead<QString> shortText(const json::Reader& reader, const char* key, qsizetype most = kMostFeedText)
{
    CARM_TRY(text, reader.text(key));
    return text.size() <= most ? FeedRead<QString>(std::move(text))
                               : fail(badValue(reader, key, QStringLiteral("too long")));
}

FeedRead<money::Cents> feedAmount(const json::Reader& reader, const char* key)
{
    CARM_TRY(text, reader.text(key));
    auto cents = money::Cents::parse(text);
    return cents && cents->text() == text
               ? FeedRead<money::Cents>(cents.value())
               : fail(badValue(reader, key, QStringLiteral("an amount with two decimals expected")));
}

FeedRead<Instant> feedTime(const json::Reader& reader, const char* key)
{
    CARM_TRY(milliseconds, integerBetween(reader, key, 0, kMostFeedInteger));
    return Instant{milliseconds};
}

/// Each element of a list of objects through `readOne`.
template <class Part, class ReadOne>
FeedRead<std::vector<Part>> partsIn(const json::Reader& reader, const char* key, ReadOne readOne,
                                    qsizetype most = kMostFeedList)
{
    CARM_TRY(array, reader.array(key, most));
    std::vector<Part> parts;
    for (qsizetype index = 0; index < array.size(); ++index) {
        if (!array.at(index).isObject()) {
            return fail(json::Error{json::ErrorCode::WrongType, reader.pathOf(key, index),
                                    QStringLiteral("object expected")});
        }
        CARM_TRY(part, readOne(json::Reader(array.at(index).toObject(), reader.pathOf(key, index)),
                               array.at(index).toObject()));
        parts.push_back(std::move(part));
    }
    return parts;
}

FeedRead<QStringList> textsIn(const json::Reader& reader, const char* key)
{
    CARM_TRY(array, reader.array(key, kMostFeedList));
    QStringList texts;
    for (const QJsonValue& value : array) {
        if (!value.isString() || value.toString().size() > kMostFeedText) {
            return fail(badValue(reader, key, QStringLiteral("texts expected")));
        }
        texts.append(value.toString());
    }
    return texts;
}

FeedRead<SealedEntry> declarationIn(const QJsonObject& envelope, const json::Error& otherwise)
{
    auto entry = fromEnvelope(envelope);
    return entry && entry->kind == EntryKind::Declaration ? FeedRead<SealedEntry>(std::move(entry).value())
                                                          : fail(otherwise);
}

json::Error notADeclaration(const QString& path)
{
    return {json::ErrorCode::BadValue, path, QStringLiteral("sealed declaration expected")};
}

FeedRead<RecordLine> readRecordLine(const json::Reader& reader, const QJsonObject&)
{
    RecordLine line;
    CARM_TRY(idText, reader.text("id"));
    CARM_TRY(kindText, reader.text("kind"));
    const auto id = EntryId::parse(idText);
    const auto kind = recordKindFromText(kindText);
    if (!id || !kind) {
        return fail(badValue(reader, "kind", QStringLiteral("known record expected")));
    }
    CARM_TRY(actor, shortText(reader, "actor"));
    CARM_TRY(terminal, shortText(reader, "terminal"));
    CARM_TRY(recordedAt, feedTime(reader, "recordedAt"));
    CARM_TRY(receipt, shortText(reader, "receiptNumber"));
    CARM_TRY(reasons, textsIn(reader, "reasons"));
    CARM_TRY(remark, shortText(reader, "remark"));
    CARM_TRY(disputed, reader.boolean("disputed"));
    return RecordLine{*id,
                      *kind,
                      std::move(actor),
                      std::move(terminal),
                      recordedAt,
                      std::move(receipt),
                      std::move(reasons),
                      std::move(remark),
                      disputed};
}

FeedRead<UserView> readUser(const json::Reader& reader, const QJsonObject&)
{
    CARM_TRY(userId, shortText(reader, "userId"));
    CARM_TRY(name, shortText(reader, "name"));
    CARM_TRY(role, shortText(reader, "role"));
    CARM_TRY(program, shortText(reader, "program"));
    CARM_TRY(ended, reader.boolean("ended"));
    return UserView{std::move(userId), std::move(name), std::move(role), std::move(program), ended};
}

/// Nothing for a topic that this program does not know.
FeedRead<std::optional<FeedItem>> readItem(const json::Reader& reader, const QJsonObject&)
{
    CARM_TRY(position, integerBetween(reader, "position", 1, kMostFeedInteger));
    CARM_TRY(topicText, shortText(reader, "topic", kMostFeedCode));
    CARM_TRY(key, boundedText(reader, "key", kMostFeedKey));
    CARM_TRY(content, reader.object("content"));
    const auto topic = feedTopicFromText(topicText);
    if (!topic) {
        return std::optional<FeedItem>();
    }
    return std::optional(FeedItem{position, *topic, std::move(key), std::move(content)});
}

} // namespace

Result<FeedPage, json::Error> feedPageFromJson(const QJsonObject& object)
{
    const json::Reader reader(object);
    FeedPage page;
    CARM_TRY(items, partsIn<std::optional<FeedItem>>(reader, "items", &readItem, kMostFeedItems));
    for (auto& item : items) {
        if (item) {
            page.items.push_back(*std::move(item));
        }
    }
    CARM_TRY(next, integerBetween(reader, "nextPosition", 0, kMostFeedInteger));
    CARM_TRY(last, reader.boolean("last"));
    page.nextPosition = next;
    page.isLast = last;
    return page;
}

Result<DeclarationView, json::Error> declarationViewFromJson(const QJsonObject& object)
{
    const json::Reader reader(object);
    DeclarationView view;
    CARM_TRY(number, boundedText(reader, "transactionNumber", kMostFeedCode));
    CARM_TRY(envelope, reader.object("declaration"));
    CARM_TRY(declaration, declarationIn(envelope, notADeclaration(reader.pathOf("declaration"))));
    CARM_TRY(state, boundedText(reader, "state", kMostFeedCode));
    CARM_TRY(owed, feedAmount(reader, "owed"));
    CARM_TRY(paid, feedAmount(reader, "paid"));
    CARM_TRY(receivedAt, feedTime(reader, "receivedAt"));
    CARM_TRY(differs, reader.boolean("assessmentDiffers"));
    CARM_TRY(disputed, reader.boolean("disputed"));
    CARM_TRY(records, partsIn<RecordLine>(reader, "records", &readRecordLine));
    const auto readVersion = [](const json::Reader& part, const QJsonObject& version) {
        return declarationIn(version, notADeclaration(part.pathOf("document")));
    };
    CARM_TRY(earlier, partsIn<SealedEntry>(reader, "earlierVersions", readVersion, kMostVersion));
    return DeclarationView{
        std::move(number), std::move(declaration), std::move(state),  owed, paid, receivedAt, differs,
        disputed,          std::move(records),     std::move(earlier)};
}

Result<TerminalView, json::Error> terminalViewFromJson(const QJsonObject& object)
{
    const json::Reader reader(object);
    CARM_TRY(terminal, terminalField(reader, "terminal"));
    CARM_TRY(office, shortText(reader, "office"));
    CARM_TRY(key, hexField(reader, "publicKey", kTerminalKeyBytes));
    CARM_TRY(revoked, reader.boolean("revoked"));
    return TerminalView{std::move(terminal), std::move(office), std::move(key), revoked};
}

Result<BusinessView, json::Error> businessViewFromJson(const QJsonObject& object)
{
    const json::Reader reader(object);
    CARM_TRY(number, boundedText(reader, "businessNumber", kMostFeedCode));
    CARM_TRY(state, boundedText(reader, "state", kMostFeedCode));
    CARM_TRY(reasons, textsIn(reader, "reasons"));
    CARM_TRY(profile, reader.object("profile"));
    CARM_TRY(programs, textsIn(reader, "programs"));
    CARM_TRY(users, partsIn<UserView>(reader, "users", &readUser));
    const auto asItIs = [](const json::Reader&, const QJsonObject& one) {
        return FeedRead<QJsonObject>(one);
    };
    CARM_TRY(delegations, partsIn<QJsonObject>(reader, "delegations", asItIs));
    return BusinessView{std::move(number),   std::move(state), std::move(reasons),    std::move(profile),
                        std::move(programs), std::move(users), std::move(delegations)};
}

Result<NoticeView, json::Error> noticeViewFromJson(const QJsonObject& object)
{
    const json::Reader reader(object);
    CARM_TRY(id, boundedText(reader, "id", kMostFeedKey));
    CARM_TRY(code, boundedText(reader, "code", kMostFeedCode));
    CARM_TRY(facts, textsIn(reader, "facts"));
    CARM_TRY(at, feedTime(reader, "at"));
    return NoticeView{std::move(id), std::move(code), std::move(facts), at};
}

} // namespace carm::protocol
