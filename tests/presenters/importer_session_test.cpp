#include "harness/harness.h"

#include "importer/delegation.h"
#include "importer_fixture.h"

#include <QSignalSpy>

using namespace carm;
using namespace carm::presenters;
using access::SecondFactor;
using importer::ImporterAction;
using outbox::OutboxState;
using outbox::StoreError;
using outbox::StoreErrorCode;
using protocol::FeedTopic;
using protocol::RecordKind;
using test::kBrokerNumber;
using test::kMapleNumber;

namespace {

protocol::UserView user(const char* id, const char* name, const char* role, const char* program = "")
{
    return {QString::fromUtf8(id), QString::fromUtf8(name), QString::fromUtf8(role),
            QString::fromUtf8(program), false};
}

class ImporterSessionTest : public QObject {
    Q_OBJECT

    std::unique_ptr<test::ImporterDesk> m_desk;

    ImporterSession& session() const { return *m_desk->session; }
    void signInWith(const QByteArray& passphrase, SecretBytes code,
                    SecondFactor factor = SecondFactor::TotpCode)
    {
        session().signIn(m_desk->zoe.userId, test::secretOf(passphrase), factor, std::move(code));
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<test::ImporterDesk>(); }

    void signsInWithBothFactorsOffline()
    {
        QVERIFY(session().isLoaded());
        QVERIFY(session().people().empty());
        m_desk->provision(m_desk->zoe);
        QCOMPARE(session().people().size(), 1U);
        QCOMPARE(session().people()[0].name, m_desk->zoe.name);
        signInWith("not the passphrase", m_desk->codeOf(m_desk->zoe));
        QCOMPARE(session().presence(), ImporterPresence::SignedOut);
        QVERIFY(session().signInProblem().has_value());
        m_desk->clock.pass(60'000);
        m_desk->signIn(m_desk->zoe);
        QCOMPARE(session().person()->userId, m_desk->zoe.userId);
        QVERIFY(!session().signInProblem());
        m_desk->restart(); // what is kept survives, the open session does not
        QCOMPARE(session().presence(), ImporterPresence::SignedOut);
        QCOMPARE(session().people().size(), 1U);
    }

    void takesARecoveryCodeOnce()
    {
        m_desk->provision(m_desk->zoe);
        auto codes = access::issueRecoveryCodes();
        access::SignInState state;
        state.recoveryCodes = codes.kept;
        std::optional<access::Credential> credential;
        session().credentialOf(m_desk->zoe.userId, [&](const auto& kept) { credential = kept.value(); });
        session().addPerson(*credential, state, [](const auto& problem) { QVERIFY(!problem); });
        signInWith(test::ImporterDesk::passphrase, codes.toShow[3].duplicate(), SecondFactor::RecoveryCode);
        QCOMPARE(session().presence(), ImporterPresence::SignedIn);
        session().signOut();
        m_desk->clock.pass(60'000);
        signInWith(test::ImporterDesk::passphrase, codes.toShow[3].duplicate(), SecondFactor::RecoveryCode);
        QCOMPARE(session().presence(), ImporterPresence::SignedOut);
    }

    void doesNotKnowStrangers()
    {
        session().signIn(QStringLiteral("nobody"), test::secretOf("x"), SecondFactor::TotpCode,
                         test::secretOf("000000"));
        QCOMPARE(session().presence(), ImporterPresence::SignedOut);
        QVERIFY(session().signInProblem()->why.contains(QStringLiteral("no sign-in")));
    }

    void opensNothingBeforeTheAttemptIsOnDisk()
    {
        m_desk->provision(m_desk->zoe);
        m_desk->backend.stateError = StoreError{StoreErrorCode::DiskFull, {}};
        signInWith(test::ImporterDesk::passphrase, m_desk->codeOf(m_desk->zoe));
        QCOMPARE(session().presence(), ImporterPresence::SignedOut);
        QVERIFY(session().signInProblem()->why.contains(QStringLiteral("full")));
    }

    void locksWhenIdleAndReopensWithThePassphrase()
    {
        m_desk->openMaple();
        QVERIFY(session().signing(ImporterAction::Submit));
        m_desk->clock.pass(11LL * 60'000);
        session().lookAtClock();
        QCOMPARE(session().presence(), ImporterPresence::Locked);
        QVERIFY(session().person().has_value());
        QVERIFY(!session().signing(ImporterAction::Submit)); // the key is gone
        signInWith(test::ImporterDesk::passphrase, SecretBytes());
        QCOMPARE(session().presence(), ImporterPresence::SignedIn);
        session().signOut();
        QVERIFY(!session().person());
        QVERIFY(!session().business());
    }

    void forgetsAnAttemptThatItsPersonLeft()
    {
        m_desk->provision(m_desk->zoe);
        m_desk->backend.holdsAnswers = true;
        signInWith(test::ImporterDesk::passphrase, m_desk->codeOf(m_desk->zoe));
        QCOMPARE(session().presence(), ImporterPresence::Checking);
        session().signOut();
        m_desk->backend.answerAll();
        m_desk->backend.answerAll();
        QCOMPARE(session().presence(), ImporterPresence::SignedOut);
    }

    void survivesItsOwnEndWhileAnswersAreOut()
    {
        m_desk->provision(m_desk->zoe);
        m_desk->backend.holdsAnswers = true;
        signInWith(test::ImporterDesk::passphrase, m_desk->codeOf(m_desk->zoe));
        m_desk->session.reset();
        m_desk->backend.answerAll();
    }

    void saysWhyNotAndWhoCanHelp()
    {
        protocol::BusinessView maple =
            test::acceptedBusiness(kMapleNumber, QStringLiteral("Maple"), m_desk->zoe);
        maple.users[0] = user("anna", "Anna Roy", "businessAccountManager");
        maple.users.push_back(user("zoe@maple.example", "Zoé", "reader", "RM0001"));
        m_desk->tell(maple);
        m_desk->signIn(m_desk->zoe);
        QCOMPARE(session().person()->roles, QStringLiteral("Reader"));
        QVERIFY(session().may(ImporterAction::ViewDeclarations, QStringLiteral("RM0001")));
        const auto submit = session().whyNot(ImporterAction::Submit, QStringLiteral("RM0001"));
        QVERIFY(submit->mend.contains(QStringLiteral("Anna Roy")));
        QVERIFY(session().whyNot(ImporterAction::ViewDeclarations, QStringLiteral("RM0002")).has_value());
        QVERIFY(!session().signing(ImporterAction::Submit, QStringLiteral("RM0001")));
        const auto asks = session().signing(ImporterAction::ViewDeclarations, QStringLiteral("RM0001"));
        QCOMPARE(asks->actor.role, QStringLiteral("reader"));
        QCOMPARE(asks->actor.id, m_desk->zoe.userId);
    }

    void waitsForTheAgencyToAccept()
    {
        m_desk->signIn(m_desk->zoe);
        QVERIFY(session().businesses().empty());
        QVERIFY(session().whyNot(ImporterAction::Submit)->why.contains(QStringLiteral("not accepted")));
        m_desk->openMaple();
        QVERIFY(session().may(ImporterAction::Submit));
    }

    void actsForAClientWithinTheDelegation()
    {
        const QDate today = test::sampleToday();
        importer::Delegation delegation{QUuid::createUuid(),
                                        identifiers::BusinessNumber::parse(kMapleNumber).value(),
                                        identifiers::BusinessNumber::parse(kBrokerNumber).value(),
                                        importer::ThirdPartyKind::LicensedCustomsBroker,
                                        {},
                                        {true, true, false, false, importer::Disclosure::AllTransactions},
                                        today.addDays(1),
                                        importer::DelegationState::Accepted};
        protocol::BusinessView maple = test::acceptedBusiness(kMapleNumber, QStringLiteral("Maple"), {});
        maple.users = {user("anna", "Anna Roy", "businessAccountManager")};
        maple.delegations = {importer::toJson(delegation)};
        m_desk->tell(maple);
        m_desk->tell(test::acceptedBusiness(kBrokerNumber, QStringLiteral("Broker"), m_desk->zoe));
        m_desk->signIn(m_desk->zoe);
        QCOMPARE(session().businesses().size(), 2U);
        QCOMPARE(session().business()->number, kBrokerNumber); // one's own first
        session().chooseBusiness(kMapleNumber);
        QVERIFY(session().business()->isDelegated);
        QVERIFY(session().may(ImporterAction::Submit, QStringLiteral("RM0001")));
        QVERIFY(!session().may(ImporterAction::Pay, QStringLiteral("RM0001")));
        QVERIFY(
            session().whyNot(ImporterAction::AcceptDelegation)->mend.contains(QStringLiteral("Anna Roy")));
        m_desk->clock.setToday(today.addDays(2));
        QVERIFY(session().whyNot(ImporterAction::Submit)->why.contains(QStringLiteral("last day")));
    }

    void bannerSpeaksOfThisComputer()
    {
        sync::SyncStatus status;
        status.reachability = sync::Reachability::NotReached;
        m_desk->backend.listener->syncStatusChanged(status);
        QCOMPARE(session().banner().kind, BannerView::Kind::WorkingOffline);
        QVERIFY(session().banner().explanation.contains(QStringLiteral("this computer")));
        const QSignalSpy languages(&session(), &ImporterSession::languageChanged);
        session().setLanguage(Language::French);
        QCOMPARE(languages.size(), 1);
        QVERIFY(session().banner().explanation.contains(QStringLiteral("cet ordinateur")));
    }
};

class BusinessKnowledgeTest : public QObject {
    Q_OBJECT

    std::vector<outbox::OutboxItem> m_own;

    void record(RecordKind kind, const protocol::RecordBody& body)
    {
        const protocol::RecordContext context{
            protocol::EntryId::make(),
            QStringLiteral("T1"),
            static_cast<qint64>(m_own.size()) + 1,
            {1'772'450'000'000},
            kind,
            kMapleNumber,
            {QStringLiteral("anna"), QStringLiteral("businessAccountManager")}};
        outbox::OutboxItem item;
        item.entry = protocol::sealRecord(context, body, test::keyOf('a'), test::keyOf('t')).value();
        m_own.push_back(item);
    }
    static std::vector<QJsonObject> told()
    {
        protocol::BusinessView view = test::acceptedBusiness(kMapleNumber, QStringLiteral("Maple"), {});
        view.users = {user("anna", "Anna", "businessAccountManager"), user("ben", "Ben", "editor", "RM0001"),
                      user("odd", "Odd", "emperor")};
        return {protocol::toJson(view)};
    }

private Q_SLOTS:
    void init() { m_own.clear(); }

    void readsWhatItKnows()
    {
        const BusinessKnowledge knowledge = knowledgeOf(told(), {});
        QCOMPARE(knowledge.roles.size(), 2U); // an unknown role gives no right
        QCOMPARE(knowledge.roles[1].program->text(), kMapleNumber + QStringLiteral("RM0001"));
        QVERIFY(knowledge.business(QStringLiteral("123456782")) == nullptr);
        QVERIFY(knowledgeOf({QJsonObject{{QStringLiteral("x"), 1}}}, {}).businesses.empty());
    }

    void foldsWhatWaitsAndNothingElse()
    {
        record(RecordKind::RoleGranted,
               protocol::RoleBody{QStringLiteral("cleo"), QStringLiteral("Cleo"), QStringLiteral("reader"),
                                  QStringLiteral("RM0001"), test::keyOf('c').publicKey().bytes()});
        record(RecordKind::RoleEnded, protocol::RoleBody{QStringLiteral("ben"),
                                                         QStringLiteral("Ben"),
                                                         QStringLiteral("editor"),
                                                         QStringLiteral("RM0001"),
                                                         {}});
        const BusinessKnowledge waiting = knowledgeOf(told(), m_own);
        QCOMPARE(waiting.roles.size(), 2U);
        QCOMPARE(waiting.roles[1].person.text(), QStringLiteral("cleo"));
        m_own[0].state = OutboxState::Rejected;
        m_own[1].state = OutboxState::Acknowledged; // what central told has it, or will
        const BusinessKnowledge settled = knowledgeOf(told(), m_own);
        QCOMPARE(settled.roles.size(), 2U);
        QCOMPARE(settled.roles[1].person.text(), QStringLiteral("ben"));
        QCOMPARE(settled.ownRecords.size(), 2U);
    }
};

} // namespace

CARM_TEST(ImporterSessionTest)
CARM_TEST(BusinessKnowledgeTest)
#include "importer_session_test.moc"
