// Passphrases: what makes one good enough, and the key that Argon2id (RFC 9106) makes of one.
// A passphrase is UTF-8 as it was typed, in SecretBytes from the field to here.
#pragma once

#include "access/access_error.h"
#include "support/result.h"
#include "support/secret.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace carm::access {

inline constexpr std::size_t kMostPassphraseBytes = 1024;
inline constexpr std::size_t kPassphraseKeyBytes = 32;
inline constexpr qsizetype kPassphraseSaltBytes = 16;

/// What one guess costs. The usual cost is for a person who waits, on a machine of two cores.
struct PassphraseCost {
    qint64 passes = 3;
    qint64 memoryBytes = qint64(64) * 1024 * 1024;
    bool operator==(const PassphraseCost&) const = default;
};

/// 1 to 10 passes over 8 KiB to 256 MiB, in whole KiB.
bool isAcceptable(const PassphraseCost& cost);

/// Slow by intent: call it off the thread of the pages. `passphrase` has at most kMostPassphraseBytes,
/// `salt` has kPassphraseSaltBytes, `cost` is acceptable. Fails with NotEnoughMemory only.
Result<SecretBytes, AccessError> keyFromPassphrase(const SecretBytes& passphrase, const QByteArray& salt,
                                                   const PassphraseCost& cost);

enum class PassphraseProblem {
    NotText,     ///< not UTF-8
    TooShort,    ///< counted in characters, not bytes
    TooLong,     ///< more than kMostPassphraseBytes
    TooUniform,  ///< few different characters, many times
    TooCommon,   ///< little but denied words and digits
    LikeOneself, ///< little but the badge, the user id, the name and digits
};

struct PassphraseRules {
    qsizetype leastCharacters = 12;
    std::size_t leastDifferent = 5;
    /// What must be left when denied words, or words of one's own, and digits are taken away.
    std::size_t leastOwn = 4;
    /// Words that guessers try first; letters and digits, lower case.
    std::vector<QByteArray> denied;
};

/// Twelve characters, and the words that people of this trade would think of.
PassphraseRules usualPassphraseRules();

/// All that is wrong, in the order of the enum; empty when it is good. `self` are the badge or user id and
/// the names of the person. Case, spaces and punctuation do not make a word another one.
std::vector<PassphraseProblem> problemsOf(const SecretBytes& passphrase, const PassphraseRules& rules,
                                          const std::vector<QString>& self);

/// A stable name, as `passphrase.tooShort`.
QLatin1String codeOf(PassphraseProblem problem);

} // namespace carm::access
