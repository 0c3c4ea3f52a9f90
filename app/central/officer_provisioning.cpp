#include "officer_provisioning.h"

#include "access/totp.h"
#include "secrets/private_file.h"

#include <algorithm>

namespace carm::app {
namespace {

constexpr qint64 kMillisecondsPerDay = 24LL * 3'600'000;
/// Letters and digits that are not taken for one another: 32 of them, five bits each.
constexpr char kPassphraseLetters[] = "0123456789abcdefghjkmnpqrstvwxyz";
constexpr std::size_t kPassphraseLetterCount = 20;
constexpr std::size_t kPassphraseGroup = 5;
using Passphrase = Result<SecretBytes, Trouble>;
const QString kIssuer = QStringLiteral("CARM");

/// `7k2qd-0mwx4-…`: 100 random bits.
SecretBytes randomPassphrase()
{
    const SecretBytes random = SecretBytes::random(kPassphraseLetterCount);
    SecretBytes passphrase(kPassphraseLetterCount + kPassphraseLetterCount / kPassphraseGroup - 1);
    auto out = passphrase.bytes().begin();
    for (std::size_t i = 0; i < kPassphraseLetterCount; ++i) {
        if (i > 0 && i % kPassphraseGroup == 0) {
            *out++ = '-';
        }
        *out++ = static_cast<unsigned char>(kPassphraseLetters[std::as_const(random).bytes()[i] % 32]);
    }
    return passphrase;
}

/// The first line of the file, which may be nobody else's.
Passphrase passphraseIn(const QString& path)
{
    const auto content = secrets::readPrivateFile(path, access::kMostPassphraseBytes);
    if (!content) {
        return fail(Trouble{QStringLiteral("the passphrase file %1 cannot be used").arg(path),
                            content.error().detail,
                            QStringLiteral("keep it readable by this user only (chmod 600), in a folder that "
                                           "only this user writes")});
    }
    const auto bytes = std::as_const(content.value()).bytes();
    const auto end = std::ranges::find(bytes, static_cast<unsigned char>('\n'));
    return SecretBytes::copyOf(bytes.first(static_cast<std::size_t>(end - bytes.begin())));
}

Trouble troubleOf(access::AccessErrorCode code, const OfficerOptions& options, const SecretBytes& passphrase)
{
    const QString what = QStringLiteral("the officer %1 cannot be provisioned").arg(options.badge);
    if (code == access::AccessErrorCode::WeakPassphrase) {
        QStringList problems;
        for (const access::PassphraseProblem problem :
             access::problemsOf(passphrase, access::usualPassphraseRules(), {options.badge, options.name})) {
            problems.append(access::codeOf(problem));
        }
        return {what,
                QStringLiteral("the passphrase is too weak: %1").arg(problems.join(QStringLiteral(", "))),
                QStringLiteral("choose another one, or give no --passphrase-file to have one made")};
    }
    if (code == access::AccessErrorCode::NotEnoughMemory) {
        return {what, QStringLiteral("this machine has too little free memory to seal the credential"),
                QStringLiteral("end other programs and try again")};
    }
    return {
        what, QStringLiteral("badge, name, roles or office cannot stand in a credential"),
        QStringLiteral("give a badge of 1 to 64 visible ASCII characters, a name, at least one role of the "
                       "counter, and an office of four digits")};
}

} // namespace

Result<ProvisionedOfficer, Trouble> makeOfficer(const OfficerOptions& options, Instant now)
{
    const bool isGiven = !options.passphraseFile.isEmpty();
    Passphrase obtained = isGiven ? passphraseIn(options.passphraseFile) : Passphrase(randomPassphrase());
    CARM_TRY(passphrase, std::move(obtained));
    const access::Subject subject{options.badge, Pii<QString>(options.name), options.roles, options.office};
    const access::Validity validity{now, Instant{now.milliseconds + options.validDays * kMillisecondsPerDay}};
    auto made = access::makeCredential(subject, validity, passphrase);
    if (!made) {
        return fail(troubleOf(made.error().code, options, passphrase));
    }
    SecretBytes uri = access::otpauthUri(made->totpSecret, kIssuer, options.badge);
    return ProvisionedOfficer{made->credential, isGiven ? SecretBytes() : std::move(passphrase),
                              std::move(uri)};
}

} // namespace carm::app
