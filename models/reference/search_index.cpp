#include "reference/search_index.h"

#include "reference/fold.h"
#include "reference/word_index.h"

#include <algorithm>
#include <unordered_map>

namespace carm::reference {
namespace {

constexpr std::size_t kMostQueryWords = 12;
constexpr qsizetype kMostWordParts = 6; ///< of one hyphenated word
constexpr qsizetype kMostQueryCharacters = 200;
constexpr qsizetype kFewestCodeDigits = 4;

using Scores = std::vector<int>; ///< by row; 0 is no match

bool isCode(const QString& digits)
{
    return !digits.isEmpty() &&
           std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

void raiseTo(Scores& scores, const Scores& others)
{
    std::transform(scores.begin(), scores.end(), others.begin(), scores.begin(),
                   [](int a, int b) { return std::max(a, b); });
}

/// Both must match.
int both(int a, int b, int value)
{
    return a > 0 && b > 0 ? value : 0;
}

} // namespace

struct SearchIndex::Private {
    const EditionTables& tables;
    WordIndex words;
    std::vector<int> byCode;                                         ///< rows sorted by classification number
    std::unordered_map<QString, std::vector<QStringList>> sameWords; ///< what an everyday word stands for

    explicit Private(const EditionTables& source) : tables(source), words(source)
    {
        for (int row = 0; row < static_cast<int>(tables.classifications.size()); ++row) {
            byCode.push_back(row);
        }
        std::sort(byCode.begin(), byCode.end(), [this](int a, int b) { return number(a) < number(b); });
        for (const EditionTables::SearchWord& entry : tables.searchWords) {
            QStringList meaning;
            for (const FoldedToken& token : foldedTokens(entry.sameAs)) {
                meaning += token.joined;
            }
            sameWords[folded(entry.word)].push_back(meaning);
        }
    }

    const Classification& at(int row) const { return tables.classifications[static_cast<std::size_t>(row)]; }
    const QString& number(int row) const { return at(row).number.text(); }

    std::vector<int> rowsOfCode(const QString& digits) const
    {
        std::vector<int> rows;
        auto it = std::lower_bound(byCode.begin(), byCode.end(), digits,
                                   [this](int row, const QString& text) { return number(row) < text; });
        for (; it != byCode.end() && number(*it).startsWith(digits); ++it) {
            rows.push_back(*it);
        }
        return rows;
    }

    Scores scoresOfCode(const QString& digits) const
    {
        Scores scores(tables.classifications.size(), 0);
        for (int row : rowsOfCode(digits)) {
            scores[static_cast<std::size_t>(row)] = 1;
        }
        return scores;
    }

    /// All of the words; the weakest of them counts.
    Scores scoresOfAll(const QStringList& all) const
    {
        Scores scores = words.scoresOf(all.constFirst());
        for (const QString& word : all.mid(1, kMostWordParts)) {
            const Scores more = words.scoresOf(word);
            std::transform(scores.begin(), scores.end(), more.begin(), scores.begin(),
                           [](int a, int b) { return both(a, b, std::min(a, b)); });
        }
        return scores;
    }

    Scores scoresOfToken(const FoldedToken& token) const
    {
        Scores scores = words.scoresOf(token.joined);
        if (token.parts.size() > 1 && !token.essential.isEmpty()) {
            raiseTo(scores, scoresOfAll(token.essential));
        }
        QStringList asked = singularForms(token.joined);
        asked.prepend(token.joined);
        for (const QString& word : asked) {
            if (const auto it = sameWords.find(word); it != sameWords.end()) {
                for (const QStringList& meaning : it->second) {
                    raiseTo(scores, scoresOfAll(meaning));
                }
            }
        }
        return scores;
    }

    /// One list of scores for each word of the query.
    std::vector<Scores> scoresOfQuery(const QString& text) const
    {
        std::vector<Scores> all;
        const QStringList chunks = text.split(u' ', Qt::SkipEmptyParts);
        for (const QString& chunk : chunks) {
            const QString digits = QString(chunk).remove(u'.');
            if (isCode(digits) && digits.size() >= kFewestCodeDigits) {
                all.push_back(scoresOfCode(digits));
                continue;
            }
            for (const FoldedToken& token : foldedTokens(chunk)) {
                if (all.size() < kMostQueryWords) {
                    all.push_back(scoresOfToken(token));
                }
            }
        }
        return all;
    }

    /// Best first; among equals the shorter description is the closer one, then the order of the tariff.
    bool isBetter(const Scores& total, int a, int b) const
    {
        const int left = total[static_cast<std::size_t>(a)];
        const int right = total[static_cast<std::size_t>(b)];
        if (left != right) {
            return left > right;
        }
        const qsizetype leftLength = at(a).description.english.size();
        const qsizetype rightLength = at(b).description.english.size();
        return leftLength != rightLength ? leftLength < rightLength : number(a) < number(b);
    }
};

SearchIndex::SearchIndex(const EditionTables& tables) : m_d(std::make_unique<Private>(tables)) {}
SearchIndex::~SearchIndex() = default;

std::vector<SearchMatch> SearchIndex::find(const QString& query, int most) const
{
    const QString text = query.left(kMostQueryCharacters).simplified();
    const auto limit = static_cast<std::size_t>(std::max(0, most));
    std::vector<SearchMatch> matches;

    const QString digits = QString(text).remove(u'.').remove(u' ');
    if (isCode(digits)) {
        for (int row : m_d->rowsOfCode(digits)) {
            if (matches.size() < limit) {
                matches.push_back({&m_d->at(row), 1});
            }
        }
        return matches;
    }
    const std::vector<Scores> scores = m_d->scoresOfQuery(text);
    if (scores.empty()) {
        return matches;
    }
    Scores total = scores.front();
    for (std::size_t i = 1; i < scores.size(); ++i) {
        std::transform(total.begin(), total.end(), scores[i].begin(), total.begin(),
                       [](int a, int b) { return both(a, b, a + b); });
    }
    std::vector<int> rows;
    for (std::size_t i = 0; i < total.size(); ++i) {
        if (total[i] > 0) {
            rows.push_back(static_cast<int>(i));
        }
    }
    const auto shown = static_cast<std::ptrdiff_t>(std::min(rows.size(), limit));
    std::partial_sort(rows.begin(), rows.begin() + shown, rows.end(),
                      [&](int a, int b) { return m_d->isBetter(total, a, b); });
    for (auto it = rows.begin(); it != rows.begin() + shown; ++it) {
        matches.push_back({&m_d->at(*it), total[static_cast<std::size_t>(*it)]});
    }
    return matches;
}

} // namespace carm::reference
