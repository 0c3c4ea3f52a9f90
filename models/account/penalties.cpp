#include "account/penalties.h"

#include <algorithm>

namespace carm::account {
namespace {

bool isInForce(const PenaltyRow& row, QDate day)
{
    return row.validFrom <= day && (!row.validTo.isValid() || day <= row.validTo);
}

bool overlap(const PenaltyRow& a, const PenaltyRow& b)
{
    return a.code == b.code && (isInForce(a, b.validFrom) || isInForce(b, a.validFrom));
}

std::optional<PenaltyTableError> rowFault(const PenaltyRow& row)
{
    if (row.code.isEmpty()) {
        return PenaltyTableError::CodeMissing;
    }
    if (row.amounts.empty()) {
        return PenaltyTableError::AmountsMissing;
    }
    if (std::any_of(row.amounts.begin(), row.amounts.end(),
                    [](money::Cents amount) { return amount <= money::Cents(); })) {
        return PenaltyTableError::AmountNotPositive;
    }
    if (!std::is_sorted(row.amounts.begin(), row.amounts.end())) {
        return PenaltyTableError::AmountsDecrease;
    }
    if (row.retentionMonths.value_or(1) < 1 || row.daysWithoutEscalation < 0) {
        return PenaltyTableError::TermNotPositive;
    }
    if (!row.validFrom.isValid() || (row.validTo.isValid() && row.validTo < row.validFrom)) {
        return PenaltyTableError::ValidityInvalid;
    }
    return {};
}

bool counts(const PenaltyRow& row, QDate earlier, QDate day)
{
    const bool isRetained = !row.retentionMonths || earlier.addMonths(*row.retentionMonths) >= day;
    return earlier < day && isRetained && earlier.daysTo(day) > row.daysWithoutEscalation;
}

} // namespace

Result<PenaltyTable, PenaltyTableError> PenaltyTable::of(std::vector<PenaltyRow> rows)
{
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        if (const auto fault = rowFault(*row)) {
            return fail(*fault);
        }
        if (std::any_of(rows.begin(), row,
                        [&row](const PenaltyRow& other) { return overlap(*row, other); })) {
            return fail(PenaltyTableError::RowsOverlap);
        }
    }
    return PenaltyTable(std::move(rows));
}

std::optional<Penalty> PenaltyTable::penalty(const QString& code, QDate day,
                                             const std::vector<QDate>& earlier) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&code, day](const PenaltyRow& candidate) {
        return candidate.code == code && isInForce(candidate, day);
    });
    if (row == m_rows.end()) {
        return {};
    }
    const auto before = std::count_if(earlier.begin(), earlier.end(),
                                      [&row, day](QDate one) { return counts(*row, one, day); });
    const auto last = static_cast<std::ptrdiff_t>(row->amounts.size()) - 1;
    const auto level = std::min<std::ptrdiff_t>(before, last);
    return Penalty{code, static_cast<int>(level) + 1, row->amounts.at(static_cast<std::size_t>(level))};
}

} // namespace carm::account
