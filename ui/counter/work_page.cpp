#include "counter/work_page.h"

#include "counter/detail_pane.h"
#include "counter/list_pane.h"
#include "counter/parts.h"
#include "kit/theme.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace carm::counter {
namespace {

/// Widths in heights of the body text, so that they grow with it.
constexpr int kListWidth = 30;
constexpr int kWidestList = 54;
constexpr int kLeastDetail = 32;
constexpr int kWidestDetail = 62;
constexpr int kBetween = 24;

} // namespace

WorkPage::WorkPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_list(new ListPane(desk, this)), m_detail(new DetailPane(desk, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kPageMargin, 8, kPageMargin, kPartGap);
    row->setSpacing(kBetween);
    row->addWidget(m_list, kListWidth);
    row->addWidget(m_detail, kLeastDetail);
    row->addStretch();
    connect(m_list, &ListPane::wanted, this, &WorkPage::open);
    connect(m_detail, &DetailPane::backWanted, this, &WorkPage::goBack);
    connect(m_detail, &DetailPane::paymentWanted, this, &WorkPage::paymentWanted);
}

void WorkPage::entered()
{
    arrange();
}

void WorkPage::focusFirst()
{
    if (m_list->isHidden()) {
        m_detail->focusFirst();
    } else {
        m_list->focusSearch();
    }
}

void WorkPage::forget()
{
    closeDetail();
    m_list->forget();
}

bool WorkPage::takeNextStep()
{
    return m_detail->takeNextStep();
}

bool WorkPage::takeText(const QString& text)
{
    if (m_list->isHidden()) {
        closeDetail();
    }
    m_list->beginSearch(text);
    return true;
}

bool WorkPage::goBack()
{
    if (!desk().review.isOpen()) {
        return false;
    }
    closeDetail();
    m_list->focusSearch();
    return true;
}

void WorkPage::open(const QString& transactionNumber)
{
    desk().review.open(transactionNumber);
    m_list->mark(transactionNumber);
    m_detail->opened();
    arrange();
    if (m_list->isHidden()) {
        m_detail->focusFirst();
    }
}

void WorkPage::closeDetail()
{
    desk().review.close();
    m_detail->opened();
    arrange();
}

void WorkPage::saySentences()
{
    setAccessibleName(speaker().say("Counter", "Work list"));
    m_list->retranslate();
    m_detail->retranslate();
}

void WorkPage::showValues()
{
    m_list->refresh();
    m_detail->refresh();
    arrange();
}

void WorkPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void WorkPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        arrange();
    }
}

void WorkPage::arrange()
{
    const int body = kit::themeOf(this).sizes.body;
    const bool both = width() >= 2 * kPageMargin + kBetween + (kListWidth + kLeastDetail) * body;
    const bool open = desk().review.isOpen();
    m_list->setVisible(both || !open);
    m_detail->setVisible(both || open);
    m_detail->setBackShown(!both);
    m_list->setMaximumWidth(both ? kWidestList * body : QWIDGETSIZE_MAX);
    m_detail->setMaximumWidth(both ? kWidestDetail * body : QWIDGETSIZE_MAX);
}

} // namespace carm::counter
