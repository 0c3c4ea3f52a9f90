// Decides about one sealed declaration before it is stored, whether its terminal sends it or a counter that
// was handed it.
#pragma once

#include "central/edition_shelf.h"
#include "central/stop.h"
#include "protocol/entry.h"
#include "storage/central_store.h"

namespace carm::central {

struct JudgedDeclaration {
    storage::EntryToStore toStore;
    protocol::EntryContent content;
};

class DeclarationJudge {
public:
    /// Both live longer than the judge.
    DeclarationJudge(storage::CentralStore& store, const EditionShelf& editions)
        : m_store(store), m_editions(editions)
    {
    }

    /// `sealer` is the terminal that the entry names.
    Result<JudgedDeclaration, Stop> judge(const protocol::SealedEntry& entry,
                                          const storage::RegisteredTerminal& sealer);

private:
    Result<void, Stop> checkOrigin(const protocol::EntryContent& content,
                                   const storage::RegisteredTerminal& sealer,
                                   const std::vector<storage::StoredEntry>& earlier);
    Result<void, Stop> checkNumber(const protocol::EntryContent& content,
                                   const storage::RegisteredTerminal& sealer);

    storage::CentralStore& m_store;
    const EditionShelf& m_editions;
};

} // namespace carm::central
