#include "print/block.h"

#include "print/paper.h"

#include <QPainter>

#include <algorithm>

namespace carm::print {

void Block::paint(QPainter& painter, const QPointF& topLeft) const
{
    for (const auto* shapes : {&m_grounds, &m_shapes}) {
        for (const Shape& shape : *shapes) {
            painter.fillPath(shape.path.translated(topLeft), shape.colour);
        }
    }
    for (const Text& text : m_texts) {
        text.paragraph.paint(painter, topLeft + text.topLeft);
    }
}

qreal Block::addText(const QString& text, const TextStyle& style, const Place& place)
{
    m_texts.push_back({Paragraph(text, style, place.width, place.align), {place.left, place.top}});
    const qreal bottom = place.top + m_texts.back().paragraph.height();
    growTo(bottom);
    return bottom;
}

void Block::addGround(const QRectF& area, const QColor& colour)
{
    QPainterPath path;
    path.addRect(area);
    m_grounds.push_back({path, colour});
    growTo(area.bottom());
}

void Block::addShape(const QPainterPath& shape, const QColor& colour)
{
    m_shapes.push_back({shape, colour});
    growTo(shape.boundingRect().bottom());
}

void Block::addRule(qreal left, qreal top, qreal width, const QColor& colour)
{
    QPainterPath path;
    path.addRect(left, top, width, kHairline);
    addShape(path, colour);
}

void Block::addFrame(const QRectF& area, const QColor& colour)
{
    QPainterPath path;
    path.addRect(area);
    path.addRect(area.adjusted(kHairline, kHairline, -kHairline, -kHairline));
    path.setFillRule(Qt::OddEvenFill);
    addShape(path, colour);
}

void Block::growTo(qreal height)
{
    m_height = std::max(m_height, height);
}

} // namespace carm::print
