#include "protocol/paper_code.h"

#include "protocol/base45.h"
#include "protocol/canonical.h"
#include "protocol/entry_document.h"

#include <QRegularExpression>
#include <QtEndian>

#include <zlib.h>

#include <map>
#include <optional>

namespace carm::protocol {
namespace {

constexpr qsizetype kSignatureSize = 64;
constexpr qsizetype kLengthSize = 4;
/// 600 bytes are 900 characters: a code of at most 97 by 97 modules at medium error correction.
constexpr qsizetype kBytesPerCode = 600;
constexpr qsizetype kLongestText = 1'000;
constexpr qsizetype kCheckDigits = 8;

Failure<PaperCodeError> paperError(PaperCodeErrorCode code, std::vector<int> missing = {})
{
    return fail(PaperCodeError{code, std::move(missing)});
}

QString checkOf(const QByteArray& joined)
{
    return QString::fromLatin1(sha256(joined).toHex().first(kCheckDigits)).toUpper();
}

QByteArray deflated(const QByteArray& document)
{
    uLongf size = compressBound(static_cast<uLong>(document.size()));
    QByteArray packed(static_cast<qsizetype>(size), Qt::Uninitialized);
    const int result = compress2(reinterpret_cast<Bytef*>(packed.data()), &size,
                                 reinterpret_cast<const Bytef*>(document.constData()),
                                 static_cast<uLong>(document.size()), Z_BEST_COMPRESSION);
    CARM_ENSURE(result == Z_OK); // the buffer is as large as zlib asks for
    packed.truncate(static_cast<qsizetype>(size));
    return packed;
}

/// Never more than the length that the paper itself names, whatever the packed bytes would become.
std::optional<QByteArray> inflated(const QByteArray& packed, quint32 length)
{
    if (length == 0 || length > static_cast<quint32>(kMostDocumentBytes)) {
        return {};
    }
    QByteArray document(static_cast<qsizetype>(length), Qt::Uninitialized);
    uLongf size = length;
    auto taken = static_cast<uLong>(packed.size());
    const int result = uncompress2(reinterpret_cast<Bytef*>(document.data()), &size,
                                   reinterpret_cast<const Bytef*>(packed.constData()), &taken);
    const bool isWhole = size == length && taken == static_cast<uLong>(packed.size());
    return result == Z_OK && isWhole ? std::optional(document) : std::nullopt;
}

/// One text taken apart.
struct PaperPart {
    int part = 0;
    int parts = 0;
    QString check;
    QByteArray bytes;
};

std::optional<PaperPart> readPart(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("\\ACARM1:([1-9][0-9]?):([1-9][0-9]?):([0-9A-F]{8}):(.+)\\z"));
    static_assert(kMostPaperCodes == 99 && kCheckDigits == 8, "the form above takes as much");
    if (text.size() > kLongestText) {
        return {};
    }
    const QRegularExpressionMatch match = form.match(text);
    const auto bytes = fromBase45(match.capturedView(4));
    if (!match.hasMatch() || !bytes || bytes->size() > kBytesPerCode) {
        return {};
    }
    const PaperPart part{match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.captured(3),
                         *bytes};
    return part.part <= part.parts ? std::optional(part) : std::nullopt;
}

std::optional<SealedEntry> entryOf(const QByteArray& joined)
{
    if (joined.size() <= kSignatureSize + kLengthSize) {
        return {};
    }
    const auto length = qFromBigEndian<quint32>(joined.constData() + kSignatureSize);
    const auto document = inflated(joined.mid(kSignatureSize + kLengthSize), length);
    if (!document) {
        return {};
    }
    const auto object = parsedDocument(*document);
    auto entry = object ? entryNamedIn(object.value()) : fail(object.error());
    if (!entry) {
        return {};
    }
    SealedEntry rebuilt = std::move(entry).value();
    rebuilt.document = *document;
    rebuilt.hash = sha256(*document);
    rebuilt.signature = joined.first(kSignatureSize);
    return rebuilt;
}

/// The bytes of all parts in their order, or which are missing.
Result<QByteArray, PaperCodeError> joinedParts(const std::map<int, PaperPart>& found)
{
    std::vector<int> missing;
    QByteArray joined;
    const int parts = found.empty() ? 0 : found.begin()->second.parts;
    for (int part = 1; part <= parts; ++part) {
        const auto at = found.find(part);
        if (at == found.end()) {
            missing.push_back(part);
        } else {
            joined += at->second.bytes;
        }
    }
    if (found.empty() || !missing.empty()) {
        return paperError(PaperCodeErrorCode::PartMissing, missing);
    }
    return joined;
}

} // namespace

Result<QStringList, PaperCodeError> toPaperCodes(const SealedEntry& entry)
{
    QByteArray length(kLengthSize, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(entry.document.size()), length.data());
    const QByteArray joined = entry.signature + length + deflated(entry.document);
    const qsizetype parts = (joined.size() + kBytesPerCode - 1) / kBytesPerCode;
    if (parts > kMostPaperCodes) {
        return paperError(PaperCodeErrorCode::TooLong);
    }
    // Evenly, so that all codes have one size and none is larger than it must be.
    const qsizetype bytesPerPart = (joined.size() + parts - 1) / parts;
    QStringList texts;
    for (qsizetype part = 0; part < parts; ++part) {
        texts += QStringLiteral("CARM1:%1:%2:%3:").arg(part + 1).arg(parts).arg(checkOf(joined)) +
                 toBase45(joined.mid(part * bytesPerPart, bytesPerPart));
    }
    return texts;
}

Result<SealedEntry, PaperCodeError> fromPaperCodes(const QStringList& texts)
{
    std::map<int, PaperPart> found;
    for (const QString& text : texts) {
        const auto part = readPart(text);
        if (!part) {
            return paperError(PaperCodeErrorCode::NotOurs);
        }
        if (!found.empty() &&
            (found.begin()->second.parts != part->parts || found.begin()->second.check != part->check)) {
            return paperError(PaperCodeErrorCode::OtherEntry);
        }
        const auto [at, isNew] = found.emplace(part->part, *part);
        if (!isNew && at->second.bytes != part->bytes) {
            return paperError(PaperCodeErrorCode::Damaged);
        }
    }
    CARM_TRY(joined, joinedParts(found));
    auto entry = checkOf(joined) == found.begin()->second.check ? entryOf(joined) : std::nullopt;
    if (!entry) {
        return paperError(PaperCodeErrorCode::Damaged);
    }
    return std::move(*entry);
}

} // namespace carm::protocol
