#include "harness/harness.h"

#include "driver_fixture.h"

#include <QDateTime>
#include <QSqlField>
#include <QSqlRecord>
#include <QTimeZone>
#include <QUuid>

#include <limits>

using namespace carm::test;

namespace {

/// What comes back for what was bound, and how SQLite stores it.
class DriverValuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void storesEveryType_data()
    {
        QTest::addColumn<QVariant>("bound");
        QTest::addColumn<QString>("storage");
        QTest::addColumn<QVariant>("read");
        const auto row = [](const char* name, const QVariant& bound, const char* storage,
                            const QVariant& read) {
            QTest::newRow(name) << bound << QString::fromLatin1(storage) << read;
        };
        const QVariant nothing(QMetaType::fromType<QString>());
        row("null", QVariant(), "null", nothing);
        row("null string", QString(), "null", nothing);
        row("null bytes", QByteArray(), "null", nothing);
        row("invalid date", QDate(), "null", nothing);
        row("null uuid", QUuid(), "null", nothing);
        row("empty string", QStringLiteral(""), "text", QStringLiteral(""));
        row("empty bytes", QByteArray(""), "blob", QByteArray(""));
        row("true", true, "integer", 1LL);
        row("false", false, "integer", 0LL);
        row("int", -7, "integer", -7LL);
        row("uint", std::numeric_limits<uint>::max(), "integer", 4294967295LL);
        row("longlong", std::numeric_limits<qint64>::min(), "integer", std::numeric_limits<qint64>::min());
        row("ulonglong", 12ULL, "integer", 12LL);
        row("ulonglong, large", std::numeric_limits<quint64>::max(), "text",
            QStringLiteral("18446744073709551615"));
        row("short", QVariant::fromValue<short>(-3), "integer", -3LL);
        row("double", 0.1, "real", 0.1);
        row("float", 0.5F, "real", 0.5);
        row("string", QStringLiteral("été \U0001F4E6"), "text", QStringLiteral("été \U0001F4E6"));
        row("bytes with zeros", QByteArray("a\0b", 3), "blob", QByteArray("a\0b", 3));
        row("date", QDate(2026, 3, 1), "text", QStringLiteral("2026-03-01"));
        row("time", QTime(14, 5, 9, 123), "text", QStringLiteral("14:05:09.123"));
        row("date and time", QDateTime(QDate(2026, 3, 1), QTime(14, 5, 9, 7), Qt::UTC), "text",
            QStringLiteral("2026-03-01T14:05:09.007Z"));
    }

    void storesEveryType()
    {
        QFETCH(QVariant, bound);
        QFETCH(QString, storage);
        QFETCH(QVariant, read);
        DriverConnection connection;
        QSqlQuery query = connection.query();
        query.prepare(sql("SELECT ?, typeof(?)"));
        query.addBindValue(bound);
        query.addBindValue(bound);
        QVERIFY(query.exec());
        QVERIFY(query.next());
        QCOMPARE(query.value(1).toString(), storage);
        QCOMPARE(query.value(0), read);
        QCOMPARE(query.value(0).typeId(), read.typeId());
        QCOMPARE(query.isNull(0), storage == QStringLiteral("null"));
    }

    void readsDatesBack()
    {
        DriverConnection connection;
        connection.run("CREATE TABLE t (d DATE, t TIME, dt DATETIME)");
        QSqlQuery insert = connection.query();
        insert.prepare(sql("INSERT INTO t VALUES (?, ?, ?)"));
        const QDateTime moment(QDate(2026, 3, 1), QTime(14, 5, 9, 123), Qt::UTC);
        insert.addBindValue(moment.date());
        insert.addBindValue(moment.time());
        insert.addBindValue(moment);
        QVERIFY(insert.exec());
        const QSqlQuery row = connection.run("SELECT * FROM t");
        QCOMPARE(row.value(0).toDate(), moment.date());
        QCOMPARE(row.value(1).toTime(), moment.time());
        QCOMPARE(row.value(2).toDateTime(), moment);
    }

    void keepsLargeValues()
    {
        DriverConnection connection;
        connection.run("CREATE TABLE t (a BLOB, b TEXT)");
        QByteArray bytes(3'000'000, '\0');
        for (qsizetype index = 0; index < bytes.size(); ++index) {
            bytes[index] = static_cast<char>(index % 251);
        }
        const QString text = QString::fromLatin1(bytes.toHex());
        QSqlQuery insert = connection.query();
        insert.prepare(sql("INSERT INTO t VALUES (?, ?)"));
        insert.addBindValue(bytes);
        insert.addBindValue(text);
        QVERIFY(insert.exec());
        const QSqlQuery row = connection.run("SELECT * FROM t");
        QCOMPARE(row.value(0).toByteArray(), bytes);
        QCOMPARE(row.value(1).toString(), text);
    }

    void readsRealNumbersAsThePolicySays_data()
    {
        QTest::addColumn<int>("policy");
        QTest::addColumn<QVariant>("read");
        QTest::newRow("int32") << int(QSql::LowPrecisionInt32) << QVariant(4);
        QTest::newRow("int64") << int(QSql::LowPrecisionInt64) << QVariant(4LL);
        QTest::newRow("double") << int(QSql::LowPrecisionDouble) << QVariant(4.75);
        QTest::newRow("high") << int(QSql::HighPrecision) << QVariant(4.75);
    }

    void readsRealNumbersAsThePolicySays()
    {
        QFETCH(int, policy);
        QFETCH(QVariant, read);
        DriverConnection connection;
        QSqlQuery query = connection.query();
        query.setNumericalPrecisionPolicy(QSql::NumericalPrecisionPolicy(policy));
        QVERIFY(query.exec(sql("SELECT 4.75")));
        QVERIFY(query.next());
        QCOMPARE(query.value(0), read);
        QCOMPARE(query.value(0).typeId(), read.typeId());
    }

    void tellsTypesOfColumns()
    {
        DriverConnection connection;
        connection.run("CREATE TABLE t (i INTEGER, n INT, r REAL, m NUMERIC(9,2), d DOUBLE, f FLOAT, b BLOB, "
                       "o BOOLEAN, v VARCHAR(9), x)");
        connection.run("INSERT INTO t (x) VALUES ('text')");
        const QSqlRecord record = connection.run("SELECT *, 1 AS one, 1.5, x'00' FROM t").record();
        const QList<int> wanted{QMetaType::Int,        QMetaType::Int,    QMetaType::Double,
                                QMetaType::Double,     QMetaType::Double, QMetaType::Double,
                                QMetaType::QByteArray, QMetaType::Bool,   QMetaType::QString,
                                QMetaType::QString,    QMetaType::Int,    QMetaType::Double,
                                QMetaType::QByteArray};
        QList<int> types;
        for (int column = 0; column < record.count(); ++column) {
            types << record.field(column).metaType().id();
        }
        QCOMPARE(types, wanted);
        QCOMPARE(record.fieldName(10), QStringLiteral("one"));
        QCOMPARE(record.field(0).tableName(), QStringLiteral("t"));
    }

    void knowsNoTypeOfAnExpressionWithoutRow()
    {
        DriverConnection connection;
        const QSqlRecord record = connection.run("SELECT 1 AS one WHERE 0").record();
        QCOMPARE(record.count(), 1);
        QVERIFY(!record.field(0).metaType().isValid());
    }
};

} // namespace

CARM_TEST(DriverValuesTest)
#include "driver_values_test.moc"
