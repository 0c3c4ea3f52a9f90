#include "harness/harness.h"

#include "importer_fixture.h"
#include "presenters/importer_people.h"

#include <QSignalSpy>

using namespace carm;
using namespace carm::presenters;
using importer::DelegationState;
using outbox::OutboxState;
using outbox::StoreError;
using outbox::StoreErrorCode;
using protocol::RecordKind;
using test::kBrokerNumber;
using test::kMapleNumber;

namespace {

class ImporterPeopleTest : public QObject {
    Q_OBJECT

    std::unique_ptr<test::ImporterDesk> m_desk;
    std::unique_ptr<ImporterPeople> m_people;

    importer::Delegation delegation(DelegationState state = DelegationState::Asked) const
    {
        return {QUuid::createUuidV5(QUuid(), QStringLiteral("delegation")),
                identifiers::BusinessNumber::parse(kMapleNumber).value(),
                identifiers::BusinessNumber::parse(kBrokerNumber).value(),
                importer::ThirdPartyKind::LicensedCustomsBroker,
                {},
                {true, true, true, false, importer::Disclosure::AllTransactions},
                QDate(2026, 12, 31),
                state};
    }
    void tellMaple(std::optional<importer::Delegation> asked = {}, bool hasSecondManager = false)
    {
        protocol::BusinessView maple =
            test::acceptedBusiness(kMapleNumber, QStringLiteral("Maple"), m_desk->zoe);
        if (asked) {
            maple.delegations = {importer::toJson(*asked)};
        }
        if (hasSecondManager) {
            maple.users.push_back({QStringLiteral("anna"),
                                   QStringLiteral("Anna Roy"),
                                   QStringLiteral("businessAccountManager"),
                                   {},
                                   false});
        }
        m_desk->tell(maple);
    }
    protocol::RoleBody roleBody(std::size_t record) const
    {
        return std::get<protocol::RoleBody>(m_desk->backend.contentOf(record).body);
    }
    importer::Delegation delegationBody(std::size_t record) const
    {
        const auto body = std::get<protocol::DelegationBody>(m_desk->backend.contentOf(record).body);
        return importer::delegationFromJson(body.delegation).value();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::ImporterDesk>();
        m_desk->openMaple();
        tellMaple();
        m_people = std::make_unique<ImporterPeople>(*m_desk->session);
    }
    void cleanup() { m_people.reset(); }

    void listsPeopleAndAdvisesASecondManager()
    {
        const auto rows = m_people->roles();
        QCOMPARE(rows.size(), 1U);
        QVERIFY(rows[0].isOneself);
        QCOMPARE(rows[0].role, QStringLiteral("Business account manager"));
        QVERIFY(!rows[0].canEnd); // the last one cannot go
        QVERIFY(rows[0].whyNotEnd.what.contains(QStringLiteral("last")));
        QCOMPARE(m_people->advice().size(), 1U);
        tellMaple({}, true);
        QVERIFY(m_people->advice().empty());
        QVERIFY(m_people->roles()[0].canEnd);
        QCOMPARE(m_people->roleChoices().size(), 4U);
        QCOMPARE(m_people->thirdPartyKinds().size(), 3U);
    }

    void letsANewPersonSetUpASignInAndGivesARole()
    {
        m_people->grantRole(QStringLiteral("ben"), QStringLiteral("Ben Roy"), QStringLiteral("editor"),
                            QStringLiteral("RM0001"));
        QVERIFY(m_people->problem()->what.contains(QStringLiteral("no sign-in")));
        QVERIFY(m_desk->backend.records.empty());
        test::TestPerson ben{QStringLiteral("ben"), QStringLiteral("Ben Roy"), {}};
        m_desk->provision(ben);
        const QSignalSpy done(m_people.get(), &ImporterPeople::done);
        m_people->grantRole(QStringLiteral("ben"), QStringLiteral("Ben Roy"), QStringLiteral("editor"),
                            QStringLiteral("RM0001"));
        QCOMPARE(done.size(), 1);
        QCOMPARE(m_desk->backend.contentOf(0).context.kind, RecordKind::RoleGranted);
        QCOMPARE(m_desk->backend.contentOf(0).context.subject, kMapleNumber);
        QCOMPARE(m_desk->backend.contentOf(0).context.actor.role, QStringLiteral("businessAccountManager"));
        QCOMPARE(roleBody(0).userPublicKey.size(), 32);
        // It counts here at once, and says that it is on its way.
        QCOMPARE(m_people->roles().size(), 2U);
        QCOMPARE(m_people->roles()[1].standing.tone, StateTone::Waiting);
        m_desk->backend.settle(0, OutboxState::Rejected, QStringLiteral("notPermitted"));
        QCOMPARE(m_people->roles().size(), 1U);
    }

    void givesAKnownPersonAnotherRoleWithoutAKey()
    {
        tellMaple({}, true);
        m_people->grantRole(QStringLiteral("anna"), QStringLiteral("Anna Roy"), QStringLiteral("editor"),
                            QStringLiteral("RM0002"));
        QCOMPARE(m_desk->backend.records.size(), 1U);
        QVERIFY(roleBody(0).userPublicKey.isEmpty());
        m_people->grantRole(QStringLiteral("anna"), QStringLiteral("Anna Roy"), QStringLiteral("editor"),
                            QStringLiteral("RM0002"));
        QVERIFY(m_people->problem()->what.contains(QStringLiteral("already")));
        m_people->grantRole(QStringLiteral("anna"), QStringLiteral("Anna Roy"), QStringLiteral("editor"), {});
        QVERIFY(m_people->problem()->what.contains(QStringLiteral("not complete")));
        QCOMPARE(m_desk->backend.records.size(), 1U);
    }

    void endsARoleButNeverTheLastManager()
    {
        m_people->endRole(m_desk->zoe.userId, QStringLiteral("businessAccountManager"), {});
        QVERIFY(m_people->problem()->what.contains(QStringLiteral("last")));
        QVERIFY(m_desk->backend.records.empty());
        tellMaple({}, true);
        m_people->endRole(QStringLiteral("anna"), QStringLiteral("businessAccountManager"), {});
        QCOMPARE(m_desk->backend.contentOf(0).context.kind, RecordKind::RoleEnded);
        QCOMPARE(m_people->roles().size(), 1U);
        m_people->endRole(QStringLiteral("anna"), QStringLiteral("businessAccountManager"), {});
        QVERIFY(m_people->problem().has_value());
    }

    void acceptsNarrowerNotWider()
    {
        tellMaple(delegation());
        const auto rows = m_people->delegations();
        QCOMPARE(rows.size(), 1U);
        QVERIFY(rows[0].isIncoming && rows[0].canAccept && !rows[0].canRevoke);
        QCOMPARE(m_people->advice().size(), 2U); // a request waits, and there is one manager
        DelegationTerms terms = *m_people->termsOf(rows[0].id);
        QCOMPARE(terms.lastDay, QStringLiteral("2026-12-31"));
        terms.scope.manage = true;
        m_people->accept(rows[0].id, terms);
        QVERIFY(m_people->problem()->what.contains(QStringLiteral("More")));
        terms.scope.manage = false;
        terms.scope.pay = false;
        terms.programs = {QStringLiteral("RM0001")};
        terms.lastDay = QStringLiteral("30 juin 2026");
        m_people->accept(rows[0].id, terms);
        QCOMPARE(m_desk->backend.contentOf(0).context.kind, RecordKind::DelegationAccepted);
        const importer::Delegation granted = delegationBody(0);
        QCOMPARE(granted.state, DelegationState::Accepted);
        QVERIFY(!granted.scope.pay);
        QCOMPARE(granted.lastDay, std::optional(QDate(2026, 6, 30)));
        QCOMPARE(granted.programs.size(), 1U);
        QVERIFY(m_people->delegations()[0].canRevoke);
        QCOMPARE(m_people->delegations()[0].programs, QStringLiteral("RM0001"));
    }

    void takesNoLastDayThatIsNoDay()
    {
        tellMaple(delegation());
        DelegationTerms terms = *m_people->termsOf(delegation().id);
        terms.lastDay = QStringLiteral("some day");
        m_people->accept(delegation().id, terms);
        QVERIFY(m_people->problem()->what.contains(QStringLiteral("last day")));
        QVERIFY(m_desk->backend.records.empty());
    }

    void declinesAndRevokes()
    {
        tellMaple(delegation());
        m_people->decline(delegation().id);
        QCOMPARE(delegationBody(0).state, DelegationState::Declined);
        m_people->decline(delegation().id); // the own record counts already
        QVERIFY(m_people->problem()->what.contains(QStringLiteral("not possible")));
        QCOMPARE(m_desk->backend.records.size(), 1U);
        m_desk->backend.settle(0, OutboxState::Acknowledged);
        tellMaple(delegation(DelegationState::Accepted));
        m_people->revoke(delegation().id);
        QCOMPARE(m_desk->backend.contentOf(1).context.kind, RecordKind::DelegationRevoked);
        QCOMPARE(delegationBody(1).state, DelegationState::Revoked);
    }

    void asksAnImporter()
    {
        m_desk->tell(test::acceptedBusiness(kBrokerNumber, QStringLiteral("Broker"), m_desk->zoe));
        protocol::BusinessView maple = test::acceptedBusiness(kMapleNumber, QStringLiteral("Maple"), {});
        maple.users = {{QStringLiteral("anna"),
                        QStringLiteral("Anna Roy"),
                        QStringLiteral("businessAccountManager"),
                        {},
                        false}};
        m_desk->tell(maple);
        m_desk->session->chooseBusiness(kBrokerNumber);
        DelegationTerms terms;
        terms.importerNumber = QStringLiteral("870249415");
        m_people->ask(terms);
        QVERIFY(m_people->problem()->what.contains(QStringLiteral("not right")));
        terms.importerNumber = kMapleNumber;
        terms.kind = importer::ThirdPartyKind::TradeConsultant;
        terms.scope.declare = true;
        m_people->ask(terms);
        QVERIFY(m_people->problem()->why.contains(QStringLiteral("licensed customs broker")));
        QVERIFY(m_desk->backend.records.empty());
        terms.kind = importer::ThirdPartyKind::LicensedCustomsBroker;
        m_people->ask(terms);
        QCOMPARE(m_desk->backend.contentOf(0).context.kind, RecordKind::DelegationAsked);
        QCOMPARE(m_desk->backend.contentOf(0).context.subject, kMapleNumber); // of the importer
        const auto rows = m_people->delegations();
        QCOMPARE(rows.size(), 1U);
        QVERIFY(!rows[0].isIncoming && !rows[0].canAccept);
        QVERIFY(rows[0].otherParty.contains(QStringLiteral("Maple")));
    }

    void saysWhoMayManage()
    {
        protocol::BusinessView maple =
            test::acceptedBusiness(kMapleNumber, QStringLiteral("Maple"), m_desk->zoe);
        maple.users[0].role = QStringLiteral("editor");
        maple.users[0].program = QStringLiteral("RM0001");
        maple.users.push_back({QStringLiteral("anna"),
                               QStringLiteral("Anna Roy"),
                               QStringLiteral("businessAccountManager"),
                               {},
                               false});
        maple.users.push_back({QStringLiteral("cleo"), QStringLiteral("Cleo"), QStringLiteral("reader"),
                               QStringLiteral("RM0001"), false});
        m_desk->tell(maple);
        QVERIFY(!m_people->roles()[2].canEnd);
        QVERIFY(m_people->roles()[2].whyNotEnd.mend.contains(QStringLiteral("Anna Roy")));
        m_people->endRole(QStringLiteral("cleo"), QStringLiteral("reader"), QStringLiteral("RM0001"));
        QVERIFY(m_people->problem()->mend.contains(QStringLiteral("Anna Roy")));
        QVERIFY(m_desk->backend.records.empty());
    }

    void saysWhyItWasNotSaved()
    {
        tellMaple(delegation());
        m_desk->backend.sealError = StoreError{StoreErrorCode::DiskFull, {}};
        m_people->decline(delegation().id);
        QVERIFY(m_people->problem()->why.contains(QStringLiteral("full")));
        QVERIFY(!m_people->isBusy());
        QVERIFY(m_people->delegations()[0].canAccept);
    }
};

} // namespace

CARM_TEST(ImporterPeopleTest)
#include "importer_people_test.moc"
