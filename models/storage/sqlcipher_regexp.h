// The REGEXP operator of SQL with the expressions of QRegularExpression.
#pragma once

struct sqlite3;

namespace carm::storage {

/// Adds the function regexp(pattern, subject) to the connection. A pattern that is not one fails the
/// statement.
void addRegexpFunction(sqlite3* connection, int patternsKept);

} // namespace carm::storage
