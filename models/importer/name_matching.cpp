#include "importer/name_matching.h"

#include "importer/comparable_words.h"
#include "importer/profile_fields.h"

#include <algorithm>

namespace carm::importer {
namespace {

constexpr std::size_t kNoPartner = static_cast<std::size_t>(-1);

struct Side {
    QStringView text;
    std::vector<ComparableWord> words;
    std::vector<std::size_t> partners; ///< of each word on the other side, or kNoPartner

    QString slice(std::size_t first, std::size_t last) const
    {
        const qsizetype begin = words[first].begin;
        return text.sliced(begin, words[last].end - begin).toString();
    }
};

Side sideOf(QStringView text, WordRules rules)
{
    Side side{text, comparableWords(text, rules), {}};
    side.partners.assign(side.words.size(), kNoPartner);
    return side;
}

void pairUp(Side& typed, std::size_t i, Side& record, std::size_t j)
{
    typed.partners[i] = j;
    record.partners[j] = i;
}

/// Street types are paired on their own, so that they never stand in the way of a name.
bool pairsInOrder(const ComparableWord& typed, const ComparableWord& record)
{
    return typed.key == record.key && !typed.isStreetType && !record.isStreetType;
}

/// The longest common subsequence of words, by the usual table from the end.
void pairInOrder(Side& typed, Side& record)
{
    const std::size_t rows = typed.words.size();
    const std::size_t columns = record.words.size();
    std::vector<std::size_t> longest((rows + 1) * (columns + 1), 0);
    const auto at = [&longest, columns](std::size_t i, std::size_t j) -> std::size_t& {
        return longest[i * (columns + 1) + j];
    };
    for (std::size_t i = rows; i-- > 0;) {
        for (std::size_t j = columns; j-- > 0;) {
            const bool equal = pairsInOrder(typed.words[i], record.words[j]);
            at(i, j) = equal ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
        if (pairsInOrder(typed.words[i], record.words[j])) {
            pairUp(typed, i++, record, j++);
        } else if (at(i + 1, j) >= at(i, j + 1)) {
            ++i;
        } else {
            ++j;
        }
    }
}

/// Wherever they stand: French puts the type of a street before its name, English behind it.
void pairStreetTypes(Side& typed, Side& record)
{
    for (std::size_t i = 0; i < typed.words.size(); ++i) {
        for (std::size_t j = 0; j < record.words.size() && typed.partners[i] == kNoPartner; ++j) {
            const bool matches = typed.words[i].isStreetType && record.partners[j] == kNoPartner &&
                                 typed.words[i].key == record.words[j].key;
            if (matches) {
                pairUp(typed, i, record, j);
            }
        }
    }
}

/// Walks both sides in reading order and joins neighbours of one kind.
class SegmentWalk {
public:
    SegmentWalk(const Side& typed, const Side& record) : m_typed(typed), m_record(record) {}

    std::vector<Segment> run()
    {
        const std::size_t rows = m_typed.words.size();
        const std::size_t columns = m_record.words.size();
        while (m_i < rows || m_j < columns) {
            if (m_i < rows && m_typed.partners[m_i] == kNoPartner) {
                takeRun(m_typed, m_i, SegmentKind::TypedOnly);
            } else if (m_j < columns && m_record.partners[m_j] == kNoPartner) {
                takeRun(m_record, m_j, SegmentKind::RecordOnly);
            } else if (m_i < rows && m_j < columns && m_typed.partners[m_i] == m_j) {
                takeEqualRun();
            } else if (m_i < rows && isMoved(m_i)) {
                takeMoved();
            } else {
                ++m_j; // a moved word of the record, shown where it was typed
            }
        }
        return std::move(m_segments);
    }

private:
    /// Its partner is not the record's next word: the pair crosses another one.
    bool isMoved(std::size_t typedIndex) const
    {
        return m_typed.words[typedIndex].isStreetType && m_typed.partners[typedIndex] != m_j;
    }
    void takeRun(const Side& side, std::size_t& index, SegmentKind kind)
    {
        const std::size_t first = index;
        while (index < side.words.size() && side.partners[index] == kNoPartner) {
            ++index;
        }
        const QString text = side.slice(first, index - 1);
        m_segments.push_back(kind == SegmentKind::TypedOnly ? Segment{kind, text, {}}
                                                            : Segment{kind, {}, text});
    }
    void takeEqualRun()
    {
        const std::size_t firstTyped = m_i;
        const std::size_t firstRecord = m_j;
        while (m_i < m_typed.words.size() && m_typed.partners[m_i] == m_j) {
            ++m_i;
            ++m_j;
        }
        m_segments.push_back(
            {SegmentKind::Equal, m_typed.slice(firstTyped, m_i - 1), m_record.slice(firstRecord, m_j - 1)});
    }
    void takeMoved()
    {
        const std::size_t partner = m_typed.partners[m_i];
        m_segments.push_back({SegmentKind::Equal, m_typed.slice(m_i, m_i), m_record.slice(partner, partner)});
        ++m_i;
    }

    const Side& m_typed;
    const Side& m_record;
    std::size_t m_i = 0;
    std::size_t m_j = 0;
    std::vector<Segment> m_segments;
};

/// Both sides as a whole, when there are no words to compare or too many.
TextComparison differentAsWhole(QStringView typed, QStringView record)
{
    TextComparison comparison{Sameness::Different, {}};
    if (!typed.isEmpty()) {
        comparison.segments.push_back({SegmentKind::TypedOnly, typed.toString(), {}});
    }
    if (!record.isEmpty()) {
        comparison.segments.push_back({SegmentKind::RecordOnly, {}, record.toString()});
    }
    return comparison;
}

TextComparison compareTexts(QStringView typed, QStringView record, WordRules rules)
{
    if (typed == record) {
        return typed.isEmpty() ? TextComparison{}
                               : TextComparison{Sameness::Same,
                                                {{SegmentKind::Equal, typed.toString(), record.toString()}}};
    }
    if (typed.size() > kLongestStoredText || record.size() > kLongestStoredText) {
        return differentAsWhole(typed, record);
    }
    Side left = sideOf(typed, rules);
    Side right = sideOf(record, rules);
    if (left.words.empty() || right.words.empty()) {
        const bool bothBlank = typed.trimmed().isEmpty() && record.trimmed().isEmpty();
        return bothBlank ? TextComparison{Sameness::SameAfterNormalisation, {}}
                         : differentAsWhole(typed, record);
    }
    pairInOrder(left, right);
    pairStreetTypes(left, right);
    TextComparison comparison{Sameness::SameAfterNormalisation, SegmentWalk(left, right).run()};
    const bool differs =
        std::any_of(comparison.segments.begin(), comparison.segments.end(),
                    [](const Segment& segment) { return segment.kind != SegmentKind::Equal; });
    comparison.sameness = differs ? Sameness::Different : Sameness::SameAfterNormalisation;
    return comparison;
}

} // namespace

TextComparison compareNames(QStringView typed, QStringView record)
{
    return compareTexts(typed, record, WordRules::Name);
}

TextComparison compareStreets(QStringView typed, QStringView record)
{
    return compareTexts(typed, record, WordRules::Street);
}

Sameness IdentityComparison::sameness() const
{
    return std::max({legalName.sameness, street.sameness, city.sameness, province.sameness,
                     postalCode.sameness, country.sameness});
}

IdentityComparison compareIdentity(const BusinessProfile& typed, const BusinessProfile& record)
{
    const Address& left = typed.address;
    const Address& right = record.address;
    return {compareNames(typed.legalName, record.legalName),
            compareStreets(left.street, right.street),
            compareNames(left.city, right.city),
            compareTexts(left.province, right.province, WordRules::Code),
            compareTexts(left.postalCode, right.postalCode, WordRules::Code),
            compareTexts(left.country, right.country, WordRules::Code)};
}

} // namespace carm::importer
