#include "fixture/store_fixture.h"
#include "harness/harness.h"
#include "protocol/canonical.h"

using namespace carm;
using namespace carm::test;

namespace {

protocol::EditionNotice noticeOf(const QByteArray& package)
{
    return {QStringLiteral("practice 2026"), protocol::sha256(package), package.size()};
}

class EditionStoreTest : public QObject {
    Q_OBJECT

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
};

} // namespace

CARM_TEST(EditionStoreTest)
#include "edition_test.moc"
