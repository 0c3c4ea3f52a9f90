// Text made comparable for searching: lower case, no accents, œ as oe, singular and plural the same.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace carm::reference {

/// What stands between two blanks or signs: "T-shirts", "d'enfants", "coton".
struct FoldedToken {
    QStringList parts; ///< t, shirts · d, enfants · coton
    QString joined;    ///< tshirts · denfants · coton
    QStringList
        essential; ///< the parts without elided articles and possessive s: t, shirts · enfants · coton
};

QString folded(QStringView text);
std::vector<FoldedToken> foldedTokens(QStringView text);

/// Possible singulars of a folded word in either language, right or wrong: berries → berrie, berry;
/// chevaux → cheval. The word itself is not among them.
QStringList singularForms(const QString& word);

} // namespace carm::reference
