#include "protocol/field_readers.h"

#include "protocol/entry.h"

namespace carm::protocol {

std::optional<QByteArray> bytesFromHex(const QString& text, qsizetype size)
{
    if (text.size() != size * 2) {
        return {};
    }
    const QByteArray latin = text.toLatin1();
    QByteArray bytes = QByteArray::fromHex(latin);
    return bytes.toHex() == latin ? std::optional(std::move(bytes)) : std::nullopt;
}

std::optional<QByteArray> bytesFromBase64(const QString& text, qsizetype size)
{
    if (text.size() != (size + 2) / 3 * 4) {
        return {};
    }
    const QByteArray latin = text.toLatin1();
    QByteArray bytes = QByteArray::fromBase64(latin);
    const bool isExact = bytes.size() == size && bytes.toBase64() == latin;
    return isExact ? std::optional(std::move(bytes)) : std::nullopt;
}

json::Error badValue(const json::Reader& reader, const char* key, const QString& expected)
{
    return {json::ErrorCode::BadValue, reader.pathOf(key), expected};
}

Result<QString, json::Error> boundedText(const json::Reader& reader, const char* key, qsizetype most)
{
    CARM_TRY(text, reader.text(key));
    if (text.isEmpty() || text.size() > most) {
        return fail(badValue(reader, key, QStringLiteral("1 to %1 characters expected").arg(most)));
    }
    return text;
}

Result<qint64, json::Error> integerBetween(const json::Reader& reader, const char* key, qint64 least,
                                           qint64 most)
{
    CARM_TRY(number, reader.integer(key));
    if (number < least || number > most) {
        return fail(badValue(reader, key, QStringLiteral("%1 to %2 expected").arg(least).arg(most)));
    }
    return number;
}

Result<QByteArray, json::Error> hexField(const json::Reader& reader, const char* key, qsizetype size)
{
    CARM_TRY(text, reader.text(key));
    auto bytes = bytesFromHex(text, size);
    if (!bytes) {
        return fail(badValue(reader, key, QStringLiteral("%1 hexadecimal digits expected").arg(size * 2)));
    }
    return *std::move(bytes);
}

Result<QByteArray, json::Error> base64Field(const json::Reader& reader, const char* key, qsizetype size)
{
    CARM_TRY(text, reader.text(key));
    auto bytes = bytesFromBase64(text, size);
    if (!bytes) {
        return fail(badValue(reader, key, QStringLiteral("%1 bytes in base64 expected").arg(size)));
    }
    return *std::move(bytes);
}

Result<QString, json::Error> terminalField(const json::Reader& reader, const char* key)
{
    CARM_TRY(text, reader.text(key));
    if (!isTerminalId(text)) {
        return fail(badValue(reader, key, QStringLiteral("terminal id expected")));
    }
    return text;
}

} // namespace carm::protocol
