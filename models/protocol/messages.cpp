// How messages are written, and the hashes that are signed. How they are read: message_readers.cpp.
#include "protocol/messages.h"

#include "protocol/canonical.h"
#include "protocol/outcome_text.h"

#include <QJsonArray>
#include <QtEndian>

#include <initializer_list>
#include <limits>

namespace carm::protocol {
namespace {

QString hexText(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

/// No two lists of fields give the same bytes, because every field says its length.
QByteArray hashOfFields(std::initializer_list<QByteArray> fields)
{
    QByteArray bytes;
    for (const QByteArray& field : fields) {
        CARM_ENSURE(field.size() <= std::numeric_limits<qint32>::max());
        char length[4];
        qToBigEndian(static_cast<quint32>(field.size()), length);
        bytes.append(length, sizeof length);
        bytes.append(field);
    }
    return sha256(bytes);
}

template <class Part> QJsonArray arrayOf(const std::vector<Part>& parts, QJsonObject (*write)(const Part&))
{
    QJsonArray array;
    for (const Part& part : parts) {
        array.append(write(part));
    }
    return array;
}

QJsonObject receiptToJson(const Receipt& receipt)
{
    return {{QStringLiteral("number"), receipt.number},
            {QStringLiteral("receivedAt"), receipt.receivedAt.milliseconds},
            {QStringLiteral("signature"), QString::fromLatin1(receipt.signature.toBase64())}};
}

} // namespace

QByteArray receiptHash(const EntryId& id, const QByteArray& entryHash, const QString& number,
                       Instant receivedAt)
{
    return hashOfFields(
        {id.text().toLatin1(), entryHash, number.toUtf8(), QByteArray::number(receivedAt.milliseconds)});
}

QByteArray requestHash(const QByteArray& method, const QByteArray& path, const QString& terminal,
                       Instant time, const QByteArray& body)
{
    return hashOfFields({method, path, terminal.toUtf8(), QByteArray::number(time.milliseconds), body});
}

QJsonObject toJson(const EnrolmentRequest& request)
{
    return {{QStringLiteral("enrolmentCode"), request.enrolmentCode},
            {QStringLiteral("publicKey"), hexText(request.publicKey)},
            {QStringLiteral("office"), request.office}};
}

QJsonObject toJson(const EnrolmentReply& reply)
{
    return {{QStringLiteral("terminal"), reply.terminal},
            {QStringLiteral("kind"), toText(reply.kind)},
            {QStringLiteral("centralPublicKey"), hexText(reply.centralPublicKey)}};
}

QJsonObject toJson(const NumberBlockRequest& request)
{
    return {{QStringLiteral("requestId"), request.requestId}, {QStringLiteral("size"), request.size}};
}

QJsonObject toJson(const NumberBlock& block)
{
    return {{QStringLiteral("requestId"), block.requestId},
            {QStringLiteral("firstSerial"), block.firstSerial},
            {QStringLiteral("lastSerial"), block.lastSerial}};
}

QJsonObject toJson(const EntryBatch& batch)
{
    return {{QStringLiteral("entries"), arrayOf(batch.entries, &toEnvelope)}};
}

QJsonObject toJson(const EntryAnswer& answer)
{
    QJsonObject object{{QStringLiteral("id"), answer.id.text()},
                       {QStringLiteral("outcome"), toText(answer.outcome)},
                       {QStringLiteral("assessmentDiffers"), answer.assessmentDiffers}};
    if (!answer.hash.isEmpty()) {
        object.insert(QStringLiteral("hash"), hexText(answer.hash));
    }
    if (answer.receipt) {
        object.insert(QStringLiteral("receipt"), receiptToJson(*answer.receipt));
    }
    if (!answer.reason.isEmpty()) {
        object.insert(QStringLiteral("reason"), answer.reason);
    }
    return object;
}

QJsonObject toJson(const BatchAnswer& batch)
{
    return {{QStringLiteral("answers"), arrayOf<EntryAnswer>(batch.answers, &toJson)}};
}

QJsonObject toJson(const EditionNotice& notice)
{
    return {{QStringLiteral("name"), notice.name},
            {QStringLiteral("hash"), hexText(notice.hash)},
            {QStringLiteral("bytes"), notice.bytes}};
}

} // namespace carm::protocol
