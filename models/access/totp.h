// One-time codes of an authenticator app: RFC 6238 over RFC 4226.
#pragma once

#include "access/access_error.h"
#include "support/clock.h"
#include "support/result.h"
#include "support/secret.h"

#include <QString>

#include <optional>
#include <span>

namespace carm::access {

/// 160 bits, the length that RFC 4226 (section 4, R6) recommends.
inline constexpr std::size_t kTotpSecretBytes = 20;

enum class TotpAlgorithm { Sha1, Sha256 };

struct TotpSettings {
    TotpAlgorithm algorithm = TotpAlgorithm::Sha1; ///< the one that every app knows
    int digits = 6;                                ///< 6 to 8
    int stepSeconds = 30;
    int window = 1; ///< steps before and after this moment whose codes are taken as well
};

/// ASCII digits of the step in which `now` lies. `secret` has 1 to 64 bytes; `now` is not before 1970.
SecretBytes totpCode(const SecretBytes& secret, Instant now, const TotpSettings& settings = {});

/// The step of the code, to be stored before anything is opened, and given as `lastStep` the next time:
/// a code of that step or an earlier one is CodeAlreadyUsed. Else WrongCode. `typed` is ASCII; spaces in it
/// do not count.
Result<qint64, AccessError> verifyTotp(const SecretBytes& secret, std::span<const unsigned char> typed,
                                       Instant now, std::optional<qint64> lastStep,
                                       const TotpSettings& settings = {});

/// `otpauth://totp/ISSUER:ACCOUNT?secret=…&issuer=…` in ASCII, for the QR of the enrolment. It holds the
/// secret, so it goes to the screen only.
SecretBytes otpauthUri(const SecretBytes& secret, const QString& issuer, const QString& account,
                       const TotpSettings& settings = {});

} // namespace carm::access
