#include "secrets/key_text.h"

#include "secrets/secret_store.h"
#include "support/ensure.h"

#include <sodium.h>

namespace carm::secrets {

QByteArray toHex(const SecretBytes& key)
{
    // One byte longer for the terminating zero that the library writes.
    QByteArray text(static_cast<qsizetype>(key.size() * 2 + 1), '\0');
    sodium_bin2hex(text.data(), key.size() * 2 + 1, key.bytes().data(), key.size());
    text.chop(1);
    return text;
}

std::optional<SecretBytes> keyFromHex(std::span<const unsigned char> text)
{
    if (text.size() != kSecretBytes * 2) {
        return {};
    }
    SecretBytes key(kSecretBytes);
    std::size_t decoded = 0;
    const int outcome =
        sodium_hex2bin(key.bytes().data(), key.size(), reinterpret_cast<const char*>(text.data()),
                       text.size(), nullptr, &decoded, nullptr);
    if (outcome != 0 || decoded != kSecretBytes || !isPlausibleKey(key.bytes())) {
        return {};
    }
    return key;
}

bool isPlausibleKey(std::span<const unsigned char> key)
{
    return key.size() == kSecretBytes && sodium_is_zero(key.data(), key.size()) == 0;
}

void wipeShared(const QByteArray& bytes)
{
    auto* data = reinterpret_cast<unsigned char*>(const_cast<char*>(bytes.constData()));
    wipe(std::span(data, static_cast<std::size_t>(bytes.size())));
}

std::span<const unsigned char> bytesOf(const QByteArray& bytes)
{
    return {reinterpret_cast<const unsigned char*>(bytes.constData()),
            static_cast<std::size_t>(bytes.size())};
}

} // namespace carm::secrets
