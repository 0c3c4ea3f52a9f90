#include "reference/fold.h"

namespace carm::reference {
namespace {

void appendFolded(QString& result, QChar c)
{
    const QChar lower = c.toLower();
    switch (lower.unicode()) {
    case u'œ':
        result += QStringLiteral("oe");
        return;
    case u'æ':
        result += QStringLiteral("ae");
        return;
    case u'ß':
        result += QStringLiteral("ss");
        return;
    case u'’':
    case u'‘':
        result += u'\'';
        return;
    case u'‐':
    case u'‑':
        result += u'-';
        return;
    default:
        break;
    }
    const QString decomposed = lower.decomposition();
    if (decomposed.isEmpty()) {
        if (lower.category() != QChar::Mark_NonSpacing) {
            result += lower;
        }
        return;
    }
    for (QChar part : decomposed) {
        if (part.category() != QChar::Mark_NonSpacing) {
            result += part;
        }
    }
}

/// Collects parts until the token ends.
class TokenBuilder {
public:
    void addPart(const QString& part, QChar separatorBefore)
    {
        const bool isElided =
            separatorBefore == u'\'' && m_token.parts.size() == 1 && m_token.joined.size() <= 2;
        if (isElided) {
            m_token.essential.clear(); // the article of "d'enfants"
        }
        const bool isPossessive = separatorBefore == u'\'' && part == QStringLiteral("s");
        m_token.parts += part;
        m_token.joined += part;
        if (!isPossessive) {
            m_token.essential += part;
        }
    }
    void endToken(std::vector<FoldedToken>& tokens)
    {
        if (!m_token.parts.isEmpty()) {
            tokens.push_back(std::move(m_token));
        }
        m_token = {};
    }

private:
    FoldedToken m_token;
};

} // namespace

QString folded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (QChar c : text) {
        if (c.unicode() < 0x80) {
            result += c >= u'A' && c <= u'Z' ? QChar(c.unicode() + (u'a' - u'A')) : c;
        } else {
            appendFolded(result, c);
        }
    }
    return result;
}

std::vector<FoldedToken> foldedTokens(QStringView text)
{
    std::vector<FoldedToken> tokens;
    TokenBuilder builder;
    QString part;
    QChar separator; // between the part before and this one, null at the start of a token
    for (QChar c : folded(text) + u' ') {
        if (c.isLetterOrNumber()) {
            part += c;
            continue;
        }
        const bool joins = c == u'-' || c == u'\'';
        if (!part.isEmpty()) {
            builder.addPart(part, separator);
            part.clear();
            separator = c;
        }
        if (!joins) {
            builder.endToken(tokens);
            separator = {};
        }
    }
    return tokens;
}

QStringList singularForms(const QString& word)
{
    QStringList forms;
    if (word.size() < 4) {
        return forms;
    }
    const auto ends = [&word](QLatin1String ending) { return word.endsWith(ending); };
    if (ends(QLatin1String("s")) && !ends(QLatin1String("ss"))) {
        forms += word.chopped(1);
    }
    if (ends(QLatin1String("ses")) || ends(QLatin1String("xes")) || ends(QLatin1String("zes")) ||
        ends(QLatin1String("ches")) || ends(QLatin1String("shes"))) {
        forms += word.chopped(2);
    }
    if (ends(QLatin1String("ies"))) {
        forms += word.chopped(3) + u'y';
    }
    if (ends(QLatin1String("ves"))) {
        forms += word.chopped(3) + u'f';
        forms += word.chopped(3) + QStringLiteral("fe");
    }
    if (ends(QLatin1String("eaux")) || ends(QLatin1String("eux")) || ends(QLatin1String("oux"))) {
        forms += word.chopped(1);
    } else if (ends(QLatin1String("aux"))) {
        forms += word.chopped(3) + QStringLiteral("al");
    }
    return forms;
}

} // namespace carm::reference
