// The stable text of an enumerator, as JSON and stores write it: one table per enum, read both ways.
#pragma once

#include "support/ensure.h"

#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>

namespace carm::importer {

template <class Code, std::size_t Count> using CodeTexts = std::array<std::pair<Code, const char*>, Count>;

template <class Code, std::size_t Count> QString textForCode(const CodeTexts<Code, Count>& texts, Code wanted)
{
    for (const auto& [code, text] : texts) {
        if (code == wanted) {
            return QString::fromLatin1(text);
        }
    }
    CARM_ENSURE(false);
    return {};
}

template <class Code, std::size_t Count>
std::optional<Code> codeForText(const CodeTexts<Code, Count>& texts, QStringView wanted)
{
    for (const auto& [code, text] : texts) {
        if (wanted == QLatin1String(text)) {
            return code;
        }
    }
    return {};
}

} // namespace carm::importer
