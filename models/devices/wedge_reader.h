// A keyboard-wedge reader types what it reads: characters at the pace of a machine, then Enter or Tab. This
// tells its lines from what a hand types. Pure: characters come with their times.
#pragma once

#include <QString>

#include <optional>

namespace carm::devices {

struct WedgeSettings {
    /// Between two characters of a reader; a hand is slower.
    int mostGapMs = 50;
    /// Between two characters of a line that began as a printed code does. No hand types one, and readers
    /// without a cable pause.
    int mostPauseMs = 1'000;
    /// A shorter line may come from a hand that was quick.
    int shortestLine = 6;
};

/// Longer than any code that a reader can read.
inline constexpr int kMostWedgeLine = 4'000;

class WedgeReader {
public:
    explicit WedgeReader(const WedgeSettings& settings = {}) : m_settings(settings) {}

    /// Returns a line when `character` ends one: carriage return, line feed or tab. What a reader sets before
    /// the text (control characters, an identifier of the symbology as "]Q1") is not in it. A line that is
    /// longer than kMostWedgeLine is dropped whole. `atMs` never goes back.
    std::optional<QString> take(QChar character, qint64 atMs);

    /// Enough has come at the pace of a reader: keys that come now belong to no field.
    bool isReading() const;
    void clear();

private:
    std::optional<QString> endedLine();

    WedgeSettings m_settings;
    QString m_line;
    std::optional<qint64> m_lastAt;
    bool m_isCode = false; ///< the prefix of a printed code has come
    bool m_isTooLong = false;
};

} // namespace carm::devices
