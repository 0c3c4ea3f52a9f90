#include "kit/share_bar.h"

#include "kit/text.h"
#include "kit/theme.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace carm::kit {
namespace {

constexpr int kBarHeight = 28;
constexpr int kSwatch = 18;
constexpr int kLeastPart = 6; ///< pixels: a part that is there is seen, however small

QColor partColour(const Colours& colours, int part)
{
    return std::array{colours.barValue, colours.barDuty, colours.barTax}.at(static_cast<std::size_t>(part));
}

} // namespace

class ShareBar::Picture final : public QWidget {
public:
    using QWidget::QWidget;

    void setSizes(std::vector<qint64> sizes)
    {
        m_sizes = std::move(sizes);
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = themeOf(this);
        QPainter painter(this);
        qint64 sum = 0;
        for (const qint64 size : m_sizes) {
            sum += size;
        }
        if (sum == 0) {
            painter.setPen(QPen(theme.colours.rule, 2, Qt::DashLine));
            painter.drawRect(rect().adjusted(1, 1, -1, -1));
            return;
        }
        qint64 left = 0;
        const qint64 gaps = 2 * static_cast<qint64>(m_sizes.size() - 1);
        for (std::size_t i = 0; i < m_sizes.size(); ++i) {
            const qint64 exact = (width() - gaps) * m_sizes[i] / sum;
            const qint64 part = m_sizes[i] == 0 ? 0 : std::max<qint64>(exact, kLeastPart);
            painter.fillRect(static_cast<int>(left), 0, static_cast<int>(part), height(),
                             partColour(theme.colours, static_cast<int>(i)));
            left += part + 2;
        }
    }

private:
    std::vector<qint64> m_sizes;
};

class ShareBar::Swatch final : public QWidget {
public:
    Swatch(int part, QWidget* parent) : QWidget(parent), m_part(part) { setFixedSize(kSwatch, kSwatch); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter(this).fillRect(rect(), partColour(themeOf(this).colours, m_part));
    }

private:
    int m_part;
};

ShareBar::ShareBar(QWidget* parent) : QWidget(parent), m_picture(new Picture(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_picture->setFixedHeight(kBarHeight);
    column->addWidget(m_picture);
    auto* legend = new QGridLayout;
    legend->setHorizontalSpacing(8);
    legend->setVerticalSpacing(4);
    legend->setColumnStretch(1, 1);
    column->addLayout(legend);
    for (int i = 0; i < 3; ++i) {
        Row row{new Swatch(i, this), new Text(TextRole::Quiet, this), new Text(TextRole::Quiet, this)};
        row.amount->setWordWrap(false);
        row.amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        legend->addWidget(row.swatch, i, 0);
        legend->addWidget(row.name, i, 1);
        legend->addWidget(row.amount, i, 2);
        m_rows.push_back(row);
    }
}

void ShareBar::setParts(const std::vector<Part>& parts)
{
    std::vector<qint64> sizes;
    QStringList said;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool there = i < parts.size();
        m_rows[i].swatch->setVisible(there);
        m_rows[i].name->setVisible(there);
        m_rows[i].amount->setVisible(there);
        if (there) {
            m_rows[i].name->setText(parts[i].name);
            m_rows[i].amount->setText(parts[i].amount);
            sizes.push_back(parts[i].size);
            said += parts[i].name + QLatin1Char(' ') + parts[i].amount;
        }
    }
    m_picture->setSizes(std::move(sizes));
    m_picture->setAccessibleName(said.join(QStringLiteral(", ")));
}

} // namespace carm::kit
