#include "harness/harness.h"

#include "store_fixture.h"

using namespace carm;
using namespace carm::storage;
using namespace carm::test;

namespace {

SchemaKind withBadStep(int goodSteps, const QStringList& statements)
{
    SchemaKind kind = noteKind(goodSteps);
    kind.migrations.push_back({statements});
    return kind;
}

class MigrationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsAnOlderStoreForward()
    {
        const StoreFixture fixture;
        {
            auto store = fixture.open(Access::CreateOrOpen, noteKind(1));
            QCOMPARE((*store)->schemaVersion(), 1);
            QVERIFY(StoreFixture::addNote(**store, QStringLiteral("old")));
        }
        {
            auto store = fixture.open(Access::ReadOnly, noteKind(3));
            QCOMPARE((*store)->schemaVersion(), 1); // looking changes nothing
        }
        auto store = fixture.open(Access::OpenOnly, noteKind(3));
        QVERIFY(store.ok());
        QCOMPARE((*store)->schemaVersion(), 3);
        auto rows = (*store)->run("SELECT text, kind, parent FROM note");
        QVERIFY(rows.value().next().value());
        QCOMPARE(rows->text(0), QStringLiteral("old"));
        QCOMPARE(rows->text(1), QStringLiteral("plain"));
        QVERIFY(rows->isNull(2));
    }

    void rollsBackAStepThatFails()
    {
        const StoreFixture fixture;
        fixture.make(3);
        const SchemaKind bad =
            withBadStep(2, {QStringLiteral("DELETE FROM note"),
                            QStringLiteral("CREATE TABLE extra (a) STRICT"), QStringLiteral("nonsense")});
        const auto opened = fixture.open(Access::CreateOrOpen, bad);
        QCOMPARE(fixture.errorOf(opened), toText(OpenErrorCode::MigrationFailed));
        auto store = fixture.open();
        QVERIFY(store.ok());
        QCOMPARE((*store)->schemaVersion(), 2);
        QCOMPARE(StoreFixture::countNotes(**store), 3LL);
    }

    void keepsTheStepsBeforeTheOneThatFails()
    {
        const StoreFixture fixture;
        {
            QVERIFY(fixture.open(Access::CreateOrOpen, noteKind(1)).ok());
        }
        QVERIFY(!fixture.open(Access::CreateOrOpen, withBadStep(2, {QStringLiteral("nonsense")})).ok());
        auto store = fixture.open(Access::ReadOnly);
        QCOMPARE((*store)->schemaVersion(), 2);
    }

    void leavesNoStoreWhenCreatingFails()
    {
        const StoreFixture fixture;
        const auto opened = fixture.open(Access::CreateOrOpen, withBadStep(1, {QStringLiteral("nonsense")}));
        QCOMPARE(fixture.errorOf(opened), toText(OpenErrorCode::MigrationFailed));
        QVERIFY(fixture.folder().isEmpty());
    }

    void refusesAStepThatBreaksReferences()
    {
        const StoreFixture fixture;
        fixture.make(2);
        const SchemaKind bad = withBadStep(2, {QStringLiteral("UPDATE note SET parent = 99")});
        QCOMPARE(fixture.errorOf(fixture.open(Access::CreateOrOpen, bad)),
                 toText(OpenErrorCode::MigrationFailed));
        const SchemaKind good = withBadStep(
            2, {QStringLiteral("UPDATE note SET parent = 99"), QStringLiteral("UPDATE note SET parent = 1")});
        QVERIFY(fixture.open(Access::CreateOrOpen, good).ok());
    }
};

} // namespace

CARM_TEST(MigrationsTest)
#include "migrations_test.moc"
