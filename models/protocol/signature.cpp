#include "protocol/signature.h"

#include "protocol/field_readers.h"
#include "support/ensure.h"

#include <sodium.h>

namespace carm::protocol {
namespace {

constexpr qsizetype kSignedHashBytes = 32;

const unsigned char* unsignedData(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

QByteArray purposePrefix(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Entry:
        return QByteArrayLiteral("carm/1/entry/");
    case Purpose::Request:
        return QByteArrayLiteral("carm/1/request/");
    case Purpose::Receipt:
        return QByteArrayLiteral("carm/1/receipt/");
    case Purpose::Journal:
        return QByteArrayLiteral("carm/1/journal/");
    case Purpose::Actor:
        return QByteArrayLiteral("carm/1/actor/");
    }
    ensureFailed("purpose is known", __FILE__, __LINE__);
}

QByteArray signedBytes(Purpose purpose, const QByteArray& hash)
{
    return purposePrefix(purpose) + hash;
}

} // namespace

std::optional<PublicKey> PublicKey::fromBytes(const QByteArray& bytes)
{
    static_assert(crypto_sign_PUBLICKEYBYTES == 32);
    if (bytes.size() != crypto_sign_PUBLICKEYBYTES) {
        return {};
    }
    return PublicKey(bytes);
}

std::optional<PublicKey> PublicKey::fromHex(const QString& hex)
{
    const auto bytes = bytesFromHex(hex, crypto_sign_PUBLICKEYBYTES);
    return bytes ? fromBytes(*bytes) : std::nullopt;
}

QString PublicKey::hex() const
{
    return QString::fromLatin1(m_bytes.toHex());
}

std::optional<SigningKey> SigningKey::fromSeed(const SecretBytes& seed)
{
    if (seed.size() != crypto_sign_SEEDBYTES) {
        return {};
    }
    SecretBytes expanded(crypto_sign_SECRETKEYBYTES);
    unsigned char publicPart[crypto_sign_PUBLICKEYBYTES];
    CARM_ENSURE(crypto_sign_seed_keypair(publicPart, expanded.bytes().data(), seed.bytes().data()) == 0);
    return SigningKey(std::move(expanded));
}

PublicKey SigningKey::publicKey() const
{
    QByteArray bytes(crypto_sign_PUBLICKEYBYTES, '\0');
    CARM_ENSURE(crypto_sign_ed25519_sk_to_pk(reinterpret_cast<unsigned char*>(bytes.data()),
                                             m_expanded.bytes().data()) == 0);
    return *PublicKey::fromBytes(bytes);
}

QByteArray SigningKey::sign(Purpose purpose, const QByteArray& hash) const
{
    CARM_ENSURE(hash.size() == kSignedHashBytes);
    const QByteArray message = signedBytes(purpose, hash);
    QByteArray signature(crypto_sign_BYTES, '\0');
    CARM_ENSURE(crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr,
                                     unsignedData(message), static_cast<unsigned long long>(message.size()),
                                     m_expanded.bytes().data()) == 0);
    return signature;
}

bool verify(const PublicKey& key, Purpose purpose, const QByteArray& hash, const QByteArray& signature)
{
    if (hash.size() != kSignedHashBytes || signature.size() != crypto_sign_BYTES) {
        return false;
    }
    const QByteArray message = signedBytes(purpose, hash);
    return crypto_sign_verify_detached(unsignedData(signature), unsignedData(message),
                                       static_cast<unsigned long long>(message.size()),
                                       unsignedData(key.bytes())) == 0;
}

} // namespace carm::protocol
