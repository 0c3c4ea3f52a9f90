#include "harness/harness.h"

#include "fake_secret_store.h"
#include "secrets/master_key.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace carm;
using namespace carm::secrets;
using carm::test::FakeSecretStore;

namespace {

const QString kName = QStringLiteral("master-key");

class MasterKeyTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeSecretStore> m_store;
    RecoveryKeyPair m_agency = generateRecoveryKeyPair();

    KeyContext context(bool storeExists = false) const
    {
        return {kName,       m_dir->filePath(QStringLiteral("store.db.recovery")),
                storeExists, {},
                true,        m_agency.publicKey};
    }

    Result<ObtainedKey, KeyError> obtain(const KeyContext& context)
    {
        MasterKeys keys(*m_store, context);
        std::optional<Result<ObtainedKey, KeyError>> answer;
        keys.obtain([&](Result<ObtainedKey, KeyError> result) { answer = std::move(result); });
        [&] { QVERIFY(!answer); }(); // never before the call has returned
        [&] { QTRY_VERIFY(answer); }();
        return std::move(*answer);
    }

    QStringList files() const { return QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden); }
    QStringList onlyTheCopy() const { return {QStringLiteral("store.db.recovery")}; }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<FakeSecretStore>();
    }

    void createsOnTrueFirstStart()
    {
        const auto created = obtain(context());
        QVERIFY(created.ok());
        QCOMPARE(created->origin, KeyOrigin::Created);
        QCOMPARE(created->backend, QStringLiteral("fake"));
        QVERIFY(m_store->entries.at(kName).equals(created->master));
        QCOMPARE(files(), onlyTheCopy());
        const auto copy = readRecoveryCopy(context().recoveryPath);
        QVERIFY(openRecoveryCopy(*copy, m_agency)->equals(created->master));

        const auto found = obtain(context(true));
        QVERIFY(found.ok());
        QCOMPARE(found->origin, KeyOrigin::Found);
        QVERIFY(found->master.equals(created->master));
        QVERIFY(!found->recoveryTrouble);
        QCOMPARE(m_store->writes, 1);
    }

    void creationTable_data()
    {
        QTest::addColumn<int>("bits");
        QTest::addColumn<int>("expected");
        const auto expectedOf = [](bool store, bool copy, bool readOnly, bool allow) {
            if (readOnly) {
                return static_cast<int>(KeyErrorCode::NotProvisioned);
            }
            if (store || copy) {
                return static_cast<int>(KeyErrorCode::MissingButStoreExists);
            }
            return allow ? -1 : static_cast<int>(KeyErrorCode::CreationNotAllowed);
        };
        for (int bits = 0; bits < 16; ++bits) {
            QTest::addRow("store %d, copy %d, read-only %d, allowed %d", bits & 1, bits >> 1 & 1,
                          bits >> 2 & 1, bits >> 3 & 1)
                << bits << expectedOf((bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0);
        }
    }

    /// All sixteen combinations, as the pure rule and through the whole procedure.
    void creationTable()
    {
        QFETCH(int, bits);
        QFETCH(int, expected);
        const MissingKeyFacts facts{(bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0};
        const auto code = refusalToCreate(facts);
        QCOMPARE(code ? static_cast<int>(*code) : -1, expected);

        KeyContext asked = context(facts.storeExists);
        asked.allowCreate = facts.allowCreate;
        m_store->readOnly = facts.readOnly;
        if (facts.recoveryCopyExists) {
            QVERIFY(writeRecoveryCopy(asked.recoveryPath, SecretBytes::random(32), m_agency.publicKey).ok());
        }
        const QStringList before = files();
        const auto answer = obtain(asked);
        QCOMPARE(answer.ok() ? -1 : static_cast<int>(answer.error().code), expected);
        QCOMPARE(m_store->writes, expected == -1 ? 1 : 0);
        QCOMPARE(files(), expected == -1 ? onlyTheCopy() : before);
    }

    void failedReadNeverMakesAKey_data()
    {
        QTest::addColumn<int>("read");
        QTest::addColumn<int>("expected");
        using S = SecretErrorCode;
        using K = KeyErrorCode;
        const std::pair<S, K> rows[] = {
            {S::Locked, K::Locked},     {S::Denied, K::Denied},       {S::Unavailable, K::Unavailable},
            {S::TimedOut, K::TimedOut}, {S::Cancelled, K::Cancelled}, {S::Damaged, K::Damaged},
            {S::Insecure, K::Insecure}, {S::Other, K::StoreFailed},   {S::ReadOnly, K::NotProvisioned}};
        for (const auto& [read, expected] : rows) {
            QTest::addRow("%d", static_cast<int>(read))
                << static_cast<int>(read) << static_cast<int>(expected);
        }
    }

    void failedReadNeverMakesAKey()
    {
        QFETCH(int, read);
        QFETCH(int, expected);
        m_store->readError = static_cast<SecretErrorCode>(read);
        const auto answer = obtain(context());
        QCOMPARE(static_cast<int>(answer.error().code), expected);
        QCOMPARE(m_store->writes, 0);
        QCOMPARE(files(), QStringList());
    }

    void failedWriteLeavesNothing()
    {
        m_store->writeError = SecretErrorCode::Locked;
        QCOMPARE(obtain(context()).error().code, KeyErrorCode::Locked);
        QCOMPARE(files(), QStringList());
        m_store->writeError.reset();
        QCOMPARE(obtain(context())->origin, KeyOrigin::Created);
    }

    void readBackMustMatch()
    {
        m_store->alterWrites = true;
        const auto result = obtain(context());
        QVERIFY2(!result.ok(), "a key that was not given back unchanged is in use");
        QCOMPARE(result.error().code, KeyErrorCode::ReadBackDiffers);
        QCOMPARE(files(), QStringList());
    }

    void readBackMustFind()
    {
        m_store->loseWrites = true;
        const auto result = obtain(context());
        QVERIFY2(!result.ok(), "a key that was not given back unchanged is in use");
        QCOMPARE(result.error().code, KeyErrorCode::ReadBackDiffers);
        QCOMPARE(files(), QStringList());
    }

    void noRecoveryCopyNoKey()
    {
        KeyContext asked = context();
        asked.recoveryKey = RecoveryPublicKey(); // all zero cannot be sealed to
        QCOMPARE(obtain(asked).error().code, KeyErrorCode::RecoveryCopyFailed);
        asked = context();
        asked.recoveryPath = m_dir->filePath(QStringLiteral("no-folder/store.db.recovery"));
        QCOMPARE(obtain(asked).error().code, KeyErrorCode::RecoveryCopyFailed);
        QCOMPARE(m_store->writes, 0);
        QCOMPARE(files(), QStringList());
    }

    void otherBackendIsNotAsked()
    {
        KeyContext asked = context(true);
        asked.rememberedBackend = QStringLiteral("another");
        QCOMPARE(obtain(asked).error().code, KeyErrorCode::BackendChanged);
        QCOMPARE(m_store->reads, 0);
    }

    void refusesForeignKey()
    {
        QVERIFY(obtain(context()).ok());
        const QByteArray copy = *readRecoveryCopy(context().recoveryPath);
        m_store->entries[kName] = SecretBytes::random(32);
        QCOMPARE(obtain(context(true)).error().code, KeyErrorCode::WrongKey);
        QCOMPARE(*readRecoveryCopy(context().recoveryPath), copy);
    }

    void renewsMissingCopy()
    {
        QVERIFY(obtain(context()).ok());
        QVERIFY(QFile::remove(context().recoveryPath));
        const auto found = obtain(context(true));
        QVERIFY(found.ok() && !found->recoveryTrouble);
        QVERIFY(openRecoveryCopy(*readRecoveryCopy(context().recoveryPath), m_agency)->equals(found->master));
    }

    void renewsCopyForNewRecipient()
    {
        QVERIFY(obtain(context()).ok());
        const QString path = context().recoveryPath;
        // Twice, and both times within the same second: neither former copy replaces the other.
        std::vector<RecoveryKeyPair> agencies;
        agencies.push_back(recoveryKeyPairOf(m_agency.secretKey.duplicate()));
        for (int change = 0; change < 2; ++change) {
            QFile copy(path);
            QVERIFY(copy.open(QFile::ReadWrite) &&
                    copy.setFileTime(QDateTime(QDate(2026, 3, 2), QTime(15, 0), Qt::UTC),
                                     QFile::FileModificationTime));
            copy.close();
            agencies.push_back(generateRecoveryKeyPair());
            KeyContext asked = context(true);
            asked.recoveryKey = agencies.back().publicKey;
            const auto hex = [](const RecoveryPublicKey& key) {
                return QByteArray(reinterpret_cast<const char*>(key.bytes.data()), 32).toHex();
            };
            const QByteArray from = hex(agencies.at(agencies.size() - 2).publicKey);
            const QByteArray to = hex(agencies.back().publicKey);
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QString::fromLatin1(from + ".*" + to)));
            const auto found = obtain(asked);
            QVERIFY(found.ok() && !found->recoveryTrouble);
            QVERIFY(openRecoveryCopy(*readRecoveryCopy(path), agencies.back())->equals(found->master));
        }
        const QString former[] = {path + QStringLiteral(".20260302T150000Z"),
                                  path + QStringLiteral(".20260302T150000Z-2")};
        for (std::size_t at = 0; at < 2; ++at) {
            const auto kept = readRecoveryCopy(former[at]);
            QVERIFY2(kept.ok(), qPrintable(former[at]));
            QVERIFY(openRecoveryCopy(*kept, agencies.at(at))->equals(m_store->entries[kName]));
        }
    }

    void leavesDamagedCopyAlone()
    {
        QVERIFY(obtain(context()).ok());
        QFile copy(context().recoveryPath);
        QVERIFY(copy.resize(100));
        const auto found = obtain(context(true));
        QVERIFY(found.ok());
        QVERIFY(found->recoveryTrouble);
        QCOMPARE(found->recoveryTrouble->code, RecoveryErrorCode::Damaged);
        QCOMPARE(QFileInfo(copy.fileName()).size(), qint64(100));
    }

    /// Power went between the write to the secret store and the last rename.
    void finishesInterruptedFirstStart()
    {
        const SecretBytes master = SecretBytes::random(32);
        m_store->entries[kName] = master.duplicate();
        const QString pending = context().recoveryPath + QStringLiteral(".pending");
        QVERIFY(writeRecoveryCopy(pending, master, m_agency.publicKey).ok());
        const auto found = obtain(context());
        QVERIFY(found.ok());
        QVERIFY(found->master.equals(master));
        QCOMPARE(files(), onlyTheCopy());
    }

    /// Power went before the write: nothing was encrypted yet, so the next start is still the first.
    void startsOverAfterInterruptedWrite()
    {
        const QString pending = context().recoveryPath + QStringLiteral(".pending");
        QVERIFY(writeRecoveryCopy(pending, SecretBytes::random(32), m_agency.publicKey).ok());
        QCOMPARE(obtain(context())->origin, KeyOrigin::Created);
        QCOMPARE(files(), onlyTheCopy());
    }

    void askersAtTheSameTimeGetTheSameKey()
    {
        MasterKeys keys(*m_store, context());
        std::vector<SecretBytes> got;
        for (int i = 0; i < 3; ++i) {
            keys.obtain([&](Result<ObtainedKey, KeyError> result) {
                QVERIFY(result.ok());
                got.push_back(std::move(result).value().master);
            });
        }
        QTRY_COMPARE(got.size(), std::size_t(3));
        QVERIFY(got[0].equals(got[1]) && got[1].equals(got[2]));
        QVERIFY(got[0].equals(m_store->entries.at(kName)));
        QCOMPARE(m_store->writes, 1);
    }

    void programsExcludeEachOther()
    {
        QLockFile other(context().recoveryPath + QStringLiteral(".lock"));
        QVERIFY(other.tryLock(0));
        QCOMPARE(obtain(context()).error().code, KeyErrorCode::Busy);
        QCOMPARE(m_store->writes, 0);
        other.unlock();
        QCOMPARE(obtain(context())->origin, KeyOrigin::Created);
    }

    void twoProceduresMakeOneKey()
    {
        MasterKeys first(*m_store, context());
        MasterKeys second(*m_store, context());
        int created = 0;
        int answers = 0;
        const auto count = [&](const Result<ObtainedKey, KeyError>& result) {
            ++answers;
            created += result.ok() && result->origin == KeyOrigin::Created ? 1 : 0;
        };
        first.obtain(count);
        second.obtain(count);
        QTRY_COMPARE(answers, 2);
        QCOMPARE(created, 1);
        QCOMPARE(m_store->writes, 1);
        QVERIFY(obtain(context(true))->master.equals(m_store->entries.at(kName)));
    }

    void givingUpCompletesOnce()
    {
        m_store->silent = true;
        int answers = 0;
        const auto count = [&](const Result<ObtainedKey, KeyError>& result) {
            ++answers;
            QCOMPARE(result.error().code, KeyErrorCode::Cancelled);
        };
        auto keys = std::make_unique<MasterKeys>(*m_store, context());
        keys->obtain(count);
        QTRY_COMPARE(m_store->held.size(), std::size_t(1));
        keys->cancel();
        QCOMPARE(answers, 1);
        keys->obtain(count);
        QTRY_COMPARE(m_store->held.size(), std::size_t(2));
        keys.reset();
        QCOMPARE(answers, 2);
        // The store answers at last: nobody listens, nothing is written.
        for (const auto& done : m_store->held) {
            done(fail(SecretError{SecretErrorCode::NotFound, {}}));
        }
        QTest::qWait(0);
        QCOMPARE(answers, 2);
        QCOMPARE(m_store->writes, 0);
        QCOMPARE(files(), QStringList());
    }

    void completionMayDestroy()
    {
        auto keys = std::make_unique<MasterKeys>(*m_store, context());
        bool answered = false;
        keys->obtain([&](const Result<ObtainedKey, KeyError>& result) {
            answered = result.ok();
            keys.reset();
        });
        QTRY_VERIFY(answered);
    }

    void everyCodeHasANameOfItsOwn()
    {
        QSet<QString> names;
        const int last = static_cast<int>(KeyErrorCode::WrongKey);
        for (int code = 0; code <= last; ++code) {
            names.insert(codeOf(static_cast<KeyErrorCode>(code)));
            QVERIFY(remedyOf(static_cast<KeyErrorCode>(code)) != Remedy::Rejected);
        }
        QCOMPARE(names.size(), last + 1);
        QCOMPARE(remedyOf(KeyErrorCode::Unavailable), Remedy::RetryLater);
        QCOMPARE(remedyOf(KeyErrorCode::MissingButStoreExists), Remedy::NeedsPerson);
        QCOMPARE(remedyOf(SecretErrorCode::TimedOut), Remedy::RetryLater);
        QCOMPARE(remedyOf(SecretErrorCode::Locked), Remedy::NeedsPerson);
    }
};

} // namespace

CARM_TEST(MasterKeyTest)
#include "master_key_test.moc"
