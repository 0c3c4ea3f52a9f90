#include "declaration/entry_type.h"

namespace carm::declaration {

QString toText(EntryType type)
{
    return type == EntryType::C ? QStringLiteral("C") : QStringLiteral("AB");
}

std::optional<EntryType> entryTypeFromText(QStringView text)
{
    for (const EntryType type : {EntryType::C, EntryType::AB}) {
        if (text.trimmed() == toText(type)) {
            return type;
        }
    }
    return {};
}

} // namespace carm::declaration
