// Rate texts of the tariff in the habit of the language. Their vocabulary is small and closed.
#include "presenters/format.h"
#include "presenters/messages.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace carm::presenters {
namespace {

constexpr const char* kRateWords[] = {
    QT_TRANSLATE_NOOP("Rates", "Free"),         QT_TRANSLATE_NOOP("Rates", "N/A"),
    QT_TRANSLATE_NOOP("Rates", "See Note"),     QT_TRANSLATE_NOOP("Rates", "but not less than"),
    QT_TRANSLATE_NOOP("Rates", "or more than"), QT_TRANSLATE_NOOP("Rates", "plus"),
    QT_TRANSLATE_NOOP("Rates", "each"),         QT_TRANSLATE_NOOP("Rates", "litre of absolute ethyl alcohol"),
    QT_TRANSLATE_NOOP("Rates", "litre"),        QT_TRANSLATE_NOOP("Rates", "dozen"),
    QT_TRANSLATE_NOOP("Rates", "tonne"),
};

/// 4.68¢ → 4,68 ¢ and $106.50 → 106,50 $ in French.
QString figureText(const QRegularExpressionMatch& match, Language language)
{
    const bool dollars = !match.captured(1).isEmpty();
    const QString figure = formatDecimal(match.captured(dollars ? 1 : 2), language);
    const QString sign = dollars ? QStringLiteral("$") : match.captured(3);
    if (language == Language::French) {
        return figure + kNarrowSpace + sign;
    }
    return dollars ? sign + figure : figure + sign;
}

/// The longest word of the tariff that begins at `position`, or null.
const char* wordAt(const QString& text, qsizetype position)
{
    for (const char* word : kRateWords) {
        if (QStringView(text).sliced(position).startsWith(QLatin1String(word))) {
            return word;
        }
    }
    return nullptr;
}

} // namespace

QString formatRate(const QString& rate, const Speaker& speaker)
{
    static const QRegularExpression kFigure(QStringLiteral("\\$([0-9.]+)|([0-9.]+)(¢|%)"));
    QString result;
    qsizetype position = 0;
    while (position < rate.size()) {
        const auto figure = kFigure.match(rate, position, QRegularExpression::NormalMatch,
                                          QRegularExpression::AnchorAtOffsetMatchOption);
        if (figure.hasMatch()) {
            result += figureText(figure, speaker.language());
            position = figure.capturedEnd();
            continue;
        }
        const char* word = wordAt(rate, position);
        if (word == nullptr) {
            result += rate.at(position++);
            continue;
        }
        const bool glued = !result.isEmpty() && result.back() == u'¢'; // "0.86¢each" in the tables
        result += (glued ? QStringLiteral(" ") : QString()) + speaker.say("Rates", word);
        position += static_cast<qsizetype>(qstrlen(word));
    }
    return result;
}

} // namespace carm::presenters
