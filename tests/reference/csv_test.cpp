#include "harness/harness.h"
#include "reference/csv.h"

using namespace carm::reference;

namespace {

/// "1|2|3" for each row, with the line where it begins.
QStringList rowsOf(const CsvTable& table)
{
    QStringList rows;
    for (const CsvRow& row : table.rows) {
        rows += QString::number(row.line) + u':' + QStringList(row.cells.begin(), row.cells.end()).join(u'|');
    }
    return rows;
}

} // namespace

class CsvTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatTheStandardAllows_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("rows");
        const auto row = [](const char* name, const QByteArray& bytes, const QStringList& rows) {
            QTest::newRow(name) << bytes << rows;
        };
        row("plain", "a,b\n1,2\n", {QStringLiteral("2:1|2")});
        row("no last line end", "a,b\n1,2", {QStringLiteral("2:1|2")});
        row("carriage returns", "a,b\r\n1,2\r\n3,4\r\n", {QStringLiteral("2:1|2"), QStringLiteral("3:3|4")});
        row("byte order mark",
            "\xEF\xBB\xBF"
            "a,b\n1,2\n",
            {QStringLiteral("2:1|2")});
        row("quoted", "a,b\n\"1,x\",\"say \"\"2\"\"\"\n", {QStringLiteral("2:1,x|say \"2\"")});
        row("line end in quotes", "a,b\n\"1\n1\",2\n3,4\n",
            {QStringLiteral("2:1\n1|2"), QStringLiteral("4:3|4")});
        row("empty cells", "a,b\n,\n\"\",x\n", {QStringLiteral("2:|"), QStringLiteral("3:|x")});
        row("empty lines", "a,b\n\n1,2\n\n", {QStringLiteral("3:1|2")});
        row("accents", "a,b\nœuf,é\n", {QStringLiteral("2:œuf|é")});
        row("header only", "a,b\n", {});
    }
    void readsWhatTheStandardAllows()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, rows);
        const auto table = readCsv(bytes);
        QVERIFY(table.ok());
        QCOMPARE(table->header, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(rowsOf(table.value()), rows);
        QVERIFY(table->badRows.empty());
        QCOMPARE(readCsvHeader(bytes), table->header);
    }

    void refusesWhatItCannotTrust_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ImportErrorCode>("code");
        QTest::addColumn<int>("row");
        const auto row = [](const char* name, const QByteArray& bytes, ImportErrorCode code, int line) {
            QTest::newRow(name) << bytes << code << line;
        };
        row("empty", "", ImportErrorCode::Malformed, 1);
        row("open quote", "a,b\n1,2\n\"3,4\n5,6\n", ImportErrorCode::Malformed, 3);
        row("text after quote", "a,b\n\"1\"x,2\n", ImportErrorCode::Malformed, 2);
        row("quote in the middle", "a,b\n1,2\n3,x\"y\n", ImportErrorCode::Malformed, 3);
        row("not UTF-8", "a,b\n1,2\n3,caf\xE9\n", ImportErrorCode::NotUtf8, 3);
        row("cut in a character", "a,b\n1,\xC3", ImportErrorCode::NotUtf8, 2);
        row("overlong slash", "a,b\n1,\xC0\xAF\n", ImportErrorCode::NotUtf8, 2);
        row("surrogate", "a,b\n1,\xED\xA0\x80\n", ImportErrorCode::NotUtf8, 2);
        row("zero byte", QByteArray("a,b\n1,\0002\n", 9), ImportErrorCode::Malformed, 2);
        row("escape in quotes", "a,b\n1,\"\x1b[2J\"\n", ImportErrorCode::Malformed, 2);
        row("huge cell", "a,b\n1," + QByteArray(300 * 1024, 'x'), ImportErrorCode::TooLarge, 2);
        row("huge quoted cell", "a,b\n1,\"" + QByteArray(300 * 1024, 'x'), ImportErrorCode::TooLarge, 2);
        row("too many columns", "a,b\n" + QByteArray(200, ','), ImportErrorCode::TooLarge, 2);
    }
    void refusesWhatItCannotTrust()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ImportErrorCode, code);
        QFETCH(int, row);
        const auto table = readCsv(bytes);
        QVERIFY(!table.ok());
        QCOMPARE(table.error().code, code);
        QCOMPARE(table.error().row, row);
        QVERIFY(table.error().value.size() <= 80);
    }

    void setsAsideRowsOfWrongLength()
    {
        const auto table = readCsv("a,b\n1\n2,2\n3,3,3\n4,4\n");
        QVERIFY(table.ok());
        QCOMPARE(rowsOf(table.value()), (QStringList{QStringLiteral("3:2|2"), QStringLiteral("5:4|4")}));
        QCOMPARE(table->badRows.size(), std::size_t(2));
        QCOMPARE(table->badRows[0].row, 2);
        QCOMPARE(table->badRows[0].value, QStringLiteral("1"));
        QCOMPARE(table->badRows[1].row, 4);
        QCOMPARE(table->badRows[1].value, QStringLiteral("3"));
    }

    void refusesHugeFiles()
    {
        const auto table = readCsv("a\n" + QByteArray(64 * 1024 * 1024, '1'));
        QVERIFY(!table.ok());
        QCOMPARE(table.error().code, ImportErrorCode::TooLarge);
    }
};

CARM_TEST(CsvTest)
#include "csv_test.moc"
