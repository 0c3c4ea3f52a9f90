#include "common/store_key.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSaveFile>
#include <QTimer>

namespace carm::app {
namespace {

Q_LOGGING_CATEGORY(lcStoreKey, "carm.app.key")

constexpr qint64 kMostBackendNameBytes = 100;
const QString kEntryName = QStringLiteral("master-key");

QString rememberedBackend(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(kMostBackendNameBytes)).trimmed() : QString();
}

bool rememberBackend(const QString& path, const QString& name)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(name.toUtf8()) >= 0 && file.commit();
}

} // namespace

StoreKey::StoreKey(StoreKeyRequest request)
    : m_request(std::move(request)), m_secrets(makeSecretStore(m_request.source))
{
}

QString StoreKey::backendFile() const
{
    return m_request.storePath + QStringLiteral(".keychain");
}

void StoreKey::obtain(Done done)
{
    secrets::KeyContext context;
    context.name = kEntryName;
    context.recoveryPath = secrets::recoveryPathOf(m_request.storePath);
    context.storeExists = QFileInfo::exists(m_request.storePath);
    context.rememberedBackend = rememberedBackend(backendFile());
    context.allowCreate = m_request.mayCreate;
    if (!m_request.recoveryKeyFile.isEmpty()) {
        auto publicKey = secrets::readRecoveryPublicKey(m_request.recoveryKeyFile);
        if (!publicKey) {
            const StoreKeyError error{QStringLiteral("configuration.recoveryKey"), publicKey.error().detail};
            QTimer::singleShot(0, &m_scope, [done = std::move(done), error] { done(fail(error)); });
            return;
        }
        context.recoveryKey = publicKey.value();
    }
    m_keys = std::make_unique<secrets::MasterKeys>(*m_secrets, std::move(context));
    m_keys->obtain([this, done = std::move(done)](Result<secrets::ObtainedKey, secrets::KeyError> key) {
        if (key.ok()) {
            obtained(std::move(key).value(), done);
        } else {
            done(fail(StoreKeyError{QString(secrets::codeOf(key.error().code)), key.error().detail}));
        }
    });
}

void StoreKey::obtained(secrets::ObtainedKey key, const Done& done)
{
    if (key.recoveryTrouble) {
        qCWarning(lcStoreKey).noquote() << "the recovery copy could not be checked or renewed:"
                                        << key.recoveryTrouble->detail;
    }
    if (!rememberBackend(backendFile(), key.backend)) {
        qCWarning(lcStoreKey) << "the name of the keychain could not be written beside the store";
    }
    done(secrets::deriveKeys(key.master));
}

} // namespace carm::app
