// What the next start of the kiosk finds: an entry whose person has not finished with it, a draft, or nothing
// that is anybody's any more.
#include "harness/harness.h"

#include "declaration/declaration.h"
#include "fake_kiosk_backend.h"
#include "harness/sample_edition.h"
#include "presenters/kiosk_session.h"

#include <QSignalSpy>

using namespace carm;
using namespace carm::presenters;
using outbox::OutboxState;
using outbox::StoreErrorCode;

namespace {

class ReturnTest : public QObject {
    Q_OBJECT

    static constexpr qint64 kLongestAbsenceMs = 10 * 60 * 1'000;

    const test::FixedClock m_clock{test::sampleToday()};
    std::unique_ptr<test::FakeKioskBackend> m_backend;
    std::unique_ptr<KioskSession> m_session;

    void start(SessionSettings settings = {})
    {
        m_session.reset();
        m_session = std::make_unique<KioskSession>(
            *m_backend, test::sampleEdition(),
            outbox::TerminalIdentity{QStringLiteral("T1"), QStringLiteral("0427"), {}}, m_clock, settings);
    }

    Instant ago(qint64 milliseconds) const { return {m_clock.now().milliseconds - milliseconds}; }

    outbox::OutboxItem signedAt(Instant sealedAt, OutboxState state = OutboxState::Queued) const
    {
        const declaration::Draft draft = test::sampleDraft();
        const auto assessed =
            assessment::assess(declaration::fromDraft(draft).value(), *test::sampleEdition());
        outbox::OutboxItem item;
        item.entry = test::sealedFrom({QUuid::createUuid(), draft, assessed.value(), QStringLiteral("fr"),
                                       QStringLiteral("Ann Sample"), QStringLiteral("sample")},
                                      sealedAt);
        item.state = state;
        return item;
    }

    outbox::StoredDraft draftOf(Instant changedAt) const
    {
        return {QUuid::createUuid(), test::sampleDraft(), QStringLiteral("fr"), QStringLiteral("goods"),
                changedAt};
    }

private Q_SLOTS:
    void init() { m_backend = std::make_unique<test::FakeKioskBackend>(); }

    void cleanup()
    {
        m_session.reset();
        m_backend.reset();
    }

    /// A cut of power between the commit and Done: the number and the copies are to be had again.
    void opensDoneForAnEntryThatNobodyHasFinishedWith()
    {
        const outbox::OutboxItem item = signedAt(ago(60'000));
        m_backend->unfinished = item;
        start();
        QCOMPARE(m_session->page(), KioskPage::Done);
        QCOMPARE(m_session->speaker().language(), Language::French); // of the entry
        QCOMPARE(m_session->progress().progress, EntryProgress::Saved);
        QCOMPARE(m_session->progress().transactionNumber, QStringLiteral("00000-123456784"));
        QVERIFY(m_session->sealedEntry() == item.entry); // what is printed
        QCOMPARE(m_session->owed().state, OwedView::State::Complete);
        QCOMPARE(m_session->owed().total, QStringLiteral("409,35\u202F$"));
        QCOMPARE(m_session->owed().customsDutyCents, 30'830);
        QVERIFY(!m_session->goBackTo(KioskPage::Review)); // a signed entry never changes
        QVERIFY(!m_session->proceed());
        QCOMPARE(m_backend->saves, 0);

        outbox::OutboxItem received = item;
        received.state = OutboxState::Acknowledged;
        m_backend->listener->entryChanged(received);
        QCOMPARE(m_session->progress().progress, EntryProgress::Received);

        m_session->end();
        QCOMPARE(m_session->page(), KioskPage::Welcome);
        QCOMPARE(m_session->owed().state, OwedView::State::Nothing);
        QVERIFY(m_backend->finished == std::vector{item.entry.id});
        start();
        QCOMPARE(m_session->page(), KioskPage::Welcome);
    }

    void saysHowFarItHasCome()
    {
        m_backend->unfinished = signedAt(ago(0), OutboxState::Parked);
        m_backend->unfinished->lastProblem = QStringLiteral("conflict");
        start();
        QCOMPARE(m_session->progress().progress, EntryProgress::NeedsPerson);
        QVERIFY(!m_session->progress().problem.what.isEmpty());
    }

    void signingEndsWithFinishing()
    {
        m_backend->stored = draftOf(ago(0));
        m_backend->stored->page = QStringLiteral("sign");
        start();
        m_session->sign(QStringLiteral("Ann Sample"));
        QVERIFY(m_backend->unfinished.has_value());
        QVERIFY(m_backend->finished.empty()); // not before its person has gone
        m_backend->finishError = outbox::StoreError{StoreErrorCode::Busy, {}};
        m_session->end();
        QVERIFY(m_backend->unfinished.has_value());
        m_backend->finishError.reset();
        QTRY_VERIFY(!m_backend->unfinished.has_value()); // tried until it is on disk
        QCOMPARE(m_backend->finished.size(), 1U);
    }

    void finishesTheEntryOfAPersonWhoLeftWhileItWasSealed()
    {
        m_backend->stored = draftOf(ago(0));
        m_backend->stored->page = QStringLiteral("sign");
        start();
        m_backend->holdsAnswers = true;
        m_session->sign(QStringLiteral("Ann Sample"));
        m_session->end();
        m_backend->holdsAnswers = false;
        m_backend->answerAll();
        QVERIFY(!m_backend->unfinished.has_value());
        start();
        QCOMPARE(m_session->page(), KioskPage::Welcome);
    }

    void showsTheEntryAlsoWhenThePersonIsQuickerThanTheStore()
    {
        m_backend->unfinished = signedAt(ago(1));
        m_backend->holdsAnswers = true;
        start();
        QVERIFY(m_session->proceed());
        m_backend->answerAll(); // the entry, then the saving of an empty draft
        m_backend->answerAll();
        QCOMPARE(m_session->page(), KioskPage::Done);
        QVERIFY(!m_backend->stored.has_value());
    }

    void isTheirsForTheLongestAbsence_data()
    {
        QTest::addColumn<qint64>("age");
        QTest::addColumn<bool>("isTheirs");
        QTest::newRow("now") << qint64{0} << true;
        QTest::newRow("just in time") << kLongestAbsenceMs << true;
        QTest::newRow("too late") << kLongestAbsenceMs + 1 << false;
        QTest::newRow("the next day") << qint64{24 * 3'600 * 1'000} << false;
        QTest::newRow("from the future") << qint64{-1} << false;
    }

    void isTheirsForTheLongestAbsence()
    {
        QFETCH(const qint64, age);
        QFETCH(const bool, isTheirs);
        m_backend->unfinished = signedAt(ago(age));
        start();
        QCOMPARE(m_session->page() == KioskPage::Done, isTheirs);
        QCOMPARE(m_session->sealedEntry().has_value(), isTheirs);
        QCOMPARE(m_backend->finished.empty(), isTheirs);

        m_backend->unfinished.reset();
        m_backend->stored = draftOf(ago(age));
        start();
        QCOMPARE(m_session->page() == KioskPage::Goods, isTheirs);
        QCOMPARE(m_session->editor().draft().importerName.isEmpty(), !isTheirs);
        QCOMPARE(m_backend->stored.has_value(), isTheirs); // erased, not only hidden
    }

    void theProgramSaysHowLongThatIs()
    {
        m_backend->stored = draftOf(ago(2'001));
        start({std::chrono::seconds(2)});
        QCOMPARE(m_session->page(), KioskPage::Welcome);
        QVERIFY(!m_backend->stored.has_value());
    }

    /// The store erases every draft with the old one.
    void keepsWhatIsTypedWhileAnOldDraftIsErased()
    {
        m_backend->stored = draftOf(ago(kLongestAbsenceMs + 1));
        const QUuid old = m_backend->stored->id;
        m_backend->discardError = outbox::StoreError{StoreErrorCode::Busy, {}};
        start();
        QVERIFY(m_session->proceed());
        m_session->editor().setText({declaration::Field::ImporterName}, QStringLiteral("typed meanwhile"));
        QTRY_COMPARE(m_backend->stored->draft.importerName, QStringLiteral("typed meanwhile"));
        m_backend->stored->id = old; // goes with the one that is to be erased
        m_backend->discardError.reset();
        QTRY_VERIFY(m_backend->stored.has_value() && m_backend->stored->id != old);
        QCOMPARE(m_backend->stored->draft.importerName, QStringLiteral("typed meanwhile"));
    }

    void looksAgainWhileNobodyHasBegun()
    {
        m_backend->stored = draftOf(ago(1));
        m_backend->loadError = outbox::StoreError{StoreErrorCode::Busy, {}};
        start();
        QCOMPARE(m_session->banner().kind, BannerView::Kind::Problem);
        m_backend->loadError.reset();
        QTRY_COMPARE(m_session->page(), KioskPage::Goods);
        QVERIFY(m_session->banner().kind != BannerView::Kind::Problem);

        m_backend->unfinished = signedAt(ago(1));
        m_backend->unfinishedError = outbox::StoreError{StoreErrorCode::Busy, {}};
        start();
        QCOMPARE(m_session->page(), KioskPage::Welcome); // the draft is not shown before the entry is known
        m_backend->unfinishedError.reset();
        QTRY_COMPARE(m_session->page(), KioskPage::Done);
    }

    void looksNoMoreOnceSomebodyHasBegun()
    {
        m_backend->unfinishedError = outbox::StoreError{StoreErrorCode::Busy, {}};
        start();
        QVERIFY(m_session->proceed());
        m_backend->unfinishedError.reset();
        m_backend->unfinished = signedAt(ago(1));
        // A session that fails later looks again later than this one would.
        test::FakeKioskBackend other;
        other.loadError = outbox::StoreError{StoreErrorCode::Busy, {}};
        KioskSession witness(other, test::sampleEdition(), outbox::TerminalIdentity(), m_clock);
        other.loadError.reset();
        other.stored = draftOf(ago(1));
        QTRY_COMPARE(witness.page(), KioskPage::Goods);
        QCOMPARE(m_session->page(), KioskPage::Importer);
    }
};

class EditionChangeTest : public QObject {
    Q_OBJECT

    const test::FixedClock m_clock{test::sampleToday()};
    test::FakeKioskBackend m_backend;
    std::unique_ptr<KioskSession> m_session;

    static reference::EditionPointer newer()
    {
        reference::EditionTables tables = test::sampleTables();
        tables.info.name = QStringLiteral("newer");
        return test::editionOf(std::move(tables));
    }
    QString editionName() const { return m_session->editor().edition()->info().name; }

private Q_SLOTS:
    void init()
    {
        m_backend.stored.reset();
        m_session = std::make_unique<KioskSession>(m_backend, test::sampleEdition(),
                                                   outbox::TerminalIdentity(), m_clock);
    }

    void cleanup() { m_session.reset(); }

    void isTakenAtOnceWhileNobodyHasBegun()
    {
        const QSignalSpy spy(m_session.get(), &KioskSession::editionChanged);
        m_session->useEdition(newer());
        QCOMPARE(editionName(), QStringLiteral("newer"));
        QCOMPARE(spy.size(), 1);
        m_session->end();
        QCOMPARE(spy.size(), 1);
    }

    /// The amounts that a person has seen are the amounts that they sign.
    void waitsForTheEndOfAnEntry()
    {
        QVERIFY(m_session->proceed());
        const QSignalSpy spy(m_session.get(), &KioskSession::editionChanged);
        m_session->useEdition(newer());
        QCOMPARE(editionName(), QStringLiteral("sample"));
        QVERIFY(m_session->goBackTo(KioskPage::Welcome));
        QCOMPARE(editionName(), QStringLiteral("sample")); // begun all the same
        QCOMPARE(spy.size(), 0);
        m_session->end();
        QCOMPARE(editionName(), QStringLiteral("newer"));
        QCOMPARE(spy.size(), 1);
    }

    void isNotTakenWhileTheFirstPageIsLeft()
    {
        m_backend.holdsAnswers = true;
        QVERIFY(m_session->proceed());
        m_session->useEdition(newer());
        QCOMPARE(editionName(), QStringLiteral("sample"));
        m_backend.holdsAnswers = false;
        m_backend.answerAll();
        QCOMPARE(m_session->page(), KioskPage::Importer);
        QCOMPARE(editionName(), QStringLiteral("sample"));
    }

    void theLatestIsTaken()
    {
        QVERIFY(m_session->proceed());
        m_session->useEdition(test::sampleEdition());
        m_session->useEdition(newer());
        m_session->end();
        QCOMPARE(editionName(), QStringLiteral("newer"));
    }
};

class NumbersTest : public QObject {
    Q_OBJECT

    const test::FixedClock m_clock{test::sampleToday()};
    test::FakeKioskBackend m_backend;
    std::unique_ptr<KioskSession> m_session;

private Q_SLOTS:
    void init()
    {
        m_backend.stored.reset();
        m_session = std::make_unique<KioskSession>(m_backend, test::sampleEdition(),
                                                   outbox::TerminalIdentity(), m_clock);
    }

    void cleanup() { m_session.reset(); }

    /// Nobody keys an entry for ten minutes to learn at the end that it cannot be signed.
    void nobodyStartsWithoutANumber()
    {
        QVERIFY(!m_session->startObstacle()); // not known is not none
        const QSignalSpy spy(m_session.get(), &KioskSession::startObstacleChanged);
        m_backend.listener->numberStockChanged({0});
        QCOMPARE(spy.size(), 1);
        QVERIFY(m_session->startObstacle()->why.contains(QStringLiteral("no transaction number left")));
        QVERIFY(!m_session->startObstacle()->mend.isEmpty());
        QVERIFY(!m_session->proceed());
        QCOMPARE(m_session->page(), KioskPage::Welcome);
        QVERIFY(!m_backend.stored);
        m_backend.listener->numberStockChanged({1});
        QVERIFY(!m_session->startObstacle());
        QVERIFY(m_session->proceed());
    }

    /// New numbers may come before the entry is signed.
    void whoHasBegunGoesOn()
    {
        QVERIFY(m_session->proceed());
        m_backend.listener->numberStockChanged({0});
        QVERIFY(m_session->goBackTo(KioskPage::Welcome));
        QVERIFY(!m_session->startObstacle());
        QVERIFY(m_session->proceed());
        m_session->end();
        QVERIFY(m_session->startObstacle().has_value());
    }
};

} // namespace

CARM_TEST(ReturnTest)
CARM_TEST(EditionChangeTest)
CARM_TEST(NumbersTest)
#include "return_test.moc"
