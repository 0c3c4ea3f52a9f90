// Errors of the C API in the terms of Qt Sql.
#pragma once

#include <QSqlError>

struct sqlite3;

namespace carm::storage {

/// `problem` says what was tried; SQLite's own words and its code go beside it.
QSqlError sqlcipherError(sqlite3* connection, const char* problem, QSqlError::ErrorType type, int code);

} // namespace carm::storage
