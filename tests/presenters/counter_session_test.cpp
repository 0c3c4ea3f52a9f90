// Signing in at the counter with central out of reach, and everything that ends or refuses it.
#include "harness/harness.h"

#include "counter_fixture.h"

#include <QSignalSpy>

using namespace carm;
using namespace carm::presenters;
using access::Action;
using access::Role;

namespace {

constexpr qint64 kMinuteMs = 60'000;

class CounterSessionTest : public QObject {
    Q_OBJECT

    std::unique_ptr<test::CounterDesk> m_desk;

    CounterSession& session() { return *m_desk->session; }

    void tryPassphrase(test::TestOfficer& officer, const char* passphrase)
    {
        session().signIn(officer.badge, test::secretOf(passphrase), m_desk->codeOf(officer));
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<test::CounterDesk>(); }
    void cleanup() { m_desk.reset(); }

    void nobodyMayAnythingBeforeSigningIn()
    {
        QCOMPARE(session().presence(), CounterPresence::SignedOut);
        QVERIFY(!session().officer());
        QVERIFY(!session().may(Action::OpenEntry));
        QVERIFY(!session().signing(Action::OpenEntry));
        QVERIFY(session().whyNot(Action::OpenEntry)->mend.contains(QStringLiteral("Sign in")));
    }

    void passphraseAndCodeSignIn()
    {
        test::TestOfficer officer;
        const QSignalSpy spy(m_desk->session.get(), &CounterSession::presenceChanged);
        m_desk->signIn(officer);
        QVERIFY(!spy.isEmpty());
        QCOMPARE(session().officer()->badge, QStringLiteral("1001"));
        QCOMPARE(session().officer()->name, QStringLiteral("Robin Officer"));
        QCOMPARE(session().officer()->roles, QStringLiteral("Border services officer, Cashier"));
        QVERIFY(session().may(Action::AcceptEntry));
        QVERIFY(session().may(Action::TakeMoney));
        QVERIFY(!session().may(Action::UnlockOfficer));
        QVERIFY(session().whyNot(Action::UnlockOfficer)->why.contains(QStringLiteral("Supervisor")));
        QCOMPARE(m_desk->backend.asideRuns, 1); // never on the thread of the pages
    }

    /// The record names the role by which the action is allowed, and the key is the credential's own.
    void signsInTheRoleThatAllowsIt()
    {
        test::TestOfficer officer;
        m_desk->signIn(officer);
        QCOMPARE(session().signing(Action::AcceptEntry)->actor.role, QStringLiteral("borderServicesOfficer"));
        QCOMPARE(session().signing(Action::TakeMoney)->actor.role, QStringLiteral("cashier"));
        const auto credential = access::credentialFromJson(
            m_desk->backend.tellings.at({protocol::FeedTopic::Officer, officer.badge}));
        QCOMPARE(session().signing(Action::TakeMoney)->key->publicKey().bytes(), credential->publicKey);
    }

    void aWrongPassphraseAndAWrongCodeAreOneMessage()
    {
        test::TestOfficer officer;
        m_desk->provision(officer);
        tryPassphrase(officer, "seven swans over Erie");
        QCOMPARE(session().presence(), CounterPresence::SignedOut);
        const Message passphrase = *session().signInProblem();
        m_desk->clock.pass(10 * kMinuteMs);
        session().signIn(officer.badge, test::secretOf(test::CounterDesk::passphrase),
                         test::secretOf("000000"));
        QCOMPARE(session().signInProblem()->why, passphrase.why);
        QCOMPARE(session().signInProblem()->mend, passphrase.mend);
    }

    void failuresLockAndARestartDoesNotForget()
    {
        test::TestOfficer officer;
        m_desk->provision(officer);
        for (int i = 0; i < 5; ++i) {
            tryPassphrase(officer, "seven swans over Erie");
            m_desk->clock.pass(kMinuteMs);
        }
        m_desk->restart();
        session().signIn(officer.badge, test::secretOf(test::CounterDesk::passphrase),
                         m_desk->codeOf(officer));
        QCOMPARE(session().presence(), CounterPresence::SignedOut);
        QCOMPARE(session().signInProblem()->what, QStringLiteral("Signing in is locked for this badge."));
        QVERIFY(session().signInProblem()->mend.contains(QStringLiteral("14 min 0 s")));
        m_desk->clock.pass(15 * kMinuteMs);
        m_desk->signIn(officer);
    }

    void aSupervisorLiftsTheLock()
    {
        test::TestOfficer officer;
        m_desk->provision(officer);
        for (int i = 0; i < 5; ++i) {
            tryPassphrase(officer, "seven swans over Erie");
            m_desk->clock.pass(kMinuteMs);
        }
        std::optional<Message> refusal;
        session().liftLockOut(officer.badge, [&](const std::optional<Message>& why) { refusal = why; });
        QVERIFY(refusal.has_value()); // nobody is signed in

        test::TestOfficer supervisor{QStringLiteral("9001"), {Role::Supervisor}, QStringLiteral("0427"), {}};
        m_desk->signIn(supervisor);
        session().liftLockOut(officer.badge, [&](const std::optional<Message>& why) { refusal = why; });
        QVERIFY(!refusal.has_value());
        session().signOut();
        m_desk->signIn(officer);
    }

    void aCodeServesOnce()
    {
        test::TestOfficer officer;
        m_desk->signIn(officer);
        session().signOut();
        tryPassphrase(officer, test::CounterDesk::passphrase.constData());
        QVERIFY(session().signInProblem()->why.contains(QStringLiteral("used already")));
        m_desk->clock.pass(kMinuteMs);
        m_desk->signIn(officer);
    }

    void aBadgeIsRefused_data()
    {
        QTest::addColumn<QString>("badge");
        QTest::addColumn<QString>("office");
        QTest::addColumn<QString>("why");
        QTest::newRow("unknown") << QStringLiteral("7777") << QStringLiteral("0427")
                                 << QStringLiteral("not known at this counter");
        QTest::newRow("not a badge") << QStringLiteral("1001\n") + QStringLiteral("x y")
                                     << QStringLiteral("0427") << QStringLiteral("not known at this counter");
        QTest::newRow("of another office")
            << QStringLiteral("1001") << QStringLiteral("0440") << QStringLiteral("another office");
    }

    void aBadgeIsRefused()
    {
        QFETCH(const QString, badge);
        QFETCH(const QString, office);
        QFETCH(const QString, why);
        test::TestOfficer officer;
        officer.office = office;
        m_desk->provision(officer);
        session().signIn(badge, test::secretOf(test::CounterDesk::passphrase), m_desk->codeOf(officer));
        QCOMPARE(session().presence(), CounterPresence::SignedOut);
        QVERIFY(session().signInProblem()->why.contains(why));
        QCOMPARE(m_desk->backend.asideRuns, 0);
    }

    void anExpiredCredentialIsRefused()
    {
        test::TestOfficer officer;
        m_desk->provision(officer);
        m_desk->clock.pass(31LL * 24 * 60 * kMinuteMs);
        tryPassphrase(officer, test::CounterDesk::passphrase.constData());
        QVERIFY(session().signInProblem()->why.contains(QStringLiteral("expired")));
    }

    /// Central takes nothing that is signed after the end; the session does not outlive it either.
    void aCredentialThatExpiresSignsNothingMore()
    {
        test::TestOfficer officer;
        m_desk->signIn(officer);
        m_desk->clock.pass(30LL * 24 * 60 * kMinuteMs - 1);
        QVERIFY(session().may(Action::TakeMoney) && session().signing(Action::TakeMoney));
        m_desk->clock.pass(1);
        QVERIFY(!session().may(Action::TakeMoney) && !session().signing(Action::TakeMoney));
        QVERIFY(session().whyNot(Action::TakeMoney)->why.contains(QStringLiteral("expired")));
    }

    void aCredentialIsReadAgainWhenCentralTells()
    {
        test::TestOfficer officer;
        m_desk->signIn(officer);
        auto& told = m_desk->backend.tellings.at({protocol::FeedTopic::Officer, officer.badge});
        auto changed = access::credentialFromJson(told).value();
        changed.subject.roles = {Role::BorderServicesOfficer};
        changed.validity.until = {m_desk->clock.now().milliseconds + kMinuteMs};
        told = access::toJson(changed);
        m_desk->backend.readError = outbox::StoreError{outbox::StoreErrorCode::Busy, {}};
        m_desk->backend.listener->feedChanged();
        QVERIFY(session().may(Action::TakeMoney)); // what could not be read changes nothing
        m_desk->backend.readError.reset();
        m_desk->backend.listener->feedChanged();
        QVERIFY(!session().may(Action::TakeMoney));
        QVERIFY(session().may(Action::AcceptEntry));
        m_desk->clock.pass(kMinuteMs);
        QVERIFY(!session().may(Action::AcceptEntry));
    }

    void aCredentialThatIsGoneOrReplacedEndsTheSession()
    {
        test::TestOfficer officer;
        m_desk->signIn(officer);
        m_desk->provision(officer); // with new keys
        m_desk->backend.listener->feedChanged();
        QCOMPARE(session().presence(), CounterPresence::SignedOut);
        m_desk->clock.pass(kMinuteMs);
        m_desk->signIn(officer);
        m_desk->backend.tellings.erase({protocol::FeedTopic::Officer, officer.badge});
        m_desk->backend.listener->feedChanged();
        QCOMPARE(session().presence(), CounterPresence::SignedOut);
        QVERIFY(session().signInProblem()->why.contains(QStringLiteral("not known at this counter")));
    }

    /// A fresh state in the place of a damaged one would forget failures and let a code serve twice.
    void aDamagedStateIsNotTakenForNone()
    {
        test::TestOfficer officer;
        m_desk->signIn(officer);
        session().signOut();
        QCOMPARE(m_desk->backend.states.size(), std::size_t(1));
        m_desk->backend.states.begin()->second = QByteArrayLiteral("{}");
        m_desk->clock.pass(kMinuteMs);
        tryPassphrase(officer, test::CounterDesk::passphrase.constData());
        QVERIFY(session().signInProblem()->why.contains(QStringLiteral("damaged")));
    }

    /// What was used up must be on disk before anything is opened.
    void nobodyIsSignedInWhileTheStateCannotBeSaved()
    {
        test::TestOfficer officer;
        m_desk->provision(officer);
        m_desk->backend.stateError = outbox::StoreError{outbox::StoreErrorCode::DiskFull, {}};
        tryPassphrase(officer, test::CounterDesk::passphrase.constData());
        QCOMPARE(session().presence(), CounterPresence::SignedOut);
        QVERIFY(session().signInProblem()->why.contains(QStringLiteral("full")));
    }

    void locksAfterIdleTimeAndOpensByThePassphraseAlone()
    {
        test::TestOfficer officer;
        m_desk->signIn(officer);
        const int idleMinutes = session().settings().session.idleMinutes;
        m_desk->clock.pass((idleMinutes - 1) * kMinuteMs);
        session().noteActivity();
        m_desk->clock.pass((idleMinutes - 1) * kMinuteMs);
        session().lookAtClock();
        QCOMPARE(session().presence(), CounterPresence::SignedIn);
        m_desk->clock.pass(kMinuteMs);
        session().lookAtClock();
        QCOMPARE(session().presence(), CounterPresence::Locked);
        QVERIFY(session().officer().has_value()); // says whose it is
        QVERIFY(!session().may(Action::OpenEntry));
        QVERIFY(!session().signing(Action::OpenEntry));

        session().signIn(officer.badge, test::secretOf("seven swans over Erie"), {});
        QCOMPARE(session().presence(), CounterPresence::Locked);
        m_desk->clock.pass(5'000);
        session().signIn(officer.badge, test::secretOf(test::CounterDesk::passphrase), {});
        QCOMPARE(session().presence(), CounterPresence::SignedIn);
        QVERIFY(session().signing(Action::OpenEntry).has_value());
    }

    void theLongestSessionEndsAlsoWhileLocked()
    {
        test::TestOfficer officer;
        m_desk->signIn(officer);
        session().lock();
        m_desk->clock.pass(session().settings().session.longestHours * 60 * kMinuteMs);
        session().signIn(officer.badge, test::secretOf(test::CounterDesk::passphrase), {});
        QCOMPARE(session().presence(), CounterPresence::SignedOut); // the code was missing
        QVERIFY(session().signInProblem().has_value());
    }

    /// Pages take the former person's work off the screen when nobody is signed in for a moment.
    void anotherPersonEndsALockedSession()
    {
        test::TestOfficer officer;
        test::TestOfficer cashier{QStringLiteral("1002"), {Role::Cashier}, QStringLiteral("0427"), {}};
        m_desk->provision(cashier);
        m_desk->signIn(officer);
        session().lock();
        bool wasEmpty = false;
        QObject::connect(m_desk->session.get(), &CounterSession::presenceChanged, this,
                         [&] { wasEmpty = wasEmpty || !session().officer(); });
        session().signIn(cashier.badge, test::secretOf(test::CounterDesk::passphrase), {});
        QCOMPARE(session().presence(), CounterPresence::Locked); // both factors are asked of another person
        QVERIFY(!wasEmpty);
        m_desk->clock.pass(5'000);
        session().signIn(cashier.badge, test::secretOf(test::CounterDesk::passphrase),
                         m_desk->codeOf(cashier));
        QCOMPARE(session().officer()->badge, QStringLiteral("1002"));
        QVERIFY(wasEmpty);
        QVERIFY(!session().may(Action::AcceptEntry));
    }

    void checkingIsSingleAndEndsWithTheAnswer()
    {
        test::TestOfficer officer;
        m_desk->provision(officer);
        m_desk->backend.holdsAnswers = true;
        tryPassphrase(officer, test::CounterDesk::passphrase.constData());
        QCOMPARE(session().presence(), CounterPresence::Checking);
        tryPassphrase(officer, test::CounterDesk::passphrase.constData()); // pressed twice
        m_desk->backend.answerAll();
        QCOMPARE(session().presence(), CounterPresence::SignedIn);
        QCOMPARE(m_desk->backend.asideRuns, 1);
    }

    void whoLeavesWhileCheckingIsNotSignedIn()
    {
        test::TestOfficer officer;
        m_desk->provision(officer);
        m_desk->backend.holdsAnswers = true;
        tryPassphrase(officer, test::CounterDesk::passphrase.constData());
        session().signOut();
        m_desk->backend.answerAll();
        QCOMPARE(session().presence(), CounterPresence::SignedOut);
        QCOMPARE(m_desk->backend.states.size(), std::size_t(1)); // the code is used up all the same
    }

    void anAnswerAfterTheEndIsDropped()
    {
        test::TestOfficer officer;
        m_desk->provision(officer);
        m_desk->backend.holdsAnswers = true;
        tryPassphrase(officer, test::CounterDesk::passphrase.constData());
        m_desk->session.reset();
        m_desk->backend.answerAll();
        QVERIFY(m_desk->backend.listener == nullptr);
    }

    void theBannerIsInTheLanguageOfTheCounter()
    {
        sync::SyncStatus status;
        status.reachability = sync::Reachability::NotReached;
        status.outbox.waiting = 3;
        m_desk->backend.listener->syncStatusChanged(status);
        QCOMPARE(session().banner().kind, BannerView::Kind::WorkingOffline);
        QVERIFY(session().banner().text.contains(QStringLiteral("3 waiting")));
        QVERIFY(session().banner().explanation.contains(QStringLiteral("take money and release")));
        const QSignalSpy spy(m_desk->session.get(), &CounterSession::languageChanged);
        session().setLanguage(Language::French);
        session().setLanguage(Language::French);
        QCOMPARE(spy.size(), 1);
        QVERIFY(session().banner().explanation.contains(QStringLiteral("mainlevée")));
    }
};

} // namespace

CARM_TEST(CounterSessionTest)
#include "counter_session_test.moc"
