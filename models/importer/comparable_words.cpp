#include "importer/comparable_words.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace carm::importer {
namespace {

using Word = ComparableWord;
using Synonym = std::pair<const char*, const char*>;

/// Abbreviations and both languages. A corporation may write its legal ending in full or shortened; which
/// ending it has is part of its name.
constexpr Synonym kNameSynonyms[]{
    {"&", "and"},
    {"et", "and"},
    {"limited", "ltd"},
    {"limitee", "ltd"},
    {"ltee", "ltd"},
    {"incorporated", "inc"},
    {"incorporee", "inc"},
    {"corporation", "corp"},
    {"company", "co"},
    {"compagnie", "co"},
    {"cie", "co"},
    {"brothers", "bros"},
    {"international", "intl"},
    {"st", "saint"},
    {"ste", "sainte"},
};

constexpr Synonym kStreetTypes[]{
    {"st", "street"},       {"str", "street"},
    {"street", "street"},   {"rue", "street"},
    {"av", "avenue"},       {"ave", "avenue"},
    {"avenue", "avenue"},   {"blvd", "boulevard"},
    {"boul", "boulevard"},  {"boulevard", "boulevard"},
    {"rd", "road"},         {"road", "road"},
    {"ch", "road"},         {"chemin", "road"},
    {"dr", "drive"},        {"drive", "drive"},
    {"prom", "drive"},      {"promenade", "drive"},
    {"pl", "place"},        {"place", "place"},
    {"cres", "crescent"},   {"crescent", "crescent"},
    {"crois", "crescent"},  {"croissant", "crescent"},
    {"sq", "square"},       {"square", "square"},
    {"carre", "square"},    {"hwy", "highway"},
    {"highway", "highway"}, {"autoroute", "highway"},
    {"aut", "highway"},     {"rte", "route"},
    {"route", "route"},     {"ln", "lane"},
    {"lane", "lane"},       {"ruelle", "lane"},
    {"crt", "court"},       {"ct", "court"},
    {"court", "court"},
};

constexpr Synonym kStreetSynonyms[]{
    {"&", "and"},
    {"et", "and"},
    {"north", "n"},
    {"nord", "n"},
    {"south", "s"},
    {"sud", "s"},
    {"east", "e"},
    {"est", "e"},
    {"west", "w"},
    {"ouest", "w"},
    {"o", "w"},
    {"northeast", "ne"},
    {"northwest", "nw"},
    {"southeast", "se"},
    {"southwest", "sw"},
    {"suite", "unit"},
    {"apt", "unit"},
    {"app", "unit"},
    {"apartment", "unit"},
    {"appartement", "unit"},
    {"unite", "unit"},
    {"bureau", "unit"},
    {"cp", "pobox"},
    {"bp", "pobox"},
    {"ste", "sainte"},
};

/// Two words that mean one.
struct Phrase {
    const char* first;
    const char* second;
    const char* key;
};
/// Before single letters are read as directions. A phrase may be made of one that stands above it.
constexpr Phrase kBoxPhrases[]{
    {"p", "o", "po"},
    {"po", "box", "pobox"},
    {"c", "p", "pobox"},
    {"b", "p", "pobox"},
};
constexpr Phrase kStreetPhrases[]{
    {"case", "postale", "pobox"},
    {"boite", "postale", "pobox"},
    {"n", "e", "ne"},
    {"n", "w", "nw"},
    {"s", "e", "se"},
    {"s", "w", "sw"},
};

constexpr const char* kDirections[]{"n", "s", "e", "w", "ne", "nw", "se", "sw"};

bool isApostrophe(char32_t c)
{
    // Acute and grave accents as keyboards give them, prime, modifier letter, and typographic quotes.
    constexpr char32_t kApostrophes[]{U'\'', U'`', U'\u00b4', U'\u02bc', U'\u2018', U'\u2019', U'\u2032'};
    return std::find(std::begin(kApostrophes), std::end(kApostrophes), c) != std::end(kApostrophes);
}

/// What one character contributes to a key: compatibility forms resolved (NFKC), lower case, no accents.
QString keyPart(char32_t character)
{
    if (QChar::category(character) == QChar::Symbol_Other && character != U'\u2116') {
        return {}; // ® and its like decorate a name; the numero sign is the word "no"
    }
    QString part;
    const QString original = QString::fromUcs4(&character, 1);
    for (const QChar c : original.normalized(QString::NormalizationForm_KD).toLower()) {
        switch (c.unicode()) {
        case u'œ':
            part += QStringLiteral("oe");
            break;
        case u'æ':
            part += QStringLiteral("ae");
            break;
        case u'ß':
            part += QStringLiteral("ss");
            break;
        case u'ø':
            part += u'o';
            break;
        case u'ł':
            part += u'l';
            break;
        default:
            if (c.isLetterOrNumber() || c.isSurrogate()) {
                part += c;
            }
        }
    }
    return part;
}

/// Cuts a text into words. Apostrophes and accents written apart stay inside a word; "&" and the signs of
/// mathematics and money are words.
class WordCutter {
public:
    explicit WordCutter(QStringView text) : m_text(text) {}

    std::vector<Word> run()
    {
        for (qsizetype i = 0; i < m_text.size();) {
            const bool pair =
                m_text.at(i).isHighSurrogate() && i + 1 < m_text.size() && m_text.at(i + 1).isLowSurrogate();
            const char32_t character =
                pair ? QChar::surrogateToUcs4(m_text.at(i), m_text.at(i + 1)) : m_text.at(i).unicode();
            const qsizetype next = i + (pair ? 2 : 1);
            take(character, i, next);
            i = next;
        }
        endWord();
        return std::move(m_words);
    }

private:
    void take(char32_t character, qsizetype begin, qsizetype end)
    {
        const bool isSign = character == U'&' || QChar::category(character) == QChar::Symbol_Math ||
                            QChar::category(character) == QChar::Symbol_Currency;
        if (isSign) {
            endWord();
            m_words.push_back({QString::fromUcs4(&character, 1), begin, end, false});
            return;
        }
        if (isApostrophe(character) || QChar::isMark(character)) {
            return;
        }
        const QString part = keyPart(character);
        if (!part.isEmpty()) {
            m_begin = m_key.isEmpty() ? begin : m_begin;
            m_key += part;
            m_end = end;
        } else {
            endWord();
        }
    }
    void endWord()
    {
        if (!m_key.isEmpty()) {
            m_words.push_back({std::exchange(m_key, {}), m_begin, m_end, false});
        }
    }

    QStringView m_text;
    std::vector<Word> m_words;
    QString m_key;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
};

/// Gives each word the punctuation that touches it, so that a page shows "(Canada) Ltd." as it was typed.
void takePunctuation(QStringView text, std::vector<Word>& words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        const qsizetype limit = i + 1 < words.size() ? words[i + 1].begin : text.size();
        while (words[i].end < limit && !text.at(words[i].end).isSpace()) {
            ++words[i].end;
        }
        const qsizetype floor = i == 0 ? 0 : words[i - 1].end;
        while (words[i].begin > floor && !text.at(words[i].begin - 1).isSpace()) {
            --words[i].begin;
        }
    }
}

template <std::size_t Count> const char* synonymOf(const Synonym (&table)[Count], const QString& key)
{
    for (const auto& [word, meaning] : table) {
        if (key == QLatin1String(word)) {
            return meaning;
        }
    }
    return nullptr;
}

template <std::size_t Count> void replaceKey(const Synonym (&table)[Count], Word& word)
{
    if (const char* meaning = synonymOf(table, word.key)) {
        word.key = QLatin1String(meaning);
    }
}

bool isSingleLetter(const Word& word)
{
    return word.key.size() == 1 && word.key.at(0).isLetter();
}

/// "A B C" is "A.B.C." is "ABC".
void joinInitials(std::vector<Word>& words)
{
    std::vector<Word> joined;
    bool lastIsInitials = false;
    for (Word& word : words) {
        const bool isInitial = isSingleLetter(word);
        if (isInitial && lastIsInitials) {
            joined.back().key += word.key;
            joined.back().end = word.end;
        } else {
            joined.push_back(std::move(word));
        }
        lastIsInitials = isInitial;
    }
    words = std::move(joined);
}

template <std::size_t Count> void joinPhrases(const Phrase (&phrases)[Count], std::vector<Word>& words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        for (const Phrase& phrase : phrases) {
            const bool matches = i + 1 < words.size() && words[i].key == QLatin1String(phrase.first) &&
                                 words[i + 1].key == QLatin1String(phrase.second);
            if (matches) {
                words[i].key = QLatin1String(phrase.key);
                words[i].end = words[i + 1].end;
                words.erase(words.begin() + static_cast<std::ptrdiff_t>(i) + 1);
            }
        }
    }
}

/// "St" is Street at the end of a line and before a direction, a number or a unit, else Saint: "Main St W",
/// "St Clair Ave".
bool isSaint(const std::vector<Word>& words, std::size_t index)
{
    if (index + 1 == words.size()) {
        return false;
    }
    const QString& next = words[index + 1].key;
    const bool isDirection = std::any_of(std::begin(kDirections), std::end(kDirections),
                                         [&next](const char* key) { return next == QLatin1String(key); });
    const bool endsStreet = next == QLatin1String("unit") || next == QLatin1String("pobox");
    return !isDirection && !endsStreet && next.at(0).isLetter();
}

void applyStreetRules(std::vector<Word>& words)
{
    joinPhrases(kBoxPhrases, words);
    for (Word& word : words) {
        replaceKey(kStreetSynonyms, word);
    }
    joinPhrases(kStreetPhrases, words);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].key == QLatin1String("st") && isSaint(words, i)) {
            words[i].key = QStringLiteral("saint");
        } else if (const char* type = synonymOf(kStreetTypes, words[i].key)) {
            words[i].key = QLatin1String(type);
            words[i].isStreetType = true;
        }
    }
}

void joinAll(std::vector<Word>& words)
{
    for (std::size_t i = 1; i < words.size(); ++i) {
        words[0].key += words[i].key;
        words[0].end = words[i].end;
    }
    words.resize(std::min<std::size_t>(words.size(), 1), Word{});
}

} // namespace

std::vector<ComparableWord> comparableWords(QStringView text, WordRules rules)
{
    std::vector<Word> words = WordCutter(text).run();
    takePunctuation(text, words);
    switch (rules) {
    case WordRules::Name:
        joinInitials(words);
        for (Word& word : words) {
            replaceKey(kNameSynonyms, word);
        }
        break;
    case WordRules::Street:
        applyStreetRules(words);
        break;
    case WordRules::Code:
        joinAll(words);
        break;
    }
    return words;
}

} // namespace carm::importer
