// Businesses register, name their people and delegate; who may not is refused, and what a terminal is told
// stops where its business does.
#include "central/known_business.h"
#include "central/sample_business.h"
#include "central/sample_officer.h"
#include "harness/harness.h"

#include <QJsonArray>

using namespace carm;
using namespace carm::test;
using importer::ImporterRole;
using protocol::EntryOutcome;
using protocol::RecordKind;

namespace {

const QString kZoe = QStringLiteral("zoe");
const QString kEve = QStringLiteral("eve");

void putOnRecord(ServiceRig& rig, const QString& number)
{
    const auto known = central::knownBusinessFromJson(sampleKnownBusiness(number));
    CARM_ENSURE(known.ok());
    CARM_ENSURE(central::saveKnownBusiness(rig.store(), known->number, sampleKnownBusiness(number)).ok());
}

protocol::RoleBody role(const QString& user, ImporterRole role, unsigned char key)
{
    const bool isWhole = importer::isForWholeBusiness(role);
    return {user, QStringLiteral("Someone"), importer::toText(role),
            isWhole ? QString() : QStringLiteral("RM0001"),
            key == 0 ? QByteArray() : keyOf(key).publicKey().bytes()};
}

std::vector<QString> topicsOf(ServiceRig& rig, const SampleTerminal& terminal)
{
    std::vector<QString> topics;
    for (const protocol::FeedItem& item : rig.feedOf(terminal).items) {
        topics.push_back(protocol::toText(item.topic) + QLatin1Char(' ') + item.key);
    }
    return topics;
}

} // namespace

class BusinessRecordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void registersWhatIsOnRecord();
    void refusalsTellReasonsAndNothingElse();
    void wrongProofIsCountedAndEnds();
    void unknownBusinessesOnlyWherePracticed();
    void managedBusinessIsNotTakenOver();
    void registrationsProveTheirKey();
    void peopleAreNamedByManagers();
    void lastManagerStays();
    void delegationFromAskToRevocation();
    void ownTransactionsOnly();
    void declarationsNeedTheBusiness();
    void kioskEntriesReachTheirBusiness();
    void correctionsFromTheImporter();
    void endedPeopleHearNothing();
    void lostAnswersAreGivenAgain();
    void otherBusinessesAreNotTold();
    void knownBusinessesAreReadStrictly();
};

void BusinessRecordsTest::registersWhatIsOnRecord()
{
    ServiceRig rig;
    ImporterDesk desk(rig, 1, kZoe);
    desk.registerBusiness(kSampleBusiness);
    const auto view = *desk.toldOf(kSampleBusiness);
    QCOMPARE(view.programs, QStringList(QStringLiteral("RM0001")));
    QCOMPARE(view.users.size(), std::size_t(1));
    QCOMPARE(view.users.front().userId, kZoe);
    QCOMPARE(view.users.front().role, QStringLiteral("businessAccountManager"));
    // It was typed in capitals and in full: the record's own spelling is what documents bear.
    QCOMPARE(importer::businessProfileFromJson(view.profile)->legalName,
             QStringLiteral("Sample Importer Inc."));
    rig.restart();
    QCOMPARE(desk.toldOf(kSampleBusiness)->state, QStringLiteral("accepted"));
}

void BusinessRecordsTest::refusalsTellReasonsAndNothingElse()
{
    ServiceRig rig;
    putOnRecord(rig, kSampleBusiness);
    ImporterDesk desk(rig, 1, kZoe);
    auto draft = sampleRegistration(kSampleBusiness);
    draft.profile.legalName = QStringLiteral("Somebody Else Ltd.");
    const auto entry = desk.registration(draft);
    QCOMPARE(desk.send(entry).outcome, EntryOutcome::Created);
    QCOMPARE(desk.disputeOf(entry), QString());
    const auto view = *desk.toldOf(kSampleBusiness);
    QCOMPARE(view.state, QStringLiteral("refused"));
    QCOMPARE(view.reasons, QStringList(QStringLiteral("nameMismatch")));
    QVERIFY(view.profile.isEmpty() && view.users.empty() && view.programs.isEmpty());
    // Mended and sent again, as a record of its own.
    QCOMPARE(desk.send(desk.registration(sampleRegistration(kSampleBusiness))).outcome,
             EntryOutcome::Created);
    QCOMPARE(desk.toldOf(kSampleBusiness)->state, QStringLiteral("accepted"));
}

void BusinessRecordsTest::wrongProofIsCountedAndEnds()
{
    ServiceRig rig;
    putOnRecord(rig, kSampleBusiness);
    ImporterDesk first(rig, 1, kZoe);
    ImporterDesk second(rig, 2, kEve);
    auto guess = sampleRegistration(kSampleBusiness);
    guess.answers.declaration = importer::NoneYet{};
    QStringList states;
    for (int attempt = 0; attempt < importer::ProofLimits().mostAttempts; ++attempt) {
        // Attempts count for the business, from wherever they come.
        ImporterDesk& desk = attempt % 2 == 0 ? first : second;
        QCOMPARE(desk.send(desk.registration(guess)).outcome, EntryOutcome::Created);
        states.append(desk.toldOf(kSampleBusiness)->state);
    }
    QCOMPARE(states.front(), QStringLiteral("needsProof"));
    QCOMPARE(states.back(), QStringLiteral("refused"));
    // Now even the truth has to wait for a day.
    QCOMPARE(first.send(first.registration(sampleRegistration(kSampleBusiness))).outcome,
             EntryOutcome::Created);
    QCOMPARE(first.toldOf(kSampleBusiness)->reasons, QStringList(QStringLiteral("proofRefused")));
    rig.clock.time.milliseconds += importer::ProofLimits().waitMs;
    QCOMPARE(first.send(first.registration(sampleRegistration(kSampleBusiness))).outcome,
             EntryOutcome::Created);
    QCOMPARE(first.toldOf(kSampleBusiness)->state, QStringLiteral("accepted"));
}

void BusinessRecordsTest::unknownBusinessesOnlyWherePracticed()
{
    ServiceRig rig;
    ImporterDesk desk(rig, 1, kZoe);
    QCOMPARE(desk.send(desk.registration(sampleRegistration(kOtherBusiness))).outcome, EntryOutcome::Created);
    QCOMPARE(desk.toldOf(kOtherBusiness)->reasons, QStringList(QStringLiteral("businessNumberInactive")));
    rig.policy.acceptsUnknownBusinesses = true;
    rig.restart();
    QCOMPARE(desk.send(desk.registration(sampleRegistration(kOtherBusiness))).outcome, EntryOutcome::Created);
    QCOMPARE(desk.toldOf(kOtherBusiness)->state, QStringLiteral("accepted"));
    QCOMPARE(desk.toldOf(kOtherBusiness)->programs, QStringList(QStringLiteral("RM0001")));
}

void BusinessRecordsTest::managedBusinessIsNotTakenOver()
{
    ServiceRig rig;
    ImporterDesk owner(rig, 1, kZoe);
    owner.registerBusiness(kSampleBusiness);
    for (const bool isPractice : {false, true}) {
        rig.policy.acceptsUnknownBusinesses = isPractice;
        rig.restart();
        ImporterDesk thief(rig, static_cast<unsigned char>(isPractice ? 3 : 2), kEve);
        QCOMPARE(thief.send(thief.registration(sampleRegistration(kSampleBusiness))).outcome,
                 EntryOutcome::Created);
        const auto view = *thief.toldOf(kSampleBusiness);
        QCOMPARE(view.reasons, QStringList(QStringLiteral("alreadyManaged")));
        QVERIFY(view.users.empty());
        QCOMPARE(owner.toldOf(kSampleBusiness)->users.size(), std::size_t(1));
    }
}

void BusinessRecordsTest::registrationsProveTheirKey()
{
    ServiceRig rig;
    ImporterDesk desk(rig, 1, kZoe);
    desk.registerBusiness(kSampleBusiness);
    putOnRecord(rig, kOtherBusiness);
    // The key in the record is not the one that signed.
    ImporterDesk eve(rig, 2, kEve);
    const auto borrowed = eve.record(
        RecordKind::BusinessRegistered, kOtherBusiness,
        protocol::BusinessRegisteredBody{importer::toJson(sampleRegistration(kOtherBusiness)),
                                         QStringLiteral("Eve"), desk.person.key.publicKey().bytes()});
    QCOMPARE(eve.send(borrowed).reason, QStringLiteral("actorSignature"));
    // A known person's id with a new key.
    eve.person.id = kZoe;
    QCOMPARE(eve.send(eve.registration(sampleRegistration(kOtherBusiness))).reason,
             QStringLiteral("actorSignature"));
    eve.person.id = kEve;
    const auto otherSubject = eve.record(
        RecordKind::BusinessRegistered, kSampleBusiness,
        protocol::BusinessRegisteredBody{importer::toJson(sampleRegistration(kOtherBusiness)),
                                         QStringLiteral("Eve"), eve.person.key.publicKey().bytes()});
    QCOMPARE(eve.send(otherSubject).reason, QStringLiteral("malformed"));
    const auto noRegistration = eve.record(
        RecordKind::BusinessRegistered, kOtherBusiness,
        protocol::BusinessRegisteredBody{
            {{QStringLiteral("surprise"), 1}}, QStringLiteral("Eve"), eve.person.key.publicKey().bytes()});
    QCOMPARE(eve.send(noRegistration).reason, QStringLiteral("malformed"));
}

void BusinessRecordsTest::peopleAreNamedByManagers()
{
    ServiceRig rig;
    ImporterDesk desk(rig, 1, kZoe);
    desk.registerBusiness(kSampleBusiness);
    ImporterDesk stranger(rig, 2, kEve);
    const auto granted = role(QStringLiteral("ed"), ImporterRole::Editor, 0x61);
    QCOMPARE(stranger.send(stranger.record(RecordKind::RoleGranted, kSampleBusiness, granted)).reason,
             QStringLiteral("actorUnknown"));
    QCOMPARE(desk.send(desk.record(RecordKind::RoleGranted, kSampleBusiness, granted)).outcome,
             EntryOutcome::Created);
    QCOMPARE(desk.toldOf(kSampleBusiness)->users.size(), std::size_t(2));
    QCOMPARE(desk.send(desk.record(RecordKind::RoleGranted, kOtherBusiness, granted)).reason,
             QStringLiteral("unknownBusiness"));
    // An editor names nobody, whatever role the record claims.
    const SampleActor editor{QStringLiteral("ed"), QStringLiteral("editor"), keyOf(0x61)};
    const auto reader = role(QStringLiteral("rea"), ImporterRole::Reader, 0x62);
    QCOMPARE(desk.send(desk.terminal.record(editor, RecordKind::RoleGranted, kSampleBusiness, reader)).reason,
             QStringLiteral("notPermitted"));
    const SampleActor boaster{QStringLiteral("ed"), desk.person.role, keyOf(0x61)};
    QCOMPARE(
        desk.send(desk.terminal.record(boaster, RecordKind::RoleGranted, kSampleBusiness, reader)).reason,
        QStringLiteral("notPermitted"));
    // A person who is not known brings a key; a known one keeps the own.
    for (const auto& wrong : {role(QStringLiteral("nobody"), ImporterRole::Reader, 0),
                              role(QStringLiteral("ed"), ImporterRole::Reader, 0x63)}) {
        const auto entry = desk.record(RecordKind::RoleGranted, kSampleBusiness, wrong);
        QCOMPARE(desk.send(entry).outcome, EntryOutcome::Created);
        QCOMPARE(desk.disputeOf(entry), QStringLiteral("registerForbids"));
    }
    QCOMPARE(desk.toldOf(kSampleBusiness)->users.size(), std::size_t(2));
}

void BusinessRecordsTest::lastManagerStays()
{
    ServiceRig rig;
    ImporterDesk desk(rig, 1, kZoe);
    desk.registerBusiness(kSampleBusiness);
    const auto own = role(kZoe, ImporterRole::BusinessAccountManager, 0);
    const auto early = desk.record(RecordKind::RoleEnded, kSampleBusiness, own);
    QCOMPARE(desk.send(early).outcome, EntryOutcome::Created);
    QCOMPARE(desk.disputeOf(early), QStringLiteral("registerForbids"));
    QVERIFY(!desk.toldOf(kSampleBusiness)->users.front().isEnded);
    const auto second = role(QStringLiteral("max"), ImporterRole::BusinessAccountManager, 0x64);
    QCOMPARE(desk.send(desk.record(RecordKind::RoleGranted, kSampleBusiness, second)).outcome,
             EntryOutcome::Created);
    const auto later = desk.record(RecordKind::RoleEnded, kSampleBusiness, own);
    QCOMPARE(desk.send(later).outcome, EntryOutcome::Created);
    QCOMPARE(desk.disputeOf(later), QString());
}

void BusinessRecordsTest::delegationFromAskToRevocation()
{
    ServiceRig rig;
    ImporterDesk client(rig, 1, kZoe);
    client.registerBusiness(kSampleBusiness);
    ImporterDesk broker(rig, 2, kEve);
    broker.registerBusiness(kOtherBusiness);
    SampleTerminal kiosk = rig.enrolled(3);
    QCOMPARE(rig.submit(kiosk, {kiosk.seal({.serial = 21})}).answers.at(0).outcome, EntryOutcome::Created);
    const QString number = identifiers::TransactionNumber::fromSerial(21)->text();
    const auto body = [](const importer::Delegation& delegation) {
        return protocol::DelegationBody{importer::toJson(delegation)};
    };
    auto delegation = sampleDelegation(kSampleBusiness, kOtherBusiness);
    QVERIFY(!broker.toldOf(kSampleBusiness));
    // The importer does not ask for itself, and the broker does not accept.
    QCOMPARE(
        client.send(client.record(RecordKind::DelegationAsked, kSampleBusiness, body(delegation))).reason,
        QStringLiteral("notPermitted"));
    QCOMPARE(
        broker.send(broker.record(RecordKind::DelegationAsked, kSampleBusiness, body(delegation))).outcome,
        EntryOutcome::Created);
    QCOMPARE(
        broker.send(broker.record(RecordKind::DelegationAccepted, kSampleBusiness, body(delegation))).reason,
        QStringLiteral("notPermitted"));
    QCOMPARE(client.toldOf(kSampleBusiness)->delegations.size(), std::size_t(1));
    // Who has only asked learns nothing of the business.
    const auto asked = *broker.toldOf(kSampleBusiness);
    QCOMPARE(asked.delegations.size(), std::size_t(1));
    QVERIFY(asked.users.empty() && asked.profile.isEmpty() && asked.programs.isEmpty());
    const auto declared = broker.terminal.seal({.serial = 11});
    QCOMPARE(broker.send(declared).reason, QStringLiteral("notPermitted"));
    QVERIFY(!rig.told(broker.terminal, number));
    QCOMPARE(
        client.send(client.record(RecordKind::DelegationAccepted, kSampleBusiness, body(delegation))).outcome,
        EntryOutcome::Created);
    // What was declared before is told as well, although the broker has read past it.
    QVERIFY(rig.told(broker.terminal, number).has_value());
    QCOMPARE(broker.send(declared).outcome, EntryOutcome::Created);
    QVERIFY(rig.told(client.terminal, declared.subject).has_value());
    const auto seen = *broker.toldOf(kSampleBusiness);
    QCOMPARE(seen.delegations.size(), std::size_t(1));
    QVERIFY(!seen.users.empty() && !seen.profile.isEmpty());
    const auto revoked = client.record(RecordKind::DelegationRevoked, kSampleBusiness, body(delegation));
    QCOMPARE(client.send(revoked).outcome, EntryOutcome::Created);
    QCOMPARE(broker.send(broker.terminal.seal({.serial = 12})).reason, QStringLiteral("notPermitted"));
    QVERIFY(!rig.told(broker.terminal, number));
    // Its own transaction, and nothing of what the client does with it from now on.
    const auto corrected = client.terminal.seal({.serial = 11, .version = 2});
    QCOMPARE(client.send(corrected).outcome, EntryOutcome::Created);
    const auto own = *rig.told(broker.terminal, declared.subject);
    QCOMPARE(own.declaration, declared);
    QVERIFY(own.earlierVersions.empty() && own.records.empty());
    QCOMPARE(rig.told(client.terminal, declared.subject)->declaration, corrected);
    const auto again = client.record(RecordKind::DelegationRevoked, kSampleBusiness, body(delegation));
    QCOMPARE(client.send(again).outcome, EntryOutcome::Created);
    QCOMPARE(client.disputeOf(again), QStringLiteral("registerForbids"));
}

void BusinessRecordsTest::ownTransactionsOnly()
{
    ServiceRig rig;
    ImporterDesk client(rig, 1, kZoe);
    client.registerBusiness(kSampleBusiness);
    ImporterDesk broker(rig, 2, kEve);
    broker.registerBusiness(kOtherBusiness);
    auto delegation = sampleDelegation(kSampleBusiness, kOtherBusiness);
    delegation.scope.disclosure = importer::Disclosure::OwnTransactionsOnly;
    const protocol::DelegationBody body{importer::toJson(delegation)};
    QCOMPARE(broker.send(broker.record(RecordKind::DelegationAsked, kSampleBusiness, body)).outcome,
             EntryOutcome::Created);
    QCOMPARE(client.send(client.record(RecordKind::DelegationAccepted, kSampleBusiness, body)).outcome,
             EntryOutcome::Created);
    const auto byClient = client.terminal.seal({.serial = 1});
    const auto byBroker = broker.terminal.seal({.serial = 11});
    QCOMPARE(client.send(byClient).outcome, EntryOutcome::Created);
    QCOMPARE(broker.send(byBroker).outcome, EntryOutcome::Created);
    QVERIFY(!rig.told(broker.terminal, byClient.subject));
    QVERIFY(rig.told(broker.terminal, byBroker.subject).has_value());
    QVERIFY(rig.told(client.terminal, byBroker.subject).has_value());
}

void BusinessRecordsTest::declarationsNeedTheBusiness()
{
    ServiceRig rig;
    ImporterDesk desk(rig, 1, kZoe);
    QCOMPARE(desk.send(desk.terminal.seal({.serial = 1})).reason, QStringLiteral("unknownBusiness"));
    desk.registerBusiness(kSampleBusiness);
    QCOMPARE(desk.send(desk.terminal.seal({.serial = 1})).outcome, EntryOutcome::Created);
    ImporterDesk other(rig, 2, kEve);
    QCOMPARE(other.send(other.terminal.seal({.serial = 11})).reason, QStringLiteral("notPermitted"));
    QCOMPARE(desk.send(desk.terminal.seal({.serial = 2, .isProvisional = true})).reason,
             QStringLiteral("notPermitted"));
}

void BusinessRecordsTest::kioskEntriesReachTheirBusiness()
{
    ServiceRig rig;
    SampleTerminal kiosk = rig.enrolled(3);
    const auto declared = kiosk.seal({.serial = 1});
    QCOMPARE(rig.submit(kiosk, {declared}).answers.at(0).outcome, EntryOutcome::Created);
    ImporterDesk desk(rig, 1, kZoe);
    QVERIFY(!rig.told(desk.terminal, declared.subject));
    desk.registerBusiness(kSampleBusiness);
    QCOMPARE(rig.told(desk.terminal, declared.subject)->declaration, declared);
}

void BusinessRecordsTest::correctionsFromTheImporter()
{
    ServiceRig rig;
    SampleTerminal kiosk = rig.enrolled(3);
    QCOMPARE(rig.submit(kiosk, {kiosk.seal({.serial = 1})}).answers.at(0).outcome, EntryOutcome::Created);
    ImporterDesk desk(rig, 1, kZoe);
    const auto correction = desk.terminal.seal({.serial = 1, .version = 2});
    QCOMPARE(desk.send(correction).reason, QStringLiteral("unknownBusiness"));
    desk.registerBusiness(kSampleBusiness);
    QCOMPARE(desk.send(correction).outcome, EntryOutcome::Created);
    ImporterDesk other(rig, 2, kEve);
    other.registerBusiness(kOtherBusiness);
    const auto theft = other.terminal.seal(
        {.serial = 1, .version = 3, .importerNumber = QString(kOtherBusiness + QStringLiteral("RM0001"))});
    QCOMPARE(other.send(theft).reason, QStringLiteral("correctionInvalid"));
}

void BusinessRecordsTest::endedPeopleHearNothing()
{
    ServiceRig rig;
    ImporterDesk desk(rig, 1, kZoe);
    desk.registerBusiness(kSampleBusiness);
    ImporterDesk second(rig, 2, QStringLiteral("max"));
    const auto manager = role(QStringLiteral("max"), ImporterRole::BusinessAccountManager, 102);
    QCOMPARE(desk.send(desk.record(RecordKind::RoleGranted, kSampleBusiness, manager)).outcome,
             EntryOutcome::Created);
    QVERIFY(!second.toldOf(kSampleBusiness)); // nobody of the business has worked there yet
    const auto reader = role(QStringLiteral("rea"), ImporterRole::Reader, 0x65);
    QCOMPARE(second.send(second.record(RecordKind::RoleGranted, kSampleBusiness, reader)).outcome,
             EntryOutcome::Created);
    QCOMPARE(second.toldOf(kSampleBusiness)->users.size(), std::size_t(3));
    QCOMPARE(desk.send(desk.record(RecordKind::RoleEnded, kSampleBusiness, manager)).outcome,
             EntryOutcome::Created);
    QVERIFY(!second.toldOf(kSampleBusiness));
    QCOMPARE(second.send(second.terminal.seal({.serial = 11})).reason, QStringLiteral("notPermitted"));
    QCOMPARE(second.send(second.record(RecordKind::RoleGranted, kSampleBusiness, reader)).reason,
             QStringLiteral("notPermitted"));
}

void BusinessRecordsTest::lostAnswersAreGivenAgain()
{
    ServiceRig rig;
    ImporterDesk desk(rig, 1, kZoe);
    desk.registerBusiness(kSampleBusiness);
    const auto max = role(QStringLiteral("max"), ImporterRole::BusinessAccountManager, 0x66);
    const auto granted = desk.record(RecordKind::RoleGranted, kSampleBusiness, max);
    const auto first = desk.send(granted);
    const auto declared = desk.terminal.seal({.serial = 1});
    QCOMPARE(desk.send(declared).outcome, EntryOutcome::Created);
    const auto leaving = desk.record(RecordKind::RoleEnded, kSampleBusiness,
                                     role(kZoe, ImporterRole::BusinessAccountManager, 0));
    QCOMPARE(desk.send(leaving).outcome, EntryOutcome::Created);
    // Nobody may do this here any more, but it was done.
    for (const auto& entry : {granted, declared, leaving}) {
        QCOMPARE(desk.send(entry).outcome, EntryOutcome::Exists);
    }
    QCOMPARE(desk.send(granted).receipt->signature, first.receipt->signature);
}

void BusinessRecordsTest::otherBusinessesAreNotTold()
{
    ServiceRig rig;
    ImporterDesk desk(rig, 1, kZoe);
    desk.registerBusiness(kSampleBusiness);
    ImporterDesk other(rig, 2, kEve);
    other.registerBusiness(kOtherBusiness);
    SampleTerminal counter = rig.enrolled(4, protocol::TerminalKind::Counter);
    SampleTerminal elsewhere(5);
    QCOMPARE(desk.send(desk.terminal.seal({.serial = 1})).outcome, EntryOutcome::Created);
    officerOf(rig);
    for (const QString& topic : topicsOf(rig, other.terminal)) {
        QCOMPARE(topic, QStringLiteral("business ") + kOtherBusiness);
    }
    for (const QString& topic : topicsOf(rig, counter)) {
        QVERIFY2(!topic.startsWith(QLatin1String("business")) && !topic.startsWith(QLatin1String("ledger")),
                 qPrintable(topic));
    }
    for (const QString& topic : topicsOf(rig, desk.terminal)) {
        QVERIFY2(!topic.startsWith(QLatin1String("officer")) && !topic.startsWith(QLatin1String("terminal")),
                 qPrintable(topic));
    }
}

void BusinessRecordsTest::knownBusinessesAreReadStrictly()
{
    const QJsonObject good = sampleKnownBusiness(kSampleBusiness);
    QVERIFY(central::knownBusinessFromJson(good).ok());
    for (const QString& key : good.keys()) {
        QJsonObject without = good;
        without.remove(key);
        QCOMPARE(central::knownBusinessFromJson(without).error().path, key);
    }
    const auto pathOf = [&good](const char* key, const QJsonValue& value) {
        QJsonObject changed = good;
        changed.insert(QLatin1String(key), value);
        return central::knownBusinessFromJson(changed).error().path;
    };
    QCOMPARE(pathOf("businessNumber", QStringLiteral("123456789")), QStringLiteral("businessNumber"));
    QCOMPARE(pathOf("active", QStringLiteral("yes")), QStringLiteral("active"));
    QCOMPARE(pathOf("payments", QJsonArray{QStringLiteral("none")}), QStringLiteral("payments[0]"));
    QCOMPARE(
        pathOf("statements", QJsonArray{QJsonObject{{QStringLiteral("day"), QStringLiteral("2025-02-30")},
                                                    {QStringLiteral("balance"), QStringLiteral("0.00")}}}),
        QStringLiteral("statements[0].day"));
    QJsonObject surprising = good;
    surprising.insert(QStringLiteral("surprise"), 1);
    QVERIFY(!central::knownBusinessFromJson(surprising).ok());
}

CARM_TEST(BusinessRecordsTest)
#include "business_records_test.moc"
