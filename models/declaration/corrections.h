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

enum class VersionError {
    TransactionNumberDiffers,
    VersionNotNext, ///< the version that it corrects is not the latest one, or one was left out (error 158)
};

/// Nothing when `after` is the version that follows `before`.
std::optional<VersionError> versionError(const VersionKey& before, const VersionKey& after);
/// Stable names: "transactionNumberDiffers", "versionNotNext".
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
