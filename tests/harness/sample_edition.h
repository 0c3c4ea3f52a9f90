// A small edition made by hand from C++ tables, for tests of the rooms above reference: one tariff item for
// each form of rate text, a few countries, units, offices and exchange rates, and a draft that passes every
// rule.
#pragma once

#include "declaration/draft.h"
#include "reference/edition.h"

namespace carm::test {

/// Every row has an open validity except where a test needs an end.
reference::EditionTables sampleTables();
reference::EditionPointer sampleEdition();
/// Of tables that a test has changed.
reference::EditionPointer editionOf(reference::EditionTables tables);

/// The day of the tests: 2026-03-02.
QDate sampleToday();

/// 500 cotton T-shirts from China at 1,250.00 US dollars, shipped on a day with an exchange rate.
declaration::Draft sampleDraft();

/// A rate text as the importer reads it; ends the test program when it is none.
reference::RateExpression rateOf(const QString& text);

/// A tariff item and one ten-digit number under it (suffix 10): for rates that no item of the sample has.
void addItem(reference::EditionTables& tables, const QString& eightDigits, const QString& unit,
             const QString& mostFavouredNation);

} // namespace carm::test
