// The reference editions that central hands out and recomputes with. Read once at the start, never changed.
#pragma once

#include "protocol/messages.h"
#include "reference/edition.h"
#include "reference/importer.h"
#include "support/result.h"

#include <QByteArray>

#include <vector>

namespace carm::central {

struct ShelvedEdition {
    protocol::EditionNotice notice; ///< its hash is that of the package, what terminals ask by
    QByteArray package;
    reference::EditionPointer edition; ///< its own hash is that of the tables, what entries name
};

class EditionShelf {
public:
    /// The first one added is the current one; earlier ones are kept for entries that were sealed with them.
    Result<void, std::vector<reference::ImportError>> add(const QByteArray& package);

    /// Nothing while the shelf is empty.
    const ShelvedEdition* current() const;
    const ShelvedEdition* byPackageHash(const QByteArray& hash) const;
    const ShelvedEdition* byTablesHash(const QByteArray& hash) const;

private:
    std::vector<ShelvedEdition> m_editions;
};

} // namespace carm::central
