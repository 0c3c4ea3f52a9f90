#include "importer/split_page.h"

#include "kit/scroll_page.h"
#include "kit/theme.h"
#include "shell/page_parts.h"

#include <QEvent>
#include <QVBoxLayout>

namespace carm::importer_ui {

SplitPage::SplitPage(const char* name, int sideWidth, int leastMain, QWidget* parent)
    : QWidget(parent), m_sideWidth(sideWidth), m_leastMain(leastMain), m_sidePart(new QWidget)
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new kit::ScrollPage(this);
    scroll->setObjectName(QLatin1String(name));
    whole->addWidget(scroll);
    auto* content = new QWidget;
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_row->setContentsMargins(4, 4, shell::kPartGap, shell::kPartGap);
    m_row->setSpacing(shell::kGroupGap);
    auto* mainPart = new QWidget;
    m_main = new QVBoxLayout(mainPart);
    m_side = new QVBoxLayout(m_sidePart);
    for (QBoxLayout* column : {m_main, m_side}) {
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(shell::kPartGap);
    }
    m_row->addWidget(mainPart, 1);
    m_row->addWidget(m_sidePart);
    scroll->setWidget(content);
}

void SplitPage::setSideShown(bool shown)
{
    m_sidePart->setVisible(shown);
}

void SplitPage::scrollToTop()
{
    findChild<kit::ScrollPage*>()->verticalScrollBar()->setValue(0);
}

void SplitPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SplitPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        arrange();
    }
}

void SplitPage::arrange()
{
    const int body = kit::themeOf(this).sizes.body;
    const bool beside = width() >= (m_sideWidth + m_leastMain) * body;
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_sidePart->setMinimumWidth(beside ? m_sideWidth * body : 0);
    m_sidePart->setMaximumWidth(beside ? m_sideWidth * body : QWIDGETSIZE_MAX);
}

} // namespace carm::importer_ui
