#include "secrets/private_file.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace carm::secrets {
namespace {

Failure<SecretError> privateFileError(SecretErrorCode code, const QString& detail)
{
    return fail(SecretError{code, detail});
}

#ifdef Q_OS_UNIX

Failure<SecretError> systemError(int reason)
{
    switch (reason) {
    case ENOENT:
    case ENOTDIR:
        return privateFileError(SecretErrorCode::NotFound, qt_error_string(reason));
    case EACCES:
    case EPERM:
        return privateFileError(SecretErrorCode::Denied, qt_error_string(reason));
    case ELOOP: // what O_NOFOLLOW says to a link
        return privateFileError(SecretErrorCode::Insecure, QStringLiteral("not a regular file"));
    default:
        return privateFileError(SecretErrorCode::Other, qt_error_string(reason));
    }
}

class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0) {
            ::close(m_number);
        }
    }
    Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor& operator=(Descriptor&&) = delete;

    int number() const { return m_number; }

private:
    int m_number;
};

bool belongsToUsOrRoot(const struct stat& facts)
{
    return facts.st_uid == 0 || facts.st_uid == ::geteuid();
}

Result<Descriptor, SecretError> openFolder(const QFileInfo& file)
{
    Descriptor folder(
        ::open(QFile::encodeName(file.absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    struct stat facts = {};
    if (folder.number() < 0 || ::fstat(folder.number(), &facts) != 0) {
        return systemError(errno);
    }
    if (!belongsToUsOrRoot(facts) || (facts.st_mode & (S_IWGRP | S_IWOTH)) != 0) {
        return privateFileError(SecretErrorCode::Insecure,
                                QStringLiteral("others can replace files in its folder"));
    }
    return folder;
}

Result<Descriptor, SecretError> openPrivate(const QString& path)
{
    const QFileInfo info(path);
    CARM_TRY(folder, openFolder(info));
    Descriptor file(::openat(folder.number(), QFile::encodeName(info.fileName()).constData(),
                             O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    struct stat facts = {};
    if (file.number() < 0 || ::fstat(file.number(), &facts) != 0) {
        return systemError(errno);
    }
    if (!S_ISREG(facts.st_mode)) {
        return privateFileError(SecretErrorCode::Insecure, QStringLiteral("not a regular file"));
    }
    if (!belongsToUsOrRoot(facts)) {
        return privateFileError(SecretErrorCode::Insecure, QStringLiteral("belongs to another user"));
    }
    if ((facts.st_mode & (S_IRWXO | S_IWGRP)) != 0) {
        return privateFileError(SecretErrorCode::Insecure, QStringLiteral("open to other users"));
    }
    return file;
}

/// The number of bytes read into `content`.
Result<std::size_t, SecretError> readInto(SecretBytes& content, const QString& path)
{
    CARM_TRY(file, openPrivate(path));
    std::size_t size = 0;
    while (size < content.size()) {
        const ssize_t count = ::read(file.number(), content.bytes().data() + size, content.size() - size);
        if (count < 0) {
            return systemError(errno);
        }
        if (count == 0) {
            break;
        }
        size += static_cast<std::size_t>(count);
    }
    return size;
}

#else

Result<std::size_t, SecretError> readInto(SecretBytes& content, const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink()) {
        return privateFileError(SecretErrorCode::NotFound, info.fileName());
    }
    if (info.isSymLink() || !info.isFile()) {
        return privateFileError(SecretErrorCode::Insecure, QStringLiteral("not a regular file"));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return privateFileError(SecretErrorCode::Denied, file.errorString());
    }
    const qint64 size =
        file.read(reinterpret_cast<char*>(content.bytes().data()), static_cast<qint64>(content.size()));
    if (size < 0) {
        return privateFileError(SecretErrorCode::Other, file.errorString());
    }
    return static_cast<std::size_t>(size);
}

#endif

} // namespace

Result<SecretBytes, SecretError> readPrivateFile(const QString& path, std::size_t most)
{
    SecretBytes content(most + 1);
    CARM_TRY(size, readInto(content, path));
    if (size > most) {
        return privateFileError(SecretErrorCode::Damaged, QStringLiteral("more than %1 bytes").arg(most));
    }
    return SecretBytes::copyOf(std::as_const(content).bytes().first(size));
}

} // namespace carm::secrets
