// A 32-byte key as 64 hexadecimal digits, without leaving copies behind.
#pragma once

#include "support/secret.h"

#include <QByteArray>

#include <optional>

namespace carm::secrets {

/// 64 hexadecimal digits; the caller wipes them (wipeShared).
QByteArray toHex(const SecretBytes& key);

/// Nothing unless `text` is exactly 64 hexadecimal digits of a key that is not all zero.
std::optional<SecretBytes> keyFromHex(std::span<const unsigned char> text);

/// All zero is what an unwritten file or a cleared buffer looks like, never a key.
bool isPlausibleKey(std::span<const unsigned char> key);

/// Wipes the memory that this byte array shares with its copies, so that the copy inside a library goes
/// too. Only for arrays whose other holders are finished with them.
void wipeShared(const QByteArray& bytes);

std::span<const unsigned char> bytesOf(const QByteArray& bytes);

} // namespace carm::secrets
