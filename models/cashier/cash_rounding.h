// The cent is no longer handed out, so what is paid in cash is rounded; what is paid otherwise never is.
// Domain note 11 (phasing out the penny).
#pragma once

#include "money/money.h"

namespace carm::cashier {

/// Policies by name. NearestFiveCents: a last digit of 1, 2, 6 or 7 goes down, of 3, 4, 8 or 9 goes up.
enum class CashRounding { NearestFiveCents };

/// What is asked for in cash for `amount`, which is the final total after taxes, or what remains of it after
/// other tenders. Requires amount ≥ 0.
money::Cents roundedForCash(money::Cents amount, CashRounding policy);

/// Whether coins and bills in circulation can make `amount`.
bool isPayableInCash(money::Cents amount);

} // namespace carm::cashier
