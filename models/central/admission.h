// What can be said about a request from its head alone, so that a body that will be refused is never read.
#pragma once

#include "central/request.h"
#include "central/routes.h"
#include "support/result.h"

namespace carm::central {

/// The route of a request whose method, protocol version, content type and Carm headers are well formed; or
/// the answer that refuses it. Looks neither at the body nor into the store; how long the body may be is in
/// the route.
Result<Route, Response> admit(const Request& head);

} // namespace carm::central
