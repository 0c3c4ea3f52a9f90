// Where the key of the service comes from, against a real keyring: made once and only when it may be, found
// again, and never replaced by a new one.
#include "central_program.h"
#include "harness/harness.h"
#include "harness/private_keyring.h"
#include "secrets/recovery_copy.h"

#include <QFile>

using namespace carm::test;

namespace {

const QString kNewCode = QStringLiteral("new-enrolment-code");

bool writeRecoveryKey(const QString& path)
{
    const auto pair = carm::secrets::generateRecoveryKeyPair();
    const auto& bytes = pair.publicKey.bytes;
    const QByteArray raw(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(raw.toHex() + '\n') > 0;
}

} // namespace

class KeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keychainKeyIsMadeOnceAndFoundAgain();
    void credentialOfAnotherKeyOpensNothing();
    void keyThatOthersCanReadIsRefused();
};

void KeysTest::keychainKeyIsMadeOnceAndFoundAgain()
{
    PrivateKeyring keyring;
    QVERIFY2(keyring.start(), qPrintable(keyring.problem()));
    CentralProgram program;
    program.useKeySource(QStringLiteral("keychain:carm-central-test"), keyring.environment());
    QVERIFY(writeRecoveryKey(program.path("recovery.public")));
    const QStringList withRecovery{QStringLiteral("--recovery-key"), program.path("recovery.public")};

    const auto refused = program.run(QStringList(kNewCode) + program.placeOptions());
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.errors.contains("none may be made without --recovery-key"), refused.errors.constData());
    const auto listed =
        program.run(QStringList(QStringLiteral("list")) + program.placeOptions() + withRecovery);
    QCOMPARE(listed.exitCode, 1); // a command that only looks makes no key
    const auto made = program.run(QStringList(kNewCode) + program.placeOptions() + withRecovery);
    QVERIFY2(made.exitCode == 0, made.errors.constData());
    QVERIFY(QFile::exists(program.path("data/central.db.recovery")));
    QVERIFY2(program.start(), program.errors().constData()); // found: no recovery key is needed any more
    QCOMPARE(program.stop(), 0);
    QCOMPARE(program.entries().size(), std::size_t(0));

    // Another keyring has no key, but there is a store that needs one.
    PrivateKeyring other;
    QVERIFY2(other.start(), qPrintable(other.problem()));
    program.useKeySource(QStringLiteral("keychain:carm-central-test"), other.environment());
    const auto missing = program.run(QStringList(kNewCode) + program.placeOptions() + withRecovery);
    QCOMPARE(missing.exitCode, 1);
    QVERIFY2(missing.errors.contains("there is a store that needs one"), missing.errors.constData());
}

void KeysTest::credentialOfAnotherKeyOpensNothing()
{
    CentralProgram program;
    QVERIFY(!program.newEnrolmentCode().isEmpty());
    QFile key(program.path("credentials/master-key"));
    QVERIFY(key.open(QIODevice::WriteOnly) && key.write(QByteArray(64, '8')) == 64);
    key.close();
    const auto refused = program.run(QStringList(kNewCode) + program.placeOptions());
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.errors.contains("can be read with the key that was given"), refused.errors.constData());
    QVERIFY(key.open(QIODevice::WriteOnly) && key.write(QByteArray(64, '7')) == 64);
    key.close();
    QVERIFY(!program.newEnrolmentCode().isEmpty()); // nothing was harmed
}

void KeysTest::keyThatOthersCanReadIsRefused()
{
    const CentralProgram program;
    QVERIFY(QFile::setPermissions(program.path("credentials/master-key"),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    const auto refused = program.run(QStringList(kNewCode) + program.placeOptions());
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.errors.contains("chmod 600"), refused.errors.constData());
    QVERIFY(!QFile::exists(program.path("data/central.db")));
}

CARM_TEST(KeysTest)
#include "keys_test.moc"
