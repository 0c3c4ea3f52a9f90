#include "kit/icons.h"

#include <QColor>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace carm::kit {
namespace {

/// All shapes live in a square of 24 units.
constexpr int kUnits = 24;

QPainterPath polyline(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    bool first = true;
    for (const QPointF& point : points) {
        first ? path.moveTo(point) : path.lineTo(point);
        first = false;
    }
    return path;
}

QPainterPath circle()
{
    QPainterPath path;
    path.addEllipse(QPointF(12, 12), 9, 9);
    return path;
}

QPainterPath withStrokes(QPainterPath path, std::initializer_list<QPainterPath> strokes)
{
    for (const QPainterPath& stroke : strokes) {
        path.addPath(stroke);
    }
    return path;
}

QPainterPath triangle()
{
    QPainterPath path = polyline({{12, 3.5}, {21.5, 20}, {2.5, 20}, {12, 3.5}});
    path.closeSubpath();
    return path;
}

QPainterPath lens()
{
    QPainterPath path;
    path.addEllipse(QPointF(10.5, 10.5), 6.5, 6.5);
    return path;
}

QPainterPath printer()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(3.5, 9, 17, 8.5), 1.5, 1.5);
    path.addRect(QRectF(7, 3.5, 10, 5.5));
    path.addRect(QRectF(7, 14, 10, 6.5));
    return path;
}

QPainterPath undoArrow()
{
    QPainterPath path(QPointF(5, 10));
    path.lineTo(14, 10);
    path.arcTo(QRectF(9.5, 10, 9, 9), 90, -180);
    path.lineTo(9, 19);
    return withStrokes(path, {polyline({{9, 5.5}, {4.5, 10}, {9, 14.5}})});
}

/// A disc whose right half is hatched so closely that the pen fills it.
QPainterPath halfDisc()
{
    QPainterPath path = circle();
    for (int x = 0; x <= 7; ++x) {
        const qreal half = std::sqrt(81.0 - x * x) - 1;
        path.addPath(polyline({QPointF(12 + x, 12 - half), QPointF(12 + x, 12 + half)}));
    }
    return path;
}

QPainterPath questionMark()
{
    QPainterPath path = circle();
    path.moveTo(9.3, 9.6);
    path.cubicTo(9.3, 6.2, 14.8, 6.2, 14.8, 9.6);
    path.cubicTo(14.8, 11.8, 12, 11.6, 12, 14);
    return withStrokes(path, {polyline({{12, 17}, {12, 17.2}})});
}

QPainterPath keyboard()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(2.5, 6, 19, 12.5), 2, 2);
    for (const int x : {7, 12, 17}) {
        path.addPath(polyline({QPointF(x - 0.2, 10), QPointF(x + 0.2, 10)}));
    }
    return withStrokes(path, {polyline({{8, 14.5}, {16, 14.5}})});
}

QPainterPath outlineOf(Icon icon)
{
    switch (icon) {
    case Icon::None:
        break;
    case Icon::Check:
        return polyline({{4.5, 12.5}, {10, 18}, {19.5, 6.5}});
    case Icon::Warning:
        return withStrokes(triangle(), {polyline({{12, 9.5}, {12, 14}}), polyline({{12, 17}, {12, 17.2}})});
    case Icon::Error:
        return withStrokes(circle(),
                           {polyline({{8.5, 8.5}, {15.5, 15.5}}), polyline({{15.5, 8.5}, {8.5, 15.5}})});
    case Icon::Information:
        return withStrokes(circle(), {polyline({{12, 11}, {12, 16.5}}), polyline({{12, 7.5}, {12, 7.7}})});
    case Icon::Offline:
        return withStrokes(circle(), {polyline({{6, 18}, {18, 6}})});
    case Icon::Online:
        return withStrokes(circle(), {polyline({{8, 12.3}, {11, 15.2}, {16.2, 8.8}})});
    case Icon::Search:
        return withStrokes(lens(), {polyline({{15.4, 15.4}, {20.5, 20.5}})});
    case Icon::Back:
        return polyline({{15, 5}, {8, 12}, {15, 19}});
    case Icon::Forward:
        return polyline({{9, 5}, {16, 12}, {9, 19}});
    case Icon::Down:
        return polyline({{5, 9}, {12, 16}, {19, 9}});
    case Icon::Remove:
        return withStrokes(polyline({{6, 6}, {18, 18}}), {polyline({{18, 6}, {6, 18}})});
    case Icon::Add:
        return withStrokes(polyline({{12, 5}, {12, 19}}), {polyline({{5, 12}, {19, 12}})});
    case Icon::Print:
        return printer();
    case Icon::Undo:
        return undoArrow();
    case Icon::Waiting:
        return withStrokes(circle(), {polyline({{12, 7}, {12, 12}, {15.5, 14}})});
    case Icon::Contrast:
        return halfDisc();
    case Icon::Help:
        return questionMark();
    case Icon::Keyboard:
        return keyboard();
    }
    return {};
}

} // namespace

QPixmap iconPixmap(Icon icon, int pixels, const QColor& colour)
{
    const auto ratio = qGuiApp->devicePixelRatio();
    QPixmap pixmap(QSize(pixels, pixels) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pixels * 1.0 / kUnits, pixels * 1.0 / kUnits);
    painter.setPen(QPen(colour, 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(outlineOf(icon));
    return pixmap;
}

QIcon makeIcon(Icon icon, int pixels, const QColor& colour)
{
    return QIcon(iconPixmap(icon, pixels, colour));
}

} // namespace carm::kit
