#include "harness/harness.h"
#include "reference/edition_source.h"
#include "sample_tables.h"

#include <QCryptographicHash>
#include <QFile>

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
