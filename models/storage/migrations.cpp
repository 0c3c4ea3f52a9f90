#include "storage/migrations.h"

#include "storage/database_connection.h"

namespace carm::storage {
namespace {

Result<void, QSqlError> runStep(DatabaseConnection& connection, const Migration& step, int version)
{
    CARM_CHECK(connection.execute(QStringLiteral("PRAGMA defer_foreign_keys = ON")));
    for (const QString& statement : step.statements) {
        CARM_CHECK(connection.execute(statement));
    }
    CARM_CHECK(connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(version)));
    return connection.execute(QStringLiteral("COMMIT"));
}

} // namespace

Result<void, QSqlError> applyMigrations(DatabaseConnection& connection, const std::vector<Migration>& steps,
                                        int version)
{
    for (std::size_t index = std::size_t(version); index < steps.size(); ++index) {
        CARM_CHECK(connection.execute(QStringLiteral("BEGIN IMMEDIATE")));
        const auto done = runStep(connection, steps[index], int(index) + 1);
        if (!done) {
            // The engine has rolled back by itself after some errors, a full disk for one.
            if (connection.driver().inTransaction()) {
                connection.driver().rollbackTransaction();
            }
            CARM_ENSURE(!connection.driver().inTransaction());
            return done;
        }
    }
    return {};
}

} // namespace carm::storage
