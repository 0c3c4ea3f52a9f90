#include "presenters/account_rules.h"

#include <array>

namespace carm::presenters {
namespace {

struct FormParameters {
    account::SecurityForm form;
    const char* share;
    const char* floor;
};
constexpr std::array<FormParameters, 2> kSecurityForms = {{
    {account::SecurityForm::WrittenSecurity, "security_share_bond", "security_floor_bond"},
    {account::SecurityForm::CashDeposit, "security_share_cash", "security_floor_cash"},
}};

struct CutOffParameters {
    account::PaymentChannel channel;
    const char* minutes;
};
constexpr std::array<CutOffParameters, 4> kCutOffs = {{
    {account::PaymentChannel::Mail, "cheque_cut_off_minutes"},
    {account::PaymentChannel::Cheque, "cheque_cut_off_minutes"},
    {account::PaymentChannel::Electronic, "electronic_cut_off_minutes"},
    {account::PaymentChannel::InPerson, "electronic_cut_off_minutes"},
}};

/// Zero stands for a figure that was not given.
int figure(const reference::Edition& edition, const char* name, QDate day)
{
    return static_cast<int>(edition.number(QLatin1String(name), day).value_or(0));
}

std::vector<account::Holiday> holidaysOf(const reference::Edition& edition)
{
    std::vector<account::Holiday> holidays;
    for (const reference::Holiday& holiday : edition.holidays()) {
        holidays.push_back({holiday.day, holiday.scope});
    }
    return holidays;
}

} // namespace

std::optional<account::DueDates> dueDatesOf(const reference::Edition& edition, QDate day,
                                            const QString& holidayScope)
{
    account::DueDateRules rules;
    rules.accountingBusinessDays = figure(edition, "accounting_business_days", day);
    rules.lowValueDay = figure(edition, "low_value_accounting_day", day);
    rules.periodFirstDay = figure(edition, "billing_period_first_day", day);
    rules.statementDay = figure(edition, "statement_day", day);
    rules.paymentWeekdays = figure(edition, "payment_weekdays", day);
    rules.adjustmentYears = figure(edition, "adjustment_years", day);
    for (const CutOffParameters& row : kCutOffs) {
        const int minutes = figure(edition, row.minutes, day);
        if (minutes > 0) {
            rules.cutOffs.push_back({row.channel, QTime(0, 0).addSecs(minutes * 60)});
        }
    }
    auto dueDates =
        account::DueDates::of(std::move(rules), account::BusinessCalendar(holidaysOf(edition), holidayScope));
    return dueDates ? std::optional(std::move(dueDates).value()) : std::nullopt;
}

std::vector<account::SecurityRule> securityRulesOf(const reference::Edition& edition, QDate day)
{
    std::vector<account::SecurityRule> rules;
    for (const FormParameters& row : kSecurityForms) {
        const auto share = edition.percentage(QLatin1String(row.share), day);
        const auto floor = edition.amount(QLatin1String(row.floor), day);
        if (share) {
            rules.push_back({row.form, *share, floor && floor->count() > 0 ? floor : std::nullopt,
                             edition.amount(QStringLiteral("security_ceiling"), day)});
        }
    }
    return rules;
}

} // namespace carm::presenters
