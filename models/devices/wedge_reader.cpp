#include "devices/wedge_reader.h"

#include <utility>

namespace carm::devices {
namespace {

/// What the texts of protocol::toPaperCodes() begin with.
const QString kCodePrefix = QStringLiteral("CARM1:");
/// "]", a letter and a digit or letter (ISO/IEC 15424).
constexpr qsizetype kSymbologyLength = 3;

bool endsLine(QChar character)
{
    return character == u'\r' || character == u'\n' || character == u'\t';
}

/// A control character is none of the text: readers frame it with STX and ETX, or with escapes.
bool isText(QChar character)
{
    return character.category() != QChar::Other_Control;
}

QString withoutSymbology(const QString& line)
{
    const bool hasOne = line.size() > kSymbologyLength && line.at(0) == u']' && line.at(1).isLetter() &&
                        line.at(2).isLetterOrNumber();
    return hasOne ? line.mid(kSymbologyLength) : line;
}

} // namespace

std::optional<QString> WedgeReader::take(QChar character, qint64 atMs)
{
    const int most = m_isCode ? m_settings.mostPauseMs : m_settings.mostGapMs;
    if (m_lastAt && atMs - *m_lastAt > most) {
        clear();
    }
    if (endsLine(character)) {
        return endedLine();
    }
    m_lastAt = atMs;
    if (!isText(character)) {
        return {};
    }
    if (m_line.size() == kMostWedgeLine) {
        m_isTooLong = true;
        return {};
    }
    m_line += character;
    m_isCode = m_isCode || m_line.endsWith(kCodePrefix);
    return {};
}

bool WedgeReader::isReading() const
{
    return m_line.size() >= m_settings.shortestLine;
}

void WedgeReader::clear()
{
    m_line.clear();
    m_lastAt.reset();
    m_isCode = false;
    m_isTooLong = false;
}

std::optional<QString> WedgeReader::endedLine()
{
    const bool isWhole = !m_isTooLong && isReading();
    const QString line = withoutSymbology(m_line);
    clear();
    if (!isWhole) {
        return {};
    }
    // A key that was pressed just before the reader began is not the code's.
    const qsizetype prefix = line.indexOf(kCodePrefix);
    return prefix > 0 ? line.mid(prefix) : line;
}

} // namespace carm::devices
