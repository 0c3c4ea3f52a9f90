#include "reference/rate_expression.h"

#include <array>

namespace carm::reference {
namespace {

using identifiers::UnitCode;

UnitCode unitCode(const char* code)
{
    return UnitCode::parse(QString::fromLatin1(code)).value();
}

/// Reads one rate text from left to right; every take… leaves the position alone when it does not fit.
class RateReader {
public:
    explicit RateReader(QStringView text) : m_rest(text.trimmed()) {}

    bool atEnd() const { return m_rest.isEmpty(); }

    bool take(QStringView word)
    {
        if (!m_rest.startsWith(word)) {
            return false;
        }
        m_rest = m_rest.sliced(word.size());
        return true;
    }

    std::optional<int> takeWhole()
    {
        const QStringView digits = takeNumber();
        bool ok = false;
        const int value = digits.toInt(&ok);
        return ok ? std::optional<int>(value) : std::nullopt;
    }

    /// "8%", "4.68¢/kg", "$106.50/tonne", "0.86¢each"
    std::optional<RateTerm> takeTerm()
    {
        const bool dollars = take(u"$");
        const QStringView number = takeNumber();
        if (number.isEmpty()) {
            return std::nullopt;
        }
        if (!dollars && take(u"%")) {
            const auto percentage = money::Percentage::parse(number);
            return percentage ? std::optional<RateTerm>(percentage.value()) : std::nullopt;
        }
        if (!dollars && !take(u"¢")) {
            return std::nullopt;
        }
        const auto unit = takeUnit();
        const auto amount = money::UnitRate::parse(number);
        if (!unit || !amount) {
            return std::nullopt;
        }
        const qint64 scaled = amount->scaled();
        if (!dollars && scaled % 100 != 0) {
            return std::nullopt; // finer than a millionth of a dollar: no rate is
        }
        return RateTerm(SpecificRate{money::UnitRate::ofScaled(dollars ? scaled : scaled / 100), *unit});
    }

private:
    QStringView takeNumber()
    {
        qsizetype length = 0;
        while (length < m_rest.size() &&
               (m_rest[length] == u'.' || (m_rest[length] >= u'0' && m_rest[length] <= u'9'))) {
            ++length;
        }
        const QStringView number = m_rest.first(length);
        m_rest = m_rest.sliced(length);
        return number;
    }

    std::optional<UnitCode> takeUnit()
    {
        // Longer names first: "litre" begins "litre of absolute ethyl alcohol".
        struct Name {
            QStringView text;
            const char* code;
        };
        static constexpr std::array<Name, 7> kNames{{{u"/litre of absolute ethyl alcohol", "LPA"},
                                                     {u"/litre", "LTR"},
                                                     {u"/tonne", "TNE"},
                                                     {u"/kg", "KGM"},
                                                     {u"/hl", "HLT"},
                                                     {u"/dozen", "DZN"},
                                                     {u"each", "NMB"}}};
        for (const Name& name : kNames) {
            if (take(name.text)) {
                return unitCode(name.code);
            }
        }
        return std::nullopt;
    }

    QStringView m_rest;
};

std::optional<RateExpression> parseCharge(RateReader reader)
{
    RateExpression rate;
    rate.kind = RateKind::Charge;
    const auto base = reader.takeTerm();
    if (!base) {
        return std::nullopt;
    }
    rate.base = *base;
    if (reader.take(u" but not less than ")) {
        rate.floor = reader.takeTerm();
        if (!rate.floor) {
            return std::nullopt;
        }
    }
    if (reader.take(u" or more than ")) {
        rate.ceiling = reader.takeTerm();
        if (!rate.ceiling || !rate.floor) {
            return std::nullopt;
        }
    }
    if (reader.take(u" plus ")) {
        rate.plus = reader.takeTerm();
        if (!rate.plus) {
            return std::nullopt;
        }
    }
    return reader.atEnd() ? std::optional<RateExpression>(rate) : std::nullopt;
}

} // namespace

std::optional<RateExpression> parseRate(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    std::optional<RateExpression> rate;
    RateReader reader(trimmed);
    if (trimmed == u"Free") {
        rate = RateExpression{};
    } else if (trimmed == u"N/A") {
        rate = RateExpression{};
        rate->kind = RateKind::NotApplicable;
    } else if (reader.take(u"See Note ")) {
        const auto note = reader.takeWhole();
        if (note && reader.atEnd()) {
            rate = RateExpression{};
            rate->kind = RateKind::SeeNote;
            rate->note = *note;
        }
    } else {
        rate = parseCharge(RateReader(trimmed));
    }
    if (rate) {
        rate->text = trimmed.toString();
    }
    return rate;
}

} // namespace carm::reference
