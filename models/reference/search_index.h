// Finding a classification number while typing: words in either language, accents folded, beginnings of
// words, or the digits of a code. One keystroke over the full tariff stays far below 30 ms.
#pragma once

#include "reference/edition.h"

#include <memory>

namespace carm::reference {

struct SearchMatch {
    const Classification* classification = nullptr; ///< lives as long as the edition
    int score = 0;                                  ///< higher is better
};

class SearchIndex {
public:
    explicit SearchIndex(const EditionTables& tables);
    ~SearchIndex();

    /// Best first, at most `most`. An empty or unknown query gives nothing. Every word of the query must
    /// begin a word of the description, its keywords, its heading or its chapter, in one language or the
    /// other.
    std::vector<SearchMatch> find(const QString& query, int most) const;

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace carm::reference
