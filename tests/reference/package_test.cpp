#include "harness/harness.h"
#include "reference/edition_source.h"
#include "sample_tables.h"

#include <QCryptographicHash>
#include <QFile>

#include <sys/resource.h>
#include <zlib.h>

using namespace carm::reference;
using carm::test::describe;
using carm::test::SampleTables;

namespace {

QByteArray packed(SampleTables& sample)
{
    const auto package = packFolder(sample.folder());
    CARM_ENSURE(package.ok());
    return package.value();
}

QByteArray bigEndian(quint64 size)
{
    QByteArray bytes;
    for (int shift = 56; shift >= 0; shift -= 8) {
        bytes += static_cast<char>(size >> shift & 0xff);
    }
    return bytes;
}

/// A package whose outer hash is right, around any content: what an attacker can make.
QByteArray forged(quint64 announced, const QByteArray& stream)
{
    const QByteArray body = bigEndian(announced) + stream;
    return "CARMEDN1" + QCryptographicHash::hash(body, QCryptographicHash::Sha256) + body;
}

QByteArray deflated(const QByteArray& bytes)
{
    uLongf length = compressBound(static_cast<uLong>(bytes.size()));
    QByteArray stream(static_cast<qsizetype>(length), '\0');
    CARM_ENSURE(compress2(reinterpret_cast<Bytef*>(stream.data()), &length,
                          reinterpret_cast<const Bytef*>(bytes.constData()), static_cast<uLong>(bytes.size()),
                          9) == Z_OK);
    return stream.first(static_cast<qsizetype>(length));
}

/// A package around CBOR that somebody else wrote.
QByteArray forgedAround(const QByteArray& payload)
{
    return forged(static_cast<quint64>(payload.size()), deflated(payload));
}

/// A head of CBOR: the type in the upper three bits, the length behind it in four bytes.
QByteArray cborHead(int majorType, quint32 length)
{
    QByteArray head(1, static_cast<char>(majorType << 5 | 26));
    for (int shift = 24; shift >= 0; shift -= 8) {
        head += static_cast<char>(length >> shift & 0xff);
    }
    return head;
}

QByteArray cborText(const QByteArray& text)
{
    return cborHead(3, static_cast<quint32>(text.size())) + text;
}

QByteArray cborBytes(const QByteArray& bytes)
{
    return cborHead(2, static_cast<quint32>(bytes.size())) + bytes;
}

const QByteArray kCborFalse("\xf4");

QByteArray cborTable(const QByteArray& kind = "countries")
{
    return cborHead(5, 3) + cborText("kind") + cborText(kind) + cborText("base") + kCborFalse +
           cborText("bytes") + cborBytes("a,b\n");
}

/// Everything before the tables.
QByteArray cborOpening()
{
    return cborHead(5, 3) + cborText("name") + cborText("n") + cborText("manifest") + cborBytes({}) +
           cborText("tables");
}

/// The most memory that this process ever had, in bytes.
qint64 peakMemory()
{
    struct rusage usage = {};
    const bool isKnown = getrusage(RUSAGE_SELF, &usage) == 0;
    CARM_ENSURE(isKnown);
    return qint64(usage.ru_maxrss) * 1024;
}

QStringList errorsOf(const QByteArray& package)
{
    const auto result = importPackage(package);
    return result.ok() ? QStringList{QStringLiteral("imported")} : describe(result.error());
}

} // namespace

class PackageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPackageIsTheSameEditionAsItsFolder()
    {
        SampleTables sample;
        const QString folder = sample.folder();
        const auto package = packFolder(folder);
        QVERIFY(package.ok());
        QTemporaryDir place;
        const QString path = place.filePath(QStringLiteral("edition.carm"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(package.value());
        file.close();

        const auto fromFolder = importAny(folder);
        const auto fromFile = importAny(path);
        QVERIFY(fromFolder.ok() && fromFile.ok());
        const EditionTables& left = fromFolder.value()->tables();
        const EditionTables& right = fromFile.value()->tables();
        QCOMPARE(right.info.hash, left.info.hash);
        QCOMPARE(right.info.name, left.info.name);
        QCOMPARE(right.items.size(), left.items.size());
        QCOMPARE(right.units.size(), left.units.size());
        QCOMPARE(right.exchangeRates.size(), left.exchangeRates.size());
        QCOMPARE(right.countries.size(), left.countries.size());
    }

    void tablesThatAreNotThereLeaveTheHashAlone()
    {
        // Spelt out: entries sealed before editions had holidays and reasons name hashes of this layout.
        const auto sized = [](const QByteArray& bytes) {
            return bigEndian(static_cast<quint64>(bytes.size())) + bytes;
        };
        EditionSource source;
        source.manifest = "{}";
        source.tables = {{TableKind::Parameters, true, {}, "p\n"},
                         {TableKind::SearchWords, false, {}, "w\n"},
                         {TableKind::Treatments, false, {}, "t\n"}};
        const QByteArray layout = sized("{}") + sized("treatments") + sized("t\n") + sized("searchWords") +
                                  sized("w\n") + sized("base/parameters") + sized("p\n");
        QCOMPARE(editionHash(source), QCryptographicHash::hash(layout, QCryptographicHash::Sha256));
        source.tables.push_back({TableKind::Holidays, false, {}, "h\n"});
        QVERIFY(editionHash(source) != QCryptographicHash::hash(layout, QCryptographicHash::Sha256));
    }

    void holidaysAndReasonsGoIntoThePackage()
    {
        SampleTables sample;
        sample.table("holidays.csv") =
            "date,scope,name_en,name_fr,source,confidence\n2026-07-01,federal,A,B,s,certain\n";
        sample.table("reasons.csv") = "kind,code,name_en,name_fr,confidence\nvoid,OTHER,A,B,design\n";
        const auto edition = importPackage(packed(sample));
        QVERIFY(edition.ok());
        QCOMPARE(edition.value()->holidays().size(), std::size_t(1));
        QCOMPARE(edition.value()->reasonsOf(ReasonKind::Void, QDate(2026, 3, 2)).size(), std::size_t(1));
    }

    void theSameTablesGiveTheSameBytes()
    {
        SampleTables sample;
        sample.table("edition.json") =
            R"({"name":"trial","title_en":"Trial","title_fr":"Essai","environment":"practice","valid_from":"2025-01-01","published":"2024-12-15"})";
        const QByteArray first = packed(sample);
        QCOMPARE(packed(sample), first);
        sample.replace("fx.csv", "1.2464", "1.2465");
        QVERIFY(packed(sample) != first);
    }

    void carriesItsOwnBaseLayer()
    {
        // What a later program has as its base must not change what an old edition computes.
        SampleTables sample;
        const auto source = unpackEdition(packed(sample));
        QVERIFY(source.ok());
        EditionSource changed = source.value();
        int baseParameters = 0;
        for (SourceTable& table : changed.tables) {
            if (table.isBase && table.kind == TableKind::Parameters) {
                ++baseParameters;
                table.bytes =
                    "name,value,unit,valid_from,valid_to,source,confidence\ngst_rate,9,percent,,,test,test\n";
            }
        }
        QCOMPARE(baseParameters, 1);
        const auto edition = importPackage(packEdition(changed));
        QVERIFY(edition.ok());
        QCOMPARE(edition.value()->percentage(QStringLiteral("gst_rate"), QDate(2026, 3, 2))->text(),
                 QStringLiteral("9"));
    }

    void refusesABadFolder()
    {
        SampleTables sample;
        sample.replace("fx.csv", "1.2464", "x");
        const auto package = packFolder(sample.folder());
        QVERIFY(!package.ok());
        QCOMPARE(describe(package.error()), QStringList{QStringLiteral("BadValue fx.csv 3 cad_per_unit x")});
    }

    void refusesEveryForgedByte()
    {
        SampleTables sample;
        const QByteArray package = packed(sample);
        QCOMPARE(errorsOf(package), QStringList{QStringLiteral("imported")});
        for (qsizetype i = 0; i < package.size(); ++i) {
            for (const int bit : {0, 6, 7}) {
                QByteArray changed = package;
                changed[i] = static_cast<char>(changed[i] ^ (1 << bit));
                const auto result = importPackage(changed);
                QVERIFY2(!result.ok(), qPrintable(QString::number(i)));
                QCOMPARE(result.error().front().code, ImportErrorCode::BadPackage);
            }
        }
    }

    void refusesAnotherLength()
    {
        SampleTables sample;
        const QByteArray package = packed(sample);
        QVERIFY(!importPackage(package + '\0').ok());
        for (const qsizetype size : {qsizetype(0), qsizetype(7), qsizetype(47), qsizetype(48),
                                     package.size() / 2, package.size() - 1}) {
            QVERIFY2(!importPackage(package.first(size)).ok(), qPrintable(QString::number(size)));
        }
    }

    void refusesAnotherZlibHeaderOfTheSameContent()
    {
        // The level bits of the header may be changed without any effect: only the outer hash sees it.
        SampleTables sample;
        QByteArray package = packed(sample);
        const qsizetype flags = 8 + 32 + 8 + 1;
        QCOMPARE(static_cast<unsigned char>(package.at(flags)), static_cast<unsigned char>(0xDA));
        package[flags] = static_cast<char>(0x9C);
        QCOMPARE(errorsOf(package), QStringList{QStringLiteral("BadPackage  0  hash")});
    }

    void refusesBombs()
    {
        const QByteArray zeros(8 * 1024 * 1024, '\0');
        const QByteArray stream = deflated(zeros);
        const quint64 size = static_cast<quint64>(zeros.size());
        QCOMPARE(errorsOf(forged(quint64(1) << 40, stream)),
                 QStringList{QStringLiteral("TooLarge  0  1099511627776")});
        QCOMPARE(errorsOf(forged(~quint64(0), stream)),
                 QStringList{QStringLiteral("TooLarge  0  18446744073709551615")});
        // Announces more than zlib can ever pack into so few bytes: nothing is reserved.
        QCOMPARE(errorsOf(forged(200 * 1024 * 1024, stream)),
                 QStringList{QStringLiteral("BadPackage  0  size")});
        // Announces less than it holds, and more.
        QCOMPARE(errorsOf(forged(size - 1, stream)),
                 QStringList{QStringLiteral("BadPackage  0  compression")});
        QCOMPARE(errorsOf(forged(size + 1, stream)),
                 QStringList{QStringLiteral("BadPackage  0  compression")});
        QCOMPARE(errorsOf(forged(size, stream + "tail")),
                 QStringList{QStringLiteral("BadPackage  0  compression")});
        QCOMPARE(errorsOf(forged(size, stream)), QStringList{QStringLiteral("BadPackage  0  structure")});
    }

    void refusesForeignContent_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no map") << QByteArray("\x83\x01\x02\x03");
        QTest::newRow("empty map") << QByteArray("\xA0");
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("deep") << QByteArray(100'000, '\x81');
        QTest::newRow("endless") << QByteArray("\x9B\x7F\xFF\xFF\xFF\xFF\xFF\xFF\xFF");
    }
    void refusesForeignContent()
    {
        QFETCH(QByteArray, payload);
        const auto result = importPackage(forged(static_cast<quint64>(payload.size()), deflated(payload)));
        QVERIFY(!result.ok());
        QCOMPARE(result.error().front().code, ImportErrorCode::BadPackage);
    }

    void readsWhatIsWrittenByHand()
    {
        const auto source =
            unpackEdition(forgedAround(cborOpening() + cborHead(4, 2) + cborTable() + cborTable()));
        QVERIFY(source.ok());
        QCOMPARE(source->name, QStringLiteral("n"));
        QCOMPARE(source->tables.size(), std::size_t(2));
        QCOMPARE(source->tables.at(1).kind, TableKind::Countries);
        QCOMPARE(source->tables.at(1).bytes, QByteArray("a,b\n"));
        QVERIFY(!source->tables.at(1).isBase);
    }

    void refusesOtherStructures_data()
    {
        QTest::addColumn<QByteArray>("payload");
        const QByteArray opening = cborOpening();
        const QByteArray tables = cborHead(4, 1) + cborTable();
        const auto changed = [whole = QByteArray(opening + tables)](const QByteArray& from,
                                                                    const QByteArray& to) {
            return QByteArray(whole).replace(from, to);
        };
        const auto row = [](const char* name, const QByteArray& payload) { QTest::newRow(name) << payload; };
        row("something behind it", opening + tables + '\0');
        row("cut off", (opening + tables).chopped(1));
        row("one key less", cborHead(5, 2) + cborText("name") + cborText("n") + cborText("tables") + tables);
        row("one key more", cborHead(5, 4) + (opening + tables).sliced(5) + cborText("x") + cborText("y"));
        row("another key", changed("manifest", "manifold"));
        row("long key", changed(cborText("name"), cborText(QByteArray(99, 'n'))));
        row("key twice", cborHead(5, 3) + cborText("name") + cborText("n") + cborText("name") +
                             cborText("n") + cborText("tables") + tables);
        row("length not said", QByteArray("\xbf") + (opening + tables).sliced(5) + "\xff");
        row("array of unknown length", opening + "\x9f" + cborTable() + "\xff");
        row("text in pieces", changed(cborText("n"), "\x7f" + cborText("n") + "\xff"));
        row("long name", changed(cborText("n"), cborText(QByteArray(1025, 'n'))));
        row("long manifest", changed(cborBytes({}), cborBytes(QByteArray(65'537, ' '))));
        row("text for bytes", changed(cborBytes({}), cborText({})));
        row("tagged", changed(cborBytes({}), "\xc2" + cborBytes({})));
        row("number for a table", opening + cborHead(4, 1) + '\0');
        row("number for a truth", changed(kCborFalse, QByteArray(1, '\0')));
        row("unknown table", opening + cborHead(4, 1) + cborTable("secrets"));
        row("too many tables", opening + cborHead(4, 5'000) + cborTable().repeated(5'000));
        row("fewer tables than said", opening + cborHead(4, 2) + cborTable());
    }
    void refusesOtherStructures()
    {
        QFETCH(QByteArray, payload);
        QCOMPARE(errorsOf(forgedAround(payload)), QStringList{QStringLiteral("BadPackage  0  structure")});
    }

    /// Millions of values of one byte each: as a tree they would take many times their size.
    void smallValuesDoNotSwell()
    {
        constexpr quint32 kValues = 64 * 1024 * 1024;
        for (const char value : {'\x00', '\xa0', '\x80', '\x60'}) {
            const QByteArray package =
                forgedAround(cborOpening() + cborHead(4, kValues) + QByteArray(kValues, value));
            QVERIFY(package.size() < 128 * 1024);
            const qint64 before = peakMemory();
            QCOMPARE(errorsOf(package), QStringList{QStringLiteral("BadPackage  0  structure")});
            QVERIFY2(peakMemory() - before < 3 * qint64(kValues),
                     qPrintable(QString::number(peakMemory() - before)));
        }
    }

    void checksTheTablesOfAPackageToo()
    {
        SampleTables sample;
        const auto source = unpackEdition(packed(sample));
        QVERIFY(source.ok());
        EditionSource changed = source.value();
        for (SourceTable& table : changed.tables) {
            if (table.kind == TableKind::ExchangeRates) {
                table.bytes.replace("1.2464", "free");
            }
        }
        QCOMPARE(errorsOf(packEdition(changed)),
                 QStringList{QStringLiteral("BadValue exchangeRates 3 cad_per_unit free")});
    }
};

CARM_TEST(PackageTest)
#include "package_test.moc"
