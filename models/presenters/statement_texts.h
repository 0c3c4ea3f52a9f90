// What the page of the statement says, from the values of models/account. Inside the room only.
#pragma once

#include "presenters/statement_view.h"

namespace carm::presenters {

QString journalKindName(account::JournalKind kind, const Speaker& speaker);
QString revenueName(account::AccountKind revenue, const Speaker& speaker);
QString sectionName(account::StatementSection section, const Speaker& speaker);
/// "18 February to 17 March 2026"
QString periodName(const account::BillingPeriod& period, const Speaker& speaker);

std::vector<StatementRow> statementRows(const account::Statement& statement, const Speaker& speaker);
StatementTotals statementTotals(const account::Statement& statement, QDate today, const Speaker& speaker);
std::vector<AllocationRow> allocationRows(const account::Statement& statement,
                                          const std::vector<account::JournalEntry>& entries,
                                          const Speaker& speaker);
SecurityRow securityRow(const account::SecurityRule& rule, money::Cents highestMonth, const Speaker& speaker);
std::vector<SumsRow> monthRows(const std::vector<account::MonthSums>& months, const Speaker& speaker);
std::vector<SumsRow> goodsRows(const std::vector<account::GoodsSums>& goods,
                               const reference::Edition& edition, const Speaker& speaker);

} // namespace carm::presenters
