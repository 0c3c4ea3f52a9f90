// Lays parts in a row, and in further rows when there is no room: header, fields side by side, buttons. The
// width left over in a row goes to its stretching parts, so that what follows them ends at the right edge.
#pragma once

#include <QLayout>

#include <vector>

namespace carm::kit {

class FlowLayout final : public QLayout {
    Q_OBJECT
public:
    /// Where parts that are lower than their row stand.
    enum class Stand { Middle, Top };
    explicit FlowLayout(int gap, Stand stand, QWidget* parent = nullptr);
    ~FlowLayout() override;

    /// A part of its own natural width.
    void add(QWidget* widget);
    /// A part that takes the room that is left, and wants `basis` pixels at least before the row breaks.
    void addStretching(QWidget* widget, int basis);

    /// The wishes are those at a text size of 100 %, and grow with it: of fields, whose labels do.
    void setGrowing(bool growing) { m_growing = growing; }
    /// Another wish for a part that stretches, when the text size has changed.
    void setBasis(const QWidget* widget, int basis);

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Part {
        QLayoutItem* item;
        int basis; ///< negative: the natural width, not stretching
    };
    int widthOf(const Part& part) const;
    /// Places the parts, or only measures when `place` is false; returns the height.
    int arrange(const QRect& rect, bool place) const;
    int arrangeRow(const std::vector<const Part*>& row, const QRect& rect, int top, bool place) const;

    int m_gap;
    Stand m_stand;
    bool m_growing = false;
    std::vector<Part> m_parts;
};

} // namespace carm::kit
