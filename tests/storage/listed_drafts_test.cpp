// Drafts and templates that stand in a list, beside the kiosk's one open draft.
#include "fixture/store_fixture.h"
#include "harness/harness.h"

using namespace carm;
using namespace carm::test;
using outbox::DraftListRow;
using outbox::StoreErrorCode;

namespace {

DraftListRow rowOf(const outbox::StoredDraft& draft, const QString& title, bool isTemplate = false)
{
    return {draft.id, title, isTemplate, QString(), draft.changedAt};
}

QStringList titlesIn(storage::ClientStore& store)
{
    QStringList titles;
    const auto rows = store.drafts().value();
    for (const DraftListRow& row : rows) {
        titles.append(row.title);
    }
    return titles;
}

class ListedDraftsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aListedDraftKeepsItsRowAndContent()
    {
        const StoreFixture fixture;
        outbox::StoredDraft draft = newDraft();
        draft.changedAt = noonAnd(5);
        DraftListRow row = rowOf(draft, QStringLiteral("Étoile"));
        row.transactionNumber = numberOfSerial(7);
        QVERIFY(fixture.open()->saveListedDraft(draft, row).ok());
        const auto rows = fixture.open()->drafts().value();
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows.front().id, draft.id);
        QCOMPARE(rows.front().title, row.title);
        QCOMPARE(rows.front().transactionNumber, row.transactionNumber);
        QVERIFY(!rows.front().isTemplate && rows.front().changedAt == noonAnd(5));
        const auto stored = *fixture.open()->draft(draft.id);
        QVERIFY(stored && stored->draft == draft.draft);
        QVERIFY(!fixture.open()->draft(QUuid::createUuid())->has_value());
    }

    /// Typing saves the draft alone; the row stays, and the draft moves to the front of the list.
    void savingTheDraftAloneKeepsItsRow()
    {
        const StoreFixture fixture;
        const auto store = fixture.open();
        outbox::StoredDraft first = newDraft();
        const outbox::StoredDraft second = newDraft();
        QVERIFY(store->saveListedDraft(first, rowOf(first, QStringLiteral("first"))).ok());
        QVERIFY(store->saveListedDraft(second, rowOf(second, QStringLiteral("second"))).ok());
        QCOMPARE(titlesIn(*store), (QStringList{QStringLiteral("second"), QStringLiteral("first")}));
        first.draft.importerPhone = QStringLiteral("613");
        QVERIFY(store->saveDraft(first).ok());
        QCOMPARE(titlesIn(*store), (QStringList{QStringLiteral("first"), QStringLiteral("second")}));
        QCOMPARE((*store->draft(first.id))->draft.importerPhone, QStringLiteral("613"));
        QVERIFY(store->saveListedDraft(first, rowOf(first, QStringLiteral("renamed"))).ok());
        QCOMPARE(titlesIn(*store), (QStringList{QStringLiteral("renamed"), QStringLiteral("second")}));
    }

    /// A person at the kiosk must not be greeted by an importer's draft, nor take one along.
    void theKioskNeitherLoadsNorDropsListedDrafts()
    {
        const StoreFixture fixture;
        const auto store = fixture.openSupplied();
        const outbox::StoredDraft listed = newDraft();
        const outbox::StoredDraft pattern = newDraft();
        QVERIFY(store->saveListedDraft(listed, rowOf(listed, QStringLiteral("listed"))).ok());
        QVERIFY(store->saveListedDraft(pattern, rowOf(pattern, QStringLiteral("pattern"), true)).ok());
        QVERIFY(!store->loadDraft()->has_value());
        const outbox::StoredDraft open = newDraft();
        QVERIFY(store->saveDraft(open).ok());
        QVERIFY(store->saveListedDraft(listed, rowOf(listed, QStringLiteral("listed"))).ok());
        QCOMPARE((*store->loadDraft())->id, open.id);
        QVERIFY(store->discardDraft(open.id).ok());
        QVERIFY(!store->loadDraft()->has_value());
        const outbox::StoredDraft signedOne = newDraft();
        QVERIFY(store->saveDraft(signedOne).ok());
        QVERIFY(store->sealDraft(signedOne.id, sealerOf(signedOne), noonAnd(0)).ok());
        QCOMPARE(titlesIn(*store).size(), 2);
    }

    void discardingAListedDraftTakesNoOtherAlong()
    {
        const StoreFixture fixture;
        const auto store = fixture.open();
        const outbox::StoredDraft open = newDraft();
        const outbox::StoredDraft first = newDraft();
        const outbox::StoredDraft second = newDraft();
        QVERIFY(store->saveDraft(open).ok());
        QVERIFY(store->saveListedDraft(first, rowOf(first, QStringLiteral("first"))).ok());
        QVERIFY(store->saveListedDraft(second, rowOf(second, QStringLiteral("second"))).ok());
        QVERIFY(store->discardListedDraft(open.id).ok()); // stands in no list
        QVERIFY(store->discardListedDraft(second.id).ok());
        QVERIFY(store->discardListedDraft(second.id).ok());
        QCOMPARE(titlesIn(*store), QStringList{QStringLiteral("first")});
        QVERIFY(!store->draft(second.id)->has_value());
        QVERIFY(store->discardDraft(first.id).ok());
        QVERIFY(titlesIn(*store).isEmpty());
        QCOMPARE((*store->loadDraft())->id, open.id);
    }

    void sealingTakesTheRowAlongAndNoOther()
    {
        const StoreFixture fixture;
        const auto store = fixture.openSupplied();
        const outbox::StoredDraft first = newDraft();
        const outbox::StoredDraft second = newDraft();
        QVERIFY(store->saveListedDraft(first, rowOf(first, QStringLiteral("first"))).ok());
        QVERIFY(store->saveListedDraft(second, rowOf(second, QStringLiteral("second"))).ok());
        QVERIFY(store->sealDraft(second.id, sealerOf(second), noonAnd(0)).ok());
        QCOMPARE(titlesIn(*store), QStringList{QStringLiteral("first")});
        QCOMPARE(store->saveListedDraft(second, rowOf(second, QStringLiteral("late"))).error().code,
                 StoreErrorCode::AlreadySealed);
        QVERIFY(store
                    ->sealVersion(first.id, *identifiers::TransactionNumber::fromSerial(1), 2,
                                  sealerOf(first, 2), noonAnd(0))
                    .ok());
        QVERIFY(titlesIn(*store).isEmpty());
    }

    void aTemplateIsNeverSealed()
    {
        const StoreFixture fixture;
        const outbox::StoredDraft pattern = newDraft();
        {
            const auto store = fixture.openSupplied();
            sealOne(*store);
            QVERIFY(store->saveListedDraft(pattern, rowOf(pattern, QStringLiteral("pattern"), true)).ok());
        }
        const QStringList before = fixture.image();
        QCOMPARE(fixture.open()->sealDraft(pattern.id, sealerOf(pattern), noonAnd(0)).error().code,
                 StoreErrorCode::Failed);
        QCOMPARE(fixture.open()
                     ->sealVersion(pattern.id, *identifiers::TransactionNumber::fromSerial(1), 2,
                                   sealerOf(pattern, 2), noonAnd(0))
                     .error()
                     .code,
                 StoreErrorCode::Failed);
        QCOMPARE(fixture.image(), before);
    }

    void aRowOfAnotherDraftIsRefused()
    {
        const StoreFixture fixture;
        const outbox::StoredDraft draft = newDraft();
        QCOMPARE(
            fixture.open()->saveListedDraft(draft, rowOf(newDraft(), QStringLiteral("other"))).error().code,
            StoreErrorCode::Failed);
        QVERIFY(!fixture.open()->draft(draft.id)->has_value());
    }
};

} // namespace

CARM_TEST(ListedDraftsTest)
#include "listed_drafts_test.moc"
