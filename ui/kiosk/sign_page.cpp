#include "kiosk/sign_page.h"

#include "kit/notice.h"
#include "presenters/printed_entry.h"

#include <QVBoxLayout>

namespace carm::kiosk {

using presenters::EntryProgress;

SignPage::SignPage(presenters::KioskSession& session, QWidget* parent)
    : Page(session, presenters::KioskPage::Sign, parent),
      m_declaration(new kit::Text(kit::TextRole::Body, this)), m_name(new kit::TextField(this)),
      m_state(new kit::Notice(this))
{
    m_name->setName(QLatin1String(kName));
    m_state->setObjectName(QStringLiteral("signState"));
    column()->addWidget(m_state);
    column()->addWidget(m_declaration);
    column()->addWidget(m_name);
    column()->addStretch();
    connect(m_name, &kit::TextField::edited, this, [this] { showNameError(); });
    connect(m_name, &kit::TextField::submitted, this, &Page::forwardWanted);
}

void SignPage::entered()
{
    Page::entered();
    m_nameAsked = false;
    showNameError();
}

bool SignPage::focusFirst()
{
    m_name->takeFocus();
    return true;
}

QString SignPage::forwardLabel() const
{
    return speaker().say("Kiosk", "Sign and save");
}

bool SignPage::isBusy() const
{
    return session().progress().progress == EntryProgress::Saving;
}

bool SignPage::goForward()
{
    if (m_name->text().trimmed().isEmpty()) {
        m_nameAsked = true;
        showNameError();
        m_name->takeFocus();
        return false;
    }
    session().sign(m_name->text());
    return true;
}

void SignPage::forget()
{
    Page::forget();
    m_nameAsked = false;
    m_name->setText(QString());
    showNameError();
}

void SignPage::saySentences()
{
    const presenters::Speaker& voice = speaker();
    setTitle(voice.say("Kiosk", "Declare and sign"));
    m_declaration->setText(
        presenters::declarationSentence(voice) + QLatin1Char(' ') +
        voice.say("Kiosk", "After signing, the entry cannot be changed on this terminal."));
    m_name->setLabel(voice.say("Kiosk", "Your full name"));
    m_name->setHint(voice.say("Kiosk", "Typing your name here is your signature"));
    showNameError();
}

void SignPage::showValues()
{
    const presenters::ProgressView progress = session().progress();
    const bool failed = progress.progress == EntryProgress::NotSaved;
    m_state->setTone(failed ? kit::Tone::Danger : kit::Tone::Information,
                     failed ? kit::Icon::Error : kit::Icon::Waiting);
    m_state->setTexts(progress.title,
                      failed ? entry::asParagraph(progress.problem) + QStringLiteral("\n\n") + progress.detail
                             : progress.detail);
    m_state->setVisible(failed || progress.progress == EntryProgress::Saving);
    m_name->setEnabled(!isBusy());
}

void SignPage::showNameError()
{
    const bool missing = m_nameAsked && m_name->text().trimmed().isEmpty();
    m_name->setError(
        missing
            ? speaker().say(
                  "Kiosk",
                  "Your name is missing. Without it the entry is not signed. Type your first and last name.")
            : QString());
}

} // namespace carm::kiosk
