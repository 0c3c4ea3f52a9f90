// The words of a name or an address line in a form in which two spellings of the same are equal. Inside the
// room only.
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace carm::importer {

enum class WordRules {
    Name,   ///< legal endings, "and", Saint
    Street, ///< street types, directions, units, post office boxes
    Code,   ///< postal code, province, country: no blanks, no punctuation, one word
};

struct ComparableWord {
    QString key;       ///< lower case, no accents, abbreviations written out: what is compared
    qsizetype begin;   ///< in the original text, punctuation around the word included
    qsizetype end;     ///< behind the last character
    bool isStreetType; ///< may stand before the name or after it
};

std::vector<ComparableWord> comparableWords(QStringView text, WordRules rules);

} // namespace carm::importer
