// A new version of a sealed declaration beside the version before it (domain note 5.1). It keeps the
// transaction number, the importer and every line; what does not apply any more is set to zero and not taken
// out. What a correction must say by itself (its reasons) is a rule as any other: see rules.h.
#pragma once

#include "declaration/rules.h"
#include "identifiers/identifiers.h"

namespace carm::declaration {

struct VersionKey {
    identifiers::TransactionNumber transactionNumber;
    int version = 1;
};

/// How far the versions of one declaration can be numbered.
inline constexpr int kMostVersion = 99;

enum class VersionError {
    TransactionNumberDiffers,
    VersionSpent,   ///< not higher than one that is there: the version that it corrects is not the latest
    VersionsUsedUp, ///< higher than kMostVersion
};

/// Nothing when `after` may stand beside `highest`, the highest version that is there. A number that was
/// sealed once is spent, whatever became of it: a version that was refused is mended by one with a higher
/// number, so numbers may be left out and are never used again.
std::optional<VersionError> versionError(const VersionKey& highest, const VersionKey& after);
/// Stable names: "transactionNumberDiffers", "versionSpent", "versionsUsedUp".
QString toText(VersionError error);

/// What the rules cannot see by looking at one version: LinesDropped, ImporterChanged, TypeChanged. In the
/// order of the form. A business number may take the place of a provisional importer; nothing else may change
/// who imports.
std::vector<Finding> checkCorrection(const Draft& before, const Draft& after);

/// One text that is not the same in both versions; empty where it is not declared.
struct Difference {
    FieldPath field; ///< in either version; a line is known by its number within its invoice
    QString before;
    QString after;
    bool operator==(const Difference&) const = default;
};

/// In the order of the form. Texts are compared as they stand, without outer blanks; the area of an origin
/// comes under the field of its country. The reasons say why and are no differences; amounts are not part of
/// a draft.
std::vector<Difference> differences(const Draft& before, const Draft& after);

} // namespace carm::declaration
