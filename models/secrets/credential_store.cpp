#include "secrets/credential_store.h"

#include "secrets/key_text.h"
#include "secrets/pending.h"
#include "secrets/private_file.h"

#include <QFileInfo>

namespace carm::secrets {
namespace {

/// 64 digits and a line end.
constexpr std::size_t kMostKeyFileBytes = kSecretBytes * 2 + 2;

Failure<SecretError> credentialError(SecretErrorCode code, const QString& detail)
{
    return fail(SecretError{code, detail});
}

Result<SecretBytes, SecretError> decodeKey(std::span<const unsigned char> content)
{
    if (isPlausibleKey(content)) {
        return SecretBytes::copyOf(content);
    }
    while (!content.empty() && (content.back() == '\n' || content.back() == '\r')) {
        content = content.first(content.size() - 1);
    }
    if (auto key = keyFromHex(content)) {
        return std::move(*key);
    }
    return credentialError(SecretErrorCode::Damaged,
                           QStringLiteral("neither 32 bytes nor 64 hexadecimal digits"));
}

bool isPlainName(const QString& name)
{
    return !name.isEmpty() && name != QStringLiteral(".") && name != QStringLiteral("..") &&
           !name.contains(u'/') && !name.contains(u'\\');
}

Result<SecretBytes, SecretError> readCredential(const QString& directory, const QString& name)
{
    if (directory.isEmpty() || !QFileInfo(directory).isDir()) {
        return credentialError(SecretErrorCode::Unavailable, QStringLiteral("no directory of credentials"));
    }
    if (!isPlainName(name)) {
        return credentialError(SecretErrorCode::NotFound, QStringLiteral("not a credential's name"));
    }
    return readKeyFile(directory + u'/' + name);
}

} // namespace

Result<SecretBytes, SecretError> readKeyFile(const QString& path)
{
    CARM_TRY(content, readPrivateFile(path, kMostKeyFileBytes));
    return decodeKey(std::as_const(content).bytes());
}

CredentialStore::CredentialStore(QString directory) : m_directory(std::move(directory)) {}

void CredentialStore::read(const QString& name, ReadDone done)
{
    auto* pending = new Pending(std::move(done), &m_pending);
    pending->finishLater(readCredential(m_directory, name));
}

void CredentialStore::write(const QString& name, const SecretBytes&, WriteDone done)
{
    auto* pending = new Pending(Pending::forWrite(std::move(done)), &m_pending);
    pending->finishLater(credentialError(SecretErrorCode::ReadOnly, name));
}

} // namespace carm::secrets
