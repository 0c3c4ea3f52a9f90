#include "cashier/receipt.h"

#include "support/ensure.h"

#include <algorithm>
#include <utility>

namespace carm::cashier {
namespace {

constexpr qsizetype kDrawerTextLength = 7;   // 0427-03
constexpr qsizetype kReceiptTextLength = 14; // 0427-03-000123

/// Of at most six ASCII digits; nothing when another character is among them.
std::optional<int> digitsToNumber(QStringView digits)
{
    int number = 0;
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9') {
            return {};
        }
        number = number * 10 + (digit.unicode() - u'0');
    }
    return number;
}

QString padded(int number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

} // namespace

std::optional<DrawerId> DrawerId::of(const identifiers::OfficeCode& office, int number)
{
    return number >= 1 && number <= kMostDrawers ? std::optional(DrawerId(office, number)) : std::nullopt;
}

std::optional<DrawerId> DrawerId::parse(QStringView text)
{
    if (text.size() != kDrawerTextLength || text.at(4) != u'-') {
        return {};
    }
    const auto number = digitsToNumber(text.sliced(5));
    if (!number || !digitsToNumber(text.first(4))) {
        return {};
    }
    const auto office = identifiers::OfficeCode::parse(text.first(4));
    return office ? of(*office, *number) : std::nullopt;
}

QString DrawerId::text() const
{
    return m_office.text() + u'-' + padded(m_number, 2);
}

std::optional<ReceiptNumber> ReceiptNumber::of(const DrawerId& drawer, int serial)
{
    return serial >= 1 && serial <= kMostReceiptSerial ? std::optional(ReceiptNumber(drawer, serial))
                                                       : std::nullopt;
}

std::optional<ReceiptNumber> ReceiptNumber::parse(QStringView text)
{
    if (text.size() != kReceiptTextLength || text.at(kDrawerTextLength) != u'-') {
        return {};
    }
    const auto drawer = DrawerId::parse(text.first(kDrawerTextLength));
    const auto serial = digitsToNumber(text.sliced(kDrawerTextLength + 1));
    return drawer && serial ? of(*drawer, *serial) : std::nullopt;
}

QString ReceiptNumber::text() const
{
    return m_drawer.text() + u'-' + padded(m_serial, 6);
}

ReceiptSeries::ReceiptSeries(DrawerId drawer, int lastSerial)
    : m_drawer(std::move(drawer)), m_lastSerial(lastSerial)
{
    CARM_ENSURE(lastSerial >= 0 && lastSerial <= kMostReceiptSerial);
}

std::optional<ReceiptNumber> ReceiptSeries::next() const
{
    return ReceiptNumber::of(m_drawer, m_lastSerial + 1);
}

Result<void, SeriesFault> ReceiptSeries::take(const ReceiptNumber& number)
{
    if (number.drawer() != m_drawer) {
        return fail(SeriesFault{SeriesFaultKind::OtherDrawer, number});
    }
    if (number.serial() <= m_lastSerial) {
        return fail(SeriesFault{SeriesFaultKind::Double, number});
    }
    // A later serial exists, so there is a next one.
    if (const ReceiptNumber expected = next().value(); number != expected) {
        return fail(SeriesFault{SeriesFaultKind::Missing, expected});
    }
    m_lastSerial = number.serial();
    return {};
}

std::optional<SeriesFault> ReceiptSeries::firstFault(std::vector<ReceiptNumber> numbers) const
{
    std::sort(numbers.begin(), numbers.end());
    ReceiptSeries series = *this;
    for (const ReceiptNumber& number : numbers) {
        if (const auto taken = series.take(number); !taken) {
            return taken.error();
        }
    }
    return {};
}

} // namespace carm::cashier
