#include "fixture/store_fixture.h"
#include "harness/harness.h"

using namespace carm;
using namespace carm::test;
using outbox::StoreErrorCode;

namespace {

class DraftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEverythingOverARestart()
    {
        const StoreFixture fixture;
        outbox::StoredDraft draft = newDraft();
        draft.draft.importerNumber = QStringLiteral("half a num");
        draft.draft.invoices[0].lines[0].value = QStringLiteral("0.00");
        draft.draft.invoices[0].lines[0].quantity.clear();
        draft.changedAt = noonAnd(7);
        QVERIFY(fixture.open()->saveDraft(draft).ok());
        const auto loaded = fixture.open()->loadDraft();
        QVERIFY(loaded.ok() && loaded->has_value());
        QCOMPARE((*loaded)->id, draft.id);
        QVERIFY((*loaded)->draft == draft.draft);
        QCOMPARE((*loaded)->language, QStringLiteral("fr"));
        QCOMPARE((*loaded)->page, QStringLiteral("2"));
        QVERIFY((*loaded)->changedAt == noonAnd(7));
    }

    void nothingWhenNothingWasSaved()
    {
        const StoreFixture fixture;
        const auto loaded = fixture.open()->loadDraft();
        QVERIFY(loaded.ok() && !loaded->has_value());
    }

    /// The clock may jump back; the order of saving does not.
    void theDraftSavedLastIsTheOpenOne()
    {
        const StoreFixture fixture;
        const auto store = fixture.open();
        outbox::StoredDraft first = newDraft();
        outbox::StoredDraft second = newDraft();
        second.changedAt = noonAnd(-60'000);
        QVERIFY(store->saveDraft(first).ok());
        QVERIFY(store->saveDraft(second).ok());
        QCOMPARE((*store->loadDraft())->id, second.id);
        QVERIFY(store->saveDraft(first).ok());
        QCOMPARE((*store->loadDraft())->id, first.id);
        QVERIFY(store->discardDraft(second.id).ok());
        QCOMPARE((*store->loadDraft())->id, first.id);
    }

    /// What was left behind by an unreadable or a hasty start must not greet the next person.
    void discardingTakesEarlierDraftsAlong()
    {
        const StoreFixture fixture;
        const auto store = fixture.open();
        const outbox::StoredDraft first = newDraft();
        const outbox::StoredDraft second = newDraft();
        QVERIFY(store->saveDraft(first).ok());
        QVERIFY(store->saveDraft(second).ok());
        QVERIFY(store->discardDraft(second.id).ok());
        QVERIFY(!store->loadDraft()->has_value());
        // Told again, when the next person has begun: theirs stays.
        const outbox::StoredDraft next = newDraft();
        QVERIFY(store->saveDraft(next).ok());
        QVERIFY(store->discardDraft(second.id).ok());
        QCOMPARE((*store->loadDraft())->id, next.id);
    }

    void sealingTakesEarlierDraftsAlong()
    {
        const StoreFixture fixture;
        const auto store = fixture.openSupplied();
        const outbox::StoredDraft signedOne = newDraft();
        QVERIFY(store->saveDraft(newDraft()).ok());
        QVERIFY(store->saveDraft(signedOne).ok());
        QVERIFY(store->sealDraft(signedOne.id, sealerOf(signedOne), noonAnd(0)).ok());
        QVERIFY(!store->loadDraft()->has_value());
    }

    void discardingTwiceIsNoError()
    {
        const StoreFixture fixture;
        const auto store = fixture.open();
        const outbox::StoredDraft draft = newDraft();
        QVERIFY(store->saveDraft(draft).ok());
        QVERIFY(store->discardDraft(draft.id).ok());
        QVERIFY(store->discardDraft(draft.id).ok());
        QVERIFY(!store->loadDraft()->has_value());
    }

    /// A save that was under way when the person signed comes too late.
    void aLateSaveDoesNotBringASealedDraftBack()
    {
        const StoreFixture fixture;
        const auto store = fixture.openSupplied();
        const outbox::StoredDraft draft = newDraft();
        QVERIFY(store->saveDraft(draft).ok());
        QVERIFY(store->sealDraft(draft.id, sealerOf(draft), noonAnd(0)).ok());
        const auto late = store->saveDraft(draft);
        QVERIFY(!late.ok());
        QCOMPARE(late.error().code, StoreErrorCode::AlreadySealed);
        QVERIFY(!store->loadDraft()->has_value());
    }

    void refusesADraftThatCouldNotBeReadBack()
    {
        const StoreFixture fixture;
        const auto store = fixture.open();
        outbox::StoredDraft draft = newDraft();
        QVERIFY(store->saveDraft(draft).ok());
        const declaration::Draft good = draft.draft;
        draft.draft.importerName = QString(100'000, u'x');
        QCOMPARE(store->saveDraft(draft).error().code, StoreErrorCode::Failed);
        QVERIFY((*store->loadDraft())->draft == good);
    }

    void aDraftThatWasTamperedWithIsDamageNotNothing()
    {
        const StoreFixture fixture;
        QVERIFY(fixture.open()->saveDraft(newDraft()).ok());
        // The pack claims four gigabytes.
        QVERIFY(fixture.raw({"UPDATE draft SET content = x'ffffffff789c03000000000001'"}));
        QCOMPARE(fixture.open()->loadDraft().error().code, StoreErrorCode::Damaged);
    }
};

} // namespace

CARM_TEST(DraftTest)
#include "draft_test.moc"
