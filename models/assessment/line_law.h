// The law of one line: its tariff item in force on the accounting date, and whether goods of its origin may
// claim the treatment.
#pragma once

#include "assessment/assessment.h"

namespace carm::assessment {

/// `item` is there only when the duty can be looked up: classification, item and treatment are all known.
struct LineLaw {
    const reference::TariffItem* item = nullptr;
    std::vector<Refusal> refusals;
};

LineLaw lawOf(const declaration::Line& line, const declaration::FieldPath& path,
              const reference::Edition& edition, QDate day);

} // namespace carm::assessment
