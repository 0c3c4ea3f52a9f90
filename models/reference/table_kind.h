// The tables of an edition, known by their header row and not by the name of their file.
#pragma once

#include "reference/csv.h"

#include <optional>

namespace carm::reference {

/// In the order in which they must be read: later ones refer to earlier ones, and where two kinds fill the
/// same list, the one of the published tables comes first.
enum class TableKind {
    Treatments,
    Units,
    UnitConversions,
    Items,
    Classifications,
    Headings,     ///< chapters too
    CountryNames, ///< ISO 3166-1, for the French names
    Countries,
    Subdivisions, ///< for the states of the United States
    Codes,        ///< short lists: modes of transport, value for duty codes, states, exemptions
    Offices,
    Currencies,
    ExchangeRates,
    ConsumptionTaxes, ///< for the rate of the goods and services tax
    Parameters,
    SearchWords, ///< everyday words and the tariff's words for the same goods
    Holidays,
    Reasons, ///< for corrections, returns, voids and cancellations
};

inline constexpr int kTableKindCount = static_cast<int>(TableKind::Reasons) + 1;

/// A few telling columns are enough, so that a table that lacks another column is refused and not overlooked.
std::optional<TableKind> kindOf(const QStringList& header);
/// Columns without which the table cannot be read.
std::vector<const char*> requiredColumns(TableKind kind);
/// Stable name: part of the packed form, and of the error when a table is missing.
QString toText(TableKind kind);
std::optional<TableKind> tableKindFromText(const QString& text);

} // namespace carm::reference
