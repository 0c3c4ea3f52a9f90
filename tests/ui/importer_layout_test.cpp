// Every page of the importer's window, in both languages, at every text size, in the smallest and a large
// window: nothing is cut off, nothing lies over anything else, everything can be touched and has a name that
// is said.
#include "harness/harness.h"

#include "importer_driver.h"
#include "page_checks.h"

#include "importer/correction_view.h"
#include "importer/declaration_detail.h"
#include "importer/declarations_page.h"
#include "importer/delegation_form.h"
#include "importer/editor_page.h"
#include "importer/invoice_fields.h"
#include "importer/people_page.h"
#include "importer/person_form.h"
#include "importer/registration_business.h"
#include "importer/registration_contacts.h"
#include "importer/registration_finish.h"
#include "importer/registration_page.h"
#include "importer/sign_in_setup_view.h"
#include "importer/statement_page.h"
#include "kit/sheet.h"

using namespace carm;
using importer_ui::ImporterWindow;
using importer_ui::RegistrationPage;
using presenters::Language;

namespace {

class ImporterLayoutTest : public QObject {
    Q_OBJECT

    using Check = std::function<void(test::ImporterDriver&, const char* where)>;

    static void playRegistration(test::ImporterDriver& desk, const Check& check)
    {
        check(desk, "requirements");
        desk.press(RegistrationPage::kForward);
        check(desk, "business");
        desk.press(RegistrationPage::kForward);
        check(desk, "business with errors");
        desk.fillBusiness();
        desk.press(RegistrationPage::kForward);
        check(desk, "proof");
        desk.fillProof();
        check(desk, "proof filled");
        desk.press(RegistrationPage::kForward);
        check(desk, "account");
        desk.fill(importer_ui::ProgramGroup::kReference, QStringLiteral("RM0001"));
        desk.press(RegistrationPage::kForward);
        desk.press(importer_ui::ContactsGroup::kAdd);
        desk.press(RegistrationPage::kForward);
        check(desk, "contacts with errors");
        desk.press("removeContact2");
        desk.fillContact();
        desk.press(RegistrationPage::kForward);
        check(desk, "passphrase");
        playSignInSetup(desk, check);
        desk.press(RegistrationPage::kForward);
        check(desk, "terms");
        desk.press(RegistrationPage::kForward);
        check(desk, "terms not accepted");
        desk.press(importer_ui::TermsGroup::kAccept);
        desk.press(RegistrationPage::kForward);
        check(desk, "registration sent");
        desk.tellBusiness(importer::RegistrationState::Refused, {QStringLiteral("nameMismatch")});
        check(desk, "registration refused");
        desk.tellBusiness(importer::RegistrationState::Accepted);
        check(desk, "registration accepted");
    }

    static void playSignInSetup(test::ImporterDriver& desk, const Check& check)
    {
        desk.setUpSignIn();
        check(desk, "recovery codes");
        desk.press(importer_ui::SignInSetupView::kPrint);
        desk.ports.printed(shell::PrintOutcome::Failed);
        check(desk, "recovery codes not printed");
        desk.press(importer_ui::SignInSetupView::kNoted);
        check(desk, "sign-in set up");
    }

    static void playDeclarations(test::ImporterDriver& desk, const Check& check)
    {
        check(desk, "sign-in");
        desk.signIn();
        QCOMPARE(desk.window->place(), ImporterWindow::Place::Declarations);
        check(desk, "no declarations");
        desk.know(12'345'678, "submitted", 37'559);
        desk.know(12'345'679, "released", 37'559);
        desk.sayConnected(false, 12);
        check(desk, "declarations");
        desk.press(importer_ui::DeclarationDetail::kTemplate);
        check(desk, "name of a template");
        desk.press("templateSheetTake");
        check(desk, "declarations with a template");
    }

    static void playEditor(test::ImporterDriver& desk, const Check& check)
    {
        desk.newDeclaration();
        QCOMPARE(desk.window->place(), ImporterWindow::Place::Editor);
        check(desk, "new declaration");
        desk.press(importer_ui::EditorPage::kSubmit);
        check(desk, "not ready to be submitted");
        desk.press(importer_ui::EditorPage::kBack);
        desk.playToComplete();
        check(desk, "lines");
        desk.press(importer_ui::InvoiceFields::kAdd);
        check(desk, "second invoice");
        desk.press(importer_ui::InvoiceFields::kRemove);
        desk.press(importer_ui::EditorPage::kHow);
        check(desk, "explanation");
        desk.press("closeExplanation");
        QVERIFY(!desk.work().editor.obstacle());
        desk.press(importer_ui::EditorPage::kSubmit);
        check(desk, "submitted");
        desk.backend.settleDeclaration(desk.work().editor.sealedEntry()->subject,
                                       outbox::OutboxState::Acknowledged);
        check(desk, "received");
        desk.press("backToList");
    }

    static void playCorrection(test::ImporterDriver& desk, const Check& check)
    {
        desk.correctFirst();
        QVERIFY(desk.work().editor.isCorrection());
        desk.work().editor.editor().setText({declaration::Field::Value, 0, 0}, QStringLiteral("1000.00"));
        desk.press("editorPart3");
        desk.press(importer_ui::CorrectionView::kAddReason);
        check(desk, "correction");
        desk.press(importer_ui::EditorPage::kBack);
    }

    static void playRest(test::ImporterDriver& desk, const Check& check)
    {
        desk.go(ImporterWindow::kStatement);
        check(desk, "empty statement");
        desk.tellLedger();
        check(desk, "statement");
        desk.press(importer_ui::StatementPage::kSecurity);
        desk.press("byMonthSwitch");
        check(desk, "statement with a table of months");
        desk.go(ImporterWindow::kPeople);
        desk.tellDelegationRequest();
        check(desk, "people");
        desk.press("acceptDelegation1");
        check(desk, "accept");
        desk.press(importer_ui::DelegationForm::kCancel);
        desk.press(importer_ui::PeoplePage::kGive);
        check(desk, "new person");
        desk.press(importer_ui::PersonForm::kCancel);
        desk.press(importer_ui::PeoplePage::kAsk);
        check(desk, "ask");
        desk.press(importer_ui::DelegationForm::kCancel);
        desk.go(ImporterWindow::kSettings);
        check(desk, "settings");
        desk.press("help");
        check(desk, "help");
        desk.press("helpClose");
        desk.press(ImporterWindow::kLock);
        check(desk, "locked");
    }

    static void sizes()
    {
        QTest::addColumn<bool>("french");
        QTest::addColumn<int>("percent");
        QTest::addColumn<QSize>("size");
        for (const bool french : {false, true}) {
            for (const int percent : {100, 150, 200}) {
                for (const QSize size : {QSize(1024, 768), QSize(1920, 1080)}) {
                    QTest::addRow("%s %d%% %dx%d", french ? "fr" : "en", percent, size.width(), size.height())
                        << french << percent << size;
                }
            }
        }
    }

    static void prepare(test::ImporterDriver& desk)
    {
        QFETCH(int, percent);
        QFETCH(QSize, size);
        desk.resize(size.width(), size.height());
        desk.press(qPrintable(QStringLiteral("textSize%1").arg(percent)));
    }

private Q_SLOTS:
    void nothingIsCutOffInTheRegistration_data() { sizes(); }

    void nothingIsCutOffInTheRegistration()
    {
        QFETCH(bool, french);
        QFETCH(QSize, size);
        test::ImporterDriver desk(french ? Language::French : Language::English);
        prepare(desk);
        playRegistration(desk, test::checkLayout);
        QCOMPARE(desk.window->size(), size); // nothing has pushed the window over the edge of the screen
    }

    void nothingIsCutOffAtWork_data() { sizes(); }

    void nothingIsCutOffAtWork()
    {
        QFETCH(bool, french);
        QFETCH(QSize, size);
        test::ImporterDriver desk(french ? Language::French : Language::English);
        desk.provision();
        prepare(desk);
        playDeclarations(desk, test::checkLayout);
        playEditor(desk, test::checkLayout);
        playCorrection(desk, test::checkLayout);
        playRest(desk, test::checkLayout);
        QCOMPARE(desk.window->size(), size);
    }

    void everyControlHasANameAndIsReached_data()
    {
        QTest::addColumn<bool>("french");
        QTest::newRow("en") << false;
        QTest::newRow("fr") << true;
    }

    void everyControlHasANameAndIsReached()
    {
        QFETCH(bool, french);
        const Language language = french ? Language::French : Language::English;
        const Check check = [](test::ImporterDriver& desk, const char* where) {
            desk.settle();
            test::checkNames(desk, where);
            test::checkCourse(desk, desk.window->openSheet(), where);
        };
        {
            test::ImporterDriver desk(language);
            playRegistration(desk, check);
        }
        test::ImporterDriver desk(language);
        desk.provision();
        playDeclarations(desk, check);
        playEditor(desk, check);
        playCorrection(desk, check);
        playRest(desk, check);
    }
};

} // namespace

CARM_TEST(ImporterLayoutTest)
#include "importer_layout_test.moc"
