#include "harness/harness.h"

#include "driver_fixture.h"
#include "store_fixture.h"

#include "storage/database_cipher.h"

#include <QSet>

using namespace carm;
using namespace carm::storage;
using namespace carm::test;

namespace {

constexpr char kMarker[] = "Importateur Marqueur & Fils";

/// In the encodings in which SQLite may keep text.
QList<QByteArray> markerForms()
{
    const QString text = QString::fromUtf8(kMarker);
    return {text.toUtf8(), QByteArray(reinterpret_cast<const char*>(text.utf16()),
                                      text.size() * qsizetype(sizeof(char16_t)))};
}

/// The files of the folder in which a marker, or the header of SQLite, can be read.
QStringList readableFiles(const QDir& folder)
{
    QStringList readable;
    const QFileInfoList files = folder.entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo& file : files) {
        const QByteArray bytes = StoreFixture::bytesOf(file.filePath());
        bool found = bytes.contains("SQLite format 3") || bytes.contains("CREATE TABLE");
        for (const QByteArray& form : markerForms()) {
            found = found || bytes.contains(form);
        }
        if (found) {
            readable << file.fileName();
        }
    }
    readable.sort();
    return readable;
}

class EncryptionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passesItsSelfTest() { QVERIFY(checkCipher().ok()); }

    void leavesNothingReadable()
    {
        const StoreFixture fixture;
        qputenv("SQLITE_TMPDIR", QFile::encodeName(fixture.folder().path()));
        auto store = fixture.open();
        QVERIFY(store.ok());
        {
            auto transaction = Transaction::begin(**store);
            for (int index = 0; index < 3000; ++index) {
                QVERIFY(StoreFixture::addNote(**store, QString::fromUtf8(kMarker) + QString(500, u'.') +
                                                           QString::number(index * 7919 % 3000)));
            }
            // Large enough for pages to leave the cache before the end, and for the sorter to spill.
            QVERIFY((*store)->run("PRAGMA cache_size = 10").ok());
            auto sorted = (*store)->run("SELECT text FROM note ORDER BY substr(text, 400), id DESC");
            QVERIFY(sorted.value().next().value());
            QVERIFY((*store)->run("CREATE TEMP TABLE passing AS SELECT text FROM note").ok());
            QCOMPARE(readableFiles(fixture.folder()), QStringList());
            QVERIFY(transaction.value().commit().ok());
        }
        const QStringList files = fixture.folder().entryList(QDir::Files);
        QVERIFY(files.contains(QStringLiteral("store.db-wal")) &&
                files.contains(QStringLiteral("store.db-shm")));
        QVERIFY(QFileInfo(fixture.path() + QStringLiteral("-wal")).size() > 1'000'000);
        QCOMPARE(readableFiles(fixture.folder()), QStringList());
        QVERIFY((*store)->run("DELETE FROM note WHERE id % 2 = 0").ok());
        QVERIFY((*store)->run("VACUUM").ok());
        QCOMPARE(readableFiles(fixture.folder()), QStringList());
        store.value().reset();
        QCOMPARE(readableFiles(fixture.folder()), QStringList());
        qunsetenv("SQLITE_TMPDIR");
    }

    /// The search above would find what it looks for.
    void findsTheMarkerInAPlainFile()
    {
        const StoreFixture fixture;
        DriverConnection plain(fixture.path());
        plain.run("PRAGMA journal_mode = WAL");
        plain.run("CREATE TABLE note (text)");
        plain.run((QByteArray("INSERT INTO note VALUES ('") + kMarker + "')").constData());
        QCOMPARE(readableFiles(fixture.folder()),
                 (QStringList{QStringLiteral("store.db"), QStringLiteral("store.db-wal")}));
    }

    void writesTheSaltOfTheKeyAndNoiseBehindIt()
    {
        const StoreFixture fixture;
        fixture.make(1);
        const QByteArray bytes = fixture.bytes();
        QCOMPARE(bytes.left(16), cipherSalt(fixture.key()));
        QVERIFY(cipherSalt(keyOf(8)) != cipherSalt(fixture.key()));
        QCOMPARE(bytes.size() % 4096, qsizetype(0));
        // 4096 random bytes use nearly all of the 256 values; text and headers do not.
        for (qsizetype page = 0; page < bytes.size(); page += 4096) {
            const QByteArray content = bytes.mid(page, 4096);
            QVERIFY(QSet<char>(content.cbegin(), content.cend()).size() > 240);
        }
    }

    void opensWithTheKeyAloneInAnyReaderOfTheFormat()
    {
        const StoreFixture fixture;
        fixture.make(1);
        DriverConnection reader(fixture.path(), QStringLiteral("QSQLITE_OPEN_READONLY"),
                                QStringLiteral("x'") + QString::fromLatin1(QByteArray(32, 7).toHex()) +
                                    u'\'');
        QCOMPARE(reader.value("SELECT count(*) FROM note").toInt(), 1);
    }
};

} // namespace

CARM_TEST(EncryptionTest)
#include "encryption_test.moc"
