// One run of the store's verification: what its parts share. Only store_verify uses it.
#pragma once

#include "storage/journal.h"
#include "storage/outbox_columns.h"
#include "storage/store_verify.h"

#include <map>
#include <set>

namespace carm::storage {

class StoreCheck {
public:
    using Checked = Result<void, outbox::StoreError>;

    StoreCheck(Database& database, const std::optional<protocol::PublicKey>& terminalKey)
        : m_database(database), m_terminalKey(terminalKey)
    {
    }
    Result<StoreReport, outbox::StoreError> run();

private:
    using Part = Checked (StoreCheck::*)();

    /// What the journal tells about one entry.
    struct JournalledEntry {
        std::optional<protocol::EntryId> id;
        QByteArray hash;
        std::set<QString> events; ///< "answeredStored acknowledged", …
    };

    Checked checkPages();
    Checked checkIdentity();
    Checked readIdentities(const char* statement);
    Checked checkJournalRows();
    Checked checkEntries();
    Checked checkOutbox();
    Checked checkKeptDeclarations();
    Checked checkNumbers();
    Checked checkBlocks();
    Checked checkEditions();
    Checked checkDrafts();

    void checkEntryRow(const Rows& rows);
    void checkContent(const protocol::SealedEntry& entry, const QString& kind);
    void checkSignature(const protocol::SealedEntry& entry);
    void checkPayment(const QString& receipt, qint64 sequence, const QByteArray& document);
    void checkKeptRow(const Rows& rows);
    void checkAgainstJournal(const protocol::SealedEntry& entry);
    void checkOutboxRow(const Rows& rows);
    void checkReceipt(qint64 sequence, const Rows& rows, const protocol::Receipt& receipt);
    Checked reportEach(StoreFindingCode code, const char* statement);
    void report(StoreFindingCode code, qint64 subject = 0, const QString& fact = {});

    Database& m_database;
    const std::optional<protocol::PublicKey>& m_terminalKey;
    std::set<QString> m_terminals; ///< of the identity and of former ones; empty when there is none
    std::vector<protocol::PublicKey> m_centralKeys;
    std::map<qint64, JournalledEntry> m_journalled;
    std::map<QString, int> m_lastReceipts; ///< serials by drawer
    StoreReport m_report;
};

} // namespace carm::storage
