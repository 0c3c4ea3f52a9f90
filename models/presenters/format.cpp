#include "presenters/format.h"

#include <QDateTime>
#include <QLocale>

namespace carm::presenters {
namespace {

constexpr QChar kMinus(0x2212);
constexpr QChar kNoBreakSpace(0x00A0);

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
        text += QChar(french ? u',' : u'.') + decimals;
    }
    return negative ? kMinus + text : text;
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
    return formatDecimal(money.amount.text(), language) + kNoBreakSpace + money.currency.text();
}

QString formatDate(QDate date, Language language)
{
    if (!date.isValid()) {
        return {};
    }
    const bool french = language == Language::French;
    const QLocale locale(french ? QLocale::French : QLocale::English, QLocale::Canada);
    const QString day = french && date.day() == 1 ? QStringLiteral("1er") : QString::number(date.day());
    return QStringLiteral("%1 %2 %3").arg(day, locale.monthName(date.month()), QString::number(date.year()));
}

QString formatTime(qint64 milliseconds, Language language)
{
    const QTime time = QDateTime::fromMSecsSinceEpoch(milliseconds).time();
    const QString minutes = time.toString(QStringLiteral("mm"));
    const QString separator = language == Language::French ? kNarrowSpace + QStringLiteral("h") + kNarrowSpace
                                                           : QStringLiteral(":");
    return QString::number(time.hour()) + separator + minutes;
}

QString formatMoment(Instant instant, Language language)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(instant.milliseconds).date();
    return QStringLiteral("%1, %2").arg(formatDate(day, language),
                                        formatTime(instant.milliseconds, language));
}

QString pick(const reference::BilingualText& text, Language language)
{
    return language == Language::French && !text.french.isEmpty() ? text.french : text.english;
}

} // namespace carm::presenters
