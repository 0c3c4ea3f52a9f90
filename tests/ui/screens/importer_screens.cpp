#include "../importer_driver.h"
#include "shooter.h"

#include "importer/correction_view.h"
#include "importer/delegation_form.h"
#include "importer/editor_page.h"
#include "importer/line_grid.h"
#include "importer/registration_business.h"
#include "importer/registration_finish.h"
#include "importer/registration_page.h"
#include "importer/sign_in_setup_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

namespace carm::test {
namespace {

using importer_ui::EditorPage;
using importer_ui::ImporterWindow;
using importer_ui::RegistrationPage;
using presenters::Language;

void shootRegistration(ImporterDriver& desk, const Shooter& shooter)
{
    shooter.shoot("i1-requirements");
    desk.press(RegistrationPage::kForward);
    desk.press(RegistrationPage::kForward);
    shooter.shoot("i1-business-errors");
    desk.fillBusiness();
    desk.press(RegistrationPage::kForward);
    desk.fillProof();
    shooter.shoot("i1-proof");
    desk.press(RegistrationPage::kForward);
    desk.fill(importer_ui::ProgramGroup::kReference, QStringLiteral("RM0001"));
    desk.press(RegistrationPage::kForward);
    desk.fillContact();
    shooter.shoot("i1-contacts");
    desk.press(RegistrationPage::kForward);
    shooter.shoot("i1-passphrase");
    desk.chooseNewPassphrase();
    shooter.shoot("i1-authenticator");
    desk.typeAuthenticatorCode();
    shooter.shoot("i1-recovery-codes");
    desk.press(importer_ui::SignInSetupView::kNoted);
    desk.press(RegistrationPage::kForward);
    desk.press(importer_ui::TermsGroup::kAccept);
    shooter.shoot("i1-terms");
    desk.press(RegistrationPage::kForward);
    shooter.shoot("i1-sent");
    desk.tellBusiness(importer::RegistrationState::Refused, {QStringLiteral("nameMismatch")});
    shooter.shoot("i1-refused");
}

/// A desk in use: declarations in several states, a ledger, a request.
void prepareWork(ImporterDriver& desk)
{
    desk.signIn();
    qint64 serial = 12'345'678;
    for (const char* state : {"submitted", "accepted", "paid", "released", "returned"}) {
        desk.know(serial++, state, 37'559);
    }
    desk.sayConnected(false, 3);
}

void shootEditor(ImporterDriver& desk, const Shooter& shooter)
{
    desk.newDeclaration();
    shooter.shoot("i4-editor-new");
    desk.press(EditorPage::kBack);
    desk.playToComplete();
    shooter.shoot("i4-editor-lines");
    QGuiApplication::clipboard()->setText(
        QStringLiteral("6109.10.00.12\tT-shirts\tMexico\t\t20\t\t\t180.00\n"
                       "6109.10.00.12\tT-shirts\tNarnia\t\tmany\t\t\t90.00"));
    desk.press(importer_ui::LineGrid::kAdd);
    QTest::keyClick(desk.focus(), Qt::Key_Escape);
    desk.press(importer_ui::LineGrid::kPaste);
    shooter.shoot("i4-editor-pasted");
    desk.press(importer_ui::LineGrid::kUndo);
    desk.press(importer_ui::LineGrid::kUndo);
    desk.press(EditorPage::kHow);
    shooter.shoot("i4-editor-how");
    desk.press("closeExplanation");
    desk.press(EditorPage::kSubmit);
    shooter.shoot("i4-submitted");
    desk.backend.settleDeclaration(desk.work().editor.sealedEntry()->subject,
                                   outbox::OutboxState::Acknowledged);
    shooter.shoot("i4-received");
    desk.press("backToList");
}

void shootRest(ImporterDriver& desk, const Shooter& shooter)
{
    desk.go(ImporterWindow::kStatement);
    desk.tellLedger();
    shooter.shoot("i6-statement");
    desk.go(ImporterWindow::kPeople);
    desk.tellDelegationRequest();
    shooter.shoot("i7-people");
    desk.press("acceptDelegation1");
    shooter.shoot("i7-accept");
    desk.press(importer_ui::DelegationForm::kCancel);
    desk.go(ImporterWindow::kSettings);
    shooter.shoot("i8-settings");
    desk.press("help");
    shooter.shoot("i8-help");
    desk.press("helpClose");
    desk.press("contrast");
    desk.go(ImporterWindow::kDeclarations);
    shooter.shoot("i8-contrast");
    desk.press("contrast");
    desk.press(ImporterWindow::kLock);
    shooter.shoot("i9-locked");
}

void shootWork(ImporterDriver& desk, const Shooter& shooter)
{
    prepareWork(desk);
    shooter.shoot("i3-declarations");
    shootEditor(desk, shooter);
    desk.correctFirst();
    desk.work().editor.editor().setText({declaration::Field::Value, 0, 0}, QStringLiteral("1000.00"));
    desk.press("editorPart3");
    desk.press(importer_ui::CorrectionView::kAddReason);
    shooter.shoot("i5-correction");
    desk.press(EditorPage::kBack);
    shootRest(desk, shooter);
}

void shootImporterSizes(const QDir& folder, Language language, QSize size, int percent)
{
    const QString suffix = QStringLiteral("%1-%2x%3-%4")
                               .arg(presenters::toCode(language))
                               .arg(size.width())
                               .arg(size.height())
                               .arg(percent);
    ImporterDriver desk(language);
    desk.provision();
    desk.resize(size.width(), size.height());
    desk.press(qPrintable(QStringLiteral("textSize%1").arg(percent)));
    shootWork(desk, {folder, suffix, desk});
}

} // namespace

void shootImporter(const QDir& folder)
{
    for (const Language language : {Language::English, Language::French}) {
        {
            ImporterDriver desk(language);
            shootRegistration(desk, {folder, presenters::toCode(language), desk});
        }
        ImporterDriver desk(language);
        shootWork(desk, {folder, presenters::toCode(language), desk});
        shootImporterSizes(folder, language, QSize(1920, 1080), 100);
        shootImporterSizes(folder, language, QSize(1024, 768), 200);
    }
}

} // namespace carm::test
