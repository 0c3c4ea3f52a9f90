// Making refusals of one line, each with its facts in the documented order.
#pragma once

#include "assessment/assessment.h"

namespace carm::assessment {

/// The field of the line that `base` points into.
declaration::FieldPath fieldOfLine(const declaration::FieldPath& base, declaration::Field field);

Refusal refuse(RefusalCode code, const declaration::FieldPath& base, declaration::Field field,
               const QStringList& facts);

/// `amount` is "valueForDuty", "valueForTax", "total" or the name of a charge.
Refusal refuseTooLarge(const declaration::FieldPath& base, const QString& amount);

} // namespace carm::assessment
