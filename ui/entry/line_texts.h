// A line of goods in a few words, for its card and for the review.
#pragma once

#include "entry/entry_source.h"

namespace carm::entry {

struct LineTexts {
    QString title;         ///< the description, or that the goods are not chosen yet
    QString detail;        ///< "6109.10.00.12 · China · 500 number · 1,250.00 USD"
    bool complete = false; ///< no error stands in its fields
};

LineTexts lineTexts(EntrySource& source, int line);

} // namespace carm::entry
