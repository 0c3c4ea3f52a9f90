#include "harness/harness.h"

#include "driver_fixture.h"

#include <QSqlRecord>

using namespace carm::test;

namespace {

class DriverQueryTest : public QObject {
    Q_OBJECT

    static void fillNumbers(DriverConnection& connection)
    {
        connection.run("CREATE TABLE n (v INTEGER)");
        connection.run("INSERT INTO n VALUES (0), (1), (2), (3), (4)");
    }

private Q_SLOTS:
    void scrolls()
    {
        DriverConnection connection;
        fillNumbers(connection);
        QSqlQuery query = connection.query();
        QVERIFY(query.exec(sql("SELECT v FROM n ORDER BY v")));
        QVERIFY(query.isActive() && query.isSelect() && !query.isValid());
        QCOMPARE(query.at(), int(QSql::BeforeFirstRow));
        QCOMPARE(query.size(), -1);
        QVERIFY(query.last());
        QCOMPARE(query.at(), 4);
        QCOMPARE(query.value(0).toInt(), 4);
        QVERIFY(query.first());
        QCOMPARE(query.value(0).toInt(), 0);
        QVERIFY(!query.previous());
        QCOMPARE(query.at(), int(QSql::BeforeFirstRow));
        QVERIFY(query.seek(3));
        QCOMPARE(query.value(0).toInt(), 3);
        QVERIFY(query.seek(-2, true));
        QCOMPARE(query.value(0).toInt(), 1);
        QVERIFY(query.previous());
        QVERIFY(query.next());
        QVERIFY(!query.seek(5));
        QCOMPARE(query.at(), int(QSql::AfterLastRow));
        QVERIFY(!query.value(0).isValid());
        QVERIFY(query.previous());
        QCOMPARE(query.value(0).toInt(), 4);
    }

    void readsForwardOnly()
    {
        DriverConnection connection;
        fillNumbers(connection);
        QSqlQuery query = connection.query();
        query.setForwardOnly(true);
        QVERIFY(query.exec(sql("SELECT v FROM n ORDER BY v")));
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toInt(), 0);
        QVERIFY(query.seek(2));
        QCOMPARE(query.value(0).toInt(), 2);
        QVERIFY(!query.previous());
        QVERIFY(query.exec());
        QVERIFY(query.first());
        QVERIFY(query.last());
        QCOMPARE(query.at(), 4);
        QCOMPARE(query.value(0).toInt(), 4);
        QVERIFY(!query.next());
        QVERIFY(!query.first());
        QVERIFY(!query.lastError().isValid());
    }

    void hasNoRowsInAnEmptyResult()
    {
        DriverConnection connection;
        fillNumbers(connection);
        QSqlQuery query = connection.query();
        QVERIFY(query.exec(sql("SELECT v FROM n WHERE v > 9")));
        QVERIFY(query.isSelect() && query.isActive());
        QVERIFY(!query.next() && !query.first() && !query.last() && !query.previous() && !query.seek(0));
        QVERIFY(!query.isValid());
        QVERIFY(!query.lastError().isValid());
        QCOMPARE(query.record().count(), 1);
    }

    void bindsByPosition()
    {
        DriverConnection connection;
        fillNumbers(connection);
        QSqlQuery query = connection.query();
        QVERIFY(query.prepare(sql("SELECT v FROM n WHERE v BETWEEN ? AND ? ORDER BY v")));
        query.bindValue(1, 3);
        query.bindValue(0, 2);
        QVERIFY(query.exec());
        QVERIFY(query.last());
        QCOMPARE(query.value(0).toInt(), 3);
        query.addBindValue(4);
        query.addBindValue(4);
        QVERIFY(query.exec());
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toInt(), 4);
        QVERIFY(!query.next());
    }

    void bindsByName()
    {
        DriverConnection connection;
        QSqlQuery query = connection.query();
        QVERIFY(query.prepare(sql("SELECT :b, :a, ':a', :b")));
        query.bindValue(sql(":a"), 1);
        query.bindValue(sql(":b"), 2);
        QVERIFY(query.exec());
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toInt(), 2);
        QCOMPARE(query.value(1).toInt(), 1);
        QCOMPARE(query.value(2).toString(), sql(":a"));
        QCOMPARE(query.value(3).toInt(), 2);
        QCOMPARE(query.boundValue(sql(":a")).toInt(), 1);
        QCOMPARE(query.lastQuery(), sql("SELECT :b, :a, ':a', :b"));
    }

    void refusesAWrongNumberOfValues_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<int>("values");
        QTest::newRow("none for one") << sql("SELECT ?") << 0;
        QTest::newRow("one for two") << sql("SELECT ?, ?") << 1;
        QTest::newRow("two for one") << sql("SELECT ?") << 2;
        QTest::newRow("one for none") << sql("SELECT 1") << 1;
    }

    void refusesAWrongNumberOfValues()
    {
        QFETCH(QString, statement);
        QFETCH(int, values);
        DriverConnection connection;
        QSqlQuery query = connection.query();
        QVERIFY(query.prepare(statement));
        for (int index = 0; index < values; ++index) {
            query.addBindValue(index);
        }
        QVERIFY(!query.exec());
        QCOMPARE(query.lastError().type(), QSqlError::StatementError);
        QCOMPARE(query.lastError().driverText(), sql("Parameter count mismatch"));
    }

    void runsBatches()
    {
        DriverConnection connection;
        connection.run("CREATE TABLE t (a INTEGER UNIQUE, b TEXT)");
        QSqlQuery query = connection.query();
        QVERIFY(query.prepare(sql("INSERT INTO t VALUES (:a, :b)")));
        const QVariantList numbers{1, 2, 3};
        query.bindValue(sql(":a"), numbers);
        query.bindValue(sql(":b"), QVariantList{sql("x"), QVariant(), sql("z")});
        QVERIFY(query.execBatch());
        QCOMPARE(query.boundValue(0).toList(), numbers);
        QCOMPARE(connection.value("SELECT count(*) || group_concat(b) FROM t").toString(), sql("3x,z"));
        QVERIFY(!query.execBatch()); // not unique
        QCOMPARE(query.lastError().nativeErrorCode(), sql("2067"));
        query.bindValue(sql(":b"), QVariantList{sql("too short")});
        QVERIFY(!query.execBatch());
        QCOMPARE(query.lastError().driverText(), sql("Parameter count mismatch"));
    }

    void refusesSeveralStatements_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<bool>("runs");
        QTest::newRow("two") << sql("SELECT 1; SELECT 2") << false;
        QTest::newRow("two semicolons") << sql("SELECT 1;;") << false;
        QTest::newRow("semicolon, comment, semicolon") << sql("SELECT 1; /* one */ ; ") << false;
        QTest::newRow("second is wrong") << sql("SELECT 1; nonsense") << false;
        QTest::newRow("semicolon") << sql("SELECT 1;") << true;
        QTest::newRow("white space") << sql("SELECT 1; \n\t ") << true;
        QTest::newRow("comment") << sql("SELECT 1; -- one; and only one") << true;
    }

    void refusesSeveralStatements()
    {
        QFETCH(QString, statement);
        QFETCH(bool, runs);
        DriverConnection connection;
        QSqlQuery query = connection.query();
        QCOMPARE(query.exec(statement), runs);
        if (!runs) {
            QCOMPARE(query.lastError().driverText(), sql("Unable to execute multiple statements at a time"));
            QCOMPARE(query.lastError().type(), QSqlError::StatementError);
        }
    }

    void mapsErrors()
    {
        DriverConnection connection;
        connection.run("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT NOT NULL)");
        QSqlQuery query = connection.query();
        QVERIFY(!query.exec(sql("SELECT nonsense FROM")));
        QCOMPARE(query.lastError().type(), QSqlError::StatementError);
        QCOMPARE(query.lastError().nativeErrorCode(), sql("1"));
        QVERIFY(!query.exec(sql("INSERT INTO t VALUES (1, NULL)")));
        QCOMPARE(query.lastError().type(), QSqlError::ConnectionError);
        QCOMPARE(query.lastError().nativeErrorCode(), sql("1299"));
        QCOMPARE(query.lastError().databaseText(), sql("NOT NULL constraint failed: t.b"));
        QVERIFY(!query.isActive() && !query.isSelect());
        QVERIFY(!query.exec(QString()));
        QVERIFY(!connection.database().rollback());
        QCOMPARE(connection.database().lastError().type(), QSqlError::TransactionError);
    }

    void stopsAtAnErrorAmongRows()
    {
        DriverConnection connection;
        fillNumbers(connection);
        QSqlQuery query = connection.query();
        QVERIFY(query.exec(sql("SELECT CASE v WHEN 3 THEN abs(-9223372036854775808) ELSE v END FROM n")));
        QVERIFY(query.next() && query.next() && query.next());
        QVERIFY(!query.next());
        QCOMPARE(query.lastError().databaseText(), sql("integer overflow"));
    }

    void countsChangedRowsAndTellsIds()
    {
        DriverConnection connection;
        connection.run("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)");
        QSqlQuery first = connection.query();
        QVERIFY(first.exec(sql("INSERT INTO t (a) VALUES ('x'), ('y')")));
        QCOMPARE(first.numRowsAffected(), 2);
        QCOMPARE(first.lastInsertId().toLongLong(), 2LL);
        QSqlQuery second = connection.query();
        QVERIFY(second.exec(sql("INSERT INTO t (id) VALUES (50)")));
        QCOMPARE(first.lastInsertId().toLongLong(), 2LL); // its own, whatever came after it
        QVERIFY(second.exec(sql("UPDATE t SET a = 'z' WHERE id > 1000")));
        QCOMPARE(second.numRowsAffected(), 0);
        QVERIFY(second.exec(sql("CREATE TABLE u (a)")));
        QCOMPARE(second.numRowsAffected(), 0);
        QVERIFY(second.exec(sql("SELECT * FROM t")));
        while (second.next()) {
        }
        QCOMPARE(second.numRowsAffected(), 3); // the rows read
        QVERIFY(second.exec(sql("INSERT INTO t (a) VALUES ('r') RETURNING id")));
        QVERIFY(second.isSelect() && second.next());
        QCOMPARE(second.value(0).toInt(), 51);
        QCOMPARE(second.numRowsAffected(), 1);
    }

    void finishesAndRunsAgain()
    {
        DriverConnection connection;
        fillNumbers(connection);
        QSqlQuery query = connection.query();
        QVERIFY(query.prepare(sql("SELECT v FROM n ORDER BY v")));
        QVERIFY(query.exec() && query.next());
        query.finish();
        QVERIFY(!query.isActive() && !query.value(0).isValid());
        connection.run("DROP TABLE n"); // refused while a statement reads the table
        QVERIFY(!connection.database().tables().contains(sql("n")));
        fillNumbers(connection);
        QVERIFY(query.exec() && query.last());
        QCOMPARE(query.value(0).toInt(), 4);
    }

    void holdsNoLockAfterTheLastRow()
    {
        DriverConnection connection;
        fillNumbers(connection);
        QSqlQuery query = connection.query();
        QVERIFY(query.exec(sql("SELECT v FROM n")));
        while (query.next()) {
        }
        QVERIFY(connection.query().exec(sql("DROP TABLE n")));
    }

    void keepsTransactions()
    {
        DriverConnection connection;
        fillNumbers(connection);
        QSqlDatabase& database = connection.database();
        QVERIFY(!connection.driver().inTransaction());
        QVERIFY(database.transaction());
        QVERIFY(connection.driver().inTransaction());
        QVERIFY(!database.transaction());
        QCOMPARE(database.lastError().type(), QSqlError::TransactionError);
        connection.run("DELETE FROM n");
        QVERIFY(database.rollback());
        QCOMPARE(connection.value("SELECT count(*) FROM n").toInt(), 5);
        QVERIFY(database.transaction());
        connection.run("DELETE FROM n");
        QVERIFY(database.commit());
        QCOMPARE(connection.value("SELECT count(*) FROM n").toInt(), 0);
    }
};

} // namespace

CARM_TEST(DriverQueryTest)
#include "driver_query_test.moc"
