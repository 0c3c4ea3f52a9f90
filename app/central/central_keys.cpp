#include "central_keys.h"

#include "common/store_key.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <optional>

namespace carm::app {
namespace {

const QString kStoreName = QStringLiteral("central.db");

} // namespace

QString storePathOf(const Options& options)
{
    return QDir(options.data).filePath(kStoreName);
}

bool mayComeFirst(Command command)
{
    return command == Command::NewEnrolmentCode || command == Command::NewOfficer ||
           command == Command::ImportBusinesses;
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
    const bool mayMakeKey = options.command == Command::Serve || mayComeFirst(options.command);
    StoreKey key({options.keySource, storePathOf(options), options.recoveryKeyFile, mayMakeKey});
    std::optional<Result<secrets::DerivedKeys, StoreKeyError>> answer;
    key.obtain([&answer](Result<secrets::DerivedKeys, StoreKeyError> result) {
        answer = std::move(result);
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    CARM_ENSURE(answer.has_value()); // it completes exactly once, and nothing else ends the loop
    if (answer->ok()) {
        return std::move(*answer).value();
    }
    if (const auto* recovery = std::get_if<secrets::RecoveryError>(&answer->error())) {
        return fail(troubleOf(*recovery, options.recoveryKeyFile));
    }
    return fail(troubleOf(std::get<secrets::KeyError>(answer->error())));
}

} // namespace carm::app
