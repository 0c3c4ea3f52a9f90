// What a person typed, read in every way that Canadians write, and taken only when all readings agree.
#include "presenters/format.h"

#include "reference/fold.h"

#include <QLocale>
#include <QRegularExpression>

#include <set>

namespace carm::presenters {
namespace {

/// The ways of writing a number; each captures the whole and the decimals.
const std::vector<QRegularExpression>& numberHabits()
{
    static const std::vector<QRegularExpression> habits = {
        QRegularExpression(QStringLiteral("^([0-9]*)[.,]([0-9]+)$")),                             // 1234,5
        QRegularExpression(QStringLiteral("^([0-9]+)()$")),                                       // 1234
        QRegularExpression(QStringLiteral("^([1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\\.([0-9]+))?$")),  // 1,234.5
        QRegularExpression(QStringLiteral("^([1-9][0-9]{0,2}(?: [0-9]{3})+)(?:[.,]([0-9]+))?$")), // 1 234,5
        QRegularExpression(QStringLiteral("^([1-9][0-9]{0,2}(?:\\.[0-9]{3})+),([0-9]+)$")),       // 1.234,5
        QRegularExpression(QStringLiteral("^([1-9][0-9]{0,2}(?:\\.[0-9]{3}){2,})()$")),           // 1.234.567
    };
    return habits;
}

/// Without a dollar sign at either end, and with one kind of space.
QString bareNumber(const QString& typed)
{
    QString text = typed.simplified(); // also turns no-break and narrow spaces into plain ones
    if (text.startsWith(u'$')) {
        text.remove(0, 1);
    } else if (text.endsWith(u'$')) {
        text.chop(1);
    }
    return text.trimmed();
}

QString canonicalOf(const QString& whole, const QString& decimals)
{
    static const QRegularExpression kSeparators(QStringLiteral("[ .,]"));
    static const QRegularExpression kLeadingZeros(QStringLiteral("^0+(?=[0-9])"));
    QString digits = whole;
    digits.remove(kSeparators).remove(kLeadingZeros);
    if (digits.isEmpty()) {
        digits = QStringLiteral("0");
    }
    return decimals.isEmpty() ? digits : digits + u'.' + decimals;
}

/// The months that a folded word may begin, in either language: "juil" is the seventh, "jui" is none.
std::optional<int> monthOf(const QString& word)
{
    std::set<int> months;
    for (const QLocale::Language language : {QLocale::English, QLocale::French}) {
        for (int month = 1; month <= 12; ++month) {
            const QString name = reference::folded(QLocale(language, QLocale::Canada).monthName(month));
            if (name.startsWith(word)) {
                months.insert(month);
            }
        }
    }
    constexpr qsizetype kShortest = 3;
    return word.size() >= kShortest && months.size() == 1 ? std::optional(*months.begin()) : std::nullopt;
}

QDate sensible(int year, int month, int day)
{
    constexpr int kEarliestYear = 1900;
    constexpr int kLatestYear = 2200;
    return year >= kEarliestYear && year <= kLatestYear ? QDate(year, month, day) : QDate();
}

/// "14 juillet 2021", "1er août 2021", "July 14, 2021", "14 Jul 2021".
QDate dateInWords(const QString& text)
{
    static const QRegularExpression kDayFirst(
        QStringLiteral("^([0-9]{1,2})(?:er|st|nd|rd|th)? ?([^0-9. ]+)\\.? ([0-9]{4})$"));
    static const QRegularExpression kMonthFirst(
        QStringLiteral("^([^0-9. ]+)\\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})$"));
    const QString folded = reference::folded(text);
    const auto dayFirst = kDayFirst.match(folded);
    const auto monthFirst = kMonthFirst.match(folded);
    if (!dayFirst.hasMatch() && !monthFirst.hasMatch()) {
        return {};
    }
    const auto& match = dayFirst.hasMatch() ? dayFirst : monthFirst;
    const auto month = monthOf(match.captured(dayFirst.hasMatch() ? 2 : 1));
    const int day = match.captured(dayFirst.hasMatch() ? 1 : 2).toInt();
    return month ? sensible(match.captured(3).toInt(), *month, day) : QDate();
}

/// "2021-07-14", "20210714", and "14/07/2021" when no other order gives a date.
QDate dateInDigits(const QString& text)
{
    static const QRegularExpression kYearFirst(
        QStringLiteral("^([0-9]{4})([-/.]?)([0-9]{1,2})\\2([0-9]{1,2})$"));
    static const QRegularExpression kYearLast(
        QStringLiteral("^([0-9]{1,2})([-/. ])([0-9]{1,2})\\2([0-9]{4})$"));
    if (const auto match = kYearFirst.match(text); match.hasMatch()) {
        const bool separated = !match.captured(2).isEmpty();
        const bool complete = separated || text.size() == 8; // "2021114" could be January or November
        return complete
                   ? sensible(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt())
                   : QDate();
    }
    const auto match = kYearLast.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    const int year = match.captured(4).toInt();
    const QDate dayFirst = sensible(year, second, first);
    const QDate monthFirst = sensible(year, first, second);
    // 03/04/2026 is read differently by different people: asked for again, not guessed.
    if (dayFirst.isValid() && monthFirst.isValid() && dayFirst != monthFirst) {
        return {};
    }
    return dayFirst.isValid() ? dayFirst : monthFirst;
}

} // namespace

std::optional<QString> canonicalNumber(const QString& typed, int decimals)
{
    const QString text = bareNumber(typed);
    std::set<QString> readings;
    for (const QRegularExpression& habit : numberHabits()) {
        const auto match = habit.match(text);
        if (match.hasMatch() && match.captured(2).size() <= decimals) {
            readings.insert(canonicalOf(match.captured(1), match.captured(2)));
        }
    }
    return readings.size() == 1 ? std::optional(*readings.begin()) : std::nullopt;
}

std::optional<QString> canonicalDate(const QString& typed)
{
    const QString text = typed.simplified();
    const QDate inDigits = dateInDigits(text);
    const QDate date = inDigits.isValid() ? inDigits : dateInWords(text);
    return date.isValid() ? std::optional(date.toString(Qt::ISODate)) : std::nullopt;
}

} // namespace carm::presenters
