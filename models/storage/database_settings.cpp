#include "storage/database_connection.h"
#include "storage/database_errors.h"
#include "storage/database_open.h"

namespace carm::storage {
namespace {

struct ConnectionSetting {
    const char* name;
    const char* value;
    const char* readBack;
};

/// `fullfsync` matters where fsync does not reach the disk. Deleted content is overwritten, so that a key
/// that gets out one day does not open what was deleted before. The schema may not call functions that act
/// outside it.
constexpr ConnectionSetting kSettings[] = {
    {"synchronous", "FULL", "2"},   {"fullfsync", "ON", "1"},       {"checkpoint_fullfsync", "ON", "1"},
    {"foreign_keys", "ON", "1"},    {"temp_store", "MEMORY", "2"},  {"secure_delete", "ON", "1"},
    {"trusted_schema", "OFF", "0"}, {"cell_size_check", "ON", "1"},
};

Failure<OpenError> refusedSetting(const QString& pragma)
{
    return fail(OpenError{OpenErrorCode::CannotOpen, QStringLiteral("the engine does not take ") + pragma});
}

} // namespace

Result<void, OpenError> applySettings(DatabaseConnection& connection, Access access)
{
    connection.driver().setDefensive();
    for (const ConnectionSetting& setting : kSettings) {
        const QString pragma = QStringLiteral("PRAGMA ") + QString::fromLatin1(setting.name);
        const auto set =
            connection.execute(pragma + QStringLiteral(" = ") + QString::fromLatin1(setting.value));
        if (!set) {
            return fail(openErrorFrom(set.error()));
        }
        const auto read = connection.value(pragma);
        if (!read || read->toString() != QString::fromLatin1(setting.readBack)) {
            return refusedSetting(pragma);
        }
    }
    const QString journal = QStringLiteral("PRAGMA journal_mode");
    const auto mode =
        connection.value(access == Access::ReadOnly ? journal : journal + QStringLiteral(" = WAL"));
    if (!mode) {
        return fail(openErrorFrom(mode.error()));
    }
    if (access != Access::ReadOnly && mode->toString() != QStringLiteral("wal")) {
        return refusedSetting(journal);
    }
    return {};
}

} // namespace carm::storage
