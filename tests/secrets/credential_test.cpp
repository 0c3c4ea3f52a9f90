#include "harness/harness.h"

#include "secrets/credential_store.h"
#include "secrets/private_file.h"

#include <QTemporaryDir>

#include <sys/stat.h>

#include <optional>

using namespace carm;
using namespace carm::secrets;

namespace {

constexpr auto kOwnerOnly = QFile::ReadOwner;

class CredentialTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    void put(const QByteArray& content, QFile::Permissions permissions = kOwnerOnly)
    {
        QFile file(m_dir.filePath(QStringLiteral("key")));
        file.remove();
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        file.close();
        QVERIFY(file.setPermissions(permissions));
    }

    /// The code of the error, or nothing with `m_key` filled.
    std::optional<SecretErrorCode> read(const QString& directory, const QString& name = QStringLiteral("key"))
    {
        std::optional<Result<SecretBytes, SecretError>> answer;
        int completions = 0;
        CredentialStore store(directory);
        store.read(name, [&](Result<SecretBytes, SecretError> result) {
            ++completions;
            answer = std::move(result);
        });
        [&] { QCOMPARE(completions, 0); }(); // never before the call has returned
        [&] { QTRY_COMPARE(completions, 1); }();
        if (!answer->ok()) {
            return answer->error().code;
        }
        m_key = std::move(*answer).value();
        return {};
    }

    SecretBytes m_key;

private Q_SLOTS:
    void readsRawAndHexadecimal_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray raw(32, 'k');
        QTest::newRow("raw") << raw;
        QTest::newRow("hex") << raw.toHex();
        QTest::newRow("hex, upper case") << raw.toHex().toUpper();
        QTest::newRow("hex, line end") << raw.toHex() + "\n";
        QTest::newRow("hex, Windows line end") << raw.toHex() + "\r\n";
    }

    void readsRawAndHexadecimal()
    {
        QFETCH(QByteArray, content);
        put(content);
        QCOMPARE(read(m_dir.path()), std::nullopt);
        QCOMPARE(m_key.size(), kSecretBytes);
        QVERIFY(m_key.equals(SecretBytes::copyOf(std::vector<unsigned char>(32, 'k'))));
    }

    void keepsRawKeyThatEndsLikeALine()
    {
        QByteArray raw(32, 'k');
        raw[31] = '\n';
        put(raw);
        QCOMPARE(read(m_dir.path()), std::nullopt);
        QCOMPARE(static_cast<int>(m_key.bytes()[31]), static_cast<int>('\n'));
    }

    void refusesWhatIsNoKey_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short") << QByteArray(31, 'k');
        QTest::newRow("long") << QByteArray(33, 'k');
        QTest::newRow("huge") << QByteArray(100000, 'a');
        QTest::newRow("64 letters that are not digits") << QByteArray(64, 'z');
        QTest::newRow("63 digits") << QByteArray(63, 'a');
        QTest::newRow("65 digits") << QByteArray(65, 'a');
        QTest::newRow("all zero") << QByteArray(32, '\0');
        QTest::newRow("all zero, hexadecimal") << QByteArray(64, '0');
    }

    void refusesWhatIsNoKey()
    {
        QFETCH(QByteArray, content);
        put(content);
        QCOMPARE(read(m_dir.path()), SecretErrorCode::Damaged);
    }

    void refusesWhatOthersMayTouch_data()
    {
        QTest::addColumn<int>("more");
        QTest::newRow("others read") << static_cast<int>(QFile::ReadOther);
        QTest::newRow("others write") << static_cast<int>(QFile::WriteOther);
        QTest::newRow("group writes") << static_cast<int>(QFile::WriteGroup);
    }

    void refusesWhatOthersMayTouch()
    {
        QFETCH(int, more);
        put(QByteArray(32, 'k'), kOwnerOnly | static_cast<QFile::Permission>(more));
        QCOMPARE(read(m_dir.path()), SecretErrorCode::Insecure);
    }

    /// Who can write the folder can put another key into the place of this one.
    void refusesFoldersThatOthersWrite_data()
    {
        QTest::addColumn<int>("more");
        QTest::newRow("group") << static_cast<int>(QFile::WriteGroup);
        QTest::newRow("others") << static_cast<int>(QFile::WriteOther);
    }

    void refusesFoldersThatOthersWrite()
    {
        QFETCH(int, more);
        put(QByteArray(32, 'k'));
        const QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        QVERIFY(QFile::setPermissions(m_dir.path(), own | static_cast<QFile::Permission>(more)));
        const auto code = read(m_dir.path());
        QVERIFY(QFile::setPermissions(m_dir.path(), own));
        QCOMPARE(code, SecretErrorCode::Insecure);
        QCOMPARE(read(m_dir.path()), std::nullopt);
    }

    void boundsWhatItReads()
    {
        const QString path = m_dir.filePath(QStringLiteral("key"));
        put(QByteArray(100, 'x'));
        QCOMPARE(readPrivateFile(path, 100)->size(), std::size_t(100));
        QCOMPARE(readPrivateFile(path, 99).error().code, SecretErrorCode::Damaged);
        put({});
        QCOMPARE(readPrivateFile(path, 99)->size(), std::size_t(0));
    }

    /// A pipe would keep the caller waiting until somebody writes.
    void refusesPipes()
    {
        const QString pipe = m_dir.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), S_IRUSR | S_IWUSR), 0);
        QCOMPARE(read(m_dir.path(), QStringLiteral("pipe")), SecretErrorCode::Insecure);
    }

    void groupMayRead()
    {
        put(QByteArray(32, 'k'), kOwnerOnly | QFile::ReadGroup);
        QCOMPARE(read(m_dir.path()), std::nullopt);
    }

    void refusesLinksAndFolders()
    {
        put(QByteArray(32, 'k'));
        QVERIFY(QFile::link(m_dir.filePath(QStringLiteral("key")), m_dir.filePath(QStringLiteral("link"))));
        QCOMPARE(read(m_dir.path(), QStringLiteral("link")), SecretErrorCode::Insecure);
        QVERIFY(QFile::link(QStringLiteral("nowhere"), m_dir.filePath(QStringLiteral("dangling"))));
        QCOMPARE(read(m_dir.path(), QStringLiteral("dangling")), SecretErrorCode::Insecure);
        QVERIFY(QDir(m_dir.path()).mkdir(QStringLiteral("folder")));
        QCOMPARE(read(m_dir.path(), QStringLiteral("folder")), SecretErrorCode::Insecure);
    }

    void tellsMissingFromUnavailable()
    {
        QCOMPARE(read(m_dir.path(), QStringLiteral("absent")), SecretErrorCode::NotFound);
        QCOMPARE(read(QString()), SecretErrorCode::Unavailable);
        QCOMPARE(read(m_dir.filePath(QStringLiteral("no-folder"))), SecretErrorCode::Unavailable);
    }

    void staysInItsDirectory()
    {
        put(QByteArray(32, 'k'));
        QVERIFY(QDir(m_dir.path()).mkpath(QStringLiteral("inner")));
        QCOMPARE(read(m_dir.filePath(QStringLiteral("inner")), QStringLiteral("../key")),
                 SecretErrorCode::NotFound);
        QCOMPARE(read(m_dir.path(), QStringLiteral("..")), SecretErrorCode::NotFound);
        QCOMPARE(read(m_dir.path(), QString()), SecretErrorCode::NotFound);
    }

    void isReadOnly()
    {
        CredentialStore store(m_dir.path());
        QVERIFY(store.isReadOnly());
        std::optional<SecretErrorCode> code;
        store.write(QStringLiteral("key"), SecretBytes::random(32),
                    [&](const Result<void, SecretError>& result) { code = result.error().code; });
        QTRY_VERIFY(code.has_value());
        QCOMPARE(*code, SecretErrorCode::ReadOnly);
    }

    void destructionCompletesOnce()
    {
        put(QByteArray(32, 'k'));
        int completions = 0;
        std::optional<SecretErrorCode> code;
        {
            CredentialStore store(m_dir.path());
            store.read(QStringLiteral("key"), [&](const Result<SecretBytes, SecretError>& result) {
                ++completions;
                code = result.error().code;
            });
        }
        QCOMPARE(completions, 1);
        QCOMPARE(*code, SecretErrorCode::Cancelled);
        QTest::qWait(0);
        QCOMPARE(completions, 1);
    }
};

} // namespace

CARM_TEST(CredentialTest)
#include "credential_test.moc"
