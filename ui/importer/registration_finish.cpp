#include "importer/registration_finish.h"

#include "importer/sign_in_setup_view.h"
#include "kit/check_box.h"
#include "kit/icon_text.h"
#include "kit/secret_input.h"

#include <QVBoxLayout>

#include <algorithm>

namespace carm::importer_ui {

using presenters::RegistrationField;
using presenters::RegistrationFinding;
using presenters::Speaker;

namespace {

constexpr int kUserIdCharacters = 40;

/// Shows what is said of a part that is no field of its own.
void showFinding(kit::IconText* place, const std::vector<RegistrationFinding>& findings,
                 RegistrationField field)
{
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [field](const auto& finding) { return finding.field == field; });
    place->setVisible(found != findings.end());
    place->setText(found == findings.end() ? QString() : entry::asParagraph(found->message));
}

kit::IconText* findingText(QWidget* parent)
{
    auto* text = new kit::IconText(kit::TextRole::Danger, parent);
    text->setIcon(kit::Icon::Error, kit::Tone::Danger);
    text->hide();
    return text;
}

} // namespace

SignInGroup::SignInGroup(Workplace& work, QWidget* parent)
    : RegistrationGroup(work, importer::RegistrationStep::SignIn, parent),
      m_lead(new kit::Text(kit::TextRole::Body, this)),
      m_userId(fields().addText(
          {.field = RegistrationField::UserId,
           .name = kUserId,
           .label = [](const Speaker& voice) { return voice.say("Importer", "Sign-in name"); },
           .hint =
               [](const Speaker& voice) {
                   return voice.say("Importer",
                                    "Proposed from your e-mail address; letters, figures and . _ - @");
               },
           .characters = kUserIdCharacters})),
      m_setup(new SignInSetupView(work, work.registration.signInSetup(), this)), m_missing(findingText(this))
{
    column()->addWidget(m_lead);
    column()->addWidget(m_userId);
    column()->addWidget(m_setup);
    column()->addWidget(m_missing);
    connect(&work.registration.signInSetup(), &presenters::SignInSetup::changed, this, &SignInGroup::refresh);
}

QString SignInGroup::title() const
{
    return speaker().say("Importer", "How will you sign in?");
}

void SignInGroup::focusFirst()
{
    if (work().registration.signInSetup().stage() == presenters::SignInSetupStage::Passphrase) {
        m_userId->takeFocus();
    } else {
        m_setup->focusFirst();
    }
}

bool SignInGroup::jumpTo(RegistrationField field, int contact)
{
    if (field == RegistrationField::Passphrase) {
        m_setup->focusFirst();
        return true;
    }
    return RegistrationGroup::jumpTo(field, contact);
}

void SignInGroup::forget()
{
    RegistrationGroup::forget();
    m_setup->forget();
}

void SignInGroup::saySentences()
{
    m_lead->setText(speaker().say("Importer",
                                  "Everything that you sign carries your own key. It stays on this "
                                  "computer, locked with a passphrase and an authenticator app, so "
                                  "that you can sign in without a connection."));
    m_setup->retranslate();
}

void SignInGroup::showValues(const std::vector<RegistrationFinding>& findings)
{
    // The name belongs to the key: it can be changed until the key is made.
    const bool begins = work().registration.signInSetup().stage() == presenters::SignInSetupStage::Passphrase;
    m_lead->setVisible(begins);
    m_userId->setVisible(begins);
    showFinding(m_missing, findings, RegistrationField::Passphrase);
}

TermsGroup::TermsGroup(Workplace& work, QWidget* parent)
    : RegistrationGroup(work, importer::RegistrationStep::Terms, parent),
      m_terms(new kit::Text(kit::TextRole::Body, this)), m_accept(new kit::CheckBox(this)),
      m_missing(findingText(this)), m_passphrase(new kit::SecretField(this))
{
    m_accept->setObjectName(QLatin1String(kAccept));
    m_passphrase->setName(QLatin1String(kPassphrase));
    m_passphrase->input()->setExpectedLength(kUserIdCharacters);
    for (QWidget* part : std::initializer_list<QWidget*>{m_terms, m_accept, m_missing, m_passphrase}) {
        column()->addWidget(part);
    }
    connect(m_accept, &kit::CheckBox::clicked, this, [this](bool accepted) {
        view().setTermsAccepted(accepted);
        refresh();
    });
    connect(m_passphrase, &kit::Field::submitted, this, &RegistrationGroup::submitted);
}

QString TermsGroup::title() const
{
    return speaker().say("Importer", "Agree and send");
}

void TermsGroup::focusFirst()
{
    m_accept->setFocus(Qt::OtherFocusReason);
}

bool TermsGroup::jumpTo(RegistrationField field, int)
{
    if (field == RegistrationField::Terms) {
        focusFirst();
        return true;
    }
    return false;
}

void TermsGroup::forget()
{
    m_passphrase->secret()->forget();
}

SecretBytes TermsGroup::takePassphrase()
{
    return m_passphrase->secret()->take();
}

bool TermsGroup::lacksPassphrase() const
{
    return view().needsPassphrase() && m_passphrase->secret()->isEmpty();
}

void TermsGroup::saySentences()
{
    m_terms->setText(view().terms().join(QStringLiteral("\n\n")));
    m_accept->setLabel(speaker().say("Importer", "I agree, and I may act for this business"));
    m_passphrase->setLabel(speaker().say("Importer", "Your passphrase"));
    m_passphrase->setHint(speaker().say("Importer", "It opens your key, which signs the registration"));
}

void TermsGroup::showValues(const std::vector<RegistrationFinding>& findings)
{
    m_accept->setChecked(view().termsAccepted());
    m_passphrase->setVisible(view().needsPassphrase());
    showFinding(m_missing, findings, RegistrationField::Terms);
}

} // namespace carm::importer_ui
