// Sums beside each other: one bar a row in two parts, with its name at the left and its total at the right.
// Each bar says its figures to a screen reader.
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QGridLayout;

namespace carm::kit {

class Text;

struct SumsBar {
    QString label;
    QString total;
    QString spoken;   ///< the whole row in words
    qint64 first = 0; ///< in any one unit; only the proportions count
    qint64 second = 0;
};

class SumsChart final : public QWidget {
    Q_OBJECT
public:
    explicit SumsChart(QWidget* parent = nullptr);
    /// What the two parts are, for the legend.
    void setLegend(const QString& first, const QString& second);
    void setBars(const std::vector<SumsBar>& bars);

private:
    class Bar;
    class Swatch;
    struct Row {
        Text* label;
        Bar* bar;
        Text* total;
    };
    void addRow();

    Text* m_first;
    Text* m_second;
    QGridLayout* m_grid;
    std::vector<Row> m_rows;
};

} // namespace carm::kit
