// The journal of one declaration: a fold over the same entries as its state, by the posting rules of
// models/account. Pure: what an entry of the journal is called follows from the record that it came from, so
// that it is posted once.
#pragma once

#include "central/book_rules.h"
#include "central/declaration_fold.h"

#include <vector>

namespace carm::central {

/// What is owed is posted when it becomes payable, a correction as the difference to what was posted before,
/// money as it was taken and given back. Amounts that are provisional are posted when a version has them all.
/// A payment whose figures do not hold together posts nothing: it is disputed, and a person books it.
std::vector<account::JournalEntry> journalOf(const std::vector<storage::StoredEntry>& entries,
                                             const BookRules& rules);

/// What a closed drawer has over or short; nothing when it is as expected.
std::optional<account::JournalEntry> drawerEntry(const protocol::RecordContent& closed, const QString& office,
                                                 Instant receivedAt);

} // namespace carm::central
