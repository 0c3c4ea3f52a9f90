#include "kit/pick_rows.h"

#include <algorithm>

namespace carm::kit {
namespace {

QString foldedText(const QString& text)
{
    QString folded;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing) {
            folded += c.isLetterOrNumber() ? c.toCaseFolded() : QLatin1Char(' ');
        }
    }
    return folded.simplified();
}

constexpr int kNoMatch = 3;

int rankOfRow(const PickRow& row, const QString& typed)
{
    const QString title = foldedText(row.title);
    if (title.startsWith(typed)) {
        return 0;
    }
    if (title.contains(QLatin1Char(' ') + typed)) {
        return 1;
    }
    return foldedText(row.key).startsWith(typed) ? 2 : kNoMatch;
}

} // namespace

std::vector<PickRow> filterRows(const std::vector<PickRow>& rows, const QString& typed)
{
    const QString folded = foldedText(typed);
    if (folded.isEmpty()) {
        return rows;
    }
    std::vector<PickRow> matches;
    for (int rank = 0; rank < kNoMatch; ++rank) {
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(matches),
                     [&](const PickRow& row) { return rankOfRow(row, folded) == rank; });
    }
    return matches;
}

const PickRow* rowNamedBy(const std::vector<PickRow>& rows, const QString& typed)
{
    const QString folded = foldedText(typed);
    const auto named = std::find_if(rows.begin(), rows.end(), [&](const PickRow& row) {
        return foldedText(row.title) == folded || foldedText(row.key) == folded;
    });
    return folded.isEmpty() || named == rows.end() ? nullptr : &*named;
}

} // namespace carm::kit
