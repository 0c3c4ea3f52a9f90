#include "importer/sign_in_setup_view.h"

#include "entry/entry_fields.h"
#include "importer/otp_picture.h"
#include "kit/flow_layout.h"
#include "kit/notice.h"
#include "kit/secret_input.h"
#include "kit/secret_text.h"
#include "shell/page_parts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QVBoxLayout>

namespace carm::importer_ui {

using presenters::SignInSetupStage;

namespace {

constexpr int kPassphraseCharacters = 40;
constexpr int kTotpCharacters = 12;

QVBoxLayout* columnOf(QWidget* part)
{
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(shell::kPartGap);
    return column;
}

} // namespace

SignInSetupView::SignInSetupView(Workplace& work, presenters::SignInSetup& setup, QWidget* parent)
    : QWidget(parent), m_work(work), m_setup(setup), m_state(new kit::Notice(this))
{
    m_passphrasePart = buildPassphrase();
    m_factorPart = buildFactor();
    m_codesPart = buildCodes();
    QVBoxLayout* column = columnOf(this);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_state, m_passphrasePart, m_factorPart, m_codesPart}) {
        column->addWidget(part);
        part->hide();
    }
    connect(&setup, &presenters::SignInSetup::changed, this, &SignInSetupView::refresh);
}

QWidget* SignInSetupView::buildPassphrase()
{
    auto* part = new QWidget(this);
    QVBoxLayout* column = columnOf(part);
    m_passphrase = new kit::SecretField(part);
    m_passphrase->setName(QLatin1String(kPassphrase));
    m_again = new kit::SecretField(part);
    m_again->setName(QLatin1String(kAgain));
    for (kit::SecretField* field : {m_passphrase, m_again}) {
        field->input()->setExpectedLength(kPassphraseCharacters);
        column->addWidget(field);
    }
    m_choose = shell::newButton(kit::ButtonRole::Primary, kChoose, part);
    column->addWidget(m_choose, 0, Qt::AlignLeft);
    connect(m_passphrase->secret(), &kit::SecretInput::edited, this,
            [this] { m_passphrase->setError(QString()); });
    connect(m_passphrase, &kit::Field::left, this, &SignInSetupView::showPassphraseProblems);
    connect(m_passphrase, &kit::Field::submitted, m_again, &kit::Field::takeFocus);
    connect(m_again, &kit::Field::submitted, this, &SignInSetupView::choose);
    connect(m_choose, &kit::Button::clicked, this, &SignInSetupView::choose);
    return part;
}

QWidget* SignInSetupView::buildFactor()
{
    auto* part = new QWidget(this);
    QVBoxLayout* column = columnOf(part);
    m_scan = new kit::Text(kit::TextRole::Body, part);
    m_picture = new OtpPicture(part);
    m_typing = new kit::Text(kit::TextRole::Quiet, part);
    m_secret = new kit::SecretText(part);
    m_secret->setObjectName(QStringLiteral("secretForTyping"));
    m_code = new kit::SecretField(part);
    m_code->setName(QLatin1String(kCode));
    m_code->input()->setExpectedLength(kTotpCharacters);
    m_code->secret()->setDigitsOnly(true);
    m_verify = shell::newButton(kit::ButtonRole::Primary, kVerify, part);
    column->addWidget(m_scan);
    column->addWidget(m_picture, 0, Qt::AlignLeft);
    column->addWidget(m_typing);
    column->addWidget(m_secret, 0, Qt::AlignLeft);
    column->addWidget(m_code);
    column->addWidget(m_verify, 0, Qt::AlignLeft);
    connect(m_code, &kit::Field::submitted, this, &SignInSetupView::verify);
    connect(m_verify, &kit::Button::clicked, this, &SignInSetupView::verify);
    return part;
}

QWidget* SignInSetupView::buildCodes()
{
    auto* part = new QWidget(this);
    QVBoxLayout* column = columnOf(part);
    m_codesTitle = new kit::Text(kit::TextRole::Strong, part);
    m_codesText = new kit::Text(kit::TextRole::Body, part);
    m_codes = new kit::FlowLayout(shell::kPartGap, kit::FlowLayout::Stand::Top);
    m_print = shell::newButton(kit::ButtonRole::Secondary, kPrint, part);
    m_print->setLeadingIcon(kit::Icon::Print);
    m_copy = shell::newButton(kit::ButtonRole::Secondary, kCopy, part);
    m_noted = shell::newButton(kit::ButtonRole::Primary, kNoted, part);
    auto* ways = new kit::FlowLayout(shell::kPartGap, kit::FlowLayout::Stand::Middle);
    for (kit::Button* way : {m_print, m_copy, m_noted}) {
        ways->add(way);
    }
    column->addWidget(m_codesTitle);
    column->addWidget(m_codesText);
    column->addLayout(m_codes);
    column->addLayout(ways);
    connect(m_print, &kit::Button::clicked, this, &SignInSetupView::printCodes);
    connect(m_copy, &kit::Button::clicked, this, &SignInSetupView::copyCodes);
    connect(m_noted, &kit::Button::clicked, &m_setup, &presenters::SignInSetup::recoveryCodesNoted);
    return part;
}

void SignInSetupView::retranslate()
{
    const presenters::Speaker& voice = m_work.speaker();
    m_passphrase->setLabel(voice.say("Importer", "Passphrase"));
    m_passphrase->setHint(voice.say("Importer", "Several words that you remember and nobody guesses; "
                                                "nobody can look it up for you"));
    m_again->setLabel(voice.say("Importer", "The same passphrase once more"));
    m_choose->setLabel(voice.say("Importer", "Use this passphrase"));
    m_scan->setText(voice.say("Importer", "Open an authenticator app on your telephone, choose to add an "
                                          "account, and point the camera at this code."));
    m_picture->setAccessibleName(
        voice.say("Importer", "QR code for the authenticator app; the same secret stands below for typing"));
    m_typing->setText(voice.say("Importer", "Without a camera, type this into the app:"));
    m_code->setLabel(voice.say("Importer", "The six digits that the app shows now"));
    m_verify->setLabel(voice.say("Importer", "Check the code"));
    m_codesTitle->setText(voice.say("Importer", "Your recovery codes"));
    m_codesText->setText(voice.say("Importer", "Each lets you in once when the device with the app is lost. "
                                               "They are shown only now: print them or write them down, and "
                                               "keep them apart from the device."));
    m_print->setLabel(voice.say("Importer", "Print"));
    m_copy->setLabel(voice.say("Importer", "Copy"));
    m_noted->setLabel(voice.say("Importer", "I have kept them"));
    refresh();
}

void SignInSetupView::refresh()
{
    const SignInSetupStage stage = m_setup.stage();
    const bool turned = stage != m_shown;
    m_shown = stage;
    showStage();
    if (turned && isVisible()) {
        focusFirst();
    }
}

void SignInSetupView::showStage()
{
    const presenters::Speaker& voice = m_work.speaker();
    const auto problem = m_setup.problem();
    m_passphrasePart->setVisible(m_shown == SignInSetupStage::Passphrase);
    m_factorPart->setVisible(m_shown == SignInSetupStage::SecondFactor);
    m_codesPart->setVisible(m_shown == SignInSetupStage::RecoveryCodes);
    m_state->setVisible(true);
    if (problem) {
        m_state->setTone(kit::Tone::Danger, kit::Icon::Error);
        m_state->setTexts(problem->what, shell::whyAndMend(*problem));
    } else if (m_shown == SignInSetupStage::Making) {
        m_state->setTone(kit::Tone::Information, kit::Icon::Waiting);
        m_state->setTexts(voice.say("Importer", "Making your key from the passphrase…"), QString());
    } else if (m_shown == SignInSetupStage::Ready) {
        m_state->setTone(kit::Tone::Success, kit::Icon::Check);
        m_state->setTexts(voice.say("Importer", "Your sign-in is set up on this computer"), QString());
    } else {
        m_state->setVisible(false);
    }
    const bool factor = m_shown == SignInSetupStage::SecondFactor;
    if (factor && m_secret->secret().isEmpty()) {
        m_picture->setUri(m_setup.otpauthUri());
        m_secret->setSecret(m_setup.secretForTyping().duplicate());
    } else if (!factor) {
        m_picture->forget();
        m_secret->forget();
    }
    showRecoveryCodes();
}

void SignInSetupView::showRecoveryCodes()
{
    const bool shown = m_shown == SignInSetupStage::RecoveryCodes;
    const std::size_t count = shown ? m_setup.recoveryCodes().size() : 0;
    if (static_cast<std::size_t>(m_codes->count()) == count) {
        return;
    }
    while (QLayoutItem* item = m_codes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (std::size_t i = 0; i < count; ++i) {
        auto* code = new kit::SecretText(m_codesPart);
        code->setObjectName(QStringLiteral("recoveryCode%1").arg(i + 1));
        code->setSecret(m_setup.recoveryCodes()[i].duplicate());
        m_codes->add(code);
    }
}

void SignInSetupView::focusFirst()
{
    switch (m_shown) {
    case SignInSetupStage::Passphrase:
        m_passphrase->takeFocus();
        break;
    case SignInSetupStage::SecondFactor:
        m_code->takeFocus();
        break;
    case SignInSetupStage::RecoveryCodes:
        m_print->setFocus(Qt::OtherFocusReason);
        break;
    case SignInSetupStage::Making:
    case SignInSetupStage::Ready:
        break;
    }
}

void SignInSetupView::forget()
{
    for (kit::SecretField* field : {m_passphrase, m_again, m_code}) {
        field->secret()->forget();
        field->setError(QString());
    }
}

void SignInSetupView::showPassphraseProblems()
{
    if (m_passphrase->secret()->isEmpty()) {
        return;
    }
    const auto problems = m_setup.passphraseProblems(m_passphrase->secret()->copy());
    m_passphrase->setError(problems.empty() ? QString() : entry::asParagraph(problems.front()));
}

void SignInSetupView::choose()
{
    if (m_passphrase->secret()->isEmpty() || m_again->secret()->isEmpty()) {
        (m_passphrase->secret()->isEmpty() ? m_passphrase : m_again)->takeFocus();
        return;
    }
    SecretBytes passphrase = m_passphrase->secret()->take();
    const SecretBytes again = m_again->secret()->take();
    m_setup.choosePassphrase(std::move(passphrase), again);
}

void SignInSetupView::verify()
{
    if (!m_code->secret()->isEmpty()) {
        m_setup.verifyCode(m_code->secret()->take());
    }
}

void SignInSetupView::printCodes()
{
    const QPointer<SignInSetupView> self(this);
    m_work.ports.printCodes(m_setup.recoveryCodes(), [self](shell::PrintOutcome outcome) {
        if (self != nullptr) {
            self->showPrintOutcome(outcome);
        }
    });
}

void SignInSetupView::showPrintOutcome(shell::PrintOutcome outcome)
{
    const presenters::Speaker& voice = m_work.speaker();
    const bool printed = outcome == shell::PrintOutcome::Printed;
    m_state->setVisible(true);
    m_state->setTone(printed ? kit::Tone::Success : kit::Tone::Warning,
                     printed ? kit::Icon::Check : kit::Icon::Warning);
    m_state->setTexts(printed ? voice.say("Importer", "The codes were sent to the printer")
                              : voice.say("Importer", "The codes could not be printed"),
                      printed ? QString() : voice.say("Importer", "Write them down on paper instead."));
}

void SignInSetupView::copyCodes()
{
    // The person asks for it: from here on the codes are in the hands of the clipboard.
    QByteArray text;
    for (const SecretBytes& code : m_setup.recoveryCodes()) {
        const auto bytes = code.bytes();
        text.append(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
        text.append('\n');
    }
    auto* codes = new QMimeData;
    codes->setData(QStringLiteral("text/plain"), text);
    QGuiApplication::clipboard()->setMimeData(codes);
    const presenters::Speaker& voice = m_work.speaker();
    m_state->setVisible(true);
    m_state->setTone(kit::Tone::Information, kit::Icon::Information);
    m_state->setTexts(voice.say("Importer", "The codes are in the clipboard"),
                      voice.say("Importer", "Paste them into a password manager, not into a letter."));
}

} // namespace carm::importer_ui
