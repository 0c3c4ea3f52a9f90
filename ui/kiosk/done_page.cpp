#include "kiosk/done_page.h"

#include "kit/buttons.h"
#include "kit/flow_layout.h"
#include "kit/notice.h"

#include <QPointer>
#include <QVBoxLayout>

namespace carm::kiosk {

using presenters::EntryProgress;

namespace {

constexpr int kLeastFigure = 260; ///< pixels before number and amount stand below each other

QWidget* titledFigure(kit::Text* title, kit::Text* figure)
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(title);
    column->addWidget(figure);
    return part;
}

} // namespace

DonePage::DonePage(presenters::KioskSession& session, PrintCallback print, QWidget* parent)
    : Page(session, presenters::KioskPage::Done, parent), m_printCallback(std::move(print)),
      m_numberTitle(new kit::Text(kit::TextRole::Quiet)), m_number(new kit::Text(kit::TextRole::Figure)),
      m_saved(new kit::Notice(this)), m_received(new kit::Notice(this)),
      m_owedTitle(new kit::Text(kit::TextRole::Quiet)), m_owed(new kit::Text(kit::TextRole::Figure)),
      m_printState(new kit::Notice(this)), m_print(new kit::Button(kit::ButtonRole::Primary, this))
{
    m_number->setObjectName(QLatin1String(kNumber));
    m_saved->setObjectName(QLatin1String(kSaved));
    m_received->setObjectName(QLatin1String(kReceived));
    m_printState->setObjectName(QStringLiteral("printState"));
    m_print->setObjectName(QLatin1String(kPrint));
    m_print->setLeadingIcon(kit::Icon::Print);
    auto* figures = new QWidget(this);
    auto* row = new kit::FlowLayout(kGroupGap, kit::FlowLayout::Stand::Top, figures);
    row->addStretching(titledFigure(m_numberTitle, m_number), kLeastFigure);
    row->addStretching(titledFigure(m_owedTitle, m_owed), kLeastFigure);
    column()->addWidget(figures);
    column()->addWidget(m_saved);
    column()->addWidget(m_received);
    auto* printing = new QWidget(this);
    auto* printRow = new kit::FlowLayout(kGroupGap, kit::FlowLayout::Stand::Middle, printing);
    printRow->add(m_print);
    printRow->addStretching(m_printState, kLeastFigure);
    column()->addWidget(printing);
    column()->setSpacing(12); // all of it is seen at once
    column()->addStretch();
    m_saved->setTone(kit::Tone::Success, kit::Icon::Check);
    m_printState->hide();
    connect(m_print, &kit::Button::clicked, this, &DonePage::print);
}

bool DonePage::focusFirst()
{
    m_print->setFocus(Qt::OtherFocusReason);
    return true;
}

QString DonePage::forwardLabel() const
{
    return speaker().say("Kiosk", "Finish");
}

bool DonePage::goForward()
{
    Q_EMIT finished();
    return true;
}

void DonePage::forget()
{
    Page::forget();
    ++m_person;
    m_isPrinting = false;
    m_printed.reset();
    m_number->clear();
    m_owed->clear();
    showPrinting();
}

void DonePage::print()
{
    const auto& sealed = session().sealedEntry();
    if (!sealed || m_isPrinting) {
        return;
    }
    m_isPrinting = true;
    m_printed.reset();
    showPrinting();
    const QPointer<DonePage> self(this);
    m_printCallback(*sealed, [self, person = m_person](PrintOutcome outcome) {
        if (self == nullptr || self->m_person != person) {
            return;
        }
        self->m_isPrinting = false;
        self->m_printed = outcome;
        self->showPrinting();
    });
}

void DonePage::saySentences()
{
    setTitle(speaker().say("Kiosk", "Your entry is signed"));
    m_numberTitle->setText(speaker().say("Kiosk", "Transaction number"));
    m_owedTitle->setText(speaker().say("Kiosk", "To pay at the counter"));
    showPrinting();
}

void DonePage::showValues()
{
    const presenters::ProgressView progress = session().progress();
    m_number->setText(progress.transactionNumber);
    m_owed->setText(session().owed().total);
    m_saved->setTexts(speaker().say("Kiosk", "Saved on this terminal"),
                      speaker().say("Kiosk", "Signed, numbered and safe, also if the power fails. It cannot "
                                             "be lost and cannot be sent twice."));
    showReceived(progress);
}

void DonePage::showReceived(const presenters::ProgressView& progress)
{
    switch (progress.progress) {
    case EntryProgress::Received:
        m_received->setTone(kit::Tone::Success, kit::Icon::Check);
        m_received->setTexts(progress.title, progress.detail);
        break;
    case EntryProgress::NeedsPerson:
        m_received->setTone(kit::Tone::Warning, kit::Icon::Warning);
        m_received->setTexts(progress.title, entry::asParagraph(progress.problem));
        break;
    case EntryProgress::NotSealed:
    case EntryProgress::Saving:
    case EntryProgress::Saved:
    case EntryProgress::NotSaved:
        m_received->setTone(kit::Tone::Ink, kit::Icon::Waiting);
        m_received->setTexts(
            speaker().say("Kiosk", "Not yet received by the agency"),
            speaker().say("Kiosk", "It is sent as soon as the agency can be reached. You need not wait: go "
                                   "to the counter with the printed copies."));
        break;
    }
}

void DonePage::showPrinting()
{
    const presenters::Speaker& voice = speaker();
    m_print->setLabel(m_printed ? voice.say("Kiosk", "Print again") : voice.say("Kiosk", "Print two copies"));
    const bool done = m_printed == PrintOutcome::Printed;
    m_print->setRole(done ? kit::ButtonRole::Secondary : kit::ButtonRole::Primary);
    m_printState->setVisible(m_isPrinting || m_printed);
    if (m_isPrinting) {
        m_printState->setTone(kit::Tone::Information, kit::Icon::Print);
        m_printState->setTexts(voice.say("Kiosk", "Printing…"), QString());
    } else if (m_printed) {
        m_printState->setTone(done ? kit::Tone::Success : kit::Tone::Warning,
                              done ? kit::Icon::Check : kit::Icon::Warning);
        sayOutcome(*m_printed);
    }
}

void DonePage::sayOutcome(PrintOutcome outcome)
{
    const presenters::Speaker& voice = speaker();
    switch (outcome) {
    case PrintOutcome::Printed:
        m_printState->setTexts(voice.say("Kiosk", "Two copies were sent to the printer"),
                               voice.say("Kiosk", "Take both to the counter."));
        break;
    case PrintOutcome::NoPrinter:
        m_printState->setTexts(
            voice.say("Kiosk", "This terminal has no printer"),
            voice.say(
                "Kiosk",
                "The entry is saved all the same. Write down the transaction number and go to the counter."));
        break;
    case PrintOutcome::Failed:
        m_printState->setTexts(voice.say("Kiosk", "The copies could not be printed"),
                               voice.say("Kiosk", "The printer did not take them. The entry is saved all the "
                                                  "same. Try again, or write down the transaction number."));
        break;
    case PrintOutcome::CannotBeSet:
        m_printState->setTexts(
            voice.say("Kiosk", "The copies could not be made ready"),
            voice.say(
                "Kiosk",
                "It is not the printer: this terminal cannot set this entry on paper. The entry is saved "
                "all the same. Write down the transaction number and go to the counter."));
        break;
    }
}

} // namespace carm::kiosk
