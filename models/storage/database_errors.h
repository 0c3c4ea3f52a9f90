// What the engine answers, as the closed lists of the store: one for opening, one for working.
#pragma once

#include "outbox/store_error.h"
#include "storage/database.h"

#include <QSqlError>

namespace carm::storage {

/// The engine's code without its extension, 0 when there is none.
int primaryCode(const QSqlError& error);

/// The engine says of the file that it is no database, or not a sound one.
bool saysDamaged(const QSqlError& error);

outbox::StoreError storeErrorFrom(const QSqlError& error);
OpenError openErrorFrom(const QSqlError& error);
/// The same for a step of the schema, whose own mistakes the engine reports in no particular way.
OpenError migrationErrorFrom(const QSqlError& error);

/// For the log: code and words of the engine, which never hold values.
QString describeError(const QSqlError& error);

} // namespace carm::storage
