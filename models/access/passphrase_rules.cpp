#include "access/passphrase.h"

#include "support/ensure.h"

#include <QByteArrayView>

#include <algorithm>
#include <bitset>

namespace carm::access {
namespace {

/// Shorter words of a name would take away too much of what is the person's own.
constexpr std::size_t kLeastWordBytes = 3;

/// Lower-case letters, digits and all bytes beyond ASCII, in memory that is wiped.
class FoldedText {
public:
    explicit FoldedText(std::span<const unsigned char> text) : m_bytes(text.size())
    {
        for (const unsigned char byte : text) {
            const bool isUpper = byte >= 'A' && byte <= 'Z';
            const bool isKept = isUpper || (byte >= 'a' && byte <= 'z') || isDigit(byte) || byte >= 0x80;
            if (isKept) {
                m_bytes.bytes()[m_size++] = isUpper ? static_cast<unsigned char>(byte - 'A' + 'a') : byte;
            }
        }
    }

    std::span<const unsigned char> view() const { return m_bytes.bytes().first(m_size); }

    void takeAway(std::span<const unsigned char> word)
    {
        const auto begin = m_bytes.bytes().begin();
        auto end = begin + static_cast<std::ptrdiff_t>(m_size);
        for (auto found = std::search(begin, end, word.begin(), word.end()); found != end;
             found = std::search(found, end, word.begin(), word.end())) {
            end = std::copy(found + static_cast<std::ptrdiff_t>(word.size()), end, found);
        }
        m_size = static_cast<std::size_t>(end - begin);
    }

    std::size_t withoutDigits() const
    {
        return static_cast<std::size_t>(
            std::count_if(view().begin(), view().end(), [](unsigned char byte) { return !isDigit(byte); }));
    }

private:
    static bool isDigit(unsigned char byte) { return byte >= '0' && byte <= '9'; }

    SecretBytes m_bytes;
    std::size_t m_size = 0;
};

std::span<const unsigned char> unsignedBytes(const QByteArray& bytes)
{
    return {reinterpret_cast<const unsigned char*>(bytes.constData()),
            static_cast<std::size_t>(bytes.size())};
}

qsizetype characterCount(const SecretBytes& text)
{
    const auto bytes = text.bytes();
    return std::count_if(bytes.begin(), bytes.end(),
                         [](unsigned char byte) { return (byte & 0xC0) != 0x80; });
}

std::size_t differentBytes(const SecretBytes& text)
{
    std::bitset<256> seen;
    for (const unsigned char byte : text.bytes()) {
        seen.set(byte);
    }
    return seen.count();
}

std::size_t leftWithout(const SecretBytes& passphrase, std::vector<QByteArray> words)
{
    // A long word goes before a short one that is a part of it.
    std::stable_sort(words.begin(), words.end(),
                     [](const QByteArray& a, const QByteArray& b) { return a.size() > b.size(); });
    FoldedText rest(passphrase.bytes());
    for (const QByteArray& word : words) {
        const FoldedText folded(unsignedBytes(word));
        if (folded.view().size() >= kLeastWordBytes) {
            rest.takeAway(folded.view());
        }
    }
    return rest.withoutDigits();
}

/// The whole of each text, and its single words.
std::vector<QByteArray> wordsOf(const std::vector<QString>& texts)
{
    std::vector<QByteArray> words;
    for (const QString& text : texts) {
        words.push_back(text.toUtf8());
        for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
            words.push_back(word.toUtf8());
        }
    }
    return words;
}

} // namespace

PassphraseRules usualPassphraseRules()
{
    static const char* const kDenied[] = {
        "password",   "passphrase", "passw0rd",    "motdepasse", "qwertyuiop", "qwerty",
        "azertyuiop", "azerty",     "asdfghjkl",   "asdf",       "zxcvbnm",    "zxcvbn",
        "letmein",    "changeme",   "welcome",     "bienvenue",  "bonjour",    "secret",
        "iloveyou",   "jetaime",    "admin",       "officer",    "agent",      "abcdefghijklmnopqrstuvwxyz",
        "abcdefgh",   "abcd",       "football",    "hockey",     "soleil",     "monkey",
        "dragon",     "princess",   "canada",      "customs",    "douanes",    "douane",
        "frontiere",  "frontière",  "border",      "cbsa",       "asfc",       "carm",
        "gcra",       "importer",   "importateur", "ontario",    "quebec",     "québec",
        "montreal",   "montréal",   "toronto",     "vancouver",  "summer",     "winter",
        "hiver",
    };
    PassphraseRules rules;
    rules.denied.assign(std::begin(kDenied), std::end(kDenied));
    return rules;
}

std::vector<PassphraseProblem> problemsOf(const SecretBytes& passphrase, const PassphraseRules& rules,
                                          const std::vector<QString>& self)
{
    if (passphrase.size() > kMostPassphraseBytes) {
        return {PassphraseProblem::TooLong};
    }
    const QByteArrayView text(passphrase.bytes().data(), static_cast<qsizetype>(passphrase.size()));
    if (!text.isValidUtf8()) {
        return {PassphraseProblem::NotText};
    }
    std::vector<PassphraseProblem> problems;
    if (characterCount(passphrase) < rules.leastCharacters) {
        problems.push_back(PassphraseProblem::TooShort);
    }
    if (differentBytes(passphrase) < rules.leastDifferent) {
        problems.push_back(PassphraseProblem::TooUniform);
    }
    if (leftWithout(passphrase, rules.denied) < rules.leastOwn) {
        problems.push_back(PassphraseProblem::TooCommon);
    }
    const std::vector<QByteArray> ownWords = wordsOf(self);
    // Digits alone are common, whoever the person is.
    if (leftWithout(passphrase, ownWords) < rules.leastOwn && leftWithout(passphrase, {}) >= rules.leastOwn) {
        problems.push_back(PassphraseProblem::LikeOneself);
    }
    return problems;
}

QLatin1String codeOf(PassphraseProblem problem)
{
    switch (problem) {
    case PassphraseProblem::NotText:
        return QLatin1String("passphrase.notText");
    case PassphraseProblem::TooShort:
        return QLatin1String("passphrase.tooShort");
    case PassphraseProblem::TooLong:
        return QLatin1String("passphrase.tooLong");
    case PassphraseProblem::TooUniform:
        return QLatin1String("passphrase.tooUniform");
    case PassphraseProblem::TooCommon:
        return QLatin1String("passphrase.tooCommon");
    case PassphraseProblem::LikeOneself:
        return QLatin1String("passphrase.likeOneself");
    }
    CARM_ENSURE(false);
    return {};
}

} // namespace carm::access
