#include "storage/database_cipher.h"
#include "storage/database_connection.h"
#include "storage/database_errors.h"
#include "storage/database_file.h"
#include "storage/database_open.h"
#include "storage/migrations.h"

#include <QFile>

namespace carm::storage {
namespace {

Result<void, OpenError> fillStore(const QString& path, const OpenOptions& options, const SchemaKind& kind)
{
    DatabaseConnection connection;
    CARM_CHECK(connectToFile(connection, path, options));
    CARM_CHECK(applySettings(connection, Access::CreateOrOpen));
    const auto marked =
        connection.execute(QStringLiteral("PRAGMA application_id = %1").arg(kind.applicationId));
    if (!marked) {
        return fail(openErrorFrom(marked.error()));
    }
    const auto migrated = applyMigrations(connection, kind.migrations, 0);
    if (!migrated) {
        return fail(migrationErrorFrom(migrated.error()));
    }
    // Closing would keep quiet about a full disk; after this, the file alone is the whole store.
    const auto moved = connection.value(QStringLiteral("PRAGMA journal_mode = DELETE"));
    if (!moved) {
        return fail(openErrorFrom(moved.error()));
    }
    connection.close();
    return proveEncrypted(path, options.key);
}

} // namespace

Result<void, OpenError> createStore(const OpenOptions& options, const SchemaKind& kind)
{
    // What a crash left half made was never a store that anybody was told of.
    const QString provisional = options.path + QStringLiteral(".new");
    removeUnfinished(provisional);
    const auto filled = fillStore(provisional, options, kind);
    if (!filled) {
        removeUnfinished(provisional);
        return filled;
    }
    QFile file(provisional);
    if (!file.rename(options.path)) {
        const QString problem = file.errorString();
        removeUnfinished(provisional);
        return fail(OpenError{OpenErrorCode::CannotOpen, problem});
    }
    return {};
}

} // namespace carm::storage
