// Every message there and back; strict towards requests, lenient towards replies; hashes against known
// answers.
#include "harness/harness.h"
#include "sample_entry.h"

#include "protocol/canonical.h"
#include "protocol/central_api.h"
#include "protocol/messages.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

using namespace carm;
using namespace carm::protocol;

namespace {

const QString kUuid = QStringLiteral("0f8fad5b-d9cb-469f-a165-70867728950e");

EntryAnswer receivedAnswer()
{
    EntryAnswer answer;
    answer.id = *EntryId::parse(kUuid);
    answer.outcome = EntryOutcome::Created;
    answer.hash = sha256("document");
    answer.receipt = Receipt{QStringLiteral("R-17"), Instant{1'772'460'000'123}, QByteArray(64, 's')};
    answer.assessmentDiffers = true;
    return answer;
}

/// One message as the table tests see it: its JSON, and whether a reader takes a changed one.
struct Message {
    const char* name;
    bool isRequest;
    QJsonObject object;
    std::function<std::optional<json::ErrorCode>(const QJsonObject&)> problemOf;
};

template <class T>
Message message(const char* name, bool isRequest, const T& value,
                Result<T, json::Error> (*read)(const QJsonObject&))
{
    return {name, isRequest, toJson(value), [read](const QJsonObject& object) {
                const auto result = read(object);
                return result ? std::nullopt : std::optional(result.error().code);
            }};
}

std::vector<Message> allMessages()
{
    return {
        message("enrolmentRequest", true,
                EnrolmentRequest{QStringLiteral("7K2QD-0MWX4"), QByteArray(32, 'k'), QStringLiteral("0427")},
                &enrolmentRequestFromJson),
        message("numberBlockRequest", true, NumberBlockRequest{QStringLiteral("request-1"), 100},
                &numberBlockRequestFromJson),
        message("entryBatch", true, EntryBatch{{test::sampleEntry()}}, &entryBatchFromJson),
        message("enrolmentReply", false,
                EnrolmentReply{QStringLiteral("T-1"), TerminalKind::Counter, QByteArray(32, 'k')},
                &enrolmentReplyFromJson),
        message("numberBlock", false, NumberBlock{QStringLiteral("request-1"), 1, 99'999'999},
                &numberBlockFromJson),
        message("entryAnswer", false, receivedAnswer(), &entryAnswerFromJson),
        message("batchAnswer", false, BatchAnswer{{receivedAnswer()}}, &batchAnswerFromJson),
        message("editionNotice", false, EditionNotice{QStringLiteral("practice"), sha256("package"), 12},
                &editionNoticeFromJson),
    };
}

class MessagesTest : public QObject {
    Q_OBJECT

    static void bad(const char* name, const char* messageName, const char* key, const QJsonValue& value)
    {
        QTest::newRow(name) << QByteArray(messageName) << QByteArray(key) << value;
    }

private Q_SLOTS:
    void requestsComeBack()
    {
        const EnrolmentRequest enrolment{QStringLiteral("7K2QD-0MWX4"), QByteArray(32, '\xfe'),
                                         QStringLiteral("0427")};
        const auto enrolled = enrolmentRequestFromJson(toJson(enrolment));
        QCOMPARE(enrolled->enrolmentCode, enrolment.enrolmentCode);
        QCOMPARE(enrolled->publicKey, enrolment.publicKey);
        QCOMPARE(enrolled->office, enrolment.office);
        const auto block = numberBlockRequestFromJson(toJson(NumberBlockRequest{QStringLiteral("r"), 100}));
        QCOMPARE(block->requestId, QStringLiteral("r"));
        QCOMPARE(block->size, 100);
        const EntryBatch batch{{test::sampleEntry(), test::sampleEntry()}};
        const QByteArray wire = QJsonDocument(toJson(batch)).toJson(QJsonDocument::Compact);
        const auto entries = entryBatchFromJson(json::parseObject(wire).value());
        QVERIFY(entries->entries == batch.entries);
    }

    void repliesComeBack()
    {
        const auto reply = enrolmentReplyFromJson(
            toJson(EnrolmentReply{QStringLiteral("T-1"), TerminalKind::Counter, QByteArray(32, 'k')}));
        QCOMPARE(reply->terminal, QStringLiteral("T-1"));
        QCOMPARE(reply->centralPublicKey, QByteArray(32, 'k'));
        const auto block = numberBlockFromJson(toJson(NumberBlock{QStringLiteral("r"), 5, 9}));
        QCOMPARE(block->requestId, QStringLiteral("r"));
        QCOMPARE(block->firstSerial, 5);
        QCOMPARE(block->lastSerial, 9);
        const auto notice = editionNoticeFromJson(toJson(EditionNotice{QStringLiteral("e"), sha256("p"), 7}));
        QCOMPARE(notice->name, QStringLiteral("e"));
        QCOMPARE(notice->hash, sha256("p"));
        QCOMPARE(notice->bytes, 7);
    }

    void answersComeBack()
    {
        for (const EntryOutcome outcome : {EntryOutcome::Created, EntryOutcome::Exists}) {
            EntryAnswer answer = receivedAnswer();
            answer.outcome = outcome;
            const auto back = entryAnswerFromJson(toJson(answer));
            QVERIFY(back->id == answer.id);
            QVERIFY(back->outcome == outcome);
            QCOMPARE(back->hash, answer.hash);
            QCOMPARE(back->receipt->number, answer.receipt->number);
            QVERIFY(back->receipt->receivedAt == answer.receipt->receivedAt);
            QCOMPARE(back->receipt->signature, answer.receipt->signature);
            QVERIFY(back->assessmentDiffers);
        }
        for (const EntryOutcome outcome :
             {EntryOutcome::Conflict, EntryOutcome::Refused, EntryOutcome::Unknown}) {
            EntryAnswer answer;
            answer.outcome = outcome;
            answer.reason = QStringLiteral("badSignature");
            const auto back = batchAnswerFromJson(toJson(BatchAnswer{{answer}}));
            QCOMPARE(back->answers.size(), std::size_t(1));
            QVERIFY(back->answers.front().id == EntryId()); // central could not read it
            QVERIFY(back->answers.front().outcome == outcome);
            QCOMPARE(back->answers.front().reason, answer.reason);
            QVERIFY(!back->answers.front().receipt);
            QVERIFY(back->answers.front().hash.isEmpty());
        }
    }

    void receivedNeedsItsProof()
    {
        for (const char* key : {"hash", "receipt"}) {
            QJsonObject object = toJson(receivedAnswer());
            object.remove(QString::fromLatin1(key));
            const auto answer = entryAnswerFromJson(object);
            QVERIFY(!answer.ok() && answer.error().code == json::ErrorCode::Missing);
            QCOMPARE(answer.error().path, QString::fromLatin1(key));
        }
    }

    void unknownFields()
    {
        for (const Message& message : allMessages()) {
            QVERIFY2(!message.problemOf(message.object), message.name);
            QJsonObject more = message.object;
            more.insert(QStringLiteral("more"), 1);
            const auto problem = message.problemOf(more);
            QVERIFY2(message.isRequest ? problem == json::ErrorCode::Unknown : !problem, message.name);
        }
    }

    void everyFieldIsNeededAndTyped()
    {
        for (const Message& message : allMessages()) {
            for (const QString& key : message.object.keys()) {
                QJsonObject wrong = message.object;
                wrong.insert(key, QJsonValue(QJsonValue::Null));
                QVERIFY2(message.problemOf(wrong) == json::ErrorCode::WrongType, message.name);
                QJsonObject without = message.object;
                without.remove(key);
                QVERIFY2(message.problemOf(without) == json::ErrorCode::Missing, message.name);
            }
        }
    }

    void bounds_data();
    void bounds()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, key);
        QFETCH(QJsonValue, value);
        bool found = false;
        for (const Message& message : allMessages()) {
            if (name == message.name) {
                found = true;
                QJsonObject object = message.object;
                object.insert(QString::fromLatin1(key), value);
                QVERIFY(message.problemOf(object).has_value());
            }
        }
        QVERIFY(found);
    }

    void batchIsBounded()
    {
        const auto batchOf = [](int size) {
            QJsonArray entries;
            for (int i = 0; i < size; ++i) {
                entries.append(toEnvelope(test::sampleEntry()));
            }
            return QJsonObject{{QStringLiteral("entries"), entries}};
        };
        QVERIFY(entryBatchFromJson(batchOf(kMostEntriesPerBatch)).ok());
        const auto tooLong = entryBatchFromJson(batchOf(kMostEntriesPerBatch + 1));
        QVERIFY(!tooLong.ok() && tooLong.error().code == json::ErrorCode::TooLarge);
        QVERIFY(!entryBatchFromJson(batchOf(0)).ok());
    }

    void batchNamesTheBadEntry()
    {
        QJsonObject bad = toEnvelope(test::sampleEntry());
        bad.remove(QStringLiteral("hash"));
        const QJsonArray entries{toEnvelope(test::sampleEntry()), bad};
        const auto batch = entryBatchFromJson(QJsonObject{{QStringLiteral("entries"), entries}});
        QVERIFY(!batch.ok());
        QCOMPARE(batch.error().path, QStringLiteral("entries[1]"));
    }

    /// Computed with Python's hashlib and struct.
    void knownHashes()
    {
        QCOMPARE(requestHash("POST", "/v1/entries", QStringLiteral("T-1"), Instant{1'772'460'000'123}, "{}")
                     .toHex(),
                 QByteArray("6f4d05eae5f9d81a34e43b57e5ad069d66ef563c9df36abbdad9bfe65eaa11de"));
        QCOMPARE(receiptHash(*EntryId::parse(kUuid), sha256("abc"), QStringLiteral("17"),
                             Instant{1'772'460'000'123})
                     .toHex(),
                 QByteArray("b79c575579f4781282440d7fee72f5ec65d707c0f66043e60bb982d46e03ae28"));
    }

    void shiftedFieldsHashOtherwise()
    {
        const Instant time{1};
        const QByteArray hash = requestHash("GET", "/a", QStringLiteral("T1"), time, "b");
        QVERIFY(hash != requestHash("GET/", "a", QStringLiteral("T1"), time, "b"));
        QVERIFY(hash != requestHash("GET", "/aT", QStringLiteral("1"), time, "b"));
        QVERIFY(hash != requestHash("GET", "/a", QStringLiteral("T11"), time, "b"));
        QVERIFY(hash != requestHash("GET", "/a", QStringLiteral("T1"), Instant{11}, "b"));
        QVERIFY(hash != requestHash("GET", "/a", QStringLiteral("T1"), time, "1b"));
        QVERIFY(hash != requestHash("GET", "/a", QStringLiteral("T1"), time, {}));
        const EntryId id = *EntryId::parse(kUuid);
        const QByteArray receipt = receiptHash(id, sha256("a"), QStringLiteral("1"), Instant{23});
        QVERIFY(receipt != receiptHash(id, sha256("a"), QStringLiteral("12"), Instant{3}));
        QVERIFY(receipt != receiptHash(id, sha256("b"), QStringLiteral("1"), Instant{23}));
        QVERIFY(receipt != receiptHash(EntryId::make(), sha256("a"), QStringLiteral("1"), Instant{23}));
    }

    void remedies()
    {
        const std::pair<CallErrorCode, Remedy> table[] = {
            {CallErrorCode::Unreachable, Remedy::RetryLater},
            {CallErrorCode::OutcomeUnknown, Remedy::RetryLater},
            {CallErrorCode::NotTrusted, Remedy::NeedsPerson},
            {CallErrorCode::Busy, Remedy::RetryLater},
            {CallErrorCode::NotEnrolled, Remedy::NeedsPerson},
            {CallErrorCode::Refused, Remedy::Rejected},
            {CallErrorCode::ServerFailed, Remedy::RetryLater},
            {CallErrorCode::BadAnswer, Remedy::RetryLater},
            {CallErrorCode::ProtocolTooOld, Remedy::NeedsPerson},
            {CallErrorCode::Cancelled, Remedy::RetryLater},
        };
        for (const auto& [code, remedy] : table) {
            QVERIFY(remedyFor(code) == remedy);
        }
    }
};

void MessagesTest::bounds_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QJsonValue>("value");
    const QString longText(65, QLatin1Char('x'));
    bad("long code", "enrolmentRequest", "enrolmentCode", longText);
    bad("short key", "enrolmentRequest", "publicKey", QString(62, QLatin1Char('a')));
    bad("key in capitals", "enrolmentRequest", "publicKey", QString(64, QLatin1Char('A')));
    bad("legacy office", "enrolmentRequest", "office", QStringLiteral("427"));
    bad("office with blanks", "enrolmentRequest", "office", QStringLiteral(" 0427"));
    bad("empty request id", "numberBlockRequest", "requestId", QString());
    bad("long request id", "numberBlockRequest", "requestId", longText);
    bad("no numbers", "numberBlockRequest", "size", 0);
    bad("too many numbers", "numberBlockRequest", "size", 100'001);
    bad("half a number", "numberBlockRequest", "size", 1.5);
    bad("entries are texts", "entryBatch", "entries", QJsonArray{QStringLiteral("x")});
    bad("terminal breaks a header", "enrolmentReply", "terminal", QStringLiteral("T\r\nHost: x"));
    bad("long terminal", "enrolmentReply", "terminal", longText);
    bad("no first number", "numberBlock", "firstSerial", 0);
    bad("last before first", "numberBlock", "lastSerial", 0);
    bad("nine digits", "numberBlock", "lastSerial", 100'000'000);
    bad("unknown outcome", "entryAnswer", "outcome", QStringLiteral("lost"));
    bad("long reason", "entryAnswer", "reason", longText);
    bad("id is no UUID", "entryAnswer", "id", QStringLiteral("17"));
    bad("receipt without fields", "entryAnswer", "receipt", QJsonObject());
    bad("short hash", "entryAnswer", "hash", QStringLiteral("ab"));
    bad("too many answers", "batchAnswer", "answers", [] {
        QJsonArray answers;
        for (int i = 0; i <= kMostEntriesPerBatch; ++i) {
            answers.append(toJson(receivedAnswer()));
        }
        return answers;
    }());
    bad("nameless edition", "editionNotice", "name", QString());
    bad("empty package", "editionNotice", "bytes", 0);
    bad("short package hash", "editionNotice", "hash", QStringLiteral("ab"));
}

} // namespace

CARM_TEST(MessagesTest)
#include "messages_test.moc"
