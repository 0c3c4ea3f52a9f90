#include "support/json.h"
#include "support/json_scanner.h"

#include <QJsonDocument>

#include <algorithm>

namespace carm::json {
namespace {

/// Beyond it a number may already have been rounded on its way (RFC 7493, 2.2).
constexpr qint64 kMostInteger = (qint64(1) << 53) - 1;

} // namespace

Result<QJsonObject, Error> parseObject(const QByteArray& bytes, const Limits& limits)
{
    if (bytes.size() > limits.bytes) {
        return fail(Error{
            ErrorCode::TooLarge, {}, QStringLiteral("%1 of %2 bytes").arg(bytes.size()).arg(limits.bytes)});
    }
    if (const qsizetype bad = firstBadByte(bytes); bad >= 0) {
        return fail(Error{ErrorCode::NotUtf8, {}, QStringLiteral("byte %1").arg(bad)});
    }
    if (auto problem = Scanner(bytes, limits.depth).run()) {
        return fail(std::move(*problem));
    }
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        return fail(
            Error{ErrorCode::Malformed,
                  {},
                  QStringLiteral("%1 at byte %2").arg(parseError.errorString()).arg(parseError.offset)});
    }
    if (!document.isObject()) {
        return fail(Error{ErrorCode::NotAnObject, {}, {}});
    }
    return document.object();
}

QString Reader::pathOf(const char* key) const
{
    const QString name = QString::fromUtf8(key);
    return m_path.isEmpty() ? name : m_path + QLatin1Char('.') + name;
}

QString Reader::pathOf(const char* key, qsizetype index) const
{
    return QStringLiteral("%1[%2]").arg(pathOf(key)).arg(index);
}

bool Reader::has(const char* key) const
{
    return m_object.contains(QLatin1String(key));
}

Result<QString, Error> Reader::text(const char* key) const
{
    CARM_TRY(found, optionalText(key));
    if (!found) {
        return fail(Error{ErrorCode::Missing, pathOf(key), {}});
    }
    return *found;
}

Result<std::optional<QString>, Error> Reader::optionalText(const char* key) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (value.isUndefined()) {
        return std::optional<QString>();
    }
    if (!value.isString()) {
        return fail(Error{ErrorCode::WrongType, pathOf(key), QStringLiteral("text expected")});
    }
    return std::optional<QString>(value.toString());
}

Result<qint64, Error> Reader::integer(const char* key) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (value.isUndefined()) {
        return fail(Error{ErrorCode::Missing, pathOf(key), {}});
    }
    // Two defaults that disagree show a fraction or a number out of range.
    const qint64 number = value.toInteger(-1);
    const bool whole = value.isDouble() && number == value.toInteger(-2);
    if (!whole || number > kMostInteger || number < -kMostInteger) {
        return fail(Error{ErrorCode::WrongType, pathOf(key), QStringLiteral("whole number expected")});
    }
    return number;
}

Result<bool, Error> Reader::boolean(const char* key) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (value.isUndefined()) {
        return fail(Error{ErrorCode::Missing, pathOf(key), {}});
    }
    if (!value.isBool()) {
        return fail(Error{ErrorCode::WrongType, pathOf(key), QStringLiteral("true or false expected")});
    }
    return value.toBool();
}

Result<QJsonObject, Error> Reader::object(const char* key) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (value.isUndefined()) {
        return fail(Error{ErrorCode::Missing, pathOf(key), {}});
    }
    if (!value.isObject()) {
        return fail(Error{ErrorCode::WrongType, pathOf(key), QStringLiteral("object expected")});
    }
    return value.toObject();
}

Result<QJsonArray, Error> Reader::array(const char* key, qsizetype most) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (value.isUndefined()) {
        return fail(Error{ErrorCode::Missing, pathOf(key), {}});
    }
    if (!value.isArray()) {
        return fail(Error{ErrorCode::WrongType, pathOf(key), QStringLiteral("list expected")});
    }
    const QJsonArray array = value.toArray();
    if (array.size() > most) {
        return fail(Error{ErrorCode::TooLarge, pathOf(key), QString::number(array.size())});
    }
    return array;
}

Result<void, Error> Reader::onlyKeys(std::initializer_list<const char*> known) const
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        const bool found = std::any_of(known.begin(), known.end(),
                                       [&](const char* key) { return it.key() == QLatin1String(key); });
        if (!found) {
            const QString path =
                m_path.isEmpty() ? shortened(it.key()) : m_path + QLatin1Char('.') + shortened(it.key());
            return fail(Error{ErrorCode::Unknown, path, {}});
        }
    }
    return {};
}

} // namespace carm::json
