// The tables of an edition, known by their header row and not by the name of their file.
#pragma once

#include "reference/csv.h"

#include <optional>

namespace carm::reference {

/// In the order in which they must be read: later ones refer to earlier ones, and a kind that the base layer
/// has comes after the published table that may replace it.
enum class TableKind {
    Treatments,
    Units,
    UnitConversions,
    Items,
    Classifications,
    Headings,
    CountryNames, ///< ISO 3166-1, for the French names
    Countries,
    Subdivisions,
    Codes, ///< short lists: modes of transport, value for duty codes, states, exemptions
    Offices,
    Currencies,
    ExchangeRates,
    ConsumptionTaxes,
    Parameters,
};

std::optional<TableKind> kindOf(const QStringList& header);
/// Stable name, part of the packed form.
QString toText(TableKind kind);

} // namespace carm::reference
