#include "reference/search_index.h"

#include "reference/fold.h"

#include <algorithm>
#include <unordered_map>

namespace carm::reference {
namespace {

/// Where a word stands decides how much it counts.
enum Weight { kChapterWeight = 1, kHeadingWeight = 2, kKeywordWeight = 6, kDescriptionWeight = 8 };
constexpr int kWholeWordBonus = 6;
constexpr qsizetype kMostQueryWords = 12;
constexpr qsizetype kMostQueryCharacters = 200;

struct Posting {
    int row;
    int weight;
};

struct Word {
    QString text;
    std::vector<Posting> postings; ///< by row, each row once with its best weight
};

/// "shirts" and "shirt" must meet: a plural s is dropped from the query only, as words are found by beginning.
QString queryStem(const QString& word)
{
    const bool plural = word.size() > 3 && (word.endsWith(u's') || word.endsWith(u'x'));
    return plural ? word.chopped(1) : word;
}

} // namespace

struct SearchIndex::Private {
    const EditionTables& tables;
    std::vector<Word> words; ///< sorted by text
    std::vector<int> lengths;
    mutable std::vector<int> byCode; ///< rows sorted by classification number

    explicit Private(const EditionTables& source) : tables(source) { build(); }

    void build()
    {
        std::unordered_map<QString, std::unordered_map<int, int>> found;
        const auto add = [&](QStringView text, int row, int weight) {
            for (const QString& word : foldedWords(text)) {
                int& best = found[word][row];
                best = std::max(best, weight);
            }
        };
        std::unordered_map<QString, const BilingualText*> headings;
        for (const CodedName& heading : tables.headings) {
            headings[heading.code] = &heading.name;
        }
        const auto addHeading = [&](const QString& code, int row, int weight) {
            if (const auto it = headings.find(code); it != headings.end()) {
                add(it->second->english, row, weight);
                add(it->second->french, row, weight);
            }
        };
        for (int row = 0; row < static_cast<int>(tables.classifications.size()); ++row) {
            const Classification& entry = tables.classifications[static_cast<std::size_t>(row)];
            add(entry.description.english, row, kDescriptionWeight);
            add(entry.description.french, row, kDescriptionWeight);
            add(entry.keywords.english, row, kKeywordWeight);
            add(entry.keywords.french, row, kKeywordWeight);
            addHeading(entry.number.heading(), row, kHeadingWeight);
            addHeading(entry.number.chapter(), row, kChapterWeight);
            lengths.push_back(static_cast<int>(entry.description.english.size()));
            byCode.push_back(row);
        }
        for (auto& [text, rows] : found) {
            Word word{text, {}};
            for (const auto& [row, weight] : rows) {
                word.postings.push_back({row, weight});
            }
            std::sort(word.postings.begin(), word.postings.end(),
                      [](const Posting& a, const Posting& b) { return a.row < b.row; });
            words.push_back(std::move(word));
        }
        std::sort(words.begin(), words.end(), [](const Word& a, const Word& b) { return a.text < b.text; });
        std::sort(byCode.begin(), byCode.end(), [this](int a, int b) { return digits(a) < digits(b); });
    }

    const QString& digits(int row) const
    {
        return tables.classifications[static_cast<std::size_t>(row)].number.text();
    }

    /// Best score of each row that has a word beginning with `prefix`; 0 where there is none.
    std::vector<int> scoresOf(const QString& prefix) const
    {
        std::vector<int> scores(tables.classifications.size(), 0);
        auto it = std::lower_bound(words.begin(), words.end(), prefix,
                                   [](const Word& word, const QString& text) { return word.text < text; });
        for (; it != words.end() && it->text.startsWith(prefix); ++it) {
            // The rest after the prefix may be a plural ending and still count as the whole word.
            const bool whole = it->text.size() - prefix.size() <= 1;
            for (const Posting& posting : it->postings) {
                int& score = scores[static_cast<std::size_t>(posting.row)];
                score = std::max(score, posting.weight + (whole ? kWholeWordBonus : 0));
            }
        }
        return scores;
    }

    std::vector<SearchMatch> byDigits(const QString& query, int most) const
    {
        std::vector<SearchMatch> matches;
        auto it = std::lower_bound(byCode.begin(), byCode.end(), query,
                                   [this](int row, const QString& text) { return digits(row) < text; });
        for (; it != byCode.end() && digits(*it).startsWith(query) && static_cast<int>(matches.size()) < most; ++it) {
            matches.push_back({&tables.classifications[static_cast<std::size_t>(*it)], 1});
        }
        return matches;
    }
};

SearchIndex::SearchIndex(const EditionTables& tables) : m_d(std::make_unique<Private>(tables)) {}
SearchIndex::~SearchIndex() = default;

std::vector<SearchMatch> SearchIndex::find(const QString& query, int most) const
{
    const QString text = query.left(kMostQueryCharacters);
    QString digits = text;
    digits.remove(u'.').remove(u' ');
    if (digits.isEmpty()) {
        return {};
    }
    if (std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; })) {
        return m_d->byDigits(digits, most);
    }
    QStringList wanted;
    for (const QString& part : text.split(u' ', Qt::SkipEmptyParts)) {
        // A hyphenated word is searched in its joined form only: all of its parts would be too strict.
        const QStringList words = foldedWords(part);
        if (!words.isEmpty()) {
            wanted += queryStem(words.constLast());
        }
    }
    if (wanted.isEmpty()) {
        return {};
    }
    std::vector<int> total;
    for (const QString& word : wanted.mid(0, kMostQueryWords)) {
        const std::vector<int> scores = m_d->scoresOf(word);
        if (total.empty()) {
            total = scores;
            continue;
        }
        for (std::size_t i = 0; i < total.size(); ++i) {
            total[i] = total[i] > 0 && scores[i] > 0 ? total[i] + scores[i] : 0;
        }
    }
    std::vector<int> rows;
    for (std::size_t i = 0; i < total.size(); ++i) {
        if (total[i] > 0) {
            rows.push_back(static_cast<int>(i));
        }
    }
    const auto better = [&](int a, int b) {
        const auto x = static_cast<std::size_t>(a);
        const auto y = static_cast<std::size_t>(b);
        if (total[x] != total[y]) {
            return total[x] > total[y];
        }
        // Among equals the shorter description is the closer one; then the order of the tariff.
        return m_d->lengths[x] != m_d->lengths[y] ? m_d->lengths[x] < m_d->lengths[y] : m_d->digits(a) < m_d->digits(b);
    };
    const auto shown = std::min<std::size_t>(rows.size(), static_cast<std::size_t>(std::max(0, most)));
    std::partial_sort(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(shown), rows.end(), better);
    std::vector<SearchMatch> matches;
    for (std::size_t i = 0; i < shown; ++i) {
        const auto row = static_cast<std::size_t>(rows[i]);
        matches.push_back({&m_d->tables.classifications[row], total[row]});
    }
    return matches;
}

} // namespace carm::reference
