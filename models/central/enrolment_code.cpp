#include "central/enrolment_code.h"

#include "protocol/canonical.h"
#include "support/secret.h"

namespace carm::central {
namespace {

constexpr char kCodeLetters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kCodeLength = 20;
constexpr qsizetype kCodeGroup = 5;

} // namespace

QString makeEnrolmentCode()
{
    const SecretBytes random = SecretBytes::random(kCodeLength);
    QString code;
    for (const unsigned char byte : random.bytes()) {
        // 256 is a multiple of 32, so every letter is equally likely.
        if (!code.isEmpty() && code.size() % (kCodeGroup + 1) == kCodeGroup) {
            code += QLatin1Char('-');
        }
        code += QLatin1Char(kCodeLetters[byte % 32]);
    }
    return code;
}

QByteArray enrolmentCodeHash(const QString& code)
{
    QString plain;
    for (const QChar character : code.toUpper()) {
        if (character == QLatin1Char('O')) {
            plain += QLatin1Char('0');
        } else if (character == QLatin1Char('I') || character == QLatin1Char('L')) {
            plain += QLatin1Char('1');
        } else if (character != QLatin1Char('-') && !character.isSpace()) {
            plain += character;
        }
    }
    return protocol::sha256(plain.toUtf8());
}

} // namespace carm::central
