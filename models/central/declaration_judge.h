// Decides about one sealed declaration before it is stored, whether its terminal sends it or a counter that
// was handed it.
#pragma once

#include "central/declaration_fold.h"
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
    /// Store and editions live longer than the judge; delegations hold on `today` or do not.
    DeclarationJudge(storage::CentralStore& store, const EditionShelf& editions, QDate today)
        : m_store(store), m_editions(editions), m_today(today)
    {
    }

    /// `sealer` is the terminal that the entry names, and that it was proven to be of.
    Result<JudgedDeclaration, Stop> judge(const protocol::SealedEntry& entry,
                                          const storage::RegisteredTerminal& sealer);

private:
    Result<void, Stop> checkOrigin(const protocol::EntryContent& content,
                                   const storage::RegisteredTerminal& sealer, const DeclarationFold& earlier);
    Result<void, Stop> checkNumber(const protocol::EntryContent& content,
                                   const storage::RegisteredTerminal& sealer);

    storage::CentralStore& m_store;
    const EditionShelf& m_editions;
    QDate m_today;
};

} // namespace carm::central
