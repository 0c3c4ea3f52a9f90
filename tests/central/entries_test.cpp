// Entries reach the store exactly once, and only those that a terminal really sealed with its own numbers.
#include "central/service_rig.h"
#include "harness/harness.h"
#include "protocol/canonical.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace carm;
using namespace carm::test;
using protocol::EntryOutcome;

namespace {

constexpr char kEntries[] = "/v1/entries";

QByteArray batchOf(const QJsonObject& envelope)
{
    return bodyOf({{QStringLiteral("entries"), QJsonArray{envelope}}});
}

/// Hash and signature made anew, so that only the content is wrong.
QJsonObject sealedAgain(QJsonObject document, const SampleTerminal& terminal)
{
    const QByteArray hash = protocol::sha256(protocol::canonicalBytes(document).value());
    const QByteArray signature = terminal.key().sign(protocol::Purpose::Entry, hash);
    return {{QStringLiteral("document"), document},
            {QStringLiteral("hash"), QString::fromLatin1(hash.toHex())},
            {QStringLiteral("signature"), QString::fromLatin1(signature.toBase64())}};
}

} // namespace

class EntriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void storesWithReceiptAndCents();
    void sameEntryTwiceGivesTheSameReceipt();
    void otherHashForTheSameIdIsAConflict();
    void otherEntryWithTheSameNumberIsAConflict();
    void numberMustBeLeasedToTheTerminal();
    void numberOfAnotherSeriesIsRefused();
    void entryOfAnotherTerminalIsRefused();
    void forgedSignatureIsRefused();
    void everyFlippedByteOfTheDocumentIsRefused();
    void everyFlippedByteOfHashAndSignatureIsRefused();
    void badDeclarationIsRefused();
    void spellingDoesNotMatter();
    void otherAmountsAreStoredAndFlagged();
    void unknownEditionIsStoredAndFlagged();
    void poisonedItemStoresTheOthers();
    void twinsInOneBatch();
    void outcomeOfAnEntry();
    void survivesARestart();
    void longBatchIsRefusedAsAWhole();
    void refusedVersionIsMendedByAHigherOne();
};

void EntriesTest::storesWithReceiptAndCents()
{
    ServiceRig rig;
    SampleTerminal terminal = rig.enrolled(1);
    const auto entry = terminal.seal({.serial = 3});
    const auto answer = rig.submit(terminal, {entry}).answers.at(0);
    QCOMPARE(answer.outcome, EntryOutcome::Created);
    QCOMPARE(answer.id, entry.id);
    QCOMPARE(answer.hash, entry.hash);
    QVERIFY(!answer.assessmentDiffers);
    const auto hash = protocol::receiptHash(entry.id, entry.hash, answer.receipt->number, kSampleNow);
    QCOMPARE(answer.receipt->receivedAt, kSampleNow);
    QVERIFY(protocol::verify(rig.receiptKey(), protocol::Purpose::Receipt, hash, answer.receipt->signature));
    const auto stored = rig.store().entry(entry.id).value();
    QCOMPARE(stored->entry, entry);
    // 1,250.00 USD at 1.2572; 18 %; 5 % of 1,854.37.
    const QJsonObject totals =
        protocol::readDocument(stored->entry.document)->amounts.value(QStringLiteral("totals")).toObject();
    QCOMPARE(totals.value(QStringLiteral("valueForDuty")).toString(), QStringLiteral("1571.50"));
    QCOMPARE(totals.value(QStringLiteral("customsDuty")).toString(), QStringLiteral("282.87"));
    QCOMPARE(totals.value(QStringLiteral("gst")).toString(), QStringLiteral("92.72"));
    QCOMPARE(totals.value(QStringLiteral("total")).toString(), QStringLiteral("375.59"));
}

void EntriesTest::sameEntryTwiceGivesTheSameReceipt()
{
    ServiceRig rig;
    SampleTerminal terminal = rig.enrolled(1);
    const auto entry = terminal.seal({});
    const auto first = rig.submit(terminal, {entry}).answers.at(0);
    rig.clock.time.milliseconds += 5000;
    const auto second = rig.submit(terminal, {entry}).answers.at(0);
    QCOMPARE(first.outcome, EntryOutcome::Created);
    QCOMPARE(second.outcome, EntryOutcome::Exists);
    QCOMPARE(second.receipt->number, first.receipt->number);
    QCOMPARE(second.receipt->receivedAt, first.receipt->receivedAt);
    QCOMPARE(second.receipt->signature, first.receipt->signature);
    QCOMPARE(rig.store().entryCount().value(), 1);
}

void EntriesTest::otherHashForTheSameIdIsAConflict()
{
    ServiceRig rig;
    SampleTerminal terminal = rig.enrolled(1);
    const auto entry = terminal.seal({.serial = 1});
    QCOMPARE(rig.submit(terminal, {entry}).answers.at(0).outcome, EntryOutcome::Created);
    const auto other =
        terminal.seal({.serial = 2, .importerName = QStringLiteral("Other Inc."), .id = entry.id});
    const auto answer = rig.submit(terminal, {other}).answers.at(0);
    QCOMPARE(answer.outcome, EntryOutcome::Conflict);
    QCOMPARE(answer.reason, QStringLiteral("idTaken"));
    QCOMPARE(answer.hash, entry.hash);
    QVERIFY(!answer.receipt);
    QCOMPARE(rig.store().entry(entry.id).value()->entry, entry);
}

void EntriesTest::otherEntryWithTheSameNumberIsAConflict()
{
    ServiceRig rig;
    SampleTerminal terminal = rig.enrolled(1);
    const auto entry = terminal.seal({.serial = 1});
    const auto twin = terminal.seal({.serial = 1});
    const auto answers = rig.submit(terminal, {entry, twin}).answers;
    QCOMPARE(answers.at(0).outcome, EntryOutcome::Created);
    QCOMPARE(answers.at(1).outcome, EntryOutcome::Conflict);
    QCOMPARE(answers.at(1).reason, QStringLiteral("numberTaken"));
    const auto correction = terminal.seal({.serial = 1, .version = 2});
    QCOMPARE(rig.submit(terminal, {correction}).answers.at(0).outcome, EntryOutcome::Created);
}

void EntriesTest::numberMustBeLeasedToTheTerminal()
{
    ServiceRig rig;
    SampleTerminal first = rig.enrolled(1);
    SampleTerminal second = rig.enrolled(2);
    const auto beyond = rig.submit(second, {second.seal({.serial = 21})}).answers.at(0);
    QCOMPARE(beyond.outcome, EntryOutcome::Refused);
    QCOMPARE(beyond.reason, QStringLiteral("numberNotLeased"));
    const auto ofAnother = rig.submit(second, {second.seal({.serial = 10})}).answers.at(0);
    QCOMPARE(ofAnother.reason, QStringLiteral("numberNotLeased"));
    QCOMPARE(rig.submit(second, {second.seal({.serial = 11})}).answers.at(0).outcome, EntryOutcome::Created);
    QCOMPARE(rig.submit(first, {first.seal({.serial = 10})}).answers.at(0).outcome, EntryOutcome::Created);
}

void EntriesTest::numberOfAnotherSeriesIsRefused()
{
    ServiceRig rig;
    SampleTerminal terminal = rig.enrolled(1);
    QJsonObject document =
        protocol::toEnvelope(terminal.seal({.serial = 1})).value(QStringLiteral("document")).toObject();
    // A well-formed number with the same serial, but of another account security.
    const QString own = document.value(QStringLiteral("transactionNumber")).toString();
    QString other;
    for (char digit = '0'; digit <= '9' && other.isEmpty(); ++digit) {
        const QString text = QStringLiteral("1") + own.mid(1, 12) + QLatin1Char(digit);
        if (identifiers::TransactionNumber::parse(text)) {
            other = text;
        }
    }
    QVERIFY(!other.isEmpty());
    document.insert(QStringLiteral("transactionNumber"), other);
    const auto answer = rig.postSigned(terminal, kEntries, batchOf(sealedAgain(document, terminal)));
    QCOMPARE(protocol::batchAnswerFromJson(jsonOf(answer))->answers.at(0).reason,
             QStringLiteral("numberNotLeased"));
}

void EntriesTest::entryOfAnotherTerminalIsRefused()
{
    ServiceRig rig;
    SampleTerminal first = rig.enrolled(1);
    SampleTerminal second = rig.enrolled(2);
    const auto entry = first.seal({});
    const auto answer = rig.submit(second, {entry}).answers.at(0);
    QCOMPARE(answer.outcome, EntryOutcome::Refused);
    QCOMPARE(answer.reason, QStringLiteral("wrongTerminal"));
    // Nor does it help to put the other's name into an entry of one's own.
    SampleTerminal impostor(2);
    impostor.setName(first.name());
    QCOMPARE(rig.submit(first, {impostor.seal({})}).answers.at(0).reason, QStringLiteral("badSignature"));
    QCOMPARE(rig.store().entryCount().value(), 0);
}

void EntriesTest::forgedSignatureIsRefused()
{
    ServiceRig rig;
    SampleTerminal terminal = rig.enrolled(1);
    auto entry = terminal.seal({});
    entry.signature = SampleTerminal(9).key().sign(protocol::Purpose::Entry, entry.hash);
    QCOMPARE(rig.submit(terminal, {entry}).answers.at(0).reason, QStringLiteral("badSignature"));
    // Signed with the right key, but as a request.
    entry.signature = terminal.key().sign(protocol::Purpose::Request, entry.hash);
    QCOMPARE(rig.submit(terminal, {entry}).answers.at(0).reason, QStringLiteral("badSignature"));
    QCOMPARE(rig.store().entryCount().value(), 0);
}

void EntriesTest::everyFlippedByteOfTheDocumentIsRefused()
{
    ServiceRig rig;
    SampleTerminal terminal = rig.enrolled(1);
    const auto entry = terminal.seal({});
    const QByteArray body = "{\"entries\":[{\"document\":" + entry.document + ",\"hash\":\"" +
                            entry.hash.toHex() + "\",\"signature\":\"" + entry.signature.toBase64() + "\"}]}";
    const qsizetype begin = body.indexOf(entry.document);
    for (qsizetype at = begin; at < begin + entry.document.size(); ++at) {
        QByteArray flipped = body;
        flipped[at] = static_cast<char>(flipped.at(at) ^ 1);
        const auto response = rig.postSigned(terminal, kEntries, flipped);
        const bool isRefused = response.status == 400 || response.body.contains("\"outcome\":\"refused\"");
        QVERIFY2(isRefused, qPrintable(QStringLiteral("byte %1").arg(at)));
    }
    QCOMPARE(rig.store().entryCount().value(), 0);
    QCOMPARE(rig.postSigned(terminal, kEntries, body).status, 200);
    QCOMPARE(rig.store().entryCount().value(), 1);
}

void EntriesTest::everyFlippedByteOfHashAndSignatureIsRefused()
{
    ServiceRig rig;
    SampleTerminal terminal = rig.enrolled(1);
    const auto entry = terminal.seal({});
    std::vector<protocol::SealedEntry> spoiled;
    for (qsizetype at = 0; at < entry.hash.size(); ++at) {
        spoiled.push_back(entry);
        spoiled.back().hash[at] = static_cast<char>(entry.hash.at(at) ^ 0x40);
    }
    for (qsizetype at = 0; at < entry.signature.size(); ++at) {
        spoiled.push_back(entry);
        spoiled.back().signature[at] = static_cast<char>(entry.signature.at(at) ^ 0x02);
    }
    for (const auto& one : spoiled) {
        QCOMPARE(rig.submit(terminal, {one}).answers.at(0).outcome, EntryOutcome::Refused);
    }
    QCOMPARE(rig.store().entryCount().value(), 0);
}

void EntriesTest::badDeclarationIsRefused()
{
    ServiceRig rig;
    SampleTerminal terminal = rig.enrolled(1);
    QJsonObject document =
        protocol::toEnvelope(terminal.seal({})).value(QStringLiteral("document")).toObject();
    QJsonObject declaration = document.value(QStringLiteral("declaration")).toObject();
    declaration.insert(QStringLiteral("importerNumber"), QStringLiteral("123456789RM0001"));
    document.insert(QStringLiteral("declaration"), declaration);
    const auto response = rig.postSigned(terminal, kEntries, batchOf(sealedAgain(document, terminal)));
    QCOMPARE(protocol::batchAnswerFromJson(jsonOf(response))->answers.at(0).reason,
             QStringLiteral("declarationInvalid"));
}

void EntriesTest::spellingDoesNotMatter()
{
    ServiceRig rig;
    SampleTerminal terminal = rig.enrolled(1);
    const auto entry = terminal.seal({});
    const QByteArray spacious =
        QJsonDocument(protocol::toJson(protocol::EntryBatch{{entry}})).toJson(QJsonDocument::Indented);
    const auto response = rig.postSigned(terminal, kEntries, spacious);
    QCOMPARE(protocol::batchAnswerFromJson(jsonOf(response))->answers.at(0).outcome, EntryOutcome::Created);
    QCOMPARE(rig.store().entry(entry.id).value()->entry.document, entry.document);
}

void EntriesTest::otherAmountsAreStoredAndFlagged()
{
    ServiceRig rig;
    SampleTerminal terminal = rig.enrolled(1);
    const auto entry = terminal.seal({.spoilAmount = true});
    QVERIFY(rig.submit(terminal, {entry}).answers.at(0).assessmentDiffers);
    QVERIFY(rig.submit(terminal, {entry}).answers.at(0).assessmentDiffers);
    const auto stored = rig.store().entry(entry.id).value();
    QCOMPARE(stored->entry, entry);
    QVERIFY(stored->assessmentDiffers);
    const QJsonObject difference = QJsonDocument::fromJson(stored->difference.toUtf8()).object();
    QCOMPARE(difference.value(QStringLiteral("reason")).toString(), QStringLiteral("amountsDiffer"));
    const auto duty = [&](const QString& side) {
        const QJsonObject totals =
            difference.value(side).toObject().value(QStringLiteral("totals")).toObject();
        return totals.value(QStringLiteral("customsDuty")).toString();
    };
    QCOMPARE(duty(QStringLiteral("declared")), QStringLiteral("282.88"));
    QCOMPARE(duty(QStringLiteral("computed")), QStringLiteral("282.87"));
}

void EntriesTest::unknownEditionIsStoredAndFlagged()
{
    ServiceRig rig;
    SampleTerminal terminal = rig.enrolled(1);
    const auto entry = terminal.seal({.spoilEdition = true});
    const auto answer = rig.submit(terminal, {entry}).answers.at(0);
    QCOMPARE(answer.outcome, EntryOutcome::Created);
    QVERIFY(answer.assessmentDiffers);
    QVERIFY(rig.store().entry(entry.id).value()->difference.contains(QStringLiteral("editionUnknown")));
}

void EntriesTest::poisonedItemStoresTheOthers()
{
    ServiceRig rig;
    SampleTerminal terminal = rig.enrolled(1);
    const auto first = terminal.seal({.serial = 1});
    const auto last = terminal.seal({.serial = 2});
    QJsonObject poisoned = protocol::toEnvelope(terminal.seal({.serial = 3}));
    poisoned.insert(QStringLiteral("hash"), QStringLiteral("zz"));
    const QJsonArray entries{protocol::toEnvelope(first), poisoned, QStringLiteral("no entry at all"),
                             protocol::toEnvelope(last)};
    const auto response = rig.postSigned(terminal, kEntries, bodyOf({{QStringLiteral("entries"), entries}}));
    const auto answers = protocol::batchAnswerFromJson(jsonOf(response))->answers;
    QCOMPARE(answers.size(), std::size_t(4));
    QCOMPARE(answers.at(0).outcome, EntryOutcome::Created);
    QCOMPARE(answers.at(1).reason, QStringLiteral("malformed"));
    QCOMPARE(answers.at(2).reason, QStringLiteral("malformed"));
    QVERIFY(answers.at(2).id.uuid.isNull());
    QCOMPARE(answers.at(3).outcome, EntryOutcome::Created);
    QCOMPARE(answers.at(3).id, last.id);
    QCOMPARE(answers.at(3).receipt->number, QStringLiteral("2"));
}

void EntriesTest::twinsInOneBatch()
{
    ServiceRig rig;
    SampleTerminal terminal = rig.enrolled(1);
    const auto entry = terminal.seal({});
    const auto answers = rig.submit(terminal, {entry, entry}).answers;
    QCOMPARE(answers.at(0).outcome, EntryOutcome::Created);
    QCOMPARE(answers.at(1).outcome, EntryOutcome::Exists);
    QCOMPARE(answers.at(1).receipt->signature, answers.at(0).receipt->signature);
}

void EntriesTest::outcomeOfAnEntry()
{
    ServiceRig rig;
    SampleTerminal terminal = rig.enrolled(1);
    SampleTerminal other = rig.enrolled(2);
    const auto entry = terminal.seal({});
    const QByteArray path = kEntries + QByteArray("/") + entry.id.text().toLatin1();
    const auto outcome = [&](const SampleTerminal& asking) {
        return protocol::entryAnswerFromJson(jsonOf(rig.getSigned(asking, path))).value();
    };
    QCOMPARE(outcome(terminal).outcome, EntryOutcome::Unknown);
    const auto created = rig.submit(terminal, {entry}).answers.at(0);
    QCOMPARE(outcome(terminal).outcome, EntryOutcome::Exists);
    QCOMPARE(outcome(terminal).hash, entry.hash);
    QCOMPARE(outcome(terminal).receipt->signature, created.receipt->signature);
    QCOMPARE(outcome(other).outcome, EntryOutcome::Unknown);
    QVERIFY(outcome(other).hash.isEmpty());
    QCOMPARE(codeOf(rig.getSigned(terminal, "/v1/entries/not-an-id")), QStringLiteral("badValue"));
}

void EntriesTest::survivesARestart()
{
    ServiceRig rig;
    SampleTerminal terminal = rig.enrolled(1);
    const auto entry = terminal.seal({});
    const auto created = rig.submit(terminal, {entry}).answers.at(0);
    rig.restart();
    const auto again = rig.submit(terminal, {entry}).answers.at(0);
    QCOMPARE(again.outcome, EntryOutcome::Exists);
    QCOMPARE(again.receipt->signature, created.receipt->signature);
    QCOMPARE(rig.submit(terminal, {terminal.seal({.serial = 2})}).answers.at(0).receipt->number,
             QStringLiteral("2"));
}

void EntriesTest::longBatchIsRefusedAsAWhole()
{
    ServiceRig rig;
    SampleTerminal terminal = rig.enrolled(1);
    const std::vector<protocol::SealedEntry> many(protocol::kMostEntriesPerBatch + 1, terminal.seal({}));
    const auto response = rig.postSigned(terminal, kEntries, batchBody(many));
    QCOMPARE(response.status, 413);
    QCOMPARE(codeOf(response), QStringLiteral("batchTooLong"));
    QCOMPARE(codeOf(rig.postSigned(terminal, kEntries, "{\"entries\":[]}")), QStringLiteral("badValue"));
    QCOMPARE(rig.store().entryCount().value(), 0);
}

void EntriesTest::refusedVersionIsMendedByAHigherOne()
{
    ServiceRig rig;
    SampleTerminal terminal = rig.enrolled(1);
    // The first version never got here; its number is the terminal's all the same, and no other's.
    QCOMPARE(rig.submit(terminal, {terminal.seal({.serial = 1, .version = 2})}).answers.at(0).outcome,
             EntryOutcome::Created);
    QCOMPARE(rig.submit(terminal, {terminal.seal({.serial = 11, .version = 2})}).answers.at(0).reason,
             QStringLiteral("numberNotLeased"));
    QCOMPARE(rig.submit(terminal, {terminal.seal({.serial = 1, .version = 4})}).answers.at(0).outcome,
             EntryOutcome::Created);
    const auto late = rig.submit(terminal, {terminal.seal({.serial = 1, .version = 3})}).answers.at(0);
    QCOMPARE(late.outcome, EntryOutcome::Conflict);
    QCOMPARE(late.reason, QStringLiteral("versionConflict"));
}

CARM_TEST(EntriesTest)
#include "entries_test.moc"
