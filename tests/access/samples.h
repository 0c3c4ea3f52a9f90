// People and passphrases of the tests of access, with the least that Argon2id may cost.
#pragma once

#include "access/sign_in.h"

#include <cstring>

namespace carm::access::test {

inline constexpr qint64 kDayMs = qint64(24) * 60 * 60 * 1000;
inline constexpr Instant kStart{1'767'225'600'000}; // 2026-01-01T00:00:00Z
inline constexpr Validity kYear{kStart, {kStart.milliseconds + 365 * kDayMs}};
inline constexpr PassphraseCost kCheap{1, 8 * 1024};

inline SecretBytes secretText(const char* text)
{
    return SecretBytes::copyOf({reinterpret_cast<const unsigned char*>(text), std::strlen(text)});
}

inline QByteArray shown(const SecretBytes& text)
{
    return {reinterpret_cast<const char*>(text.bytes().data()), static_cast<qsizetype>(text.size())};
}

inline SecretBytes goodPassphrase()
{
    return secretText("correct horse battery staple");
}

inline Subject officer()
{
    return {QStringLiteral("10417"), Pii(QStringLiteral("Maude Tremblay")),
            Roles{Role::BorderServicesOfficer, Role::Cashier}, QStringLiteral("0453")};
}

inline SealSettings cheapSettings()
{
    return {usualPassphraseRules(), kCheap};
}

inline NewCredential newOfficer()
{
    return makeCredential(officer(), kYear, goodPassphrase(), cheapSettings()).value();
}

} // namespace carm::access::test
