#include "storage/database.h"

#include "storage/database_errors.h"
#include "storage/database_private.h"

#include <QLoggingCategory>

namespace carm::storage {
namespace {

using outbox::StoreError;

Q_LOGGING_CATEGORY(lcDatabase, "carm.storage.database")

/// A null string is a text of no characters here: absence is told by an invalid variant.
QVariant withoutNullTexts(const QVariant& value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull()) {
        return QStringLiteral("");
    }
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull()) {
        return QByteArrayLiteral("");
    }
    return value;
}

} // namespace

Rows::Rows(std::unique_ptr<Private> d) : m_d(std::move(d)) {}
Rows::Rows(Rows&&) noexcept = default;

Rows& Rows::operator=(Rows&& other) noexcept
{
    std::swap(m_d, other.m_d);
    return *this;
}

Rows::~Rows()
{
    if (m_d) {
        m_d->statement->query.finish();
        m_d->statement->inUse = false;
    }
}

Result<bool, StoreError> Rows::next()
{
    QSqlQuery& query = m_d->statement->query;
    if (query.next()) {
        return true;
    }
    if (query.lastError().isValid()) {
        return fail(storeErrorFrom(query.lastError()));
    }
    return false;
}

bool Rows::isNull(int column) const
{
    return m_d->statement->query.isNull(column);
}

qint64 Rows::integer(int column) const
{
    return m_d->statement->query.value(column).toLongLong();
}

QString Rows::text(int column) const
{
    return m_d->statement->query.value(column).toString();
}

QByteArray Rows::blob(int column) const
{
    return m_d->statement->query.value(column).toByteArray();
}

qint64 Rows::rowsChanged() const
{
    return m_d->rowsChanged;
}

qint64 Rows::lastInsertId() const
{
    return m_d->lastInsertId;
}

Database::Database() : m_d(std::make_unique<Private>()) {}
Database::~Database() = default;

Result<Rows, StoreError> Database::run(const char* statement, const QVariantList& values)
{
    std::shared_ptr<CachedStatement>& cached = m_d->statements[QByteArray(statement)];
    if (!cached) {
        auto fresh = std::make_shared<CachedStatement>(CachedStatement{m_d->connection.query()});
        fresh->query.setForwardOnly(true);
        if (!fresh->query.prepare(QString::fromUtf8(statement))) {
            const QSqlError error = fresh->query.lastError();
            m_d->statements.remove(QByteArray(statement));
            return fail(storeErrorFrom(error));
        }
        cached = std::move(fresh);
    }
    CARM_ENSURE(!cached->inUse);
    QSqlQuery& query = cached->query;
    for (int index = 0; index < int(values.size()); ++index) {
        query.bindValue(index, withoutNullTexts(values.at(index)));
    }
    if (!query.exec()) {
        const QSqlError error = query.lastError();
        query.finish();
        return fail(storeErrorFrom(error));
    }
    cached->inUse = true;
    auto rows = std::make_unique<Rows::Private>();
    rows->statement = cached;
    rows->rowsChanged = query.numRowsAffected();
    rows->lastInsertId = query.lastInsertId().toLongLong();
    return Rows(std::move(rows));
}

Result<QStringList, StoreError> Database::check()
{
    QStringList findings;
    for (const char* statement :
         {"PRAGMA cipher_integrity_check", "PRAGMA integrity_check",
          "SELECT format('row %s of %s refers to no row of %s', rowid, \"table\", parent) "
          "FROM pragma_foreign_key_check"}) {
        const auto lines = m_d->connection.column(QString::fromLatin1(statement));
        if (lines) {
            findings << lines.value();
        } else if (saysDamaged(lines.error())) {
            findings << describeError(lines.error());
        } else {
            return fail(storeErrorFrom(lines.error()));
        }
    }
    findings.removeAll(QStringLiteral("ok"));
    findings.removeDuplicates();
    return findings;
}

int Database::schemaVersion() const
{
    return m_d->schemaVersion;
}

/// After some errors, a full disk for one, the engine has rolled back by itself. A transaction that neither
/// ends is worse than the end of the program: what follows would believe itself saved.
void Database::rollBack()
{
    SqlcipherDriver& driver = m_d->connection.driver();
    if (driver.inTransaction() && !driver.rollbackTransaction()) {
        qCWarning(lcDatabase, "%s", qUtf8Printable(describeError(driver.lastError())));
    }
    CARM_ENSURE(!driver.inTransaction());
}

} // namespace carm::storage
