#include "harness/harness.h"

#include "driver_fixture.h"

#include <QSqlField>
#include <QSqlIndex>
#include <QSqlRecord>
#include <QSqlTableModel>

using namespace carm::test;

namespace {

QStringList namesOf(const QSqlRecord& record)
{
    QStringList names;
    for (int column = 0; column < record.count(); ++column) {
        names << record.fieldName(column);
    }
    return names;
}

class DriverSchemaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsTablesAndViews()
    {
        DriverConnection connection;
        connection.run("CREATE TABLE t (a)");
        connection.run("CREATE TEMP TABLE passing (a)");
        connection.run("CREATE VIEW v AS SELECT a FROM t");
        const auto sorted = [&](QSql::TableType type) {
            QStringList names = connection.database().tables(type);
            names.sort();
            return names;
        };
        QCOMPARE(sorted(QSql::Tables), (QStringList{sql("passing"), sql("t")}));
        QCOMPARE(sorted(QSql::Views), QStringList{sql("v")});
        QCOMPARE(sorted(QSql::SystemTables), QStringList{sql("sqlite_master")});
        QCOMPARE(sorted(QSql::AllTables),
                 (QStringList{sql("passing"), sql("sqlite_master"), sql("t"), sql("v")}));
    }

    void describesColumns()
    {
        DriverConnection connection;
        connection.run("CREATE TABLE t (id INTEGER PRIMARY KEY, name VARCHAR(9) NOT NULL DEFAULT 'it', "
                       "amount NUMERIC DEFAULT 5, \"two words\" BLOB)");
        const QSqlRecord record = connection.database().record(sql("t"));
        QCOMPARE(namesOf(record), (QStringList{sql("id"), sql("name"), sql("amount"), sql("two words")}));
        QVERIFY(record.field(0).isAutoValue());
        QCOMPARE(record.field(1).requiredStatus(), QSqlField::Required);
        QCOMPARE(record.field(1).defaultValue().toString(), sql("it"));
        QVERIFY(!record.field(1).isAutoValue());
        QCOMPARE(record.field(2).metaType().id(), int(QMetaType::Double));
        QCOMPARE(record.field(2).defaultValue().toString(), sql("5"));
        QCOMPARE(record.field(3).metaType().id(), int(QMetaType::QByteArray));
        QCOMPARE(record.field(0).tableName(), sql("t"));
    }

    void findsTheTable_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"odd table", "\"odd table\"", "main.odd table", "main.[odd table]",
                                 "\"main\".\"odd table\"", "[main].[odd table]", "`odd table`"}) {
            QTest::newRow(name) << sql(name);
        }
    }

    void findsTheTable()
    {
        QFETCH(QString, name);
        DriverConnection connection;
        connection.run("CREATE TABLE \"odd table\" (a, b, c, PRIMARY KEY (c, a))");
        QCOMPARE(namesOf(connection.database().record(name)), (QStringList{sql("a"), sql("b"), sql("c")}));
        QCOMPARE(namesOf(connection.database().primaryIndex(name)), (QStringList{sql("c"), sql("a")}));
    }

    void findsATableWithADotInItsName()
    {
        DriverConnection connection;
        connection.run("CREATE TABLE \"a.b\" (x)");
        QCOMPARE(namesOf(connection.database().record(sql("a.b"))), QStringList{sql("x")});
    }

    void tellsTheNameOfTheTableSoThatItCanBeQuoted()
    {
        DriverConnection connection;
        connection.run("CREATE TABLE \"odd table\" (a)");
        connection.run("CREATE TABLE [with.dot] (a)");
        const auto told = [&](const char* name) {
            return connection.database().record(sql(name)).field(0).tableName();
        };
        QCOMPARE(told("\"odd table\""), sql("odd table"));
        QCOMPARE(told("main.[odd table]"), sql("main.[odd table]"));
        QCOMPARE(told("[with.dot]"), sql("[with.dot]"));
    }

    void carriesATableModelWithDotsInNames()
    {
        DriverConnection connection;
        connection.run("CREATE TABLE [with.dot] (id INTEGER PRIMARY KEY, \"first.name\" TEXT)");
        connection.run("INSERT INTO [with.dot] VALUES (1, 'Ann')");
        QSqlTableModel model(nullptr, connection.database());
        model.setTable(sql("[with.dot]"));
        model.setSort(1, Qt::AscendingOrder);
        QVERIFY(model.select());
        QCOMPARE(model.data(model.index(0, 1)).toString(), sql("Ann"));
    }

    void tellsAttachedDatabasesApart()
    {
        DriverConnection connection;
        connection.run("ATTACH ':memory:' AS other");
        connection.run("CREATE TABLE t (here)");
        connection.run("CREATE TABLE other.t (there)");
        QCOMPARE(namesOf(connection.database().record(sql("t"))), QStringList{sql("here")});
        QCOMPARE(namesOf(connection.database().record(sql("other.t"))), QStringList{sql("there")});
    }

    void knowsNothingOfATableThatIsNotThere()
    {
        DriverConnection connection;
        QVERIFY(connection.database().record(sql("none")).isEmpty());
        QVERIFY(connection.database().primaryIndex(sql("none")).isEmpty());
        connection.database().close();
        QVERIFY(connection.driver().tables(QSql::AllTables).isEmpty());
        QVERIFY(connection.driver().record(sql("none")).isEmpty());
    }

    void escapesIdentifiers()
    {
        DriverConnection connection;
        const auto escaped = [&](const char* name) {
            return connection.driver().escapeIdentifier(sql(name), QSqlDriver::TableName);
        };
        QCOMPARE(escaped("t"), sql("\"t\""));
        QCOMPARE(escaped("a.b"), sql("\"a\".\"b\""));
        QCOMPARE(connection.driver().escapeIdentifier(sql("a.b"), QSqlDriver::FieldName), sql("\"a.b\""));
        QCOMPARE(escaped("say \"x\" now"), sql("\"say \"\"x\"\" now\""));
        QCOMPARE(escaped("\"t\""), sql("\"t\""));
        QCOMPARE(escaped("[a].[b]"), sql("[a].[b]"));
    }

    void formatsValuesThatSqliteReads()
    {
        DriverConnection connection;
        const auto roundTrip = [&](const QVariant& value) {
            QSqlField field(sql("f"), value.metaType());
            field.setValue(value);
            const QString text = connection.driver().formatValue(field);
            return connection.value(("SELECT " + text.toUtf8()).constData());
        };
        QCOMPARE(roundTrip(QByteArray("\x00\xff'", 3)).toByteArray(), QByteArray("\x00\xff'", 3));
        QCOMPARE(roundTrip(sql("it's")).toString(), sql("it's"));
        QCOMPARE(roundTrip(-5).toInt(), -5);
        QVERIFY(roundTrip(QVariant(QMetaType::fromType<QByteArray>())).isNull());
    }

    /// A model takes its statement off the rows before each write and goes on reading them.
    void keepsTheRowsOfATableModelThroughItsOwnWrites()
    {
        constexpr int kRows = 600; // more than a model fetches at once
        DriverConnection connection;
        connection.run("CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT)");
        connection.run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 600) "
                       "INSERT INTO t SELECT i, 'row ' || i FROM n");
        QSqlTableModel model(nullptr, connection.database());
        model.setTable(sql("t"));
        model.setEditStrategy(QSqlTableModel::OnFieldChange);
        model.setSort(0, Qt::AscendingOrder);
        QVERIFY(model.select());
        QVERIFY(model.canFetchMore());
        QVERIFY(model.setData(model.index(1, 1), sql("changed")));
        QVERIFY(model.removeRow(2));
        while (model.canFetchMore()) {
            model.fetchMore();
        }
        QCOMPARE(model.rowCount(), kRows);
        QCOMPARE(model.data(model.index(0, 1)).toString(), sql("row 1"));
        QCOMPARE(model.data(model.index(1, 1)).toString(), sql("changed"));
        for (int row = 3; row < kRows; ++row) {
            QCOMPARE(model.data(model.index(row, 0)).toInt(), row + 1);
        }
    }

    void carriesATableModel()
    {
        DriverConnection connection;
        connection.run("CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT)");
        QSqlTableModel model(nullptr, connection.database());
        model.setTable(sql("t"));
        QVERIFY(model.select());
        QSqlRecord row = model.record();
        row.setValue(sql("name"), sql("first"));
        row.setGenerated(sql("id"), false);
        QVERIFY(model.insertRecord(-1, row));
        QCOMPARE(model.data(model.index(0, 0)).toInt(), 1);
        QVERIFY(model.setData(model.index(0, 1), sql("changed")));
        QVERIFY(model.submitAll());
        QCOMPARE(connection.value("SELECT name FROM t").toString(), sql("changed"));
        QVERIFY(model.removeRow(0));
        QVERIFY(model.submitAll());
        QCOMPARE(connection.value("SELECT count(*) FROM t").toInt(), 0);
    }
};

} // namespace

CARM_TEST(DriverSchemaTest)
#include "driver_schema_test.moc"
