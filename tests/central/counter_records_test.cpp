// What officers record reaches central exactly once, only from who may, and moves the declaration; what does
// not fit the state is kept and looked at by a person.
#include "central/drawer_fold.h"
#include "central/feed_reader.h"
#include "central/officer_register.h"
#include "central/sample_officer.h"
#include "harness/harness.h"

#include <QJsonObject>
#include <QSet>

using namespace carm;
using namespace carm::test;
using money::Cents;
using protocol::EntryOutcome;
using protocol::RecordKind;
using protocol::TerminalKind;

namespace {

constexpr qint64 kOwedCents = 37'559; ///< of the sample

QString numberOf(qint64 serial)
{
    return identifiers::TransactionNumber::fromSerial(serial)->text();
}

protocol::PaymentBody payment(const QString& receipt, Cents owed = Cents::of(kOwedCents))
{
    return {receipt, kSession,
            owed,    {{QStringLiteral("debitCard"), owed, owed, QStringLiteral("AUTH 123456")}},
            Cents(), Cents()};
}

const QString kReceipt = QStringLiteral("0427-03-000001");
const protocol::ReasonsBody kReasons{{QStringLiteral("papersMissing")}, QStringLiteral("invoice, page 2")};

/// A kiosk that declares and a counter with an officer who may do everything there.
struct Counter {
    ServiceRig rig;
    SampleTerminal kiosk = rig.enrolled(1);
    SampleTerminal counter = rig.enrolled(2, TerminalKind::Counter);
    SampleActor officer = officerOf(rig);
    protocol::SealedEntry declared = kiosk.seal({.serial = 1});
    QString number = numberOf(1);

    protocol::SealedEntry record(RecordKind kind, const protocol::RecordBody& body = protocol::PlainBody{})
    {
        return counter.record(officer, kind, number, body);
    }
    protocol::EntryAnswer send(const protocol::SealedEntry& entry)
    {
        return rig.submit(counter, {entry}).answers.at(0);
    }
    protocol::EntryAnswer send(RecordKind kind, const protocol::RecordBody& body = protocol::PlainBody{})
    {
        return send(record(kind, body));
    }
    QString state() { return rig.told(counter, number)->state; }
    QString disputeOf(const protocol::SealedEntry& entry)
    {
        return rig.store().entry(entry.id).value()->dispute;
    }
    /// The codes of the notices that the counter is told.
    QStringList notices()
    {
        QStringList codes;
        for (const protocol::FeedItem& item : rig.feedOf(counter).items) {
            if (item.topic == protocol::FeedTopic::Notice) {
                codes.append(protocol::noticeViewFromJson(item.content)->code);
            }
        }
        return codes;
    }
    void bringTo(std::initializer_list<RecordKind> steps)
    {
        CARM_ENSURE(send(RecordKind::Presented, protocol::PresentedBody{declared}).receipt.has_value());
        for (const RecordKind step : steps) {
            CARM_ENSURE(send(step).receipt.has_value());
        }
    }
};

} // namespace

class CounterRecordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCashEntryFromPresentationToRelease();
    void presentedDeclarationIsStoredOnce();
    void presentedAfterItsOwnTerminalHasSentIt();
    void aRecordIsStoredOnce();
    void badPresentationsAreRefused_data();
    void badPresentationsAreRefused();
    void everyFlippedByteOfARecordIsRefused();
    void actorsAreProven();
    void credentialsOfThePastAreDisputed();
    void replacedCredentialStillProves();
    void otherOfficesAreDisputed();
    void officesOfAllVersionsAreTold();
    void credentialsOfOneKeyAreAskedByTime();
    void moneyIsNotRefusedForARole();
    void cardNumbersAndUnknownTendersAreRefused();
    void moneyThatDoesNotFitIsKeptAndDisputed();
    void moneyThatDoesNotAddUpCountsNothing();
    void sumsOfMoneyAreBounded();
    void recordsOfOtherThingsArePassedOver();
    void receiptNumbersAreUsedOnce();
    void voidsReverseExactly();
    void stepsOutOfOrderAreDisputed();
    void recordsAboutNothingAreDisputed();
    void drawersOpenOnceAndClose();
    void onlyTheOpenerDrops();
    void closedDrawersAnswerForTheirMoney();
    void historiesAreBounded();
    void correctionsOfOtherTerminals();
    void correctionsKeepEveryLine();
    void provisionalEntriesNeedACounter();
    void batchesFoldInTheirOrder();
    void survivesARestart();
};

void CounterRecordsTest::aCashEntryFromPresentationToRelease()
{
    Counter at;
    const std::vector<std::pair<protocol::SealedEntry, const char*>> story{
        {at.record(RecordKind::Presented, protocol::PresentedBody{at.declared}), "presented"},
        {at.record(RecordKind::ReviewStarted), "underReview"},
        {at.record(RecordKind::ExaminationOrdered, kReasons), "underExamination"},
        {at.record(RecordKind::ExaminationEnded), "underReview"},
        {at.record(RecordKind::Accepted), "paymentDue"},
        {at.record(RecordKind::PaymentTaken, payment(kReceipt)), "paid"},
        {at.record(RecordKind::Released, protocol::ReleasedBody{QStringLiteral("0427")}), "released"},
    };
    for (const auto& [entry, state] : story) {
        QCOMPARE(at.send(entry).outcome, EntryOutcome::Created);
        QCOMPARE(at.state(), QString::fromLatin1(state));
    }
    const auto view = *at.rig.told(at.counter, at.number);
    QCOMPARE(view.owed, Cents::of(kOwedCents));
    QCOMPARE(view.paid, Cents::of(kOwedCents));
    QVERIFY(!view.isDisputed);
    QCOMPARE(view.declaration, at.declared);
    QCOMPARE(view.records.size(), story.size());
    QCOMPARE(view.records.at(2).reasons, kReasons.codes);
    QCOMPARE(view.records.at(5).receiptNumber, kReceipt);
    QCOMPARE(view.records.at(5).actor, at.officer.id);
    QVERIFY(at.notices().isEmpty());
}

void CounterRecordsTest::presentedDeclarationIsStoredOnce()
{
    Counter at;
    const auto presented = at.send(RecordKind::Presented, protocol::PresentedBody{at.declared});
    QCOMPARE(presented.outcome, EntryOutcome::Created);
    QCOMPARE(presented.receipt->number, QStringLiteral("2"));
    // The kiosk's own sending, and a second counter's presentation, find it there.
    const auto late = at.rig.submit(at.kiosk, {at.declared}).answers.at(0);
    QCOMPARE(late.outcome, EntryOutcome::Exists);
    QCOMPARE(late.receipt->number, QStringLiteral("1"));
    const auto hash =
        protocol::receiptHash(at.declared.id, at.declared.hash, late.receipt->number, kSampleNow);
    QVERIFY(protocol::verify(at.rig.receiptKey(), protocol::Purpose::Receipt, hash, late.receipt->signature));
    SampleTerminal second = at.rig.enrolled(3, TerminalKind::Counter);
    const auto again =
        second.record(at.officer, RecordKind::Presented, at.number, protocol::PresentedBody{at.declared});
    QCOMPARE(at.rig.submit(second, {again}).answers.at(0).outcome, EntryOutcome::Created);
    QCOMPARE(at.rig.store().entryCount().value(), 3);
    QVERIFY(!at.rig.told(at.counter, at.number)->isDisputed);
}

void CounterRecordsTest::presentedAfterItsOwnTerminalHasSentIt()
{
    Counter at;
    const auto sent = at.rig.submit(at.kiosk, {at.declared}).answers.at(0);
    QCOMPARE(sent.outcome, EntryOutcome::Created);
    QCOMPARE(at.state(), QStringLiteral("submitted"));
    QCOMPARE(at.send(RecordKind::Presented, protocol::PresentedBody{at.declared}).outcome,
             EntryOutcome::Created);
    QCOMPARE(at.rig.store().entryCount().value(), 2);
    QCOMPARE(at.state(), QStringLiteral("presented"));
}

void CounterRecordsTest::aRecordIsStoredOnce()
{
    Counter at;
    at.bringTo({RecordKind::ReviewStarted, RecordKind::Accepted});
    const auto paid = at.record(RecordKind::PaymentTaken, payment(kReceipt));
    const auto first = at.send(paid);
    const auto second = at.send(paid);
    QCOMPARE(second.outcome, EntryOutcome::Exists);
    QCOMPARE(second.receipt->signature, first.receipt->signature);
    const auto twins = at.rig.submit(at.counter, {paid, paid}).answers;
    QCOMPARE(twins.at(1).outcome, EntryOutcome::Exists);
    QCOMPARE(at.rig.told(at.counter, at.number)->paid, Cents::of(kOwedCents));
    QVERIFY(at.notices().isEmpty());
}

void CounterRecordsTest::badPresentationsAreRefused_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"forged", "stranger", "revoked", "number not leased", "other subject"}) {
        QTest::newRow(kind) << QString::fromLatin1(kind);
    }
}

void CounterRecordsTest::badPresentationsAreRefused()
{
    QFETCH(QString, kind);
    Counter at;
    protocol::SealedEntry declaration = at.declared;
    if (kind == QLatin1String("forged")) {
        SampleTerminal impostor(9);
        impostor.setName(at.kiosk.name());
        declaration = impostor.seal({.serial = 1});
    } else if (kind == QLatin1String("stranger")) {
        declaration = SampleTerminal(9).seal({.serial = 1});
    } else if (kind == QLatin1String("revoked")) {
        QVERIFY(at.rig.store().revoke(at.kiosk.name(), kSampleNow).value());
    } else if (kind == QLatin1String("number not leased")) {
        declaration = at.kiosk.seal({.serial = 15}); // the counter's block
        at.number = numberOf(15);
    } else {
        at.number = numberOf(2);
    }
    const auto answer = at.send(RecordKind::Presented, protocol::PresentedBody{declaration});
    QCOMPARE(answer.outcome, EntryOutcome::Refused);
    QCOMPARE(answer.reason, QStringLiteral("presentedRefused"));
    QCOMPARE(at.rig.store().entryCount().value(), 0);
}

void CounterRecordsTest::everyFlippedByteOfARecordIsRefused()
{
    Counter at;
    at.bringTo({});
    const auto entry = at.record(RecordKind::ReviewStarted);
    const QByteArray body = "{\"entries\":[{\"document\":" + entry.document + ",\"hash\":\"" +
                            entry.hash.toHex() + "\",\"signature\":\"" + entry.signature.toBase64() + "\"}]}";
    const qsizetype begin = body.indexOf(entry.document);
    for (qsizetype place = begin; place < begin + entry.document.size(); ++place) {
        QByteArray flipped = body;
        flipped[place] = static_cast<char>(flipped.at(place) ^ 1);
        const auto response = at.rig.postSigned(at.counter, "/v1/entries", flipped);
        const bool isRefused = response.status == 400 || response.body.contains("\"outcome\":\"refused\"");
        QVERIFY2(isRefused, qPrintable(QStringLiteral("byte %1").arg(place)));
    }
    QCOMPARE(at.rig.store().entryCount().value(), 2);
    QCOMPARE(at.rig.postSigned(at.counter, "/v1/entries", body).status, 200);
    QCOMPARE(at.rig.store().entryCount().value(), 3);
}

void CounterRecordsTest::actorsAreProven()
{
    Counter at;
    at.bringTo({});
    const auto reasonWith = [&at](const SampleActor& actor) {
        return at.send(at.counter.record(actor, RecordKind::ReviewStarted, at.number)).reason;
    };
    QCOMPARE(reasonWith({QStringLiteral("99999"), at.officer.role, keyOf(0xA1)}),
             QStringLiteral("actorUnknown"));
    QCOMPARE(reasonWith({at.officer.id, at.officer.role, keyOf(0xA2)}), QStringLiteral("actorSignature"));
    // The terminal's key is no person's.
    QCOMPARE(reasonWith({at.officer.id, at.officer.role, keyOf(2)}), QStringLiteral("actorSignature"));
    QCOMPARE(reasonWith({at.officer.id, QStringLiteral("reader"), keyOf(0xA1)}),
             QStringLiteral("notPermitted"));
    QCOMPARE(reasonWith({at.officer.id, QStringLiteral("emperor"), keyOf(0xA1)}),
             QStringLiteral("notPermitted"));
    QCOMPARE(reasonWith(at.officer), QString());
}

void CounterRecordsTest::credentialsOfThePastAreDisputed()
{
    Counter at;
    at.bringTo({});
    SampleActor late{at.officer.id, at.officer.role, keyOf(0xA1)};
    late.recordedAt = Instant{kSampleNow.milliseconds + 1'000'000};
    const auto review = at.counter.record(late, RecordKind::ReviewStarted, at.number);
    QCOMPARE(at.send(review).outcome, EntryOutcome::Created);
    QCOMPARE(at.disputeOf(review), QStringLiteral("actorEnded"));
    QCOMPARE(at.state(), QStringLiteral("presented"));
    QCOMPARE(at.notices(), QStringList(QStringLiteral("actorEnded")));
    // What was done before an officer was ended arrives later and counts.
    QVERIFY(central::endOfficer(at.rig.store(), at.officer.id, Instant{kSampleNow.milliseconds + 1}).value());
    QVERIFY(!central::endOfficer(at.rig.store(), at.officer.id, kSampleNow).value());
    QCOMPARE(at.send(RecordKind::ReviewStarted).outcome, EntryOutcome::Created);
    QCOMPARE(at.state(), QStringLiteral("underReview"));
}

void CounterRecordsTest::replacedCredentialStillProves()
{
    Counter at;
    at.bringTo({});
    const auto before = at.record(RecordKind::ReviewStarted);
    at.rig.clock.time.milliseconds += 5000;
    const SampleActor renewed = officerOf(at.rig, {.key = 0xA7});
    QCOMPARE(at.send(before).outcome, EntryOutcome::Created);
    QCOMPARE(at.disputeOf(before), QString());
    const auto after = at.counter.record(renewed, RecordKind::Returned, at.number, kReasons);
    QCOMPARE(at.send(after).outcome, EntryOutcome::Created);
    QCOMPARE(at.state(), QStringLiteral("returned"));
    // The counters keep one credential for a badge: the new one.
    for (const protocol::FeedItem& item : at.rig.feedOf(at.counter).items) {
        if (item.topic == protocol::FeedTopic::Officer) {
            QCOMPARE(item.key, at.officer.id);
            QCOMPARE(item.content.value(QStringLiteral("publicKey")).toString(),
                     renewed.key.publicKey().hex());
        }
    }
}

void CounterRecordsTest::otherOfficesAreDisputed()
{
    Counter at;
    const QString elsewhere = QStringLiteral("0009");
    const QString differs = QStringLiteral("officeDiffers");
    const auto disputeOfSent = [&at](const protocol::SealedEntry& entry) {
        CARM_ENSURE(at.send(entry).outcome == EntryOutcome::Created);
        return at.disputeOf(entry);
    };
    at.bringTo({RecordKind::ReviewStarted, RecordKind::Accepted});
    const SampleActor stranger =
        officerOf(at.rig, {.badge = QStringLiteral("20000"), .office = elsewhere, .key = 0xB1});
    QCOMPARE(disputeOfSent(at.counter.record(stranger, RecordKind::Returned, at.number, kReasons)), differs);
    QCOMPARE(at.state(), QStringLiteral("paymentDue"));
    QCOMPARE(disputeOfSent(at.record(RecordKind::Released, protocol::ReleasedBody{elsewhere})), differs);
    QCOMPARE(disputeOfSent(at.counter.record(at.officer, RecordKind::DrawerOpened, kSession,
                                             protocol::DrawerOpenedBody{elsewhere, Cents::of(100)})),
             differs);
    // A declaration for another office, brought to this counter: the money is here, and both are told.
    at.declared = at.kiosk.seal({.serial = 2, .office = elsewhere});
    at.number = numberOf(2);
    QCOMPARE(disputeOfSent(at.record(RecordKind::Presented, protocol::PresentedBody{at.declared})), differs);
    const auto paid = at.record(RecordKind::PaymentTaken, payment(kReceipt));
    QCOMPARE(disputeOfSent(paid), differs);
    const auto content = protocol::readRecord(paid.document).value();
    const central::DeclarationFold fold(at.rig.store().entriesAbout(at.number).value());
    QCOMPARE(fold.paid(), Cents::of(kOwedCents));
    const auto changes = at.rig.store().feed().changesAfter({storage::audienceOfOffice(elsewhere)}, 0, 50);
    QSet<QString> keys;
    for (const storage::FeedChange& change : changes.value().changes) {
        keys.insert(change.key);
    }
    QVERIFY(keys.contains(at.number) && keys.contains(content.context.id.text()));
}

void CounterRecordsTest::officesOfAllVersionsAreTold()
{
    Counter at;
    at.bringTo({});
    const auto moved = at.kiosk.seal({.serial = 1, .version = 2, .office = QStringLiteral("0009")});
    QCOMPARE(at.rig.submit(at.kiosk, {moved}).answers.at(0).outcome, EntryOutcome::Created);
    QCOMPARE(at.rig.told(at.counter, at.number)->declaration, moved);
}

void CounterRecordsTest::credentialsOfOneKeyAreAskedByTime()
{
    Counter at;
    at.bringTo({});
    const auto before = at.record(RecordKind::ReviewStarted);
    at.rig.clock.time.milliseconds += 5000;
    const qint64 renewedAt = at.rig.clock.time.milliseconds;
    officerOf(at.rig, {.validity = {{renewedAt}, {renewedAt + 1'000'000}}});
    QCOMPARE(at.send(before).outcome, EntryOutcome::Created);
    QCOMPARE(at.disputeOf(before), QString());
}

void CounterRecordsTest::moneyIsNotRefusedForARole()
{
    Counter at;
    at.bringTo({RecordKind::ReviewStarted, RecordKind::Accepted});
    const SampleActor reviewer = officerOf(
        at.rig,
        {.badge = QStringLiteral("30000"), .roles = {access::Role::BorderServicesOfficer}, .key = 0xB2});
    const auto paid = at.counter.record(reviewer, RecordKind::PaymentTaken, at.number, payment(kReceipt));
    QCOMPARE(at.send(paid).outcome, EntryOutcome::Created);
    QCOMPARE(at.disputeOf(paid), QStringLiteral("notPermitted"));
    QCOMPARE(at.rig.told(at.counter, at.number)->paid, Cents::of(kOwedCents));
    const SampleActor cashier =
        officerOf(at.rig, {.badge = QStringLiteral("30001"), .roles = {access::Role::Cashier}, .key = 0xB3});
    QCOMPARE(at.send(at.counter.record(cashier, RecordKind::Returned, at.number, kReasons)).reason,
             QStringLiteral("notPermitted"));
}

void CounterRecordsTest::cardNumbersAndUnknownTendersAreRefused()
{
    Counter at;
    at.bringTo({RecordKind::ReviewStarted, RecordKind::Accepted});
    auto withCard = payment(kReceipt);
    withCard.tenders[0].reference = QStringLiteral("4111 1111 1111 1111");
    QCOMPARE(at.send(RecordKind::PaymentTaken, withCard).reason, QStringLiteral("cardNumber"));
    QCOMPARE(at.send(RecordKind::Returned, protocol::ReasonsBody{{QStringLiteral("papersMissing")},
                                                                 QStringLiteral("5500005555555559")})
                 .reason,
             QStringLiteral("cardNumber"));
    auto unknown = payment(kReceipt);
    unknown.tenders[0].kind = QStringLiteral("seashells");
    QCOMPARE(at.send(RecordKind::PaymentTaken, unknown).reason, QStringLiteral("malformed"));
    QCOMPARE(at.send(RecordKind::PaymentTaken, payment(QStringLiteral("427/3/1"))).reason,
             QStringLiteral("malformed"));
    QCOMPARE(at.send(RecordKind::PaymentTaken, payment(kReceipt)).outcome, EntryOutcome::Created);
}

void CounterRecordsTest::moneyThatDoesNotFitIsKeptAndDisputed()
{
    Counter at;
    at.bringTo({RecordKind::ReviewStarted});
    const auto early = at.record(RecordKind::PaymentTaken, payment(kReceipt));
    QCOMPARE(at.send(early).outcome, EntryOutcome::Created);
    QCOMPARE(at.disputeOf(early), QStringLiteral("stateForbids"));
    QCOMPARE(at.rig.told(at.counter, at.number)->paid, Cents::of(kOwedCents));
    QVERIFY(at.rig.told(at.counter, at.number)->isDisputed);
    QCOMPARE(at.state(), QStringLiteral("underReview"));
    // Accepted, and paid already: nothing is left to pay.
    QCOMPARE(at.send(RecordKind::Accepted).outcome, EntryOutcome::Created);
    QCOMPARE(at.state(), QStringLiteral("paid"));
    Counter other;
    other.bringTo({RecordKind::ReviewStarted, RecordKind::Accepted});
    const auto tooMuch = other.record(RecordKind::PaymentTaken, payment(kReceipt, Cents::of(kOwedCents + 1)));
    QCOMPARE(other.send(tooMuch).outcome, EntryOutcome::Created);
    QCOMPARE(other.disputeOf(tooMuch), QStringLiteral("amountDiffers"));
    auto doesNotAddUp = payment(QStringLiteral("0427-03-000002"));
    doesNotAddUp.tenders[0].applied = Cents::of(1);
    const auto wrong = other.record(RecordKind::PaymentTaken, doesNotAddUp);
    QCOMPARE(other.send(wrong).outcome, EntryOutcome::Created);
    QVERIFY(!other.disputeOf(wrong).isEmpty());
}

void CounterRecordsTest::moneyThatDoesNotAddUpCountsNothing()
{
    Counter at;
    at.bringTo({RecordKind::ReviewStarted, RecordKind::Accepted});
    auto nothing = payment(kReceipt);
    nothing.tenders.clear();
    auto rounded = payment(QStringLiteral("0427-03-000002"));
    rounded.tenders = {{QStringLiteral("cash"), Cents::of(40'000), Cents::of(kOwedCents), {}}};
    rounded.rounding = Cents::of(40'000 - kOwedCents); // no rounding takes twenty-four dollars
    for (const auto& body : {nothing, rounded}) {
        const auto entry = at.record(RecordKind::PaymentTaken, body);
        QCOMPARE(at.send(entry).outcome, EntryOutcome::Created);
        QCOMPARE(at.disputeOf(entry), QStringLiteral("amountDiffers"));
        QCOMPARE(at.rig.told(at.counter, at.number)->paid, Cents());
        QCOMPARE(at.state(), QStringLiteral("paymentDue"));
    }
}

void CounterRecordsTest::sumsOfMoneyAreBounded()
{
    Counter at;
    at.bringTo({});
    const Cents most = Cents::parse(u"99999999999.99").value();
    for (int serial = 1; serial <= 101; ++serial) {
        const auto body = payment(QStringLiteral("0427-03-%1").arg(serial, 6, 10, QLatin1Char('0')), most);
        QCOMPARE(at.send(RecordKind::PaymentTaken, body).outcome, EntryOutcome::Created);
    }
    QCOMPARE(at.rig.told(at.counter, at.number)->paid, most);
}

void CounterRecordsTest::recordsOfOtherThingsArePassedOver()
{
    Counter at;
    at.bringTo({});
    auto stored = at.rig.store().entriesAbout(at.number).value();
    storage::StoredEntry drawer;
    drawer.entry = at.counter.record(at.officer, RecordKind::DrawerOpened, kSession,
                                     protocol::DrawerOpenedBody{QStringLiteral("0427"), Cents::of(100)});
    storage::StoredEntry unreadable = drawer;
    unreadable.entry.document = QByteArrayLiteral("{}");
    central::DeclarationFold fold(stored);
    QVERIFY(!fold.add(drawer));
    QVERIFY(!fold.add(unreadable));
    QCOMPARE(fold.records().size(), std::size_t(1));
    // The same the other way round: what else bears the name of a session opens and closes nothing.
    stored.push_back(unreadable);
    const protocol::SealedEntry opening = drawer.entry;
    const auto content = protocol::readRecord(opening.document).value();
    QVERIFY(!central::disputeOfDrawer({stored, {}, {}}, opening, content));
    stored.push_back(drawer);
    QVERIFY(central::disputeOfDrawer({stored, {}, {}}, opening, content).has_value());
}

void CounterRecordsTest::receiptNumbersAreUsedOnce()
{
    Counter at;
    at.bringTo({RecordKind::ReviewStarted, RecordKind::Accepted});
    QCOMPARE(at.send(RecordKind::PaymentTaken, payment(kReceipt)).outcome, EntryOutcome::Created);
    at.declared = at.kiosk.seal({.serial = 2});
    at.number = numberOf(2);
    at.bringTo({RecordKind::ReviewStarted, RecordKind::Accepted});
    const auto again = at.record(RecordKind::PaymentTaken, payment(kReceipt));
    QCOMPARE(at.send(again).outcome, EntryOutcome::Created);
    QCOMPARE(at.disputeOf(again), QStringLiteral("receiptTaken"));
    const auto foreign =
        at.record(RecordKind::PaymentTaken, payment(QStringLiteral("0009-03-000001"), Cents::of(1)));
    QCOMPARE(at.send(foreign).outcome, EntryOutcome::Created);
    QVERIFY(!at.disputeOf(foreign).isEmpty());
}

void CounterRecordsTest::voidsReverseExactly()
{
    Counter at;
    at.bringTo({RecordKind::ReviewStarted, RecordKind::Accepted});
    const auto paid = at.record(RecordKind::PaymentTaken, payment(kReceipt));
    QCOMPARE(at.send(paid).outcome, EntryOutcome::Created);
    const protocol::PaymentVoidedBody reversal{
        paid.id, kReceipt, kSession, QStringLiteral("wrongTender"), {}};
    auto otherReceipt = reversal;
    otherReceipt.receiptNumber = QStringLiteral("0427-03-000009");
    const auto wrong = at.record(RecordKind::PaymentVoided, otherReceipt);
    QCOMPARE(at.send(wrong).outcome, EntryOutcome::Created);
    QCOMPARE(at.disputeOf(wrong), QStringLiteral("paymentUnknown"));
    Counter clean;
    clean.bringTo({RecordKind::ReviewStarted, RecordKind::Accepted});
    const auto first = clean.record(RecordKind::PaymentTaken, payment(kReceipt));
    QCOMPARE(clean.send(first).outcome, EntryOutcome::Created);
    auto voids = reversal;
    voids.payment = first.id;
    const auto done = clean.record(RecordKind::PaymentVoided, voids);
    QCOMPARE(clean.send(done).outcome, EntryOutcome::Created);
    QCOMPARE(clean.disputeOf(done), QString());
    QCOMPARE(clean.state(), QStringLiteral("paymentDue"));
    QCOMPARE(clean.rig.told(clean.counter, clean.number)->paid, Cents());
    const auto twice = clean.record(RecordKind::PaymentVoided, voids);
    QCOMPARE(clean.send(twice).outcome, EntryOutcome::Created);
    QCOMPARE(clean.disputeOf(twice), QStringLiteral("paymentUnknown"));
    QCOMPARE(clean.rig.told(clean.counter, clean.number)->paid, Cents());
    // Taken again under a new number.
    QCOMPARE(clean.send(RecordKind::PaymentTaken, payment(QStringLiteral("0427-03-000002"))).outcome,
             EntryOutcome::Created);
    QCOMPARE(clean.state(), QStringLiteral("paid"));
}

void CounterRecordsTest::stepsOutOfOrderAreDisputed()
{
    Counter at;
    at.bringTo({});
    const auto early = at.record(RecordKind::Released, protocol::ReleasedBody{QStringLiteral("0427")});
    QCOMPARE(at.send(early).outcome, EntryOutcome::Created);
    QCOMPARE(at.disputeOf(early), QStringLiteral("stateForbids"));
    QCOMPARE(at.state(), QStringLiteral("presented"));
    QCOMPARE(at.notices(), QStringList(QStringLiteral("stateForbids")));
}

void CounterRecordsTest::recordsAboutNothingAreDisputed()
{
    Counter at;
    at.number = numberOf(7);
    const auto paid = at.record(RecordKind::PaymentTaken, payment(kReceipt));
    QCOMPARE(at.send(paid).outcome, EntryOutcome::Created);
    QCOMPARE(at.disputeOf(paid), QStringLiteral("declarationMissing"));
    QVERIFY(!at.rig.told(at.counter, at.number));
    QCOMPARE(at.notices(), QStringList(QStringLiteral("declarationMissing")));
}

void CounterRecordsTest::drawersOpenOnceAndClose()
{
    Counter at;
    const auto disputeOfNext = [&](SampleTerminal& terminal, RecordKind kind,
                                   const protocol::RecordBody& body) {
        const auto record = terminal.record(at.officer, kind, kSession, body);
        CARM_ENSURE(at.rig.submit(terminal, {record}).answers.at(0).outcome == EntryOutcome::Created);
        return at.disputeOf(record);
    };
    const protocol::DrawerOpenedBody opened{QStringLiteral("0427"), Cents::of(20'000)};
    const protocol::DrawerDropBody dropped{Cents::of(10'000), {}};
    const protocol::DrawerClosedBody closed{Cents::of(10'000), Cents::of(9'995), {}, {}, 0, 0};
    const QString forbidden = QStringLiteral("drawerForbids");
    QCOMPARE(disputeOfNext(at.counter, RecordKind::DrawerDropped, dropped), forbidden);
    QCOMPARE(disputeOfNext(at.counter, RecordKind::DrawerOpened, opened), QString());
    QCOMPARE(disputeOfNext(at.counter, RecordKind::DrawerOpened, opened), forbidden);
    SampleTerminal second = at.rig.enrolled(3, TerminalKind::Counter);
    QCOMPARE(disputeOfNext(second, RecordKind::DrawerDropped, dropped), forbidden);
    QCOMPARE(disputeOfNext(at.counter, RecordKind::DrawerDropped, dropped), QString());
    QCOMPARE(disputeOfNext(at.counter, RecordKind::DrawerClosed, closed), QString());
    QCOMPARE(disputeOfNext(at.counter, RecordKind::DrawerDropped, dropped), forbidden);
    QCOMPARE(disputeOfNext(at.counter, RecordKind::DrawerOpened, opened), forbidden);
}

void CounterRecordsTest::onlyTheOpenerDrops()
{
    Counter at;
    const SampleActor other = officerOf(at.rig, {.badge = QStringLiteral("40000"), .key = 0xB4});
    const auto send = [&at](const SampleActor& actor, RecordKind kind, const protocol::RecordBody& body) {
        const auto record = at.counter.record(actor, kind, kSession, body);
        CARM_ENSURE(at.send(record).outcome == EntryOutcome::Created);
        return at.disputeOf(record);
    };
    const protocol::DrawerOpenedBody opened{QStringLiteral("0427"), Cents::of(20'000)};
    const protocol::DrawerDropBody dropped{Cents::of(10'000), {}};
    QCOMPARE(send(at.officer, RecordKind::DrawerOpened, opened), QString());
    QCOMPARE(send(other, RecordKind::DrawerDropped, dropped), QStringLiteral("drawerForbids"));
    QCOMPARE(send(at.officer, RecordKind::DrawerDropped, dropped), QString());
}

void CounterRecordsTest::closedDrawersAnswerForTheirMoney()
{
    Counter at;
    at.bringTo({RecordKind::ReviewStarted, RecordKind::Accepted});
    const auto send = [&at](RecordKind kind, const protocol::RecordBody& body) {
        const auto record = at.counter.record(at.officer, kind, kSession, body);
        CARM_ENSURE(at.send(record).outcome == EntryOutcome::Created);
        return at.disputeOf(record);
    };
    QCOMPARE(
        send(RecordKind::DrawerOpened, protocol::DrawerOpenedBody{QStringLiteral("0427"), Cents::of(20'000)}),
        QString());
    auto cash = payment(kReceipt);
    cash.tenders = {{QStringLiteral("cash"), Cents::of(38'000), Cents::of(kOwedCents), {}}};
    cash.change = Cents::of(440);
    cash.rounding = Cents::of(1);
    const auto first = at.record(RecordKind::PaymentTaken, cash);
    QCOMPARE(at.send(first).outcome, EntryOutcome::Created);
    QCOMPARE(
        at.send(RecordKind::PaymentVoided,
                protocol::PaymentVoidedBody{first.id, kReceipt, kSession, QStringLiteral("wrongTender"), {}})
            .outcome,
        EntryOutcome::Created);
    cash.receiptNumber = QStringLiteral("0427-03-000002");
    QCOMPARE(at.send(RecordKind::PaymentTaken, cash).outcome, EntryOutcome::Created);
    const Cents right = Cents::of(20'000 + 37'560);
    const protocol::DrawerClosedBody closed{right, right, kReceipt, cash.receiptNumber, 2, 0};
    auto lessMoney = closed;
    lessMoney.expected = Cents::of(20'000);
    auto otherReceipt = closed;
    otherReceipt.lastReceipt = kReceipt;
    auto fewerReceipts = closed;
    fewerReceipts.receipts = 1;
    for (const auto& wrong : {lessMoney, otherReceipt, fewerReceipts}) {
        QCOMPARE(send(RecordKind::DrawerClosed, wrong), QStringLiteral("drawerDiffers"));
    }
    QVERIFY(at.rig.store().books().idsAbout(kSession).value().isEmpty()); // no shortage that is not proven
    QCOMPARE(send(RecordKind::DrawerClosed, closed), QString());
}

void CounterRecordsTest::historiesAreBounded()
{
    Counter at;
    at.bringTo({RecordKind::ReviewStarted, RecordKind::Accepted});
    auto transaction = at.rig.store().begin();
    const auto sign = [](const protocol::EntryId&, const QByteArray&, const QString&, Instant) {
        return QByteArray(64, 's');
    };
    protocol::SealedEntry newest;
    for (int count = 3; count < 1000; ++count) {
        newest = at.record(RecordKind::ReviewStarted);
        QVERIFY(at.rig.store()
                    .storeEntry({newest, false, {}, QStringLiteral("stateForbids")}, kSampleNow, sign)
                    .ok());
    }
    QVERIFY(transaction.value().commit().ok());
    QCOMPARE(at.send(RecordKind::Returned, kReasons).reason, QStringLiteral("tooManyRecords"));
    const auto view = *at.rig.told(at.counter, at.number);
    QCOMPARE(view.records.size(), central::kMostLinesTold);
    QCOMPARE(view.records.back().id, newest.id);
    QCOMPARE(at.send(RecordKind::PaymentTaken, payment(kReceipt)).outcome, EntryOutcome::Created);
    QCOMPARE(at.state(), QStringLiteral("paid"));
}

void CounterRecordsTest::correctionsOfOtherTerminals()
{
    Counter at;
    at.bringTo({RecordKind::ReviewStarted});
    QCOMPARE(at.send(RecordKind::Returned, kReasons).outcome, EntryOutcome::Created);
    SampleTerminal otherKiosk = at.rig.enrolled(4);
    const auto byStranger = otherKiosk.seal({.serial = 1, .version = 2});
    QCOMPARE(at.rig.submit(otherKiosk, {byStranger}).answers.at(0).reason, QStringLiteral("notPermitted"));
    const auto byCounter = at.counter.seal({.serial = 1, .version = 2});
    QCOMPARE(at.send(byCounter).outcome, EntryOutcome::Created);
    QCOMPARE(at.state(), QStringLiteral("submitted"));
    const auto view = *at.rig.told(at.counter, at.number);
    QCOMPARE(view.declaration, byCounter);
    QCOMPARE(view.earlierVersions, std::vector{at.declared});
    // The kiosk sealed a second version as well, without knowing.
    const auto tooLate = at.rig.submit(at.kiosk, {at.kiosk.seal({.serial = 1, .version = 2})}).answers.at(0);
    QCOMPARE(tooLate.outcome, EntryOutcome::Conflict);
    QCOMPARE(tooLate.reason, QStringLiteral("versionConflict"));
    QCOMPARE(tooLate.hash, byCounter.hash);
    // A public kiosk is not told what others did with what it sealed.
    const auto atKiosk = *at.rig.told(at.kiosk, at.number);
    QCOMPARE(atKiosk.declaration, at.declared);
    QVERIFY(atKiosk.records.empty());
    QVERIFY(atKiosk.earlierVersions.empty());
    QVERIFY(!at.rig.told(otherKiosk, at.number));
}

void CounterRecordsTest::correctionsKeepEveryLine()
{
    Counter at;
    QCOMPARE(at.rig.submit(at.kiosk, {at.declared}).answers.at(0).outcome, EntryOutcome::Created);
    const auto otherImporter =
        at.kiosk.seal({.serial = 1, .version = 2, .importerNumber = QStringLiteral("123456782RM0001")});
    QCOMPARE(at.rig.submit(at.kiosk, {otherImporter}).answers.at(0).reason,
             QStringLiteral("correctionInvalid"));
    QCOMPARE(at.rig.submit(at.kiosk, {at.kiosk.seal({.serial = 1, .version = 2})}).answers.at(0).outcome,
             EntryOutcome::Created);
}

void CounterRecordsTest::provisionalEntriesNeedACounter()
{
    Counter at;
    const auto atKiosk = at.kiosk.seal({.serial = 1, .isProvisional = true});
    QCOMPARE(at.rig.submit(at.kiosk, {atKiosk}).answers.at(0).reason, QStringLiteral("notPermitted"));
    at.declared = at.counter.seal({.serial = 11, .isProvisional = true});
    at.number = numberOf(11);
    QCOMPARE(at.send(at.declared).outcome, EntryOutcome::Created);
    at.bringTo({RecordKind::ReviewStarted});
    const auto unsignedYet = at.record(RecordKind::Accepted);
    QCOMPARE(at.send(unsignedYet).outcome, EntryOutcome::Created);
    QCOMPARE(at.disputeOf(unsignedYet), QStringLiteral("countersignatureMissing"));
    const auto forAnother = at.record(RecordKind::Countersigned,
                                      protocol::CountersignedBody{at.declared.id, QByteArray(32, 'x')});
    QCOMPARE(at.send(forAnother).outcome, EntryOutcome::Created);
    QCOMPARE(at.disputeOf(forAnother), QStringLiteral("countersignsOther"));
    QCOMPARE(at.send(RecordKind::Countersigned, protocol::CountersignedBody{at.declared.id, at.declared.hash})
                 .outcome,
             EntryOutcome::Created);
    QCOMPARE(at.send(RecordKind::Accepted).outcome, EntryOutcome::Created);
    QCOMPARE(at.state(), QStringLiteral("paymentDue"));
    // Nobody has signed for the version that comes after it.
    QCOMPARE(at.send(at.counter.seal({.serial = 11, .version = 2, .isProvisional = true})).outcome,
             EntryOutcome::Created);
    QCOMPARE(at.send(RecordKind::ReviewStarted).outcome, EntryOutcome::Created);
    const auto again = at.record(RecordKind::Accepted);
    QCOMPARE(at.send(again).outcome, EntryOutcome::Created);
    QCOMPARE(at.disputeOf(again), QStringLiteral("countersignatureMissing"));
}

void CounterRecordsTest::batchesFoldInTheirOrder()
{
    Counter at;
    const auto answers =
        at.rig
            .submit(at.counter, {at.record(RecordKind::Presented, protocol::PresentedBody{at.declared}),
                                 at.record(RecordKind::ReviewStarted), at.record(RecordKind::Accepted),
                                 at.record(RecordKind::PaymentTaken, payment(kReceipt))})
            .answers;
    for (const protocol::EntryAnswer& answer : answers) {
        QCOMPARE(answer.outcome, EntryOutcome::Created);
    }
    QCOMPARE(at.state(), QStringLiteral("paid"));
    QVERIFY(at.notices().isEmpty());
}

void CounterRecordsTest::survivesARestart()
{
    Counter at;
    at.bringTo({RecordKind::ReviewStarted, RecordKind::Accepted});
    const auto paid = at.record(RecordKind::PaymentTaken, payment(kReceipt));
    const auto first = at.send(paid);
    at.rig.restart();
    QCOMPARE(at.send(paid).receipt->signature, first.receipt->signature);
    QCOMPARE(at.state(), QStringLiteral("paid"));
}

CARM_TEST(CounterRecordsTest)
#include "counter_records_test.moc"
