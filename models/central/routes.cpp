#include "central/routes.h"

#include "protocol/messages.h"

namespace carm::central {
namespace {

struct FixedRoute {
    const char* path;
    Endpoint endpoint;
    const char* method;
    Signer signer;
    qsizetype mostBodyBytes;
};

constexpr FixedRoute kFixedRoutes[] = {
    {"/v1/health", Endpoint::Health, "GET", Signer::Nobody, 0},
    {"/v1/openapi.yaml", Endpoint::ApiDescription, "GET", Signer::Nobody, 0},
    {"/v1/terminals", Endpoint::Enrol, "POST", Signer::NewTerminal, kMostSmallBodyBytes},
    {"/v1/number-blocks", Endpoint::LeaseNumbers, "POST", Signer::EnrolledTerminal, kMostSmallBodyBytes},
    {"/v1/entries", Endpoint::SubmitEntries, "POST", Signer::EnrolledTerminal, protocol::kMostRequestBytes},
    {"/v1/editions/current", Endpoint::CurrentEdition, "GET", Signer::Nobody, 0},
};

/// The part after `prefix` when it is one part that is not empty.
std::optional<QByteArray> lastPart(const QByteArray& path, const char* prefix)
{
    if (!path.startsWith(prefix)) {
        return {};
    }
    const QByteArray part = path.mid(static_cast<qsizetype>(qstrlen(prefix)));
    if (part.isEmpty() || part.contains('/') || part.contains('?')) {
        return {};
    }
    return part;
}

} // namespace

std::optional<Route> routeOf(const QByteArray& path)
{
    for (const FixedRoute& route : kFixedRoutes) {
        if (path == route.path) {
            return Route{route.endpoint, route.method, route.signer, route.mostBodyBytes, {}};
        }
    }
    if (const auto id = lastPart(path, "/v1/entries/")) {
        return Route{Endpoint::OutcomeOfEntry, "GET", Signer::EnrolledTerminal, 0, *id};
    }
    if (const auto position = lastPart(path, "/v1/feed/")) {
        return Route{Endpoint::Feed, "GET", Signer::EnrolledTerminal, 0, *position};
    }
    if (const auto hash = lastPart(path, "/v1/editions/")) {
        return Route{Endpoint::DownloadEdition, "GET", Signer::Nobody, 0, *hash};
    }
    return {};
}

} // namespace carm::central
