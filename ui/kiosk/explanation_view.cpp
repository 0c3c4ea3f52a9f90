#include "kiosk/explanation_view.h"

#include "kit/text.h"

#include <QFrame>
#include <QHBoxLayout>
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
        addLine(line, speaker);
    }
}

void ExplanationView::addLine(const presenters::ExplainedLine& line, const presenters::Speaker& speaker)
{
    auto* panel = new QFrame(this);
    panel->setProperty("ground", QStringLiteral("panel"));
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    auto* heading = new kit::Text(kit::TextRole::Strong, panel);
    heading->setText(line.heading);
    column->addWidget(heading);
    addSentences(column, line.valueSentences);
    for (const presenters::ExplainedLine::ExplainedCharge& charge : line.charges) {
        column->addSpacing(8);
        addAmount(column, charge.name, charge.amount);
        addSentences(column, charge.sentences);
    }
    auto* rule = new QFrame(panel);
    rule->setProperty("rule", true);
    column->addWidget(rule);
    addAmount(column, speaker.say("Kiosk", "Owed for these goods"), line.total);
    m_column->addWidget(panel);
    m_parts += panel;
}

void ExplanationView::addAmount(QVBoxLayout* column, const QString& name, const QString& amount)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    auto* left = new kit::Text(kit::TextRole::Strong);
    left->setText(name);
    auto* right = new kit::Text(kit::TextRole::Strong);
    right->setWordWrap(false);
    right->setText(amount);
    row->addWidget(left, 1);
    row->addWidget(right, 0, Qt::AlignTop | Qt::AlignRight);
    column->addLayout(row);
}

void ExplanationView::addSentences(QVBoxLayout* column, const QStringList& sentences)
{
    for (const QString& sentence : sentences) {
        auto* text = new kit::Text(kit::TextRole::Body);
        text->setText(sentence);
        column->addWidget(text);
    }
}

} // namespace carm::kiosk
