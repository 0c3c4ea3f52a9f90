#include "storage/client_store.h"

#include "storage/journal.h"
#include "storage/store_rows.h"

namespace carm::storage {
namespace {

using outbox::OutboxEvent;
using outbox::StoreErrorCode;

/// What waits and was sealed under another terminal id.
Result<std::vector<protocol::EntryId>, StoreError> waitingOfOthers(Database& database,
                                                                   const QString& terminal)
{
    CARM_TRY(rows, database.run("SELECT id FROM entry JOIN outbox USING (sequence) "
                                "WHERE state = 'queued' AND terminal <> ? ORDER BY sequence",
                                {terminal}));
    std::vector<protocol::EntryId> ids;
    for (;;) {
        CARM_TRY(found, rows.next());
        if (!found) {
            return ids;
        }
        ids.push_back({QUuid::fromRfc4122(rows.blob(0))});
    }
}

/// Records of the present identity that wait, or a drawer whose session was not closed.
Result<bool, StoreError> holdsUnsettledRecords(Database& database)
{
    CARM_TRY(isHolding,
             integerOf(database,
                       "SELECT EXISTS (SELECT 1 FROM outbox JOIN entry USING (sequence) "
                       "WHERE state IN ('queued', 'sending', 'parked') AND kind <> 'declaration') "
                       "OR EXISTS (SELECT 1 FROM entry AS opened WHERE kind = 'drawerOpened' AND NOT EXISTS "
                       "(SELECT 1 FROM entry WHERE subject = opened.subject AND kind = 'drawerClosed'))"));
    return isHolding == 1;
}

} // namespace

Result<std::optional<outbox::TerminalIdentity>, StoreError> ClientStore::identity()
{
    CARM_TRY(rows, m_database->run("SELECT terminal, office, central_public_key FROM identity"));
    CARM_TRY(found, rows.next());
    if (!found) {
        return std::optional<outbox::TerminalIdentity>();
    }
    return std::optional(outbox::TerminalIdentity{rows.text(0), rows.text(1), rows.blob(2)});
}

Result<void, StoreError> ClientStore::saveIdentity(const outbox::TerminalIdentity& identity)
{
    CARM_TRY(transaction, Transaction::begin(*m_database));
    CARM_TRY(stored, this->identity());
    if (stored == identity) {
        return {};
    }
    const bool isMoved =
        stored && (stored->terminal != identity.terminal || stored->office != identity.office);
    if (isMoved) {
        CARM_TRY(isHolding, holdsUnsettledRecords(*m_database));
        if (isHolding) {
            return fail(
                StoreError{StoreErrorCode::RecordsUnsent, identity.terminal + u' ' + identity.office});
        }
    }
    if (stored) {
        CARM_CHECK(forgetTold());
    }
    const bool isOther = stored && (stored->terminal != identity.terminal ||
                                    stored->centralPublicKey != identity.centralPublicKey);
    if (isOther) {
        CARM_CHECK(leaveIdentity(*stored, identity.terminal));
    }
    CARM_CHECK(
        execute(*m_database,
                "INSERT INTO identity (only_row, terminal, office, central_public_key) "
                "VALUES (1, ?, ?, ?) ON CONFLICT (only_row) DO UPDATE SET terminal = excluded.terminal, "
                "office = excluded.office, central_public_key = excluded.central_public_key",
                {identity.terminal, identity.office, identity.centralPublicKey}));
    JournalRecord record;
    record.kind = isOther ? JournalKind::IdentityReplaced : JournalKind::IdentityStored;
    record.detail = identity.terminal + u' ' + identity.office;
    if (isOther) {
        record.detail += u' ' + QString::fromLatin1(identity.centralPublicKey.toHex());
    }
    CARM_CHECK(appendToJournal(*m_database, record));
    return transaction.commit();
}

Result<void, StoreError> ClientStore::leaveIdentity(const outbox::TerminalIdentity& former,
                                                    const QString& terminal)
{
    CARM_CHECK(execute(*m_database,
                       "INSERT INTO former_identity (position, terminal, central_public_key) "
                       "VALUES ((SELECT coalesce(max(position), 0) + 1 FROM former_identity), ?, ?)",
                       {former.terminal, former.centralPublicKey}));
    CARM_CHECK(execute(*m_database, "INSERT INTO retired_block (first_serial) SELECT first_serial "
                                    "FROM number_block WHERE next_serial <= last_serial "
                                    "AND first_serial NOT IN (SELECT first_serial FROM retired_block)"));
    CARM_TRY(waiting, waitingOfOthers(*m_database, terminal));
    for (const protocol::EntryId& id : waiting) {
        CARM_CHECK(
            applyOne({id, OutboxEvent::RetriesExhausted, {}, QStringLiteral("wrongTerminal"), {}}, {}));
    }
    return {};
}

} // namespace carm::storage
