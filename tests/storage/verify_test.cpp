#include "storage/store_verify.h"

#include "fixture/store_fixture.h"
#include "harness/harness.h"
#include "protocol/canonical.h"
#include "storage/client_schema.h"

#include <QSet>

using namespace carm;
using namespace carm::test;
using storage::StoreFinding;
using storage::StoreFindingCode;
using storage::StoreReport;

using Findings = std::vector<StoreFinding>;
Q_DECLARE_METATYPE(Findings)

namespace {

StoreReport reportOf(const StoreFixture& fixture,
                     const std::optional<protocol::PublicKey>& key = terminalKeyOfTests().publicKey())
{
    return storage::verifyClientStore(*fixture.openRaw(), key).value();
}

QByteArray describe(const Findings& findings)
{
    QString text;
    for (const StoreFinding& finding : findings) {
        text += toText(finding.code) + u' ' + QString::number(finding.subject) + u' ' + finding.fact + u'\n';
    }
    return text.toUtf8();
}

/// The engine notices broken references and constraints too, in words of its own.
Findings withoutEngineWords(Findings findings)
{
    std::erase_if(findings,
                  [](const StoreFinding& finding) { return finding.code == StoreFindingCode::PageDamaged; });
    return findings;
}

class StoreVerifyTest : public QObject {
    Q_OBJECT

    /// Three declarations: received, rejected, waiting; three records, of which two payments; a declaration
    /// of another terminal; ten numbers; an edition and a draft.
    static void fill(const StoreFixture& fixture)
    {
        using outbox::OutboxEvent;
        const auto store = fixture.openSupplied(10);
        const auto first = sealOne(*store);
        const auto second = sealOne(*store);
        sealOne(*store);
        QVERIFY(store
                    ->apply({change(first, OutboxEvent::AttemptStarted), received(first, 1),
                             change(second, OutboxEvent::AttemptStarted),
                             change(second, OutboxEvent::AnsweredRefused)},
                            noonAnd(0))
                    .ok());
        sealRecordOf(*store, protocol::RecordKind::Accepted, numberOfSerial(50));
        sealPayment(*store, numberOfSerial(50));
        sealPayment(*store, numberOfSerial(51));
        QVERIFY(store->keepDeclaration(foreignDeclaration(50), true, noonAnd(0)).ok());
        const QByteArray package = "package";
        QVERIFY(store
                    ->saveEditionPackage({QStringLiteral("e"), protocol::sha256(package), package.size()},
                                         package)
                    .ok());
        QVERIFY(store->saveDraft(newDraft()).ok());
    }

    static bool tamper(const StoreFixture& fixture, const QByteArrayList& statements)
    {
        std::vector<QByteArray> all = {
            "PRAGMA foreign_keys = OFF",           "DROP TRIGGER entry_keeps",
            "DROP TRIGGER entry_remains",          "DROP TRIGGER outbox_keeps",
            "DROP TRIGGER outbox_remains",         "DROP TRIGGER burnt_number_keeps",
            "DROP TRIGGER burnt_number_remains",   "DROP TRIGGER number_block_forward",
            "DROP TRIGGER number_block_remains",   "DROP TRIGGER number_block_apart",
            "DROP TRIGGER journal_keeps",          "DROP TRIGGER journal_remains",
            "DROP TRIGGER kept_declaration_keeps", "PRAGMA ignore_check_constraints = ON"};
        all.insert(all.end(), statements.begin(), statements.end());
        return fixture.raw(all);
    }

    static void flipByte(QFile& file, qint64 at)
    {
        char byte = 0;
        QVERIFY(file.seek(at) && file.read(&byte, 1) == 1);
        byte = static_cast<char>(byte ^ 1);
        QVERIFY(file.seek(at) && file.write(&byte, 1) == 1 && file.flush());
    }

    static void addTamperingColumns()
    {
        QTest::addColumn<QByteArrayList>("statements");
        QTest::addColumn<Findings>("expected");
    }
    static void addTampering(const char* name, const QByteArrayList& statements, const Findings& expected)
    {
        QTest::newRow(name) << statements << expected;
    }

    static void checkTampering()
    {
        QFETCH(QByteArrayList, statements);
        QFETCH(Findings, expected);
        const StoreFixture fixture;
        fill(fixture);
        QVERIFY(tamper(fixture, statements));
        const Findings findings = withoutEngineWords(reportOf(fixture).findings);
        QVERIFY2(findings == expected, describe(findings).constData());
    }

private Q_SLOTS:
    void aStoreThatWasOnlyUsedIsSound()
    {
        const StoreFixture fixture;
        fill(fixture);
        const StoreReport report = reportOf(fixture);
        QVERIFY2(report.isSound(), describe(report.findings).constData());
        QCOMPARE(report.entries, 6);
        QCOMPARE(report.records, 3);
        QCOMPARE(report.keptDeclarations, 1);
        QCOMPARE(report.signaturesVerified, 6);
        QCOMPARE(report.acknowledged, 1);
        QCOMPARE(report.receiptsVerified, 1);
        QCOMPARE(report.burntNumbers, 3);
        QCOMPARE(report.numberBlocks, 1);
        QCOMPARE(report.editions, 1);
        QCOMPARE(report.drafts, 1);
        QCOMPARE(report.journalRows, 11); // identity, block, edition, six sealed, two ends
        QCOMPARE(report.schemaVersion, 3);
    }

    void anEmptyStoreIsSound()
    {
        const StoreFixture fixture;
        QVERIFY(reportOf(fixture).isSound());
    }

    void withoutAKeySignaturesAreLeftOut()
    {
        const StoreFixture fixture;
        fill(fixture);
        const StoreReport report = reportOf(fixture, std::nullopt);
        QVERIFY(report.isSound());
        QCOMPARE(report.signaturesVerified, 0);
    }

    void anotherTerminalsKeyShows()
    {
        const StoreFixture fixture;
        fill(fixture);
        const StoreReport report = reportOf(fixture, centralKeyOfTests().publicKey());
        QCOMPARE(report.findings.size(), std::size_t(6));
        QCOMPARE(report.findings.front().code, StoreFindingCode::EntrySignatureWrong);
    }

    void everythingThatDoesNotFitIsNamed_data()
    {
        using Code = StoreFindingCode;
        addTamperingColumns();
        const auto row = addTampering;
        row("journal", {"UPDATE journal SET content = x'7b7d' WHERE position = 1"},
            {{Code::JournalBroken, 1, QStringLiteral("hash")}});
        row("no pack", {"UPDATE entry SET document = x'00' WHERE sequence = 2"},
            {{Code::EntryUnreadable, 2, {}}});
        row("hash and journal", {"UPDATE entry SET hash = zeroblob(32) WHERE sequence = 3"},
            {{Code::EntryHashWrong, 3, {}}, {Code::OtherThanJournalled, 3, {}}});
        row("signature", {"UPDATE entry SET signature = zeroblob(64) WHERE sequence = 3"},
            {{Code::EntrySignatureWrong, 3, {}}});
        row("version", {"UPDATE entry SET version = 2 WHERE sequence = 3"},
            {{Code::EntryColumnsDiffer, 3, QStringLiteral("version")}});
        row("id", {"UPDATE entry SET id = randomblob(16) WHERE sequence = 3"},
            {{Code::EntryColumnsDiffer, 3, QStringLiteral("id")}, {Code::OtherThanJournalled, 3, {}}});
        row("transaction number", {"UPDATE entry SET subject = '00000000000477' WHERE sequence = 3"},
            {{Code::EntryColumnsDiffer, 3, QStringLiteral("serial")},
             {Code::EntryColumnsDiffer, 3, QStringLiteral("subject")}});
        row("terminal", {"UPDATE entry SET terminal = 'T9' WHERE sequence = 3"},
            {{Code::TerminalDiffers, 3, {}}, {Code::EntryColumnsDiffer, 3, QStringLiteral("terminal")}});
        row("entry and its way removed",
            {"DELETE FROM entry WHERE sequence = 2", "DELETE FROM outbox WHERE sequence = 2"},
            {{Code::SequenceGap, 3, QStringLiteral("2")},
             {Code::JournalledEntryMissing, 2, {}},
             {Code::NumberWithoutEntry, 2, {}}});
        row("entry removed", {"DELETE FROM entry WHERE sequence = 3"},
            {{Code::SequenceGap, 4, QStringLiteral("3")},
             {Code::JournalledEntryMissing, 3, {}},
             {Code::OutboxRowOrphaned, 3, {}},
             {Code::NumberWithoutEntry, 3, {}}});
        row("way removed", {"DELETE FROM outbox WHERE sequence = 3"}, {{Code::OutboxRowMissing, 3, {}}});
        row("state", {"UPDATE outbox SET state = 'lost' WHERE sequence = 3"},
            {{Code::OutboxRowUnreadable, 3, {}}});
        row("state that nobody brought about",
            {"UPDATE outbox SET state = 'parked', pending = 'tellPerson' WHERE sequence = 3"},
            {{Code::NotInJournal, 3, QStringLiteral("parked")}});
        row("receipt", {"UPDATE outbox SET received_at = received_at + 1 WHERE sequence = 1"},
            {{Code::ReceiptWrong, 1, QStringLiteral("1")}});
        row("no identity", {"DELETE FROM identity"},
            {{Code::IdentityMissing, 0, {}}, {Code::ReceiptUnverifiable, 1, QStringLiteral("1")}});
        row("number not burnt", {"DELETE FROM burnt_number WHERE serial = 3"},
            {{Code::NumberNotBurnt, 3, QStringLiteral("3")},
             {Code::BlockCounterWrong, 1, QStringLiteral("4")}});
        row("number burnt for nothing", {"INSERT INTO burnt_number VALUES (50, 0)"},
            {{Code::NumberWithoutEntry, 50, {}}, {Code::NumberOutsideBlocks, 50, {}}});
        row("counter back", {"UPDATE number_block SET next_serial = 3"},
            {{Code::BlockCounterWrong, 1, QStringLiteral("3")}});
        row("blocks overlap", {"INSERT INTO number_block VALUES (9, 20, 9, 7, 'other')"},
            {{Code::BlocksOverlap, 9, {}}});
        row("edition", {"UPDATE edition SET package = x'00'"}, {{Code::EditionHashWrong, 1, {}}});
        row("draft of an entry", {"UPDATE draft SET id = (SELECT draft_id FROM entry WHERE sequence = 1)"},
            {{Code::DraftOfSealedEntry, 1, {}}});
    }
    void everythingThatDoesNotFitIsNamed() { checkTampering(); }

    void everythingThatDoesNotFitInRecordsIsNamed_data()
    {
        using Code = StoreFindingCode;
        addTamperingColumns();
        const auto row = addTampering;
        row("kind of a record", {"UPDATE entry SET kind = 'released' WHERE sequence = 4"},
            {{Code::EntryColumnsDiffer, 4, QStringLiteral("kind")}});
        row("subject of a record", {"UPDATE entry SET subject = '00000000000477' WHERE sequence = 4"},
            {{Code::EntryColumnsDiffer, 4, QStringLiteral("subject")}});
        row("a record for a declaration", {"UPDATE entry SET kind = 'declaration' WHERE sequence = 4"},
            {{Code::EntryUnreadable, 4, {}}});
        row("signature of a record", {"UPDATE entry SET signature = zeroblob(64) WHERE sequence = 5"},
            {{Code::EntrySignatureWrong, 5, {}}});
        row("payment that cannot be read", {"UPDATE entry SET document = x'00' WHERE sequence = 5"},
            {{Code::EntryUnreadable, 5, {}}});
        row("payment removed",
            {"DELETE FROM entry WHERE sequence = 5", "DELETE FROM outbox WHERE sequence = 5"},
            {{Code::SequenceGap, 6, QStringLiteral("5")},
             {Code::PaymentReceiptGap, 6, QStringLiteral("1")},
             {Code::JournalledEntryMissing, 5, {}}});
        row("payment under another receipt",
            {"UPDATE entry SET receipt = '0427-03-000009' WHERE sequence = 6"},
            {{Code::EntryColumnsDiffer, 6, QStringLiteral("receipt")},
             {Code::PaymentReceiptGap, 6, QStringLiteral("2")}});
        row("kept: no pack", {"UPDATE kept_declaration SET document = x'00'"},
            {{Code::KeptDeclarationWrong, 1, QStringLiteral("unreadable")}});
        row("kept: hash", {"UPDATE kept_declaration SET hash = zeroblob(32)"},
            {{Code::KeptDeclarationWrong, 1, QStringLiteral("hash")}});
        row("kept: version", {"UPDATE kept_declaration SET version = 2"},
            {{Code::KeptDeclarationWrong, 1, QStringLiteral("version")}});
    }
    void everythingThatDoesNotFitInRecordsIsNamed() { checkTampering(); }

    /// Whoever can write the journal as well still cannot sign.
    void aForgedDocumentShows()
    {
        const StoreFixture fixture;
        fill(fixture);
        const auto entry = fixture.open()->due(noonAnd(0), 1)->front().entry;
        QByteArray document = entry.document;
        document.replace("\"practice\"", "\"practise\"");
        QVERIFY(document != entry.document);
        QVERIFY(
            tamper(fixture, {"UPDATE entry SET document = x'" + qCompress(document).toHex() + "', hash = x'" +
                             protocol::sha256(document).toHex() + "' WHERE sequence = 3"}));
        const StoreReport report = reportOf(fixture);
        const Findings expected = {{StoreFindingCode::EntrySignatureWrong, 3, {}},
                                   {StoreFindingCode::OtherThanJournalled, 3, {}}};
        QVERIFY2(report.findings == expected, describe(report.findings).constData());
    }

    void anotherSpellingShows()
    {
        const StoreFixture fixture;
        fill(fixture);
        const QByteArray document = fixture.open()->due(noonAnd(0), 1)->front().entry.document + ' ';
        QVERIFY(
            tamper(fixture, {"UPDATE entry SET document = x'" + qCompress(document).toHex() + "', hash = x'" +
                             protocol::sha256(document).toHex() + "' WHERE sequence = 3"}));
        const StoreReport report = reportOf(fixture);
        const Findings expected = {{StoreFindingCode::EntryNotCanonical, 3, {}},
                                   {StoreFindingCode::OtherThanJournalled, 3, {}}};
        QVERIFY2(report.findings == expected, describe(report.findings).constData());
    }

    /// The program does not work with a damaged store; a tool that only looks says what is wrong with it.
    void everyBrokenPageIsNamed()
    {
        const StoreFixture fixture;
        fill(fixture);
        QFile file(fixture.path());
        QVERIFY(file.open(QFile::ReadWrite));
        constexpr qint64 page = 4096;
        QSet<QString> unreadable;
        for (qint64 at = page; at < file.size(); at += page) {
            flipByte(file, at + 100);
            const auto refused = storage::Database::open(fixture.options(), storage::clientSchema());
            QVERIFY(!refused.ok());
            QCOMPARE(refused.error().code, storage::OpenErrorCode::Damaged);
            const auto database =
                storage::Database::open(fixture.options(storage::Access::ReadOnly), storage::clientSchema());
            if (!database) { // a page of the schema: without it nothing can be asked
                QCOMPARE(database.error().code, storage::OpenErrorCode::Damaged);
                flipByte(file, at + 100);
                continue;
            }
            const auto report = storage::verifyClientStore(**database, std::nullopt);
            QVERIFY(report.ok());
            QCOMPARE(report->findings.front().code, StoreFindingCode::PageDamaged);
            for (const StoreFinding& finding : report->findings) {
                if (finding.code == StoreFindingCode::PartUnreadable) {
                    unreadable.insert(finding.fact);
                }
            }
            flipByte(file, at + 100);
        }
        for (const char* part : {"identity", "journal", "entries", "outbox", "keptDeclarations", "numbers",
                                 "editions", "drafts"}) {
            QVERIFY2(unreadable.contains(QString::fromUtf8(part)), part);
        }
        QVERIFY(reportOf(fixture).isSound());
    }

    /// A tool may look while the program is at work.
    void verifiesAStoreThatIsInUse()
    {
        const StoreFixture fixture;
        fill(fixture);
        const auto store = fixture.open();
        sealOne(*store);
        const auto database =
            storage::Database::open(fixture.options(storage::Access::ReadOnly), storage::clientSchema());
        QVERIFY(database.ok());
        const auto report = storage::verifyClientStore(**database, terminalKeyOfTests().publicKey());
        QVERIFY(report.ok());
        QVERIFY2(report->isSound(), describe(report->findings).constData());
        QCOMPARE(report->entries, 7);
        sealOne(*store);
    }

    void everyFindingHasANameOfItsOwn()
    {
        QSet<QString> names;
        const int last = int(StoreFindingCode::IdentityMissing);
        for (int code = 0; code <= last; ++code) {
            names.insert(toText(static_cast<StoreFindingCode>(code)));
        }
        QCOMPARE(names.size(), last + 1);
    }
};

} // namespace

CARM_TEST(StoreVerifyTest)
#include "verify_test.moc"
