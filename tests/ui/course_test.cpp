// The job itself, through the real widgets: by keys alone, in two languages, with mistakes, and what stays
// behind.
#include "harness/harness.h"
#include "harness/sample_edition.h"

#include "kiosk_driver.h"
#include "widget_walk.h"

#include "entry/goods_line_form.h"
#include "kiosk/done_page.h"
#include "kiosk/goods_page.h"
#include "kiosk/importer_page.h"
#include "kiosk/kiosk_frame.h"
#include "kiosk/shipment_page.h"
#include "kiosk/sign_page.h"
#include "kiosk/welcome_page.h"
#include "kit/pick_field.h"
#include "kit/sheet.h"
#include "presenters/printed_entry.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>

using namespace carm;
using kiosk::DonePage;
using entry::GoodsLineForm;
using kiosk::GoodsPage;
using kiosk::ImporterPage;
using kiosk::KioskFrame;
using kiosk::ShipmentPage;
using presenters::KioskPage;
using presenters::Language;

namespace {

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

/// Hands that only touch the keyboard.
class Keys {
public:
    explicit Keys(test::KioskDriver& kiosk) : m_kiosk(kiosk) {}

    void key(Qt::Key key)
    {
        QTest::keyClick(m_kiosk.focus(), key);
        m_kiosk.settle();
    }
    void type(const char* text) { test::typeText(m_kiosk.focus(), utf8(text)); }
    void tabTo(const QString& name)
    {
        for (int i = 0; i < 60 && m_kiosk.focus()->objectName() != name; ++i) {
            QTest::keyClick(m_kiosk.focus(), Qt::Key_Tab);
        }
        QCOMPARE(m_kiosk.focus()->objectName(), name);
    }
    void tabToField(const char* name) { tabTo(QLatin1String(name) + QStringLiteral("Input")); }
    void fill(const char* name, const char* text)
    {
        tabToField(name);
        type(text);
    }
    void choose(const char* name, const char* text)
    {
        fill(name, text);
        key(Qt::Key_Return);
    }

private:
    test::KioskDriver& m_kiosk;
};

class CourseTest : public QObject {
    Q_OBJECT

    static QString shown(const test::KioskDriver& kiosk, const char* field)
    {
        return kiosk.input(field)->text();
    }

private Q_SLOTS:
    void theWholeJobByKeysAloneInTwoLanguages()
    {
        test::KioskDriver kiosk(Language::English);
        Keys keys(kiosk);
        keys.tabTo(QLatin1String(kiosk::WelcomePage::kFrench));
        keys.key(Qt::Key_Return);
        QCOMPARE(kiosk.session->speaker().language(), Language::French);
        keys.tabTo(QLatin1String(KioskFrame::kForward));
        keys.key(Qt::Key_Return);
        QCOMPARE(kiosk.session->page(), KioskPage::Importer);
        keys.fill(ImporterPage::kNumber, "123456782rm0001");
        keys.fill(ImporterPage::kName, "Boutique Été inc.");
        keys.key(Qt::Key_Return);
        QCOMPARE(kiosk.session->page(), KioskPage::Shipment);
        keys.fill(ShipmentPage::kVendor, "Great Lakes Apparel Co.");
        keys.choose(ShipmentPage::kCurrency, "usd");
        keys.choose(ShipmentPage::kPlaceOfExport, "etats-unis mich");
        keys.fill(ShipmentPage::kShipmentDate, "");
        kiosk.input(ShipmentPage::kShipmentDate)->selectAll();
        keys.type("27 février 2025");
        keys.key(Qt::Key_Return);
        QCOMPARE(kiosk.session->page(), KioskPage::Goods);
        keys.choose(GoodsLineForm::kGoods, "t-shirt coton blanc");
        keys.choose(GoodsLineForm::kOrigin, "chine");
        keys.fill(GoodsLineForm::kQuantity, "500");
        keys.tabTo(QStringLiteral("language"));
        keys.key(Qt::Key_Return);
        QCOMPARE(kiosk.session->speaker().language(), Language::English);
        QCOMPARE(kiosk.focus()->objectName(), QStringLiteral("language"));
        QCOMPARE(shown(kiosk, GoodsLineForm::kOrigin), QStringLiteral("China"));
        QCOMPARE(shown(kiosk, GoodsLineForm::kQuantity), QStringLiteral("500"));
        keys.fill(GoodsLineForm::kValue, "1,250.00");
        keys.key(Qt::Key_Return);
        QCOMPARE(kiosk.session->page(), KioskPage::Review);
        keys.tabTo(QLatin1String(KioskFrame::kForward));
        keys.key(Qt::Key_Return);
        QCOMPARE(kiosk.session->page(), KioskPage::Sign);
        keys.type("Zoé Tremblay");
        keys.key(Qt::Key_Return);
        QCOMPARE(kiosk.session->page(), KioskPage::Done);
        QCOMPARE(kiosk.backend.seals.size(), std::size_t{1});
        const presenters::SealRequest& sealed = kiosk.backend.seals.front();
        QCOMPARE(sealed.declarantName, utf8("Zoé Tremblay"));
        QCOMPARE(sealed.language, QStringLiteral("en"));
        QCOMPARE(sealed.draft.importerNumber, QStringLiteral("123456782RM0001"));
        QCOMPARE(sealed.draft.importerName, utf8("Boutique Été inc."));
        const auto& invoice = sealed.draft.invoices.front();
        QCOMPARE(invoice.currency, QStringLiteral("USD"));
        QCOMPARE(invoice.placeOfExport, QStringLiteral("UMI"));
        QCOMPARE(invoice.directShipmentDate, QStringLiteral("2025-02-27"));
        QCOMPARE(invoice.lines.size(), std::size_t{1});
        QVERIFY(invoice.lines.front().classificationNumber.startsWith(QStringLiteral("61091000")));
        QCOMPARE(invoice.lines.front().countryOfOrigin, QStringLiteral("CN"));
        QCOMPARE(invoice.lines.front().quantity, QStringLiteral("500"));
        // 1,250.00 USD at 1.2572 is 1,571.50; 18 % is 282.87; 5 % of 1,854.37 is 92.72.
        QCOMPARE(sealed.assessment.total()->count(), qint64{37559});
        QCOMPARE(kiosk.focus()->objectName(), QLatin1String(DonePage::kPrint));
        keys.key(Qt::Key_Return);
        QCOMPARE(kiosk.printer.printed.size(), std::size_t{1});
        kiosk.printer.done(kiosk::PrintOutcome::Printed);
        QVERIFY(kiosk.says(QStringLiteral("Two copies were sent to the printer")));
        keys.tabTo(QLatin1String(KioskFrame::kForward));
        keys.key(Qt::Key_Return);
        QCOMPARE(kiosk.session->page(), KioskPage::Welcome);
    }

    void aChangeOfLanguageKeepsFieldsFocusAndWhatIsHalfTyped()
    {
        test::KioskDriver kiosk;
        kiosk.playTo(KioskPage::Shipment);
        kiosk.fillShipment();
        QLineEdit* vendor = kiosk.input(ShipmentPage::kVendor);
        vendor->setFocus();
        test::typeText(vendor, QStringLiteral(" of Det"));
        const QString before = vendor->text();
        kiosk.press("language");
        QCOMPARE(kiosk.session->speaker().language(), Language::French);
        QCOMPARE(kiosk.focus(), vendor);
        QCOMPARE(vendor->text(), before);
        QCOMPARE(shown(kiosk, ShipmentPage::kPlaceOfExport), utf8("États-Unis – Michigan"));
        QCOMPARE(shown(kiosk, ShipmentPage::kShipmentDate), QStringLiteral("2025-02-27"));
        test::typeText(vendor, QStringLiteral("roit"));
        QCOMPARE(kiosk.session->editor().text({declaration::Field::VendorName, 0}),
                 before + QStringLiteral("roit"));
    }

    void noFieldOfAPageAsksForSuggestions()
    {
        test::KioskDriver kiosk;
        kiosk.playTo(KioskPage::Goods);
        for (const QLineEdit* input : kiosk.window->findChildren<QLineEdit*>()) {
            QVERIFY2(input->inputMethodHints().testFlag(Qt::ImhSensitiveData), qPrintable(input->objectName()));
        }
        QVERIFY(kiosk.input(GoodsLineForm::kValue)->inputMethodHints().testFlag(Qt::ImhFormattedNumbersOnly));
    }

    void amountsAreWrittenAsTheLanguageWritesThem()
    {
        test::KioskDriver kiosk;
        kiosk.playTo(KioskPage::Goods);
        kiosk.fillGoods();
        QCOMPARE(shown(kiosk, GoodsLineForm::kValue), QStringLiteral("1,250.00"));
        kiosk.press("language");
        QCOMPARE(shown(kiosk, GoodsLineForm::kValue), QStringLiteral("1\u202F250,00"));
        kiosk.fill(GoodsLineForm::kValue, utf8("2 000,5"));
        QCOMPARE(kiosk.session->editor().text({declaration::Field::Value, 0, 0}), QStringLiteral("2000.5"));
    }

    void aRefusedPageListsItsErrorsAndEachJumpsToItsField()
    {
        test::KioskDriver kiosk;
        kiosk.playTo(KioskPage::Shipment);
        kiosk.fill(ShipmentPage::kShipmentDate, QStringLiteral("2031-01-01"));
        kiosk.press(ShipmentPage::kMore);
        kiosk.fill(ShipmentPage::kAccountingDate, QStringLiteral("tomorrow"));
        kiosk.press(ShipmentPage::kMore);
        kiosk.press(KioskFrame::kForward);
        QCOMPARE(kiosk.session->page(), KioskPage::Shipment);
        QCOMPARE(kiosk.focus()->objectName(), QStringLiteral("errorItem0"));
        const auto findings = kiosk.session->findingsOf(KioskPage::Shipment);
        QVERIFY(findings.size() >= 4);
        int item = 0;
        for (const presenters::FindingView& finding : findings) {
            auto* link = kiosk.find<QAbstractButton>(qPrintable(QStringLiteral("errorItem%1").arg(item++)));
            QVERIFY(link != nullptr);
            QCOMPARE(link->text(), finding.message.what);
            QTest::mouseClick(link, Qt::LeftButton);
            kiosk.settle();
            QVERIFY(kiosk.focus()->accessibleDescription().contains(finding.message.mend));
            QVERIFY(!kiosk.focus()->visibleRegion().isEmpty());
        }
    }

    void errorsGoAsTheyAreMended()
    {
        test::KioskDriver kiosk;
        kiosk.playTo(KioskPage::Importer);
        kiosk.press(KioskFrame::kForward);
        QVERIFY(kiosk.find<QWidget>("errorSummary")->isVisible());
        QVERIFY(kiosk.input(ImporterPage::kNumber)->property("invalid").toBool());
        kiosk.fillImporter();
        QVERIFY(!kiosk.find<QWidget>("errorSummary")->isVisible());
        QVERIFY(!kiosk.input(ImporterPage::kNumber)->property("invalid").toBool());
    }

    void whatIsNoChoiceStaysAndIsSaid()
    {
        test::KioskDriver kiosk;
        kiosk.playTo(KioskPage::Shipment);
        kiosk.fill(ShipmentPage::kCurrency, QStringLiteral("doubloons"));
        QCOMPARE(shown(kiosk, ShipmentPage::kCurrency), QStringLiteral("doubloons"));
        QCOMPARE(kiosk.session->editor().draft().invoices.front().currency, QStringLiteral("doubloons"));
        QVERIFY(kiosk.says(QStringLiteral("doubloons")));
        kiosk.fill(ShipmentPage::kCurrency, QStringLiteral("GBP"));
        QCOMPARE(kiosk.session->editor().draft().invoices.front().currency, QStringLiteral("GBP"));
    }

    void theSearchShowsResultsAndEscapeClosesThem()
    {
        test::KioskDriver kiosk;
        kiosk.playTo(KioskPage::Goods);
        auto* field = kiosk.find<kit::PickField>(GoodsLineForm::kGoods);
        QVERIFY(!field->isOpen());
        test::typeText(field->input(), QStringLiteral("cotton t-sh"));
        QVERIFY(field->isOpen());
        QTest::keyClick(field->input(), Qt::Key_Escape);
        QVERIFY(!field->isOpen());
        QCOMPARE(field->text(), QStringLiteral("cotton t-sh"));
        // Left without a choice: kept as typed, not guessed.
        QTest::keyClick(field->input(), Qt::Key_Tab);
        QCOMPARE(kiosk.session->editor().draft().invoices.front().lines.front().classificationNumber,
                 QStringLiteral("cotton t-sh"));
    }

    void theSearchFillsTheDescriptionButNeverAnOwnOne()
    {
        test::KioskDriver kiosk;
        kiosk.playTo(KioskPage::Goods);
        kiosk.choose(GoodsLineForm::kGoods, QStringLiteral("bicycle"));
        const QString first = shown(kiosk, GoodsLineForm::kDescription);
        QVERIFY(!first.isEmpty());
        kiosk.choose(GoodsLineForm::kGoods, QStringLiteral("cotton t-shirts"));
        QVERIFY(shown(kiosk, GoodsLineForm::kDescription) != first);
        kiosk.fill(GoodsLineForm::kDescription, QStringLiteral("Shirts for the team"));
        kiosk.choose(GoodsLineForm::kGoods, QStringLiteral("bicycle"));
        QCOMPARE(shown(kiosk, GoodsLineForm::kDescription), QStringLiteral("Shirts for the team"));
    }

    void severalLinesAreKeyedChangedAndRemovedWithUndo()
    {
        test::KioskDriver kiosk;
        kiosk.playTo(KioskPage::Goods);
        kiosk.fillGoods();
        kiosk.press(GoodsPage::kAdd);
        QCOMPARE(kiosk.focus(), kiosk.input(GoodsLineForm::kGoods));
        kiosk.choose(GoodsLineForm::kGoods, QStringLiteral("bicycle"));
        kiosk.press("change0");
        QCOMPARE(shown(kiosk, GoodsLineForm::kQuantity), QStringLiteral("500"));
        const auto linesNow = [&] { return kiosk.session->editor().draft().invoices.front().lines; };
        const auto both = linesNow();
        QCOMPARE(both.size(), std::size_t{2});
        kiosk.press("remove1");
        QCOMPARE(linesNow().size(), std::size_t{1});
        kiosk.press(GoodsPage::kUndo);
        QCOMPARE(linesNow(), both);
        kiosk.press(GoodsLineForm::kRemove);
        QCOMPARE(linesNow().front(), both.back());
        QVERIFY(kiosk.find<QWidget>(GoodsPage::kUndo)->isVisible());
        kiosk.fill(GoodsLineForm::kValue, QStringLiteral("10"));
        QVERIFY(!kiosk.find<QWidget>(GoodsPage::kUndo)->isVisible());
    }

    void anErrorInAClosedLineOpensIt()
    {
        test::KioskDriver kiosk;
        kiosk.playTo(KioskPage::Goods);
        kiosk.press(GoodsPage::kAdd);
        kiosk.fillGoods();
        kiosk.press(KioskFrame::kForward);
        kiosk.press("errorItem0");
        QVERIFY(kiosk.focus()->accessibleDescription().contains(
            kiosk.session->findingsOf(KioskPage::Goods).front().message.mend));
        QVERIFY(shown(kiosk, GoodsLineForm::kQuantity).isEmpty());
    }

    void notSavedIsSaidAndCanBeTriedAgain()
    {
        test::KioskDriver kiosk;
        kiosk.playTo(KioskPage::Sign);
        kiosk.press(KioskFrame::kForward);
        QVERIFY(kiosk.backend.seals.empty());
        QVERIFY(kiosk.says(QStringLiteral("Your name is missing")));
        kiosk.backend.sealError = outbox::StoreError{outbox::StoreErrorCode::DiskFull, {}};
        kiosk.sign();
        QCOMPARE(kiosk.session->page(), KioskPage::Sign);
        QVERIFY(kiosk.says(kiosk.session->progress().title));
        QVERIFY(kiosk.says(kiosk.session->progress().problem.mend));
        kiosk.backend.sealError.reset();
        kiosk.press(KioskFrame::kForward);
        QCOMPARE(kiosk.session->page(), KioskPage::Done);
    }

    void whileSavingNothingElseCanBePressed()
    {
        test::KioskDriver kiosk;
        kiosk.playTo(KioskPage::Sign);
        kiosk.backend.holdsAnswers = true;
        kiosk.sign();
        QVERIFY(!kiosk.find<QWidget>(KioskFrame::kForward)->isEnabled());
        QVERIFY(!kiosk.find<QWidget>(KioskFrame::kBack)->isEnabled());
        kiosk.press(KioskFrame::kForward);
        QCOMPARE(kiosk.backend.seals.size(), std::size_t{1});
        kiosk.backend.answerAll();
        QCOMPARE(kiosk.session->page(), KioskPage::Done);
    }

    void savedAndReceivedAreTwoStates()
    {
        test::KioskDriver kiosk;
        kiosk.playTo(KioskPage::Done);
        QWidget* saved = kiosk.find<QWidget>(DonePage::kSaved);
        QWidget* received = kiosk.find<QWidget>(DonePage::kReceived);
        QCOMPARE(saved->accessibleName(), QStringLiteral("Saved on this terminal"));
        QCOMPARE(received->accessibleName(), QStringLiteral("Not yet received by the agency"));
        QVERIFY(saved->property("ground") != received->property("ground"));
        kiosk.answerEntry(outbox::OutboxState::Acknowledged);
        QCOMPARE(saved->accessibleName(), QStringLiteral("Saved on this terminal"));
        QCOMPARE(received->accessibleName(), QStringLiteral("Received by the agency"));
        QVERIFY(received->accessibleDescription().contains(QStringLiteral("R-2025-000017")));
        QVERIFY(kiosk.says(kiosk.session->progress().transactionNumber));
    }

    void copiesThatCannotBeSetAreNotBlamedOnThePrinter()
    {
        test::KioskDriver kiosk;
        kiosk.playTo(KioskPage::Done);
        kiosk.press(DonePage::kPrint);
        kiosk.printer.done(kiosk::PrintOutcome::CannotBeSet);
        QVERIFY(kiosk.says(QStringLiteral("It is not the printer")));
        QVERIFY(kiosk.says(QStringLiteral("Write down the transaction number")));
        QVERIFY(!kiosk.says(QStringLiteral("The printer did not take them")));
        kiosk.press(DonePage::kPrint);
        kiosk.printer.done(kiosk::PrintOutcome::Failed);
        QVERIFY(kiosk.says(QStringLiteral("The printer did not take them")));
    }

    /// The power fails between the commit and the print.
    void numberAndCopiesAreHadAgainAfterARestart()
    {
        test::KioskDriver kiosk;
        kiosk.playTo(KioskPage::Sign);
        kiosk.press("language");
        kiosk.sign();
        const protocol::SealedEntry sealed = *kiosk.session->sealedEntry();
        kiosk.restart();
        QCOMPARE(kiosk.session->page(), KioskPage::Done);
        QCOMPARE(kiosk.session->speaker().language(), Language::French);
        QVERIFY(kiosk.says(kiosk.session->progress().transactionNumber));
        QVERIFY(kiosk.says(QStringLiteral("375,59\u202F$")));
        kiosk.press(DonePage::kPrint);
        QVERIFY(kiosk.printer.printed == std::vector{sealed});
        kiosk.press(KioskFrame::kForward);
        QCOMPARE(kiosk.session->page(), KioskPage::Welcome);
        kiosk.restart();
        QCOMPARE(kiosk.session->page(), KioskPage::Welcome);
    }

    void nobodyTouchesItAfterARestart()
    {
        kiosk::KioskSettings settings;
        settings.idle = {std::chrono::seconds(1), std::chrono::seconds(1)};
        test::KioskDriver kiosk(Language::English, settings);
        kiosk.playTo(KioskPage::Done);
        kiosk.restart();
        QCOMPARE(kiosk.session->page(), KioskPage::Done);
        kiosk.window->idleWatch().secondPassed();
        kiosk.window->idleWatch().secondPassed();
        QCOMPARE(kiosk.session->page(), KioskPage::Welcome);
        QVERIFY(!kiosk.backend.unfinished);
        QVERIFY(!kiosk.says(QStringLiteral("375.59")));
    }

    void withoutANumberNobodyIsLetToStart()
    {
        test::KioskDriver kiosk;
        QVERIFY(!kiosk.find<QWidget>(kiosk::WelcomePage::kObstacle)->isVisible());
        kiosk.backend.listener->numberStockChanged({0});
        kiosk.settle();
        QVERIFY(kiosk.find<QWidget>(kiosk::WelcomePage::kObstacle)->isVisible());
        QVERIFY(kiosk.says(QStringLiteral("no transaction number left")));
        QVERIFY(!kiosk.find<QWidget>(KioskFrame::kForward)->isEnabled());
        kiosk.press(kiosk::WelcomePage::kFrench);
        QVERIFY(kiosk.says(utf8("plus de numéro de transaction")));
        kiosk.backend.listener->numberStockChanged({500});
        kiosk.settle();
        QVERIFY(!kiosk.find<QWidget>(kiosk::WelcomePage::kObstacle)->isVisible());
        kiosk.press(KioskFrame::kForward);
        QCOMPARE(kiosk.session->page(), KioskPage::Importer);
        kiosk.backend.listener->numberStockChanged({0});
        kiosk.settle();
        QVERIFY(kiosk.find<QWidget>(KioskFrame::kForward)->isEnabled());
    }

    void aNewEditionIsShownOnceNobodyIsAtWork()
    {
        test::KioskDriver kiosk;
        kiosk.playTo(KioskPage::Goods);
        QVERIFY(kiosk.find<QWidget>("practice")->isVisible());
        reference::EditionTables tables = kiosk.session->editor().edition()->tables();
        tables.info.environment = QStringLiteral("production");
        for (reference::Country& country : tables.countries) {
            country.name.english.replace(QStringLiteral("China"), QStringLiteral("Cathay"));
        }
        kiosk.session->useEdition(test::editionOf(std::move(tables)));
        kiosk.fillGoods(); // with the names of the edition that the entry began with
        QCOMPARE(shown(kiosk, GoodsLineForm::kOrigin), QStringLiteral("China"));
        QVERIFY(kiosk.find<QWidget>("practice")->isVisible());
        kiosk.press("end");
        kiosk.press("endSheetLeave");
        QVERIFY(!kiosk.find<QWidget>("practice")->isVisible());
        kiosk.playTo(KioskPage::Goods);
        kiosk.choose(GoodsLineForm::kOrigin, QStringLiteral("Cathay"));
        QCOMPARE(shown(kiosk, GoodsLineForm::kOrigin), QStringLiteral("Cathay"));
        QCOMPARE(kiosk.session->editor().draft().invoices.front().lines.front().countryOfOrigin,
                 QStringLiteral("CN"));
    }

    void whatIsDeclaredReadsAsOnPaper()
    {
        test::KioskDriver kiosk;
        kiosk.playTo(KioskPage::Sign);
        QVERIFY(kiosk.says(presenters::declarationSentence(kiosk.session->speaker())));
    }

    void anAnswerOfThePrinterForThePersonBeforeIsDropped()
    {
        test::KioskDriver kiosk;
        kiosk.playTo(KioskPage::Done);
        kiosk.press(DonePage::kPrint);
        const kiosk::PrintDone late = kiosk.printer.done;
        kiosk.press(KioskFrame::kForward);
        kiosk.playTo(KioskPage::Done);
        late(kiosk::PrintOutcome::Failed);
        QVERIFY(!kiosk.says(QStringLiteral("could not be printed")));
        kiosk.press(DonePage::kPrint);
        kiosk.printer.done(kiosk::PrintOutcome::NoPrinter);
        QVERIFY(kiosk.says(QStringLiteral("no printer")));
    }

    void endAsksAndThenLeavesNothing()
    {
        test::KioskDriver kiosk;
        kiosk.playTo(KioskPage::Review);
        kiosk.press("changeGoods");
        kiosk.press("textSize200");
        kiosk.press("contrast");
        QLineEdit* search = kiosk.input(GoodsLineForm::kGoods);
        search->setFocus();
        search->selectAll();
        test::typeText(search, QStringLiteral("cotton"));
        QApplication::clipboard()->setText(QStringLiteral("Boutique"));
        kiosk.press("end");
        kiosk.press("endSheetStay");
        QCOMPARE(kiosk.session->page(), KioskPage::Goods);
        kiosk.press("end");
        kiosk.press("endSheetLeave");
        QCOMPARE(kiosk.session->page(), KioskPage::Welcome);
        QVERIFY(!kiosk.backend.stored);
        QVERIFY(QApplication::clipboard()->text().isEmpty());
        QVERIFY(kiosk.window->openSheet() == nullptr);
        QCOMPARE(kiosk.window->textPercent(), 100);
        QVERIFY(kiosk.window->contrast() == kit::Contrast::Normal);
        QVERIFY(kiosk.find<QWidget>("classificationNumberList") == nullptr);
        for (const QString& text : test::allTexts(kiosk.window.get())) {
            for (const char* mark : {"Boutique", "123456782RM", "Great Lakes", "Michigan", "1,250",
                                     "2025-02-27", "China", "Cotton T-shirts,", "375.59"}) {
                QVERIFY2(!text.contains(utf8(mark)), qPrintable(text));
            }
        }
        for (const QLineEdit* input : kiosk.window->findChildren<QLineEdit*>()) {
            QVERIFY(!input->isUndoAvailable());
        }
    }

    void theNextPersonStartsWithNothingSigned()
    {
        test::KioskDriver kiosk;
        kiosk.playTo(KioskPage::Done);
        kiosk.press(KioskFrame::kForward);
        for (const QString& text : test::allTexts(kiosk.window.get())) {
            QVERIFY2(!text.contains(utf8("Zoé")) && !text.contains(QStringLiteral("375.59")),
                     qPrintable(text));
        }
        kiosk.playTo(KioskPage::Importer);
        QVERIFY(shown(kiosk, ImporterPage::kNumber).isEmpty());
    }

    void aKioskThatNobodyTouchesEndsAfterAVisibleCountdown()
    {
        kiosk::KioskSettings settings;
        settings.idle = {std::chrono::seconds(5), std::chrono::seconds(30)};
        test::KioskDriver kiosk(Language::English, settings);
        kiosk.playTo(KioskPage::Importer);
        kiosk.window->idleWatch().touched();
        for (int i = 0; i < 5; ++i) {
            kiosk.window->idleWatch().secondPassed();
        }
        QVERIFY(kiosk.window->openSheet() != nullptr);
        QVERIFY(kiosk.says(QStringLiteral("30 seconds")));
        QTest::keyClick(kiosk.focus(), Qt::Key_Shift);
        QVERIFY(kiosk.window->openSheet() == nullptr);
        QCOMPARE(kiosk.session->page(), KioskPage::Importer);
        for (int i = 0; i < 35; ++i) {
            kiosk.window->idleWatch().secondPassed();
        }
        QCOMPARE(kiosk.session->page(), KioskPage::Welcome);
        QVERIFY(kiosk.window->openSheet() == nullptr);
    }

    void anEntryThatWasBegunIsShownAgainAndCanBeContinued()
    {
        test::KioskDriver kiosk;
        kiosk.playTo(KioskPage::Shipment);
        kiosk.press(KioskFrame::kBack);
        QCOMPARE(shown(kiosk, ImporterPage::kName), utf8("Boutique Été inc."));
        kiosk.press(KioskFrame::kBack);
        QCOMPARE(kiosk.session->page(), KioskPage::Welcome);
        QVERIFY(kiosk.says(QStringLiteral("An entry is begun")));
        kiosk.press(KioskFrame::kForward);
        QCOMPARE(shown(kiosk, ImporterPage::kName), utf8("Boutique Été inc."));
    }

    void stepsLeadBackButNotAhead()
    {
        test::KioskDriver kiosk;
        kiosk.playTo(KioskPage::Goods);
        QVERIFY(!kiosk.find<QWidget>("step4")->isEnabled());
        kiosk.press("step1");
        QCOMPARE(kiosk.session->page(), KioskPage::Importer);
        kiosk.press("step3");
        QCOMPARE(kiosk.session->page(), KioskPage::Goods);
    }
};

} // namespace

CARM_TEST(CourseTest)
#include "course_test.moc"
