#include "kit/explained_panel.h"

#include "kit/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace carm::kit {

ExplainedPanel::ExplainedPanel(QWidget* parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    setProperty("ground", QStringLiteral("panel"));
    m_column->setContentsMargins(24, 16, 24, 16);
    m_column->setSpacing(8);
}

void ExplainedPanel::setTexts(const QString& heading, const std::vector<ExplainedAmount>& parts,
                              const ExplainedAmount& total)
{
    auto* title = new Text(TextRole::Strong, this);
    title->setText(heading);
    m_column->addWidget(title);
    for (const ExplainedAmount& part : parts) {
        m_column->addSpacing(part.label.isEmpty() ? 0 : 8);
        addAmount(part);
    }
    auto* rule = new QFrame(this);
    rule->setProperty("rule", true);
    m_column->addWidget(rule);
    addAmount(total);
}

void ExplainedPanel::addAmount(const ExplainedAmount& part)
{
    if (!part.label.isEmpty()) {
        auto* row = new QHBoxLayout;
        row->setSpacing(16);
        auto* left = new Text(TextRole::Strong, this);
        left->setText(part.label);
        auto* right = new Text(TextRole::Strong, this);
        right->setWordWrap(false);
        right->setText(part.amount);
        row->addWidget(left, 1);
        row->addWidget(right, 0, Qt::AlignTop | Qt::AlignRight);
        m_column->addLayout(row);
    }
    for (const QString& sentence : part.sentences) {
        auto* text = new Text(TextRole::Body, this);
        text->setText(sentence);
        m_column->addWidget(text);
    }
}

} // namespace carm::kit
