#include "common/store_key.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSaveFile>
#include <QTimer>

#include <algorithm>

namespace carm::app {
namespace {

Q_LOGGING_CATEGORY(lcStoreKey, "carm.app.key")

constexpr qint64 kMostBackendNameBytes = 100;
const QString kEntryName = QStringLiteral("master-key");
/// Beside the store: which secret store gave the key last time, so that a changed one is noticed.
const QString kBackendSuffix = QStringLiteral(".keychain");

QString rememberedBackend(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(kMostBackendNameBytes)).trimmed() : QString();
}

/// The store itself, or anything that was set aside from one: its files begin with its name.
bool hasStore(const QString& storePath)
{
    const QFileInfo store(storePath);
    const QStringList found =
        store.absoluteDir().entryList(QStringList(store.fileName() + QLatin1Char('*')), QDir::Files);
    return std::any_of(found.begin(), found.end(), [](const QString& name) {
        return !name.contains(QLatin1String(".recovery")) && !name.endsWith(QLatin1String(".lock")) &&
               !name.endsWith(kBackendSuffix);
    });
}

/// A failure costs only the warning about a changed secret store.
bool rememberBackend(const QString& path, const QString& name)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(name.toUtf8()) >= 0 && file.commit();
}

} // namespace

QString codeOf(const StoreKeyError& error)
{
    const auto* key = std::get_if<secrets::KeyError>(&error);
    return key != nullptr ? QString(secrets::codeOf(key->code)) : QStringLiteral("configuration.recoveryKey");
}

QString detailOf(const StoreKeyError& error)
{
    return std::visit([](const auto& reason) { return reason.detail; }, error);
}

StoreKey::StoreKey(StoreKeyRequest request)
    : m_request(std::move(request)), m_secrets(makeSecretStore(m_request.source))
{
}

QString StoreKey::backendFile() const
{
    return m_request.storePath + kBackendSuffix;
}

void StoreKey::obtain(Done done)
{
    secrets::KeyContext context;
    context.name = kEntryName;
    context.recoveryPath = secrets::recoveryPathOf(m_request.storePath);
    context.storeExists = hasStore(m_request.storePath);
    context.rememberedBackend = rememberedBackend(backendFile());
    context.allowCreate = m_request.mayWrite;
    if (!m_request.recoveryKeyFile.isEmpty()) {
        auto publicKey = secrets::readRecoveryPublicKey(m_request.recoveryKeyFile);
        if (!publicKey) {
            QTimer::singleShot(0, &m_scope, [done = std::move(done), error = publicKey.error()] {
                done(fail(StoreKeyError(error)));
            });
            return;
        }
        context.recoveryKey = publicKey.value();
    }
    m_keys = std::make_unique<secrets::MasterKeys>(*m_secrets, std::move(context));
    m_keys->obtain([this, done = std::move(done)](Result<secrets::ObtainedKey, secrets::KeyError> key) {
        if (key.ok()) {
            obtained(std::move(key).value(), done);
        } else {
            done(fail(StoreKeyError(key.error())));
        }
    });
}

void StoreKey::obtained(secrets::ObtainedKey key, const Done& done)
{
    if (key.recoveryTrouble) {
        qCWarning(lcStoreKey).noquote() << "the recovery copy could not be checked or renewed:"
                                        << key.recoveryTrouble->detail;
    }
    if (m_request.mayWrite && !rememberBackend(backendFile(), key.backend)) {
        qCWarning(lcStoreKey) << "the name of the keychain could not be written beside the store";
    }
    done(secrets::deriveKeys(key.master));
}

} // namespace carm::app
