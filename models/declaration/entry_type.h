// The types of declaration that can be made here (domain note 1.3).
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace carm::declaration {

enum class EntryType {
    C,  ///< release and accounting together: paid at the counter before the goods are released
    AB, ///< accounting after release on minimum documentation: paid on account
};

/// The code of the form: "C", "AB".
QString toText(EntryType type);
/// Outer blanks are forgiven.
std::optional<EntryType> entryTypeFromText(QStringView text);

} // namespace carm::declaration
