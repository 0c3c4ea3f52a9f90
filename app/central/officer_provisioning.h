// Makes the credential of an officer where the operator sits, so that neither the passphrase nor what it
// costs to seal with it ever reaches the service.
#pragma once

#include "access/credential.h"
#include "messages.h"
#include "options.h"
#include "support/result.h"

namespace carm::app {

struct ProvisionedOfficer {
    access::Credential credential;
    SecretBytes passphrase;   ///< made here, to be shown once; empty when a file gave it
    SecretBytes enrolmentUri; ///< for the authenticator app, to be shown once
};

Result<ProvisionedOfficer, Trouble> makeOfficer(const OfficerOptions& options, Instant now);

} // namespace carm::app
