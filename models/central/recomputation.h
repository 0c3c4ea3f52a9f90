// Central's own computation of an entry, with the same library and the edition that the entry names.
#pragma once

#include "central/edition_shelf.h"
#include "declaration/declaration.h"
#include "protocol/entry.h"

#include <QString>

namespace carm::central {

/// An entry whose amounts central cannot confirm is stored all the same, flagged for a person; what was
/// declared is never overwritten. `difference` is JSON text with a `reason`:
///   amountsDiffer    with `declared` and `computed`
///   refused          with `declared` and `refusals`: central would not have computed it at all
///   editionUnknown   with `declared` and `editionHash`: central does not have the edition
struct Recomputation {
    bool differs = false;
    QString difference; ///< empty when the amounts are confirmed
};

Recomputation recompute(const declaration::Declaration& declaration, const protocol::EntryContent& content,
                        const EditionShelf& editions);

} // namespace carm::central
