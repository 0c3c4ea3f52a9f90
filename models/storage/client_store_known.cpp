#include "storage/client_store.h"

#include "protocol/canonical.h"
#include "storage/document_columns.h"
#include "storage/known_declarations.h"
#include "storage/outbox_columns.h"

#include <QLoggingCategory>

#include <algorithm>

namespace carm::storage {
namespace {

Q_LOGGING_CATEGORY(lcKnownDeclarations, "carm.storage.known")

using outbox::StoreErrorCode;

bool isWholeDeclaration(const protocol::SealedEntry& declaration)
{
    const auto column = differingColumn(declaration, kDeclarationKind);
    return column && column->isEmpty() && declaration.hash == protocol::sha256(declaration.document);
}

Result<std::optional<protocol::SealedEntry>, StoreError> latestKept(Database& database, const QString& number)
{
    CARM_TRY(rows, database.run("SELECT id, version, terminal, sequence, transaction_number, document, hash, "
                                "signature, position FROM kept_declaration WHERE transaction_number = ? "
                                "ORDER BY version DESC LIMIT 1",
                                {number}));
    CARM_TRY(found, rows.next());
    if (!found) {
        return std::optional<protocol::SealedEntry>();
    }
    auto kept = entryFromRow(rows, 0);
    if (!kept) {
        return damagedRow("kept_declaration", rows.integer(kEntryColumns));
    }
    return kept;
}

} // namespace

/// Every hash that is held under the number and version: of an own entry, of a kept one, and as central told.
Result<std::vector<QByteArray>, StoreError> ClientStore::heldHashes(const protocol::SealedEntry& declaration)
{
    std::vector<QByteArray> hashes;
    {
        const qint64 version = declaration.version;
        CARM_TRY(rows, m_database->run("SELECT hash FROM entry WHERE subject = ? AND version = ? "
                                       "UNION ALL SELECT hash FROM kept_declaration "
                                       "WHERE transaction_number = ? AND version = ?",
                                       {declaration.subject, version, declaration.subject, version}));
        for (;;) {
            CARM_TRY(found, rows.next());
            if (!found) {
                break;
            }
            hashes.push_back(rows.blob(0));
        }
    }
    CARM_TRY(view, toldView(declaration.subject));
    if (!view) {
        return hashes;
    }
    std::vector<protocol::SealedEntry> versions = std::move(view->earlierVersions);
    versions.push_back(std::move(view->declaration));
    for (const protocol::SealedEntry& told : versions) {
        if (told.version == declaration.version) {
            hashes.push_back(told.hash);
        }
    }
    return hashes;
}

Result<void, StoreError> ClientStore::keepDeclaration(const protocol::SealedEntry& declaration, Instant now)
{
    const auto content = protocol::readDocument(declaration.document);
    if (!content || !isWholeDeclaration(declaration)) {
        return storeFailure(QStringLiteral("not a sealed declaration"));
    }
    CARM_TRY(transaction, Transaction::begin(*m_database));
    CARM_TRY(held, heldHashes(declaration));
    if (std::find(held.begin(), held.end(), declaration.hash) != held.end()) {
        return {};
    }
    if (!held.empty()) {
        return storeFailure(QStringLiteral("%1 version %2 is held with another hash")
                                .arg(declaration.subject)
                                .arg(declaration.version));
    }
    CARM_CHECK(execute(
        *m_database,
        "INSERT INTO kept_declaration (position, transaction_number, version, id, terminal, sequence, "
        "document, "
        "hash, signature, kept_at) VALUES ((SELECT coalesce(max(position), 0) + 1 FROM kept_declaration), "
        "?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {declaration.subject, qint64(declaration.version), declaration.id.uuid.toRfc4122(),
         declaration.terminal, declaration.sequence, packed(declaration.document), declaration.hash,
         declaration.signature, now.milliseconds}));
    CARM_CHECK(knowDeclaration(*m_database, declaration, content->draft));
    return transaction.commit();
}

Result<std::optional<outbox::KnownDeclaration>, StoreError>
ClientStore::declaration(const QString& transactionNumber)
{
    CARM_TRY(version, knownVersion(*m_database, transactionNumber));
    if (!version) {
        return std::optional<outbox::KnownDeclaration>();
    }
    CARM_TRY(known, knownDeclaration(transactionNumber));
    return std::optional(std::move(known));
}

Result<outbox::KnownDeclaration, StoreError> ClientStore::knownDeclaration(const QString& transactionNumber)
{
    outbox::KnownDeclaration known;
    CARM_TRY(view, toldView(transactionNumber));
    CARM_TRY(ownSequence, integerOf(*m_database,
                                    "SELECT sequence FROM entry WHERE subject = ? AND kind = 'declaration' "
                                    "ORDER BY version DESC LIMIT 1",
                                    {transactionNumber}));
    if (ownSequence) {
        CARM_TRY(own, itemAt(*ownSequence));
        known.own = std::move(own);
    }
    CARM_TRY(kept, latestKept(*m_database, transactionNumber));
    const protocol::SealedEntry* latest = view ? &view->declaration : nullptr;
    for (const protocol::SealedEntry* other :
         {known.own ? &known.own->entry : nullptr, kept ? &*kept : nullptr}) {
        if (other != nullptr && (latest == nullptr || other->version > latest->version)) {
            latest = other;
        }
    }
    if (latest == nullptr) {
        return fail(StoreError{StoreErrorCode::Damaged,
                               QStringLiteral("%1 is known and has no document").arg(transactionNumber)});
    }
    known.entry = *latest;
    known.view = std::move(view);
    CARM_TRY(records, recordsAbout(transactionNumber));
    known.records = std::move(records);
    return known;
}

Result<std::vector<outbox::KnownDeclaration>, StoreError>
ClientStore::declarations(const outbox::DeclarationQuery& query)
{
    CARM_TRY(numbers, findDeclarations(*m_database, query));
    std::vector<outbox::KnownDeclaration> list;
    for (const QString& number : numbers) {
        auto known = knownDeclaration(number);
        if (known) {
            list.push_back(std::move(known).value());
        } else if (known.error().code != StoreErrorCode::Damaged) {
            return fail(known.error());
        } else if (m_leftOutOfSearch.insert(number).second) {
            qCCritical(lcKnownDeclarations) << "left out of the list:" << known.error().detail;
        }
    }
    return list;
}

} // namespace carm::storage
