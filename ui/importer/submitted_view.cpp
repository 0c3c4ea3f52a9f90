#include "importer/submitted_view.h"

#include "entry/entry_fields.h"
#include "kit/flow_layout.h"
#include "kit/notice.h"
#include "shell/page_parts.h"

#include <QPointer>
#include <QVBoxLayout>

namespace carm::importer_ui {

using presenters::EntryProgress;
using shell::PrintOutcome;

namespace {

constexpr int kLeastSubmittedFigure = 260; ///< pixels before number and amount stand below each other

QWidget* figureBelow(kit::Text* title, kit::Text* figure)
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

SubmittedView::SubmittedView(Workplace& work, QWidget* parent)
    : QWidget(parent), m_work(work), m_title(new kit::Text(kit::TextRole::Title, this)),
      m_numberTitle(new kit::Text(kit::TextRole::Quiet)), m_number(new kit::Text(kit::TextRole::Figure)),
      m_owedTitle(new kit::Text(kit::TextRole::Quiet)), m_owed(new kit::Text(kit::TextRole::Figure)),
      m_saved(new kit::Notice(this)), m_received(new kit::Notice(this)), m_printState(new kit::Notice(this)),
      m_print(shell::newButton(kit::ButtonRole::Secondary, kPrint)),
      m_list(shell::newButton(kit::ButtonRole::Primary, kBackToList))
{
    m_number->setObjectName(QLatin1String(kNumber));
    m_saved->setObjectName(QLatin1String(kSaved));
    m_saved->setTone(kit::Tone::Success, kit::Icon::Check);
    m_received->setObjectName(QLatin1String(kReceived));
    m_print->setLeadingIcon(kit::Icon::Print);
    m_printState->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_title);
    auto* figures = new kit::FlowLayout(shell::kGroupGap, kit::FlowLayout::Stand::Top);
    figures->addStretching(figureBelow(m_numberTitle, m_number), kLeastSubmittedFigure);
    figures->addStretching(figureBelow(m_owedTitle, m_owed), kLeastSubmittedFigure);
    column->addLayout(figures);
    column->addWidget(m_saved);
    column->addWidget(m_received);
    column->addWidget(m_printState);
    auto* ways = new kit::FlowLayout(shell::kPartGap, kit::FlowLayout::Stand::Middle);
    ways->add(m_list);
    ways->add(m_print);
    column->addLayout(ways);
    column->addStretch(1);
    connect(m_print, &kit::Button::clicked, this, &SubmittedView::print);
    connect(m_list, &kit::Button::clicked, this, &SubmittedView::listWanted);
}

void SubmittedView::retranslate()
{
    const presenters::Speaker& voice = m_work.speaker();
    m_title->setText(voice.say("Importer", "Your declaration is signed"));
    m_numberTitle->setText(voice.say("Importer", "Transaction number"));
    m_owedTitle->setText(voice.say("Importer", "Duties and taxes"));
    m_saved->setTexts(voice.say("Importer", "Saved on this computer"),
                      voice.say("Importer",
                                "Signed, numbered and safe, also if the power fails. It cannot be "
                                "lost and cannot be sent twice."));
    m_list->setLabel(voice.say("Importer", "Back to the declarations"));
    m_print->setLabel(voice.say("Importer", "Print"));
    showPrinting();
    refresh();
}

void SubmittedView::refresh()
{
    const presenters::ProgressView progress = m_work.editor.progress();
    m_number->setText(progress.transactionNumber);
    m_owed->setText(m_work.editor.isOpen() ? m_work.editor.owed().total : QString());
    showReceived(progress);
}

void SubmittedView::showReceived(const presenters::ProgressView& progress)
{
    const presenters::Speaker& voice = m_work.speaker();
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
        m_received->setTexts(voice.say("Importer", "Not yet received by the agency"),
                             voice.say("Importer",
                                       "It is sent by itself as soon as the agency can be reached. "
                                       "You need not wait."));
        break;
    }
}

void SubmittedView::showPrinting()
{
    const presenters::Speaker& voice = m_work.speaker();
    m_print->setEnabled(!m_isPrinting);
    m_printState->setVisible(m_isPrinting || m_printed);
    if (m_isPrinting) {
        m_printState->setTone(kit::Tone::Information, kit::Icon::Print);
        m_printState->setTexts(voice.say("Importer", "Printing…"), QString());
    } else if (m_printed) {
        const bool done = m_printed == PrintOutcome::Printed;
        m_printState->setTone(done ? kit::Tone::Success : kit::Tone::Warning,
                              done ? kit::Icon::Check : kit::Icon::Warning);
        m_printState->setTexts(done ? voice.say("Importer", "The copies were sent to the printer")
                                    : voice.say("Importer", "The copies could not be printed"),
                               done ? QString()
                                    : voice.say("Importer",
                                                "The declaration is saved all the same. Look at the "
                                                "printer and try again."));
    }
}

void SubmittedView::print()
{
    const auto& sealed = m_work.editor.sealedEntry();
    if (!sealed || m_isPrinting) {
        return;
    }
    m_isPrinting = true;
    m_printed.reset();
    showPrinting();
    const QPointer<SubmittedView> self(this);
    m_work.ports.printCopies(*sealed, [self, entry = m_entry](PrintOutcome outcome) {
        if (self != nullptr && self->m_entry == entry) {
            self->m_isPrinting = false;
            self->m_printed = outcome;
            self->showPrinting();
        }
    });
}

void SubmittedView::focusFirst()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void SubmittedView::forget()
{
    ++m_entry;
    m_isPrinting = false;
    m_printed.reset();
    m_number->clear();
    m_owed->clear();
    showPrinting();
}

} // namespace carm::importer_ui
