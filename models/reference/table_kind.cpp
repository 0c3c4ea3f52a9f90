#include "reference/table_kind.h"

#include <array>

namespace carm::reference {
namespace {

struct Signature {
    TableKind kind;
    const char* name;
    std::array<const char*, 3> columns;
};

/// The first signature whose columns are all there decides.
constexpr std::array<Signature, 15> kSignatures{{
    {TableKind::Items, "items", {"code8_digits", "mfn", "UST"}},
    {TableKind::Classifications, "classifications", {"code10_digits", "code8_digits", "uom"}},
    {TableKind::Headings, "headings", {"digits", "description_en", "description_en"}},
    {TableKind::Treatments, "treatments", {"abbr", "cbsa_numeric_code", "name_en"}},
    {TableKind::UnitConversions, "unitConversions", {"from", "to", "numerator"}},
    {TableKind::Units, "units", {"code", "name_en", "symbol_en"}},
    {TableKind::Units, "units", {"code", "name_en", "uses_in_t2025_10digit"}},
    {TableKind::Countries, "countries", {"cbsa_name", "iso2", "general_tariff_only"}},
    {TableKind::CountryNames, "countryNames", {"alpha2", "name_en", "name_fr"}},
    {TableKind::Codes, "codes", {"list", "code", "name_en"}},
    {TableKind::Offices, "offices", {"code", "name", "province"}},
    {TableKind::Currencies, "currencies", {"alpha3", "numeric", "name_en"}},
    {TableKind::ExchangeRates, "exchangeRates", {"date", "currency", "cad_per_unit"}},
    {TableKind::Parameters, "parameters", {"name", "value", "unit"}},
    {TableKind::ConsumptionTaxes, "consumptionTaxes", {"jurisdiction", "tax", "rate_percent"}},
}};

constexpr Signature kSubdivisions{TableKind::Subdivisions, "subdivisions", {"country", "code", "type"}};

bool matches(const Signature& signature, const QStringList& header)
{
    for (const char* column : signature.columns) {
        if (!header.contains(QLatin1String(column))) {
            return false;
        }
    }
    return true;
}

} // namespace

std::optional<TableKind> kindOf(const QStringList& header)
{
    for (const Signature& signature : kSignatures) {
        if (matches(signature, header)) {
            return signature.kind;
        }
    }
    return matches(kSubdivisions, header) ? std::optional(kSubdivisions.kind) : std::nullopt;
}

QString toText(TableKind kind)
{
    for (const Signature& signature : kSignatures) {
        if (signature.kind == kind) {
            return QString::fromLatin1(signature.name);
        }
    }
    return QString::fromLatin1(kSubdivisions.name);
}

} // namespace carm::reference
