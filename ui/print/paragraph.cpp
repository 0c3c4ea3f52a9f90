#include "print/paragraph.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace carm::print {
namespace {

Qt::Alignment alignmentOf(Align align)
{
    switch (align) {
    case Align::Left:
        return Qt::AlignLeft;
    case Align::Right:
        return Qt::AlignRight;
    case Align::Centre:
        return Qt::AlignHCenter;
    }
    return Qt::AlignLeft;
}

/// The lines of the layout; false when `mostLines` were not enough.
bool setLines(QTextLayout& layout, const TextStyle& style, qreal width, int mostLines)
{
    layout.beginLayout();
    int lines = 0;
    bool isWhole = true;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        if (lines == mostLines) {
            isWhole = false;
            break;
        }
        line.setLineWidth(width);
        // The glyphs stand in the middle of their line, whatever the font's own ascent is.
        line.setPosition({0, lines * style.leading + (style.leading - line.height()) / 2});
        ++lines;
    }
    layout.endLayout();
    return isWhole;
}

} // namespace

Paragraph::Paragraph(const QString& text, const TextStyle& style, qreal width, Align align, int mostLines)
    : m_layout(std::make_unique<QTextLayout>(text, style.font)), m_colour(style.colour)
{
    QTextOption option(alignmentOf(align));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    if (!setLines(*m_layout, style, width, mostLines)) {
        const QTextLine last = m_layout->lineAt(mostLines - 1);
        m_layout->setText(text.left(last.textStart() + last.textLength() - 2).trimmed() + u'…');
        setLines(*m_layout, style, width, mostLines);
    }
    m_height = std::max(1, m_layout->lineCount()) * style.leading;
}

Paragraph::~Paragraph() = default;
Paragraph::Paragraph(Paragraph&&) noexcept = default;
Paragraph& Paragraph::operator=(Paragraph&&) noexcept = default;

qreal Paragraph::height() const
{
    return m_height;
}

void Paragraph::paint(QPainter& painter, const QPointF& topLeft) const
{
    painter.setPen(m_colour);
    m_layout->draw(&painter, topLeft);
}

qreal naturalWidth(const QString& text, const TextStyle& style)
{
    // One pixel of 600 per inch more, so that rounding never breaks a line that fits.
    return QFontMetricsF(style.font).horizontalAdvance(text) + 1;
}

qreal widestWord(const QString& text, const TextStyle& style)
{
    qreal widest = 0;
    for (const QString& word : text.split(u' ')) {
        widest = std::max(widest, naturalWidth(word, style));
    }
    return widest;
}

} // namespace carm::print
