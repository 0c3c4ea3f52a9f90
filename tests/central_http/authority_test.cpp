// packaging/make-authority.sh: what it makes is good for loopback, pinned by what it prints, and kept while
// it is good.
#include "central_program.h"
#include "harness/harness.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSslCertificate>

using namespace carm::test;

namespace {

QByteArray pinFrom(const QString& folder)
{
    QProcess script;
    script.start(sourcePath("packaging/make-authority.sh"), {folder});
    const bool hasEnded = script.waitForFinished(kPatienceMs);
    return hasEnded && script.exitCode() == 0 ? script.readAllStandardOutput().trimmed() : QByteArray();
}

} // namespace

class AuthorityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void certificateIsForLoopback();
    void keepsWhatIsGood();
    void replacesWhatIsNot_data();
    void replacesWhatIsNot();
};

void AuthorityTest::certificateIsForLoopback()
{
    const TestAuthority& authority = testAuthority();
    const auto leaf = QSslCertificate::fromPath(authority.certificatePath).value(0);
    const auto root = QSslCertificate::fromPath(authority.authorityPath);
    QCOMPARE(leaf.digest(QCryptographicHash::Sha256), authority.pin);
    QVERIFY(leaf.subjectAlternativeNames().contains(QSsl::DnsEntry, QStringLiteral("localhost")));
    QVERIFY(leaf.subjectAlternativeNames().contains(QSsl::IpAddressEntry, QStringLiteral("127.0.0.1")));
    QCOMPARE(leaf.issuerInfo(QSslCertificate::CommonName),
             root.value(0).subjectInfo(QSslCertificate::CommonName));
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(authority.privateKeyPath) & others, QFile::Permissions());
    // Nothing beside the three files: the authority's own key above all.
    QCOMPARE(QDir(QFileInfo(authority.authorityPath).path()).entryList(QDir::Files).size(), 3);
}

void AuthorityTest::keepsWhatIsGood()
{
    const QTemporaryDir folder;
    const QByteArray first = pinFrom(folder.path());
    QCOMPARE(first.size(), 64);
    QCOMPARE(pinFrom(folder.path()), first);
}

void AuthorityTest::replacesWhatIsNot_data()
{
    QTest::addColumn<QString>("spoiled");
    QTest::newRow("key gone") << "central.key";
    QTest::newRow("certificate gone") << "central.pem";
    QTest::newRow("other authority") << "authority.pem";
}

void AuthorityTest::replacesWhatIsNot()
{
    QFETCH(QString, spoiled);
    const QTemporaryDir folder;
    const QByteArray first = pinFrom(folder.path());
    QVERIFY(QFile::remove(folder.filePath(spoiled)));
    if (spoiled == QStringLiteral("authority.pem")) {
        QVERIFY(QFile::copy(testAuthority().authorityPath, folder.filePath(spoiled)));
    }
    const QByteArray second = pinFrom(folder.path());
    QCOMPARE(second.size(), 64);
    QVERIFY(second != first);
    QCOMPARE(pinFrom(folder.path()), second);
}

CARM_TEST(AuthorityTest)
#include "authority_test.moc"
