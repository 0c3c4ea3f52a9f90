#include "secrets/keychain_store.h"

#include "secrets/key_text.h"
#include "secrets/keychain_error.h"
#include "secrets/pending.h"
#include "secrets/secret_service_probe.h"
#include "support/ensure.h"

#include <qt6keychain/keychain.h>

namespace carm::secrets {
namespace {

/// The library chooses KWallet in a KDE session and the Secret Service in every other.
bool isKdeSession()
{
    const QByteArray session = qgetenv("DESKTOP_SESSION");
    return qgetenv("XDG_CURRENT_DESKTOP") == "KDE" || session == "kde" || session == "kde4" ||
           !qgetenv("KDE_FULL_SESSION").isEmpty();
}

/// Finishes with the reason of a failed job, after asking what the job itself could not tell.
void finishWithReason(Pending* pending, const QKeychain::Job& job)
{
    const QKeychain::Error error = job.error();
    const QString words = job.errorString();
    if (isKdeSession()) {
        pending->finish(fail(SecretError{classify(error, ServiceState::Unknown), words}));
        return;
    }
    probeSecretService(pending, [pending, error, words](ServiceState state) {
        pending->finish(fail(SecretError{classify(error, state), words}));
    });
}

void finishRead(Pending* pending, const QKeychain::ReadPasswordJob& job)
{
    if (job.error() != QKeychain::NoError) {
        finishWithReason(pending, job);
        return;
    }
    const QByteArray text = job.binaryData();
    if (auto key = keyFromHex(bytesOf(text))) {
        pending->finish(std::move(*key));
        return;
    }
    pending->finish(fail(SecretError{SecretErrorCode::Damaged,
                                     QStringLiteral("entry of %1 bytes is no key").arg(text.size())}));
}

/// Jobs have no parent and delete themselves: the library keeps a pointer to a job until its service has
/// answered, so a job that lost its caller must live on.
template <class Job> Job* newJob(const QString& service, const QString& name)
{
    auto* job = new Job(service);
    job->setInsecureFallback(false);
    job->setKey(name);
    return job;
}

} // namespace

KeychainStore::KeychainStore(KeychainSettings settings) : m_settings(std::move(settings)) {}

void KeychainStore::read(const QString& name, ReadDone done)
{
    auto* pending = new Pending(std::move(done), &m_pending);
    pending->setDeadline(m_settings.deadlineMs);
    auto* job = newJob<QKeychain::ReadPasswordJob>(m_settings.service, name);
    QObject::connect(job, &QKeychain::Job::finished, pending, [pending, job] { finishRead(pending, *job); });
    // Connected second, so it runs second, and also when nobody waits any more.
    QObject::connect(job, &QKeychain::Job::finished, job, [job] {
        wipeShared(job->binaryData());
        dropSecretServiceConnection();
    });
    job->start();
}

void KeychainStore::write(const QString& name, const SecretBytes& value, WriteDone done)
{
    CARM_ENSURE(value.size() == kSecretBytes);
    auto* pending = new Pending(Pending::forWrite(std::move(done)), &m_pending);
    pending->setDeadline(m_settings.deadlineMs);
    auto* job = newJob<QKeychain::WritePasswordJob>(m_settings.service, name);
    const QByteArray text = toHex(value);
    job->setBinaryData(text);
    QObject::connect(job, &QKeychain::Job::finished, pending, [pending, job] {
        if (job->error() == QKeychain::NoError) {
            pending->finish(SecretBytes());
        } else {
            finishWithReason(pending, *job);
        }
    });
    QObject::connect(job, &QKeychain::Job::finished, job, [text] {
        wipeShared(text);
        dropSecretServiceConnection();
    });
    job->start();
}

QString KeychainStore::backendName() const
{
#if defined(Q_OS_WIN)
    return QStringLiteral("keychain/windows");
#elif defined(Q_OS_MACOS)
    return QStringLiteral("keychain/macos");
#else
    return isKdeSession() ? QStringLiteral("keychain/kde") : QStringLiteral("keychain/freedesktop");
#endif
}

} // namespace carm::secrets
