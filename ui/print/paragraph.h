// One text set to a width. It can be measured before it is painted.
#pragma once

#include "print/styles.h"

#include <QString>

#include <memory>

class QPainter;
class QPointF;
class QTextLayout;

namespace carm::print {

enum class Align { Left, Right, Centre };

class Paragraph {
public:
    /// At most `mostLines` lines are set; the last one then ends with "…". The forms' own limits stay far
    /// below.
    Paragraph(const QString& text, const TextStyle& style, qreal width, Align align = Align::Left,
              int mostLines = 16);
    ~Paragraph();
    Paragraph(Paragraph&&) noexcept;
    Paragraph& operator=(Paragraph&&) noexcept;

    qreal height() const;
    void paint(QPainter& painter, const QPointF& topLeft) const;

private:
    std::unique_ptr<QTextLayout> m_layout;
    QColor m_colour;
    qreal m_height = 0;
};

/// Of the text on one line.
qreal naturalWidth(const QString& text, const TextStyle& style);
/// Of its widest word.
qreal widestWord(const QString& text, const TextStyle& style);

} // namespace carm::print
