#include "presenters/statement_texts.h"

#include "presenters/counter_texts.h"

#include <QLocale>

#include <algorithm>

namespace carm::presenters {
namespace {

using account::AccountKind;
using account::JournalKind;
using account::StatementSection;

constexpr StatementSection kSections[] = {StatementSection::Declarations, StatementSection::Changes,
                                          StatementSection::Payments, StatementSection::Penalties,
                                          StatementSection::Interest};

QString printedSubject(const account::Subject& subject)
{
    return subject.transaction ? subject.transaction->printed() : QString();
}

QString dollars(money::Cents amount, const Speaker& speaker)
{
    return formatDollars(amount, speaker.language());
}

const account::JournalEntry* entryOf(const std::vector<account::JournalEntry>& entries, const QString& id)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&id](const account::JournalEntry& entry) { return entry.id() == id; });
    return found == entries.end() ? nullptr : &*found;
}

/// "Declaration 00000-123456784", "Payment of 2 March 2026"
QString entryName(const account::JournalEntry* entry, const Speaker& speaker)
{
    if (entry == nullptr) {
        return speaker.say("Statement", "An earlier posting");
    }
    const QString kind = journalKindName(entry->kind(), speaker);
    const QString number = printedSubject(entry->subject());
    return number.isEmpty()
               ? speaker.say("Statement", "%1 of %2", {kind, formatDate(entry->day(), speaker.language())})
               : speaker.say("Statement", "%1 %2", {kind, number});
}

QString payNowText(const account::Statement& statement, QDate today, const Speaker& speaker)
{
    const QString due = formatDate(statement.paymentDue, speaker.language());
    if (statement.closing <= money::Cents()) {
        return speaker.say("Statement", "Nothing is to be paid for this period.");
    }
    if (today <= statement.period.last) {
        return speaker.say("Statement", "The period is still running. What it comes to is due by %1.", {due});
    }
    return today <= statement.paymentDue
               ? speaker.say("Statement", "Pay %1 by %2.", {dollars(statement.closing, speaker), due})
               : speaker.say("Statement", "%1 was due by %2. Pay at once: interest may run.",
                             {dollars(statement.closing, speaker), due});
}

QString chapterName(const QString& code, const reference::Edition& edition, const Speaker& speaker)
{
    const auto& headings = edition.tables().headings;
    const auto found = std::find_if(headings.begin(), headings.end(),
                                    [&code](const reference::CodedName& row) { return row.code == code; });
    return found == headings.end() ? speaker.say("Statement", "Chapter %1", {code})
                                   : code + QStringLiteral(" – ") + pick(found->name, speaker.language());
}

SumsRow sumsRow(const QString& label, const account::ChargeSums& sums, const Speaker& speaker)
{
    return {label,
            dollars(sums.duty, speaker),
            dollars(sums.tax, speaker),
            dollars(sums.total(), speaker),
            sums.duty.count(),
            sums.tax.count()};
}

} // namespace

QString journalKindName(JournalKind kind, const Speaker& speaker)
{
    switch (kind) {
    case JournalKind::Assessment:
        return speaker.say("Statement", "Declaration");
    case JournalKind::Correction:
        return speaker.say("Statement", "Correction");
    case JournalKind::Adjustment:
        return speaker.say("Statement", "Adjustment");
    case JournalKind::Payment:
        return speaker.say("Statement", "Payment");
    case JournalKind::Penalty:
        return speaker.say("Statement", "Penalty");
    case JournalKind::Interest:
        return speaker.say("Statement", "Interest");
    case JournalKind::DebtTransfer:
        return speaker.say("Statement", "Taken over from another account");
    case JournalKind::PaymentIdentified:
        return speaker.say("Statement", "Payment identified later");
    case JournalKind::SecurityDeposit:
        return speaker.say("Statement", "Security deposit");
    case JournalKind::SecurityReturn:
        return speaker.say("Statement", "Security returned");
    case JournalKind::DrawerCount:
        return speaker.say("Statement", "Drawer count");
    case JournalKind::Reversal:
        return speaker.say("Statement", "Reversal");
    }
    return {};
}

QString revenueName(AccountKind revenue, const Speaker& speaker)
{
    switch (revenue) {
    case AccountKind::CustomsDuty:
        return speaker.say("Statement", "Customs duty");
    case AccountKind::GoodsAndServicesTax:
        return speaker.say("Statement", "Goods and services tax (GST)");
    case AccountKind::Surtax:
        return speaker.say("Statement", "Surtax");
    case AccountKind::SpecialImportMeasures:
        return speaker.say("Statement", "Anti-dumping and countervailing duty");
    case AccountKind::Excise:
        return speaker.say("Statement", "Excise duty");
    case AccountKind::Interest:
        return speaker.say("Statement", "Interest");
    case AccountKind::Penalties:
        return speaker.say("Statement", "Penalty");
    case AccountKind::Receivable:
    case AccountKind::CashAtOffice:
    case AccountKind::PaymentsInTransit:
    case AccountKind::CashOverShort:
    case AccountKind::PaymentsSuspense:
    case AccountKind::SecurityDeposits:
        break; // no revenue: never a part of a line
    }
    return {};
}

QString sectionName(StatementSection section, const Speaker& speaker)
{
    switch (section) {
    case StatementSection::Declarations:
        return speaker.say("Statement", "Declarations");
    case StatementSection::Changes:
        return speaker.say("Statement", "Corrections and adjustments");
    case StatementSection::Payments:
        return speaker.say("Statement", "Payments");
    case StatementSection::Penalties:
        return speaker.say("Statement", "Penalties");
    case StatementSection::Interest:
        return speaker.say("Statement", "Interest");
    }
    return {};
}

QString periodName(const account::BillingPeriod& period, const Speaker& speaker)
{
    return speaker.say(
        "Statement", "%1 to %2",
        {formatDate(period.first, speaker.language()), formatDate(period.last, speaker.language())});
}

std::vector<StatementRow> statementRows(const account::Statement& statement, const Speaker& speaker)
{
    std::vector<StatementRow> rows;
    for (const account::StatementLine& line : statement.lines) {
        StatementRow row;
        row.day = formatDate(line.day, speaker.language());
        row.text = journalKindName(line.kind, speaker);
        row.transactionNumber = printedSubject(line.subject);
        row.total = dollars(line.total, speaker);
        row.section = line.section;
        if (!line.parts.empty()) {
            row.duty = dollars(line.duty(), speaker);
            row.tax = dollars(line.gst(), speaker);
            row.other = dollars(line.other(), speaker);
        }
        for (const account::StatementLine::Part& part : line.parts) {
            row.parts.push_back({revenueName(part.revenue, speaker), dollars(part.amount, speaker)});
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

StatementTotals statementTotals(const account::Statement& statement, QDate today, const Speaker& speaker)
{
    StatementTotals totals;
    totals.opening = dollars(statement.opening, speaker);
    totals.closing = dollars(statement.closing, speaker);
    for (const StatementSection section : kSections) {
        const bool hasLines =
            std::any_of(statement.lines.begin(), statement.lines.end(),
                        [section](const account::StatementLine& line) { return line.section == section; });
        if (hasLines) {
            totals.sections.push_back(
                {sectionName(section, speaker), dollars(statement.sumOf(section), speaker)});
        }
    }
    totals.paymentDue = formatDate(statement.paymentDue, speaker.language());
    totals.payNow = payNowText(statement, today, speaker);
    const money::Cents overdue = statement.overdueOn(today);
    if (overdue > money::Cents()) {
        totals.overdue = speaker.say("Statement", "Overdue: %1", {dollars(overdue, speaker)});
    }
    const QString issued = formatDate(statement.issued, speaker.language());
    totals.issued = today < statement.issued
                        ? speaker.say("Statement", "As it stands today. It is issued on %1.", {issued})
                        : speaker.say("Statement", "Issued on %1.", {issued});
    return totals;
}

std::vector<AllocationRow> allocationRows(const account::Statement& statement,
                                          const std::vector<account::JournalEntry>& entries,
                                          const Speaker& speaker)
{
    std::vector<AllocationRow> rows;
    for (const account::AllocationStep& step : statement.steps) {
        const QString credit = entryName(entryOf(entries, step.creditId), speaker);
        const QString debt = entryName(entryOf(entries, step.debtId), speaker);
        const QString sentence =
            step.reason == account::AllocationReason::NamedTransaction
                ? speaker.say("Statement",
                              "%1 paid %2 of the %3 owed on %4, which it names. %5 is still owed there.",
                              {credit, dollars(step.applied, speaker), dollars(step.owedBefore, speaker),
                               debt, dollars(step.owedAfter(), speaker)})
                : speaker.say(
                      "Statement",
                      "%1 paid %2 of the %3 owed on %4, the oldest that was due. %5 is still owed there.",
                      {credit, dollars(step.applied, speaker), dollars(step.owedBefore, speaker), debt,
                       dollars(step.owedAfter(), speaker)});
        rows.push_back({formatDate(step.day, speaker.language()), sentence});
    }
    return rows;
}

SecurityRow securityRow(const account::SecurityRule& rule, money::Cents highestMonth, const Speaker& speaker)
{
    const account::SecurityRequirement needed = account::securityRequired(highestMonth, rule);
    const QString share = formatDecimal(rule.share.text(), speaker.language());
    SecurityRow row;
    row.form = rule.form == account::SecurityForm::WrittenSecurity
                   ? speaker.say("Security", "Written security")
                   : speaker.say("Security", "Cash deposit");
    row.required = dollars(needed.required, speaker);
    row.sentences += speaker.say("Security", "Highest month of the last twelve, taxes included: %1.",
                                 {dollars(needed.highestMonth, speaker)});
    row.sentences += speaker.say("Security", "%1% of it: %2.", {share, dollars(needed.share, speaker)});
    switch (needed.bound) {
    case account::SecurityBound::None:
        break;
    case account::SecurityBound::Floor:
        row.sentences +=
            speaker.say("Security", "At least %1 is asked for.", {dollars(needed.required, speaker)});
        break;
    case account::SecurityBound::Ceiling:
        row.sentences +=
            speaker.say("Security", "At most %1 is asked for.", {dollars(needed.required, speaker)});
        break;
    }
    return row;
}

std::vector<SumsRow> monthRows(const std::vector<account::MonthSums>& months, const Speaker& speaker)
{
    const bool isFrench = speaker.language() == Language::French;
    const QLocale locale(isFrench ? QLocale::French : QLocale::English, QLocale::Canada);
    std::vector<SumsRow> rows;
    for (const account::MonthSums& month : months) {
        const QString label =
            locale.standaloneMonthName(month.month.month()) + u' ' + QString::number(month.month.year());
        rows.push_back(sumsRow(label, month.sums, speaker));
    }
    return rows;
}

std::vector<SumsRow> goodsRows(const std::vector<account::GoodsSums>& goods,
                               const reference::Edition& edition, const Speaker& speaker)
{
    std::vector<SumsRow> rows;
    for (const account::GoodsSums& row : goods) {
        rows.push_back(sumsRow(row.code.isEmpty() ? speaker.say("Statement", "All other goods")
                                                  : chapterName(row.code, edition, speaker),
                               row.sums, speaker));
    }
    return rows;
}

} // namespace carm::presenters
