// The checks on JSON text that QJsonDocument does not make, before it builds a tree.
#pragma once

#include "support/json.h"

#include <QByteArrayView>
#include <QSet>

#include <vector>

namespace carm::json {

/// One linear pass without recursion over UTF-8 text: nesting depth, keys that stand twice in one object,
/// escapes, control characters and forms of numbers that RFC 8259 forbids, and halves of surrogate pairs,
/// which would not survive a round trip to bytes. It leaves the rest of the grammar to the parser that
/// follows, so it only has to be right about documents that this one accepts.
class Scanner {
public:
    Scanner(QByteArrayView text, int mostDepth) : m_text(text), m_mostDepth(mostDepth) {}

    /// The first problem, with its byte offset, or nothing.
    std::optional<Error> run();

private:
    struct Level {
        bool isObject;
        QSet<QString> keys;
    };

    std::optional<Error> open(bool isObject);
    /// Reads from the opening quotation mark to the closing one.
    std::optional<Error> readString();
    std::optional<Error> readEscape();
    /// Reads from the first character of a number to its last.
    std::optional<Error> readNumber();
    /// Moves past digits; whether there was one.
    bool skipDigits(qsizetype& at) const;
    std::optional<Error> addKey(qsizetype begin);
    bool isKey() const;
    /// The four hexadecimal digits after `\u` at `at`, or -1.
    int unitAt(qsizetype at) const;
    Error malformed(const QString& what, qsizetype at) const;

    QByteArrayView m_text;
    int m_mostDepth;
    qsizetype m_at = 0;
    /// The last string as text, without its quotation marks.
    QString m_string;
    std::vector<Level> m_levels;
};

/// The offset of the first byte that is not UTF-8, or -1.
qsizetype firstBadByte(QByteArrayView text);

/// For messages: at most 60 characters.
QString shortened(const QString& text);

} // namespace carm::json
