// Readers of single fields with their bounds, shared by documents and messages. Binary values have exactly
// one text form: a second spelling of the same bytes is refused.
#pragma once

#include "support/json.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace carm::protocol {

/// Lower-case hexadecimal of exactly `size` bytes.
std::optional<QByteArray> bytesFromHex(const QString& text, qsizetype size);
/// Base64 with padding of exactly `size` bytes, unused bits zero.
std::optional<QByteArray> bytesFromBase64(const QString& text, qsizetype size);

/// 1 to `most` characters.
Result<QString, json::Error> boundedText(const json::Reader& reader, const char* key, qsizetype most);
Result<qint64, json::Error> integerBetween(const json::Reader& reader, const char* key, qint64 least,
                                           qint64 most);
Result<QByteArray, json::Error> hexField(const json::Reader& reader, const char* key, qsizetype size);
Result<QByteArray, json::Error> base64Field(const json::Reader& reader, const char* key, qsizetype size);
/// A terminal id as isTerminalId() knows it.
Result<QString, json::Error> terminalField(const json::Reader& reader, const char* key);

/// Names the field, never its value: the value may be personal.
json::Error badValue(const json::Reader& reader, const char* key, const QString& expected);

} // namespace carm::protocol
