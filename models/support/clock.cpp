#include "support/clock.h"

#include <QDateTime>
#include <QString>

namespace carm {

Instant SystemClock::now() const
{
    return {QDateTime::currentMSecsSinceEpoch()};
}

QDate SystemClock::today() const
{
    return QDate::currentDate();
}

QString toIsoText(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace carm
