#include "harness/harness.h"

#include <QProcess>
#include <QTemporaryDir>

namespace {

/// packaging/with-keyring.sh, with the keyring's own command-line tool as an independent client.
class KeyringScriptTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    QByteArray run(const QString& command, int expectedCode = 0)
    {
        QProcess process;
        process.start(
            carm::test::sourcePath("packaging/with-keyring.sh"),
            {m_dir.filePath(QStringLiteral("keyring")), QStringLiteral("sh"), QStringLiteral("-c"), command});
        [&] { QVERIFY(process.waitForFinished(60000)); }();
        const QByteArray errors = process.readAllStandardError();
        [&] { QVERIFY2(process.exitCode() == expectedCode, errors.constData()); }();
        return process.readAllStandardOutput();
    }

private Q_SLOTS:
    void keepsEntriesBetweenRuns()
    {
        run(QStringLiteral("printf %s kept | secret-tool store --label=test entry one"));
        QCOMPARE(run(QStringLiteral("secret-tool lookup entry one")), QByteArray("kept"));
        const QFileInfo password(m_dir.filePath(QStringLiteral("keyring/password")));
        QCOMPARE(password.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
    }

    void passesTheExitCode() { run(QStringLiteral("exit 7"), 7); }

    void endsWhatItStarted()
    {
        const QByteArray address = run(QStringLiteral("printf %s \"$DBUS_SESSION_BUS_ADDRESS\""));
        QVERIFY(address.startsWith("unix:path="));
        const QString socket = QString::fromUtf8(address.mid(10));
        QVERIFY(!QFileInfo::exists(socket));
        QVERIFY(!QFileInfo::exists(QFileInfo(socket).absolutePath()));
    }

    void oneRunAtATime()
    {
        QProcess first;
        first.start(carm::test::sourcePath("packaging/with-keyring.sh"),
                    {m_dir.filePath(QStringLiteral("keyring")), QStringLiteral("sh"), QStringLiteral("-c"),
                     QStringLiteral("echo ready; cat")});
        QVERIFY(first.waitForReadyRead(60000));
        QCOMPARE(first.readLine(), QByteArray("ready\n"));
        run(QStringLiteral("true"), 75);
        first.closeWriteChannel();
        QVERIFY(first.waitForFinished(60000));
        QCOMPARE(first.exitCode(), 0);
        run(QStringLiteral("true"));
    }
};

} // namespace

CARM_TEST(KeyringScriptTest)
#include "keyring_script_test.moc"
