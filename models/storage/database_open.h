// The steps of opening, each of which refuses with a state of its own and leaves the file as it was.
#pragma once

#include "storage/database.h"

#include <QLockFile>

namespace carm::storage {

class DatabaseConnection;

/// Tells apart: no file, something that is no file, a plain or cut-off file.
Result<void, OpenError> lookAtFile(const QString& path, const SecretBytes& key);

Result<std::unique_ptr<QLockFile>, OpenError> takeLock(const QString& path);

/// Makes a store with its whole schema under a provisional name and gives it its own name when it is proven.
Result<void, OpenError> createStore(const OpenOptions& options, const SchemaKind& kind);

/// Opens what is there and proves that it is a sound, encrypted store of this kind. Returns its schema
/// version.
Result<int, OpenError> openStore(DatabaseConnection& connection, const OpenOptions& options,
                                 const SchemaKind& kind);

/// Settings of the connection: durable, strict, nothing in temporary files. Each is read back.
Result<void, OpenError> applySettings(DatabaseConnection& connection, Access access);

/// With the key, cipher and options of the store, up to the first read.
Result<void, OpenError> connectToFile(DatabaseConnection& connection, const QString& path,
                                      const OpenOptions& options);

/// That what lies on disk is encrypted with this key's salt.
Result<void, OpenError> proveEncrypted(const QString& path, const SecretBytes& key);

} // namespace carm::storage
