#include "account/due_dates.h"

#include <algorithm>

namespace carm::account {
namespace {

constexpr int kLastDayOfEveryMonth = 28;

QDate dayOfMonth(QDate month, int day)
{
    return month.isValid() ? QDate(month.year(), month.month(), day) : QDate();
}

bool isInEveryMonth(int day)
{
    return day >= 2 && day <= kLastDayOfEveryMonth;
}

bool areUsable(const std::vector<CutOff>& cutOffs)
{
    std::set<PaymentChannel> seen;
    return std::all_of(cutOffs.begin(), cutOffs.end(), [&seen](const CutOff& cutOff) {
        return cutOff.until.isValid() && seen.insert(cutOff.channel).second;
    });
}

int minuteOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

} // namespace

Result<DueDates, DueDateError> DueDates::of(DueDateRules rules, BusinessCalendar calendar)
{
    if (rules.accountingBusinessDays < 1 || rules.paymentWeekdays < 1 || rules.adjustmentYears < 1) {
        return fail(DueDateError::CountNotPositive);
    }
    if (!isInEveryMonth(rules.lowValueDay) || !isInEveryMonth(rules.periodFirstDay) ||
        !isInEveryMonth(rules.statementDay)) {
        return fail(DueDateError::DayOfMonthNotInEveryMonth);
    }
    if (rules.statementDay < rules.periodFirstDay) {
        return fail(DueDateError::StatementInsidePeriod);
    }
    if (!areUsable(rules.cutOffs)) {
        return fail(DueDateError::CutOffInvalid);
    }
    return DueDates(std::move(rules), std::move(calendar));
}

Result<QDate, CalendarError> DueDates::accountingDue(QDate released) const
{
    return m_calendar.businessDayAfter(released, m_rules.accountingBusinessDays);
}

QDate DueDates::lowValueAccountingDue(QDate released) const
{
    return dayOfMonth(dayOfMonth(released, 1).addMonths(1), m_rules.lowValueDay);
}

BillingPeriod DueDates::periodOf(QDate day) const
{
    const QDate inMonth = dayOfMonth(day, m_rules.periodFirstDay);
    const QDate first = day < inMonth ? inMonth.addMonths(-1) : inMonth;
    return {first, first.addMonths(1).addDays(-1)};
}

BillingPeriod DueDates::periodBefore(const BillingPeriod& period) const
{
    return periodOf(period.first.addDays(-1));
}

QDate DueDates::statementDay(const BillingPeriod& period) const
{
    return dayOfMonth(period.last, m_rules.statementDay);
}

QDate DueDates::paymentDue(const BillingPeriod& period) const
{
    return weekdayAfter(period.last, m_rules.paymentWeekdays);
}

QDate DueDates::prescribedPaymentDay(QDate accounted) const
{
    const QDate nextMonth = dayOfMonth(accounted, 1).addMonths(1);
    return weekdayAfter(dayOfMonth(nextMonth, m_rules.periodFirstDay).addDays(-1), m_rules.paymentWeekdays);
}

ChangeKind DueDates::changeKind(QDate accounted, QDate paymentDue, QDate day) const
{
    CARM_ENSURE(accounted.isValid() && paymentDue.isValid() && day.isValid());
    if (day <= paymentDue) {
        return ChangeKind::Correction;
    }
    return day <= accounted.addYears(m_rules.adjustmentYears) ? ChangeKind::Adjustment : ChangeKind::TooLate;
}

std::optional<QDate> DueDates::creditedOn(PaymentChannel channel, QDate day, QTime easternTime) const
{
    const auto found = std::find_if(m_rules.cutOffs.begin(), m_rules.cutOffs.end(),
                                    [channel](const CutOff& cutOff) { return cutOff.channel == channel; });
    if (found == m_rules.cutOffs.end()) {
        return {};
    }
    return minuteOf(easternTime) <= minuteOf(found->until) ? day : day.addDays(1);
}

} // namespace carm::account
