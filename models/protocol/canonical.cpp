#include "protocol/canonical.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>
#include <utility>
#include <vector>

namespace carm::protocol {
namespace {

/// Every JSON reader keeps whole numbers exact up to here (RFC 7493, 2.2).
constexpr qint64 kMostCanonicalInteger = (qint64(1) << 53) - 1;

class CanonicalWriter {
public:
    Result<void, CanonicalError> writeValue(const QJsonValue& value, int depth);
    QByteArray takeBytes() { return std::move(m_bytes); }

private:
    Result<void, CanonicalError> writeObject(const QJsonObject& object, int depth);
    Result<void, CanonicalError> writeArray(const QJsonArray& array, int depth);
    Result<void, CanonicalError> writeInteger(const QJsonValue& value);
    Result<void, CanonicalError> writeText(const QString& text);
    void writeEscape(char byte);

    QByteArray m_bytes;
};

Result<void, CanonicalError> CanonicalWriter::writeValue(const QJsonValue& value, int depth)
{
    switch (value.type()) {
    case QJsonValue::Object:
        return writeObject(value.toObject(), depth + 1);
    case QJsonValue::Array:
        return writeArray(value.toArray(), depth + 1);
    case QJsonValue::String:
        return writeText(value.toString());
    case QJsonValue::Double:
        return writeInteger(value);
    case QJsonValue::Bool:
        m_bytes += value.toBool() ? "true" : "false";
        return {};
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return fail(CanonicalError::NullValue);
}

Result<void, CanonicalError> CanonicalWriter::writeObject(const QJsonObject& object, int depth)
{
    if (depth > kMostCanonicalDepth) {
        return fail(CanonicalError::TooDeep);
    }
    // Neither the order of QJsonObject nor a look-up that relies on it: Qt orders keys above the first plane
    // in more than one way. QString compares UTF-16 code units, whatever the locale.
    std::vector<std::pair<QString, QJsonValue>> fields;
    for (auto it = object.begin(); it != object.end(); ++it) {
        fields.emplace_back(it.key(), it.value());
    }
    std::sort(fields.begin(), fields.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    m_bytes += '{';
    bool isFirst = true;
    for (const auto& [key, value] : fields) {
        if (!std::exchange(isFirst, false)) {
            m_bytes += ',';
        }
        CARM_CHECK(writeText(key));
        m_bytes += ':';
        CARM_CHECK(writeValue(value, depth));
    }
    m_bytes += '}';
    return {};
}

Result<void, CanonicalError> CanonicalWriter::writeArray(const QJsonArray& array, int depth)
{
    if (depth > kMostCanonicalDepth) {
        return fail(CanonicalError::TooDeep);
    }
    m_bytes += '[';
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (i > 0) {
            m_bytes += ',';
        }
        CARM_CHECK(writeValue(array.at(i), depth));
    }
    m_bytes += ']';
    return {};
}

Result<void, CanonicalError> CanonicalWriter::writeInteger(const QJsonValue& value)
{
    // Two defaults that disagree show a fraction or a number out of range.
    const qint64 number = value.toInteger(-1);
    const bool isWhole = number == value.toInteger(-2);
    if (!isWhole || number > kMostCanonicalInteger || number < -kMostCanonicalInteger) {
        return fail(CanonicalError::FractionOrTooLargeNumber);
    }
    m_bytes += QByteArray::number(number);
    return {};
}

Result<void, CanonicalError> CanonicalWriter::writeText(const QString& text)
{
    if (!text.isValidUtf16()) {
        return fail(CanonicalError::LoneSurrogate);
    }
    m_bytes += '"';
    for (const char byte : text.toUtf8()) {
        // What is escaped is ASCII; the bytes of every other character are all above it.
        const bool isPlain = static_cast<unsigned char>(byte) >= 0x20 && byte != '"' && byte != '\\';
        if (isPlain) {
            m_bytes += byte;
        } else {
            writeEscape(byte);
        }
    }
    m_bytes += '"';
    return {};
}

void CanonicalWriter::writeEscape(char byte)
{
    m_bytes += '\\';
    switch (byte) {
    case '"':
    case '\\':
        m_bytes += byte;
        return;
    case '\b':
        m_bytes += 'b';
        return;
    case '\t':
        m_bytes += 't';
        return;
    case '\n':
        m_bytes += 'n';
        return;
    case '\f':
        m_bytes += 'f';
        return;
    case '\r':
        m_bytes += 'r';
        return;
    default:
        m_bytes += 'u';
        m_bytes += QByteArray::number(static_cast<unsigned char>(byte), 16).rightJustified(4, '0');
    }
}

} // namespace

Result<QByteArray, CanonicalError> canonicalBytes(const QJsonObject& object)
{
    CanonicalWriter writer;
    CARM_CHECK(writer.writeValue(object, 0));
    return writer.takeBytes();
}

QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace carm::protocol
