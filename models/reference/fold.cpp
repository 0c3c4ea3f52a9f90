#include "reference/fold.h"

namespace carm::reference {

QString folded(QStringView text)
{
    const QString decomposed = text.toString().toLower().normalized(QString::NormalizationForm_D);
    QString result;
    result.reserve(decomposed.size());
    for (QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing) {
            continue;
        }
        switch (c.unicode()) {
        case u'œ':
            result += QStringLiteral("oe");
            break;
        case u'æ':
            result += QStringLiteral("ae");
            break;
        case u'’':
            result += u'\'';
            break;
        default:
            result += c;
        }
    }
    return result;
}

QStringList foldedWords(QStringView text)
{
    QStringList words;
    QString word;
    QString joined; // "t-shirts" is searched as t, shirts and tshirts
    bool hyphenated = false;
    const auto endJoined = [&] {
        if (hyphenated) {
            words += joined;
        }
        joined.clear();
        hyphenated = false;
    };
    for (QChar c : folded(text) + u' ') {
        if (c.isLetterOrNumber()) {
            word += c;
            continue;
        }
        if (!word.isEmpty()) {
            words += word;
            hyphenated = hyphenated || !joined.isEmpty();
            joined += word;
            word.clear();
        }
        if (c != u'-') {
            endJoined();
        }
    }
    return words;
}

} // namespace carm::reference
