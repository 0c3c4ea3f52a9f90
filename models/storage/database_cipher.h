// How files are encrypted, pinned so that no other version of the library can choose otherwise, and what is
// done to be sure that the engine encrypts at all: stock SQLite takes a key and writes clear text.
#pragma once

#include "storage/database.h"

#include <QByteArray>

namespace carm::storage {

class DatabaseConnection;

inline constexpr qint64 kPageBytes = 4096;
inline constexpr qsizetype kSaltBytes = 16;

/// What stands in the first 16 bytes of the file. It is derived from the key, so that page 1 can be torn and
/// the other pages still be read; it says nothing about the key.
QByteArray cipherSalt(const SecretBytes& key);

/// Key and salt in the form that SQLCipher reads.
SecretBytes cipherKeyText(const SecretBytes& key);

/// Known answers, once per process: the engine opens a page that was encrypted by other means, refuses it
/// with one bit changed, and writes no readable page itself.
Result<void, OpenError> checkCipher();

/// Before the first read: pins the format, then reads back what the engine made of it.
Result<void, OpenError> pinCipher(DatabaseConnection& connection);

} // namespace carm::storage
