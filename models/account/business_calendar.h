// Business days and weekdays. Holidays are data of the reference edition; the week is the only thing that the
// calendar knows by itself. Source: domain note 5.3; Accounting for Imported Goods and Payment of Duties
// Regulations s. 2.
#pragma once

#include "support/result.h"

#include <QDate>
#include <QString>

#include <set>
#include <vector>

namespace carm::account {

/// A row of the edition's table of holidays.
struct Holiday {
    QDate day;
    QString scope; ///< "federal", or the code of a province whose holiday it is
    bool operator==(const Holiday&) const = default;
};

enum class DayKind {
    BusinessDay,
    Weekend,
    Holiday,
    Unknown, ///< a weekday of a year that no holiday is listed for: it may be one, so it is not guessed
};

enum class CalendarError {
    InvalidDay,
    HolidaysUnknown, ///< the count runs into a year that no holiday is listed for
};

class BusinessCalendar {
public:
    /// Takes the holidays of that scope and leaves the others.
    BusinessCalendar(const std::vector<Holiday>& holidays, const QString& scope);

    /// Unknown for an invalid day as well.
    DayKind kindOf(QDate day) const;
    bool isBusinessDay(QDate day) const { return kindOf(day) == DayKind::BusinessDay; }
    /// The nth business day after `day`, which is day 0 whatever kind of day it is (n ≥ 1).
    Result<QDate, CalendarError> businessDayAfter(QDate day, int n) const;

private:
    std::set<QDate> m_holidays;
    std::set<int> m_years;
};

/// The nth Monday … Friday after `day` (n ≥ 1); a holiday counts like any other. Invalid for an invalid day.
QDate weekdayAfter(QDate day, int n);

} // namespace carm::account
