// Wire messages between a terminal and central (resources/api/central.openapi.yaml). Each message has toJson
// and a strict fromJson; unknown fields are refused by central and ignored by terminals, so that central may
// be newer than a terminal but never the other way round. A field is named as its member here; keys and
// hashes are lower-case hexadecimal, signatures base64, times milliseconds since 1970, outcomes "created",
// "exists", "conflict", "refused", "unknown". What is empty is absent, except the id of an answer.
#pragma once

#include "protocol/entry.h"

#include <vector>

namespace carm::protocol {

inline constexpr int kMostEntriesPerBatch = 50;
inline constexpr qsizetype kMostRequestBytes = 4 * 1024 * 1024;

struct EnrolmentRequest {
    QString enrolmentCode; ///< given by an administrator, once; empty where importers enrol without one
    QByteArray publicKey;  ///< 32 bytes
    QString office;        ///< four digits, where the terminal stands
};
/// What a terminal is for; given with its enrolment code, and decides what central lets it do.
enum class TerminalKind { Kiosk, Counter, Importer };
QString toText(TerminalKind kind);
std::optional<TerminalKind> terminalKindFromText(QStringView text);

struct EnrolmentReply {
    QString terminal; ///< terminal id
    TerminalKind kind = TerminalKind::Kiosk;
    QByteArray centralPublicKey; ///< signs receipts
};

/// Idempotent by `requestId`: asked twice, answered with the same block.
struct NumberBlockRequest {
    QString requestId;
    int size = 0;
};
struct NumberBlock {
    QString requestId;
    qint64 firstSerial = 0;
    qint64 lastSerial = 0; ///< included
};

struct EntryBatch {
    std::vector<SealedEntry> entries;
};

enum class EntryOutcome {
    Created,  ///< stored now
    Exists,   ///< was stored before with the same hash: the same success
    Conflict, ///< the id, or the transaction number and version, is taken by another hash
    Refused,  ///< a reason of business or of form; `reason` says which
    Unknown,  ///< only in answers about an id: central has never seen it
};

/// Signed by central (Purpose::Receipt) over entry id, hash, receipt number and time, so that the terminal
/// can prove what was received.
struct Receipt {
    QString number;     ///< central's own, gapless
    Instant receivedAt; ///< central's stamp
    QByteArray signature;
};

struct EntryAnswer {
    EntryId id; ///< the null UUID when central could not even read that
    EntryOutcome outcome = EntryOutcome::Unknown;
    QByteArray hash;                ///< of what central holds
    std::optional<Receipt> receipt; ///< for Created and Exists
    QString reason; ///< stable code for Conflict and Refused: "badSignature", "numberNotLeased", …
    bool assessmentDiffers =
        false; ///< central computed other amounts; a person looks at it, nothing is overwritten
};
struct BatchAnswer {
    std::vector<EntryAnswer> answers; ///< in the order of the entries
};

struct EditionNotice {
    QString name;
    QByteArray hash; ///< SHA-256 of the package
    qint64 bytes = 0;
};

/// SHA-256 over four fields: id, 32 bytes of hash, number in UTF-8, time in decimal digits. Before each field
/// stands its length in bytes as four bytes, most significant first.
QByteArray receiptHash(const EntryId& id, const QByteArray& entryHash, const QString& number,
                       Instant receivedAt);

QJsonObject toJson(const EnrolmentRequest&);
QJsonObject toJson(const EnrolmentReply&);
QJsonObject toJson(const NumberBlockRequest&);
QJsonObject toJson(const NumberBlock&);
QJsonObject toJson(const EntryBatch&);
QJsonObject toJson(const EntryAnswer&);
QJsonObject toJson(const BatchAnswer&);
QJsonObject toJson(const EditionNotice&);

Result<EnrolmentRequest, json::Error> enrolmentRequestFromJson(const QJsonObject&);
Result<EnrolmentReply, json::Error> enrolmentReplyFromJson(const QJsonObject&);
Result<NumberBlockRequest, json::Error> numberBlockRequestFromJson(const QJsonObject&);
Result<NumberBlock, json::Error> numberBlockFromJson(const QJsonObject&);
Result<EntryBatch, json::Error> entryBatchFromJson(const QJsonObject&);
Result<EntryAnswer, json::Error> entryAnswerFromJson(const QJsonObject&);
Result<BatchAnswer, json::Error> batchAnswerFromJson(const QJsonObject&);
Result<EditionNotice, json::Error> editionNoticeFromJson(const QJsonObject&);

/// What a terminal signs for each request (Purpose::Request): SHA-256 over five fields: method, path,
/// terminal, time in decimal digits, body; lengths before the fields as in receiptHash(). Sent as the headers
/// Carm-Terminal, Carm-Time (milliseconds since 1970 in decimal digits) and Carm-Signature (base64). An
/// enrolment is signed by the key that it carries, with an empty terminal and without Carm-Terminal.
QByteArray requestHash(const QByteArray& method, const QByteArray& path, const QString& terminal,
                       Instant time, const QByteArray& body);

} // namespace carm::protocol
