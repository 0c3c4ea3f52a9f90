#include "reference/table_kind.h"

#include <algorithm>
#include <array>

namespace carm::reference {
namespace {

struct Signature {
    TableKind kind;
    std::vector<const char*> columns;        ///< all of them must be there
    std::vector<const char*> foreignColumns; ///< any of them makes it another table
};

/// Tables of other matters that lie beside ours (surtax, measures, excise) match none.
const std::vector<Signature>& signatures()
{
    static const std::vector<Signature> kSignatures{
        {TableKind::Classifications, {"code10_digits", "code8_digits"}, {}},
        {TableKind::Items, {"code8_digits", "description_en"}, {"code10_digits"}},
        {TableKind::Headings, {"digits", "description_en"}, {}},
        {TableKind::Treatments, {"abbr", "name_en"}, {}},
        {TableKind::UnitConversions, {"from", "to", "numerator"}, {}},
        {TableKind::Units, {"code", "name_en", "symbol_en"}, {}},
        {TableKind::Units, {"code", "name_en", "in_official_list"}, {}},
        {TableKind::Countries, {"cbsa_name", "iso2"}, {}},
        {TableKind::CountryNames, {"alpha2", "name_en"}, {}},
        {TableKind::Codes, {"list", "code"}, {}},
        {TableKind::Subdivisions, {"country", "code", "type"}, {}},
        {TableKind::Offices, {"code", "name", "province"}, {}},
        {TableKind::Currencies, {"alpha3", "numeric"}, {"alpha2"}},
        {TableKind::ExchangeRates, {"currency", "cad_per_unit"}, {}},
        {TableKind::Parameters, {"name", "value", "unit"}, {}},
        {TableKind::ConsumptionTaxes, {"jurisdiction", "tax"}, {}},
        {TableKind::SearchWords, {"word", "same_as"}, {}},
        {TableKind::Holidays, {"date", "scope"}, {}},
        {TableKind::Reasons, {"kind", "code", "name_en"}, {}},
    };
    return kSignatures;
}

} // namespace

std::optional<TableKind> kindOf(const QStringList& header)
{
    const auto has = [&header](const char* column) { return header.contains(QLatin1String(column)); };
    for (const Signature& signature : signatures()) {
        if (std::all_of(signature.columns.begin(), signature.columns.end(), has) &&
            std::none_of(signature.foreignColumns.begin(), signature.foreignColumns.end(), has)) {
            return signature.kind;
        }
    }
    return std::nullopt;
}

std::vector<const char*> requiredColumns(TableKind kind)
{
    switch (kind) {
    case TableKind::Treatments:
        return {"abbr", "cbsa_numeric_code", "name_en"};
    case TableKind::Units:
        return {"code", "name_en"};
    case TableKind::UnitConversions:
        return {"from", "to", "numerator", "denominator"};
    case TableKind::Items:
        return {"code8_digits", "description_en", "uom", "mfn"};
    case TableKind::Classifications:
        return {"code10_digits", "code8_digits", "description_en", "uom"};
    case TableKind::Headings:
        return {"digits", "description_en"};
    case TableKind::CountryNames:
        return {"alpha2", "name_en", "name_fr"};
    case TableKind::Countries:
        return {"cbsa_name", "iso2", "MFN", "GPT", "LDCT", "other_treatments", "general_tariff_only"};
    case TableKind::Subdivisions:
        return {"country", "code", "name_en", "name_fr"};
    case TableKind::Codes:
        return {"list", "code", "name_en", "name_fr"};
    case TableKind::Offices:
        return {"code", "name", "province"};
    case TableKind::Currencies:
        return {"alpha3", "name_en", "name_fr"};
    case TableKind::ExchangeRates:
        return {"date", "currency", "cad_per_unit"};
    case TableKind::ConsumptionTaxes:
        return {"jurisdiction", "tax", "rate_percent", "effective_from"};
    case TableKind::Parameters:
        return {"name", "value"};
    case TableKind::SearchWords:
        return {"word", "same_as"};
    case TableKind::Holidays:
        return {"date", "scope", "name_en", "name_fr", "confidence"};
    case TableKind::Reasons:
        return {"kind", "code", "name_en", "name_fr", "confidence"};
    }
    return {};
}

QString toText(TableKind kind)
{
    switch (kind) {
    case TableKind::Treatments:
        return QStringLiteral("treatments");
    case TableKind::Units:
        return QStringLiteral("units");
    case TableKind::UnitConversions:
        return QStringLiteral("unitConversions");
    case TableKind::Items:
        return QStringLiteral("items");
    case TableKind::Classifications:
        return QStringLiteral("classifications");
    case TableKind::Headings:
        return QStringLiteral("headings");
    case TableKind::CountryNames:
        return QStringLiteral("countryNames");
    case TableKind::Countries:
        return QStringLiteral("countries");
    case TableKind::Subdivisions:
        return QStringLiteral("subdivisions");
    case TableKind::Codes:
        return QStringLiteral("codes");
    case TableKind::Offices:
        return QStringLiteral("offices");
    case TableKind::Currencies:
        return QStringLiteral("currencies");
    case TableKind::ExchangeRates:
        return QStringLiteral("exchangeRates");
    case TableKind::ConsumptionTaxes:
        return QStringLiteral("consumptionTaxes");
    case TableKind::Parameters:
        return QStringLiteral("parameters");
    case TableKind::SearchWords:
        return QStringLiteral("searchWords");
    case TableKind::Holidays:
        return QStringLiteral("holidays");
    case TableKind::Reasons:
        return QStringLiteral("reasons");
    }
    return {};
}

std::optional<TableKind> tableKindFromText(const QString& text)
{
    for (int i = 0; i < kTableKindCount; ++i) {
        if (toText(static_cast<TableKind>(i)) == text) {
            return static_cast<TableKind>(i);
        }
    }
    return std::nullopt;
}

} // namespace carm::reference
