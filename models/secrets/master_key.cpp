#include "secrets/master_key.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTimer>

#include <utility>

namespace carm::secrets {
namespace {

Q_LOGGING_CATEGORY(lcMasterKey, "carm.secrets.masterkey")

/// A public key, as the file has it from which it was read.
QString textOf(const RecoveryPublicKey& key)
{
    const QByteArray bytes(reinterpret_cast<const char*>(key.bytes.data()),
                           static_cast<qsizetype>(key.bytes.size()));
    return QString::fromLatin1(bytes.toHex());
}

KeyError keyErrorOf(const SecretError& error)
{
    const auto code = [&] {
        switch (error.code) {
        case SecretErrorCode::NotFound:
            return KeyErrorCode::MissingButStoreExists;
        case SecretErrorCode::Locked:
            return KeyErrorCode::Locked;
        case SecretErrorCode::Denied:
            return KeyErrorCode::Denied;
        case SecretErrorCode::Unavailable:
            return KeyErrorCode::Unavailable;
        case SecretErrorCode::TimedOut:
            return KeyErrorCode::TimedOut;
        case SecretErrorCode::Cancelled:
            return KeyErrorCode::Cancelled;
        case SecretErrorCode::Damaged:
            return KeyErrorCode::Damaged;
        case SecretErrorCode::ReadOnly:
            return KeyErrorCode::NotProvisioned;
        case SecretErrorCode::Insecure:
            return KeyErrorCode::Insecure;
        case SecretErrorCode::Other:
            return KeyErrorCode::StoreFailed;
        }
        return KeyErrorCode::StoreFailed;
    }();
    return {code, error.detail};
}

ObtainedKey copyOf(const ObtainedKey& key)
{
    return {key.master.duplicate(), key.origin, key.backend, key.recoveryTrouble};
}

} // namespace

Remedy remedyOf(KeyErrorCode code)
{
    switch (code) {
    case KeyErrorCode::Unavailable:
    case KeyErrorCode::TimedOut:
    case KeyErrorCode::Cancelled:
    case KeyErrorCode::Busy:
        return Remedy::RetryLater;
    case KeyErrorCode::Locked:
    case KeyErrorCode::Denied:
    case KeyErrorCode::Damaged:
    case KeyErrorCode::Insecure:
    case KeyErrorCode::StoreFailed:
    case KeyErrorCode::BackendChanged:
    case KeyErrorCode::MissingButStoreExists:
    case KeyErrorCode::NotProvisioned:
    case KeyErrorCode::CreationNotAllowed:
    case KeyErrorCode::RecoveryCopyFailed:
    case KeyErrorCode::ReadBackDiffers:
    case KeyErrorCode::WrongKey:
        return Remedy::NeedsPerson;
    }
    return Remedy::NeedsPerson;
}

QLatin1String codeOf(KeyErrorCode code)
{
    switch (code) {
    case KeyErrorCode::Locked:
        return QLatin1String("secrets.locked");
    case KeyErrorCode::Denied:
        return QLatin1String("secrets.denied");
    case KeyErrorCode::Unavailable:
        return QLatin1String("secrets.unavailable");
    case KeyErrorCode::TimedOut:
        return QLatin1String("secrets.timedOut");
    case KeyErrorCode::Cancelled:
        return QLatin1String("secrets.cancelled");
    case KeyErrorCode::Damaged:
        return QLatin1String("secrets.damaged");
    case KeyErrorCode::Insecure:
        return QLatin1String("secrets.insecure");
    case KeyErrorCode::StoreFailed:
        return QLatin1String("secrets.failed");
    case KeyErrorCode::BackendChanged:
        return QLatin1String("secrets.backendChanged");
    case KeyErrorCode::MissingButStoreExists:
        return QLatin1String("secrets.missing");
    case KeyErrorCode::NotProvisioned:
        return QLatin1String("secrets.notProvisioned");
    case KeyErrorCode::CreationNotAllowed:
        return QLatin1String("secrets.creationNotAllowed");
    case KeyErrorCode::Busy:
        return QLatin1String("secrets.busy");
    case KeyErrorCode::RecoveryCopyFailed:
        return QLatin1String("secrets.recoveryCopyFailed");
    case KeyErrorCode::ReadBackDiffers:
        return QLatin1String("secrets.readBackDiffers");
    case KeyErrorCode::WrongKey:
        return QLatin1String("secrets.wrongKey");
    }
    return QLatin1String("secrets.failed");
}

std::optional<KeyErrorCode> refusalToCreate(const MissingKeyFacts& facts)
{
    if (facts.readOnly) {
        return KeyErrorCode::NotProvisioned;
    }
    if (facts.storeExists || facts.recoveryCopyExists) {
        return KeyErrorCode::MissingButStoreExists;
    }
    if (!facts.allowCreate) {
        return KeyErrorCode::CreationNotAllowed;
    }
    return {};
}

MasterKeys::MasterKeys(SecretStore& store, KeyContext context)
    : m_store(store), m_context(std::move(context)), m_lock(m_context.recoveryPath + QStringLiteral(".lock"))
{
    // Never stale by age: only a holder that no longer runs loses its lock.
    m_lock.setStaleLockTime(0);
}

MasterKeys::~MasterKeys()
{
    cancel();
}

void MasterKeys::obtain(Done done)
{
    m_waiting.push_back(std::move(done));
    if (!m_run) {
        m_run = std::make_shared<int>();
        QTimer::singleShot(0, &m_scope, [this, run = std::weak_ptr<int>(m_run)] {
            if (!run.expired()) {
                start();
            }
        });
    }
}

void MasterKeys::cancel()
{
    if (m_run) {
        finishWith(KeyErrorCode::Cancelled);
    }
}

void MasterKeys::start()
{
    const QString backend = m_store.backendName();
    if (!m_context.rememberedBackend.isEmpty() && m_context.rememberedBackend != backend) {
        finishWith(KeyErrorCode::BackendChanged,
                   QStringLiteral("%1, now %2").arg(m_context.rememberedBackend, backend));
        return;
    }
    read(&MasterKeys::onFirstRead);
}

void MasterKeys::read(void (MasterKeys::*next)(ReadResult))
{
    m_store.read(m_context.name, [this, next, run = std::weak_ptr<int>(m_run)](ReadResult result) {
        if (!run.expired()) {
            (this->*next)(std::move(result));
        }
    });
}

std::optional<KeyErrorCode> MasterKeys::refusal() const
{
    const MissingKeyFacts facts{m_context.storeExists, QFileInfo::exists(m_context.recoveryPath),
                                m_store.isReadOnly(),
                                m_context.allowCreate && m_context.recoveryKey.has_value()};
    return refusalToCreate(facts);
}

void MasterKeys::onFirstRead(ReadResult result)
{
    if (result.ok()) {
        useFound(std::move(result).value());
        return;
    }
    if (result.error().code != SecretErrorCode::NotFound) {
        finish(fail(keyErrorOf(result.error())));
        return;
    }
    if (const auto code = refusal()) {
        finishWith(*code, result.error().detail);
        return;
    }
    if (!m_lock.tryLock(0)) {
        const bool held = m_lock.error() == QLockFile::LockFailedError;
        finishWith(held ? KeyErrorCode::Busy : KeyErrorCode::RecoveryCopyFailed,
                   QStringLiteral("lock file, error %1").arg(m_lock.error()));
        return;
    }
    // Another program may have made the key between our read and our lock.
    read(&MasterKeys::onReadUnderLock);
}

void MasterKeys::onReadUnderLock(ReadResult result)
{
    if (result.ok()) {
        useFound(std::move(result).value());
        return;
    }
    if (result.error().code != SecretErrorCode::NotFound) {
        finish(fail(keyErrorOf(result.error())));
        return;
    }
    if (const auto code = refusal()) {
        finishWith(*code, result.error().detail);
        return;
    }
    create();
}

void MasterKeys::create()
{
    m_created = SecretBytes::random(kSecretBytes);
    // Under a provisional name: a recovery copy under its own name says that its key was proven, and an
    // interrupted first start must not look like a lost key.
    if (const auto copy = writeRecoveryCopy(pendingRecoveryPath(), m_created, *m_context.recoveryKey);
        !copy) {
        finishWith(KeyErrorCode::RecoveryCopyFailed, copy.error().detail);
        return;
    }
    m_store.write(m_context.name, m_created,
                  [this, run = std::weak_ptr<int>(m_run)](const Result<void, SecretError>& result) {
                      if (run.expired()) {
                          return;
                      }
                      if (result.ok()) {
                          read(&MasterKeys::onReadBack);
                      } else {
                          finish(fail(keyErrorOf(result.error())));
                      }
                  });
}

void MasterKeys::onReadBack(ReadResult result)
{
    if (!result.ok() && result.error().code != SecretErrorCode::NotFound) {
        finish(fail(keyErrorOf(result.error())));
        return;
    }
    if (!result.ok() || !m_created.equals(result.value())) {
        finishWith(KeyErrorCode::ReadBackDiffers);
        return;
    }
    // Another program that has just found the key may have made its recovery copy before us.
    if (!QFile::rename(pendingRecoveryPath(), m_context.recoveryPath)) {
        const auto checked = checkRecoveryCopy(m_created);
        if (!checked || checked.value()) {
            finishWith(KeyErrorCode::RecoveryCopyFailed, QStringLiteral("rename"));
            return;
        }
    }
    finish(ObtainedKey{std::move(m_created), KeyOrigin::Created, m_store.backendName(), {}});
}

void MasterKeys::useFound(SecretBytes master)
{
    const auto checked = checkRecoveryCopy(master);
    if (!checked) {
        finish(fail(checked.error()));
        return;
    }
    if (!checked.value()) {
        QFile::remove(pendingRecoveryPath()); // left by a first start that was interrupted
    }
    finish(ObtainedKey{std::move(master), KeyOrigin::Found, m_store.backendName(), checked.value()});
}

/// A missing copy is made again. One for another key of the agency is kept beside the new one and said so:
/// the agency has changed its key, or somebody has put his own in its place. One of another master key stops
/// the start. One that cannot be read is left as it is: it may be all that is left of another key.
Result<std::optional<RecoveryError>, KeyError> MasterKeys::checkRecoveryCopy(const SecretBytes& master) const
{
    const QString& path = m_context.recoveryPath;
    if (QFileInfo::exists(path)) {
        const auto content = readRecoveryCopy(path);
        if (!content) {
            return std::optional(content.error());
        }
        const auto header = parseRecoveryCopy(content.value());
        if (!header) {
            return std::optional(header.error());
        }
        if (header->keyId != keyIdOf(master)) {
            return fail(KeyError{KeyErrorCode::WrongKey, QFileInfo(path).fileName()});
        }
        if (header->recipient == m_context.recoveryKey) {
            return std::optional<RecoveryError>();
        }
        if (m_context.recoveryKey) {
            const auto kept = keepRecoveryCopy(path);
            if (!kept) {
                return std::optional(kept.error());
            }
            qCWarning(lcMasterKey) << "the recovery key has changed from" << textOf(header->recipient) << "to"
                                   << textOf(*m_context.recoveryKey) << "- the former recovery copy stays as"
                                   << QFileInfo(kept.value()).fileName();
        }
    }
    if (!m_context.recoveryKey) {
        return std::optional<RecoveryError>();
    }
    const auto written = writeRecoveryCopy(path, master, *m_context.recoveryKey);
    return written.ok() ? std::optional<RecoveryError>() : std::optional(written.error());
}

QString MasterKeys::pendingRecoveryPath() const
{
    return m_context.recoveryPath + QStringLiteral(".pending");
}

void MasterKeys::finish(Result<ObtainedKey, KeyError> result)
{
    m_run.reset();
    m_created = SecretBytes();
    if (m_lock.isLocked()) {
        // Gone already when the key was proven; else it belongs to a key that nobody will ever use.
        QFile::remove(pendingRecoveryPath());
        m_lock.unlock();
    }
    // A completion may destroy this object or ask again, so nothing of it is touched any more.
    const std::vector<Done> waiting = std::exchange(m_waiting, {});
    for (std::size_t index = 0; index < waiting.size(); ++index) {
        if (!result.ok()) {
            waiting[index](fail(result.error()));
        } else if (index + 1 < waiting.size()) {
            waiting[index](copyOf(result.value()));
        } else {
            waiting[index](std::move(result));
        }
    }
}

void MasterKeys::finishWith(KeyErrorCode code, const QString& detail)
{
    finish(fail(KeyError{code, detail}));
}

} // namespace carm::secrets
