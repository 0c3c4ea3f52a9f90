#include "kiosk/explanation_view.h"

#include "kit/explained_panel.h"

#include <QVBoxLayout>

namespace carm::kiosk {

ExplanationView::ExplanationView(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(16);
}

void ExplanationView::setLines(const std::vector<presenters::ExplainedLine>& lines,
                               const presenters::Speaker& speaker)
{
    qDeleteAll(m_parts);
    m_parts.clear();
    for (const presenters::ExplainedLine& line : lines) {
        std::vector<kit::ExplainedAmount> parts = {{QString(), QString(), line.valueSentences}};
        for (const presenters::ExplainedLine::ExplainedCharge& charge : line.charges) {
            parts.push_back({charge.name, charge.amount, charge.sentences});
        }
        auto* panel = new kit::ExplainedPanel(this);
        panel->setTexts(line.heading, parts, {speaker.say("Kiosk", "Owed for these goods"), line.total, {}});
        m_column->addWidget(panel);
        m_parts += panel;
    }
}

} // namespace carm::kiosk
