#include "harness/harness.h"

#include "fake_kiosk_backend.h"
#include "harness/sample_edition.h"
#include "presenters/kiosk_session.h"

#include <QSignalSpy>

using namespace carm;
using namespace carm::presenters;
using outbox::OutboxState;
using outbox::StoreErrorCode;

namespace {

class SigningTest : public QObject {
    Q_OBJECT

    const test::FixedClock m_clock{test::sampleToday()};
    const QString m_name = QStringLiteral("  Ann   Sample ");
    std::unique_ptr<test::FakeKioskBackend> m_backend;
    std::unique_ptr<KioskSession> m_session;

    outbox::OutboxItem itemIn(OutboxState state) const
    {
        outbox::OutboxItem item;
        item.entry = *m_session->sealedEntry();
        item.state = state;
        return item;
    }

private Q_SLOTS:
    /// A whole entry that waits for its signature.
    void init()
    {
        m_backend = std::make_unique<test::FakeKioskBackend>();
        m_backend->stored = outbox::StoredDraft{
            QUuid::createUuid(), test::sampleDraft(), QStringLiteral("fr"), QStringLiteral("sign"), m_clock.now()};
        m_session = std::make_unique<KioskSession>(
            *m_backend, test::sampleEdition(),
            outbox::TerminalIdentity{QStringLiteral("T1"), QStringLiteral("0427"), {}}, m_clock);
        QCOMPARE(m_session->page(), KioskPage::Sign);
        m_session->setLanguage(Language::English);
    }

    void cleanup()
    {
        m_session.reset();
        m_backend.reset();
    }

    void savesThenReceives()
    {
        m_backend->holdsAnswers = true;
        m_session->sign(m_name);
        QCOMPARE(m_session->progress().progress, EntryProgress::Saving);
        QCOMPARE(m_session->page(), KioskPage::Sign); // not saved before it is durable
        QVERIFY(!m_session->sealedEntry().has_value());
        m_backend->answerAll();
        QCOMPARE(m_session->page(), KioskPage::Done);
        const ProgressView saved = m_session->progress();
        QCOMPARE(saved.progress, EntryProgress::Saved);
        QCOMPARE(saved.title, QStringLiteral("Saved on this terminal"));
        QCOMPARE(saved.transactionNumber, QStringLiteral("00000-123456784"));
        QVERIFY(saved.receiptNumber.isEmpty());

        m_backend->listener->entryChanged(itemIn(OutboxState::Sending));
        QCOMPARE(m_session->progress().progress, EntryProgress::Saved);
        outbox::OutboxItem item = itemIn(OutboxState::Acknowledged);
        item.receipt = protocol::Receipt{QStringLiteral("R-17"), {}, {}};
        m_backend->listener->entryChanged(item);
        const ProgressView received = m_session->progress();
        QCOMPARE(received.progress, EntryProgress::Received);
        QCOMPARE(received.title, QStringLiteral("Received by the agency"));
        QCOMPARE(received.receiptNumber, QStringLiteral("R-17"));
        QVERIFY(received.detail.contains(QStringLiteral("R-17")));
        QVERIFY(received.title != saved.title);
    }

    void handsOverWhatWasSigned()
    {
        m_session->setLanguage(Language::French);
        m_session->sign(m_name);
        QCOMPARE(m_backend->seals.size(), 1U);
        const SealRequest& request = m_backend->seals[0];
        QVERIFY(request.draft == test::sampleDraft());
        QCOMPARE(request.assessment.total()->count(), 40'935);
        QCOMPARE(request.language, QStringLiteral("fr"));
        QCOMPARE(request.declarantName, QStringLiteral("Ann Sample"));
        QCOMPARE(request.editionName, QStringLiteral("sample"));
        QCOMPARE(request.draftId, m_session->editor().draftId());
    }

    void sealsOnceHoweverOftenItIsPressed()
    {
        m_backend->holdsAnswers = true;
        m_session->sign(m_name);
        m_session->sign(m_name);
        m_backend->answerAll();
        m_session->sign(m_name);
        QCOMPARE(m_backend->seals.size(), 1U);
        QVERIFY(!m_session->goBackTo(KioskPage::Review)); // a signed entry never changes
        QVERIFY(!m_session->proceed());
    }

    void saysWhyItWasNotSaved()
    {
        for (int number = 0; number <= static_cast<int>(StoreErrorCode::IllegalTransition); ++number) {
            const outbox::StoreError error{static_cast<StoreErrorCode>(number),
                                           QStringLiteral("for the log")};
            m_backend->sealError = error;
            m_session->sign(m_name);
            const ProgressView view = m_session->progress();
            QCOMPARE(view.progress, EntryProgress::NotSaved);
            QCOMPARE(view.problem.what, messageFor(error, m_session->speaker()).what);
            QVERIFY(!view.problem.mend.isEmpty());
            QCOMPARE(m_session->page(), KioskPage::Sign);
            QVERIFY(!m_session->sealedEntry().has_value());
            QVERIFY(m_session->editor().draft() == test::sampleDraft());
        }
        m_backend->sealError.reset();
        m_session->sign(m_name);
        QCOMPARE(m_session->progress().progress, EntryProgress::Saved);
        QVERIFY(m_session->progress().problem.what.isEmpty());
    }

    void saysWhenNumbersAreUsedUp()
    {
        m_backend->sealError = outbox::StoreError{StoreErrorCode::NumbersUsedUp, {}};
        m_session->sign(m_name);
        QVERIFY(m_session->progress().problem.what.contains(QStringLiteral("no transaction number left")));
        QVERIFY(m_backend->stored.has_value()); // what was typed is kept
    }

    void isNeverRefusedInSilence()
    {
        const QSignalSpy spy(m_session.get(), &KioskSession::progressChanged);
        m_session->sign(QStringLiteral("   "));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(m_session->progress().progress, EntryProgress::NotSaved);
        QCOMPARE(m_session->progress().problem.what, QStringLiteral("Your name is missing."));
        m_session->editor().setText({declaration::Field::ImporterNumber}, QString());
        m_session->sign(m_name);
        QCOMPARE(m_session->progress().problem.what, QStringLiteral("The entry is not complete."));
        QVERIFY(m_backend->seals.empty());
    }

    void signsAProvisionalEntry()
    {
        m_session->editor().setText({declaration::Field::Currency, 0, -1}, QStringLiteral("AFN"));
        m_session->sign(m_name);
        QCOMPARE(m_session->progress().progress, EntryProgress::Saved);
        QVERIFY(m_backend->seals[0].assessment.isProvisional());
    }

    /// A draft that is saved after its sealing would come back after a restart as if it had not been signed.
    void doesNotBringTheDraftBack()
    {
        m_backend->holdsAnswers = true;
        m_session->sign(m_name);
        const int before = m_backend->saves;
        m_session->editor().setText({declaration::Field::ImporterName},
                                    QStringLiteral("typed while it was saved"));
        m_session->setLanguage(Language::French);
        m_backend->answerAll();
        m_session->editor().setText({declaration::Field::ImporterName}, QStringLiteral("typed after that"));
        // A save of another session, asked for later with the same delay, comes after any that was asked for
        // here.
        test::FakeKioskBackend other;
        KioskSession witness(other, test::sampleEdition(), outbox::TerminalIdentity(), m_clock);
        QVERIFY(witness.proceed());
        witness.editor().setText({declaration::Field::ImporterName}, QStringLiteral("witness"));
        QTRY_COMPARE(other.stored->draft.importerName, QStringLiteral("witness"));
        QCOMPARE(m_backend->saves, before);
        QVERIFY(!m_backend->stored.has_value());
    }

    void savesWhatWasTypedWhenSealingFails()
    {
        m_backend->holdsAnswers = true;
        m_backend->sealError = outbox::StoreError{StoreErrorCode::Busy, {}};
        m_session->sign(m_name);
        m_session->editor().setText({declaration::Field::ImporterName}, QStringLiteral("typed meanwhile"));
        m_backend->holdsAnswers = false;
        m_backend->answerAll();
        QTRY_COMPARE(m_backend->stored->draft.importerName, QStringLiteral("typed meanwhile"));
    }

    void endWaitsForTheOutcome()
    {
        m_backend->holdsAnswers = true;
        m_session->sign(m_name);
        m_session->end();
        QCOMPARE(m_session->page(), KioskPage::Sign);
        QSignalSpy ended(m_session.get(), &KioskSession::ended);
        m_backend->holdsAnswers = false;
        m_backend->answerAll();
        QCOMPARE(ended.count(), 1);
        QCOMPARE(m_session->page(), KioskPage::Welcome);
        QVERIFY(!m_session->sealedEntry().has_value());
        QCOMPARE(m_session->progress().progress, EntryProgress::NotSealed);
        QVERIFY(m_session->progress().transactionNumber.isEmpty());
    }

    /// Nobody else may find the entry of a person who left while it was being saved.
    void endErasesWhatCouldNotBeSealed()
    {
        m_backend->holdsAnswers = true;
        m_backend->sealError = outbox::StoreError{StoreErrorCode::DiskFull, {}};
        m_session->sign(m_name);
        m_session->end();
        m_backend->holdsAnswers = false;
        m_backend->answerAll();
        QCOMPARE(m_session->page(), KioskPage::Welcome);
        QCOMPARE(m_session->progress().progress, EntryProgress::NotSealed);
        QVERIFY(m_session->editor().draft().importerName.isEmpty());
        QVERIFY(!m_backend->stored.has_value());
    }

    void needsAPersonWhenCentralSaysSo()
    {
        m_session->sign(m_name);
        outbox::OutboxItem item = itemIn(OutboxState::Rejected);
        item.lastProblem = QStringLiteral("numberNotLeased");
        m_backend->listener->entryChanged(item);
        QCOMPARE(m_session->progress().progress, EntryProgress::NeedsPerson);
        QVERIFY(m_session->progress().problem.what.contains(QStringLiteral("transaction number")));
        item.state = OutboxState::Parked;
        item.lastProblem = QStringLiteral("conflict");
        m_backend->listener->entryChanged(item);
        QVERIFY(m_session->progress().problem.what.contains(QStringLiteral("another entry")));
    }

    void ignoresTheEntriesOfOthers()
    {
        m_session->sign(m_name);
        outbox::OutboxItem item = itemIn(OutboxState::Acknowledged);
        item.entry.id = {QUuid::createUuid()};
        m_backend->listener->entryChanged(item);
        QCOMPARE(m_session->progress().progress, EntryProgress::Saved);
        m_session->end();
        m_backend->listener->entryChanged(item);
        QCOMPARE(m_session->progress().progress, EntryProgress::NotSealed);
    }
};

class BannerTest : public QObject {
    Q_OBJECT

    const test::FixedClock m_clock{test::sampleToday()};
    std::unique_ptr<test::FakeKioskBackend> m_backend;
    std::unique_ptr<KioskSession> m_session;

    static sync::SyncStatus statusOf(sync::Reachability reachability, outbox::OutboxSummary summary)
    {
        const Instant since{QDateTime(test::sampleToday(), QTime(10, 42)).toMSecsSinceEpoch()};
        return {reachability, since, summary, {}};
    }

private Q_SLOTS:
    void init()
    {
        m_session.reset();
        m_backend = std::make_unique<test::FakeKioskBackend>();
        m_session = std::make_unique<KioskSession>(*m_backend, test::sampleEdition(),
                                                   outbox::TerminalIdentity(), m_clock);
    }

    void cleanup() { m_session.reset(); }

    void saysSinceWhenAndHowMany()
    {
        const QSignalSpy spy(m_session.get(), &KioskSession::bannerChanged);
        m_backend->listener->syncStatusChanged(statusOf(sync::Reachability::NotReached, {3, 10, 1}));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(m_session->banner().kind, BannerView::Kind::WorkingOffline);
        QCOMPARE(m_session->banner().text,
                 QStringLiteral("Working offline since 10:42 · 3 waiting · 1 for an officer"));
        QVERIFY(!m_session->banner().explanation.isEmpty());
        m_session->setLanguage(Language::French);
        QCOMPARE(m_session->banner().text.simplified(),
                 QStringLiteral("Travail hors ligne depuis 10 h 42 · 3 en attente · 1 à voir par un agent"));
    }

    void saysWhenConnected()
    {
        QCOMPARE(m_session->banner().kind, BannerView::Kind::WorkingOffline); // unknown is not connected
        m_backend->listener->syncStatusChanged(statusOf(sync::Reachability::Reached, {}));
        QCOMPARE(m_session->banner().kind, BannerView::Kind::Connected);
        QCOMPARE(m_session->banner().text, QStringLiteral("Connected to the agency"));
    }

    void tellsTroubleFromAbsence()
    {
        QStringList texts;
        for (const auto reachability :
             {sync::Reachability::Unknown, sync::Reachability::NotTrusted, sync::Reachability::NotEnrolled,
              sync::Reachability::ProtocolTooOld}) {
            m_backend->listener->syncStatusChanged({reachability, {}, {}, {}});
            QCOMPARE(m_session->banner().kind, BannerView::Kind::WorkingOffline);
            texts += m_session->banner().text;
        }
        QCOMPARE(texts.removeDuplicates(), 0);
    }

    void warnsBeforeNumbersRunOut()
    {
        m_backend->listener->numberStockChanged({21});
        QVERIFY(!m_session->banner().text.contains(QStringLiteral("left")));
        m_backend->listener->numberStockChanged({20});
        QVERIFY(m_session->banner().text.endsWith(QStringLiteral("20 numbers left")));
        m_backend->listener->numberStockChanged({1});
        QVERIFY(m_session->banner().text.endsWith(QStringLiteral("1 number left")));
    }

    void putsTroubleOfTheStoreFirst()
    {
        sync::SyncStatus status = statusOf(sync::Reachability::Reached, {2, 0, 0});
        status.storeProblem = outbox::StoreError{StoreErrorCode::ReadOnly, {}};
        m_backend->listener->syncStatusChanged(status);
        QCOMPARE(m_session->banner().kind, BannerView::Kind::Problem);
        QVERIFY(m_session->banner().text.startsWith(QStringLiteral("The entry could not be saved.")));
        QVERIFY(m_session->banner().text.endsWith(QStringLiteral("2 waiting")));
        QVERIFY(!m_session->banner().explanation.isEmpty());
    }
};

} // namespace

CARM_TEST(SigningTest)
CARM_TEST(BannerTest)
#include "signing_test.moc"
