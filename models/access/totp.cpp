#include "access/totp.h"

#include "access/base32.h"
#include "support/ensure.h"

#include <QMessageAuthenticationCode>
#include <QUrl>
#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <array>

namespace carm::access {
namespace {

/// Of SHA-1 and of SHA-256.
constexpr std::size_t kHashBlockBytes = 64;

QCryptographicHash::Algorithm hashOf(TotpAlgorithm algorithm)
{
    return algorithm == TotpAlgorithm::Sha256 ? QCryptographicHash::Sha256 : QCryptographicHash::Sha1;
}

/// The key is handed over padded to the block of the hash, so that Qt pads no copy of its own.
QByteArray keyedHash(const SecretBytes& secret, qint64 step, TotpAlgorithm algorithm)
{
    CARM_ENSURE(!secret.isEmpty() && secret.size() <= kHashBlockBytes);
    SecretBytes key(kHashBlockBytes);
    std::copy(secret.bytes().begin(), secret.bytes().end(), key.bytes().begin());
    std::array<char, 8> counter{};
    qToBigEndian(step, counter.data());
    return QMessageAuthenticationCode::hash(
        QByteArray(counter.data(), counter.size()),
        QByteArray::fromRawData(reinterpret_cast<const char*>(key.bytes().data()), kHashBlockBytes),
        hashOf(algorithm));
}

/// RFC 4226, section 5.3.
SecretBytes codeOfStep(const SecretBytes& secret, qint64 step, const TotpSettings& settings)
{
    CARM_ENSURE(settings.digits >= 6 && settings.digits <= 8 && step >= 0);
    const QByteArray hash = keyedHash(secret, step, settings.algorithm);
    const int offset = hash.back() & 0xF;
    quint32 number = qFromBigEndian<quint32>(hash.constData() + offset) & 0x7FFFFFFF;
    SecretBytes code(static_cast<std::size_t>(settings.digits));
    for (auto digit = code.bytes().rbegin(); digit != code.bytes().rend(); ++digit) {
        *digit = static_cast<unsigned char>('0' + number % 10);
        number /= 10;
    }
    return code;
}

qint64 stepAt(Instant now, const TotpSettings& settings)
{
    CARM_ENSURE(settings.stepSeconds > 0);
    return now.milliseconds / (qint64(settings.stepSeconds) * 1000);
}

/// Nothing unless it is spaces and as many digits as a code has.
std::optional<SecretBytes> digitsOf(std::span<const unsigned char> typed, int digits)
{
    SecretBytes code(static_cast<std::size_t>(digits));
    std::size_t count = 0;
    for (const unsigned char character : typed) {
        if (character == ' ') {
            continue;
        }
        if (character < '0' || character > '9' || count == code.size()) {
            return {};
        }
        code.bytes()[count++] = character;
    }
    return count == code.size() ? std::optional(std::move(code)) : std::nullopt;
}

} // namespace

SecretBytes totpCode(const SecretBytes& secret, Instant now, const TotpSettings& settings)
{
    return codeOfStep(secret, stepAt(now, settings), settings);
}

Result<qint64, AccessError> verifyTotp(const SecretBytes& secret, std::span<const unsigned char> typed,
                                       Instant now, std::optional<qint64> lastStep,
                                       const TotpSettings& settings)
{
    const auto code = digitsOf(typed, settings.digits);
    if (!code || now.milliseconds < 0) {
        return fail(AccessError{AccessErrorCode::WrongCode});
    }
    const qint64 middle = stepAt(now, settings);
    bool isUsed = false;
    for (qint64 step = std::max<qint64>(0, middle - settings.window); step <= middle + settings.window;
         ++step) {
        if (!code->equals(codeOfStep(secret, step, settings))) {
            continue;
        }
        if (!lastStep || step > *lastStep) {
            return step;
        }
        isUsed = true;
    }
    return fail(AccessError{isUsed ? AccessErrorCode::CodeAlreadyUsed : AccessErrorCode::WrongCode});
}

SecretBytes otpauthUri(const SecretBytes& secret, const QString& issuer, const QString& account,
                       const TotpSettings& settings)
{
    const QByteArray issuerText = QUrl::toPercentEncoding(issuer);
    const QByteArray before =
        "otpauth://totp/" + issuerText + ':' + QUrl::toPercentEncoding(account) + "?secret=";
    const QByteArray after =
        "&issuer=" + issuerText +
        (settings.algorithm == TotpAlgorithm::Sha256 ? "&algorithm=SHA256" : "&algorithm=SHA1") +
        "&digits=" + QByteArray::number(settings.digits) +
        "&period=" + QByteArray::number(settings.stepSeconds);
    const SecretBytes text = toBase32(secret.bytes());
    SecretBytes uri(static_cast<std::size_t>(before.size() + after.size()) + text.size());
    auto out = std::copy(before.begin(), before.end(), uri.bytes().begin());
    out = std::copy(text.bytes().begin(), text.bytes().end(), out);
    std::copy(after.begin(), after.end(), out);
    return uri;
}

} // namespace carm::access
