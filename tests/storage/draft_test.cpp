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
        QVERIFY(store->discardDraft(first.id).ok());
        QCOMPARE((*store->loadDraft())->id, second.id);
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

    void identityIsKeptAndNotReplaced()
    {
        const StoreFixture fixture;
        QVERIFY(!fixture.open()->identity()->has_value());
        QVERIFY(fixture.open()->saveIdentity(identityOfTests()).ok());
        const QStringList before = fixture.image();
        QVERIFY(fixture.open()->saveIdentity(identityOfTests()).ok());
        QCOMPARE(fixture.image(), before);
        outbox::TerminalIdentity other = identityOfTests();
        other.terminal = QStringLiteral("T000002");
        QCOMPARE(fixture.open()->saveIdentity(other).error().code, StoreErrorCode::Failed);
        other = identityOfTests();
        other.centralPublicKey = terminalKeyOfTests().publicKey().bytes();
        QCOMPARE(fixture.open()->saveIdentity(other).error().code, StoreErrorCode::Failed);
        QCOMPARE(fixture.image(), before);
        const auto kept = *fixture.open()->identity();
        QCOMPARE(kept->terminal, identityOfTests().terminal);
        QCOMPARE(kept->centralPublicKey, identityOfTests().centralPublicKey);
    }

    void theTerminalMayMoveToAnotherOffice()
    {
        const StoreFixture fixture;
        outbox::TerminalIdentity identity = identityOfTests();
        QVERIFY(fixture.open()->saveIdentity(identity).ok());
        identity.office = QStringLiteral("0453");
        QVERIFY(fixture.open()->saveIdentity(identity).ok());
        QCOMPARE((*fixture.open()->identity())->office, QStringLiteral("0453"));
    }

    void refusesAnIncompleteIdentity()
    {
        const StoreFixture fixture;
        const auto store = fixture.open();
        outbox::TerminalIdentity nameless = identityOfTests();
        nameless.terminal = QString();
        QVERIFY(!store->saveIdentity(nameless).ok());
        outbox::TerminalIdentity keyless = identityOfTests();
        keyless.centralPublicKey.chop(1);
        QVERIFY(!store->saveIdentity(keyless).ok());
        QVERIFY(!store->identity()->has_value());
    }
};

} // namespace

CARM_TEST(DraftTest)
#include "draft_test.moc"
