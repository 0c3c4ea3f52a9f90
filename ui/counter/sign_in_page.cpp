#include "counter/sign_in_page.h"

#include "counter/parts.h"
#include "kit/scroll_page.h"
#include "kit/sign_in_card.h"
#include "kit/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace carm::counter {

using presenters::CounterPresence;

namespace {

constexpr int kCardWidth = 32; ///< in heights of the body text

} // namespace

SignInPage::SignInPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_card(new kit::SignInCard), m_other(newButton(kit::ButtonRole::Link, kOtherPerson))
{
    QBoxLayout* column = nullptr;
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(kPageMargin, 0, kPageMargin, 0);
    whole->addWidget(scrollingColumn(this, "signInScroll", column));
    m_card->addPart(m_other);
    column->addStretch(1);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_card, 100);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(2);
    refreshWidth();
    connect(m_card, &kit::SignInCard::submitted, this, &SignInPage::submit);
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
    m_card->setMaximumWidth(kCardWidth * kit::themeOf(this).sizes.body);
}

void SignInPage::entered()
{
    m_otherPerson = false;
    m_card->forget();
}

void SignInPage::focusFirst()
{
    m_card->takeFocus();
}

void SignInPage::forget()
{
    entered();
}

bool SignInPage::asksPassphraseAlone() const
{
    return desk().session.officer().has_value() && !m_otherPerson;
}

void SignInPage::submit()
{
    const auto officer = desk().session.officer();
    const bool reopens = asksPassphraseAlone();
    SecretBytes passphrase = m_card->takePassphrase();
    SecretBytes code = m_card->takeCode();
    desk().session.signIn(reopens ? officer->badge : m_card->who(), std::move(passphrase), std::move(code));
}

void SignInPage::saySentences()
{
    const presenters::Speaker& voice = speaker();
    const bool alone = asksPassphraseAlone();
    const auto officer = desk().session.officer();
    kit::SignInTexts texts;
    texts.title = alone ? voice.say("Counter", "Locked") : voice.say("Counter", "Sign in at the counter");
    texts.lead =
        alone ? voice.say("Counter",
                          "%1, badge %2, is signed in. Type the passphrase to go on where the work stopped.",
                          {officer->name, officer->badge})
              : voice.say("Counter", "This works also while the agency cannot be reached.");
    texts.who = voice.say("Counter", "Badge number");
    texts.passphrase = voice.say("Counter", "Passphrase");
    texts.code = voice.say("Counter", "Six-digit code");
    texts.codeHint = voice.say("Counter", "From the authenticator; it changes every 30 seconds");
    texts.submit = alone ? voice.say("Counter", "Unlock") : voice.say("Counter", "Sign in");
    m_card->setTexts(texts);
    m_card->setAsks(!alone, !alone);
    m_other->setVisible(officer.has_value());
    m_other->setLabel(m_otherPerson ? voice.say("Counter", "Back to the session that is locked")
                                    : voice.say("Counter", "Sign in as another person"));
}

void SignInPage::showValues()
{
    const bool busy = desk().session.presence() == CounterPresence::Checking;
    m_card->setBusy(busy, speaker().say("Counter", "Checking…"));
    const auto problem = desk().session.signInProblem();
    m_card->setProblem(problem && !busy ? problem->what : QString(),
                       problem ? whyAndMend(*problem) : QString());
    if (m_wasBusy && !busy && isVisible()) {
        focusFirst(); // tried in vain: the passphrase is typed again
    }
    m_wasBusy = busy;
}

} // namespace carm::counter
