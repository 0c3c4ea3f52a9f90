// A picture of texts, grounds, lines and codes that is never cut by the end of a page: a row of a table, a
// charge with its steps, a row of codes. It grows to the lowest thing put into it.
#pragma once

#include "print/paragraph.h"

#include <QColor>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <memory>
#include <vector>

namespace carm::print {

/// Where a text stands in its block.
struct Place {
    qreal left;
    qreal top;
    qreal width;
    Align align = Align::Left;
};

class Block {
public:
    qreal height() const { return m_height; }
    /// `topLeft` is on the left edge of the content.
    void paint(QPainter& painter, const QPointF& topLeft) const;

    /// Returns where the text ends.
    qreal addText(const QString& text, const TextStyle& style, const Place& place);
    /// Grounds lie under shapes, shapes under texts, in whatever order they come.
    void addGround(const QRectF& area, const QColor& colour);
    void addShape(const QPainterPath& shape, const QColor& colour);
    /// A hairline from left to right.
    void addRule(qreal left, qreal top, qreal width, const QColor& colour);
    void addFrame(const QRectF& area, const QColor& colour);
    void growTo(qreal height);

private:
    struct Shape {
        QPainterPath path;
        QColor colour;
    };
    struct Text {
        Paragraph paragraph;
        QPointF topLeft;
    };
    std::vector<Shape> m_grounds;
    std::vector<Shape> m_shapes;
    std::vector<Text> m_texts;
    qreal m_height = 0;
};

using BlockPointer = std::shared_ptr<const Block>;

} // namespace carm::print
