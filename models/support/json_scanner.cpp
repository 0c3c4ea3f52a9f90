#include "support/json_scanner.h"

#include <QStringDecoder>

#include <array>

namespace carm::json {
namespace {

constexpr qsizetype kShownCharacters = 60;
constexpr int kUnitDigits = 4;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isJsonDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Includes the point, with which QJsonDocument lets a number begin.
bool startsNumber(char c)
{
    return isJsonDigit(c) || c == '-' || c == '.';
}

int hexDigit(char c)
{
    if (isJsonDigit(c)) {
        return c - '0';
    }
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// The character behind a one-letter escape, or nothing.
std::optional<QChar> shortEscape(char c)
{
    switch (c) {
    case '"':
    case '\\':
    case '/':
        return QChar::fromLatin1(c);
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<Error> Scanner::run()
{
    for (m_at = 0; m_at < m_text.size(); ++m_at) {
        std::optional<Error> problem;
        switch (m_text[m_at]) {
        case '"':
            problem = readString();
            break;
        case '{':
            problem = open(true);
            break;
        case '[':
            problem = open(false);
            break;
        case '}':
        case ']':
            if (!m_levels.empty()) {
                m_levels.pop_back();
            }
            break;
        default:
            if (startsNumber(m_text[m_at])) {
                problem = readNumber();
            }
            break;
        }
        if (problem) {
            return problem;
        }
    }
    return std::nullopt;
}

std::optional<Error> Scanner::open(bool isObject)
{
    if (m_levels.size() >= static_cast<std::size_t>(m_mostDepth)) {
        return Error{
            ErrorCode::TooDeep, {}, QStringLiteral("%1 levels at byte %2").arg(m_mostDepth).arg(m_at)};
    }
    m_levels.push_back({isObject, {}});
    return std::nullopt;
}

std::optional<Error> Scanner::readString()
{
    const qsizetype begin = m_at;
    const bool wanted = !m_levels.empty() && m_levels.back().isObject;
    m_string.clear();
    qsizetype plainFrom = begin + 1;
    for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
        const char c = m_text[m_at];
        if (static_cast<unsigned char>(c) < 0x20) {
            return malformed(QStringLiteral("a control character in a string"), m_at);
        }
        if (c == '\\') {
            m_string += QString::fromUtf8(m_text.sliced(plainFrom, m_at - plainFrom));
            if (auto problem = readEscape()) {
                return problem;
            }
            plainFrom = m_at + 1;
        }
    }
    if (m_at >= m_text.size()) {
        return malformed(QStringLiteral("a string that never ends"), begin);
    }
    if (!wanted || !isKey()) {
        return std::nullopt;
    }
    m_string += QString::fromUtf8(m_text.sliced(plainFrom, m_at - plainFrom));
    return addKey(begin);
}

std::optional<Error> Scanner::readEscape()
{
    const qsizetype begin = m_at;
    ++m_at;
    if (m_at >= m_text.size()) {
        return malformed(QStringLiteral("a string that never ends"), begin);
    }
    if (m_text[m_at] != 'u') {
        const auto character = shortEscape(m_text[m_at]);
        if (!character) {
            return malformed(QStringLiteral("an unknown escape"), begin);
        }
        m_string += *character;
        return std::nullopt;
    }
    const int unit = unitAt(begin);
    if (unit < 0) {
        return malformed(QStringLiteral("an unknown escape"), begin);
    }
    m_string += QChar(unit);
    m_at = begin + 1 + kUnitDigits;
    if (!QChar::isSurrogate(static_cast<char32_t>(unit))) {
        return std::nullopt;
    }
    const int low = QChar::isHighSurrogate(static_cast<char32_t>(unit)) ? unitAt(m_at + 1) : -1;
    if (low < 0 || !QChar::isLowSurrogate(static_cast<char32_t>(low))) {
        return malformed(QStringLiteral("half a surrogate pair"), begin);
    }
    m_string += QChar(low);
    m_at += 2 + kUnitDigits;
    return std::nullopt;
}

std::optional<Error> Scanner::readNumber()
{
    const qsizetype begin = m_at;
    const auto isAt = [this](qsizetype at, QByteArrayView characters) {
        return at < m_text.size() && characters.contains(m_text[at]);
    };
    qsizetype at = isAt(begin, "-") ? begin + 1 : begin;
    bool good = true;
    if (isAt(at, "0")) {
        ++at;
    } else {
        good = skipDigits(at);
    }
    if (good && isAt(at, ".")) {
        good = skipDigits(++at);
    }
    if (good && isAt(at, "eE")) {
        at += isAt(at + 1, "+-") ? 2 : 1;
        good = skipDigits(at);
    }
    if (!good) {
        return malformed(QStringLiteral("not a number"), begin);
    }
    m_at = at - 1;
    return std::nullopt;
}

bool Scanner::skipDigits(qsizetype& at) const
{
    const qsizetype begin = at;
    while (at < m_text.size() && isJsonDigit(m_text[at])) {
        ++at;
    }
    return at > begin;
}

int Scanner::unitAt(qsizetype at) const
{
    if (at + 1 + kUnitDigits >= m_text.size() || m_text[at] != '\\' || m_text[at + 1] != 'u') {
        return -1;
    }
    int unit = 0;
    for (const char c : m_text.sliced(at + 2, kUnitDigits)) {
        const int digit = hexDigit(c);
        if (digit < 0) {
            return -1;
        }
        unit = unit * 16 + digit;
    }
    return unit;
}

std::optional<Error> Scanner::addKey(qsizetype begin)
{
    QSet<QString>& keys = m_levels.back().keys;
    const qsizetype before = keys.size();
    keys.insert(m_string);
    if (keys.size() == before) {
        return malformed(QStringLiteral("the key \"%1\" stands twice").arg(shortened(m_string)), begin);
    }
    return std::nullopt;
}

bool Scanner::isKey() const
{
    qsizetype next = m_at + 1;
    while (next < m_text.size() && isBlank(m_text[next])) {
        ++next;
    }
    return next < m_text.size() && m_text[next] == ':';
}

Error Scanner::malformed(const QString& what, qsizetype at) const
{
    return Error{ErrorCode::Malformed, {}, QStringLiteral("%1 at byte %2").arg(what).arg(at)};
}

qsizetype firstBadByte(QByteArrayView text)
{
    QStringDecoder whole(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = whole.decode(text);
    if (!whole.hasError()) {
        return -1;
    }
    // Only refused text comes here: once more, byte by byte, to say where.
    QStringDecoder decoder(QStringDecoder::Utf8);
    std::array<QChar, 8> ignored;
    for (qsizetype i = 0; i < text.size(); ++i) {
        decoder.appendToBuffer(ignored.data(), text.sliced(i, 1));
        if (decoder.hasError()) {
            return i;
        }
    }
    return text.size(); // ends within a character
}

QString shortened(const QString& text)
{
    return text.size() <= kShownCharacters ? text : text.left(kShownCharacters) + QStringLiteral("…");
}

} // namespace carm::json
