#include "reference/word_index.h"

#include "reference/fold.h"

#include <algorithm>
#include <unordered_map>

namespace carm::reference {
namespace {

/// Where a word stands decides how much it counts.
enum Weight { kChapterWeight = 1, kHeadingWeight = 2, kKeywordWeight = 6, kDescriptionWeight = 8 };
constexpr int kLeadingWordBonus =
    2; ///< "T-shirts of cotton" is more about T-shirts than "Shirts, T-shirts and …"
constexpr int kOwnStepBonus =
    1; ///< the last step of "Telephones > Smartphones" is what sets the number apart
constexpr int kWholeWordBonus = 6;
constexpr int kLeadingWords = 2;
constexpr QStringView kStep = u" > ";

struct FoundWord {
    QString word;
    int bonus;
};

/// Each word with its joined form and its singulars.
void appendWords(QStringView text, int leadingWords, int bonus, std::vector<FoundWord>& found)
{
    int position = 0;
    for (const FoldedToken& token : foldedTokens(text)) {
        const int value = bonus + (position++ < leadingWords ? kLeadingWordBonus : 0);
        QStringList words = token.parts;
        if (words.size() > 1) {
            words += token.joined;
        }
        for (const QString& word : words) {
            found.push_back({word, value});
            for (const QString& singular : singularForms(word)) {
                found.push_back({singular, value});
            }
        }
    }
}

std::vector<FoundWord> wordsOfDescription(const QString& text)
{
    const qsizetype lastStep = text.lastIndexOf(kStep);
    const QStringView whole(text);
    std::vector<FoundWord> found;
    if (lastStep < 0) {
        appendWords(whole, kLeadingWords, kOwnStepBonus, found);
    } else {
        appendWords(whole.first(lastStep), kLeadingWords, 0, found);
        appendWords(whole.sliced(lastStep), 0, kOwnStepBonus, found);
    }
    return found;
}

std::vector<FoundWord> plainWords(const BilingualText& text)
{
    std::vector<FoundWord> found;
    appendWords(text.english, 0, 0, found);
    appendWords(text.french, 0, 0, found);
    return found;
}

using HeadingWords = std::unordered_map<QString, std::vector<FoundWord>>;

HeadingWords headingWords(const std::vector<CodedName>& headings)
{
    HeadingWords words;
    for (const CodedName& heading : headings) {
        words.emplace(heading.code, plainWords(heading.name));
    }
    return words;
}

} // namespace

WordIndex::WordIndex(const EditionTables& tables) : m_rowCount(tables.classifications.size())
{
    std::unordered_map<QString, std::vector<Posting>> postings;
    const auto add = [&postings](const std::vector<FoundWord>& words, int row, int weight) {
        for (const auto& [word, bonus] : words) {
            std::vector<Posting>& rows = postings[word];
            if (rows.empty() || rows.back().row != row) {
                rows.push_back({row, weight + bonus});
            } else {
                rows.back().weight = std::max(rows.back().weight, weight + bonus);
            }
        }
    };
    const HeadingWords headings = headingWords(tables.headings);
    for (int row = 0; row < static_cast<int>(m_rowCount); ++row) {
        const Classification& entry = tables.classifications[static_cast<std::size_t>(row)];
        add(wordsOfDescription(entry.description.english), row, kDescriptionWeight);
        add(wordsOfDescription(entry.description.french), row, kDescriptionWeight);
        add(plainWords(entry.keywords), row, kKeywordWeight);
        if (const auto heading = headings.find(entry.number.heading()); heading != headings.end()) {
            add(heading->second, row, kHeadingWeight);
        }
        if (const auto chapter = headings.find(entry.number.chapter()); chapter != headings.end()) {
            add(chapter->second, row, kChapterWeight);
        }
    }
    m_entries.reserve(postings.size());
    for (auto& [word, rows] : postings) {
        rows.shrink_to_fit();
        m_entries.push_back({word, std::move(rows)});
    }
    std::sort(m_entries.begin(), m_entries.end(),
              [](const Entry& a, const Entry& b) { return a.word < b.word; });
}

WordIndex::Entries::const_iterator WordIndex::firstFrom(const QString& word) const
{
    return std::lower_bound(m_entries.begin(), m_entries.end(), word,
                            [](const Entry& entry, const QString& text) { return entry.word < text; });
}

std::vector<int> WordIndex::scoresOf(const QString& word) const
{
    std::vector<int> scores(m_rowCount, 0);
    const auto raise = [&scores](const Entry& entry, int bonus) {
        for (const Posting& posting : entry.postings) {
            int& score = scores[static_cast<std::size_t>(posting.row)];
            score = std::max(score, posting.weight + bonus);
        }
    };
    for (auto it = firstFrom(word); it != m_entries.end() && it->word.startsWith(word); ++it) {
        raise(*it, it->word.size() == word.size() ? kWholeWordBonus : 0);
    }
    // The index has the singular of each plural, so "boxes" finds "box" and "boxes" alike.
    for (const QString& singular : singularForms(word)) {
        if (const auto it = firstFrom(singular); it != m_entries.end() && it->word == singular) {
            raise(*it, kWholeWordBonus);
        }
    }
    return scores;
}

} // namespace carm::reference
