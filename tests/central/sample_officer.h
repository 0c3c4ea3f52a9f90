// Officers of the tests: a credential as central keeps it, and the key that signs for the person.
#pragma once

#include "access/credential.h"
#include "central/sample_terminal.h"
#include "central/service_rig.h"

namespace carm::test {

struct OfficerWish {
    QString badge = QStringLiteral("10234");
    access::Roles roles{access::Role::BorderServicesOfficer, access::Role::Cashier, access::Role::Supervisor};
    QString office = QStringLiteral("0427");
    unsigned char key = 0xA1; ///< keyOf()
    access::Validity validity{{kSampleNow.milliseconds - 1000}, {kSampleNow.milliseconds + 1'000'000}};
};

/// The secrets in it are not sealed by any passphrase: central never opens them.
access::Credential credentialOf(const OfficerWish& wish);

/// Provisions the officer and gives who signs, in the first of the roles.
SampleActor officerOf(ServiceRig& rig, const OfficerWish& wish = {});

} // namespace carm::test
