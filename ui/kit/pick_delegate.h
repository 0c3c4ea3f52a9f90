// Paints a row to pick: title, second line, and a figure at the right end; texts wrap, nothing is cut off.
#pragma once

#include <QAbstractItemView>
#include <QStyledItemDelegate>

namespace carm::kit {

class PickDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole + 1, TrailingRole };

    explicit PickDelegate(QAbstractItemView* view);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Layout;
    Layout layoutOf(const QModelIndex& index, int width) const;
    QAbstractItemView* m_view;
};

} // namespace carm::kit
