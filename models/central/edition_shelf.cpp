#include "central/edition_shelf.h"

#include "protocol/canonical.h"

#include <algorithm>

namespace carm::central {

Result<void, std::vector<reference::ImportError>> EditionShelf::add(const QByteArray& package)
{
    CARM_TRY(edition, reference::importPackage(package));
    const protocol::EditionNotice notice{edition->info().name, protocol::sha256(package), package.size()};
    m_editions.push_back(ShelvedEdition{notice, package, edition});
    return {};
}

const ShelvedEdition* EditionShelf::current() const
{
    return m_editions.empty() ? nullptr : &m_editions.front();
}

const ShelvedEdition* EditionShelf::byPackageHash(const QByteArray& hash) const
{
    const auto found = std::find_if(m_editions.begin(), m_editions.end(),
                                    [&](const ShelvedEdition& one) { return one.notice.hash == hash; });
    return found == m_editions.end() ? nullptr : &*found;
}

const ShelvedEdition* EditionShelf::byTablesHash(const QByteArray& hash) const
{
    const auto found = std::find_if(m_editions.begin(), m_editions.end(), [&](const ShelvedEdition& one) {
        return one.edition->info().hash == hash;
    });
    return found == m_editions.end() ? nullptr : &*found;
}

} // namespace carm::central
