// The importer's work through the real widgets: register, sign in, declare by keys, paste, submit, correct,
// decide on a delegation; and what stays hidden.
#include "harness/harness.h"

#include "importer_driver.h"
#include "widget_walk.h"

#include "importer/correction_view.h"
#include "importer/declaration_detail.h"
#include "importer/declarations_page.h"
#include "importer/delegation_form.h"
#include "importer/editor_page.h"
#include "importer/header_fields.h"
#include "importer/invoice_fields.h"
#include "importer/line_grid.h"
#include "importer/people_page.h"
#include "importer/person_form.h"
#include "importer/registration_business.h"
#include "importer/registration_page.h"
#include "importer/sign_in_page.h"
#include "importer/sign_in_setup_view.h"
#include "importer/statement_page.h"
#include "kit/check_box.h"
#include "kit/data_table.h"
#include "kit/secret_text.h"
#include "kit/sheet.h"
#include "kit/sign_in_card.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>

using namespace carm;
using importer_ui::EditorPage;
using importer_ui::ImporterWindow;
using importer_ui::LineGrid;
using importer_ui::RegistrationPage;
using importer_ui::SignInSetupView;
using presenters::Language;
using presenters::LineTableModel;
using Place = ImporterWindow::Place;

namespace {

QString words(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

class ImporterCourseTest : public QObject {
    Q_OBJECT

    static kit::CellTable* lines(const test::ImporterDriver& desk)
    {
        return desk.find<kit::CellTable>(LineGrid::kTable);
    }

    static QString cell(const test::ImporterDriver& desk, int row, int column)
    {
        return lines(desk)->model()->index(row, column).data(Qt::DisplayRole).toString();
    }

    static bool holds(test::ImporterDriver& desk, const QString& text)
    {
        const QStringList texts = test::allTexts(desk.window.get());
        return std::any_of(texts.begin(), texts.end(),
                           [&](const QString& one) { return one.contains(text); });
    }

private Q_SLOTS:
    void whoIsNewIsLedToTheRegistration()
    {
        test::ImporterDriver desk;
        QCOMPARE(desk.window->place(), Place::Registration);
        desk.provision();
        QCOMPARE(desk.window->place(), Place::SignIn);
        desk.press(importer_ui::SignInPage::kRegister);
        QCOMPARE(desk.window->place(), Place::Registration);
    }

    void aBusinessIsRegisteredAndItsManagerSignsIn()
    {
        test::ImporterDriver desk;
        desk.registerBusiness();
        QVERIFY(desk.work().registration.status().isWaiting);
        QCOMPARE(desk.backend.records.size(), std::size_t{1});
        QCOMPARE(protocol::readRecord(desk.backend.records.front().entry.document)->context.kind,
                 protocol::RecordKind::BusinessRegistered);
        QCOMPARE(desk.work().registration.effort().pages, 7);
        desk.tellBusiness(importer::RegistrationState::Accepted);
        desk.press("registrationToSignIn");
        QCOMPARE(desk.window->place(), Place::SignIn);
        QCOMPARE(desk.input(kit::SignInCard::kWho)->text(), test::ImporterDriver::userId);
        desk.signIn();
        QCOMPARE(desk.window->place(), Place::Declarations);
        QVERIFY(desk.says(words("Boutique Été inc.")));
    }

    void aRegistrationIsResumedAfterACrash()
    {
        test::ImporterDriver desk;
        desk.press(RegistrationPage::kForward);
        desk.fillBusiness();
        desk.press(RegistrationPage::kForward);
        QTRY_VERIFY(desk.work().registration.isSaved());
        desk.restart();
        QCOMPARE(desk.window->place(), Place::Registration);
        QCOMPARE(desk.work().registration.step(), importer::RegistrationStep::Proof);
        desk.press("registrationBack");
        QCOMPARE(desk.input(importer_ui::BusinessGroup::kCity)->text(), words("Gatineau"));
    }

    void aPageThatIsNotCompleteSaysWhatIsMissingAndJumpsThere()
    {
        test::ImporterDriver desk;
        desk.press(RegistrationPage::kForward);
        desk.press(RegistrationPage::kForward);
        QCOMPARE(desk.work().registration.step(), importer::RegistrationStep::Business);
        QVERIFY(desk.find<QWidget>("registrationSummary")->isVisible());
        QCOMPARE(desk.focus()->objectName(), QStringLiteral("errorItem0"));
        QTest::keyClick(desk.focus(), Qt::Key_Return);
        QCOMPARE(desk.focus(), desk.input(importer_ui::BusinessGroup::kNumber));
    }

    void noneYetTakesTheFieldsOfAQuestionAway()
    {
        test::ImporterDriver desk;
        desk.press(RegistrationPage::kForward);
        desk.fillBusiness();
        desk.press(RegistrationPage::kForward);
        QVERIFY(desk.input(importer_ui::ProofGroup::kDeclarationTotal)->isEnabled());
        desk.press("proofNoneYet1");
        QVERIFY(!desk.input(importer_ui::ProofGroup::kDeclarationTotal)->isEnabled());
        QVERIFY(desk.input(importer_ui::ProofGroup::kPaymentAmount)->isEnabled());
    }

    void whatDiffersFromTheRecordIsShownInAFrameAndCanBeMended()
    {
        test::ImporterDriver desk;
        desk.registerBusiness();
        desk.tellBusiness(importer::RegistrationState::Refused, {QStringLiteral("nameMismatch")});
        QVERIFY(desk.find<QWidget>("registrationState")->isVisible());
        QVERIFY(desk.says(words("ltée"))); // of the record, which has another name
        desk.press("mendRegistration");
        QCOMPARE(desk.work().registration.step(), importer::RegistrationStep::Business);
        QVERIFY(desk.input(importer_ui::BusinessGroup::kLegalName)->isVisible());
    }

    void secretsAreInNoTextOfTheWindow()
    {
        test::ImporterDriver desk;
        desk.press(RegistrationPage::kForward);
        desk.fillBusiness();
        desk.press(RegistrationPage::kForward);
        desk.fillProof();
        desk.press(RegistrationPage::kForward);
        desk.fill(importer_ui::ProgramGroup::kReference, words("RM0001"));
        desk.press(RegistrationPage::kForward);
        desk.fillContact();
        desk.press(RegistrationPage::kForward);
        desk.setUpSignIn();
        QVERIFY(!holds(desk, QString::fromLatin1(test::ImporterDriver::passphrase)));
        auto* code = desk.find<kit::SecretText>("recoveryCode1");
        QVERIFY(code != nullptr && code->isVisible());
        const QString spoken = QAccessible::queryAccessibleInterface(code)->text(QAccessible::Name);
        QCOMPARE(static_cast<std::size_t>(spoken.size()), code->secret().size());
        QVERIFY(!holds(desk, spoken));
        desk.press(SignInSetupView::kCopy);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(spoken));
        desk.press(SignInSetupView::kNoted);
        QVERIFY(desk.find<kit::SecretText>("recoveryCode1") == nullptr);
    }

    void aDeclarationIsKeyedByKeysAndSubmitted()
    {
        test::ImporterDriver desk;
        desk.signIn();
        QTest::keyClick(desk.focus(), Qt::Key_Return); // the first step that the empty list offers
        desk.settle();
        QCOMPARE(desk.window->place(), Place::Editor);
        desk.press(EditorPage::kBack);
        desk.playToComplete();
        QCOMPARE(cell(desk, 0, LineTableModel::ClassificationNumber), words("6109.10.00.12"));
        QCOMPARE(cell(desk, 0, LineTableModel::CountryOfOrigin), words("China"));
        QCOMPARE(cell(desk, 0, LineTableModel::ValueForDuty), words("$1,571.50"));
        // 1,250.00 USD at 1.2572 is 1,571.50; 18 % is 282.87; 5 % of 1,854.37 is 92.72.
        QCOMPARE(cell(desk, 0, LineTableModel::Total), words("$375.59"));
        QCOMPARE(desk.work().editor.owed().total, words("$375.59"));
        QTest::keyClick(desk.focus(), Qt::Key_Return, Qt::ControlModifier);
        desk.settle();
        QVERIFY(desk.work().editor.sealedEntry().has_value());
        QVERIFY(desk.find<QWidget>("savedState")->isVisible());
        QVERIFY(desk.says(words("Not yet received by the agency")));
        desk.backend.settleDeclaration(desk.work().editor.sealedEntry()->subject,
                                       outbox::OutboxState::Acknowledged);
        QVERIFY(!desk.says(words("Not yet received by the agency")));
        desk.press("printSubmitted");
        QCOMPARE(desk.ports.copies.size(), std::size_t{1});
        desk.press("backToList");
        QCOMPARE(desk.window->place(), Place::Declarations);
        QVERIFY(desk.work().list.count(presenters::DeclarationFilter::Drafts) >= 1); // the first one stays
    }

    void tabGoesOnWhileACellIsOpenAndLeavesTheTableOtherwise()
    {
        test::ImporterDriver desk;
        desk.signIn();
        desk.newDeclaration();
        desk.press("editorPart2");
        desk.press(LineGrid::kAdd);
        QCOMPARE(desk.focus()->objectName(), QStringLiteral("cellInput"));
        QTest::keyClick(desk.focus(), Qt::Key_Tab);
        QCOMPARE(desk.focus()->objectName(), QStringLiteral("cellInput"));
        QCOMPARE(lines(desk)->currentIndex().column(), int(LineTableModel::Description));
        test::typeText(desk.focus(), words("Shirts"));
        QTest::keyClick(desk.focus(), Qt::Key_Escape);
        QCOMPARE(cell(desk, 0, LineTableModel::Description), QString());
        QCOMPARE(desk.focus(), lines(desk));
        QTest::keyClick(desk.focus(), Qt::Key_Tab);
        QVERIFY(desk.focus() != lines(desk));
        lines(desk)->goTo(lines(desk)->model()->index(0, LineTableModel::GstExemptionCode));
        QTest::keyClick(desk.focus(), Qt::Key_F2);
        QTest::keyClick(desk.focus(), Qt::Key_Tab); // behind the last cell: a new line
        desk.settle();
        QCOMPARE(lines(desk)->model()->rowCount(), 2);
        QCOMPARE(lines(desk)->currentIndex().row(), 1);
    }

    void cellsArePastedAndWhatCannotBeReadIsSaidAndReached()
    {
        test::ImporterDriver desk;
        desk.signIn();
        desk.newDeclaration();
        desk.press("editorPart2");
        QGuiApplication::clipboard()->setText(words("6109.10.00.12\tT-shirts\tMexico\n"
                                                    "6109.10.00.12\tT-shirts\tNarnia"));
        desk.press(LineGrid::kPaste);
        QCOMPARE(lines(desk)->model()->rowCount(), 2);
        QCOMPARE(cell(desk, 1, LineTableModel::CountryOfOrigin), words("Narnia")); // kept as it was pasted
        QVERIFY(desk.find<QWidget>("pasteResult")->isVisible());
        desk.press("pasteError1");
        QCOMPARE(lines(desk)->currentIndex(),
                 lines(desk)->model()->index(1, LineTableModel::CountryOfOrigin));
        QVERIFY(desk.find<QWidget>("cellMessage")->isVisible());
        QTest::keyClick(desk.focus(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(lines(desk)->model()->rowCount(), 0);
        QTest::keyClick(lines(desk), Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(lines(desk)->model()->rowCount(), 2);
        lines(desk)->model()->setData(lines(desk)->model()->index(0, LineTableModel::Value), words("180"));
        lines(desk)->goTo(lines(desk)->model()->index(0, LineTableModel::Value));
        QTest::keyClick(lines(desk), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(lines(desk)->model()->rowCount(), 3);
        QCOMPARE(cell(desk, 1, LineTableModel::Value), words("180"));
        QTest::keyClick(lines(desk), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), words("180"));
    }

    void aFindingLeadsToItsFieldOrCell()
    {
        test::ImporterDriver desk;
        desk.signIn();
        desk.newDeclaration();
        desk.press(EditorPage::kSubmit);
        QVERIFY(!desk.work().editor.sealedEntry().has_value());
        QVERIFY(desk.find<QWidget>("editorProblem")->isVisible());
        const auto findings = desk.work().editor.findings();
        for (std::size_t i = 0; i < std::min<std::size_t>(findings.size(), 20); ++i) {
            desk.press(qPrintable(QStringLiteral("finding%1").arg(i + 1)));
            const QString where = declaration::jsonPath(findings[i].field);
            QVERIFY2(qobject_cast<QLineEdit*>(desk.focus()) != nullptr || desk.focus() == lines(desk) ||
                         desk.focus()->objectName() == QLatin1String(LineGrid::kAdd),
                     qPrintable(where));
        }
    }

    void whatIsTypedIsSavedAndIsThereAfterACrash()
    {
        test::ImporterDriver desk;
        desk.signIn();
        desk.newDeclaration();
        desk.fill(importer_ui::HeaderFields::kCargoControlNumber, words("8000123456"));
        QTRY_COMPARE(desk.work().editor.saving().saving, presenters::DraftSaving::Saved);
        desk.restart();
        desk.signIn();
        QCOMPARE(desk.work().list.rowCount(), 1);
        desk.press(importer_ui::DeclarationDetail::kOpen);
        QCOMPARE(desk.input(importer_ui::HeaderFields::kCargoControlNumber)->text(), words("8000123456"));
    }

    void aDraftThatCannotBeSavedSaysSo()
    {
        test::ImporterDriver desk;
        desk.signIn();
        desk.newDeclaration();
        desk.backend.draftError = outbox::StoreError{outbox::StoreErrorCode::DiskFull, {}};
        desk.fill(importer_ui::HeaderFields::kCargoControlNumber, words("8000123456"));
        QTRY_COMPARE(desk.work().editor.saving().saving, presenters::DraftSaving::NotSaved);
        QVERIFY(desk.says(desk.work().editor.saving().text));
    }

    void aCorrectionShowsWhatIsDifferent()
    {
        test::ImporterDriver desk;
        desk.signIn();
        desk.know(12'345'678, "submitted", 37'559);
        desk.correctFirst();
        QCOMPARE(desk.window->place(), Place::Editor);
        QVERIFY(desk.work().editor.isCorrection());
        desk.work().editor.editor().setText({declaration::Field::Value, 0, 0}, words("1000.00"));
        desk.press("editorPart3");
        const auto differences = desk.work().editor.differences();
        QCOMPARE(differences.size(), std::size_t{1});
        QVERIFY(desk.says(differences.front().before));
        QVERIFY(desk.says(differences.front().after));
        desk.press(importer_ui::CorrectionView::kAddReason);
        QCOMPARE(desk.focus(), desk.input("reasonCode2")); // one was asked for from the beginning
        QTest::keyClick(desk.focus(), Qt::Key_Down);
        QTest::keyClick(desk.focus(), Qt::Key_Return);
        QVERIFY(!desk.work().editor.editor().draft().reasons.back().code.isEmpty());
    }

    void aDraftIsDeletedOnlyAfterAQuestion()
    {
        test::ImporterDriver desk;
        desk.signIn();
        desk.newDeclaration();
        desk.press(EditorPage::kBack);
        QCOMPARE(desk.work().list.rowCount(), 1);
        desk.press(importer_ui::DeclarationDetail::kDiscard);
        QTest::keyClick(desk.focus(), Qt::Key_Escape);
        QCOMPARE(desk.work().list.rowCount(), 1);
        desk.press(importer_ui::DeclarationDetail::kDiscard);
        desk.press("discardSheetLeave");
        QCOMPARE(desk.work().list.rowCount(), 0);
    }

    void aTemplateIsNamedAndUsed()
    {
        test::ImporterDriver desk;
        desk.signIn();
        desk.newDeclaration();
        desk.press(EditorPage::kBack);
        desk.press(importer_ui::DeclarationDetail::kTemplate);
        desk.fill("templateSheetField", words("Spring shirts"));
        desk.press("templateSheetTake");
        QCOMPARE(desk.work().list.count(presenters::DeclarationFilter::Templates), 1);
        desk.press(qPrintable(QStringLiteral("filter%1").arg(int(presenters::DeclarationFilter::Templates))));
        desk.press(importer_ui::DeclarationDetail::kCopy);
        QCOMPARE(desk.window->place(), Place::Editor);
        QVERIFY(!desk.work().editor.isTemplate());
    }

    void lettersInTheListSearch()
    {
        test::ImporterDriver desk;
        desk.signIn();
        const QString number = desk.know(12'345'678, "submitted", 37'559);
        desk.know(12'345'690, "submitted", 37'559);
        QCOMPARE(desk.work().list.rowCount(), 2);
        desk.find<kit::DataTable>(importer_ui::DeclarationsPage::kTable)->setFocus();
        test::typeText(desk.focus(), number.left(1));
        QCOMPARE(desk.focus(), desk.input(importer_ui::DeclarationsPage::kSearch));
        test::typeText(desk.focus(), number.mid(1));
        desk.settle();
        QCOMPARE(desk.work().list.rowCount(), 1);
    }

    void aStatementLineShowsWhatItIsMadeOf()
    {
        test::ImporterDriver desk;
        desk.signIn();
        desk.tellLedger();
        desk.go(ImporterWindow::kStatement);
        desk.choose(importer_ui::StatementPage::kPeriod, desk.work().statement.periods().at(1).label);
        auto* table = desk.find<kit::DataTable>(importer_ui::StatementPage::kTable);
        const int before = table->model()->rowCount();
        QVERIFY(before >= 2);
        table->setFocus();
        table->chooseRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(table->model()->rowCount(),
                 before + static_cast<int>(desk.work().statement.lines().front().parts.size()));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(table->model()->rowCount(), before);
        QVERIFY(desk.says(desk.work().statement.totals().paymentDue));
    }

    void aRequestIsAcceptedWithLessThanWasAskedForAndNeverWithMore()
    {
        test::ImporterDriver desk;
        desk.signIn();
        desk.tellDelegationRequest();
        desk.go(ImporterWindow::kPeople);
        desk.press("acceptDelegation1");
        auto* manage = desk.find<kit::CheckBox>("delegationScope4");
        QVERIFY(!manage->isChecked());
        QVERIFY(!manage->isEnabled());
        desk.press("delegationScope3"); // no paying
        desk.press(importer_ui::DelegationForm::kTake);
        QCOMPARE(desk.backend.records.size(), std::size_t{1});
        const auto& granted = desk.session->knowledge().delegations.front();
        QCOMPARE(granted.state, importer::DelegationState::Accepted);
        QVERIFY(granted.scope.declare);
        QVERIFY(!granted.scope.pay);
    }

    void aPersonGetsARoleAndSetsUpTheSignInHere()
    {
        test::ImporterDriver desk;
        desk.signIn();
        desk.go(ImporterWindow::kPeople);
        desk.press(importer_ui::PeoplePage::kGive);
        desk.fill(importer_ui::PersonForm::kUserId, words("mara"));
        desk.fill(importer_ui::PersonForm::kName, words("Mara Singh"));
        desk.choose(importer_ui::PersonForm::kRole, desk.work().people.roleChoices().front().label);
        desk.press(importer_ui::PersonForm::kTake);
        QVERIFY(desk.window->openSheet() != nullptr);
        QCOMPARE(desk.backend.records.size(), std::size_t{0}); // first there must be a key to sign with
        desk.setUpSignIn();
        desk.press(SignInSetupView::kNoted);
        QVERIFY(desk.window->openSheet() == nullptr);
        QVERIFY2(!desk.work().people.problem(),
                 qPrintable(desk.work().people.problem().value_or(presenters::Message()).what));
        QCOMPARE(desk.backend.records.size(), std::size_t{1});
        QCOMPARE(desk.backend.contentOf(0).context.kind, protocol::RecordKind::RoleGranted);
        QCOMPARE(desk.session->people().size(), std::size_t{2});
    }

    void aLockedWindowShowsNothingAndGoesOnWhereItWas()
    {
        test::ImporterDriver desk;
        desk.signIn();
        desk.playToComplete();
        QTest::keyClick(desk.focus(), Qt::Key_F10);
        desk.settle();
        QCOMPARE(desk.window->place(), Place::SignIn);
        QVERIFY(!desk.says(words("Great Lakes")));
        QVERIFY(!desk.find<QWidget>("navigation")->isVisible());
        desk.signIn();
        QCOMPARE(desk.window->place(), Place::Editor);
        QCOMPARE(cell(desk, 0, LineTableModel::Total), words("$375.59"));
    }

    void whoSignsOutLeavesNothingBehind()
    {
        test::ImporterDriver desk;
        desk.signIn();
        desk.playToComplete();
        desk.press(EditorPage::kBack);
        desk.press(ImporterWindow::kSignOut);
        QCOMPARE(desk.window->place(), Place::SignIn);
        QVERIFY(!holds(desk, words("Great Lakes Apparel")));
        QVERIFY(!holds(desk, words("8000123456")));
    }

    void aChangeOfLanguageKeepsWhatIsTyped()
    {
        test::ImporterDriver desk;
        desk.signIn();
        desk.playToComplete();
        desk.press("language");
        QCOMPARE(desk.session->speaker().language(), Language::French);
        QCOMPARE(cell(desk, 0, LineTableModel::CountryOfOrigin), words("Chine"));
        QCOMPARE(desk.input(importer_ui::InvoiceFields::kVendor)->text(), words("Great Lakes Apparel Co."));
        QVERIFY(desk.says(words("Ce que vous devez")));
    }

    void widthsAreRememberedFromOneStartToTheNext()
    {
        test::ImporterDriver desk;
        desk.signIn();
        desk.newDeclaration();
        desk.press("editorPart2");
        lines(desk)->horizontalHeader()->resizeSection(LineTableModel::Description, 333);
        desk.restart();
        desk.signIn();
        desk.newDeclaration();
        desk.press("editorPart2");
        QCOMPARE(lines(desk)->columnWidth(LineTableModel::Description), 333);
    }
};

} // namespace

CARM_TEST(ImporterCourseTest)
#include "importer_course_test.moc"
