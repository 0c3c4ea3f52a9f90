#include "harness/harness.h"

#include "driver_fixture.h"

#include <QFile>
#include <QSignalSpy>

#include <atomic>
#include <thread>

using namespace carm;
using namespace carm::test;

namespace {

class DriverConnectionTest : public QObject {
    Q_OBJECT

    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void registersOnce()
    {
        storage::registerSqlcipherDriver();
        storage::registerSqlcipherDriver();
        QCOMPARE(QSqlDatabase::drivers().count(QStringLiteral("QSQLCIPHER")), 1);
        QVERIFY(QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLCIPHER")));
    }

    void registersAgainWhenQtHasForgotten()
    {
        storage::registerSqlcipherDriver();
        // What Qt Sql does with every driver when a QCoreApplication ends.
        QSqlDatabase::registerSqlDriver(QStringLiteral("QSQLCIPHER"), nullptr);
        QVERIFY(!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLCIPHER")));
        storage::registerSqlcipherDriver();
        QVERIFY(QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLCIPHER")));
    }

    void saysWhichKindOfDatabaseItHas()
    {
#ifdef CARM_QT_SQL_PRIVATE
        const auto kind = QSqlDriver::SQLite;
#else
        const auto kind = QSqlDriver::UnknownDbms;
#endif
        QCOMPARE(storage::SqlcipherDriver().dbmsType(), kind);
    }

    void hasTheFeaturesOfSqlite()
    {
        const storage::SqlcipherDriver driver;
        for (const auto feature :
             {QSqlDriver::Transactions, QSqlDriver::BLOB, QSqlDriver::Unicode, QSqlDriver::PreparedQueries,
              QSqlDriver::NamedPlaceholders, QSqlDriver::PositionalPlaceholders, QSqlDriver::LastInsertId,
              QSqlDriver::SimpleLocking, QSqlDriver::LowPrecisionNumbers, QSqlDriver::EventNotifications,
              QSqlDriver::FinishQuery, QSqlDriver::CancelQuery}) {
            QVERIFY(driver.hasFeature(feature));
        }
        for (const auto feature :
             {QSqlDriver::QuerySize, QSqlDriver::BatchOperations, QSqlDriver::MultipleResultSets}) {
            QVERIFY(!driver.hasFeature(feature));
        }
    }

    void opensClosesAndOpensAgain()
    {
        const QTemporaryDir dir;
        DriverConnection connection(dir.filePath(sql("a.db")));
        QVERIFY(connection.opened());
        connection.run("CREATE TABLE t (a)");
        QSqlQuery open = connection.query();
        QVERIFY(open.exec(sql("SELECT 1 UNION SELECT 2")) && open.next());
        QCOMPARE(QString::fromLatin1(connection.driver().handle().typeName()), sql("sqlite3*"));
        connection.database().close();
        QVERIFY(!connection.database().isOpen());
        QVERIFY(!open.exec());
        QVERIFY(connection.database().open());
        QCOMPARE(connection.database().tables(), QStringList{sql("t")});
        QVERIFY(connection.database().open());
    }

    void saysWhyItCannotOpen()
    {
        const QTemporaryDir dir;
        DriverConnection connection(dir.filePath(sql("no/such/folder.db")));
        QVERIFY(!connection.opened());
        QVERIFY(connection.database().isOpenError());
        QCOMPARE(connection.database().lastError().type(), QSqlError::ConnectionError);
        QCOMPARE(connection.database().lastError().nativeErrorCode(), sql("14"));
    }

    void encryptsWithAPassword()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(sql("a.db"));
        {
            DriverConnection connection(path, {}, sql("a password"));
            connection.run("CREATE TABLE t (a)");
            connection.run("INSERT INTO t VALUES ('marker in the file')");
        }
        QVERIFY(!bytesOf(path).contains("marker in the file"));
        QVERIFY(!bytesOf(path).contains("SQLite format"));
        DriverConnection right(path, {}, sql("a password"));
        QCOMPARE(right.value("SELECT a FROM t").toString(), sql("marker in the file"));
        for (const char* password : {"another", ""}) {
            DriverConnection wrong(path, {}, sql(password));
            QVERIFY(wrong.opened());
            QSqlQuery query = wrong.query();
            QVERIFY(!query.exec(sql("SELECT a FROM t")));
            QCOMPARE(query.lastError().nativeErrorCode(), sql("26"));
        }
    }

    void attachesFilesOfTheSamePassword()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(sql("attached.db"));
        {
            DriverConnection connection(path, {}, sql("a password"));
            connection.run("CREATE TABLE t AS SELECT 'from the other file' AS a");
        }
        const QByteArray attach = "ATTACH '" + path.toUtf8() + "' AS other";
        DriverConnection right(dir.filePath(sql("a.db")), {}, sql("a password"));
        right.run(attach.constData());
        QCOMPARE(right.value("SELECT a FROM other.t").toString(), sql("from the other file"));
        DriverConnection wrong(dir.filePath(sql("b.db")), {}, sql("another"));
        QVERIFY(!wrong.query().exec(QString::fromUtf8(attach)));
    }

    void writesPlainFilesWithoutAPassword()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(sql("a.db"));
        DriverConnection connection(path);
        connection.run("CREATE TABLE t (a)");
        QVERIFY(bytesOf(path).startsWith("SQLite format 3"));
    }

    void takesOptions()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(sql("a.db"));
        {
            DriverConnection writer(path, sql("QSQLITE_BUSY_TIMEOUT = 1234 ; QSQLITE_UNKNOWN"));
            writer.run("CREATE TABLE t (a)");
            QCOMPARE(writer.value("PRAGMA busy_timeout").toInt(), 1234);
        }
        DriverConnection reader(path, sql("QSQLITE_OPEN_READONLY"));
        QVERIFY(reader.driver().isReadOnly());
        QCOMPARE(reader.value("PRAGMA busy_timeout").toInt(), 5000);
        QSqlQuery query = reader.query();
        QVERIFY(!query.exec(sql("INSERT INTO t VALUES (1)")));
        QCOMPARE(query.lastError().nativeErrorCode(), sql("8"));
        DriverConnection named(sql("file:") + path + sql("?mode=ro"), sql("QSQLITE_OPEN_URI"));
        QVERIFY(named.driver().isReadOnly());
        DriverConnection coarse(sql(":memory:"), sql("QSQLITE_NO_USE_EXTENDED_RESULT_CODES"));
        coarse.run("CREATE TABLE t (a NOT NULL)");
        query = coarse.query();
        QVERIFY(!query.exec(sql("INSERT INTO t VALUES (NULL)")));
        QCOMPARE(query.lastError().nativeErrorCode(), sql("19"));
    }

    void sharesACacheWhenAsked()
    {
        const QString options = sql("QSQLITE_OPEN_URI;QSQLITE_ENABLE_SHARED_CACHE");
        DriverConnection one(sql("file:shared-by-two?mode=memory"), options);
        one.run("CREATE TABLE t (a)");
        DriverConnection two(sql("file:shared-by-two?mode=memory"), options);
        QCOMPARE(two.database().tables(), QStringList{sql("t")});
    }

    void matchesRegularExpressionsWhenAsked()
    {
        DriverConnection connection(sql(":memory:"), sql("QSQLITE_ENABLE_REGEXP=2"));
        QCOMPARE(connection.value("SELECT 'été' REGEXP '^É' OR 'abc' REGEXP 'b.$'").toInt(), 1);
        QCOMPARE(connection.value("SELECT 'abc' REGEXP '^b'").toInt(), 0);
        QSqlQuery query = connection.query();
        QVERIFY(!query.exec(sql("SELECT 'abc' REGEXP '('")));
        DriverConnection without;
        query = without.query();
        QVERIFY(!query.exec(sql("SELECT 'abc' REGEXP 'b'")));
    }

    void searchesFullText()
    {
        DriverConnection connection;
        for (const char* module : {"fts3", "fts5"}) {
            connection.run(
                (QByteArray("CREATE VIRTUAL TABLE ") + module + "_t USING " + module + "(body)").constData());
            connection.run((QByteArray("INSERT INTO ") + module + "_t VALUES ('cotton shirts')").constData());
            QCOMPARE(
                connection
                    .value((QByteArray("SELECT count(*) FROM ") + module + "_t WHERE body MATCH 'shirt*'")
                               .constData())
                    .toInt(),
                1);
        }
    }

    void waitsForOtherWritersOnlyAsLongAsTold()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(sql("a.db"));
        DriverConnection one(path);
        DriverConnection two(path, sql("QSQLITE_BUSY_TIMEOUT=0"));
        one.run("CREATE TABLE t (a)");
        one.run("BEGIN IMMEDIATE");
        QSqlQuery query = two.query();
        QVERIFY(!query.exec(sql("INSERT INTO t VALUES (1)")));
        QCOMPARE(query.lastError().nativeErrorCode(), sql("5"));
        one.run("COMMIT");
        QVERIFY(query.exec(sql("INSERT INTO t VALUES (1)")));
    }

    void cancelsARunningStatementFromAnotherThread()
    {
        DriverConnection connection;
        std::atomic<bool> done = false;
        storage::SqlcipherDriver& driver = connection.driver();
        // Until it has worked: the statement may not have begun when the first call comes.
        std::thread other([&] {
            while (!done) {
                driver.cancelQuery();
                std::this_thread::yield();
            }
        });
        QSqlQuery query = connection.query();
        const bool ran = query.exec(sql("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                                        "SELECT max(i) FROM n"));
        done = true;
        other.join();
        QVERIFY(!ran);
        QCOMPARE(query.lastError().nativeErrorCode(), sql("9"));
        QCOMPARE(connection.value("SELECT 7").toInt(), 7);
        connection.database().close();
        QVERIFY(!driver.cancelQuery());
    }

    void tellsChangesOfTables()
    {
        DriverConnection connection;
        connection.run("CREATE TABLE watched (id INTEGER PRIMARY KEY)");
        connection.run("CREATE TABLE other (id INTEGER PRIMARY KEY)");
        storage::SqlcipherDriver& driver = connection.driver();
        QSignalSpy spy(&driver, &QSqlDriver::notification);
        QVERIFY(driver.subscribeToNotification(sql("watched")));
        QTest::ignoreMessage(QtWarningMsg, "subscribeToNotification: subscribed to 'watched' already");
        QVERIFY(!driver.subscribeToNotification(sql("watched")));
        QCOMPARE(driver.subscribedToNotifications(), QStringList{sql("watched")});
        connection.run("INSERT INTO other VALUES (1)");
        connection.run("INSERT INTO watched VALUES (42)");
        QTRY_COMPARE(spy.count(), 1);
        QCOMPARE(spy.first().at(0).toString(), sql("watched"));
        QCOMPARE(spy.first().at(2).toLongLong(), 42LL);
        QVERIFY(driver.unsubscribeFromNotification(sql("watched")));
        QTest::ignoreMessage(QtWarningMsg, "unsubscribeFromNotification: not subscribed to 'watched'");
        QVERIFY(!driver.unsubscribeFromNotification(sql("watched")));
        connection.run("INSERT INTO watched VALUES (43)");
        QCoreApplication::sendPostedEvents();
        QCOMPARE(spy.count(), 1);
        connection.database().close();
        QTest::ignoreMessage(QtWarningMsg, "subscribeToNotification: the database is not open");
        QVERIFY(!driver.subscribeToNotification(sql("watched")));
    }

    void resultsOutliveTheirConnection()
    {
        QSqlQuery survivor;
        {
            auto* driver = new storage::SqlcipherDriver;
            const QString name = sql("short lived");
            QSqlDatabase database = QSqlDatabase::addDatabase(driver, name);
            QVERIFY(driver->openWithKey(sql(":memory:"), {}, {}));
            survivor = QSqlQuery(database);
            QVERIFY(survivor.exec(sql("SELECT 1")));
            database = QSqlDatabase();
            QSqlDatabase::removeDatabase(name);
        }
        QVERIFY(!survivor.exec());
    }
};

} // namespace

CARM_TEST(DriverConnectionTest)
#include "driver_connection_test.moc"
