// Ed25519 (RFC 8032) through libsodium. A signature is over a purpose and a hash, so that one made for an
// entry can never serve as one for a request. The signed bytes are the ASCII text `carm/1/entry/`,
// `carm/1/request/`, `carm/1/receipt/`, `carm/1/journal/` or `carm/1/actor/`, then the 32 bytes of the hash.
#pragma once

#include "support/result.h"
#include "support/secret.h"

#include <QByteArray>

#include <optional>

namespace carm::protocol {

/// 32 bytes; a wrong length cannot be held.
class PublicKey {
public:
    static std::optional<PublicKey> fromBytes(const QByteArray& bytes);
    /// 64 lower-case digits.
    static std::optional<PublicKey> fromHex(const QString& hex);
    const QByteArray& bytes() const { return m_bytes; }
    QString hex() const;
    bool operator==(const PublicKey&) const = default;

private:
    explicit PublicKey(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    QByteArray m_bytes;
};

/// What a signature is for; part of the signed bytes.
enum class Purpose { Entry, Request, Receipt, Journal, Actor };

class SigningKey {
public:
    /// `seed` is 32 secret bytes; the expanded key lives in wiped memory.
    static std::optional<SigningKey> fromSeed(const SecretBytes& seed);
    PublicKey publicKey() const;
    /// 64 bytes over `purpose` and `hash`, which has 32 bytes.
    QByteArray sign(Purpose purpose, const QByteArray& hash) const;

private:
    explicit SigningKey(SecretBytes expanded) : m_expanded(std::move(expanded)) {}
    SecretBytes m_expanded;
};

/// False as well when `hash` or `signature` has a wrong length.
bool verify(const PublicKey& key, Purpose purpose, const QByteArray& hash, const QByteArray& signature);

} // namespace carm::protocol
