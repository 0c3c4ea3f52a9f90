// A sealed entry: the declaration with its amounts, numbered, hashed and signed by the terminal. From here on
// it never changes; a correction is a new version.
#pragma once

#include "assessment/assessment.h"
#include "declaration/draft.h"
#include "identifiers/identifiers.h"
#include "protocol/signature.h"
#include "support/clock.h"
#include "support/json.h"

#include <QUuid>

namespace carm::protocol {

/// Fixed when the entry is sealed; the idempotency key over retries, restarts and reinstalls (contract 1).
struct EntryId {
    QUuid uuid;
    static EntryId make();
    /// Lower case, with hyphens, no braces.
    QString text() const;
    static std::optional<EntryId> parse(QStringView text);
    bool operator==(const EntryId&) const = default;
    bool operator<(const EntryId& other) const { return uuid < other.uuid; }
};

/// Fixed size of the wire format's version; a reader refuses what it does not know.
inline constexpr int kEntryFormat = 1;

/// What is put into the canonical document besides the declaration and its amounts.
struct SealContext {
    EntryId id;
    int version = 1;              ///< of the declaration; the transaction number stays over all versions
    QString terminal;             ///< terminal id that central gave at enrolment
    qint64 sequence = 0;          ///< of this terminal, gapless; order comes from here, not from clocks
    identifiers::TransactionNumber transactionNumber;
    Instant sealedAt;
    QString language;             ///< "en" or "fr": the language the person declared in
    QString declarantName;        ///< as typed under the declaration
    QString editionName;
};

struct SealedEntry {
    EntryId id;
    int version = 1;
    QString terminal;
    qint64 sequence = 0;
    QString transactionNumber; ///< bare digits
    QByteArray document;       ///< canonical bytes
    QByteArray hash;           ///< SHA-256 of document
    QByteArray signature;      ///< Ed25519 by the terminal, Purpose::Entry
    bool operator==(const SealedEntry&) const = default;
};

enum class SealError { NotCanonical };

/// Builds the canonical document, hashes and signs it.
Result<SealedEntry, SealError> seal(const SealContext& context, const declaration::Draft& draft,
                                    const assessment::Assessment& assessment, const SigningKey& key);

enum class EntryError { Malformed, UnknownFormat, NotCanonical, HashMismatch, BadSignature, WrongTerminal };

/// The parts of a document that readers need; the document is the truth.
struct EntryContent {
    SealContext context;
    declaration::Draft draft;
    QJsonObject amounts;   ///< as assessment::amountsToJson wrote them
    QByteArray editionHash;
};
Result<EntryContent, EntryError> readDocument(const QByteArray& document);

/// Hash, signature and canonical form; `key` is the terminal's.
Result<void, EntryError> verifyEntry(const SealedEntry& entry, const PublicKey& key);

/// The entry in one envelope for wire and paper: {"document":{…},"hash":hex,"signature":base64}.
QJsonObject toEnvelope(const SealedEntry& entry);
Result<SealedEntry, EntryError> fromEnvelope(const QJsonObject& envelope);

} // namespace carm::protocol
