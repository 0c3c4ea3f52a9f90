// Who sent a request: the terminal named in it, proven by its signature over method, path, time and body.
#pragma once

#include "central/problem.h"
#include "central/routes.h"
#include "protocol/signature.h"
#include "storage/central_store.h"

namespace carm::central {

/// What the Carm headers of a request say, well formed but not yet believed.
struct RequestSignature {
    QString terminal; ///< empty when the terminal is about to enrol
    Instant time;
    QByteArray signature; ///< 64 bytes
};

/// Needs no body. The answer refuses headers that are missing or ill formed.
Result<RequestSignature, Response> readSignature(const Request& request, Signer signer);

/// The terminal, or the answer that refuses the request. Carm-Time is part of what is signed but is not
/// compared with central's clock (DECISIONS.md).
Result<storage::RegisteredTerminal, Response>
authenticate(const Request& request, storage::CentralStore& store, const Policy& policy);

/// Whether a terminal that enrols holds the secret half of the key that it names.
Result<void, Response> provePossession(const Request& request, const protocol::PublicKey& key);

} // namespace carm::central
