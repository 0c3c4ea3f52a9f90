// A sealed entry: the declaration with its amounts, numbered, hashed and signed by the terminal. From here on
// it never changes; a correction is a new version. A record of what a person did is sealed likewise
// (record.h). The document of a declaration is an object of these fields, no more and no
// fewer, in canonical bytes (resources/schema/entry.schema.json):
//   format            whole number, kEntryFormat
//   id                UUID
//   version           whole number from 1 to kMostVersion
//   terminal          terminal id
//   sequence          whole number from 0
//   transactionNumber 14 digits
//   sealedAt          milliseconds since 1970-01-01T00:00:00Z
//   language          "en" or "fr"
//   declarant         text
//   edition           {"name": text, "hash": 64 hexadecimal digits}
//   declaration       as declaration::toJson writes a draft
//   amounts           as assessment::amountsToJson writes them
#pragma once

#include "assessment/assessment.h"
#include "declaration/draft.h"
#include "identifiers/identifiers.h"
#include "protocol/signature.h"
#include "support/clock.h"
#include "support/json.h"

#include <QUuid>

#include <optional>

namespace carm::protocol {

/// Fixed when the entry is sealed; the idempotency key over retries, restarts and reinstalls (contract 1).
struct EntryId {
    QUuid uuid;
    static EntryId make();
    /// Lower case, with hyphens, no braces.
    QString text() const;
    /// That one spelling only, and not the null UUID.
    static std::optional<EntryId> parse(QStringView text);
    bool operator==(const EntryId&) const = default;
    bool operator<(const EntryId& other) const { return uuid < other.uuid; }
};

/// Fixed size of the wire format's version; a reader refuses what it does not know.
inline constexpr int kEntryFormat = 1;

/// Of one declaration: corrections, amply.
inline constexpr int kMostVersion = 99;

/// A document beyond this fits into no request with its envelope, so it is not sealed (kMostRequestBytes).
inline constexpr qsizetype kMostDocumentBytes = 4 * 1024 * 1024 - 1024;
/// Leaves room for the record that presents the declaration at a counter (record.h).
inline constexpr qsizetype kMostDeclarationBytes = kMostDocumentBytes - 4096;

/// 1 to 64 visible ASCII characters, so that it can stand in a header of HTTP.
bool isTerminalId(QStringView text);

/// What is put into the canonical document besides the declaration and its amounts.
struct SealContext {
    EntryId id;
    int version = 1;     ///< of the declaration; the transaction number stays over all versions
    QString terminal;    ///< terminal id that central gave at enrolment
    qint64 sequence = 0; ///< of this terminal, gapless; order comes from here, not from clocks
    identifiers::TransactionNumber transactionNumber;
    Instant sealedAt;
    QString language;      ///< "en" or "fr": the language the person declared in
    QString declarantName; ///< as typed under the declaration
    QString editionName;
};

/// What travels: a declaration, or a record of what a person did (record.h). Both are sealed, queued, sent
/// and received in the same way.
enum class EntryKind { Declaration, Record };

struct SealedEntry {
    EntryKind kind = EntryKind::Declaration;
    EntryId id;
    int version = 1; ///< of the declaration; 1 for a record
    QString terminal;
    qint64 sequence = 0;
    /// What must reach central in order: the transaction number of a declaration, bare digits; the subject of
    /// a record.
    QString subject;
    QByteArray document;  ///< canonical bytes
    QByteArray hash;      ///< SHA-256 of document
    QByteArray signature; ///< Ed25519 by the terminal, Purpose::Entry
    bool operator==(const SealedEntry&) const = default;
};

enum class SealError {
    NotCanonical, ///< a text has no UTF-8
    TooLarge,     ///< beyond kMostDeclarationBytes or kMostDocumentBytes: central could never take it
    NotReadable,  ///< a value that no reader takes back, as an empty declarant or an unknown language
};

/// Builds the canonical document, reads it back, hashes and signs it.
Result<SealedEntry, SealError> seal(const SealContext& context, const declaration::Draft& draft,
                                    const assessment::Assessment& assessment, const SigningKey& key);

enum class EntryError {
    Malformed,     ///< not JSON, a field missing, unknown or wrong, or the entry's members contradict it
    UnknownFormat, ///< of another version of the wire format
    NotCanonical,  ///< not the one spelling of its value
    HashMismatch,
    BadSignature,
    WrongTerminal, ///< the entry names another terminal than its document
};

/// The parts of a document that readers need; the document is the truth.
struct EntryContent {
    SealContext context;
    declaration::Draft draft;
    QJsonObject amounts; ///< as assessment::amountsToJson wrote them
    QByteArray editionHash;
};
Result<EntryContent, EntryError> readDocument(const QByteArray& document);

/// Hash, signature, canonical form, and that the entry's members are those of its document; `key` is the
/// terminal's.
Result<void, EntryError> verifyEntry(const SealedEntry& entry, const PublicKey& key);

/// The entry in one envelope for wire and paper: {"document":{…},"hash":hex,"signature":base64}. `entry` has
/// been sealed or verified.
QJsonObject toEnvelope(const SealedEntry& entry);
/// Form only: whoever takes an entry from outside calls verifyEntry() as well.
Result<SealedEntry, EntryError> fromEnvelope(const QJsonObject& envelope);

} // namespace carm::protocol
