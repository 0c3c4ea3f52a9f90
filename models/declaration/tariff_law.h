// What the tariff says about one line, asked by the rules (to warn early) and by the assessment (to compute):
// one answer for both, so that a declaration that passes the rules can be computed.
#pragma once

#include "declaration/field.h"
#include "reference/edition.h"

#include <optional>
#include <vector>

namespace carm::declaration {

/// Treatment 02 (Customs Tariff s. 29 and 30; domain note 1.7).
bool isMostFavouredNation(const identifiers::TreatmentCode& code);
/// Treatment 03: 35 % or Most-Favoured-Nation where higher, so its table rate is that of
/// Most-Favoured-Nation.
bool isGeneralTariff(const identifiers::TreatmentCode& code);

/// The General Tariff is open to goods of every origin, because it favours nobody.
bool mayClaim(const reference::Country& country, const identifiers::TreatmentCode& code);

/// The rate cell that decides; nothing when the item does not list the treatment.
const reference::RateExpression* rateFor(const reference::TariffItem& item,
                                         const identifiers::TreatmentCode& code);

/// True for N/A and See Note: no figure in the table applies.
bool needsOfficer(const reference::RateExpression& rate);

/// The unit that the tariff shows for the ten digits, else for the item.
std::optional<identifiers::UnitCode> unitOf(const reference::Classification& classification,
                                            const reference::TariffItem& item);

/// Units of the specific terms of a rate, each once, in the order base, floor, ceiling, plus.
std::vector<identifiers::UnitCode> unitsOf(const reference::RateExpression& rate);

/// Where a person mends a rate that is not there: another treatment when a preference was claimed, else
/// another classification.
Field fieldOfRate(const identifiers::TreatmentCode& code);

/// A code of one of the edition's closed lists, in force on `day`.
bool listsCode(const std::vector<reference::CodedName>& list, const QString& code, QDate day);

/// `6109.10.00` from eight digits.
QString printedItem(const QString& eightDigits);

} // namespace carm::declaration
