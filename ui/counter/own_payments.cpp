#include "counter/own_payments.h"

#include "counter/parts.h"
#include "kit/flow_layout.h"
#include "kit/status_pill.h"
#include "kit/text.h"

#include <QVBoxLayout>

namespace carm::counter {
namespace {

constexpr int kLeastPayment = 200; ///< pixels before pill and buttons stand below the receipt

} // namespace

OwnPayments::OwnPayments(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kPartGap);
}

void OwnPayments::setRows(const std::vector<presenters::OwnPaymentRow>& rows,
                          const presenters::Speaker& speaker)
{
    for (QWidget* part : m_parts) {
        // A button in it may be what led here: it goes when that has finished.
        part->hide();
        part->deleteLater();
    }
    m_parts.clear();
    if (!rows.empty()) {
        auto* title = new kit::Text(kit::TextRole::Section, this);
        title->setText(speaker.say("Counter", "Payments taken here"));
        m_column->addWidget(title);
        m_parts += title;
    }
    for (const presenters::OwnPaymentRow& row : rows) {
        addRow(row, speaker);
    }
}

void OwnPayments::addRow(const presenters::OwnPaymentRow& row, const presenters::Speaker& speaker)
{
    auto* part = new QFrame(this);
    part->setProperty("ground", QStringLiteral("panel"));
    auto* flow = new kit::FlowLayout(kPartGap, kit::FlowLayout::Stand::Middle, part);
    flow->setContentsMargins(16, 8, 16, 8);
    auto* receipt = new kit::Text(kit::TextRole::Strong);
    receipt->setText(row.receiptNumber);
    auto* detail = new kit::Text(kit::TextRole::Quiet);
    detail->setText(QStringLiteral("%1 · %2").arg(row.amount, row.time));
    flow->addStretching(titled(receipt, detail), kLeastPayment);
    auto* pill = new kit::StatusPill(part);
    showState(pill, row.standing);
    flow->add(pill);
    auto* print = new kit::Button(kit::ButtonRole::Quiet, part);
    print->setObjectName(QStringLiteral("printReceipt_%1").arg(row.receiptNumber));
    print->setLeadingIcon(kit::Icon::Print);
    print->setLabel(speaker.say("Counter", "Print the receipt"),
                    speaker.say("Counter", "Print receipt %1", {row.receiptNumber}));
    flow->add(print);
    connect(print, &kit::Button::clicked, this, [this, id = row.id] { Q_EMIT printWanted(id); });
    if (row.canBeVoided) {
        auto* undo = new kit::Button(kit::ButtonRole::Quiet, part);
        undo->setObjectName(QStringLiteral("void_%1").arg(row.receiptNumber));
        undo->setLeadingIcon(kit::Icon::Undo);
        undo->setLabel(speaker.say("Counter", "Void"),
                       speaker.say("Counter", "Void the payment of receipt %1", {row.receiptNumber}));
        flow->add(undo);
        connect(undo, &kit::Button::clicked, this, [this, id = row.id] { Q_EMIT voidWanted(id); });
    }
    m_column->addWidget(part);
    m_parts += part;
}

} // namespace carm::counter
