#include "assessment/refusals.h"

namespace carm::assessment {

declaration::FieldPath fieldOfLine(const declaration::FieldPath& base, declaration::Field field)
{
    return {field, base.invoice, base.line};
}

Refusal refuse(RefusalCode code, const declaration::FieldPath& base, declaration::Field field,
               const QStringList& facts)
{
    return {code, fieldOfLine(base, field), facts};
}

Refusal refuseTooLarge(const declaration::FieldPath& base, const QString& amount)
{
    return refuse(RefusalCode::AmountTooLarge, base, declaration::Field::Value, {amount});
}

} // namespace carm::assessment
