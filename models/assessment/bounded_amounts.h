// Exact amounts within what the form can hold. Absurd input (a quantity of trillions) gives nothing here,
// which becomes the refusal AmountTooLarge; the assertions of money are never reached.
#pragma once

#include "money/exact_amount.h"

#include <optional>

namespace carm::assessment {

/// Field width n11.2 of amounts of a line, and n12.2 of totals (domain note 1.1).
inline constexpr money::Cents kMostOfLine = money::Cents::of(9'999'999'999'999);
inline constexpr money::Cents kMostOfTotal = money::Cents::of(99'999'999'999'999);

std::optional<money::ExactAmount> boundedConversion(money::Cents hundredths, money::ExchangeRate rate);
std::optional<money::ExactAmount> boundedPercent(money::Percentage rate, money::Cents base);
std::optional<money::ExactAmount> boundedPerUnit(money::UnitRate rate, money::Quantity quantity,
                                                 money::Ratio conversion);
std::optional<money::ExactAmount> boundedSum(const money::ExactAmount& left, const money::ExactAmount& right);
std::optional<money::Cents> boundedSum(money::Cents left, money::Cents right);

} // namespace carm::assessment
