#include "importer/explanation_sheet.h"

#include "kit/explained_panel.h"
#include "shell/page_parts.h"

#include <QVBoxLayout>

namespace carm::importer_ui {

ExplanationSheet::ExplanationSheet(QWidget* window)
    : QObject(window), m_sheet(new kit::Sheet(window)), m_content(new QWidget),
      m_column(new QVBoxLayout(m_content)),
      m_close(shell::newButton(kit::ButtonRole::Primary, "closeExplanation"))
{
    m_sheet->setObjectName(QStringLiteral("explanationSheet"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(16);
    m_sheet->setContent(m_content);
    m_sheet->addAction(m_close);
    connect(m_close, &kit::Button::clicked, m_sheet, &kit::Sheet::close);
    connect(m_sheet, &kit::Sheet::closed, this, &ExplanationSheet::forget);
}

void ExplanationSheet::open(const presenters::ImporterEditor& editor, const presenters::Speaker& speaker)
{
    forget();
    for (const presenters::ExplainedLine& line : editor.explanation()) {
        std::vector<kit::ExplainedAmount> parts = {{QString(), QString(), line.valueSentences}};
        for (const presenters::ExplainedLine::ExplainedCharge& charge : line.charges) {
            parts.push_back({charge.name, charge.amount, charge.sentences});
        }
        auto* panel = new kit::ExplainedPanel(m_content);
        panel->setTexts(line.heading, parts,
                        {speaker.say("Importer", "Duties and taxes on these goods"), line.total, {}});
        m_column->addWidget(panel);
        m_parts += panel;
    }
    m_sheet->setTitle(speaker.say("Importer", "How was this worked out?"));
    m_close->setLabel(speaker.say("Importer", "Close"));
    m_sheet->open();
}

void ExplanationSheet::forget()
{
    qDeleteAll(m_parts);
    m_parts.clear();
}

} // namespace carm::importer_ui
