#include "central/routes.h"

namespace carm::central {
namespace {

struct FixedRoute {
    const char* path;
    Endpoint endpoint;
    const char* method;
    bool isSigned;
};

constexpr FixedRoute kFixedRoutes[] = {
    {"/v1/health", Endpoint::Health, "GET", false},
    {"/v1/openapi.yaml", Endpoint::ApiDescription, "GET", false},
    {"/v1/terminals", Endpoint::Enrol, "POST", false},
    {"/v1/number-blocks", Endpoint::LeaseNumbers, "POST", true},
    {"/v1/entries", Endpoint::SubmitEntries, "POST", true},
    {"/v1/editions/current", Endpoint::CurrentEdition, "GET", false},
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
            return Route{route.endpoint, route.method, route.isSigned, {}};
        }
    }
    if (const auto id = lastPart(path, "/v1/entries/")) {
        return Route{Endpoint::OutcomeOfEntry, "GET", true, *id};
    }
    if (const auto hash = lastPart(path, "/v1/editions/")) {
        return Route{Endpoint::DownloadEdition, "GET", false, *hash};
    }
    return {};
}

} // namespace carm::central
