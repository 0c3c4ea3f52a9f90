// The money of a record as models/cashier reads it.
#pragma once

#include "cashier/payment.h"
#include "protocol/record.h"

#include <optional>

namespace carm::central {

/// Nothing when the figures do not hold together, by the rule of the counter that took the money.
std::optional<cashier::Payment> paymentOf(const protocol::RecordContent& record);

} // namespace carm::central
