// Entries of the journal as JSON, for central's store and for what it tells a business. Strict: an entry that
// does not balance cannot be read back.
#pragma once

#include "account/journal.h"
#include "support/json.h"

namespace carm::account {

/// {"id","day","due","kind","postings":[{"account","holder","side","amount"}],"transaction","version","reverses"};
/// due, holder, transaction, version and reverses are left out when there is nothing to say.
QJsonObject toJson(const JournalEntry& entry);
Result<JournalEntry, json::Error> journalEntryFromJson(const QJsonObject& object, const QString& path = {});

} // namespace carm::account
