// The whole table: every kind of terminal with every kind of record, and every role with every record,
// through the service itself.
#include "central/actor_rights.h"
#include "central/business_access.h"
#include "central/sample_business.h"
#include "central/sample_officer.h"
#include "central/terminal_rights.h"
#include "harness/harness.h"

using namespace carm;
using namespace carm::test;
using protocol::RecordKind;
using protocol::TerminalKind;

namespace {

constexpr int kRecordKinds = static_cast<int>(RecordKind::DelegationRevoked) + 1;
constexpr TerminalKind kTerminalKinds[] = {TerminalKind::Kiosk, TerminalKind::Counter,
                                           TerminalKind::Importer};

QString subjectFor(RecordKind kind)
{
    switch (protocol::subjectOf(kind)) {
    case protocol::SubjectKind::Declaration:
        return identifiers::TransactionNumber::fromSerial(1)->text();
    case protocol::SubjectKind::DrawerSession:
        return kSession;
    case protocol::SubjectKind::Business:
        return kSampleBusiness;
    }
    return {};
}

protocol::RecordBody bodyFor(RecordKind kind, const protocol::SealedEntry& declared)
{
    const QString office = QStringLiteral("0427");
    const QString receipt = QStringLiteral("0427-03-000001");
    const money::Cents cent = money::Cents::of(1);
    switch (kind) {
    case RecordKind::Presented:
        return protocol::PresentedBody{declared};
    case RecordKind::Returned:
    case RecordKind::ExaminationOrdered:
    case RecordKind::Cancelled:
        return protocol::ReasonsBody{{QStringLiteral("other")}, {}};
    case RecordKind::PaymentTaken:
        return protocol::PaymentBody{receipt, kSession, cent, {{QStringLiteral("debitCard"), cent, cent, {}}},
                                     {},      {}};
    case RecordKind::PaymentVoided:
        return protocol::PaymentVoidedBody{declared.id, receipt, kSession, QStringLiteral("other"), {}};
    case RecordKind::Released:
        return protocol::ReleasedBody{office};
    case RecordKind::Countersigned:
        return protocol::CountersignedBody{declared.id, declared.hash};
    case RecordKind::DrawerOpened:
        return protocol::DrawerOpenedBody{office, cent};
    case RecordKind::DrawerDropped:
        return protocol::DrawerDropBody{cent, {}};
    case RecordKind::DrawerClosed:
        return protocol::DrawerClosedBody{cent, cent, {}, {}, 0, 0};
    case RecordKind::BusinessRegistered:
        return protocol::BusinessRegisteredBody{importer::toJson(sampleRegistration(kSampleBusiness)),
                                                QStringLiteral("Zoé"), keyOf(0x70).publicKey().bytes()};
    case RecordKind::RoleGranted:
    case RecordKind::RoleEnded:
        return protocol::RoleBody{QStringLiteral("new"), QStringLiteral("New"), QStringLiteral("reader"),
                                  QStringLiteral("RM0001"), keyOf(0x71).publicKey().bytes()};
    case RecordKind::DelegationAsked:
    case RecordKind::DelegationAccepted:
    case RecordKind::DelegationDeclined:
    case RecordKind::DelegationRevoked:
        return protocol::DelegationBody{importer::toJson(sampleDelegation(kSampleBusiness, kOtherBusiness))};
    default:
        return protocol::PlainBody{};
    }
}

} // namespace

class RightsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTerminalWithEveryRecord();
    void everyOfficerWithEveryRecord();
    void everyPersonWithEveryRecord();
    void everyTerminalWithEveryCall();
};

void RightsTest::everyTerminalWithEveryRecord()
{
    ServiceRig rig;
    SampleTerminal kiosk = rig.enrolled(1);
    const auto declared = kiosk.seal({.serial = 1});
    const SampleActor officer = officerOf(rig);
    unsigned char seed = 10;
    for (const TerminalKind terminalKind : kTerminalKinds) {
        SampleTerminal terminal = rig.enrolled(seed++, terminalKind);
        for (int kind = 0; kind < kRecordKinds; ++kind) {
            const auto record = static_cast<RecordKind>(kind);
            const auto answer =
                rig.submit(terminal,
                           {terminal.record(officer, record, subjectFor(record), bodyFor(record, declared))})
                    .answers.at(0);
            const bool isRefused = answer.reason == QStringLiteral("terminalKind");
            QVERIFY2(
                isRefused != central::maySend(terminalKind, record),
                qPrintable(protocol::toText(terminalKind) + QLatin1Char(' ') + protocol::toText(record)));
        }
    }
    // What the table says, said once more.
    QVERIFY(!central::maySend(TerminalKind::Kiosk, RecordKind::Presented));
    QVERIFY(central::maySend(TerminalKind::Counter, RecordKind::DrawerClosed));
    QVERIFY(!central::maySend(TerminalKind::Counter, RecordKind::RoleGranted));
    QVERIFY(!central::maySend(TerminalKind::Importer, RecordKind::Released));
}

void RightsTest::everyOfficerWithEveryRecord()
{
    int allowed = 0;
    for (const access::Role role : access::kRoles) {
        if (!access::isCounterRole(role)) {
            continue;
        }
        ServiceRig rig;
        SampleTerminal kiosk = rig.enrolled(1);
        SampleTerminal counter = rig.enrolled(2, TerminalKind::Counter);
        const auto declared = kiosk.seal({.serial = 1});
        const SampleActor officer = officerOf(rig, {.roles = {role}});
        for (int kind = 0; kind < kRecordKinds; ++kind) {
            const auto record = static_cast<RecordKind>(kind);
            const auto action = central::counterActionOf(record);
            QCOMPARE(action.has_value(), protocol::subjectOf(record) != protocol::SubjectKind::Business);
            if (!action) {
                continue;
            }
            const auto entry = counter.record(officer, record, subjectFor(record), bodyFor(record, declared));
            const auto answer = rig.submit(counter, {entry}).answers.at(0);
            const bool isStored = answer.outcome == protocol::EntryOutcome::Created;
            const bool isAllowed = access::may(role, *action);
            const QString notPermitted = QStringLiteral("notPermitted");
            // Money that was moved without the role is kept, and disputed.
            QVERIFY2(isStored == (isAllowed || central::movesMoney(record)),
                     qPrintable(access::codeOf(role) + QLatin1Char(' ') + protocol::toText(record)));
            QCOMPARE(answer.reason, isStored ? QString() : notPermitted);
            if (isStored) {
                QCOMPARE(rig.store().entry(entry.id).value()->dispute == notPermitted, !isAllowed);
            }
            allowed += isAllowed ? 1 : 0;
        }
    }
    QVERIFY(allowed > 0);
}

void RightsTest::everyPersonWithEveryRecord()
{
    using importer::ImporterRole;
    for (const ImporterRole role : {ImporterRole::BusinessAccountManager, ImporterRole::ProgramAccountManager,
                                    ImporterRole::Editor, ImporterRole::Reader}) {
        ServiceRig rig;
        ImporterDesk desk(rig, 1, QStringLiteral("zoe"));
        desk.registerBusiness(kSampleBusiness);
        const bool isWhole = importer::isForWholeBusiness(role);
        const protocol::RoleBody granted{QStringLiteral("pat"), QStringLiteral("Pat"), importer::toText(role),
                                         isWhole ? QString() : QStringLiteral("RM0001"),
                                         keyOf(0x72).publicKey().bytes()};
        QCOMPARE(desk.send(desk.record(RecordKind::RoleGranted, kSampleBusiness, granted)).outcome,
                 protocol::EntryOutcome::Created);
        const SampleActor pat{QStringLiteral("pat"), importer::toText(role), keyOf(0x72)};
        const auto person = *importer::PersonId::parse(u"pat");
        const central::KnownPeople people = central::peopleIn(*desk.toldOf(kSampleBusiness));
        for (int kind = 0; kind < kRecordKinds; ++kind) {
            const auto record = static_cast<RecordKind>(kind);
            const auto action = central::importerActionOf(record);
            if (!action) {
                continue;
            }
            const bool isRole = *action == importer::ImporterAction::ManageUsers;
            importer::PermissionQuery query{
                person, *action, identifiers::BusinessNumber::parse(kSampleBusiness).value(),
                {},     true,    rig.clock.today()};
            if (isRole) {
                query.program = identifiers::ImportProgramAccount::parse(u"870249414RM0001").value();
            }
            const bool mayDo = importer::mayDo(query, people.roles, people.delegations).allowed();
            const auto answer =
                desk.send(desk.terminal.record(pat, record, kSampleBusiness, bodyFor(record, {})));
            QVERIFY2((answer.outcome == protocol::EntryOutcome::Created) == mayDo,
                     qPrintable(importer::toText(role) + QLatin1Char(' ') + protocol::toText(record)));
        }
    }
}

void RightsTest::everyTerminalWithEveryCall()
{
    ServiceRig rig;
    unsigned char seed = 20;
    for (const TerminalKind kind : kTerminalKinds) {
        SampleTerminal terminal = rig.enrolled(seed++, kind); // has leased numbers
        QCOMPARE(rig.getSigned(terminal, "/v1/feed/0").status, 200);
        QCOMPARE(rig.getSigned(terminal, "/v1/entries/5f0e8a52-7d0b-4f0e-9a60-2a7d6a3c1b90").status, 200);
        QVERIFY(rig.store().revoke(terminal.name(), rig.clock.time).value());
        QCOMPARE(codeOf(rig.getSigned(terminal, "/v1/feed/0")), QStringLiteral("terminalRevoked"));
    }
}

CARM_TEST(RightsTest)
#include "rights_test.moc"
