// The TLS side of the service: TLS 1.2 or later, its own certificate, no client certificates (terminals sign
// their requests instead).
#pragma once

#include "asio.h"
#include "messages.h"
#include "support/result.h"

#include <QString>

namespace carm::app {

/// `certificate` and `privateKey` are PEM files; the first holds the service's certificate and its chain, the
/// second has no password and is nobody else's (secrets/private_file.h).
Result<net::ssl::context, Trouble> makeTlsContext(const QString& certificate, const QString& privateKey);

} // namespace carm::app
