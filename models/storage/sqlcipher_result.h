// One statement of QSQLCIPHER and its rows. Forward-only results keep the current row, all others the rows
// read so far, so that a person can scroll back in them.
#pragma once

#include "storage/sqlcipher_session.h"

#include <QSqlRecord>
#include <QSqlResult>
#include <QVariantList>

#include <memory>
#include <optional>
#include <vector>

namespace carm::storage {

class SqlcipherResult final : public QSqlResult {
public:
    SqlcipherResult(const QSqlDriver* driver, std::shared_ptr<SqlcipherSession> session);
    ~SqlcipherResult() override;

    QVariant handle() const override; ///< sqlite3_stmt*
    /// Gives the statement back to SQLite, which does not close a connection that has any.
    void finalize();

protected:
    bool prepare(const QString& query) override;
    bool exec() override;
    bool execBatch(bool arrayBind) override;
    bool reset(const QString& query) override;
    QVariant data(int column) override;
    bool isNull(int column) override;
    bool fetch(int row) override;
    bool fetchFirst() override;
    bool fetchLast() override;
    int size() override;
    int numRowsAffected() override;
    QSqlRecord record() const override;
    QVariant lastInsertId() const override;
    void detachFromResultSet() override;

private:
    std::optional<QSqlError> bindAll();
    std::optional<QSqlError> bindByName(const QVariantList& values);
    bool fail(const QSqlError& error);
    bool failWith(const char* problem, QSqlError::ErrorType type, int code);
    void forgetRows();
    bool isWriter() const;
    bool readNextRow();
    const QVariant* valueAt(int column) const;
    bool tailHasStatement(const void* tail) const;

    std::shared_ptr<SqlcipherSession> m_session;
    sqlite3_stmt* m_statement = nullptr;
    QVariantList m_bound; ///< bound without copies
    QSqlRecord m_record;
    std::vector<QVariantList> m_rows; ///< the last ones of the rows read
    int m_rowsRead = 0;
    bool m_atEnd = true;
    int m_rowsAffected = 0;
    qint64 m_lastInsertId = 0;
};

} // namespace carm::storage
