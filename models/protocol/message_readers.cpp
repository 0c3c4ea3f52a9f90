// How messages are read. Requests come from terminals that are never newer than central: their unknown fields
// are refused. Replies may come from a central that is newer: theirs are passed over.
#include "protocol/field_readers.h"
#include "protocol/messages.h"
#include "protocol/outcome_text.h"

#include <QJsonArray>

namespace carm::protocol {
namespace {

constexpr qsizetype kMostCodeChars = 64;
constexpr qsizetype kMostNoticeNameChars = 128;
constexpr qsizetype kMostReceiptNumberChars = 32;
constexpr qint64 kMostBlockSize = 100'000;
constexpr qint64 kMostPackageBytes = qint64(1) << 32;
constexpr qint64 kMostMilliseconds = (qint64(1) << 53) - 1;
constexpr qsizetype kKeyBytes = 32;
constexpr qsizetype kHashBytes = 32;
constexpr qsizetype kSignatureBytes = 64;

static_assert(kMostDocumentBytes + 1024 <= kMostRequestBytes, "a sealed entry alone fits into a request");

Result<QString, json::Error> readOffice(const json::Reader& reader)
{
    CARM_TRY(text, reader.text("office"));
    const auto office = identifiers::OfficeCode::parse(text);
    if (!office || office->text() != text) {
        return fail(badValue(reader, "office", QStringLiteral("four digits expected")));
    }
    return text;
}

/// Also the null UUID: central gives it for an entry whose id it cannot read.
Result<EntryId, json::Error> readAnswerId(const json::Reader& reader)
{
    CARM_TRY(text, reader.text("id"));
    if (text == EntryId().text()) {
        return EntryId();
    }
    const auto id = EntryId::parse(text);
    if (!id) {
        return fail(badValue(reader, "id", QStringLiteral("UUID expected")));
    }
    return *id;
}

Result<EntryOutcome, json::Error> readOutcome(const json::Reader& reader)
{
    CARM_TRY(text, reader.text("outcome"));
    const auto outcome = entryOutcomeFromText(text);
    if (!outcome) {
        return fail(badValue(reader, "outcome", QStringLiteral("known outcome expected")));
    }
    return *outcome;
}

Result<std::optional<Receipt>, json::Error> readReceipt(const json::Reader& reader)
{
    if (!reader.has("receipt")) {
        return std::optional<Receipt>();
    }
    CARM_TRY(object, reader.object("receipt"));
    const json::Reader receipt(object, reader.pathOf("receipt"));
    CARM_TRY(number, boundedText(receipt, "number", kMostReceiptNumberChars));
    CARM_TRY(receivedAt, integerBetween(receipt, "receivedAt", 0, kMostMilliseconds));
    CARM_TRY(signature, base64Field(receipt, "signature", kSignatureBytes));
    return std::optional(Receipt{std::move(number), Instant{receivedAt}, std::move(signature)});
}

Result<EntryAnswer, json::Error> readAnswer(const json::Reader& reader)
{
    EntryAnswer answer;
    CARM_TRY(id, readAnswerId(reader));
    answer.id = id;
    CARM_TRY(outcome, readOutcome(reader));
    answer.outcome = outcome;
    if (reader.has("hash")) {
        CARM_TRY(hash, hexField(reader, "hash", kHashBytes));
        answer.hash = std::move(hash);
    }
    CARM_TRY(receipt, readReceipt(reader));
    answer.receipt = std::move(receipt);
    if (reader.has("reason")) {
        CARM_TRY(reason, boundedText(reader, "reason", kMostCodeChars));
        answer.reason = std::move(reason);
    }
    CARM_TRY(differs, reader.boolean("assessmentDiffers"));
    answer.assessmentDiffers = differs;
    const bool isReceived = outcome == EntryOutcome::Created || outcome == EntryOutcome::Exists;
    if (isReceived && answer.hash.isEmpty()) {
        return fail(json::Error{json::ErrorCode::Missing, reader.pathOf("hash"), {}});
    }
    if (isReceived && !answer.receipt) {
        return fail(json::Error{json::ErrorCode::Missing, reader.pathOf("receipt"), {}});
    }
    return answer;
}

Result<QJsonObject, json::Error> objectIn(const QJsonArray& array, qsizetype index,
                                          const json::Reader& reader, const char* key)
{
    const QJsonValue value = array.at(index);
    if (!value.isObject()) {
        return fail(json::Error{json::ErrorCode::WrongType, reader.pathOf(key, index),
                                QStringLiteral("object expected")});
    }
    return value.toObject();
}

} // namespace

Result<EnrolmentRequest, json::Error> enrolmentRequestFromJson(const QJsonObject& object)
{
    const json::Reader reader(object);
    CARM_CHECK(reader.onlyKeys({"enrolmentCode", "publicKey", "office"}));
    CARM_TRY(code, reader.text("enrolmentCode"));
    if (code.size() > kMostCodeChars) {
        return fail(badValue(reader, "enrolmentCode",
                             QStringLiteral("at most %1 characters expected").arg(kMostCodeChars)));
    }
    CARM_TRY(publicKey, hexField(reader, "publicKey", kKeyBytes));
    CARM_TRY(office, readOffice(reader));
    return EnrolmentRequest{std::move(code), std::move(publicKey), std::move(office)};
}

Result<EnrolmentReply, json::Error> enrolmentReplyFromJson(const QJsonObject& object)
{
    const json::Reader reader(object);
    CARM_TRY(terminal, terminalField(reader, "terminal"));
    CARM_TRY(kindText, reader.text("kind"));
    const auto kind = terminalKindFromText(kindText);
    if (!kind) {
        return fail(badValue(reader, "kind", QStringLiteral("known kind expected")));
    }
    CARM_TRY(key, hexField(reader, "centralPublicKey", kKeyBytes));
    return EnrolmentReply{std::move(terminal), *kind, std::move(key)};
}

Result<NumberBlockRequest, json::Error> numberBlockRequestFromJson(const QJsonObject& object)
{
    const json::Reader reader(object);
    CARM_CHECK(reader.onlyKeys({"requestId", "size"}));
    CARM_TRY(requestId, boundedText(reader, "requestId", kMostCodeChars));
    CARM_TRY(size, integerBetween(reader, "size", 1, kMostBlockSize));
    return NumberBlockRequest{std::move(requestId), static_cast<int>(size)};
}

Result<NumberBlock, json::Error> numberBlockFromJson(const QJsonObject& object)
{
    const json::Reader reader(object);
    CARM_TRY(requestId, boundedText(reader, "requestId", kMostCodeChars));
    CARM_TRY(first, integerBetween(reader, "firstSerial", 1, identifiers::kMostSerial));
    CARM_TRY(last, integerBetween(reader, "lastSerial", first, identifiers::kMostSerial));
    return NumberBlock{std::move(requestId), first, last};
}

Result<EntryBatch, json::Error> entryBatchFromJson(const QJsonObject& object)
{
    const json::Reader reader(object);
    CARM_CHECK(reader.onlyKeys({"entries"}));
    CARM_TRY(array, reader.array("entries", kMostEntriesPerBatch));
    if (array.isEmpty()) {
        return fail(badValue(reader, "entries", QStringLiteral("at least one entry expected")));
    }
    EntryBatch batch;
    for (qsizetype index = 0; index < array.size(); ++index) {
        CARM_TRY(envelope, objectIn(array, index, reader, "entries"));
        auto entry = fromEnvelope(envelope);
        if (!entry) {
            return fail(json::Error{json::ErrorCode::BadValue, reader.pathOf("entries", index),
                                    QStringLiteral("sealed entry expected")});
        }
        batch.entries.push_back(std::move(entry).value());
    }
    return batch;
}

Result<EntryAnswer, json::Error> entryAnswerFromJson(const QJsonObject& object)
{
    return readAnswer(json::Reader(object));
}

Result<BatchAnswer, json::Error> batchAnswerFromJson(const QJsonObject& object)
{
    const json::Reader reader(object);
    CARM_TRY(array, reader.array("answers", kMostEntriesPerBatch));
    BatchAnswer batch;
    for (qsizetype index = 0; index < array.size(); ++index) {
        CARM_TRY(part, objectIn(array, index, reader, "answers"));
        CARM_TRY(answer, readAnswer(json::Reader(part, reader.pathOf("answers", index))));
        batch.answers.push_back(std::move(answer));
    }
    return batch;
}

Result<EditionNotice, json::Error> editionNoticeFromJson(const QJsonObject& object)
{
    const json::Reader reader(object);
    CARM_TRY(name, boundedText(reader, "name", kMostNoticeNameChars));
    CARM_TRY(hash, hexField(reader, "hash", kHashBytes));
    CARM_TRY(bytes, integerBetween(reader, "bytes", 1, kMostPackageBytes));
    return EditionNotice{std::move(name), std::move(hash), bytes};
}

} // namespace carm::protocol
