#include "central/sample_officer.h"

#include "central/officer_register.h"

namespace carm::test {

access::Credential credentialOf(const OfficerWish& wish)
{
    access::Credential credential;
    credential.subject = {wish.badge, Pii<QString>(QStringLiteral("Odile Officer")), wish.roles, wish.office};
    credential.publicKey = keyOf(wish.key).publicKey().bytes();
    credential.validity = wish.validity;
    credential.sealed.salt = QByteArray(access::kPassphraseSaltBytes, 's');
    credential.sealed.nonce = QByteArray(access::kSealNonceBytes, 'n');
    credential.sealed.box = QByteArray(access::kSealBoxBytes, 'b');
    credential.sealed.checksum = QByteArray(access::kSealChecksumBytes, 'c');
    return credential;
}

SampleActor officerOf(ServiceRig& rig, const OfficerWish& wish)
{
    const auto saved = central::provisionOfficer(rig.store(), credentialOf(wish), rig.clock.time);
    CARM_ENSURE(saved.ok());
    return {wish.badge, access::codeOf(*wish.roles.begin()), keyOf(wish.key)};
}

} // namespace carm::test
