#include "central/book_rules.h"

#include <QDateTime>
#include <QTimeZone>

namespace carm::central {
namespace {

/// A terminal that was offline all that time is rarer than one whose clock has lost its battery.
constexpr int kMostDaysUnderway = 60;

int figure(const reference::Edition& edition, const char* name, QDate day)
{
    return static_cast<int>(edition.number(QString::fromLatin1(name), day).value_or(0));
}

} // namespace

std::optional<account::DueDates> BookRules::dueDates(QDate day) const
{
    if (m_edition == nullptr) {
        return {};
    }
    account::DueDateRules rules;
    rules.accountingBusinessDays = figure(*m_edition, "accounting_business_days", day);
    rules.lowValueDay = figure(*m_edition, "low_value_accounting_day", day);
    rules.periodFirstDay = figure(*m_edition, "billing_period_first_day", day);
    rules.statementDay = figure(*m_edition, "statement_day", day);
    rules.paymentWeekdays = figure(*m_edition, "payment_weekdays", day);
    rules.adjustmentYears = figure(*m_edition, "adjustment_years", day);
    // Weekdays are counted whether holidays or not, so the calendar needs none.
    auto dates = account::DueDates::of(std::move(rules), account::BusinessCalendar({}, QString()));
    return dates ? std::optional(std::move(dates).value()) : std::nullopt;
}

QDate BookRules::paymentDue(QDate released) const
{
    const auto dates = dueDates(released);
    return dates && released.isValid() ? dates->paymentDue(dates->periodOf(released)) : QDate();
}

account::ChangePosting BookRules::changePosting(QDate accounted, QDate paymentDue, QDate day) const
{
    const auto dates = dueDates(accounted);
    const bool isCorrection =
        dates && paymentDue.isValid() &&
        dates->changeKind(accounted, paymentDue, day) == account::ChangeKind::Correction;
    return isCorrection ? account::ChangePosting::Correction : account::ChangePosting::Adjustment;
}

money::Cents BookRules::cashRoundingStep(QDate day) const
{
    const auto step =
        m_edition != nullptr ? m_edition->amount(QStringLiteral("cash_rounding_step"), day) : std::nullopt;
    return step.value_or(money::Cents());
}

QDate BookRules::dayOf(Instant instant)
{
    static const QTimeZone eastern("America/Toronto");
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(instant.milliseconds, Qt::UTC);
    return (eastern.isValid() ? moment.toTimeZone(eastern) : moment).date();
}

QDate BookRules::dayOf(Instant byTerminal, Instant receivedAt)
{
    const QDate received = dayOf(receivedAt);
    const QDate said = dayOf(byTerminal);
    return said > received || said < received.addDays(-kMostDaysUnderway) ? received : said;
}

} // namespace carm::central
