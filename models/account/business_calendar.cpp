#include "account/business_calendar.h"

namespace carm::account {
namespace {

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

} // namespace

BusinessCalendar::BusinessCalendar(const std::vector<Holiday>& holidays, const QString& scope)
{
    for (const Holiday& holiday : holidays) {
        if (holiday.scope == scope && holiday.day.isValid()) {
            m_holidays.insert(holiday.day);
            m_years.insert(holiday.day.year());
        }
    }
}

DayKind BusinessCalendar::kindOf(QDate day) const
{
    if (!day.isValid()) {
        return DayKind::Unknown;
    }
    if (isWeekend(day)) {
        return DayKind::Weekend;
    }
    if (!m_years.contains(day.year())) {
        return DayKind::Unknown;
    }
    return m_holidays.contains(day) ? DayKind::Holiday : DayKind::BusinessDay;
}

Result<QDate, CalendarError> BusinessCalendar::businessDayAfter(QDate day, int n) const
{
    CARM_ENSURE(n >= 1);
    if (!day.isValid()) {
        return fail(CalendarError::InvalidDay);
    }
    for (int counted = 0; counted < n;) {
        day = day.addDays(1);
        const DayKind kind = kindOf(day);
        if (kind == DayKind::Unknown) {
            return fail(CalendarError::HolidaysUnknown);
        }
        counted += kind == DayKind::BusinessDay ? 1 : 0;
    }
    return day;
}

QDate weekdayAfter(QDate day, int n)
{
    CARM_ENSURE(n >= 1);
    for (int counted = 0; day.isValid() && counted < n;) {
        day = day.addDays(1);
        counted += isWeekend(day) ? 0 : 1;
    }
    return day;
}

} // namespace carm::account
