// Reads the figures of an explanation back from its sentences, as a person with a pencil would.
#pragma once

#include "presenters/language.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <QRegularExpression>

#include <vector>

namespace carm::test {

using Rational = boost::multiprecision::cpp_rational;

/// "1,712.75" or "1 712,75" or "0.583333333333…" as an exact ratio; what was cut off is not made up.
inline Rational figureFrom(QString text, presenters::Language language)
{
    text.remove(u'…');
    text.remove(language == presenters::Language::French ? QChar(0x202F) : QChar(u','));
    text.replace(u',', u'.');
    const qsizetype point = text.indexOf(u'.');
    boost::multiprecision::cpp_int denominator = 1;
    for (qsizetype i = point; point >= 0 && i + 1 < text.size(); ++i) {
        denominator *= 10;
    }
    text.remove(u'.');
    while (text.size() > 1 && text.startsWith(u'0')) {
        text.remove(0, 1); // a leading zero would be read as octal
    }
    return Rational(boost::multiprecision::cpp_int(text.toStdString()), denominator);
}

/// Every figure of a sentence in its order; digits of dates and codes are among them.
inline std::vector<Rational> figuresOf(const QString& sentence, presenters::Language language)
{
    static const QRegularExpression kEnglish(
        QStringLiteral("[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?"));
    static const QRegularExpression kFrench(
        QStringLiteral("[0-9]{1,3}(?:\u202F[0-9]{3})+(?:,[0-9]+)?|[0-9]+(?:,[0-9]+)?"));
    std::vector<Rational> figures;
    auto matches = (language == presenters::Language::French ? kFrench : kEnglish).globalMatch(sentence);
    while (matches.hasNext()) {
        figures.push_back(figureFrom(matches.next().captured(), language));
    }
    return figures;
}

/// Equal, but for what is left of a figure with "…", cut at the twelfth decimal, after it was multiplied by a
/// rate of some dollars.
inline bool sameFigure(const Rational& left, const Rational& right)
{
    static const Rational kCut(1, 100'000'000'000);
    const Rational difference = left < right ? right - left : left - right;
    return difference < kCut;
}

/// Half a cent or more becomes one.
inline Rational toTheCent(const Rational& amount)
{
    const Rational scaled = amount * 100 + Rational(1, 2);
    return Rational(boost::multiprecision::cpp_int(numerator(scaled) / denominator(scaled)), 100);
}

} // namespace carm::test
