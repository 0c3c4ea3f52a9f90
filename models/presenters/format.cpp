#include "presenters/format.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace carm::presenters {
namespace {

constexpr QChar kNarrowSpace(0x202F);

QLocale localeOf(Language language)
{
    return language == Language::French ? QLocale(QLocale::French, QLocale::Canada)
                                        : QLocale(QLocale::English, QLocale::Canada);
}

QString grouped(const QString& digits, QChar separator)
{
    QString result;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) {
            result += separator;
        }
        result += digits[i];
    }
    return result;
}

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

QString formatDecimal(const QString& canonical, Language language)
{
    const bool negative = canonical.startsWith(u'-');
    const QString unsignedText = negative ? canonical.mid(1) : canonical;
    const QString whole = unsignedText.section(u'.', 0, 0);
    const QString decimals = unsignedText.section(u'.', 1);
    const bool french = language == Language::French;
    QString text = grouped(whole, french ? kNarrowSpace : QChar(u','));
    if (!decimals.isEmpty()) {
        text += (french ? u',' : u'.') + decimals;
    }
    return negative ? QChar(0x2212) + text : text;
}

QString formatDollars(money::Cents amount, Language language)
{
    const QString figure = formatDecimal(amount.text(), language);
    if (language == Language::French) {
        return figure + kNarrowSpace + u'$';
    }
    return amount.count() < 0 ? figure.first(1) + u'$' + figure.sliced(1) : u'$' + figure;
}

QString formatMoney(const money::Money& money, Language language)
{
    return formatDecimal(money.amount.text(), language) + QChar(0x00A0) + money.currency.text();
}

QString formatDate(QDate date, Language language)
{
    const QLocale locale = localeOf(language);
    if (language == Language::French) {
        const QString day = date.day() == 1 ? QStringLiteral("1er") : QString::number(date.day());
        return QStringLiteral("%1 %2 %3").arg(day, locale.monthName(date.month())).arg(date.year());
    }
    return QStringLiteral("%1 %2 %3").arg(date.day()).arg(locale.monthName(date.month())).arg(date.year());
}

QString formatTime(qint64 milliseconds, Language language)
{
    const QTime time = QDateTime::fromMSecsSinceEpoch(milliseconds).time();
    return time.toString(language == Language::French ? QStringLiteral("H' h 'mm") : QStringLiteral("H:mm"));
}

std::optional<QString> canonicalNumber(const QString& typed, int decimals)
{
    QString text;
    for (QChar c : typed.trimmed()) {
        if (!c.isSpace() && c != u'$' && c != kNarrowSpace && c != u'\'') {
            text += c;
        }
    }
    // The last separator is the decimal one when at most `decimals` digits follow it, or when the other kind
    // stands before it; everything else groups thousands.
    const qsizetype comma = text.lastIndexOf(u',');
    const qsizetype point = text.lastIndexOf(u'.');
    const qsizetype last = std::max(comma, point);
    QString whole = text;
    QString fraction;
    if (last >= 0) {
        const QChar separator = text[last];
        const qsizetype after = text.size() - last - 1;
        const bool single = text.count(separator) == 1;
        const bool groups = after == 3 && (!single || separator == u',') && (comma < 0 || point < 0 || !single);
        if (!single || (groups && decimals < 3)) {
            fraction.clear();
            whole = text;
        } else {
            fraction = text.sliced(last + 1);
            whole = text.first(last);
            if (fraction.isEmpty() || whole.contains(separator)) {
                return std::nullopt;
            }
        }
    }
    static const QRegularExpression kGrouped(QStringLiteral("^[0-9]{1,3}([,.])[0-9]{3}(\\1[0-9]{3})*$"));
    if (!isDigits(whole)) {
        if (!kGrouped.match(whole).hasMatch()) {
            return std::nullopt;
        }
        whole.remove(u',').remove(u'.');
    }
    if (whole.isEmpty() || !isDigits(fraction) || fraction.size() > decimals) {
        return std::nullopt;
    }
    static const QRegularExpression kLeadingZeros(QStringLiteral("^0+(?=[0-9])"));
    whole.remove(kLeadingZeros);
    return fraction.isEmpty() ? whole : whole + u'.' + fraction;
}

std::optional<QString> canonicalDate(const QString& typed)
{
    const QString text = typed.simplified();
    QDate date = QDate::fromString(text, QStringLiteral("yyyy-M-d"));
    if (!date.isValid()) {
        date = QDate::fromString(text, QStringLiteral("yyyy/M/d"));
    }
    if (!date.isValid() && text.size() == 8) {
        date = QDate::fromString(text, QStringLiteral("yyyyMMdd"));
    }
    for (const Language language : {Language::English, Language::French}) {
        if (!date.isValid()) {
            QString day = text;
            day.replace(QStringLiteral("1er "), QStringLiteral("1 "));
            date = localeOf(language).toDate(day.toLower(), QStringLiteral("d MMMM yyyy"));
        }
    }
    // Numbers such as 03/04/2026 are read differently by different people: asked for again, not guessed.
    const bool sensible = date.isValid() && date.year() >= 1900 && date.year() <= 2200;
    return sensible ? std::optional(date.toString(Qt::ISODate)) : std::nullopt;
}

QString pick(const reference::BilingualText& text, Language language)
{
    return language == Language::French && !text.french.isEmpty() ? text.french : text.english;
}

} // namespace carm::presenters
