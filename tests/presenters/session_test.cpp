#include "harness/harness.h"

#include "fake_kiosk_backend.h"
#include "harness/sample_edition.h"
#include "presenters/kiosk_session.h"

#include <QSignalSpy>

using namespace carm;
using namespace carm::presenters;
using declaration::Field;
using outbox::StoreErrorCode;

namespace {

class KioskSessionTest : public QObject {
    Q_OBJECT

    const test::FixedClock m_clock{test::sampleToday()};
    std::unique_ptr<test::FakeKioskBackend> m_backend;
    std::unique_ptr<KioskSession> m_session;

    void start()
    {
        m_session = std::make_unique<KioskSession>(
            *m_backend, test::sampleEdition(),
            outbox::TerminalIdentity{QStringLiteral("T1"), QStringLiteral("0427"), {}}, m_clock);
    }

    /// As after a crash: the process goes, the disk stays.
    void restart()
    {
        m_session.reset();
        start();
    }

    void key(Field field, const char* text, int invoice = -1, int line = -1)
    {
        m_session->editor().setText({field, invoice, line}, QString::fromUtf8(text));
    }

    void keyImporter() { key(Field::ImporterNumber, "870249414 RM 0001"); }

    void keyShipment()
    {
        key(Field::VendorName, "Sample Vendor", 0);
        key(Field::Currency, "USD", 0);
        key(Field::PlaceOfExport, "UNY", 0);
        key(Field::DirectShipmentDate, "2026-02-27", 0);
    }

    void keyGoods()
    {
        m_session->editor().addLine(0);
        key(Field::ClassificationNumber, "6109100010", 0, 0);
        m_session->editor().setOrigin(0, 0, QStringLiteral("CN"), QString());
        key(Field::Quantity, "500", 0, 0);
        key(Field::Value, "1 250,00", 0, 0);
    }

    /// Every field filled, on the Sign page.
    void goToSign()
    {
        QVERIFY(m_session->proceed());
        keyImporter();
        QVERIFY(m_session->proceed());
        keyShipment();
        QVERIFY(m_session->proceed());
        keyGoods();
        QVERIFY(m_session->proceed());
        QVERIFY(m_session->proceed());
        QCOMPARE(m_session->page(), KioskPage::Sign);
    }

private Q_SLOTS:
    void init()
    {
        m_backend = std::make_unique<test::FakeKioskBackend>();
        start();
    }

    void cleanup()
    {
        m_session.reset();
        m_backend.reset();
    }

    void beginsAtWelcome()
    {
        QCOMPARE(m_session->page(), KioskPage::Welcome);
        QCOMPARE(m_session->speaker().language(), Language::English);
        QCOMPARE(m_session->owed().state, OwedView::State::Nothing);
        QCOMPARE(m_session->progress().progress, EntryProgress::NotSealed);
        QVERIFY(!m_backend->stored.has_value());
        QVERIFY(m_backend->listener != nullptr);
    }

    /// A kiosk stands over night with its first page open.
    void fillsInTheDayOfTheStart()
    {
        test::FixedClock clock(test::sampleToday());
        KioskSession session(*m_backend, test::sampleEdition(), outbox::TerminalIdentity(), clock);
        clock.setToday(test::sampleToday().addDays(3));
        QVERIFY(session.proceed());
        const QString today = clock.today().toString(Qt::ISODate);
        QCOMPARE(session.editor().draft().accountingDate, today);
        QCOMPARE(session.editor().draft().invoices.front().directShipmentDate, today);
    }

    /// Its person had gone back to the first page: the entry is begun all the same.
    void keepsADraftThatWasLeftOnTheFirstPage()
    {
        m_backend->stored = outbox::StoredDraft{
            QUuid::createUuid(), test::sampleDraft(), QStringLiteral("fr"), QStringLiteral("welcome"), m_clock.now()};
        restart();
        QCOMPARE(m_session->page(), KioskPage::Welcome);
        QVERIFY(m_session->goBackTo(KioskPage::Importer));
        QVERIFY(m_session->editor().draft() == test::sampleDraft());
    }

    void letsGoOfTheBackend()
    {
        m_session.reset();
        QVERIFY(m_backend->listener == nullptr);
    }

    void staysWhileThePageHasErrors()
    {
        QVERIFY(m_session->proceed());
        QCOMPARE(m_session->page(), KioskPage::Importer);
        QVERIFY(!m_session->proceed());
        QCOMPARE(m_session->page(), KioskPage::Importer);
        const auto findings = m_session->findingsOf(KioskPage::Importer);
        QCOMPARE(findings.size(), 1U);
        QCOMPARE(findings[0].field.field, Field::ImporterNumber); // the field to jump to
        QVERIFY(!findings[0].message.mend.isEmpty());
        keyImporter();
        QVERIFY(m_session->findingsOf(KioskPage::Importer).empty());
        QVERIFY(m_session->proceed());
        QCOMPARE(m_session->page(), KioskPage::Shipment);
    }

    void showsOnReviewWhatAnyPageHas()
    {
        goToSign();
        key(Field::ImporterNumber, "870249415 RM 0001");
        key(Field::Value, "0,00", 0, 0);
        const auto findings = m_session->findingsOf(KioskPage::Review);
        QCOMPARE(findings.size(), 2U);
        QCOMPARE(findings[0].severity, declaration::Severity::Error); // errors before warnings
        QCOMPARE(findings[0].field.field, Field::ImporterNumber);
        QCOMPARE(findings[1].field, (declaration::FieldPath{Field::Value, 0, 0}));
        QVERIFY(m_session->findingsOf(KioskPage::Sign).empty());
    }

    void doesNotGoOnOverAWarningButShowsIt()
    {
        goToSign();
        QVERIFY(m_session->goBackTo(KioskPage::Goods));
        key(Field::Value, "0", 0, 0);
        QCOMPARE(m_session->findingsOf(KioskPage::Goods).size(), 1U);
        QVERIFY(m_session->proceed());
    }

    void goesBackAndForthOverSoundPages()
    {
        QVERIFY(!m_session->goBackTo(KioskPage::Goods)); // not reached yet
        goToSign();
        QVERIFY(!m_session->goBackTo(KioskPage::Done));
        QVERIFY(!m_session->goBackTo(KioskPage::Sign));
        QVERIFY(m_session->goBackTo(KioskPage::Importer));
        key(Field::ImporterNumber, "1");
        QVERIFY(!m_session->goBackTo(KioskPage::Review)); // not over the error on this page
        keyImporter();
        QVERIFY(m_session->goBackTo(KioskPage::Review));
        QCOMPARE(m_session->page(), KioskPage::Review);
    }

    void changesTheLanguageInTheMiddle()
    {
        goToSign();
        QVERIFY(m_session->goBackTo(KioskPage::Goods));
        key(Field::Value, "half typed 12", 0, 0);
        const declaration::Draft before = m_session->editor().draft();
        const QSignalSpy pages(m_session.get(), &KioskSession::pageChanged);
        const QSignalSpy languages(m_session.get(), &KioskSession::languageChanged);
        m_session->setLanguage(Language::French);
        m_session->setLanguage(Language::French);
        QCOMPARE(languages.size(), 1);
        QCOMPARE(pages.size(), 0);
        QVERIFY(m_session->editor().draft() == before);
        QCOMPARE(m_session->page(), KioskPage::Goods);
        QVERIFY(m_session->findingsOf(KioskPage::Goods)[0].message.what.contains(
            QStringLiteral("n'est pas un montant")));
        m_session->setLanguage(Language::English);
        QVERIFY(m_session->editor().draft() == before);
        QVERIFY(m_session->editor().canUndo());
        QVERIFY(m_session->findingsOf(KioskPage::Goods)[0].message.what.contains(
            QStringLiteral("is not an amount")));
    }

    void savesSoonAfterEachChange()
    {
        QVERIFY(m_session->proceed());
        const int before = m_backend->saves;
        key(Field::ImporterName, "S");
        key(Field::ImporterName, "Sample");
        key(Field::ImporterNumber, "8702");
        QCOMPARE(m_backend->saves, before);
        QTRY_COMPARE(m_backend->saves, before + 1); // together
        QCOMPARE(m_backend->stored->draft.importerNumber, QStringLiteral("8702"));
        m_session->setLanguage(Language::French);
        QTRY_COMPARE(m_backend->stored->language, QStringLiteral("fr"));
    }

    void savesWhatWasTypedLastWhenTheProgramEnds()
    {
        QVERIFY(m_session->proceed());
        key(Field::ImporterName, "Sample");
        const int before = m_backend->saves;
        m_session.reset();
        QCOMPARE(m_backend->saves, before + 1);
        QCOMPARE(m_backend->stored->draft.importerName, QStringLiteral("Sample"));
    }

    void savesNothingBeforeThePersonBegins()
    {
        key(Field::ImporterName, "Sample");
        m_session->setLanguage(Language::French);
        QCOMPARE(m_backend->saves, 0);
        QVERIFY(m_session->proceed());
        QCOMPARE(m_backend->saves, 1);
        key(Field::ImporterName, "Sample Inc.");
        QTRY_COMPARE(m_backend->stored->draft.importerName, QStringLiteral("Sample Inc."));
        QCOMPARE(m_backend->saves, 2);
    }

    void isDurableBeforeThePageChanges()
    {
        QVERIFY(m_session->proceed());
        keyImporter();
        m_backend->holdsAnswers = true;
        QVERIFY(m_session->proceed());
        QVERIFY(m_session->proceed()); // pressed twice: one page, not two
        QCOMPARE(m_session->page(), KioskPage::Importer);
        const QSignalSpy pages(m_session.get(), &KioskSession::pageChanged);
        m_backend->answerAll();
        QCOMPARE(pages.size(), 1);
        QCOMPARE(m_session->page(), KioskPage::Shipment);
        QCOMPARE(m_backend->stored->page, QStringLiteral("shipment"));
        QCOMPARE(m_backend->stored->draft.importerNumber, QStringLiteral("870249414RM0001"));
    }

    void restoresAfterARestart()
    {
        goToSign();
        QVERIFY(m_session->goBackTo(KioskPage::Goods));
        key(Field::Quantity, "12 pairs", 0, 0);
        m_session->setLanguage(Language::French);
        QTRY_COMPARE(m_backend->stored->language, QStringLiteral("fr"));
        const declaration::Draft draft = m_session->editor().draft();
        const QUuid id = m_session->editor().draftId();
        restart();
        QCOMPARE(m_session->page(), KioskPage::Goods);
        QCOMPARE(m_session->speaker().language(), Language::French);
        QVERIFY(m_session->editor().draft() == draft);
        QCOMPARE(m_session->editor().draftId(), id);
        QVERIFY(m_session->goBackTo(KioskPage::Importer));
    }

    void restoresAlsoWhenThePersonIsQuickerThanTheStore()
    {
        m_backend->stored = outbox::StoredDraft{
            QUuid::createUuid(), test::sampleDraft(), QStringLiteral("fr"), QStringLiteral("goods"), m_clock.now()};
        m_backend->holdsAnswers = true;
        restart();
        QVERIFY(m_session->proceed());
        m_backend->answerAll(); // the draft, then the saving of an empty one
        m_backend->answerAll();
        QCOMPARE(m_session->page(), KioskPage::Goods);
        QVERIFY(m_session->editor().draft() == test::sampleDraft());
        QVERIFY(m_backend->stored->draft == test::sampleDraft());
    }

    void restoresAtWelcomeWhenThePageIsUnknown()
    {
        QVERIFY(m_session->proceed());
        keyImporter();
        QTRY_VERIFY(!m_backend->stored->draft.importerNumber.isEmpty());
        m_backend->stored->page = QStringLiteral("aPageOfALaterVersion");
        restart();
        QCOMPARE(m_session->page(), KioskPage::Welcome);
        QCOMPARE(m_session->editor().draft().importerNumber, QStringLiteral("870249414RM0001"));
    }

    void saysWhenTheDraftCannotBeRead()
    {
        m_backend->loadError = outbox::StoreError{StoreErrorCode::Damaged, {}};
        restart();
        QCOMPARE(m_session->page(), KioskPage::Welcome);
        QCOMPARE(m_session->banner().kind, BannerView::Kind::Problem);
    }

    void losesNothingWhenSavingFails()
    {
        QVERIFY(m_session->proceed());
        m_backend->saveError = outbox::StoreError{StoreErrorCode::DiskFull, {}};
        keyImporter();
        QTRY_COMPARE(m_session->banner().kind, BannerView::Kind::Problem);
        QVERIFY(m_session->banner().explanation.contains(QStringLiteral("What you typed is still here")));
        QVERIFY(m_session->proceed()); // the person is not held up
        QCOMPARE(m_session->page(), KioskPage::Shipment);
        QCOMPARE(m_session->editor().draft().importerNumber, QStringLiteral("870249414RM0001"));
        m_backend->saveError.reset();
        QTRY_VERIFY(m_session->banner().kind != BannerView::Kind::Problem); // tried again by itself
        QCOMPARE(m_backend->stored->draft.importerNumber, QStringLiteral("870249414RM0001"));
    }

    void endLeavesNothingBehind()
    {
        m_session->setLanguage(Language::French);
        goToSign();
        const QUuid id = m_session->editor().draftId();
        m_session->end();
        QVERIFY(!m_backend->stored.has_value());
        QCOMPARE(m_session->page(), KioskPage::Welcome);
        QCOMPARE(m_session->speaker().language(), Language::English);
        QCOMPARE(m_session->editor().draft().importerNumber, QString());
        QVERIFY(m_session->editor().draftId() != id);
        QVERIFY(!m_session->editor().canUndo());
        QVERIFY(!m_session->goBackTo(KioskPage::Importer));
        restart();
        QCOMPARE(m_session->page(), KioskPage::Welcome);
        QCOMPARE(m_session->editor().draft().importerNumber, QString());
    }

    /// The store's answer to the discarding must not be taken for a reason to save again.
    void endSavesNothingAfterwards()
    {
        QVERIFY(m_session->proceed());
        keyImporter();
        m_session->end();
        // A save of another session, asked for later with the same delay, comes after any that was asked for
        // here.
        test::FakeKioskBackend other;
        KioskSession witness(other, test::sampleEdition(), outbox::TerminalIdentity(), m_clock);
        QVERIFY(witness.proceed());
        witness.editor().setText({Field::ImporterName}, QStringLiteral("witness"));
        QTRY_COMPARE(other.stored->draft.importerName, QStringLiteral("witness"));
        QVERIFY(!m_backend->stored.has_value());
    }

    void endDropsAnswersThatComeLate()
    {
        QVERIFY(m_session->proceed());
        keyImporter();
        m_backend->holdsAnswers = true;
        QVERIFY(m_session->proceed());
        m_session->end();
        m_backend->answerAll();
        QCOMPARE(m_session->page(), KioskPage::Welcome);
        QVERIFY(!m_backend->stored.has_value());
    }

    void discardsUntilItIsDone()
    {
        QVERIFY(m_session->proceed());
        keyImporter();
        m_backend->discardError = outbox::StoreError{StoreErrorCode::Busy, {}};
        m_session->end();
        QVERIFY(m_backend->stored.has_value());
        m_backend->discardError.reset();
        QTRY_VERIFY(!m_backend->stored.has_value());
    }

    void survivesAnswersAfterItsEnd()
    {
        m_backend->holdsAnswers = true;
        start();
        QVERIFY(m_session->proceed());
        m_session.reset();
        m_backend->answerAll();
    }

    void showsWhatIsOwed()
    {
        goToSign();
        const OwedView owed = m_session->owed();
        QCOMPARE(owed.state, OwedView::State::Complete);
        QCOMPARE(owed.total, QStringLiteral("$409.35"));
        QCOMPARE(owed.valueForDutyCents, 171'275);
        QCOMPARE(owed.customsDutyCents, 30'830);
        QCOMPARE(owed.taxCents, 10'105);
        QVERIFY(owed.note.what.isEmpty());
        QCOMPARE(m_session->explanation(Language::French).size(), 1U);
        m_session->editor().addLine(0);
        QVERIFY(m_session->owed().note.what.startsWith(QStringLiteral("1 line ")));
    }

    void showsAProvisionalEntryAsSuch()
    {
        goToSign();
        key(Field::Currency, "AFN", 0);
        const OwedView owed = m_session->owed();
        QCOMPARE(owed.state, OwedView::State::Provisional);
        QCOMPARE(owed.total, QStringLiteral("not known yet")); // never zero, never a guess
        QCOMPARE(owed.taxCents, 0);
        QVERIFY(!owed.note.what.isEmpty() && !owed.note.why.isEmpty() && !owed.note.mend.isEmpty());
        QVERIFY(m_session->goBackTo(KioskPage::Shipment));
        QVERIFY(m_session->proceed()); // a warning, and the way is free
    }

    void showsARefusal()
    {
        goToSign();
        QVERIFY(m_session->goBackTo(KioskPage::Goods));
        key(Field::AccountingDate, "2005-01-01"); // before the first tax rate of the sample
        const OwedView owed = m_session->owed();
        QCOMPARE(owed.state, OwedView::State::Refused);
        QVERIFY(owed.total.isEmpty());
        QVERIFY(owed.note.what.contains(QStringLiteral("1 January 2005")));
        const auto findings = m_session->findingsOf(KioskPage::Goods);
        QCOMPARE(findings.size(), 1U);
        QCOMPARE(findings[0].severity, declaration::Severity::Error);
        QVERIFY(!m_session->proceed());
    }
};

} // namespace

CARM_TEST(KioskSessionTest)
#include "session_test.moc"
