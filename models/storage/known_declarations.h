// The declarations that a terminal can open, whoever sealed them: one row for each transaction number, with
// what a search looks at. Documents lie elsewhere, so a search reads short rows only.
#pragma once

#include "outbox/record_store.h"
#include "storage/database.h"

namespace carm::storage {

/// Adds the declaration, or takes over what a later version says; what is not verified never replaces what
/// is. Part of the caller's transaction.
Result<void, outbox::StoreError> knowDeclaration(Database& database, const protocol::SealedEntry& declaration,
                                                 const declaration::Draft& draft, bool isVerified);

/// The highest version that was ever sealed here, told or kept, refused ones too: their numbers are spent. An
/// unverified one counts where there is no other, because anybody could have made it. 0 when none is held.
Result<int, outbox::StoreError> highestVersion(Database& database, const QString& transactionNumber,
                                               const std::optional<protocol::DeclarationView>& told);

Result<bool, outbox::StoreError> isKnownDeclaration(Database& database, const QString& transactionNumber);

/// Transaction numbers, the one that came to be known last first.
Result<QStringList, outbox::StoreError> findDeclarations(Database& database,
                                                         const outbox::DeclarationQuery& query);

} // namespace carm::storage
