#include "cashier/card_number.h"

#include <QChar>
#include <QList>

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <vector>

namespace carm::cashier {
namespace {

constexpr qsizetype kFewestCardDigits = 13;
constexpr qsizetype kMostCardDigits = 19;

constexpr quint32 lengthsOf(std::initializer_list<int> lengths)
{
    quint32 mask = 0;
    for (const int length : lengths) {
        mask |= 1U << length;
    }
    return mask;
}

/// Prefixes from `first` to `last`, all of `prefixDigits` digits, and the lengths of card they are used with.
struct IssuerRange {
    int first;
    int last;
    int prefixDigits;
    quint32 lengths;
};

constexpr quint32 kFrom16To19 = lengthsOf({16, 17, 18, 19});

/// Prefixes of issuers, wide where public lists differ. No issuer begins with 0, so the agency's own transaction
/// numbers (`00000…`) always pass; of the 14-digit numbers only those with a prefix of Diners Club are held.
/// Debit cards are nominally of any length, but none with 14 digits is issued.
constexpr IssuerRange kIssuers[] = {
    {4, 4, 1, lengthsOf({13, 16, 19})},               // Visa, and debit cards of Canadian banks
    {51, 55, 2, lengthsOf({16})},                     // Mastercard
    {2221, 2720, 4, lengthsOf({16})},                 // Mastercard
    {34, 34, 2, lengthsOf({15})},                     // American Express
    {37, 37, 2, lengthsOf({15})},                     // American Express
    {300, 305, 3, lengthsOf({14, 16, 17, 18, 19})},   // Diners Club
    {3095, 3095, 4, lengthsOf({14, 16, 17, 18, 19})}, // Diners Club
    {36, 36, 2, lengthsOf({14, 16, 17, 18, 19})},     // Diners Club
    {38, 39, 2, lengthsOf({14, 16, 17, 18, 19})},     // Diners Club
    {3528, 3589, 4, kFrom16To19},                     // JCB
    {6011, 6011, 4, kFrom16To19},                     // Discover
    {644, 659, 3, kFrom16To19},                       // Discover
    {62, 62, 2, kFrom16To19},                         // UnionPay, Discover
    {8100, 8171, 4, kFrom16To19},                     // UnionPay
    {50, 50, 2, lengthsOf({13, 15, 16, 17, 18, 19})}, // Maestro and domestic debit
    {56, 58, 2, lengthsOf({13, 15, 16, 17, 18, 19})}, // Maestro and domestic debit
    {63, 63, 2, lengthsOf({13, 15, 16, 17, 18, 19})}, // Maestro
    {67, 67, 2, lengthsOf({13, 15, 16, 17, 18, 19})}, // Maestro
};

using Digits = std::vector<int>;

bool hasIssuer(const Digits& digits)
{
    return std::any_of(std::begin(kIssuers), std::end(kIssuers), [&](const IssuerRange& issuer) {
        int prefix = 0;
        for (int i = 0; i < issuer.prefixDigits; ++i) {
            prefix = prefix * 10 + digits[static_cast<std::size_t>(i)];
        }
        return prefix >= issuer.first && prefix <= issuer.last && (issuer.lengths >> digits.size() & 1U) != 0;
    });
}

bool passesLuhn(const Digits& digits)
{
    int sum = 0;
    bool doubled = false;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
        const int weighted = *digit * (doubled ? 2 : 1);
        sum += weighted > 9 ? weighted - 9 : weighted;
        doubled = !doubled;
    }
    return sum % 10 == 0;
}

bool isCardNumber(const Digits& digits)
{
    const auto count = static_cast<qsizetype>(digits.size());
    return count >= kFewestCardDigits && count <= kMostCardDigits && hasIssuer(digits) && passesLuhn(digits);
}

/// Digits of every script count: a card number in full-width digits is still one.
int digitOf(char32_t character)
{
    return QChar::digitValue(character);
}

/// Whether any run of whole groups is a card number. Windows of whole groups only: within a longer unbroken
/// number, such as a cargo control number, a card number would be a coincidence.
bool anyRunIsCardNumber(const std::vector<Digits>& groups)
{
    for (std::size_t first = 0; first < groups.size(); ++first) {
        Digits run;
        for (std::size_t last = first; last < groups.size(); ++last) {
            run.insert(run.end(), groups[last].begin(), groups[last].end());
            if (static_cast<qsizetype>(run.size()) > kMostCardDigits) {
                break;
            }
            if (isCardNumber(run)) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

bool mayBeCardNumber(QStringView text)
{
    Digits digits;
    for (const char32_t character : text.toUcs4()) {
        if (const int digit = digitOf(character); digit >= 0) {
            digits.push_back(digit);
        } else if (!QChar::isSpace(character) && QChar::category(character) != QChar::Punctuation_Dash) {
            return false;
        }
    }
    return isCardNumber(digits);
}

bool holdsCardNumber(QStringView text)
{
    std::vector<Digits> groups;
    bool inGroup = false;
    for (const char32_t character : text.toUcs4()) {
        const int digit = digitOf(character);
        if (digit >= 0) {
            if (!inGroup) {
                groups.emplace_back();
            }
            groups.back().push_back(digit);
        } else if (QChar::isLetter(character)) {
            if (anyRunIsCardNumber(groups)) {
                return true;
            }
            groups.clear();
        }
        inGroup = digit >= 0;
    }
    return anyRunIsCardNumber(groups);
}

} // namespace carm::cashier
