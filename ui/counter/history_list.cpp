#include "counter/history_list.h"

#include "counter/parts.h"
#include "kit/flow_layout.h"
#include "kit/status_pill.h"
#include "kit/text.h"

#include <QVBoxLayout>

namespace carm::counter {
namespace {

constexpr int kLeastText = 220; ///< pixels before the pill stands below the text

} // namespace

HistoryList::HistoryList(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kPartGap);
}

void HistoryList::setRows(const std::vector<presenters::HistoryRow>& rows)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const presenters::HistoryRow& row : rows) {
        addRow(row);
    }
}

void HistoryList::addRow(const presenters::HistoryRow& row)
{
    auto* part = new QWidget(this);
    auto* flow = new kit::FlowLayout(kPartGap, kit::FlowLayout::Stand::Top, part);
    auto* texts = new QWidget(part);
    auto* column = new QVBoxLayout(texts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* text = new kit::Text(kit::TextRole::Strong, texts);
    text->setText(row.text);
    column->addWidget(text);
    QStringList below = {row.time, row.actor, row.detail};
    below.removeAll(QString());
    auto* detail = new kit::Text(kit::TextRole::Quiet, texts);
    detail->setText(below.join(QStringLiteral(" · ")));
    column->addWidget(detail);
    flow->addStretching(texts, kLeastText);
    if (!row.standing.text.isEmpty()) {
        auto* pill = new kit::StatusPill(part);
        showState(pill, row.standing);
        flow->add(pill);
    }
    m_column->addWidget(part);
    m_rows += part;
}

} // namespace carm::counter
