#include "kit/icons.h"

#include <QColor>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

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

QPainterPath outlineOf(Icon icon)
{
    QPainterPath path;
    switch (icon) {
    case Icon::None:
        break;
    case Icon::Check:
        path = polyline({{4.5, 12.5}, {10, 18}, {19.5, 6.5}});
        break;
    case Icon::Warning:
        path = polyline({{12, 3.5}, {21.5, 20}, {2.5, 20}, {12, 3.5}});
        path.closeSubpath();
        path.addPath(polyline({{12, 9.5}, {12, 14}}));
        path.addPath(polyline({{12, 17}, {12, 17.2}}));
        break;
    case Icon::Error:
        path = circle();
        path.addPath(polyline({{8.5, 8.5}, {15.5, 15.5}}));
        path.addPath(polyline({{15.5, 8.5}, {8.5, 15.5}}));
        break;
    case Icon::Information:
        path = circle();
        path.addPath(polyline({{12, 11}, {12, 16.5}}));
        path.addPath(polyline({{12, 7.5}, {12, 7.7}}));
        break;
    case Icon::Offline:
        path = circle();
        path.addPath(polyline({{6, 18}, {18, 6}}));
        break;
    case Icon::Online:
        path = circle();
        path.addPath(polyline({{8, 12.3}, {11, 15.2}, {16.2, 8.8}}));
        break;
    case Icon::Search:
        path.addEllipse(QPointF(10.5, 10.5), 6.5, 6.5);
        path.addPath(polyline({{15.4, 15.4}, {20.5, 20.5}}));
        break;
    case Icon::Back:
        path = polyline({{15, 5}, {8, 12}, {15, 19}});
        break;
    case Icon::Forward:
        path = polyline({{9, 5}, {16, 12}, {9, 19}});
        break;
    case Icon::Remove:
        path = polyline({{6, 6}, {18, 18}});
        path.addPath(polyline({{18, 6}, {6, 18}}));
        break;
    case Icon::Add:
        path = polyline({{12, 5}, {12, 19}});
        path.addPath(polyline({{5, 12}, {19, 12}}));
        break;
    case Icon::Print:
        path.addRoundedRect(QRectF(3.5, 9, 17, 8.5), 1.5, 1.5);
        path.addRect(QRectF(7, 3.5, 10, 5.5));
        path.addRect(QRectF(7, 14, 10, 6.5));
        break;
    case Icon::Undo:
        path.moveTo(5, 10);
        path.lineTo(14, 10);
        path.arcTo(QRectF(9.5, 10, 9, 9), 90, -180);
        path.lineTo(9, 19);
        path.addPath(polyline({{9, 5.5}, {4.5, 10}, {9, 14.5}}));
        break;
    }
    return path;
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
