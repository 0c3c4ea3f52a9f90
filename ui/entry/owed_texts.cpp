#include "entry/owed_texts.h"

#include "kit/owed_panel.h"

namespace carm::entry {

using presenters::OwedView;

void showOwed(kit::OwedPanel* panel, const OwedView& owed, const presenters::Speaker& speaker)
{
    const bool computed =
        owed.state == OwedView::State::Complete || owed.state == OwedView::State::Provisional;
    std::vector<kit::ShareBar::Part> parts;
    if (computed) {
        parts = {{speaker.say("Kiosk", "Value for duty"), owed.valueForDuty, owed.valueForDutyCents},
                 {speaker.say("Kiosk", "Customs duty"), owed.customsDuty, owed.customsDutyCents},
                 {speaker.say("Kiosk", "Goods and services tax (GST)"), owed.tax, owed.taxCents}};
    }
    panel->setAmount(computed ? owed.total : QString(), parts);
    panel->setNote(owed.note.what,
                   QStringList({owed.note.why, owed.note.mend}).join(QLatin1Char(' ')).trimmed());
}

} // namespace carm::entry
