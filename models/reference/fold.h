// Text made comparable for searching: lower case, no accents, œ as oe, split into words of letters and digits.
#pragma once

#include <QString>
#include <QStringList>

namespace carm::reference {

QString folded(QStringView text);
/// "T-shirts d'enfants" → t, shirts, tshirts, d, enfants: joined forms of hyphenated words are words too.
QStringList foldedWords(QStringView text);

} // namespace carm::reference
