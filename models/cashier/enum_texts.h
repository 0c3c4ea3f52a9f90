// Stable texts of the room's enums, for records and stores; never shown to a person.
#pragma once

#include "support/ensure.h"

#include <QString>
#include <QStringView>

#include <array>
#include <cstddef>
#include <optional>
#include <utility>

namespace carm::cashier {

template <class Enum, std::size_t size> using EnumTexts = std::array<std::pair<Enum, const char*>, size>;

template <class Enum, std::size_t size> QString textOf(const EnumTexts<Enum, size>& texts, Enum wanted)
{
    for (const auto& [value, text] : texts) {
        if (value == wanted) {
            return QString::fromLatin1(text);
        }
    }
    CARM_ENSURE(false);
    return {};
}

template <class Enum, std::size_t size>
std::optional<Enum> valueOf(const EnumTexts<Enum, size>& texts, QStringView wanted)
{
    for (const auto& [value, text] : texts) {
        if (wanted == QLatin1String(text)) {
            return value;
        }
    }
    return {};
}

} // namespace carm::cashier
