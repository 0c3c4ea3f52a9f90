#include "storage/sqlcipher_error.h"

#include <sqlite3.h>

namespace carm::storage {

QSqlError sqlcipherError(sqlite3* connection, const char* problem, QSqlError::ErrorType type, int code)
{
    const char* words = connection != nullptr ? sqlite3_errmsg(connection) : sqlite3_errstr(code);
    return QSqlError(QString::fromLatin1(problem), QString::fromUtf8(words), type, QString::number(code));
}

} // namespace carm::storage
