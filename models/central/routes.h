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
    Feed,
    CurrentEdition,
    DownloadEdition
};

/// Whose signature a request needs.
enum class Signer {
    Nobody,
    NewTerminal,     ///< the one that enrols, by the key that it names
    EnrolledTerminal ///< by the key that enrolled
};

struct Route {
    Endpoint endpoint;
    QByteArray method; ///< the only one that the path takes
    Signer signer;
    qsizetype mostBodyBytes; ///< 0 when the request has no body
    QByteArray argument;     ///< the last part of the path: an entry id, a position, the hash of an edition
};

/// Of the requests that name a few fields only.
inline constexpr qsizetype kMostSmallBodyBytes = 4 * 1024;

/// Nothing when the path is not one of ours. The path is taken literally: a query, an escape or a second
/// slash makes another path, so that what was signed and what is served cannot differ.
std::optional<Route> routeOf(const QByteArray& path);

} // namespace carm::central
