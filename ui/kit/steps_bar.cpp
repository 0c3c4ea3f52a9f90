#include "kit/steps_bar.h"

#include "kit/step_button.h"
#include "kit/text.h"
#include "kit/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace carm::kit {
namespace {

constexpr int kStripe = 8;

} // namespace

StepsBar::StepsBar(int count, QWidget* parent) : QWidget(parent), m_summary(new Text(TextRole::Strong, this))
{
    for (int i = 0; i < count; ++i) {
        auto* step = new StepButton(i + 1, this);
        step->setObjectName(QStringLiteral("step%1").arg(i + 1));
        connect(step, &StepButton::clicked, this, [this, i] { Q_EMIT chosen(i); });
        m_steps += step;
    }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StepsBar::setTexts(const QStringList& names, const QString& summary, const QString& accessibleName)
{
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        m_steps.at(i)->setText(names.value(i));
        m_steps.at(i)->setAccessibleName(names.value(i));
    }
    m_summary->setText(summary);
    setAccessibleName(accessibleName);
    updateGeometry();
    arrange();
}

void StepsBar::setProgress(int current, int furthest)
{
    m_current = current;
    for (int i = 0; i < m_steps.size(); ++i) {
        const auto state = i == current  ? StepButton::State::Current
                           : i < current ? StepButton::State::Done
                                         : StepButton::State::Ahead;
        m_steps.at(i)->setState(state, i <= furthest && i != current);
    }
    update();
}

int StepsBar::fullWidth() const
{
    int width = 0;
    for (const StepButton* step : m_steps) {
        width += step->sizeHint().width();
    }
    return width;
}

QSize StepsBar::sizeHint() const
{
    return {fullWidth(), heightForWidth(fullWidth())};
}

QSize StepsBar::minimumSizeHint() const
{
    return {m_summary->minimumSizeHint().width(), themeOf(this).sizes.control};
}

int StepsBar::heightForWidth(int width) const
{
    const Theme& theme = themeOf(this);
    if (width >= fullWidth()) {
        return theme.sizes.control;
    }
    m_summary->ensurePolished(); // it may never have been shown at this text size
    return std::max(theme.sizes.control, m_summary->heightForWidth(width) + kStripe + theme.space(2));
}

void StepsBar::resizeEvent(QResizeEvent*)
{
    arrange();
}

void StepsBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
        arrange();
    }
}

void StepsBar::arrange()
{
    const bool full = width() >= fullWidth();
    m_summary->setVisible(!full);
    m_summary->setGeometry(0, 0, width(), height() - kStripe - themeOf(this).space(1));
    const int gap =
        full && m_steps.size() > 1 ? (width() - fullWidth()) / static_cast<int>(m_steps.size() - 1) : 0;
    int left = 0;
    for (StepButton* step : m_steps) {
        const int stepWidth = step->sizeHint().width();
        step->setVisible(full);
        step->setGeometry(left, 0, stepWidth, height());
        left += stepWidth + std::min(gap, themeOf(this).space(4));
    }
    update();
}

void StepsBar::paintEvent(QPaintEvent*)
{
    if (!m_summary->isVisibleTo(this)) {
        return;
    }
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    const int count = static_cast<int>(m_steps.size());
    const int part = (width() - (count - 1) * theme.space(1)) / count;
    for (int i = 0; i < count; ++i) {
        painter.fillRect(i * (part + theme.space(1)), height() - kStripe, part, kStripe,
                         i <= m_current ? theme.colours.primary : theme.colours.rule);
    }
}

} // namespace carm::kit
