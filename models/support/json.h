// Bounded reading of JSON from outside. Size is checked before a byte is parsed, depth before a tree
// is built, and a field of the wrong type is an error with its path, never a default.
#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace carm::json {

struct Limits {
    qsizetype bytes = 1024 * 1024;
    int depth = 16;
};

enum class ErrorCode {
    TooLarge,
    TooDeep,
    NotUtf8,
    Malformed,
    NotAnObject,
    Missing,
    WrongType,
    BadValue,
    Unknown
};

struct Error {
    ErrorCode code;
    QString path;   ///< where, as `invoices[0].lines[2].value`; empty for the whole document
    QString detail; ///< the offending text, shortened, or the parser's own words
};

/// Parses a document whose root is an object. Stricter than QJsonDocument, so that two programs never read
/// the same bytes differently: a key that stands twice, an escape that RFC 8259 does not know, a control
/// character in a string and half a surrogate pair are Malformed. Where it is known, `detail` ends with the
/// byte offset.
Result<QJsonObject, Error> parseObject(const QByteArray& bytes, const Limits& limits = {});

/// Reads fields of one object and remembers its path for messages.
class Reader {
public:
    Reader(const QJsonObject& object, QString path = {}) : m_object(object), m_path(std::move(path)) {}

    Result<QString, Error> text(const char* key) const;
    /// Nothing when the key is absent; an error when it is there with another type.
    Result<std::optional<QString>, Error> optionalText(const char* key) const;
    /// A whole number within ±(2^53 - 1), the range that every JSON reader keeps exact.
    Result<qint64, Error> integer(const char* key) const;
    Result<bool, Error> boolean(const char* key) const;
    Result<QJsonObject, Error> object(const char* key) const;
    Result<QJsonArray, Error> array(const char* key, qsizetype most) const;
    bool has(const char* key) const;
    /// Refuses keys that are not named: a misspelt field must not be ignored in silence.
    Result<void, Error> onlyKeys(std::initializer_list<const char*> known) const;
    /// The path of a field or an array element, for errors and for nested readers.
    QString pathOf(const char* key) const;
    QString pathOf(const char* key, qsizetype index) const;

private:
    QJsonObject m_object;
    QString m_path;
};

} // namespace carm::json
