#include "harness/harness.h"

#include "driver_fixture.h"
#include "store_fixture.h"

#include <QProcess>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace carm;
using namespace carm::storage;
using namespace carm::test;

namespace {

constexpr qsizetype kPage = 4096;

/// A small file system of its own, or nothing when this user may not mount one.
class MountedFolder {
public:
    MountedFolder()
    {
#ifdef Q_OS_LINUX
        m_mounted = geteuid() == 0 && ::mount("none", name().constData(), "tmpfs", 0, "size=256k") == 0;
#endif
    }
    ~MountedFolder()
    {
#ifdef Q_OS_LINUX
        if (m_mounted) {
            ::umount2(name().constData(), MNT_DETACH);
        }
#endif
    }
    MountedFolder(const MountedFolder&) = delete;
    MountedFolder& operator=(const MountedFolder&) = delete;

    bool mounted() const
    {
        return m_mounted;
    }
    QString path() const
    {
        return m_dir.path();
    }
    bool makeReadOnly()
    {
#ifdef Q_OS_LINUX
        return ::mount("none", name().constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
#else
        return false;
#endif
    }
    /// Leaves no byte free.
    void fill() const
    {
        QFile file(m_dir.filePath(QStringLiteral("filler")));
        if (file.open(QFile::WriteOnly | QFile::Unbuffered)) {
            while (file.write(QByteArray(kPage, 'f')) > 0) {
            }
        }
    }
    void makeRoom() const
    {
        QFile::remove(m_dir.filePath(QStringLiteral("filler")));
    }

private:
    QByteArray name() const
    {
        return QFile::encodeName(m_dir.path());
    }

    QTemporaryDir m_dir;
    bool m_mounted = false;
};

class DatabaseOpenTest : public QObject {
    Q_OBJECT

    /// Every way of opening refuses with this code, and the file stays as it is to the byte.
    static void refusesUntouched(const StoreFixture& fixture, OpenErrorCode expected, const SecretBytes& key,
                                 const SchemaKind& kind = noteKind())
    {
        const QByteArray before = fixture.bytes();
        for (const Access access : {Access::CreateOrOpen, Access::OpenOnly, Access::ReadOnly}) {
            const auto opened = fixture.openWith(key, access, kind);
            QCOMPARE(fixture.errorOf(opened), toText(expected));
        }
        QVERIFY(fixture.bytes() == before);
    }

private Q_SLOTS:
    void createsAndOpensAgain()
    {
        const StoreFixture fixture;
        fixture.make(3);
        QCOMPARE(fixture.folder().entryList(QDir::Files), QStringList{QStringLiteral("store.db")});
        for (const Access access : {Access::CreateOrOpen, Access::OpenOnly, Access::ReadOnly}) {
            auto store = fixture.open(access);
            QCOMPARE(fixture.errorOf(store), QString());
            QCOMPARE(StoreFixture::countNotes(**store), 3LL);
            QCOMPARE((*store)->schemaVersion(), 2);
        }
    }

    void usesTheSettingsThatKeepAPromise()
    {
        const StoreFixture fixture;
        auto store = fixture.open();
        const auto setting = [&](const char* pragma) {
            auto rows = (*store)->run(pragma);
            return rows && rows.value().next().valueOr(false) ? rows->text(0) : QString();
        };
        QCOMPARE(setting("PRAGMA journal_mode"), QStringLiteral("wal"));
        QCOMPARE(setting("PRAGMA synchronous"), QStringLiteral("2"));
        QCOMPARE(setting("PRAGMA foreign_keys"), QStringLiteral("1"));
        QCOMPARE(setting("PRAGMA temp_store"), QStringLiteral("2"));
        QCOMPARE(setting("PRAGMA secure_delete"), QStringLiteral("1"));
        QCOMPARE(setting("PRAGMA trusted_schema"), QStringLiteral("0"));
        QCOMPARE(setting("PRAGMA cipher_page_size"), QStringLiteral("4096"));
        QCOMPARE(setting("PRAGMA cipher_hmac_algorithm"), QStringLiteral("HMAC_SHA512"));
        QCOMPARE(setting("PRAGMA application_id"), QString::number(noteKind().applicationId));
    }

    void findsNoFile()
    {
        const StoreFixture fixture;
        QCOMPARE(fixture.errorOf(fixture.open(Access::OpenOnly)), toText(OpenErrorCode::NotFound));
        QCOMPARE(fixture.errorOf(fixture.open(Access::ReadOnly)), toText(OpenErrorCode::NotFound));
        QVERIFY(fixture.folder().isEmpty());
    }

    void refusesAPlainFile()
    {
        const StoreFixture fixture;
        {
            DriverConnection plain(fixture.path());
            plain.run("CREATE TABLE note (id)");
        }
        refusesUntouched(fixture, OpenErrorCode::NotEncrypted, fixture.key());
        QByteArray bytes = fixture.bytes();
        fixture.write(bytes.replace(0, 16, QByteArray(16, 'x'))); // its fields are still to be read
        refusesUntouched(fixture, OpenErrorCode::NotEncrypted, fixture.key());
    }

    void refusesAnotherKey()
    {
        const StoreFixture fixture;
        fixture.make();
        refusesUntouched(fixture, OpenErrorCode::WrongKey, keyOf(8));
        QVERIFY(fixture.open().ok());
    }

    void refusesWhatWasNeverAStore()
    {
        const StoreFixture fixture;
        fixture.write(QByteArray(5 * kPage, 'j'));
        refusesUntouched(fixture, OpenErrorCode::WrongKey, fixture.key());
    }

    void noticesDamage_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("bytes");
        QTest::newRow("one bit of the salt") << 3 << 1;
        QTest::newRow("torn header") << 0 << 1000;
        QTest::newRow("first page") << 0 << 4096;
        QTest::newRow("one byte of page 1") << 2000 << 1;
    }

    void noticesDamage()
    {
        QFETCH(int, from);
        QFETCH(int, bytes);
        const StoreFixture fixture;
        fixture.make();
        QByteArray content = fixture.bytes();
        for (int index = from; index < from + bytes; ++index) {
            content[index] = static_cast<char>(content.at(index) ^ 0x5a);
        }
        fixture.write(content);
        refusesUntouched(fixture, OpenErrorCode::Damaged, fixture.key());
    }

    void noticesAFileCutOff_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::newRow("empty") << 0;
        QTest::newRow("in the salt") << 9;
        QTest::newRow("in page 1") << 500;
        QTest::newRow("after page 1") << 4096;
        QTest::newRow("in page 3") << 10'000;
        QTest::newRow("after page 4") << 16'384;
    }

    void noticesAFileCutOff()
    {
        QFETCH(int, bytes);
        const StoreFixture fixture;
        fixture.make();
        fixture.write(fixture.bytes().left(bytes));
        refusesUntouched(fixture, OpenErrorCode::Damaged, fixture.key());
    }

    /// The program refuses to work with it; a tool may look at what is left.
    void noticesADamagedPageInTheMiddle()
    {
        const StoreFixture fixture;
        fixture.make();
        QByteArray content = fixture.bytes();
        const qsizetype at = content.size() / 2;
        content[at] = static_cast<char>(content.at(at) ^ 1);
        fixture.write(content);
        QCOMPARE(fixture.errorOf(fixture.open()), toText(OpenErrorCode::Damaged));
        QCOMPARE(fixture.errorOf(fixture.open(Access::OpenOnly)), toText(OpenErrorCode::Damaged));
        auto store = fixture.open(Access::ReadOnly);
        QCOMPARE(fixture.errorOf(store), QString());
        const auto findings = (*store)->check();
        QVERIFY2(findings.ok(), findings ? "" : qPrintable(findings.error().detail));
        QVERIFY(!findings->isEmpty());
        auto rows = (*store)->run("SELECT sum(length(text)) FROM note");
        QVERIFY(!rows.ok());
        QCOMPARE(rows.error().code, outbox::StoreErrorCode::Damaged);
        QVERIFY(fixture.bytes() == content);
    }

    /// After a power cut, a page half written to the file lies whole in the write-ahead log.
    void takesGoodPagesFromTheWriteAheadLog()
    {
        const StoreFixture fixture;
        fixture.make(50);
        {
            auto store = fixture.open();
            QVERIFY(store.ok());
            QVERIFY((*store)->run("UPDATE note SET text = text || '!'").ok());
            const QString copy = fixture.path() + QStringLiteral(".copy");
            QVERIFY(QFile::copy(fixture.path(), copy));
            QVERIFY(QFile::copy(fixture.path() + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
        }
        QFile::remove(fixture.path());
        QVERIFY(QFile::rename(fixture.path() + QStringLiteral(".copy"), fixture.path()));
        QVERIFY(QFile::rename(fixture.path() + QStringLiteral(".copy-wal"),
                              fixture.path() + QStringLiteral("-wal")));
        QByteArray content = fixture.bytes();
        const qsizetype last = content.size() - 100;
        content[last] = static_cast<char>(content.at(last) ^ 1);
        fixture.write(content);
        auto store = fixture.open();
        QCOMPARE(fixture.errorOf(store), QString());
        QCOMPARE(StoreFixture::countNotes(**store), 50LL);
        QVERIFY((*store)->run("PRAGMA wal_checkpoint(TRUNCATE)").ok());
        QCOMPARE((*store)->check().value(), QStringList());
    }

    void refusesANewerSchema()
    {
        const StoreFixture fixture;
        {
            QVERIFY(fixture.open(Access::CreateOrOpen, noteKind(3)).ok());
        }
        refusesUntouched(fixture, OpenErrorCode::NewerSchema, fixture.key());
    }

    void refusesAnotherProgramsStore()
    {
        const StoreFixture fixture;
        fixture.make(1);
        SchemaKind other = noteKind();
        other.applicationId = 1;
        refusesUntouched(fixture, OpenErrorCode::ForeignFile, fixture.key(), other);
    }

    void refusesASecondInstance()
    {
        const StoreFixture fixture;
        auto first = fixture.open();
        QVERIFY(first.ok());
        QCOMPARE(fixture.errorOf(fixture.open()), toText(OpenErrorCode::InUse));
        QCOMPARE(fixture.errorOf(fixture.open(Access::OpenOnly)), toText(OpenErrorCode::InUse));
        QVERIFY(StoreFixture::addNote(**first, QStringLiteral("still at work")));
        auto reader = fixture.open(Access::ReadOnly);
        QCOMPARE(fixture.errorOf(reader), QString());
        QCOMPARE(StoreFixture::countNotes(**reader), 1LL);
        QVERIFY(StoreFixture::addNote(**first, QStringLiteral("with a reader beside")));
        QCOMPARE(StoreFixture::countNotes(**reader), 2LL);
        QVERIFY(!StoreFixture::addNote(**reader, QStringLiteral("never")));
        first.value().reset();
        QVERIFY(fixture.open().ok());
    }

    /// One killed between making its lock file and writing into it says nothing of who it was.
    void opensAfterAnInstanceWasKilledWhileItLocked()
    {
        const StoreFixture fixture;
        fixture.make(1);
        QFile lock(fixture.path() + QStringLiteral(".lock"));
        QVERIFY(lock.open(QFile::WriteOnly));
        lock.close();
        auto store = fixture.open();
        QCOMPARE(fixture.errorOf(store), QString());
        QCOMPARE(fixture.errorOf(fixture.open()), toText(OpenErrorCode::InUse)); // and now it is locked
    }

#ifdef Q_OS_UNIX
    void opensAfterAnInstanceWasKilled()
    {
        const StoreFixture fixture;
        fixture.make(1);
        int ready[2] = {};
        QCOMPARE(::pipe(ready), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            auto store = fixture.open();
            const bool added = store && StoreFixture::addNote(**store, QStringLiteral("before the kill"));
            const char answer = added ? 'y' : 'n';
            if (::write(ready[1], &answer, 1) == 1) {
                ::pause();
            }
            ::_exit(1);
        }
        char answer = 0;
        QCOMPARE(::read(ready[0], &answer, 1), ssize_t(1));
        QCOMPARE(answer, 'y');
        QCOMPARE(fixture.errorOf(fixture.open()), toText(OpenErrorCode::InUse)); // in another process
        QCOMPARE(::kill(child, SIGKILL), 0);
        QCOMPARE(::waitpid(child, nullptr, 0), child);
        auto store = fixture.open();
        QCOMPARE(fixture.errorOf(store), QString());
        QCOMPARE(StoreFixture::countNotes(**store), 2LL);
        ::close(ready[0]);
        ::close(ready[1]);
    }
#endif

    /// A refusal of a store that a crash left with a write-ahead log must not tidy it up.
    void leavesTheWriteAheadLogOfARefusedStore()
    {
        const StoreFixture fixture;
        const QString wal = fixture.path() + QStringLiteral("-wal");
        QByteArray walBytes;
        QByteArray fileBytes;
        {
            auto store = fixture.open();
            QVERIFY(StoreFixture::addNote(**store, QStringLiteral("in the log")));
            walBytes = StoreFixture::bytesOf(wal);
            fileBytes = fixture.bytes();
        }
        QVERIFY(!walBytes.isEmpty());
        fixture.write(fileBytes);
        QFile file(wal);
        QVERIFY(file.open(QFile::WriteOnly) && file.write(walBytes) == walBytes.size());
        file.close();
        SchemaKind other = noteKind();
        other.applicationId = 1;
        refusesUntouched(fixture, OpenErrorCode::ForeignFile, fixture.key(), other);
        QVERIFY(StoreFixture::bytesOf(wal) == walBytes);
        auto store = fixture.open();
        QCOMPARE(StoreFixture::countNotes(**store), 1LL);
    }

    void refusesAFolderInPlaceOfTheFile()
    {
        const StoreFixture fixture;
        QVERIFY(fixture.folder().mkdir(QStringLiteral("store.db")));
        for (const Access access : {Access::CreateOrOpen, Access::OpenOnly, Access::ReadOnly}) {
            QCOMPARE(fixture.errorOf(fixture.open(access)), toText(OpenErrorCode::CannotOpen));
        }
    }

    void saysWhenNothingCanBeWritten()
    {
        MountedFolder folder;
        if (!folder.mounted()) {
            QSKIP("needs the right to mount a file system");
        }
        const StoreFixture fixture(folder.path());
        fixture.make(5);
        QVERIFY(folder.makeReadOnly());
        QCOMPARE(fixture.errorOf(fixture.open()), toText(OpenErrorCode::ReadOnly));
        QCOMPARE(fixture.errorOf(fixture.open(Access::OpenOnly)), toText(OpenErrorCode::ReadOnly));
        auto store = fixture.open(Access::ReadOnly);
        QCOMPARE(fixture.errorOf(store), QString());
        QCOMPARE(StoreFixture::countNotes(**store), 5LL);
    }

    void saysWhenTheFileAloneCannotBeWritten()
    {
        const StoreFixture fixture;
        fixture.make(5);
        QProcess attribute;
        attribute.start(QStringLiteral("chattr"), {QStringLiteral("+i"), fixture.path()});
        attribute.waitForFinished();
        if (attribute.exitCode() != 0) {
            QVERIFY(QFile::setPermissions(fixture.path(), QFile::ReadOwner));
        }
        const bool writable = QFile(fixture.path()).open(QFile::ReadWrite);
        const auto opened = fixture.open();
        const QString code = fixture.errorOf(opened);
        QProcess::execute(QStringLiteral("chattr"), {QStringLiteral("-i"), fixture.path()});
        if (writable) {
            QSKIP("nothing keeps this user from writing");
        }
        QCOMPARE(code, toText(OpenErrorCode::ReadOnly));
    }

    void saysWhenTheDiskIsFull()
    {
        const MountedFolder folder;
        if (!folder.mounted()) {
            QSKIP("needs the right to mount a file system");
        }
        const StoreFixture fixture(folder.path());
        folder.fill();
        QCOMPARE(fixture.errorOf(fixture.open()), toText(OpenErrorCode::DiskFull));
        QVERIFY(!QFile::exists(fixture.path()));
        folder.makeRoom();
        fixture.make(5);
        folder.fill();
        const QByteArray before = fixture.bytes();
        QCOMPARE(fixture.errorOf(fixture.open()), toText(OpenErrorCode::DiskFull));
        QVERIFY(fixture.bytes() == before);
        folder.makeRoom();
        auto store = fixture.open();
        QCOMPARE(fixture.errorOf(store), QString());
        QCOMPARE(StoreFixture::countNotes(**store), 5LL);
    }

    /// What a crash left of a creation is no store, and no hindrance.
    void createsAfterACreationThatCrashed()
    {
        const StoreFixture fixture;
        QFile left(fixture.path() + QStringLiteral(".new"));
        QVERIFY(left.open(QFile::WriteOnly) && left.write("half") == 4);
        left.close();
        QVERIFY(fixture.open().ok());
        QCOMPARE(fixture.folder().entryList(QDir::Files), QStringList{QStringLiteral("store.db")});
    }
};

} // namespace

CARM_TEST(DatabaseOpenTest)
#include "database_open_test.moc"
