// The connect options of the driver, in the spelling of Qt's QSQLITE.
#pragma once

#include <QString>

namespace carm::storage {

struct SqlcipherOptions {
    int busyTimeoutMs = 5'000;
    bool readOnly = false;
    bool uri = false;
    bool sharedCache = false;
    bool extendedResultCodes = true;
    bool regexp = false;
    int regexpCacheSize = 25; ///< compiled patterns kept
};

/// Unknown options are ignored, as QSQLITE does.
SqlcipherOptions parseSqlcipherOptions(const QString& text);

/// For sqlite3_open_v2().
int openFlags(const SqlcipherOptions& options);

} // namespace carm::storage
