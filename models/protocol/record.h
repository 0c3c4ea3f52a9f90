// A record: what a person did besides declaring, signed by that person and by the terminal, sealed and sent
// like a declaration, exactly once. Central's state of a declaration, its ledger and its register are a fold
// over declarations and records. The document is an object of these fields, in canonical bytes
// (resources/schema/record.schema.json):
//   recordFormat    whole number, kRecordFormat
//   id              UUID
//   terminal        terminal id
//   sequence        whole number from 1: of this terminal, shared with its declarations
//   recordedAt      milliseconds since 1970-01-01T00:00:00Z
//   kind            toText(RecordKind)
//   subject         what it is about; see subjectOf()
//   actor           {"id": badge or user id, "role": text}
//   body            the fields of the kind (record_bodies.h)
//   actorSignature  Ed25519, Purpose::Actor, over the SHA-256 of the document without this field
#pragma once

#include "declaration/life_cycle.h"
#include "protocol/record_bodies.h"

namespace carm::protocol {

inline constexpr int kRecordFormat = 1;

enum class RecordKind {
    // About one declaration; the subject is its transaction number.
    Presented,          ///< PresentedBody
    ReviewStarted,      ///< PlainBody
    Returned,           ///< ReasonsBody
    ExaminationOrdered, ///< ReasonsBody
    ExaminationEnded,   ///< PlainBody
    Accepted,           ///< PlainBody
    PaymentTaken,       ///< PaymentBody
    PaymentVoided,      ///< PaymentVoidedBody
    Released,           ///< ReleasedBody
    Cancelled,          ///< ReasonsBody
    Countersigned,      ///< CountersignedBody
    // About one drawer session; the subject is its id, a UUID.
    DrawerOpened,  ///< DrawerOpenedBody
    DrawerDropped, ///< DrawerDropBody
    DrawerClosed,  ///< DrawerClosedBody
    // About one business; the subject is its business number, nine digits.
    BusinessRegistered, ///< BusinessRegisteredBody
    RoleGranted,        ///< RoleBody
    RoleEnded,          ///< RoleBody
    DelegationAsked,    ///< DelegationBody
    DelegationAccepted, ///< DelegationBody
    DelegationDeclined, ///< DelegationBody
    DelegationRevoked,  ///< DelegationBody
};
QString toText(RecordKind kind);
std::optional<RecordKind> recordKindFromText(QStringView text);

/// The step of a declaration's life that a record of this kind is; nothing for money, whose step depends on
/// the balance, for a countersignature, which is none, and for what is not about a declaration.
std::optional<declaration::DeclarationEvent> eventOf(RecordKind kind);

enum class SubjectKind { Declaration, DrawerSession, Business };
SubjectKind subjectOf(RecordKind kind);

/// Who did it. A badge or user id has 1 to 64 visible ASCII characters.
struct Actor {
    QString id;
    QString role;
    bool operator==(const Actor&) const = default;
};

struct RecordContext {
    EntryId id;
    QString terminal;
    qint64 sequence = 0;
    Instant recordedAt;
    RecordKind kind = RecordKind::Presented;
    QString subject;
    Actor actor;
    bool operator==(const RecordContext&) const = default;
};

struct RecordContent {
    RecordContext context;
    RecordBody body;
    QByteArray actorSignature; ///< 64 bytes
};

/// Builds the canonical document, signs it for the person, reads it back, hashes and signs it for the
/// terminal. NotReadable as well when the body is not of the kind.
Result<SealedEntry, SealError> sealRecord(const RecordContext& context, const RecordBody& body,
                                          const SigningKey& actor, const SigningKey& terminal);

Result<RecordContent, EntryError> readRecord(const QByteArray& document);

/// Whether the person who holds `key` signed it; form and terminal's signature are verifyEntry()'s.
bool isSignedBy(const SealedEntry& record, const PublicKey& key);

} // namespace carm::protocol
