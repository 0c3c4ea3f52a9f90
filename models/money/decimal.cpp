#include "money/decimal.h"

#include "support/ensure.h"

#include <limits>

namespace carm::money {
namespace {

constexpr qint64 kMost = std::numeric_limits<qint64>::max();

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9'; // QChar::isDigit would take digits of every script
}

/// value × 10 + digit, or nothing when it does not fit.
bool appendDigit(qint64& value, int digit)
{
    if (value > (kMost - digit) / 10) {
        return false;
    }
    value = value * 10 + digit;
    return true;
}

} // namespace

Result<qint64, NumberError> parseScaled(QStringView text, int scale)
{
    CARM_ASSUME(scale >= 0 && scale <= 18);
    if (text.isEmpty()) {
        return fail(NumberError::Empty);
    }
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView decimals = point < 0 ? QStringView() : text.sliced(point + 1);
    if (whole.isEmpty() || (point >= 0 && decimals.isEmpty())) {
        return fail(NumberError::NotANumber);
    }
    qint64 value = 0;
    bool fits = true;
    for (QChar c : whole) {
        if (!isDigit(c)) {
            return fail(NumberError::NotANumber);
        }
        fits = fits && appendDigit(value, c.unicode() - u'0');
    }
    int read = 0;
    bool exact = true;
    for (QChar c : decimals) {
        if (!isDigit(c)) {
            return fail(NumberError::NotANumber);
        }
        if (read < scale) {
            fits = fits && appendDigit(value, c.unicode() - u'0');
            ++read;
        } else {
            exact = exact && c == u'0';
        }
    }
    for (; read < scale; ++read) {
        fits = fits && appendDigit(value, 0);
    }
    if (!exact) {
        return fail(NumberError::TooManyDecimals);
    }
    if (!fits) {
        return fail(NumberError::TooLarge);
    }
    return value;
}

QString printScaled(qint64 value, int scale, int minimumDecimals)
{
    CARM_ASSUME(scale >= 0 && scale <= 18 && minimumDecimals <= scale);
    const bool negative = value < 0;
    QString digits = QString::number(value);
    if (negative) {
        digits.remove(0, 1);
    }
    digits = digits.rightJustified(scale + 1, u'0');
    QString decimals = digits.right(scale);
    qsizetype keep = scale;
    while (keep > minimumDecimals && decimals.at(keep - 1) == u'0') {
        --keep;
    }
    decimals.truncate(keep);
    QString text = digits.left(digits.size() - scale);
    if (!decimals.isEmpty()) {
        text += u'.' + decimals;
    }
    return negative ? u'-' + text : text;
}

} // namespace carm::money
