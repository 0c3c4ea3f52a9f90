#include "harness/harness.h"

#include "support/regular_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace carm;

namespace {

class RegularFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    QString put(const char* name, const QByteArray& content)
    {
        QFile file(m_dir.filePath(QString::fromLatin1(name)));
        [&] { QVERIFY(file.open(QFile::WriteOnly) && file.write(content) == content.size()); }();
        return file.fileName();
    }

private Q_SLOTS:
    void readsUpToTheBound()
    {
        const QByteArray content = QByteArray("0123456789").repeated(100'000); // more than one piece
        const QString path = put("content", content);
        QCOMPARE(*readRegularFile(path, content.size()), content);
        QCOMPARE(*readRegularFile(path, content.size() * 2), content);
        QCOMPARE(readRegularFile(path, content.size() - 1).error().code, FileErrorCode::TooLarge);
        QCOMPARE(readRegularFile(path, 0).error().code, FileErrorCode::TooLarge);
        QCOMPARE(*readRegularFile(put("empty", {}), 0), QByteArray());
    }

    /// Such files say that they have no bytes.
    void believesNoSize()
    {
        QCOMPARE(QFileInfo(QStringLiteral("/proc/self/status")).size(), qint64(0));
        QVERIFY(readRegularFile(QStringLiteral("/proc/self/status"), 1 << 20)->contains("VmPeak"));
        QCOMPARE(readRegularFile(QStringLiteral("/proc/self/status"), 10).error().code,
                 FileErrorCode::TooLarge);
    }

    void followsLinksToFiles()
    {
        const QString link = m_dir.filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(put("target", "content"), link));
        QCOMPARE(*readRegularFile(link, 100), QByteArray("content"));
    }

    void refusesWhatIsNoFile_data()
    {
        QTest::addColumn<QString>("path");
        const QString pipe = m_dir.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), S_IRUSR | S_IWUSR), 0);
        const QString link = m_dir.filePath(QStringLiteral("to-device"));
        QVERIFY(QFile::link(QStringLiteral("/dev/zero"), link));
        QTest::newRow("device without end") << QStringLiteral("/dev/zero");
        QTest::newRow("empty device") << QStringLiteral("/dev/null");
        QTest::newRow("pipe that nobody writes") << pipe;
        QTest::newRow("link to a device") << link;
        QTest::newRow("folder") << m_dir.path();
    }

    void refusesWhatIsNoFile()
    {
        QFETCH(QString, path);
        QCOMPARE(readRegularFile(path, 1 << 20).error().code, FileErrorCode::NotRegular);
    }

    void tellsWhatIsNotThere()
    {
        for (const char* name : {"absent", "target/below-a-file", "no/such/folder"}) {
            const auto read = readRegularFile(m_dir.filePath(QString::fromLatin1(name)), 100);
            QCOMPARE(read.error().code, FileErrorCode::NotFound);
        }
    }
};

} // namespace

CARM_TEST(RegularFileTest)
#include "regular_file_test.moc"
