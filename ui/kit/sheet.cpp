#include "kit/sheet.h"

#include "kit/buttons.h"
#include "kit/flow_layout.h"
#include "kit/scroll_page.h"
#include "kit/text.h"
#include "kit/theme.h"

#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace carm::kit {
namespace {

constexpr int kWidest = 860;
constexpr int kScrim = 150; ///< of 255

} // namespace

Sheet::Sheet(QWidget* window)
    : QWidget(window), m_panel(new QFrame(this)), m_title(new Text(TextRole::Section, m_panel)),
      m_scroll(new ScrollPage(m_panel)), m_actions(new FlowLayout(16, FlowLayout::Stand::Middle))
{
    m_panel->setProperty("ground", QStringLiteral("sheet"));
    auto* column = new QVBoxLayout(m_panel);
    column->setContentsMargins(32, 32, 32, 32);
    column->setSpacing(16);
    column->addWidget(m_title);
    column->addWidget(m_scroll, 1);
    column->addLayout(m_actions);
    auto* centre = new QVBoxLayout(this);
    centre->addWidget(m_panel);
    window->installEventFilter(this);
    hide();
}

void Sheet::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_scroll->setAccessibleName(title);
}

void Sheet::setContent(QWidget* content)
{
    m_scroll->setWidget(content);
}

void Sheet::addAction(Button* button)
{
    m_actions->add(button);
    m_buttons += button;
}

void Sheet::setMustAnswer(bool mustAnswer)
{
    m_mustAnswer = mustAnswer;
}

void Sheet::open()
{
    if (isVisible()) {
        return;
    }
    m_focusBefore = QApplication::focusWidget();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    arrange();
    m_scroll->verticalScrollBar()->setValue(0);
    if (!m_buttons.isEmpty()) {
        m_buttons.constFirst()->setFocus(Qt::PopupFocusReason);
    }
}

void Sheet::close()
{
    if (!isVisible()) {
        return;
    }
    hide();
    if (m_focusBefore != nullptr && m_focusBefore->isVisible()) {
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    }
    Q_EMIT closed();
}

bool Sheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

void Sheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_mustAnswer) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

void Sheet::resizeEvent(QResizeEvent*)
{
    arrange();
}

void Sheet::arrange()
{
    // As tall as its content asks for, and never taller than the window.
    const Theme& theme = themeOf(this);
    const int margin = theme.space(3);
    const int side = std::max(margin, (width() - kWidest * theme.textPercent / 100) / 2);
    const int panelWidth = width() - 2 * side;
    const int inner = panelWidth - 2 * 32 - 4;
    const QWidget* content = m_scroll->widget();
    const int wanted = content == nullptr             ? 0
                       : content->hasHeightForWidth() ? content->heightForWidth(inner)
                                                      : content->sizeHint().height();
    const int rest = m_title->heightForWidth(inner) + m_actions->heightForWidth(inner) + 2 * 16 + 2 * 32 + 8;
    const int above = std::max(margin, (height() - wanted - rest) / 2);
    layout()->setContentsMargins(side, above, side, above);
}

void Sheet::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), QColor(0, 0, 0, kScrim));
}

void Sheet::mousePressEvent(QMouseEvent*)
{
    // A touch beside the panel does nothing: it neither closes it nor reaches the page below.
}

} // namespace carm::kit
