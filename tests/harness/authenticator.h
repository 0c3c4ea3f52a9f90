// The authenticator app of a person in a test: from the URI of an enrolment to the code of a moment.
#pragma once

#include "access/base32.h"
#include "access/totp.h"

#include <QByteArray>

namespace carm::test {

/// Empty when the URI holds no secret.
inline SecretBytes authenticatorCode(const QByteArray& otpauthUri, Instant at)
{
    const qsizetype start = otpauthUri.indexOf("secret=") + 7;
    const qsizetype end = otpauthUri.indexOf('&', start);
    const QByteArray text = start < 7 ? QByteArray() : otpauthUri.mid(start, end < 0 ? -1 : end - start);
    const auto secret = access::fromBase32(
        {reinterpret_cast<const unsigned char*>(text.constData()), static_cast<std::size_t>(text.size())});
    return secret && !secret->isEmpty() ? access::totpCode(*secret, at) : SecretBytes();
}

inline SecretBytes secretOf(const QByteArray& text)
{
    return SecretBytes::copyOf(
        {reinterpret_cast<const unsigned char*>(text.constData()), static_cast<std::size_t>(text.size())});
}

} // namespace carm::test
