// Numbered steps of a schema. A database says in `user_version` how many it has; opening applies the rest,
// each in a transaction of its own, and refuses a database that has more steps than this program knows.
#pragma once

#include "support/result.h"

#include <QStringList>

#include <vector>

class QSqlError;

namespace carm::storage {

class DatabaseConnection;

/// One step: statements that take the schema from version n-1 to n, where n is the step's place from 1. A
/// step that has been released is never changed.
struct Migration {
    QStringList statements;

    template <std::size_t Count> void add(const char* const (&more)[Count])
    {
        for (const char* statement : more) {
            statements.append(QString::fromUtf8(statement));
        }
    }
};

/// Applies the steps after `version`. Foreign keys may be broken within a step and hold at its end. When a
/// step fails it is rolled back, and the steps before it stay.
Result<void, QSqlError> applyMigrations(DatabaseConnection& connection, const std::vector<Migration>& steps,
                                        int version);

} // namespace carm::storage
