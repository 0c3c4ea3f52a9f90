// The rules of 2025 as the tests of this room use them, an importer, and entries in short form.
#pragma once

#include "account/due_dates.h"
#include "account/ledger.h"
#include "account/posting_rules.h"

namespace carm::test {

inline QString federal()
{
    return QStringLiteral("federal");
}

/// Federal holidays from 2024 to 2026, Easter Monday and 30 September among them.
inline std::vector<account::Holiday> federalHolidays()
{
    std::vector<account::Holiday> holidays;
    for (const char* day :
         {"2024-01-01", "2024-03-29", "2024-04-01", "2024-05-20", "2024-07-01", "2024-09-02", "2024-09-30",
          "2024-10-14", "2024-11-11", "2024-12-25", "2024-12-26", "2025-01-01", "2025-04-18", "2025-04-21",
          "2025-05-19", "2025-07-01", "2025-09-01", "2025-09-30", "2025-10-13", "2025-11-11", "2025-12-25",
          "2025-12-26", "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-18", "2026-07-01", "2026-09-07",
          "2026-09-30", "2026-10-12", "2026-11-11", "2026-12-25", "2026-12-28"}) {
        holidays.push_back({QDate::fromString(QString::fromLatin1(day), Qt::ISODate), federal()});
    }
    return holidays;
}

inline account::BusinessCalendar federalCalendar()
{
    return {federalHolidays(), federal()};
}

inline account::DueDateRules rulesOf2025()
{
    using account::PaymentChannel;
    account::DueDateRules rules;
    rules.accountingBusinessDays = 5;
    rules.lowValueDay = 24;
    rules.periodFirstDay = 18;
    rules.statementDay = 25;
    rules.paymentWeekdays = 10;
    rules.adjustmentYears = 4;
    rules.cutOffs = {{PaymentChannel::Mail, QTime(16, 0)},
                     {PaymentChannel::Cheque, QTime(16, 0)},
                     {PaymentChannel::Electronic, QTime(23, 59)},
                     {PaymentChannel::InPerson, QTime(23, 59)}};
    return rules;
}

inline account::DueDates dueDates()
{
    return account::DueDates::of(rulesOf2025(), federalCalendar()).value();
}

inline QDate dayOf(const char* text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

inline money::Cents cents(qint64 count)
{
    return money::Cents::of(count);
}

inline identifiers::ImportProgramAccount importer()
{
    return identifiers::ImportProgramAccount::parse(u"870249414RM0001").value();
}

inline identifiers::OfficeCode office()
{
    return identifiers::OfficeCode::parse(u"0427").value();
}

inline account::AccountKey importerReceivable()
{
    return account::AccountKey::receivable(importer());
}

inline identifiers::TransactionNumber transaction(qint64 serial)
{
    return identifiers::TransactionNumber::fromSerial(serial).value();
}

inline account::JournalHead head(const QString& id, QDate day, QDate due = {})
{
    return {id, day, due};
}

inline account::AssessedVersion assessed(qint64 serial, int version, qint64 duty, qint64 gst)
{
    using account::AccountKind;
    return {transaction(serial),
            version,
            {{AccountKind::CustomsDuty, cents(duty)}, {AccountKind::GoodsAndServicesTax, cents(gst)}}};
}

inline account::JournalEntry assessment(const QString& id, QDate day, QDate due, qint64 serial, qint64 duty,
                                        qint64 gst)
{
    return account::assessmentEntry(head(id, day, due), importerReceivable(), assessed(serial, 1, duty, gst))
        .value();
}

/// Electronic; serial 0 names no declaration.
inline account::JournalEntry payment(const QString& id, QDate day, qint64 amount, qint64 serial = 0)
{
    account::Subject subject;
    if (serial != 0) {
        subject.transaction = transaction(serial);
    }
    return account::electronicPaymentEntry(head(id, day), importerReceivable(), cents(amount), subject)
        .value();
}

} // namespace carm::test
