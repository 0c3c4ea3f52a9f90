#include "counter/importer_pages.h"

#include "counter/parts.h"
#include "kit/disclosure.h"
#include "kit/explained_panel.h"
#include "kit/text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace carm::counter {
namespace {

/// In the order of ReviewPages::goodsHeadings, after the line and its description.
constexpr int kFirstFigure = 2;

std::vector<kit::Fact> figuresOf(const QStringList& headings, const presenters::PrintedGoods& goods)
{
    const QStringList values = {goods.value, goods.valueForDuty, goods.customsDuty, goods.tax};
    std::vector<kit::Fact> facts;
    for (qsizetype i = 0; i < values.size(); ++i) {
        facts.push_back({headings.value(kFirstFigure + i), values.at(i)});
    }
    return facts;
}

void fillPanel(kit::ExplainedPanel* panel, const presenters::PrintedComputation& computation)
{
    std::vector<kit::ExplainedAmount> parts;
    for (const presenters::PrintedAmount& amount : computation.amounts) {
        parts.push_back({amount.label, amount.amount, amount.sentences});
    }
    const kit::ExplainedAmount total = parts.empty() ? kit::ExplainedAmount() : parts.back();
    if (!parts.empty()) {
        parts.pop_back();
    }
    panel->setTexts(computation.heading, parts, total);
}

} // namespace

ImporterPages::ImporterPages(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void ImporterPages::setPages(const presenters::ReviewPages& pages, const presenters::Speaker& speaker)
{
    const QString shown = QStringLiteral("%1 %2 %3 %4")
                              .arg(pages.number, pages.version, presenters::toCode(speaker.language()))
                              .arg(pages.explanation.size());
    if (shown != m_shown) {
        m_shown = shown;
        rebuild(pages, speaker);
    }
}

void ImporterPages::rebuild(const presenters::ReviewPages& pages, const presenters::Speaker& speaker)
{
    delete m_content;
    m_explanations.clear();
    m_goods = nullptr;
    m_content = new QWidget(this);
    m_parts = new QVBoxLayout(m_content);
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(kPartGap);
    for (const presenters::PrintedPart& part : pages.parts) {
        addHeading(part.heading);
        auto* facts = new kit::FactList(m_content);
        facts->setFacts(factsOf(part.rows));
        m_parts->addWidget(facts);
    }
    addHeading(speaker.say("Counter", "Goods"));
    for (std::size_t line = 0; line < pages.goods.size(); ++line) {
        addGoods(pages, line, speaker);
    }
    addHeading(speaker.say("Counter", "Signature"));
    auto* signature = new kit::FactList(m_content);
    signature->setFacts(factsOf(pages.signature));
    m_parts->addWidget(signature);
    m_column->addWidget(m_content);
}

void ImporterPages::addHeading(const QString& text)
{
    auto* heading = new kit::Text(kit::TextRole::Section, m_content);
    heading->setText(text);
    if (m_parts->count() > 0) {
        m_parts->addSpacing(kPartGap);
    }
    m_parts->addWidget(heading);
}

void ImporterPages::addGoods(const presenters::ReviewPages& pages, std::size_t line,
                             const presenters::Speaker& speaker)
{
    const presenters::PrintedGoods& goods = pages.goods[line];
    auto* card = new QFrame(m_content);
    card->setProperty("ground", QStringLiteral("panel"));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(16, kPartGap, 16, kPartGap);
    column->setSpacing(8);
    auto* title = new kit::Text(kit::TextRole::Strong, card);
    title->setText(QStringLiteral("%1. %2").arg(goods.number, goods.description));
    column->addWidget(title);
    auto* details = new kit::Text(kit::TextRole::Quiet, card);
    details->setText(goods.details.join(QStringLiteral(" · ")));
    column->addWidget(details);
    auto* figures = new kit::FactList(card);
    figures->setFacts(figuresOf(pages.goodsHeadings, goods));
    column->addWidget(figures);
    if (line < pages.explanation.size()) {
        auto* explanation = new kit::Disclosure(card);
        explanation->button()->setObjectName(QStringLiteral("explain%1").arg(line));
        explanation->setLabels(speaker.say("Counter", "How was line %1 worked out?", {goods.number}),
                               speaker.say("Counter", "Hide the computation of line %1", {goods.number}));
        auto* panel = new kit::ExplainedPanel(explanation);
        fillPanel(panel, pages.explanation[line]);
        explanation->addPart(panel);
        column->addWidget(explanation);
        m_explanations += explanation;
    }
    m_goods = m_goods == nullptr ? card : m_goods;
    m_parts->addWidget(card);
}

void ImporterPages::openExplanations()
{
    for (kit::Disclosure* explanation : m_explanations) {
        explanation->setOpen(true);
    }
}

} // namespace carm::counter
