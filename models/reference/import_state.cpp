#include "reference/import_state.h"

#include <algorithm>
#include <array>

namespace carm::reference {

QString toText(ImportErrorCode code)
{
    static constexpr std::array<const char*, 13> kNames = {
        "notFound",     "cannotRead",    "tooLarge",   "notUtf8",  "malformed",
        "missingTable", "missingColumn", "emptyValue", "badValue", "unknownRate",
        "unknownCode",  "duplicate",     "badPackage"};
    static_assert(kNames.size() == static_cast<std::size_t>(ImportErrorCode::BadPackage) + 1);
    return QString::fromLatin1(kNames.at(static_cast<std::size_t>(code)));
}

ImportState::ImportState(const ImportOptions& options)
    // At least one: with room for none, every table would look clean.
    : m_mostErrors(std::max(1, options.mostErrors))
{
}

const std::optional<RateExpression>& ImportState::rate(const QString& text)
{
    auto it = m_rates.find(text);
    if (it == m_rates.end()) {
        it = m_rates.emplace(text, parseRate(text)).first;
    }
    return it->second;
}

bool ImportState::claim(const QString& key, const Validity& validity)
{
    std::vector<Validity>& claimed = m_claimed[key];
    if (std::any_of(claimed.begin(), claimed.end(),
                    [&](const Validity& other) { return other.overlaps(validity); })) {
        return false;
    }
    claimed.push_back(validity);
    return true;
}

void ImportState::addError(ImportErrorCode code, int row, const QString& column, const QString& value)
{
    if (!full()) {
        m_errors.push_back({code, file, row, column, value.left(80)});
    }
}

std::vector<ImportError> ImportState::takeErrors()
{
    // As a person mends them: table by table, from the top.
    std::stable_sort(m_errors.begin(), m_errors.end(), [](const ImportError& a, const ImportError& b) {
        return a.file != b.file ? a.file < b.file : a.row < b.row;
    });
    return std::move(m_errors);
}

} // namespace carm::reference
