// What a driver shares with its results: a result may outlive the connection, and even the driver.
#pragma once

#include <QSet>

#include <sqlite3.h>

Q_DECLARE_OPAQUE_POINTER(sqlite3*)
Q_DECLARE_METATYPE(sqlite3*)
Q_DECLARE_OPAQUE_POINTER(sqlite3_stmt*)
Q_DECLARE_METATYPE(sqlite3_stmt*)

namespace carm::storage {

class SqlcipherResult;

struct SqlcipherSession {
    sqlite3* connection = nullptr; ///< nothing while closed
    QSet<SqlcipherResult*> results;
};

} // namespace carm::storage
