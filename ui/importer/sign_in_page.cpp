#include "importer/sign_in_page.h"

#include "kit/scroll_page.h"
#include "kit/sign_in_card.h"
#include "kit/theme.h"
#include "shell/page_parts.h"

#include <QEvent>
#include <QVBoxLayout>

namespace carm::importer_ui {

using presenters::ImporterPresence;

namespace {

constexpr int kSignInWidth = 32; ///< in heights of the body text

} // namespace

SignInPage::SignInPage(Workplace& work, QWidget* parent)
    : Page(work, parent), m_card(new kit::SignInCard),
      m_recovery(shell::newButton(kit::ButtonRole::Link, kRecoveryCode)),
      m_other(shell::newButton(kit::ButtonRole::Link, kOtherPerson)),
      m_register(shell::newButton(kit::ButtonRole::Link, kRegister))
{
    QBoxLayout* column = nullptr;
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(shell::kPageMargin, 0, shell::kPageMargin, 0);
    whole->addWidget(shell::scrollingColumn(this, "signInScroll", column));
    for (kit::Button* way : {m_recovery, m_other, m_register}) {
        m_card->addPart(way);
    }
    column->addStretch(1);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_card, 100);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(2);
    refreshWidth();
    connect(m_card, &kit::SignInCard::submitted, this, &SignInPage::submit);
    connect(m_register, &kit::Button::clicked, this, &SignInPage::registrationWanted);
    connect(m_recovery, &kit::Button::clicked, this, [this] {
        m_withRecovery = !m_withRecovery;
        retranslate();
        focusFirst();
    });
    connect(m_other, &kit::Button::clicked, this, [this] {
        m_otherPerson = !m_otherPerson;
        m_card->forget();
        retranslate();
        focusFirst();
    });
}

void SignInPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        refreshWidth();
    }
}

void SignInPage::refreshWidth()
{
    m_card->setMaximumWidth(kSignInWidth * kit::themeOf(this).sizes.body);
}

void SignInPage::entered()
{
    m_otherPerson = false;
    m_withRecovery = false;
    m_card->forget();
    // At most desktops there is one person: the name stands there already.
    const auto people = work().session.people();
    if (people.size() == 1) {
        m_card->setWho(people.front().userId);
    }
}

void SignInPage::focusFirst()
{
    m_card->takeFocus();
}

void SignInPage::forget()
{
    m_card->forget();
}

QString SignInPage::help() const
{
    return speaker().say("Importer", "Sign in with the name and the passphrase that you chose when you "
                                     "registered, and the code that your authenticator app shows. It works "
                                     "without a connection. If the device with the app is lost, use one of "
                                     "your recovery codes instead; each works once.");
}

bool SignInPage::asksPassphraseAlone() const
{
    return work().session.presence() != ImporterPresence::SignedOut && work().session.person().has_value() &&
           !m_otherPerson;
}

void SignInPage::submit()
{
    const auto person = work().session.person();
    const bool reopens = asksPassphraseAlone() && person.has_value();
    SecretBytes passphrase = m_card->takePassphrase();
    SecretBytes code = m_card->takeCode();
    work().session.signIn(reopens ? person->userId : m_card->who(), std::move(passphrase),
                          m_withRecovery ? access::SecondFactor::RecoveryCode
                                         : access::SecondFactor::TotpCode,
                          std::move(code));
}

void SignInPage::saySentences()
{
    const presenters::Speaker& voice = speaker();
    const bool alone = asksPassphraseAlone();
    const auto person = work().session.person();
    kit::SignInTexts texts;
    texts.title = alone ? voice.say("Importer", "Locked") : voice.say("Importer", "Sign in");
    texts.lead =
        alone ? voice.say("Importer", "%1 is signed in. Type the passphrase to go on where the work stopped.",
                          {person->name})
              : voice.say("Importer", "This works with and without a connection.");
    texts.who = voice.say("Importer", "Sign-in name");
    texts.passphrase = voice.say("Importer", "Passphrase");
    texts.code =
        m_withRecovery ? voice.say("Importer", "Recovery code") : voice.say("Importer", "Six-digit code");
    texts.codeHint =
        m_withRecovery ? voice.say("Importer", "One of those that you printed or wrote down; each works once")
                       : voice.say("Importer", "From your authenticator app; it changes every 30 seconds");
    texts.submit = alone ? voice.say("Importer", "Unlock") : voice.say("Importer", "Sign in");
    m_card->setTexts(texts);
    m_card->setAsks(!alone, !alone);
    m_card->setCodeDigitsOnly(!m_withRecovery);
    m_recovery->setVisible(!alone);
    m_recovery->setLabel(m_withRecovery ? voice.say("Importer", "Use the code of the authenticator app")
                                        : voice.say("Importer", "Use a recovery code instead"));
    m_other->setVisible(person.has_value());
    m_other->setLabel(m_otherPerson ? voice.say("Importer", "Back to the session that is locked")
                                    : voice.say("Importer", "Sign in as another person"));
    m_register->setVisible(!person.has_value());
    m_register->setLabel(voice.say("Importer", "Register a business"));
}

void SignInPage::showValues()
{
    const bool busy = work().session.presence() == ImporterPresence::Checking;
    m_card->setBusy(busy, speaker().say("Importer", "Checking…"));
    const auto problem = work().session.signInProblem();
    m_card->setProblem(problem && !busy ? problem->what : QString(),
                       problem ? shell::whyAndMend(*problem) : QString());
    if (m_wasBusy && !busy && isVisible()) {
        focusFirst(); // tried in vain: the passphrase is typed again
    }
    m_wasBusy = busy;
}

} // namespace carm::importer_ui
