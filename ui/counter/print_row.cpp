#include "counter/print_row.h"

#include "counter/parts.h"
#include "kit/flow_layout.h"
#include "kit/icon_text.h"

#include <QPointer>

namespace carm::counter {

using shell::PrintOutcome;

namespace {

constexpr int kLeastState = 180; ///< pixels before the state stands below the button

} // namespace

PrintRow::PrintRow(const char* name, QWidget* parent)
    : QWidget(parent), m_button(newButton(kit::ButtonRole::Secondary, name, this)),
      m_state(new kit::IconText(kit::TextRole::Body, this))
{
    auto* row = new kit::FlowLayout(kPartGap, kit::FlowLayout::Stand::Middle, this);
    m_button->setLeadingIcon(kit::Icon::Print);
    row->add(m_button);
    row->addStretching(m_state, kLeastState);
    m_state->hide();
    connect(m_button, &kit::Button::clicked, this, &PrintRow::print);
}

void PrintRow::setPrint(Print print)
{
    m_print = std::move(print);
}

void PrintRow::retranslate(const QString& label, const presenters::Speaker& speaker)
{
    m_button->setLabel(label);
    m_texts.printing = speaker.say("Counter", "Printing…");
    m_texts.printed = speaker.say("Counter", "Sent to the printer.");
    m_texts.noPrinter = speaker.say("Counter", "This terminal has no printer.");
    m_texts.failed =
        speaker.say("Counter", "The printer did not take it. Look at the printer and print again.");
    m_texts.cannotBeSet = speaker.say(
        "Counter", "It cannot be set on paper at this terminal. The record is saved all the same.");
    refresh();
}

void PrintRow::reset()
{
    ++m_thing;
    m_isPrinting = false;
    m_outcome.reset();
    refresh();
}

void PrintRow::print()
{
    if (m_isPrinting || !m_print) {
        return;
    }
    m_isPrinting = true;
    m_outcome.reset();
    refresh();
    const QPointer<PrintRow> self(this);
    m_print([self, thing = m_thing](PrintOutcome outcome) {
        if (self != nullptr && self->m_thing == thing) {
            self->m_isPrinting = false;
            self->m_outcome = outcome;
            self->refresh();
        }
    });
}

void PrintRow::refresh()
{
    m_state->setVisible(m_isPrinting || m_outcome);
    if (m_isPrinting) {
        m_state->setIcon(kit::Icon::Print, kit::Tone::Information);
        m_state->setText(m_texts.printing);
    } else if (m_outcome) {
        const bool done = m_outcome == PrintOutcome::Printed;
        m_state->setIcon(done ? kit::Icon::Check : kit::Icon::Warning,
                         done ? kit::Tone::Success : kit::Tone::Warning);
        switch (*m_outcome) {
        case PrintOutcome::Printed:
            m_state->setText(m_texts.printed);
            break;
        case PrintOutcome::NoPrinter:
            m_state->setText(m_texts.noPrinter);
            break;
        case PrintOutcome::Failed:
            m_state->setText(m_texts.failed);
            break;
        case PrintOutcome::CannotBeSet:
            m_state->setText(m_texts.cannotBeSet);
            break;
        }
    }
}

} // namespace carm::counter
