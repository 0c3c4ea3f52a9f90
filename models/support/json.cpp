#include "support/json.h"

#include <QJsonDocument>
#include <QSet>
#include <QStringDecoder>

#include <vector>

namespace carm::json {
namespace {

constexpr qsizetype kShownCharacters = 60;

QString shortened(const QString& text)
{
    return text.size() <= kShownCharacters ? text : text.left(kShownCharacters) + QStringLiteral("…");
}

/// What QJsonDocument does not tell: nesting depth, and keys that stand twice in one object. One linear pass
/// over text that a real parser has yet to accept; it only has to be right for well-formed documents.
class Scanner {
public:
    Scanner(QByteArrayView text, int mostDepth) : m_text(text), m_mostDepth(mostDepth) {}

    std::optional<Error> run()
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '"') {
                if (auto error = readString()) {
                    return error;
                }
            } else if (c == '{' || c == '[') {
                if (static_cast<int>(m_levels.size()) >= m_mostDepth) {
                    return Error{ErrorCode::TooDeep, {}, QString::number(m_mostDepth)};
                }
                m_levels.push_back({c == '{', {}});
            } else if ((c == '}' || c == ']') && !m_levels.empty()) {
                m_levels.pop_back();
            }
        }
        return std::nullopt;
    }

private:
    struct Level {
        bool isObject;
        QSet<QString> keys;
    };

    std::optional<Error> readString()
    {
        const qsizetype begin = m_at;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
            if (m_text[m_at] == '\\') {
                ++m_at;
            }
        }
        if (m_at >= m_text.size()) {
            return Error{ErrorCode::Malformed, {}, QStringLiteral("a string that never ends")};
        }
        if (m_levels.empty() || !m_levels.back().isObject || !isKey()) {
            return std::nullopt;
        }
        const QString key = decoded(m_text.sliced(begin, m_at - begin + 1));
        if (m_levels.back().keys.contains(key)) {
            return Error{ErrorCode::Malformed, {}, QStringLiteral("the key stands twice: ") + shortened(key)};
        }
        m_levels.back().keys.insert(key);
        return std::nullopt;
    }

    bool isKey() const
    {
        qsizetype next = m_at + 1;
        while (next < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text[next])) {
            ++next;
        }
        return next < m_text.size() && m_text[next] == ':';
    }

    static QString decoded(QByteArrayView quoted)
    {
        const QByteArray wrapped = '[' + quoted.toByteArray() + ']';
        return QJsonDocument::fromJson(wrapped).array().at(0).toString();
    }

    QByteArrayView m_text;
    int m_mostDepth;
    qsizetype m_at = 0;
    std::vector<Level> m_levels;
};

} // namespace

Result<QJsonObject, Error> parseObject(const QByteArray& bytes, const Limits& limits)
{
    if (bytes.size() > limits.bytes) {
        return fail(Error{ErrorCode::TooLarge, {}, QString::number(bytes.size())});
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(bytes);
    if (decoder.hasError()) {
        return fail(Error{ErrorCode::NotUtf8, {}, {}});
    }
    if (auto problem = Scanner(bytes, limits.depth).run()) {
        return fail(std::move(*problem));
    }
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        return fail(Error{ErrorCode::Malformed, {},
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
    if (!value.isDouble() || number != value.toInteger(-2)) {
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
        bool found = false;
        for (const char* key : known) {
            found = found || it.key() == QLatin1String(key);
        }
        if (!found) {
            const QString path = m_path.isEmpty() ? shortened(it.key())
                                                  : m_path + QLatin1Char('.') + shortened(it.key());
            return fail(Error{ErrorCode::Unknown, path, {}});
        }
    }
    return {};
}

} // namespace carm::json
