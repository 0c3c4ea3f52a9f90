// Which path is what. A pure table, so that a test can go over all of it.
#pragma once

#include <QByteArray>

#include <optional>

namespace carm::central {

enum class Endpoint {
    Health,
    ApiDescription,
    Enrol,
    LeaseNumbers,
    SubmitEntries,
    OutcomeOfEntry,
    CurrentEdition,
    DownloadEdition
};

struct Route {
    Endpoint endpoint;
    QByteArray method;   ///< the only one that the path takes
    bool isSigned;       ///< only for an enrolled terminal, which signs the request
    QByteArray argument; ///< the last part of the path: an entry id, the hash of an edition
};

/// Nothing when the path is not one of ours. The path is taken literally: a query, an escape or a second
/// slash makes another path, so that what was signed and what is served cannot differ.
std::optional<Route> routeOf(const QByteArray& path);

} // namespace carm::central
