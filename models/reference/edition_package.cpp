#include "reference/edition_source.h"
#include "reference/package_reader.h"

#include <QCborArray>
#include <QCborMap>
#include <QCryptographicHash>

#include <zlib.h>

namespace carm::reference {
namespace {

constexpr char kMagic[] = "CARMEDN1";
constexpr qsizetype kMagicBytes = 8;
constexpr qsizetype kHashBytes = 32;
constexpr qsizetype kSizeBytes = 8;
constexpr qsizetype kHeaderBytes = kMagicBytes + kHashBytes + kSizeBytes;
/// zlib packs no more than this: a file that announces more is forged, and nothing is unpacked.
constexpr qint64 kMostRatio = 1'040;

using PackageErrors = std::vector<ImportError>;

Failure<PackageErrors> badPackage(const char* part)
{
    return fail(oneImportError(ImportErrorCode::BadPackage, {}, QString::fromLatin1(part)));
}

QByteArray sha256(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return hash.result();
}

QByteArray sizeField(qsizetype size)
{
    QByteArray field;
    for (int shift = 56; shift >= 0; shift -= 8) {
        field += static_cast<char>(static_cast<quint64>(size) >> shift & 0xff);
    }
    return field;
}

quint64 sizeIn(QByteArrayView field)
{
    quint64 size = 0;
    for (const char byte : field) {
        size = size << 8 | static_cast<unsigned char>(byte);
    }
    return size;
}

/// The unpacked bytes: exactly as many as announced, from all of the packed bytes.
Result<QByteArray, PackageErrors> inflated(QByteArrayView packed, quint64 size)
{
    if (size > static_cast<quint64>(kMostEditionBytes)) {
        return fail(oneImportError(ImportErrorCode::TooLarge, {}, QString::number(size)));
    }
    if (size > static_cast<quint64>(packed.size() * kMostRatio)) {
        return badPackage("size");
    }
    QByteArray payload(static_cast<qsizetype>(size), Qt::Uninitialized);
    uLongf length = static_cast<uLongf>(size);
    uLong consumed = static_cast<uLong>(packed.size());
    const int status = uncompress2(reinterpret_cast<Bytef*>(payload.data()), &length,
                                   reinterpret_cast<const Bytef*>(packed.data()), &consumed);
    if (status != Z_OK || length != size || consumed != static_cast<uLong>(packed.size())) {
        return badPackage("compression");
    }
    return payload;
}

} // namespace

QByteArray packEdition(const EditionSource& source)
{
    QCborArray tables;
    for (const SourceTable& table : source.tables) {
        QCborMap map;
        map.insert(QStringLiteral("kind"), toText(table.kind));
        map.insert(QStringLiteral("base"), table.isBase);
        map.insert(QStringLiteral("bytes"), table.bytes);
        tables.append(map);
    }
    QCborMap map;
    // With a manifest the name of the folder says nothing, and must not make another package of the same
    // edition.
    map.insert(QStringLiteral("name"), source.manifest.isEmpty() ? source.name : QString());
    map.insert(QStringLiteral("manifest"), source.manifest);
    map.insert(QStringLiteral("tables"), tables);
    const QByteArray payload = map.toCborValue().toCbor();

    uLongf length = compressBound(static_cast<uLong>(payload.size()));
    QByteArray packed(static_cast<qsizetype>(length), Qt::Uninitialized);
    const int status = compress2(reinterpret_cast<Bytef*>(packed.data()), &length,
                                 reinterpret_cast<const Bytef*>(payload.constData()),
                                 static_cast<uLong>(payload.size()), Z_BEST_COMPRESSION);
    CARM_ENSURE(status == Z_OK);
    packed.truncate(static_cast<qsizetype>(length));
    const QByteArray body = sizeField(payload.size()) + packed;
    return QByteArray(kMagic, kMagicBytes) + sha256(body) + body;
}

Result<EditionSource, std::vector<ImportError>> unpackEdition(const QByteArray& package)
{
    if (package.size() < kHeaderBytes || !package.startsWith(kMagic)) {
        return badPackage("magic");
    }
    const QByteArrayView body = QByteArrayView(package).sliced(kMagicBytes + kHashBytes);
    if (sha256(body) != package.sliced(kMagicBytes, kHashBytes)) {
        return badPackage("hash");
    }
    CARM_TRY(payload, inflated(body.sliced(kSizeBytes), sizeIn(body.first(kSizeBytes))));
    auto source = PackageReader(payload).read();
    if (!source) {
        return badPackage("structure");
    }
    return *std::move(source);
}

} // namespace carm::reference
