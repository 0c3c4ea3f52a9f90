#include "importer_play.h"

#include "harness/authenticator.h"
#include "importer/declarations_page.h"
#include "importer/registration_answer.h"
#include "importer/registration_business.h"
#include "importer/registration_contacts.h"
#include "importer/registration_finish.h"
#include "importer/registration_page.h"
#include "importer/sign_in_page.h"
#include "importer/sign_in_setup_view.h"
#include "importer/statement_page.h"
#include "kit/sign_in_card.h"
#include "story_facts.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTableView>
#include <QTest>

namespace carm::test {
namespace {

using importer::RegistrationState;
using importer_ui::BusinessGroup;
using importer_ui::ContactsGroup;
using importer_ui::ImporterWindow;
using importer_ui::ProofGroup;
using importer_ui::RegistrationPage;
using importer_ui::SignInSetupView;
using kit::SignInCard;
using presenters::ImporterPresence;
using presenters::SignInSetupStage;

constexpr int kAnswerMs = 40'000;
constexpr int kSignInMs = 10'000;
constexpr qint64 kTotpStepMs = 30'000;
const QByteArray kPassphrase = QByteArrayLiteral("six purple kettles sing at dawn");

QString letters(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

QByteArray bytesOf(const SecretBytes& secret)
{
    return QByteArray(reinterpret_cast<const char*>(secret.bytes().data()), static_cast<qsizetype>(secret.size()));
}

/// Of the first contact.
QByteArray first(const char* field)
{
    return QByteArray(field) + '1';
}

} // namespace

ImporterPlay::ImporterPlay(app::ImporterProgram& program, ImporterPlaySettings settings)
    : m_program(program), m_settings(std::move(settings)), m_person(*program.window(), m_settings.output),
      m_album(m_person, m_settings.prefix, [this] { return m_program.session()->speaker().language(); })
{
    m_program.window()->showNormal();
    m_program.window()->resize(1024, 768);
}

void ImporterPlay::registerBusiness()
{
    QElapsedTimer time;
    time.start();
    m_person.waitUntil([this] { return registration().isLoaded(); }, QStringLiteral("the registration"));
    if (m_person.sees(importer_ui::SignInPage::kRegister)) {
        m_album.page(QStringLiteral("first"));
        m_person.touch(importer_ui::SignInPage::kRegister);
    }
    m_person.waitUntil([this] { return m_person.sees(RegistrationPage::kForward); }, QStringLiteral("the first page"));
    m_album.page(QStringLiteral("requirements"));
    goOn();
    giveBusiness();
    giveProof();
    m_person.type(importer_ui::ProgramGroup::kReference, letters("RM0001"));
    m_album.page(QStringLiteral("program"));
    goOn();
    giveContact();
    setUpSignIn();
    acceptTerms();
    awaitAcceptance();
    const presenters::RegistrationEffort effort = registration().effort();
    tell(QStringLiteral("registered: %1 pages, %2 fields, %3 s with every page photographed twice")
             .arg(effort.pages)
             .arg(effort.fields)
             .arg(time.elapsed() / 1000));
}

void ImporterPlay::goOn()
{
    const auto before = registration().step();
    m_person.awaitAndTouch(RegistrationPage::kForward);
    m_person.waitUntil([this, before] { return registration().step() != before; },
                       QStringLiteral("the page after %1").arg(static_cast<int>(before)));
}

void ImporterPlay::giveBusiness()
{
    m_person.type(BusinessGroup::kNumber, letters("870249414"));
    m_person.type(BusinessGroup::kLegalName, letters("BOUTIQUE ETE INC")); // as on a keyboard without accents
    m_person.choose(BusinessGroup::kEntityType, letters("Corp"));
    m_person.type(BusinessGroup::kStreet, letters("118 rue Principale"));
    m_person.type(BusinessGroup::kCity, letters("Saint-Bernard-de-Lacolle"));
    m_person.type(BusinessGroup::kProvince, letters("QC"));
    m_person.type(BusinessGroup::kPostalCode, letters("J0J 1V0"));
    m_person.choose(BusinessGroup::kCountry, letters("Canada"));
    m_album.page(QStringLiteral("business"));
    goOn();
}

void ImporterPlay::giveProof()
{
    m_person.type(ProofGroup::kDeclarationNumber, letters("00000-123456784"));
    m_person.type(ProofGroup::kDeclarationTotal, letters("452.13"));
    m_person.type(ProofGroup::kStatementDay, letters("2026-03-25"));
    m_person.type(ProofGroup::kStatementBalance, letters("0.00"));
    m_album.page(QStringLiteral("proof"));
    goOn();
}

void ImporterPlay::giveContact()
{
    m_person.type(first(ContactsGroup::kName).constData(), letters("Zoé Tremblay"));
    m_person.type(first(ContactsGroup::kPhone).constData(), letters("514 555-0118"));
    m_person.type(first(ContactsGroup::kEmail).constData(), letters("zoe@boutique-ete.example"));
    m_person.choose(first(ContactsGroup::kLanguage).constData(), letters("Fr"));
    m_album.page(QStringLiteral("contacts"));
    goOn();
}

void ImporterPlay::setUpSignIn()
{
    presenters::SignInSetup& setup = registration().signInSetup();
    const auto waitFor = [this, &setup](SignInSetupStage stage) {
        m_person.waitUntil([&setup, stage] { return setup.stage() == stage; },
                           QStringLiteral("stage %1 of the sign-in").arg(static_cast<int>(stage)));
    };
    m_person.typeSecret(SignInSetupView::kPassphrase, kPassphrase);
    m_person.typeSecret(SignInSetupView::kAgain, kPassphrase);
    m_album.page(QStringLiteral("passphrase"));
    m_person.awaitAndTouch(SignInSetupView::kChoose);
    waitFor(SignInSetupStage::SecondFactor);
    const QByteArray uri = bytesOf(setup.otpauthUri());
    QFile authenticator(m_settings.authenticator);
    if (!authenticator.open(QIODevice::WriteOnly) || authenticator.write(uri + '\n') < 0) {
        m_person.giveUp(authenticator.fileName() + QStringLiteral(" cannot be written"));
    }
    m_person.typeSecret(SignInSetupView::kCode, bytesOf(authenticatorCode(uri, SystemClock().now())));
    m_album.page(QStringLiteral("authenticator"));
    m_person.awaitAndTouch(SignInSetupView::kVerify);
    waitFor(SignInSetupStage::RecoveryCodes);
    m_person.awaitAndTouch(SignInSetupView::kPrint);
    m_album.page(QStringLiteral("recovery-codes"));
    m_person.awaitAndTouch(SignInSetupView::kNoted);
    waitFor(SignInSetupStage::Ready);
    goOn();
}

void ImporterPlay::acceptTerms()
{
    m_person.awaitAndTouch(importer_ui::TermsGroup::kAccept);
    m_album.page(QStringLiteral("terms"));
    m_person.awaitAndTouch(RegistrationPage::kForward);
}

void ImporterPlay::awaitAcceptance()
{
    m_person.waitUntil([this] { return registration().status().state == RegistrationState::Accepted; },
                       QStringLiteral("the registration to be accepted"), kAnswerMs);
    m_album.page(QStringLiteral("registered"));
}

/// A code serves once, and the one of the set-up may still be the present one.
void ImporterPlay::signIn()
{
    m_person.waitUntil([this] { return !m_program.session()->people().empty(); },
                       QStringLiteral("the person who registered"));
    m_album.page(QStringLiteral("sign-in"));
    const Instant now = SystemClock().now();
    if (!signsInWithCodeOf(now) && !signsInWithCodeOf(Instant{now.milliseconds + kTotpStepMs})) {
        m_person.giveUp(QStringLiteral("nobody is signed in"));
    }
}

bool ImporterPlay::signsInWithCodeOf(Instant at)
{
    QFile authenticator(m_settings.authenticator);
    if (!authenticator.open(QIODevice::ReadOnly)) {
        m_person.giveUp(authenticator.fileName() + QStringLiteral(" cannot be read"));
    }
    const QByteArray uri = authenticator.readLine().trimmed();
    m_person.type(SignInCard::kWho, m_program.session()->people().front().userId);
    m_person.typeSecret(SignInCard::kPassphrase, kPassphrase);
    m_person.typeSecret(SignInCard::kCode, bytesOf(authenticatorCode(uri, at)));
    m_person.awaitAndTouch(SignInCard::kSubmit);
    const bool isDecided = QTest::qWaitFor(
        [this] {
            const auto& session = *m_program.session();
            return session.presence() == ImporterPresence::SignedIn ||
                   (session.presence() == ImporterPresence::SignedOut && session.signInProblem().has_value());
        },
        kSignInMs);
    return isDecided && m_program.session()->presence() == ImporterPresence::SignedIn;
}

void ImporterPlay::awaitReleased()
{
    m_person.waitUntil(
        [this] {
            m_program.session()->backend().declarations({}, [this](const auto& known) {
                if (known && known->size() == 1) {
                    m_declaration = known->front();
                }
            });
            return m_declaration && m_declaration->view &&
                   m_declaration->view->state == declaration::toText(declaration::DeclarationState::Released);
        },
        QStringLiteral("the declaration to be released"), kAnswerMs);
}

void ImporterPlay::readStatement()
{
    signIn();
    awaitReleased();
    m_person.touch(ImporterWindow::kDeclarations);
    m_person.waitUntil([this] { return m_person.sees(importer_ui::DeclarationsPage::kTable); },
                       QStringLiteral("the list to be filled"));
    auto* table = m_person.see<QTableView>(importer_ui::DeclarationsPage::kTable);
    table->setFocus();
    table->selectRow(0);
    m_album.page(QStringLiteral("declarations"));
    m_person.touch(ImporterWindow::kStatement);
    m_person.waitUntil([this] { return !m_program.window()->work().statement.lines().empty(); },
                       QStringLiteral("lines on the statement"), kAnswerMs);
    m_album.page(QStringLiteral("statement"));
    m_person.touch(ImporterWindow::kPeople);
    m_album.page(QStringLiteral("people"));
    m_person.touch(ImporterWindow::kSettings);
    m_album.page(QStringLiteral("settings"));
    writeResult();
}

void ImporterPlay::writeResult()
{
    const protocol::DeclarationView& view = *m_declaration->view;
    presenters::StatementView& statement = m_program.window()->work().statement;
    QStringList lines;
    for (const presenters::StatementRow& row : statement.lines()) {
        lines += QStringList{row.text, row.transactionNumber, row.total}.join(QLatin1Char(' '));
    }
    QJsonObject facts = factsOf(m_person, view.declaration);
    facts.insert(QStringLiteral("state"), view.state);
    facts.insert(QStringLiteral("owedCents"), view.owed.count());
    facts.insert(QStringLiteral("paidCents"), view.paid.count());
    facts.insert(QStringLiteral("statementLines"), QJsonArray::fromStringList(lines));
    facts.insert(QStringLiteral("statementClosing"), statement.totals().closing);
    writeFacts(m_person, m_settings.output + QStringLiteral("/importer.json"), facts);
}

} // namespace carm::test
