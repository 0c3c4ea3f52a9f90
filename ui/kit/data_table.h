// A table of rows to be gone over by keys and opened: a header that stays, rows of one height, state pills,
// and columns that remember their widths. Where there is no room for all columns, the least important are
// left out rather than scrolled away: what they say stands in the row's detail.
#pragma once

#include "kit/icon_text.h"

#include <QTableView>

#include <functional>
#include <vector>

namespace carm::kit {

struct DataColumn {
    int column = 0;         ///< of the model
    int characters = 10;    ///< width, in digits of the body text
    int rank = 0;           ///< where there is no room, the highest rank goes first; 0 always stays
    bool stretches = false; ///< takes the width that is left over, if it is the first that does
};

/// How the text of a cell is shown as a pill.
struct CellPill {
    Tone tone = Tone::Ink;
    Icon icon = Icon::None;
};

class DataTable final : public QTableView {
    Q_OBJECT
public:
    using PillOf = std::function<CellPill(const QModelIndex& index)>;

    explicit DataTable(QWidget* parent = nullptr);

    void setColumns(std::vector<DataColumn> columns);
    /// Shows the cells of `column` as pills.
    void setPills(int column, PillOf pillOf);
    const PillOf* pillsOf(int column) const;
    /// What the person made of the widths, to be kept from one start to the next; empty at first.
    QByteArray widths() const;
    /// What cannot be read is no error: the widths stay as they are.
    void setWidths(const QByteArray& saved);
    void chooseRow(int row);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QModelIndex& index);    ///< the row that is gone over
    void opened(const QModelIndex& index);    ///< Enter, or a click
    void confirmed(const QModelIndex& index); ///< Enter alone, where a click only chooses
    void typed(const QString& text);          ///< letters and figures, for a field that searches
    void widthsChanged();                     ///< by the person

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    int widthOf(const DataColumn& column) const;
    void arrange();
    void noteWidth(int column, int width);

    std::vector<DataColumn> m_columns;
    std::vector<std::pair<int, PillOf>> m_pills;
    std::vector<std::pair<int, int>> m_widths; ///< column and its width at a text size of 100 %
    bool m_arranging = false;
};

} // namespace carm::kit
