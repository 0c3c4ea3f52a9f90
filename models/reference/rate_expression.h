// A rate cell of the tariff, read once into a closed form. Covers all rate texts of the 2025 Customs Tariff
// (domain note 3.2): Free · 8.5% · 4.68¢/kg · $106.50/tonne plus 7% · 4.68¢/kg but not less than 12.5% ·
// 5% but not less than 4.74¢/kg or more than 9.48¢/kg · 1.88¢/kg but not less than 4% plus 4% · N/A · See
// Note 1.
#pragma once

#include "identifiers/identifiers.h"
#include "money/rate.h"

#include <optional>
#include <variant>

namespace carm::reference {

/// Dollars per unit of measure: 4.68¢/kg is {0.0468, KGM}; "each" is NMB, "dozen" DZN, "hl" HLT, "litre" LTR,
/// "litre of absolute ethyl alcohol" LPA, "tonne" TNE.
struct SpecificRate {
    money::UnitRate rate;
    identifiers::UnitCode unit;
    bool operator==(const SpecificRate&) const = default;
};

using RateTerm = std::variant<money::Percentage, SpecificRate>;

enum class RateKind {
    Free,
    Charge,        ///< base, and perhaps floor, ceiling, plus
    NotApplicable, ///< "N/A": the rate of another item applies; must be refused, never zero
    SeeNote,       ///< "See Note n": the text of the note decides; must be refused
};

/// duty = min(max(base, floor), ceiling) + plus, for those that are there. Only base is set for most.
struct RateExpression {
    RateKind kind = RateKind::Free;
    RateTerm base;
    std::optional<RateTerm> floor;
    std::optional<RateTerm> ceiling;
    std::optional<RateTerm> plus;
    int note = 0; ///< for SeeNote
    QString text; ///< as printed in the tariff
};

/// Nothing when the text is not one of the known forms: the importer refuses the file then.
std::optional<RateExpression> parseRate(QStringView text);

} // namespace carm::reference
