// The declarations that a terminal can open: its own, those of other terminals, and what central told of
// them.
#include "fixture/store_fixture.h"
#include "harness/harness.h"
#include "protocol/canonical.h"
#include "storage/store_verify.h"

#include <QRegularExpression>

using namespace carm;
using namespace carm::test;
using outbox::StoreErrorCode;

namespace {

QStringList numbersFound(storage::ClientStore& store, const QString& text, int most = 200)
{
    QStringList numbers;
    const auto found = store.declarations({text, most}).value();
    for (const outbox::KnownDeclaration& known : found) {
        numbers.append(known.entry.subject);
    }
    return numbers;
}

declaration::Draft draftOf(const QString& importerName, const QString& importerNumber)
{
    declaration::Draft draft = newDraft().draft;
    draft.importerName = importerName;
    draft.importerNumber = importerNumber;
    return draft;
}

Result<protocol::SealedEntry, outbox::StoreError> correct(storage::ClientStore& store, qint64 serial,
                                                          int version)
{
    const outbox::StoredDraft draft = newDraft();
    return store.sealVersion(draft.id, *identifiers::TransactionNumber::fromSerial(serial), version,
                             sealerOf(draft, version), noonAnd(0));
}

void refuse(storage::ClientStore& store, const protocol::SealedEntry& entry)
{
    const bool isDone = store
                            .apply({change(entry, outbox::OutboxEvent::AttemptStarted),
                                    change(entry, outbox::OutboxEvent::AnsweredRefused)},
                                   noonAnd(0))
                            .ok();
    CARM_ENSURE(isDone);
}

class KnownDeclarationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anUnknownNumberIsNothing()
    {
        const StoreFixture fixture;
        QVERIFY(!fixture.open()->declaration(numberOfSerial(7))->has_value());
        QVERIFY(fixture.open()->declarations({})->empty());
    }

    /// From a printed copy: the network is down, and this terminal has never heard of it.
    void aForeignDeclarationIsKeptWholeAndOnce()
    {
        const StoreFixture fixture;
        const auto foreign = foreignDeclaration(70);
        QVERIFY(fixture.openSupplied()->keepDeclaration(foreign, true, noonAnd(0)).ok());
        const QStringList before = fixture.image();
        QVERIFY(fixture.open()->keepDeclaration(foreign, true, noonAnd(9)).ok());
        QCOMPARE(fixture.image(), before);
        const auto known = *fixture.open()->declaration(foreign.subject);
        QVERIFY(known && known->entry == foreign && known->isVerified);
        QVERIFY(!known->view && !known->own && known->records.empty());
        QVERIFY(fixture.open()->due(noonAnd(0), 9)->empty()); // it is not this terminal's to send
    }

    void anotherHashUnderTheSameNumberAndVersionIsRefused()
    {
        const StoreFixture fixture;
        const auto store = fixture.openSupplied();
        QVERIFY(store->keepDeclaration(foreignDeclaration(70), true, noonAnd(0)).ok());
        const auto own = sealOne(*store);
        QVERIFY(store->keepFeed({{toldDeclaration(1, foreignDeclaration(80))}, 1, true}).ok());
        const QStringList known = numbersFound(*store, QString());
        for (const qint64 serial : {70, 1, 80}) {
            // Sealed anew, so with another id and another hash.
            QCOMPARE(store->keepDeclaration(foreignDeclaration(serial), true, noonAnd(0)).error().code,
                     StoreErrorCode::Failed);
        }
        QCOMPARE(numbersFound(*store, QString()), known);
        QVERIFY((*store->declaration(own.subject))->entry == own);
    }

    /// What is held as an own entry or as told is not kept a second time.
    void whatIsHeldAlreadyIsNotKeptAgain()
    {
        const StoreFixture fixture;
        const auto told = foreignDeclaration(80);
        protocol::SealedEntry own;
        {
            const auto store = fixture.openSupplied();
            own = sealOne(*store);
            QVERIFY(store->keepFeed({{toldDeclaration(1, told)}, 1, true}).ok());
        }
        const QStringList before = fixture.image();
        QVERIFY(fixture.open()->keepDeclaration(own, true, noonAnd(0)).ok());
        QVERIFY(fixture.open()->keepDeclaration(told, true, noonAnd(0)).ok());
        QCOMPARE(fixture.image(), before);
    }

    void whatIsNoSealedDeclarationIsRefused_data()
    {
        QTest::addColumn<int>("part");
        for (int part = 0; part < 7; ++part) {
            QTest::addRow("part %d", part) << part;
        }
    }
    void whatIsNoSealedDeclarationIsRefused()
    {
        QFETCH(int, part);
        const StoreFixture fixture;
        const auto store = fixture.openSupplied();
        auto entry = foreignDeclaration(70);
        const std::array<std::function<void()>, 7> spoil = {
            [&] { entry.sequence += 1; },
            [&] { entry.terminal += u'X'; },
            [&] { entry.subject = numberOfSerial(77); },
            [&] { entry.hash[0] = static_cast<char>(entry.hash.at(0) ^ 1); },
            [&] { entry.document.chop(1); },
            [&] { entry.kind = protocol::EntryKind::Record; },
            [&] { entry = sealRecordOf(*store, protocol::RecordKind::Accepted, entry.subject); },
        };
        spoil.at(static_cast<std::size_t>(part))();
        QCOMPARE(store->keepDeclaration(entry, true, noonAnd(0)).error().code, StoreErrorCode::Failed);
        QVERIFY(numbersFound(*store, QString()).isEmpty());
    }

    void theLatestVersionIsGivenWithEverythingAboutIt()
    {
        const StoreFixture fixture;
        const auto store = fixture.openSupplied();
        const auto own = sealOne(*store);
        const auto review = sealRecordOf(*store, protocol::RecordKind::ReviewStarted, own.subject);
        sealRecordOf(*store, protocol::RecordKind::ReviewStarted, numberOfSerial(50));
        QVERIFY(store->keepFeed({{toldDeclaration(4, own, QStringLiteral("accepted"))}, 4, true}).ok());
        auto known = *store->declaration(own.subject);
        QVERIFY(known->entry == own && known->own->entry == own);
        QCOMPARE(known->view->state, QStringLiteral("accepted"));
        QCOMPARE(known->records.size(), std::size_t(1));
        QVERIFY(known->records.front().entry == review);
        const auto corrected = correct(*store, 1, 2).value();
        known = *store->declaration(own.subject);
        QVERIFY(known->entry == corrected && known->own->entry == corrected);
        QCOMPARE(known->view->declaration.version, 1);
        const auto third = foreignDeclaration(1, 3);
        QVERIFY(store->keepDeclaration(third, true, noonAnd(0)).ok());
        known = *store->declaration(own.subject);
        QVERIFY(known->entry == third && known->own->entry == corrected);
    }

    /// Two persons corrected at once: what central holds is the declaration.
    void ofTwoVersionsWithOneNumberTheToldOneCounts()
    {
        const StoreFixture fixture;
        const auto store = fixture.openSupplied();
        sealOne(*store);
        const auto own = correct(*store, 1, 2).value();
        const auto told = foreignDeclaration(1, 2);
        QVERIFY(store->keepFeed({{toldDeclaration(4, told)}, 4, true}).ok());
        const auto known = *store->declaration(own.subject);
        QVERIFY(known->entry == told);
        QVERIFY(known->own->entry == own);
    }

    /// Central refused it: it is history, and its number is spent.
    void aRefusedVersionDoesNotStand()
    {
        const StoreFixture fixture;
        const auto store = fixture.openSupplied();
        const auto first = sealOne(*store);
        const auto refused = correct(*store, 1, 2).value();
        QCOMPARE((*store->declaration(first.subject))->nextVersion, 3);
        refuse(*store, refused);
        auto known = *store->declaration(first.subject);
        QVERIFY(known->entry == first && known->isVerified);
        QVERIFY(known->own->entry == refused && known->own->state == outbox::OutboxState::Rejected);
        QCOMPARE(known->nextVersion, 3);
        QCOMPARE(correct(*store, 1, 2).error().code, StoreErrorCode::Failed);
        // Another terminal's version may hold the number at central.
        const auto others = foreignDeclaration(1, 2);
        QVERIFY(store->keepDeclaration(others, true, noonAnd(0)).ok());
        QVERIFY((*store->declaration(first.subject))->entry == others);
        const auto mended = correct(*store, 1, 3).value();
        known = *store->declaration(first.subject);
        QVERIFY(known->entry == mended && known->own->entry == mended);
        QCOMPARE(known->nextVersion, 4);
    }

    /// There is nothing else to show, and its copy is not kept as somebody else's.
    void theOnlyVersionIsShownThoughItWasRefused()
    {
        const StoreFixture fixture;
        const auto store = fixture.openSupplied();
        const auto own = sealOne(*store);
        refuse(*store, own);
        QVERIFY(store->keepDeclaration(own, true, noonAnd(0)).ok());
        const auto known = *store->declaration(own.subject);
        QVERIFY(known->entry == own && known->own->entry == own);
        QCOMPARE(known->nextVersion, 2);
        QCOMPARE(correct(*store, 1, 1).error().code, StoreErrorCode::Failed);
        QVERIFY(correct(*store, 1, 2).ok());
    }

    /// Anybody can print a code; only the terminal itself can seal.
    void anUnverifiedCopyNeverStandsBeforeAnOther()
    {
        const StoreFixture fixture;
        const auto store = fixture.openSupplied();
        const auto own = sealOne(*store);
        const auto told = foreignDeclaration(80);
        QVERIFY(store->keepFeed({{toldDeclaration(1, told)}, 1, true}).ok());
        const auto kept = foreignDeclaration(90, 1, draftOf(QStringLiteral("True"), QString()));
        QVERIFY(store->keepDeclaration(kept, true, noonAnd(0)).ok());
        for (const auto& standing : {own, told, kept}) {
            const qint64 serial = identifiers::TransactionNumber::parse(standing.subject)->serial();
            const auto forged = foreignDeclaration(serial, 9, draftOf(QStringLiteral("Forged"), QString()));
            QVERIFY(store->keepDeclaration(forged, false, noonAnd(0)).ok());
            const auto known = *store->declaration(standing.subject);
            QVERIFY(known->entry == standing && known->isVerified);
            QCOMPARE(known->nextVersion, 2); // nor does it use up numbers
        }
        QVERIFY(numbersFound(*store, QStringLiteral("forged")).isEmpty());
        QVERIFY(correct(*store, 1, 2).ok());
    }

    void anUnverifiedCopyGivesWayToAVerifiedOne()
    {
        const StoreFixture fixture;
        const auto store = fixture.openSupplied();
        const auto forged = foreignDeclaration(70, 9, draftOf(QStringLiteral("Forged"), QString()));
        const auto sealed = foreignDeclaration(70, 9, draftOf(QStringLiteral("Sealed"), QString()));
        const auto first = foreignDeclaration(70, 1, draftOf(QStringLiteral("First"), QString()));
        QVERIFY(store->keepDeclaration(forged, false, noonAnd(0)).ok());
        auto known = *store->declaration(forged.subject);
        QVERIFY(known->entry == forged && !known->isVerified);
        QCOMPARE(known->nextVersion, 10);
        QCOMPARE(store->keepDeclaration(foreignDeclaration(70, 9), false, noonAnd(0)).error().code,
                 StoreErrorCode::Failed);
        QVERIFY(store->keepDeclaration(first, true, noonAnd(0)).ok());
        known = *store->declaration(forged.subject);
        QVERIFY(known->entry == first && known->isVerified);
        QCOMPARE(numbersFound(*store, QStringLiteral("first")).size(), 1);
        QVERIFY(store->keepDeclaration(sealed, true, noonAnd(0)).ok());
        known = *store->declaration(forged.subject);
        QVERIFY(known->entry == sealed && known->isVerified);
        QCOMPARE(numbersFound(*store, QStringLiteral("sealed")).size(), 1);
        QCOMPARE(store->keepDeclaration(forged, false, noonAnd(0)).error().code, StoreErrorCode::Failed);
        QVERIFY(store->keepDeclaration(sealed, false, noonAnd(0)).ok());
        QVERIFY((*store->declaration(forged.subject))->isVerified);
    }

    /// The key of its terminal came to be known later.
    void theSameCopyBecomesVerified()
    {
        const StoreFixture fixture;
        const auto copy = foreignDeclaration(70);
        QVERIFY(fixture.openSupplied()->keepDeclaration(copy, false, noonAnd(0)).ok());
        const QStringList before = fixture.image();
        QVERIFY(fixture.open()->keepDeclaration(copy, false, noonAnd(9)).ok());
        QCOMPARE(fixture.image(), before);
        QVERIFY(fixture.open()->keepDeclaration(copy, true, noonAnd(9)).ok());
        const auto known = *fixture.open()->declaration(copy.subject);
        QVERIFY(known->entry == copy && known->isVerified);
    }

    /// Read before central told: what was told stands, and the copy is seen to differ.
    void aCopyThatCentralContradictsIsRefused()
    {
        const StoreFixture fixture;
        const auto store = fixture.openSupplied();
        const auto forged = foreignDeclaration(70);
        const auto told = foreignDeclaration(70);
        QVERIFY(store->keepDeclaration(forged, false, noonAnd(0)).ok());
        QVERIFY(store->keepFeed({{toldDeclaration(1, told)}, 1, true}).ok());
        QVERIFY((*store->declaration(told.subject))->entry == told);
        QCOMPARE(store->keepDeclaration(forged, false, noonAnd(0)).error().code, StoreErrorCode::Failed);
        QVERIFY(store->keepDeclaration(told, false, noonAnd(0)).ok());
    }

    void aVersionTakesNoNumberAndFollowsTheOneBefore()
    {
        const StoreFixture fixture;
        {
            const auto store = fixture.openSupplied(10);
            const auto first = sealOne(*store);
            QCOMPARE(correct(*store, 1, 100).error().code, StoreErrorCode::Failed);
            QCOMPARE(correct(*store, 1, 1).error().code, StoreErrorCode::Failed);
            QCOMPARE(correct(*store, 9, 2).error().code, StoreErrorCode::NotFound);
            const auto second = correct(*store, 1, 2);
            QVERIFY(second.ok());
            QCOMPARE(second->subject, first.subject);
            QCOMPARE(second->version, 2);
            QCOMPARE(second->sequence, 2);
            QCOMPARE(store->numberStock()->unused, 9);
            // Of a number that another terminal leased, known from a printed copy.
            QVERIFY(store->keepDeclaration(foreignDeclaration(70), true, noonAnd(0)).ok());
            QVERIFY(correct(*store, 70, 2).ok());
            QCOMPARE(store->numberStock()->unused, 9);
        }
        const auto report = storage::verifyClientStore(*fixture.openRaw(), terminalKeyOfTests().publicKey());
        QVERIFY(report.ok() && report->isSound());
        QCOMPARE(report->burntNumbers, 1);
        QCOMPARE(report->keptDeclarations, 1);
    }

    void aVersionAskedForAgainIsTheSame()
    {
        const StoreFixture fixture;
        sealOne(*fixture.openSupplied());
        const auto number = *identifiers::TransactionNumber::fromSerial(1);
        const outbox::StoredDraft draft = newDraft();
        const auto first = fixture.open()->sealVersion(draft.id, number, 2, sealerOf(draft, 2), noonAnd(0));
        const QStringList before = fixture.image();
        const auto again = fixture.open()->sealVersion(draft.id, number, 2, sealerOf(draft, 2), noonAnd(9));
        QVERIFY(first.ok() && again.ok());
        QVERIFY(*again == *first);
        QCOMPARE(fixture.image(), before);
    }

    /// The sealer must give what was asked for: neither the first version again nor another number.
    void aVersionThatIsNotTheTicketsIsNotTaken()
    {
        const StoreFixture fixture;
        sealOne(*fixture.openSupplied());
        const QStringList before = fixture.image();
        const auto number = *identifiers::TransactionNumber::fromSerial(1);
        const outbox::StoredDraft draft = newDraft();
        QCOMPARE(
            fixture.open()->sealVersion(draft.id, number, 2, sealerOf(draft, 1), noonAnd(0)).error().code,
            StoreErrorCode::SealFailed);
        QCOMPARE(fixture.image(), before);
    }

    void foundByPartsOfNumbersAndNames()
    {
        const StoreFixture fixture;
        const auto store = fixture.openSupplied();
        const auto keep = [&](qint64 serial, const QString& name, const QString& number) {
            const auto declaration = foreignDeclaration(serial, 1, draftOf(name, number));
            QVERIFY(store->keepDeclaration(declaration, true, noonAnd(0)).ok());
        };
        keep(70, QStringLiteral("Quincaillerie Étoile du Nord"), QStringLiteral("870249414RM0001"));
        keep(71, QStringLiteral("Northern Star Hardware"), QStringLiteral("123456782RM0002"));
        keep(12'345'678, QStringLiteral("Les Œufs d’Or"), QString());
        const QString a = numberOfSerial(70);
        const QString b = numberOfSerial(71);
        const QString c = numberOfSerial(12'345'678);
        QCOMPARE(numbersFound(*store, QString()), (QStringList{c, b, a}));
        QCOMPARE(numbersFound(*store, QString(), 2), (QStringList{c, b}));
        QCOMPARE(numbersFound(*store, QStringLiteral("  etoile DU ")), QStringList{a});
        QCOMPARE(numbersFound(*store, QStringLiteral("OEUFS D'")), QStringList{c});
        QCOMPARE(numbersFound(*store, QStringLiteral("nor")), (QStringList{b, a}));
        QCOMPARE(numbersFound(*store, QStringLiteral("87024 9414 RM 0001")), QStringList{a});
        QCOMPARE(numbersFound(*store, QStringLiteral("rm0002")), QStringList{b});
        QCOMPARE(numbersFound(*store, QStringLiteral("123456")), (QStringList{c, b}));
        QCOMPARE(numbersFound(*store, c), QStringList{c});
        QCOMPARE(numbersFound(*store, identifiers::TransactionNumber::parse(c)->printed()), QStringList{c});
        QVERIFY(numbersFound(*store, numberOfSerial(99)).isEmpty());
        QVERIFY(numbersFound(*store, QStringLiteral("%")).isEmpty());
        QVERIFY(numbersFound(*store, QStringLiteral("-")).isEmpty());
        QVERIFY(numbersFound(*store, QStringLiteral("RM")).isEmpty()); // of every number, so of none
        // A correction is found under its new name, and stays in its place.
        const auto renamed = foreignDeclaration(70, 2, draftOf(QStringLiteral("Nouveau Nom"), QString()));
        QVERIFY(store->keepDeclaration(renamed, true, noonAnd(0)).ok());
        QCOMPARE(numbersFound(*store, QStringLiteral("nouveau")), QStringList{a});
        QVERIFY(numbersFound(*store, QStringLiteral("etoile")).isEmpty());
        QCOMPARE(numbersFound(*store, QString()), (QStringList{c, b, a}));
    }

    /// An earlier version that comes late does not take the name back.
    void aLateEarlierVersionChangesNothingThatIsShown()
    {
        const StoreFixture fixture;
        const auto store = fixture.openSupplied();
        const auto second = foreignDeclaration(70, 2, draftOf(QStringLiteral("Second"), QString()));
        QVERIFY(store->keepDeclaration(second, true, noonAnd(0)).ok());
        const auto first = foreignDeclaration(70, 1, draftOf(QStringLiteral("First"), QString()));
        QVERIFY(store->keepDeclaration(first, true, noonAnd(0)).ok());
        QVERIFY((*store->declaration(second.subject))->entry == second);
        QVERIFY(numbersFound(*store, QStringLiteral("first")).isEmpty());
        QCOMPARE(numbersFound(*store, QStringLiteral("second")).size(), 1);
    }

    void oneThatCannotBeReadIsLeftOutOfTheList()
    {
        const StoreFixture fixture;
        {
            const auto store = fixture.openSupplied();
            QVERIFY(store->keepDeclaration(foreignDeclaration(70), true, noonAnd(0)).ok());
            QVERIFY(store->keepDeclaration(foreignDeclaration(71), true, noonAnd(0)).ok());
        }
        QVERIFY(fixture.raw({"DROP TRIGGER kept_declaration_keeps",
                             "UPDATE kept_declaration SET document = x'00' WHERE position = 2"}));
        const auto store = fixture.open();
        QTest::ignoreMessage(QtCriticalMsg,
                             QRegularExpression(QStringLiteral("kept_declaration row 2 cannot be read")));
        QCOMPARE(numbersFound(*store, QString()), QStringList{numberOfSerial(70)});
        QCOMPARE(numbersFound(*store, QString()), QStringList{numberOfSerial(70)}); // and is told once
        QCOMPARE(store->declaration(numberOfSerial(71)).error().code, StoreErrorCode::Damaged);
    }
};

} // namespace

CARM_TEST(KnownDeclarationsTest)
#include "known_declarations_test.moc"
