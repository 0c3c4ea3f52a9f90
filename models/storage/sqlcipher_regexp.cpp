#include "storage/sqlcipher_regexp.h"

#include <QCache>
#include <QRegularExpression>
#include <QString>

#include <sqlite3.h>

namespace carm::storage {
namespace {

using PatternCache = QCache<QString, QRegularExpression>;

QString argumentText(sqlite3_value* value)
{
    return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_value_text(value)),
                             sqlite3_value_bytes(value));
}

void matchRegexp(sqlite3_context* context, int, sqlite3_value** arguments)
{
    auto* patterns = static_cast<PatternCache*>(sqlite3_user_data(context));
    const QString pattern = argumentText(arguments[0]);
    QRegularExpression expression;
    if (const QRegularExpression* known = patterns->object(pattern)) {
        expression = *known;
    } else {
        expression.setPattern(pattern);
        patterns->insert(pattern, new QRegularExpression(expression));
    }
    if (!expression.isValid()) {
        sqlite3_result_error(context, "REGEXP: not a regular expression", -1);
        return;
    }
    sqlite3_result_int(context, expression.match(argumentText(arguments[1])).hasMatch() ? 1 : 0);
}

void forgetPatterns(void* patterns)
{
    delete static_cast<PatternCache*>(patterns);
}

} // namespace

void addRegexpFunction(sqlite3* connection, int patternsKept)
{
    sqlite3_create_function_v2(connection, "regexp", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC,
                               new PatternCache(patternsKept), &matchRegexp, nullptr, nullptr,
                               &forgetPatterns);
}

} // namespace carm::storage
