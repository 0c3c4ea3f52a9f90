// The declarations that a terminal can open, whoever sealed them: one row for each transaction number, with
// what a search looks at. Documents lie elsewhere, so a search reads short rows only.
#pragma once

#include "outbox/record_store.h"
#include "storage/database.h"

namespace carm::storage {

/// Adds the declaration, or takes over what a later version says. Part of the caller's transaction.
Result<void, outbox::StoreError> knowDeclaration(Database& database, const protocol::SealedEntry& declaration,
                                                 const declaration::Draft& draft);

/// The latest version; nothing when the number is not known here.
Result<std::optional<int>, outbox::StoreError> knownVersion(Database& database,
                                                            const QString& transactionNumber);

/// Transaction numbers, the one that came to be known last first.
Result<QStringList, outbox::StoreError> findDeclarations(Database& database,
                                                         const outbox::DeclarationQuery& query);

} // namespace carm::storage
