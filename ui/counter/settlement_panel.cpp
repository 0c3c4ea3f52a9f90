#include "counter/settlement_panel.h"

#include "counter/parts.h"
#include "kit/amount_text.h"
#include "kit/flow_layout.h"
#include "kit/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace carm::counter {
namespace {

constexpr int kLeastFigure = 130; ///< pixels before two figures stand below each other

} // namespace

SettlementPanel::SettlementPanel(QWidget* parent)
    : QFrame(parent), m_owedTitle(new kit::Text(kit::TextRole::Section, this)),
      m_owed(new kit::AmountText(this)), m_tendersTitle(new kit::Text(kit::TextRole::Strong, this)),
      m_tenders(new QVBoxLayout), m_remainingTitle(new kit::Text(kit::TextRole::Quiet)),
      m_remaining(new kit::Text(kit::TextRole::Figure)), m_cashTitle(new kit::Text(kit::TextRole::Quiet)),
      m_cash(new kit::Text(kit::TextRole::Figure)), m_changeTitle(new kit::Text(kit::TextRole::Strong, this)),
      m_change(new kit::AmountText(this)), m_rounding(new kit::Text(kit::TextRole::Quiet, this)),
      m_finish(newButton(kit::ButtonRole::Primary, kFinish, this))
{
    setProperty("ground", QStringLiteral("panel"));
    m_remaining->setObjectName(QStringLiteral("stillDue"));
    m_cash->setObjectName(QStringLiteral("cashToAsk"));
    m_change->setObjectName(QStringLiteral("change"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(kPartGap);
    m_tenders->setSpacing(4);
    column->addWidget(m_owedTitle);
    column->addWidget(m_owed);
    column->addWidget(m_tendersTitle);
    column->addLayout(m_tenders);
    auto* rule = new QFrame(this);
    rule->setProperty("rule", true);
    column->addWidget(rule);
    auto* due = new QWidget(this);
    auto* row = new kit::FlowLayout(16, kit::FlowLayout::Stand::Top, due);
    row->addStretching(titled(m_remainingTitle, m_remaining), kLeastFigure);
    row->addStretching(titled(m_cashTitle, m_cash), kLeastFigure);
    column->addWidget(due);
    column->addWidget(m_changeTitle);
    column->addWidget(m_change);
    column->addWidget(m_rounding);
    column->addWidget(m_finish, 0, Qt::AlignRight);
    connect(m_finish, &kit::Button::clicked, this, &SettlementPanel::finishWanted);
}

void SettlementPanel::retranslate(const presenters::Speaker& speaker)
{
    m_owedTitle->setText(speaker.say("Counter", "To pay"));
    m_tendersTitle->setText(speaker.say("Counter", "Handed over"));
    m_remainingTitle->setText(speaker.say("Counter", "Still due"));
    m_cashTitle->setText(speaker.say("Counter", "When paid in cash"));
    m_changeTitle->setText(speaker.say("Counter", "Change to hand back"));
    m_finish->setLabel(speaker.say("Counter", "Take the payment (F8)"));
    setAccessibleName(m_owedTitle->text());
}

void SettlementPanel::show(const presenters::SettlementView& settlement, bool canFinish,
                           const presenters::Speaker& speaker)
{
    m_owed->setAmount(settlement.owed, m_owedTitle->text() + QLatin1Char(' ') + settlement.owed);
    m_remaining->setText(settlement.remaining);
    m_cash->setText(settlement.cashToAsk);
    m_cash->setVisible(!settlement.isSettled);
    m_cashTitle->setVisible(!settlement.isSettled);
    m_change->setAmount(settlement.change, m_changeTitle->text() + QLatin1Char(' ') + settlement.change);
    m_change->setVisible(settlement.isSettled);
    m_changeTitle->setVisible(settlement.isSettled);
    m_rounding->setText(speaker.say("Counter", "Rounding of cash to five cents: %1", {settlement.rounding}));
    m_rounding->setVisible(!settlement.rounding.isEmpty());
    m_finish->setEnabled(canFinish && settlement.isSettled);
    qDeleteAll(m_rows);
    m_rows.clear();
    m_tendersTitle->setVisible(!settlement.tenders.empty());
    for (std::size_t i = 0; i < settlement.tenders.size(); ++i) {
        addTender(settlement.tenders[i], static_cast<int>(i), speaker);
    }
}

void SettlementPanel::addTender(const presenters::TenderRow& row, int index,
                                const presenters::Speaker& speaker)
{
    auto* part = new QWidget(this);
    auto* line = new QHBoxLayout(part);
    line->setContentsMargins(0, 0, 0, 0);
    auto* name = new kit::Text(kit::TextRole::Body, part);
    name->setText(row.reference.isEmpty() ? row.name
                                          : QStringLiteral("%1 · %2").arg(row.name, row.reference));
    auto* amount = new kit::Text(kit::TextRole::Strong, part);
    amount->setWordWrap(false);
    amount->setText(row.tendered);
    auto* remove = new kit::Button(kit::ButtonRole::Quiet, part);
    remove->setObjectName(QStringLiteral("removeTender%1").arg(index));
    remove->setLeadingIcon(kit::Icon::Remove);
    remove->setLabel(QString(), speaker.say("Counter", "Remove %1 %2", {row.name, row.tendered}));
    line->addWidget(name, 1);
    line->addWidget(amount);
    line->addWidget(remove);
    m_tenders->addWidget(part);
    m_rows += part;
    // Its own press leads to the rows being built anew: not before the press has ended.
    connect(
        remove, &kit::Button::clicked, this, [this, index] { Q_EMIT removeWanted(index); },
        Qt::QueuedConnection);
}

} // namespace carm::counter
