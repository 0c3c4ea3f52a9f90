#include "storage/client_store.h"

#include "protocol/canonical.h"
#include "storage/document_columns.h"
#include "storage/known_declarations.h"
#include "storage/outbox_columns.h"

#include <QLoggingCategory>

#include <algorithm>
#include <initializer_list>

namespace carm::storage {
namespace {

Q_LOGGING_CATEGORY(lcKnownDeclarations, "carm.storage.known")

using outbox::StoreErrorCode;

bool isWholeDeclaration(const protocol::SealedEntry& declaration)
{
    const auto column = differingColumn(declaration, kDeclarationKind);
    return column && column->isEmpty() && declaration.hash == protocol::sha256(declaration.document);
}

struct KeptDeclaration {
    protocol::SealedEntry entry;
    bool isVerified = false;
};

/// The latest verified one; without any, the latest unverified one.
Result<std::optional<KeptDeclaration>, StoreError> latestKept(Database& database, const QString& number)
{
    CARM_TRY(rows,
             database.run("SELECT id, version, terminal, sequence, transaction_number, document, hash, "
                          "signature, position, is_verified FROM kept_declaration "
                          "WHERE transaction_number = ? ORDER BY is_verified DESC, version DESC LIMIT 1",
                          {number}));
    CARM_TRY(found, rows.next());
    if (!found) {
        return std::optional<KeptDeclaration>();
    }
    auto kept = entryFromRow(rows, 0);
    if (!kept) {
        return damagedRow("kept_declaration", rows.integer(kEntryColumns));
    }
    return std::optional(KeptDeclaration{std::move(*kept), rows.integer(kEntryColumns + 1) == 1});
}

Result<void, StoreError> writeKept(Database& database, const protocol::SealedEntry& declaration,
                                   bool isVerified, Instant now)
{
    CARM_CHECK(execute(database,
                       "INSERT INTO kept_declaration (position, transaction_number, version, id, terminal, "
                       "sequence, document, hash, signature, kept_at, is_verified) "
                       "VALUES ((SELECT coalesce(max(position), 0) + 1 FROM kept_declaration), "
                       "?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                       {declaration.subject, qint64(declaration.version), declaration.id.uuid.toRfc4122(),
                        declaration.terminal, declaration.sequence, packed(declaration.document),
                        declaration.hash, declaration.signature, now.milliseconds, qint64(isVerified)}));
    return {};
}

/// The verified one, which may be the same or another, takes the place of the unverified one.
Result<void, StoreError> replaceKept(Database& database, const protocol::SealedEntry& declaration,
                                     Instant now)
{
    CARM_CHECK(execute(database,
                       "UPDATE kept_declaration SET id = ?, terminal = ?, sequence = ?, document = ?, "
                       "hash = ?, signature = ?, kept_at = ?, is_verified = 1 "
                       "WHERE transaction_number = ? AND version = ?",
                       {declaration.id.uuid.toRfc4122(), declaration.terminal, declaration.sequence,
                        packed(declaration.document), declaration.hash, declaration.signature,
                        now.milliseconds, declaration.subject, qint64(declaration.version)}));
    return {};
}

/// Of those that nobody can have forged and central has not refused, the highest; of two with the same
/// number, the one that stands first here.
const protocol::SealedEntry* highestOf(std::initializer_list<const protocol::SealedEntry*> candidates)
{
    const protocol::SealedEntry* highest = nullptr;
    for (const protocol::SealedEntry* candidate : candidates) {
        if (candidate != nullptr && (highest == nullptr || candidate->version > highest->version)) {
            highest = candidate;
        }
    }
    return highest;
}

template <class T> const T* addressOf(const std::optional<T>& value)
{
    return value ? &*value : nullptr;
}

struct HeldVersion {
    QByteArray hash;
    bool isVerified = false;
    bool isRefused = false; ///< by central
};

/// Everything that is held under the number and version: an own entry, a kept one, and what central told.
Result<std::vector<HeldVersion>, StoreError>
heldVersions(Database& database, const protocol::SealedEntry& declaration,
             const std::optional<protocol::DeclarationView>& view)
{
    const qint64 version = declaration.version;
    CARM_TRY(rows, database.run("SELECT hash, 1, state = 'rejected' FROM entry JOIN outbox USING (sequence) "
                                "WHERE subject = ? AND version = ? UNION ALL "
                                "SELECT hash, is_verified, 0 FROM kept_declaration "
                                "WHERE transaction_number = ? AND version = ?",
                                {declaration.subject, version, declaration.subject, version}));
    std::vector<HeldVersion> held;
    for (;;) {
        CARM_TRY(found, rows.next());
        if (!found) {
            break;
        }
        held.push_back({rows.blob(0), rows.integer(1) == 1, rows.integer(2) == 1});
    }
    const auto addTold = [&](const protocol::SealedEntry& told) {
        if (told.version == declaration.version) {
            held.push_back({told.hash, true, false});
        }
    };
    if (view) {
        std::for_each(view->earlierVersions.begin(), view->earlierVersions.end(), addTold);
        addTold(view->declaration);
    }
    return held;
}

enum class KeepStep { Nothing, Refuse, Insert, Replace };

/// Under a number that central refused to this terminal, another terminal's version may stand.
KeepStep keepStep(const std::vector<HeldVersion>& held, const QByteArray& hash, bool isVerified)
{
    bool isContradicted = false;
    std::optional<bool> isSameAsUnverified;
    for (const HeldVersion& one : held) {
        if (!one.isVerified) {
            isSameAsUnverified = one.hash == hash;
        } else if (one.hash == hash) {
            return KeepStep::Nothing;
        } else {
            isContradicted = isContradicted || !one.isRefused;
        }
    }
    if (isContradicted) {
        return KeepStep::Refuse;
    }
    if (!isSameAsUnverified) {
        return KeepStep::Insert;
    }
    if (isVerified) {
        return KeepStep::Replace;
    }
    return *isSameAsUnverified ? KeepStep::Nothing : KeepStep::Refuse;
}

} // namespace

Result<void, StoreError> ClientStore::keepDeclaration(const protocol::SealedEntry& declaration,
                                                      bool isVerified, Instant now)
{
    const auto content = protocol::readDocument(declaration.document);
    if (!content || !isWholeDeclaration(declaration)) {
        return storeFailure(QStringLiteral("not a sealed declaration"));
    }
    CARM_TRY(transaction, Transaction::begin(*m_database));
    CARM_TRY(view, toldView(declaration.subject));
    CARM_TRY(held, heldVersions(*m_database, declaration, view));
    switch (keepStep(held, declaration.hash, isVerified)) {
    case KeepStep::Nothing:
        return {};
    case KeepStep::Refuse:
        return storeFailure(QStringLiteral("%1 version %2 is held with another hash")
                                .arg(declaration.subject)
                                .arg(declaration.version));
    case KeepStep::Insert:
        CARM_CHECK(writeKept(*m_database, declaration, isVerified, now));
        break;
    case KeepStep::Replace:
        CARM_CHECK(replaceKept(*m_database, declaration, now));
        break;
    }
    CARM_CHECK(knowDeclaration(*m_database, declaration, content->draft, isVerified));
    return transaction.commit();
}

Result<std::optional<outbox::KnownDeclaration>, StoreError>
ClientStore::declaration(const QString& transactionNumber)
{
    CARM_TRY(isKnown, isKnownDeclaration(*m_database, transactionNumber));
    if (!isKnown) {
        return std::optional<outbox::KnownDeclaration>();
    }
    CARM_TRY(known, knownDeclaration(transactionNumber));
    return std::optional(std::move(known));
}

/// The latest version that was sealed here and that central has not refused.
Result<std::optional<protocol::SealedEntry>, StoreError>
ClientStore::standingOwn(const QString& transactionNumber)
{
    CARM_TRY(sequence,
             integerOf(*m_database,
                       "SELECT sequence FROM entry JOIN outbox USING (sequence) WHERE subject = ? "
                       "AND kind = 'declaration' AND state <> 'rejected' ORDER BY version DESC LIMIT 1",
                       {transactionNumber}));
    if (!sequence) {
        return std::optional<protocol::SealedEntry>();
    }
    CARM_TRY(item, itemAt(*sequence));
    return std::optional(std::move(item.entry));
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
    CARM_TRY(standing, standingOwn(transactionNumber));
    CARM_TRY(kept, latestKept(*m_database, transactionNumber));
    const bool isKeptVerified = kept && kept->isVerified;
    const protocol::SealedEntry* latest = highestOf(
        {view ? &view->declaration : nullptr, addressOf(standing), isKeptVerified ? &kept->entry : nullptr});
    if (latest == nullptr && known.own) {
        latest = &known.own->entry;
    }
    known.isVerified = latest != nullptr;
    if (latest == nullptr && kept) {
        latest = &kept->entry;
    }
    if (latest == nullptr) {
        return fail(StoreError{StoreErrorCode::Damaged,
                               QStringLiteral("%1 is known and has no document").arg(transactionNumber)});
    }
    known.entry = *latest;
    CARM_TRY(highest, highestVersion(*m_database, transactionNumber, view));
    known.nextVersion = highest + 1;
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
