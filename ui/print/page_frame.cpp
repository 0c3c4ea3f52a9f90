#include "print/page_frame.h"

#include "print/paper.h"
#include "print/paragraph.h"

#include <QPainter>
#include <QPainterPath>

namespace carm::print {
namespace {

constexpr qreal kPageLabelWidth = mm(30);
constexpr qreal kRunningHeadGap = mm(4);
constexpr qreal kPracticeAngle = -52;

void paintPracticeMark(QPainter& painter, const QString& mark, const TextStyle& style)
{
    painter.save();
    painter.translate(kSheetWidth / 2, kSheetHeight / 2);
    painter.rotate(kPracticeAngle);
    // As a shape: letters at an angle would be strewn over the text that a search or a screen reader finds.
    // The word stands in the footer as well.
    QPainterPath shape;
    shape.addText({0, 0}, style.font, mark);
    shape.translate(-shape.boundingRect().center());
    painter.fillPath(shape, style.colour);
    painter.restore();
}

void paintRunningHead(QPainter& painter, const PageFrame& frame, const Styles& styles)
{
    Paragraph(frame.headLeft, styles.quiet, kContentWidth).paint(painter, {kLeft, kTop});
    Paragraph(frame.headRight, styles.strong, kContentWidth, Align::Right).paint(painter, {kLeft, kTop});
    painter.fillRect(QRectF(kLeft, kTop + styles.strong.leading + mm(1), kContentWidth, kHairline),
                     styles.accent);
}

void paintFooter(QPainter& painter, const PageFrame& frame, int page, int pages, const Styles& styles)
{
    painter.fillRect(QRectF(kLeft, kFooterTop, kContentWidth, kHairline), styles.rule);
    const qreal top = kFooterTop + mm(1.2);
    const QString mark =
        frame.practiceMark.isEmpty() ? QString() : frame.practiceMark + QStringLiteral(" · ");
    Paragraph(mark + frame.footer, styles.tiny, kContentWidth - kPageLabelWidth).paint(painter, {kLeft, top});
    Paragraph(frame.pageLabel(page, pages), styles.tiny, kPageLabelWidth, Align::Right)
        .paint(painter, {kLeft + kContentWidth - kPageLabelWidth, top});
}

} // namespace

qreal runningHeadHeight(const Styles& styles)
{
    return styles.strong.leading + mm(1) + kRunningHeadGap;
}

void paintFrame(QPainter& painter, const PageFrame& frame, int page, int pages, const Styles& styles)
{
    if (!frame.practiceMark.isEmpty()) {
        paintPracticeMark(painter, frame.practiceMark, styles.practice);
    }
    if (page > 1) {
        paintRunningHead(painter, frame, styles);
    }
    paintFooter(painter, frame, page, pages, styles);
}

QString plainPageLabel(int page, int pages)
{
    return QStringLiteral("%1 / %2").arg(page).arg(pages);
}

} // namespace carm::print
