#include "secrets/credential_store.h"

#include "secrets/key_text.h"
#include "secrets/pending.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace carm::secrets {
namespace {

Failure<SecretError> credentialError(SecretErrorCode code, const QString& detail)
{
    return fail(SecretError{code, detail});
}

bool belongsToUsOrRoot(const QFileInfo& file)
{
#ifdef Q_OS_UNIX
    return file.ownerId() == 0 || file.ownerId() == geteuid();
#else
    return file.exists();
#endif
}

Result<void, SecretError> checkPlace(const QFileInfo& file)
{
    if (file.isSymLink() || !file.isFile()) {
        return credentialError(SecretErrorCode::Insecure, QStringLiteral("not a regular file"));
    }
    if (!belongsToUsOrRoot(file)) {
        return credentialError(SecretErrorCode::Insecure, QStringLiteral("belongs to another user"));
    }
    const QFile::Permissions tooWide =
        QFile::ReadOther | QFile::WriteOther | QFile::ExeOther | QFile::WriteGroup;
    if ((file.permissions() & tooWide) != 0) {
        return credentialError(SecretErrorCode::Insecure, QStringLiteral("open to other users"));
    }
    const QFileInfo directory(file.absolutePath());
    if (!belongsToUsOrRoot(directory) || directory.permission(QFile::WriteOther)) {
        return credentialError(SecretErrorCode::Insecure,
                               QStringLiteral("others can replace files beside it"));
    }
    return {};
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
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink()) {
        return credentialError(SecretErrorCode::NotFound, info.fileName());
    }
    CARM_CHECK(checkPlace(info));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return credentialError(SecretErrorCode::Denied, file.errorString());
    }
    // Room for 64 digits and a line end, and one byte more to notice that there is more.
    SecretBytes content(kSecretBytes * 2 + 3);
    const qint64 size =
        file.read(reinterpret_cast<char*>(content.bytes().data()), static_cast<qint64>(content.size()));
    if (size < 0) {
        return credentialError(SecretErrorCode::Other, file.errorString());
    }
    return decodeKey(content.bytes().first(static_cast<std::size_t>(size)));
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
