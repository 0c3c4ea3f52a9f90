// The money of a record as models/cashier reads it: the one bridge for the counter that took it and for
// central.
#pragma once

#include "cashier/payment.h"
#include "protocol/record.h"

#include <optional>

namespace carm::protocol {

/// Nothing when the figures do not hold together by the cashier's rule, or a number or a kind is unknown.
std::optional<cashier::Payment> recordedPayment(const RecordContext& context, const PaymentBody& body);
/// Likewise; nothing for a record of another kind.
std::optional<cashier::Payment> recordedPayment(const RecordContent& record);

} // namespace carm::protocol
