// Secrets that an administrator keeps in files: keys of the store, the key of a certificate.
#pragma once

#include "secrets/secret_store.h"

namespace carm::secrets {

/// The whole of a file that has at most `most` bytes (else Damaged). It must be a regular file and no link,
/// belong to this user or to the superuser, and give nothing to others; its group may read, because that is
/// how an access list for a service's user shows. Nobody else may be able to exchange it: its folder belongs
/// to the same and is written by its owner only (else Insecure). What is looked at is what is read, whatever
/// happens to the path meanwhile.
Result<SecretBytes, SecretError> readPrivateFile(const QString& path, std::size_t most);

} // namespace carm::secrets
