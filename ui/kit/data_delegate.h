// Paints the cells of a DataTable: text that ends with "…" where it has no room, pills, the row that is gone
// over, and the focus ring round it.
#pragma once

#include <QStyledItemDelegate>

namespace carm::kit {

class DataTable;
struct CellPill;
struct Theme;

class DataDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit DataDelegate(DataTable* table);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// Shows the whole of a text that is cut short.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintPill(QPainter& painter, const QRect& room, const CellPill& pill, const QString& text) const;

    DataTable* m_table;
};

} // namespace carm::kit
