#include "storage/sqlcipher_result.h"

#include "storage/sqlcipher_error.h"
#include "storage/sqlcipher_values.h"

#include <QSqlDriver>
#include <QSqlError>

#include <algorithm>

namespace carm::storage {
namespace {

QSqlError parameterMismatch()
{
    return QSqlError(QStringLiteral("Parameter count mismatch"), QString(), QSqlError::StatementError);
}

} // namespace

SqlcipherResult::SqlcipherResult(const QSqlDriver* driver, std::shared_ptr<SqlcipherSession> session)
    : QSqlResult(driver), m_session(std::move(session))
{
    m_session->results.insert(this);
}

SqlcipherResult::~SqlcipherResult()
{
    m_session->results.remove(this);
    finalize();
}

QVariant SqlcipherResult::handle() const
{
    return QVariant::fromValue(m_statement);
}

void SqlcipherResult::finalize()
{
    sqlite3_finalize(m_statement);
    m_statement = nullptr;
    m_bound.clear();
    m_atEnd = true;
}

bool SqlcipherResult::reset(const QString& query)
{
    return prepare(query) && exec();
}

bool SqlcipherResult::prepare(const QString& query)
{
    if (m_session->connection == nullptr) {
        return false;
    }
    finalize();
    forgetRows();
    setAt(QSql::BeforeFirstRow);
    setActive(false);
    setSelect(false);
    const void* tail = nullptr;
    const int code =
        sqlite3_prepare16_v2(m_session->connection, query.utf16(),
                             int((query.size() + 1) * qsizetype(sizeof(QChar))), &m_statement, &tail);
    if (code != SQLITE_OK) {
        failWith("Unable to execute statement", QSqlError::StatementError, code);
        finalize();
        return false;
    }
    if (tailHasStatement(tail)) {
        finalize();
        return fail(QSqlError(QStringLiteral("Unable to execute multiple statements at a time"),
                              QString::fromLatin1(sqlite3_errstr(SQLITE_MISUSE)), QSqlError::StatementError,
                              QString::number(SQLITE_MISUSE)));
    }
    return true;
}

/// White space and comments may follow a statement.
bool SqlcipherResult::tailHasStatement(const void* tail) const
{
    const auto* text = static_cast<const char16_t*>(tail);
    if (text == nullptr || *text == u'\0') {
        return false;
    }
    sqlite3_stmt* second = nullptr;
    const int code = sqlite3_prepare16_v2(m_session->connection, tail, -1, &second, nullptr);
    // A second semicolon ends a statement, though an empty one.
    const bool nothing = code == SQLITE_OK && second == nullptr && sqlite3_complete16(tail) == 0;
    sqlite3_finalize(second);
    return !nothing;
}

bool SqlcipherResult::exec()
{
    forgetRows();
    setAt(QSql::BeforeFirstRow);
    setActive(false);
    setLastError(QSqlError());
    if (m_statement == nullptr) {
        return fail(QSqlError(QStringLiteral("Unable to fetch row"), QStringLiteral("No query"),
                              QSqlError::ConnectionError));
    }
    // The code of a reset is the one of the run before, which has been told already.
    sqlite3_reset(m_statement);
    if (const auto error = bindAll()) {
        return fail(*error);
    }
    const int changesBefore = sqlite3_total_changes(m_session->connection);
    m_atEnd = false;
    readNextRow();
    // A statement that writes and has rows (RETURNING) is done, and counted, only behind its last row.
    while (isWriter() && readNextRow()) {
    }
    if (lastError().isValid()) {
        setSelect(false);
        return false;
    }
    // A statement that changes no row leaves the count of the one before it.
    const bool changed = sqlite3_total_changes(m_session->connection) != changesBefore;
    m_rowsAffected = changed ? sqlite3_changes(m_session->connection) : 0;
    m_lastInsertId = sqlite3_last_insert_rowid(m_session->connection);
    setSelect(!m_record.isEmpty());
    setActive(true);
    return true;
}

std::optional<QSqlError> SqlcipherResult::bindAll()
{
    const QVariantList values = boundValues();
    const int parameters = sqlite3_bind_parameter_count(m_statement);
    m_bound.clear();
    m_bound.reserve(values.size());
    std::transform(values.cbegin(), values.cend(), std::back_inserter(m_bound), &storableValue);
    if (parameters == 0 && values.isEmpty()) {
        return {};
    }
    if (parameters > values.size()) {
        return parameterMismatch();
    }
    if (parameters < values.size()) {
        return bindByName(values);
    }
    for (int index = 0; index < parameters; ++index) {
        const int code = bindStorableValue(m_statement, index + 1, m_bound.at(index));
        if (code != SQLITE_OK) {
            return sqlcipherError(m_session->connection, "Unable to bind parameters",
                                  QSqlError::StatementError, code);
        }
    }
    return {};
}

/// A name that occurs twice is one parameter for SQLite and two values for Qt Sql.
std::optional<QSqlError> SqlcipherResult::bindByName(const QVariantList& values)
{
    QSet<int> parametersBound;
    for (int index = 0; index < values.size(); ++index) {
        const QByteArray name = boundValueName(index).toUtf8();
        const int parameter = sqlite3_bind_parameter_index(m_statement, name.constData());
        if (parameter == 0) {
            return parameterMismatch();
        }
        parametersBound.insert(parameter);
        const int code = bindStorableValue(m_statement, parameter, m_bound.at(index));
        if (code != SQLITE_OK) {
            return sqlcipherError(m_session->connection, "Unable to bind parameters",
                                  QSqlError::StatementError, code);
        }
    }
    return parametersBound.size() == sqlite3_bind_parameter_count(m_statement)
               ? std::nullopt
               : std::make_optional(parameterMismatch());
}

bool SqlcipherResult::execBatch(bool)
{
    const QVariantList columns = boundValues();
    if (columns.isEmpty()) {
        return false;
    }
    const qsizetype rows = columns.first().toList().size();
    const bool even = std::all_of(columns.cbegin(), columns.cend(),
                                  [rows](const QVariant& column) { return column.toList().size() == rows; });
    if (!even) {
        return fail(parameterMismatch());
    }
    bool done = true;
    for (qsizetype row = 0; row < rows && done; ++row) {
        QVariantList& values = boundValues();
        for (qsizetype column = 0; column < columns.size(); ++column) {
            values[column] = columns.at(column).toList().at(row);
        }
        done = exec();
    }
    boundValues() = columns;
    return done;
}

bool SqlcipherResult::fail(const QSqlError& error)
{
    setLastError(error);
    return false;
}

bool SqlcipherResult::failWith(const char* problem, QSqlError::ErrorType type, int code)
{
    return fail(sqlcipherError(m_session->connection, problem, type, code));
}

void SqlcipherResult::forgetRows()
{
    m_record.clear();
    m_rows.clear();
    m_rowsRead = 0;
    m_atEnd = true;
}

bool SqlcipherResult::isWriter() const
{
    return sqlite3_stmt_readonly(m_statement) == 0;
}

/// False at the end and on an error; both end the run of the statement, so that it holds no lock any longer.
bool SqlcipherResult::readNextRow()
{
    if (m_atEnd) {
        return false;
    }
    const int code = sqlite3_step(m_statement);
    if (m_record.isEmpty()) {
        m_record = describeColumns(m_statement, code == SQLITE_ROW);
    }
    if (code == SQLITE_ROW) {
        if (isForwardOnly() && !isWriter()) {
            m_rows.clear();
        }
        m_rows.push_back(readRow(m_statement, numericalPrecisionPolicy()));
        ++m_rowsRead;
        return true;
    }
    m_atEnd = true;
    if (code != SQLITE_DONE) {
        failWith("Unable to fetch row", QSqlError::ConnectionError, code);
    }
    sqlite3_reset(m_statement);
    return false;
}

const QVariant* SqlcipherResult::valueAt(int column) const
{
    const int index = at() - (m_rowsRead - int(m_rows.size()));
    if (at() < 0 || index < 0 || index >= int(m_rows.size())) {
        return nullptr;
    }
    const QVariantList& row = m_rows[std::size_t(index)];
    return column >= 0 && column < row.size() ? &row.at(column) : nullptr;
}

QVariant SqlcipherResult::data(int column)
{
    const QVariant* value = valueAt(column);
    return value != nullptr ? *value : QVariant();
}

bool SqlcipherResult::isNull(int column)
{
    const QVariant* value = valueAt(column);
    return value == nullptr || value->isNull();
}

bool SqlcipherResult::fetch(int row)
{
    if (!isActive() || row < 0) {
        return false;
    }
    if (at() == row) {
        return true;
    }
    if (isForwardOnly() && (at() > row || at() == QSql::AfterLastRow)) {
        return false;
    }
    while (m_rowsRead <= row) {
        if (!readNextRow()) {
            setAt(QSql::AfterLastRow);
            return false;
        }
    }
    setAt(row);
    return true;
}

bool SqlcipherResult::fetchFirst()
{
    return (!isForwardOnly() || at() == QSql::BeforeFirstRow) && fetch(0);
}

bool SqlcipherResult::fetchLast()
{
    if (!isActive() || (isForwardOnly() && at() == QSql::AfterLastRow)) {
        return false;
    }
    while (readNextRow()) {
    }
    if (m_rowsRead == 0 || lastError().isValid()) {
        setAt(QSql::AfterLastRow);
        return false;
    }
    setAt(m_rowsRead - 1);
    return true;
}

int SqlcipherResult::size()
{
    return -1; // SQLite finds rows while it is asked for them
}

int SqlcipherResult::numRowsAffected()
{
    return isWriter() ? m_rowsAffected : m_rowsRead;
}

QSqlRecord SqlcipherResult::record() const
{
    return isActive() && isSelect() ? m_record : QSqlRecord();
}

QVariant SqlcipherResult::lastInsertId() const
{
    return isActive() && m_lastInsertId != 0 ? QVariant::fromValue(m_lastInsertId) : QVariant();
}

/// QSqlQuery::finish() has gone back before the first row and wants nothing any more. Whoever stands on a
/// row, as QSqlTableModel does before it writes, reads on afterwards: in the rows that are kept.
void SqlcipherResult::detachFromResultSet()
{
    const bool finished = isForwardOnly() || at() == QSql::BeforeFirstRow;
    while (!finished && readNextRow()) {
    }
    if (m_statement != nullptr) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
    m_bound.clear();
    m_atEnd = true;
    if (finished) {
        forgetRows();
    }
}

} // namespace carm::storage
