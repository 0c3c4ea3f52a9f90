#include "fixture/store_fixture.h"
#include "harness/harness.h"
#include "protocol/canonical.h"
#include "storage/client_schema.h"

using namespace carm;
using namespace carm::test;

namespace {

protocol::EditionNotice noticeOf(const QByteArray& package)
{
    return {QStringLiteral("practice 2026"), protocol::sha256(package), package.size()};
}

class EditionStoreTest : public QObject {
    Q_OBJECT

    static QByteArrayList packagesOf(const StoreFixture& fixture)
    {
        const auto database =
            storage::Database::open(fixture.options(storage::Access::ReadOnly), storage::clientSchema())
                .value();
        auto rows = database->run("SELECT package FROM edition ORDER BY position").value();
        QByteArrayList packages;
        while (rows.next().value()) {
            packages.append(rows.blob(0));
        }
        return packages;
    }

private Q_SLOTS:
    void theEditionStoredLastIsInUse()
    {
        const StoreFixture fixture;
        QVERIFY(!fixture.open()->editionPackage()->has_value());
        const QByteArray first = "package one";
        const QByteArray second = QByteArray("package\0two", 11);
        QVERIFY(fixture.open()->saveEditionPackage(noticeOf(first), first).ok());
        QVERIFY(fixture.open()->saveEditionPackage(noticeOf(second), second).ok());
        QCOMPARE(*fixture.open()->editionPackage(), std::optional(second));
        // Back to the first: its package is stored once all the same.
        QVERIFY(fixture.open()->saveEditionPackage(noticeOf(first), first).ok());
        QCOMPARE(*fixture.open()->editionPackage(), std::optional(first));
        const auto database = fixture.openRaw();
        auto count = database->run("SELECT count(*) FROM edition").value();
        QVERIFY(count.next().value());
        QCOMPARE(count.integer(0), 2);
    }

    void theSameEditionAgainIsNoChange()
    {
        const StoreFixture fixture;
        const QByteArray package = "package";
        QVERIFY(fixture.open()->saveEditionPackage(noticeOf(package), package).ok());
        const QStringList before = fixture.image();
        QVERIFY(fixture.open()->saveEditionPackage(noticeOf(package), package).ok());
        QCOMPARE(fixture.image(), before);
    }

    void anotherPackageThanTheNoticesIsRefused()
    {
        const StoreFixture fixture;
        const auto store = fixture.open();
        const QByteArray good = "package";
        QVERIFY(store->saveEditionPackage(noticeOf(good), good).ok());
        protocol::EditionNotice notice = noticeOf("other package");
        QVERIFY(!store->saveEditionPackage(notice, "Other package").ok());
        ++notice.bytes;
        QVERIFY(!store->saveEditionPackage(notice, "other package").ok());
        QCOMPARE(*store->editionPackage(), std::optional(good));
    }

    void theEditionBeforeIsKeptAndEarlierOnesAreNot()
    {
        const StoreFixture fixture;
        const auto store = fixture.open();
        for (const QByteArray package : {"one", "two", "three", "four"}) {
            QVERIFY(store->saveEditionPackage(noticeOf(package), package).ok());
        }
        QCOMPARE(packagesOf(fixture), (QByteArrayList{"three", "four"}));
    }

    void whatAnEntryNamesIsKept()
    {
        const StoreFixture fixture;
        const auto store = fixture.openSupplied();
        const QByteArray named = "one";
        protocol::EditionNotice notice = noticeOf(named);
        notice.name = QStringLiteral("practice"); // as entries of the fixture say
        QVERIFY(store->saveEditionPackage(notice, named).ok());
        sealOne(*store);
        for (const QByteArray package : {"two", "three", "four"}) {
            notice = noticeOf(package);
            notice.name = QStringLiteral("later");
            QVERIFY(store->saveEditionPackage(notice, package).ok());
        }
        QCOMPARE(packagesOf(fixture), (QByteArrayList{"one", "three", "four"}));
    }

    /// Release 1 did not write down which entry named which.
    void editionsOfReleaseOneAreKept()
    {
        const StoreFixture fixture;
        QVERIFY(QFile::copy(sourcePath("tests/storage/golden/release-1.db"), fixture.path()));
        QFile::setPermissions(fixture.path(), QFile::ReadOwner | QFile::WriteOwner);
        for (const QByteArray package : {"two", "three", "four"}) {
            QVERIFY(fixture.open()->saveEditionPackage(noticeOf(package), package).ok());
        }
        QCOMPARE(packagesOf(fixture), (QByteArrayList{"the package of an edition", "three", "four"}));
    }

    /// The disk changed it: the same edition, fetched again, takes its place.
    void aDamagedPackageIsReplacedByItself()
    {
        const StoreFixture fixture;
        const QByteArray package = "package";
        QVERIFY(fixture.open()->saveEditionPackage(noticeOf(package), package).ok());
        QVERIFY(fixture.raw({"UPDATE edition SET package = x'00'"}));
        QVERIFY(fixture.open()->saveEditionPackage(noticeOf(package), package).ok());
        QCOMPARE(*fixture.open()->editionPackage(), std::optional(package));
    }
};

} // namespace

CARM_TEST(EditionStoreTest)
#include "edition_test.moc"
