// Decides about one entry of a batch before it is stored. Whatever is wrong with it concerns it alone.
#pragma once

#include "central/edition_shelf.h"
#include "protocol/entry.h"
#include "storage/central_store.h"

#include <QJsonObject>

#include <optional>

namespace carm::central {

enum class EntryRefusal {
    Malformed,          ///< the envelope or the document cannot be read
    NotCanonical,       ///< the document has more than one spelling, or not the canonical one
    HashMismatch,       ///< the hash is not that of the document
    BadSignature,       ///< not signed by the terminal's key
    WrongTerminal,      ///< sealed by another terminal than the one that sends it
    NumberNotLeased,    ///< the transaction number lies in no block of this terminal
    DeclarationInvalid, ///< a field of the declaration is not well formed
};

/// Stable codes of the answer's `reason`: "malformed", "numberNotLeased", …
QString toText(EntryRefusal refusal);

struct Judgement {
    std::optional<storage::EntryToStore> accepted;
    EntryRefusal refusal = EntryRefusal::Malformed; ///< when not accepted
};

class EntryJudge {
public:
    /// All live longer than the judge; `terminal` is the one that signed the request.
    EntryJudge(storage::CentralStore& store, const EditionShelf& editions,
               const storage::RegisteredTerminal& terminal);

    /// An error is the store's: then nothing is known about the entry.
    Result<Judgement, storage::StoreError> judge(const QJsonObject& envelope);

private:
    Result<bool, storage::StoreError> isLeased(const identifiers::TransactionNumber& number);

    storage::CentralStore& m_store;
    const EditionShelf& m_editions;
    const storage::RegisteredTerminal& m_terminal;
};

} // namespace carm::central
