// The pages of a sealed declaration for the counter: the importer's own words and amounts, explained where
// the edition that they were computed with is at hand, and as sealed where it is not.
#pragma once

#include "presenters/counter_declaration.h"
#include "presenters/review_view.h"

namespace carm::presenters {

/// Ready to be printed; `lacking` says why the explanation is missing.
struct SealedPages {
    PrintedEntry text;
    std::optional<PrintedEntryError> lacking;
};
SealedPages sealedPages(const protocol::SealedEntry& entry, const protocol::EntryContent& content,
                        const reference::EditionPointer& edition, const Speaker& speaker);

/// Nothing while the declaration has not been read.
ReviewPages reviewPages(const OpenDeclaration& declaration, const CounterSession& session);
std::vector<HistoryRow> historyRows(const PresentState& present, const CounterSession& session);
/// Once the goods are released; as its last receipt and its release say.
std::optional<StampedCopy> stampedCopy(const OpenDeclaration& declaration, const CounterSession& session,
                                       Language language);

} // namespace carm::presenters
