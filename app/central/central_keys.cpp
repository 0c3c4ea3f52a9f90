#include "central_keys.h"

#include "secrets/credential_store.h"
#include "secrets/keychain_store.h"
#include "secrets/master_key.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSaveFile>

#include <memory>
#include <optional>

namespace carm::app {
namespace {

Q_LOGGING_CATEGORY(lcKeys, "carm.central.keys")

const QString kStoreName = QStringLiteral("central.db");
const QString kKeyName = QStringLiteral("master-key");

/// Which secret store gave the key last time, so that a changed one is noticed.
QString backendPathOf(const Options& options)
{
    return QDir(options.data).filePath(QStringLiteral("secret-backend"));
}

QString rememberedBackend(const Options& options)
{
    QFile file(backendPathOf(options));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(256)).trimmed() : QString();
}

/// A failure costs only the warning about a changed secret store.
void rememberBackend(const Options& options, const QString& backend)
{
    QSaveFile file(backendPathOf(options));
    const QByteArray text = backend.toUtf8() + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        qCWarning(lcKeys) << "cannot note the secret store:" << file.errorString();
    }
}

/// The store itself, or anything that was set aside from one.
bool storeExists(const Options& options)
{
    const QStringList found =
        QDir(options.data).entryList(QStringList(kStoreName + QLatin1Char('*')), QDir::Files);
    for (const QString& name : found) {
        if (!name.contains(QLatin1String(".recovery")) && !name.endsWith(QLatin1String(".lock"))) {
            return true;
        }
    }
    return false;
}

std::unique_ptr<secrets::SecretStore> secretStoreOf(const KeySource& source)
{
    if (source.isKeychain) {
        return std::make_unique<secrets::KeychainStore>(secrets::KeychainSettings{source.place});
    }
    return std::make_unique<secrets::CredentialStore>(source.place);
}

Result<std::optional<secrets::RecoveryPublicKey>, Trouble> readRecoveryKey(const QString& path)
{
    if (path.isEmpty()) {
        return std::optional<secrets::RecoveryPublicKey>();
    }
    const auto key = secrets::readRecoveryPublicKey(path);
    if (!key) {
        return fail(troubleOf(key.error(), path));
    }
    return std::optional(key.value());
}

} // namespace

QString storePathOf(const Options& options)
{
    return QDir(options.data).filePath(kStoreName);
}

Result<void, Trouble> makeDataFolder(const Options& options)
{
    if (QFileInfo(options.data).isDir()) {
        return {};
    }
    const QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(options.data) || !QFile::setPermissions(options.data, ownerOnly)) {
        return fail(Trouble{QStringLiteral("the folder %1 cannot be made").arg(options.data),
                            QStringLiteral("the system refuses"),
                            QStringLiteral("check --data and the rights of the folder above it")});
    }
    return {};
}

Result<secrets::DerivedKeys, Trouble> obtainKeys(const Options& options)
{
    CARM_TRY(recoveryKey, readRecoveryKey(options.recoveryKeyFile));
    secrets::KeyContext context;
    context.name = kKeyName;
    context.recoveryPath = secrets::recoveryPathOf(storePathOf(options));
    context.storeExists = storeExists(options);
    context.rememberedBackend = rememberedBackend(options);
    context.allowCreate = options.command != Command::List && recoveryKey.has_value();
    context.recoveryKey = recoveryKey;
    const auto store = secretStoreOf(options.keySource);
    secrets::MasterKeys keys(*store, context);
    std::optional<Result<secrets::ObtainedKey, secrets::KeyError>> answer;
    keys.obtain([&answer](Result<secrets::ObtainedKey, secrets::KeyError> result) {
        answer = std::move(result);
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    CARM_ENSURE(answer.has_value()); // MasterKeys completes exactly once, and nothing else ends the loop
    if (!answer->ok()) {
        return fail(troubleOf(answer->error()));
    }
    const secrets::ObtainedKey& key = answer->value();
    if (key.recoveryTrouble) {
        qCWarning(lcKeys) << "the recovery copy could not be checked or renewed, code"
                          << static_cast<int>(key.recoveryTrouble->code) << key.recoveryTrouble->detail;
    }
    if (options.command != Command::List) {
        rememberBackend(options, key.backend);
    }
    return secrets::deriveKeys(key.master);
}

} // namespace carm::app
