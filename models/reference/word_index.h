// The words of all classifications, sorted, each with the rows that have it and how much it counts there.
#pragma once

#include "reference/edition.h"

namespace carm::reference {

class WordIndex {
public:
    explicit WordIndex(const EditionTables& tables);

    /// For each row the best weight of a word that begins with `word`, more when it is the whole word in
    /// singular or plural; 0 where there is none. Rows are those of EditionTables::classifications.
    std::vector<int> scoresOf(const QString& word) const;

private:
    struct Posting {
        int row;
        int weight;
    };
    struct Entry {
        QString word;
        std::vector<Posting> postings; ///< by row, each row once with its best weight
    };
    using Entries = std::vector<Entry>;

    Entries::const_iterator firstFrom(const QString& word) const;

    std::size_t m_rowCount;
    Entries m_entries; ///< sorted by word
};

} // namespace carm::reference
