#include "storage/sqlcipher_options.h"

#include <QStringList>

#include <sqlite3.h>

namespace carm::storage {
namespace {

/// The number behind `NAME=`, or what was there before when there is none.
int numberOr(const QString& text, int other)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    return isNumber ? number : other;
}

void applyOption(SqlcipherOptions& options, const QString& name, const QString& value)
{
    if (name == QLatin1String("QSQLITE_BUSY_TIMEOUT")) {
        options.busyTimeoutMs = numberOr(value, options.busyTimeoutMs);
    } else if (name == QLatin1String("QSQLITE_OPEN_READONLY")) {
        options.readOnly = true;
    } else if (name == QLatin1String("QSQLITE_OPEN_URI")) {
        options.uri = true;
    } else if (name == QLatin1String("QSQLITE_ENABLE_SHARED_CACHE")) {
        options.sharedCache = true;
    } else if (name == QLatin1String("QSQLITE_NO_USE_EXTENDED_RESULT_CODES")) {
        options.extendedResultCodes = false;
    } else if (name == QLatin1String("QSQLITE_ENABLE_REGEXP")) {
        options.regexp = true;
        options.regexpCacheSize = numberOr(value, options.regexpCacheSize);
    }
}

} // namespace

SqlcipherOptions parseSqlcipherOptions(const QString& text)
{
    SqlcipherOptions options;
    const QStringList parts = text.split(u';', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        applyOption(options, part.section(u'=', 0, 0).trimmed(), part.section(u'=', 1));
    }
    return options;
}

int openFlags(const SqlcipherOptions& options)
{
    int flags = options.readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    flags |= options.sharedCache ? SQLITE_OPEN_SHAREDCACHE : SQLITE_OPEN_PRIVATECACHE;
    flags |= options.uri ? SQLITE_OPEN_URI : 0;
    // One thread owns a connection, so its own locks would cost for nothing.
    return flags | SQLITE_OPEN_NOMUTEX;
}

} // namespace carm::storage
