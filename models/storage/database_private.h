// The inside of Database, shared by the files that open it, run statements and end transactions.
#pragma once

#include "storage/database.h"
#include "storage/database_connection.h"

#include <QHash>
#include <QLockFile>

namespace carm::storage {

struct CachedStatement {
    QSqlQuery query;
    bool inUse = false;
};

struct Database::Private {
    std::unique_ptr<QLockFile> lock; ///< goes last: the connection is closed under it; nothing for ReadOnly
    DatabaseConnection connection;
    QHash<QByteArray, std::shared_ptr<CachedStatement>> statements;
    int schemaVersion = 0;
};

struct Rows::Private {
    std::shared_ptr<CachedStatement> statement;
    qint64 rowsChanged = 0;
    qint64 lastInsertId = 0;
};

} // namespace carm::storage
