#include "harness/harness.h"

#include "harness/private_keyring.h"
#include "secrets/keychain_error.h"
#include "secrets/keychain_store.h"
#include "secrets/master_key.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace carm;
using namespace carm::secrets;
using carm::test::PrivateKeyring;

namespace {

const QString kService = QStringLiteral("carm-desktop-test");
const QString kEntry = QStringLiteral("master-key");
constexpr char kScenarioVariable[] = "CARM_KEYCHAIN_SCENARIO";

KeychainStore newStore(int deadlineMs = 60000)
{
    return KeychainStore({kService, deadlineMs});
}

/// Waits for the one completion of a read; the value, or the code of the error.
struct Answer {
    std::optional<Result<SecretBytes, SecretError>> result;
    int completions = 0;

    SecretStore::ReadDone forRead()
    {
        return [this](Result<SecretBytes, SecretError> given) {
            ++completions;
            result = std::move(given);
        };
    }
    SecretStore::WriteDone forWrite()
    {
        return [this](const Result<void, SecretError>& given) {
            ++completions;
            result = given.ok() ? Result<SecretBytes, SecretError>(SecretBytes()) : fail(given.error());
        };
    }
    /// Nothing for success.
    std::optional<SecretErrorCode> code() const
    {
        return result->ok() ? std::nullopt : std::optional(result->error().code);
    }
};

std::optional<SecretErrorCode> readCode(SecretStore& store, SecretBytes* value = nullptr)
{
    Answer answer;
    store.read(kEntry, answer.forRead());
    [&] { QTRY_COMPARE_WITH_TIMEOUT(answer.completions, 1, 60000); }();
    if (value != nullptr && answer.result->ok()) {
        *value = std::move(*answer.result).value();
    }
    return answer.code();
}

std::optional<SecretErrorCode> writeCode(SecretStore& store, const SecretBytes& value)
{
    Answer answer;
    store.write(kEntry, value, answer.forWrite());
    [&] { QTRY_COMPARE_WITH_TIMEOUT(answer.completions, 1, 60000); }();
    return answer.code();
}

/// Each runs in a process of its own (see KeychainTest), because the client library keeps its connection.
class KeychainScenarios : public QObject {
    Q_OBJECT

    PrivateKeyring m_keyring;
    QTemporaryDir m_data;
    RecoveryKeyPair m_agency = generateRecoveryKeyPair();

    Result<ObtainedKey, KeyError> obtain(bool storeExists)
    {
        KeychainStore store = newStore();
        MasterKeys keys(store, {kEntry, m_data.filePath(QStringLiteral("store.db.recovery")), storeExists,
                                store.backendName(), true, m_agency.publicKey});
        std::optional<Result<ObtainedKey, KeyError>> answer;
        keys.obtain([&](Result<ObtainedKey, KeyError> result) { answer = std::move(result); });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer, 60000); }();
        return std::move(*answer);
    }

    /// Files below `folder` that hold the key raw, as hexadecimal or as base64.
    static QStringList filesWith(const SecretBytes& key, const QString& folder)
    {
        const QByteArray raw(reinterpret_cast<const char*>(key.bytes().data()), 32);
        const QByteArray forms[] = {raw, raw.toHex(), raw.toHex().toUpper(), raw.toBase64(),
                                    raw.toHex().toBase64()};
        QStringList found;
        QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (!file.open(QFile::ReadOnly)) {
                continue;
            }
            const QByteArray content = file.readAll();
            for (const QByteArray& form : forms) {
                if (content.contains(form)) {
                    found << file.fileName();
                }
            }
        }
        return found;
    }

private Q_SLOTS:
    void writesAndReads()
    {
        QVERIFY2(m_keyring.start(), qPrintable(m_keyring.problem()));
        m_keyring.enter();
        KeychainStore store = newStore();
        QCOMPARE(store.backendName(), QStringLiteral("keychain/freedesktop"));
        QCOMPARE(readCode(store), SecretErrorCode::NotFound);
        const SecretBytes first = SecretBytes::random(32);
        QCOMPARE(writeCode(store, first), std::nullopt);
        SecretBytes read;
        QCOMPARE(readCode(store, &read), std::nullopt);
        QVERIFY(read.equals(first));
        const SecretBytes second = SecretBytes::random(32);
        QCOMPARE(writeCode(store, second), std::nullopt);
        QCOMPARE(readCode(store, &read), std::nullopt);
        QVERIFY(read.equals(second));
        KeychainStore other({QStringLiteral("another-program"), 60000});
        QCOMPARE(readCode(other), SecretErrorCode::NotFound);
    }

    void noBus()
    {
        m_keyring.enter(); // an environment without the address of any bus
        KeychainStore store = newStore();
        QCOMPARE(readCode(store), SecretErrorCode::Unavailable);
        QCOMPARE(writeCode(store, SecretBytes::random(32)), SecretErrorCode::Unavailable);
        QCOMPARE(obtain(false).error().code, KeyErrorCode::Unavailable);
    }

    void busWithoutService()
    {
        QVERIFY2(m_keyring.startBus(), qPrintable(m_keyring.problem()));
        m_keyring.enter();
        KeychainStore store = newStore();
        QCOMPARE(readCode(store), SecretErrorCode::Unavailable);
        QCOMPARE(writeCode(store, SecretBytes::random(32)), SecretErrorCode::Unavailable);
        QCOMPARE(obtain(false).error().code, KeyErrorCode::Unavailable);
    }

    void lockedIsNotAFirstStart()
    {
        QVERIFY2(m_keyring.start(), qPrintable(m_keyring.problem()));
        m_keyring.enter();
        const auto created = obtain(false);
        QVERIFY(created.ok());
        QVERIFY2(m_keyring.lock(), qPrintable(m_keyring.problem()));
        QCOMPARE(obtain(true).error().code, KeyErrorCode::Locked);
        // Not even when every other trace of a former key is gone.
        QVERIFY(QFile::remove(m_data.filePath(QStringLiteral("store.db.recovery"))));
        QCOMPARE(obtain(false).error().code, KeyErrorCode::Locked);
        KeychainStore store = newStore();
        QCOMPARE(writeCode(store, SecretBytes::random(32)), SecretErrorCode::Locked);
        // Unlocked again, by a new daemon over the same files: the same key.
        QVERIFY2(m_keyring.startDaemon(), qPrintable(m_keyring.problem()));
        const auto found = obtain(true);
        QVERIFY(found.ok());
        QVERIFY(found->master.equals(created->master));
    }

    void startedLocked()
    {
        QVERIFY2(m_keyring.start(), qPrintable(m_keyring.problem()));
        m_keyring.enter();
        const auto created = obtain(false);
        QVERIFY(created.ok());
        QVERIFY2(m_keyring.startDaemon(false), qPrintable(m_keyring.problem()));
        const auto locked = obtain(true);
        QVERIFY(!locked.ok());
        QCOMPARE(locked.error().code, KeyErrorCode::Locked);
    }

    void removedEntryIsNotAFirstStart()
    {
        QVERIFY2(m_keyring.start(), qPrintable(m_keyring.problem()));
        m_keyring.enter();
        QCOMPARE(obtain(true).error().code, KeyErrorCode::MissingButStoreExists);
        KeychainStore store = newStore();
        QCOMPARE(readCode(store), SecretErrorCode::NotFound);
    }

    void daemonDies()
    {
        QVERIFY2(m_keyring.start(), qPrintable(m_keyring.problem()));
        m_keyring.enter();
        KeychainStore store = newStore();
        const SecretBytes key = SecretBytes::random(32);
        QCOMPARE(writeCode(store, key), std::nullopt);
        m_keyring.stopDaemon();
        QCOMPARE(readCode(store), SecretErrorCode::Unavailable);
        QCOMPARE(writeCode(store, key), SecretErrorCode::Unavailable);
        QCOMPARE(obtain(true).error().code, KeyErrorCode::Unavailable);
        QVERIFY2(m_keyring.startDaemon(), qPrintable(m_keyring.problem()));
        SecretBytes read;
        QCOMPARE(readCode(store, &read), std::nullopt);
        QVERIFY(read.equals(key));
    }

    /// The client library's connection asks its process to end when the bus goes; the kiosk must not.
    void busDies()
    {
        QVERIFY2(m_keyring.start(), qPrintable(m_keyring.problem()));
        m_keyring.enter();
        KeychainStore store = newStore();
        const SecretBytes key = SecretBytes::random(32);
        QCOMPARE(writeCode(store, key), std::nullopt);
        m_keyring.stop();
        QCOMPARE(readCode(store), SecretErrorCode::Unavailable);
        QVERIFY2(m_keyring.start(), qPrintable(m_keyring.problem()));
        SecretBytes read;
        QCOMPARE(readCode(store, &read), std::nullopt);
        QVERIFY(read.equals(key));
    }

    void deadline()
    {
        QVERIFY2(m_keyring.start(), qPrintable(m_keyring.problem()));
        m_keyring.enter();
        KeychainStore store = newStore();
        const SecretBytes key = SecretBytes::random(32);
        QCOMPARE(writeCode(store, key), std::nullopt);
        m_keyring.pauseDaemon();
        KeychainStore hurried = newStore(200);
        QCOMPARE(readCode(hurried), SecretErrorCode::TimedOut);
        QCOMPARE(writeCode(hurried, SecretBytes::random(32)), SecretErrorCode::TimedOut);
        // The abandoned jobs end by themselves, in their order, before the next one: the late write is
        // what the store holds now.
        m_keyring.resumeDaemon();
        SecretBytes read;
        QCOMPARE(readCode(store, &read), std::nullopt);
        QVERIFY(!read.equals(key));
    }

    void destroyedWhileWaiting()
    {
        QVERIFY2(m_keyring.start(), qPrintable(m_keyring.problem()));
        m_keyring.enter();
        const SecretBytes key = SecretBytes::random(32);
        Answer abandonedWrite;
        Answer abandonedRead;
        {
            KeychainStore store = newStore();
            store.write(kEntry, key, abandonedWrite.forWrite());
            store.read(kEntry, abandonedRead.forRead());
        }
        QCOMPARE(abandonedWrite.completions, 1);
        QCOMPARE(abandonedRead.completions, 1);
        QCOMPARE(abandonedWrite.code(), SecretErrorCode::Cancelled);
        QCOMPARE(abandonedRead.code(), SecretErrorCode::Cancelled);
        KeychainStore store = newStore();
        SecretBytes read;
        QCOMPARE(readCode(store, &read), std::nullopt);
        QVERIFY(read.equals(key));
        QCOMPARE(abandonedWrite.completions, 1);
        QCOMPARE(abandonedRead.completions, 1);
        // Destroyed by its own completion.
        auto* doomed = new KeychainStore({kService, 60000});
        Answer last;
        doomed->read(kEntry, [&](Result<SecretBytes, SecretError> result) {
            delete doomed;
            last.forRead()(std::move(result));
        });
        QTRY_COMPARE(last.completions, 1);
        QCOMPARE(last.code(), std::nullopt);
    }

    void entryThatIsNoKey()
    {
        QVERIFY2(m_keyring.start(), qPrintable(m_keyring.problem()));
        m_keyring.enter();
        auto* job = new QKeychain::WritePasswordJob(kService);
        job->setKey(kEntry);
        job->setTextData(QStringLiteral("a password that somebody typed"));
        QSignalSpy written(job, &QKeychain::Job::finished);
        job->start();
        QTRY_COMPARE(written.count(), 1);
        KeychainStore store = newStore();
        QCOMPARE(readCode(store), SecretErrorCode::Damaged);
        QCOMPARE(obtain(false).error().code, KeyErrorCode::Damaged);
    }

    void neverPlainOnDisk()
    {
        QVERIFY2(m_keyring.start(), qPrintable(m_keyring.problem()));
        m_keyring.enter();
        const auto created = obtain(false);
        QVERIFY(created.ok());
        m_keyring.stop(); // everything it had to write is written
        QVERIFY(!QDir(m_keyring.home() + QStringLiteral("/data/keyrings")).isEmpty());
        QCOMPARE(filesWith(created->master, m_keyring.home()), QStringList());
        QCOMPARE(filesWith(created->master, m_data.path()), QStringList());
        // The search does find what it looks for.
        QFile planted(m_data.filePath(QStringLiteral("planted")));
        QVERIFY(planted.open(QFile::WriteOnly));
        planted.write(reinterpret_cast<const char*>(created->master.bytes().data()), 32);
        planted.close();
        QCOMPARE(filesWith(created->master, m_data.path()), QStringList{planted.fileName()});
    }
};

class KeychainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void classifiesFailures_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("expected");
        using E = QKeychain::Error;
        using S = ServiceState;
        using C = SecretErrorCode;
        const auto row = [](const char* name, E error, S state, C expected) {
            QTest::newRow(name) << static_cast<int>(error) << static_cast<int>(state)
                                << static_cast<int>(expected);
        };
        row("missing", E::EntryNotFound, S::Reachable, C::NotFound);
        row("missing, elsewhere", E::EntryNotFound, S::Unknown, C::NotFound);
        row("locked reads as missing", E::EntryNotFound, S::Locked, C::Locked);
        row("service gone after its answer", E::EntryNotFound, S::Unreachable, C::Unavailable);
        row("locked write", E::AccessDenied, S::Locked, C::Locked);
        row("dismissed by the person", E::AccessDeniedByUser, S::Locked, C::Denied);
        row("denied", E::AccessDenied, S::Reachable, C::Denied);
        row("denied, elsewhere", E::AccessDenied, S::Unknown, C::Denied);
        row("no bus", E::OtherError, S::Unreachable, C::Unavailable);
        row("prompt that cannot be shown", E::OtherError, S::Locked, C::Locked);
        row("no backend", E::NoBackendAvailable, S::Unknown, C::Unavailable);
        row("not built in", E::NotImplemented, S::Unknown, C::Unavailable);
        row("something else", E::OtherError, S::Reachable, C::Other);
    }

    void classifiesFailures()
    {
        QFETCH(int, error);
        QFETCH(int, state);
        QFETCH(int, expected);
        QCOMPARE(static_cast<int>(
                     classify(static_cast<QKeychain::Error>(error), static_cast<ServiceState>(state))),
                 expected);
    }

    void againstRealService_data()
    {
        QTest::addColumn<QString>("scenario");
        const QMetaObject& scenarios = KeychainScenarios::staticMetaObject;
        for (int index = scenarios.methodOffset(); index < scenarios.methodCount(); ++index) {
            const QByteArray name = scenarios.method(index).name();
            QTest::newRow(name.constData()) << QString::fromLatin1(name);
        }
    }

    void againstRealService()
    {
        QFETCH(QString, scenario);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(kScenarioVariable), scenario);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("KeychainScenarios"), scenario});
        QVERIFY(process.waitForFinished(120000));
        const QByteArray output = process.readAll();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, output.constData());
        QVERIFY2(output.contains("3 passed, 0 failed, 0 skipped"), output.constData());
    }
};

/// Known only to the processes that KeychainTest starts.
const bool kScenariosKnown =
    qEnvironmentVariableIsSet(kScenarioVariable) && carm::test::registerTest("KeychainScenarios", [] {
        return std::unique_ptr<QObject>(new KeychainScenarios);
    });

} // namespace

CARM_TEST(KeychainTest)
#include "keychain_test.moc"
