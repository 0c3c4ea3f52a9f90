// The rules by the part of the form that they read; each file adds its own to the list.
#pragma once

#include "declaration/rule_support.h"

namespace carm::declaration {

void addFormRules(RuleList& rules); ///< over all fields: mandatory, widths, counts
void addHeaderRules(RuleList& rules);
void addImporterRules(RuleList& rules);   ///< who imports: a number, or a provisional importer
void addCorrectionRules(RuleList& rules); ///< the reasons of a new version
void addInvoiceRules(RuleList& rules);
void addLineRules(RuleList& rules);   ///< a line by itself
void addTariffRules(RuleList& rules); ///< a line against the tariff

} // namespace carm::declaration
