#include "kit/sums_chart.h"

#include "kit/text.h"
#include "kit/theme.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace carm::kit {
namespace {

constexpr int kLegendSwatch = 16;
constexpr int kLeastBar = 3; ///< pixels: a sum that is there is seen, however small
constexpr int kBarRoom = 80; ///< the narrowest bar that still compares

} // namespace

class SumsChart::Bar final : public QWidget {
public:
    explicit Bar(QWidget* parent) : QWidget(parent)
    {
        setMinimumWidth(kBarRoom);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    }
    void setSizes(qint64 first, qint64 second, qint64 longest)
    {
        m_first = first;
        m_second = second;
        m_longest = longest;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = themeOf(this);
        QPainter painter(this);
        const int thick = std::min(height() - 4, theme.sizes.body + 2);
        const int top = (height() - thick) / 2;
        painter.fillRect(QRect(0, top, 1, thick), theme.colours.rule);
        const int first = lengthOf(m_first);
        painter.fillRect(QRect(1, top, first, thick), theme.colours.barDuty);
        painter.fillRect(QRect(1 + first, top, lengthOf(m_second), thick), theme.colours.barTax);
    }

private:
    int lengthOf(qint64 size) const
    {
        if (size <= 0 || m_longest <= 0) {
            return 0;
        }
        return std::max(kLeastBar, static_cast<int>(size * (width() - 2 * kLeastBar) / m_longest));
    }

    qint64 m_first = 0;
    qint64 m_second = 0;
    qint64 m_longest = 0;
};

class SumsChart::Swatch final : public QWidget {
public:
    Swatch(bool first, QWidget* parent) : QWidget(parent), m_first(first)
    {
        setFixedSize(kLegendSwatch, kLegendSwatch);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Colours& colours = themeOf(this).colours;
        QPainter(this).fillRect(rect(), m_first ? colours.barDuty : colours.barTax);
    }

private:
    bool m_first;
};

SumsChart::SumsChart(QWidget* parent)
    : QWidget(parent), m_first(new Text(TextRole::Quiet, this)), m_second(new Text(TextRole::Quiet, this)),
      m_grid(new QGridLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* legend = new QHBoxLayout;
    legend->setSpacing(8);
    legend->addWidget(new Swatch(true, this));
    legend->addWidget(m_first, 1);
    legend->addWidget(new Swatch(false, this));
    legend->addWidget(m_second, 2);
    column->addLayout(legend);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
    column->addLayout(m_grid);
}

void SumsChart::setLegend(const QString& first, const QString& second)
{
    m_first->setText(first);
    m_second->setText(second);
}

void SumsChart::addRow()
{
    const int row = static_cast<int>(m_rows.size());
    m_rows.push_back({new Text(TextRole::Quiet, this), new Bar(this), new Text(TextRole::Quiet, this)});
    m_rows.back().total->setWordWrap(false);
    m_rows.back().total->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(m_rows.back().label, row, 0);
    m_grid->addWidget(m_rows.back().bar, row, 1);
    m_grid->addWidget(m_rows.back().total, row, 2);
}

void SumsChart::setBars(const std::vector<SumsBar>& bars)
{
    while (m_rows.size() < bars.size()) {
        addRow();
    }
    qint64 longest = 0;
    for (const SumsBar& bar : bars) {
        longest = std::max(longest, std::max<qint64>(0, bar.first) + std::max<qint64>(0, bar.second));
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool there = i < bars.size();
        for (QWidget* part :
             std::initializer_list<QWidget*>{m_rows[i].label, m_rows[i].bar, m_rows[i].total}) {
            part->setVisible(there);
        }
        if (there) {
            m_rows[i].label->setText(bars[i].label);
            m_rows[i].total->setText(bars[i].total);
            m_rows[i].bar->setSizes(bars[i].first, bars[i].second, longest);
            m_rows[i].bar->setAccessibleName(bars[i].spoken);
        }
    }
}

} // namespace carm::kit
