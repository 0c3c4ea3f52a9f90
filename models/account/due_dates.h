// When to account, when a period is billed, when to pay, and what a change is called that comes later.
// Sources: domain notes 5.1, 5.3, 6.1; Accounting for Imported Goods and Payment of Duties Regulations
// ss. 2.1, 7.4, 10, 10.1.
#pragma once

#include "account/business_calendar.h"

#include <QTime>

#include <optional>

namespace carm::account {

enum class PaymentChannel { Mail, Cheque, Electronic, InPerson };

/// The last minute, Eastern Time, that still counts for the same day; the whole of that minute does.
struct CutOff {
    PaymentChannel channel = PaymentChannel::Electronic;
    QTime until;
    bool operator==(const CutOff&) const = default;
};

/// Figures of the reference edition. Zero is a figure that was not given.
struct DueDateRules {
    int accountingBusinessDays = 0; ///< after release: 5
    int lowValueDay = 0;            ///< of the month after release: 24
    int periodFirstDay = 0;         ///< of the billing period: 18; it ends the day before in the next month
    int statementDay = 0;           ///< of the month that the period ends in: 25
    int paymentWeekdays = 0;        ///< after the end of the period: 10
    int adjustmentYears = 0;        ///< from accounting: 4
    std::vector<CutOff> cutOffs;
    bool operator==(const DueDateRules&) const = default;
};

/// Both days belong to it.
struct BillingPeriod {
    QDate first;
    QDate last;
    bool contains(QDate day) const { return first <= day && day <= last; }
    bool operator==(const BillingPeriod&) const = default;
};

enum class ChangeKind {
    Correction, ///< accepted by itself, without interest
    Adjustment, ///< reviewed by the agency
    TooLate,
};

enum class DueDateError {
    CountNotPositive,
    DayOfMonthNotInEveryMonth, ///< one of 2 … 28 is needed, so that every month has it and the day before
    StatementInsidePeriod,     ///< a statement would be issued before its period has ended
    CutOffInvalid,             ///< no time of day, or a channel twice
};

/// For each method an invalid day gives an invalid day.
class DueDates {
public:
    static Result<DueDates, DueDateError> of(DueDateRules rules, BusinessCalendar calendar);

    /// The last day to account for goods that were released before.
    Result<QDate, CalendarError> accountingDue(QDate released) const;
    /// The same for goods of low value released to a courier (low-value shipment programme).
    QDate lowValueAccountingDue(QDate released) const;

    /// For goods released prior to payment, the day is that of release.
    BillingPeriod periodOf(QDate day) const;
    BillingPeriod periodAfter(const BillingPeriod& period) const { return periodOf(period.last.addDays(1)); }
    BillingPeriod periodBefore(const BillingPeriod& period) const;
    QDate statementDay(const BillingPeriod& period) const;
    /// Statutory holidays are not skipped: the rule says weekdays.
    QDate paymentDue(const BillingPeriod& period) const;
    /// The prescribed day of sections 32.2(3) and 33.4(1)(a) of the Act, after which interest runs on goods
    /// released prior to payment. `accounted` is the earlier of accounting and the last day for it. Not
    /// always the day of paymentDue(): it counts from the month after accounting.
    QDate prescribedPaymentDay(QDate accounted) const;

    /// `paymentDue` itself still takes a correction, and the last day of the years an adjustment.
    ChangeKind changeKind(QDate accounted, QDate paymentDue, QDate day) const;

    /// The day that a payment counts for; nothing when the channel has no cut-off.
    std::optional<QDate> creditedOn(PaymentChannel channel, QDate day, QTime easternTime) const;

private:
    DueDates(DueDateRules rules, BusinessCalendar calendar)
        : m_rules(std::move(rules)), m_calendar(std::move(calendar))
    {
    }
    DueDateRules m_rules;
    BusinessCalendar m_calendar;
};

} // namespace carm::account
