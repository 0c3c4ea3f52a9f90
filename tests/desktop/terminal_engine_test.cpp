// One terminal without pages: what it is made for, what it believes of what is brought to it, and what it tells.
#include "fixture/store_fixture.h"
#include "harness/harness.h"
#include "terminal/terminal_engine.h"

#include <QTemporaryDir>

using namespace carm;
using namespace carm::app;
using namespace carm::test;

namespace {

/// The terminal that foreignDeclaration() comes from.
const QString kForeignTerminal = QStringLiteral("T000077");

protocol::FeedItem toldTerminal(qint64 position, const protocol::PublicKey& key)
{
    return {position, protocol::FeedTopic::Terminal, kForeignTerminal,
            protocol::toJson(protocol::TerminalView{kForeignTerminal, QStringLiteral("0427"), key.bytes(), false})};
}

class TerminalEngineTest : public QObject {
    Q_OBJECT

    struct World {
        TerminalSettings settings(protocol::TerminalKind kind) const
        {
            TerminalSettings settings;
            settings.storePath = folder.filePath(QStringLiteral("terminal.db"));
            settings.central = {QUrl(QStringLiteral("https://127.0.0.1:9")), {}, {QByteArray(32, '\1')}};
            settings.office = QStringLiteral("0427");
            settings.kind = kind;
            return settings;
        }
        Result<void, StartError> open(protocol::TerminalKind kind)
        {
            EngineListener listener;
            listener.syncStatusChanged = [](const sync::SyncStatus&) {};
            listener.itemChanged = [this](const outbox::OutboxItem& item) { told.push_back(item); };
            listener.numberStockChanged = [](const outbox::NumberStock&) {};
            listener.supplyChanged = [](const sync::SupplyStatus&) {};
            listener.editionArrived = [](const QByteArray&) {};
            listener.feedChanged = [] {};
            listener.feedUpToDate = [] {};
            engine.reset();
            auto opened = TerminalEngine::open(settings(kind), keys, clock, listener);
            if (!opened) {
                return fail(opened.error());
            }
            engine = std::move(opened).value();
            return {};
        }
        void enrol() const { QVERIFY(engine->store().saveIdentity(identityOfTests()).ok()); }

        QTemporaryDir folder;
        secrets::DerivedKeys keys = secrets::deriveKeys(SecretBytes::random(32));
        SystemClock clock;
        std::vector<outbox::OutboxItem> told;
        std::unique_ptr<TerminalEngine> engine;
    };

    static presenters::RecordRequest review(const QString& number)
    {
        presenters::RecordRequest request;
        request.id = protocol::EntryId::make();
        request.kind = protocol::RecordKind::ReviewStarted;
        request.subject = number;
        request.actor = {QStringLiteral("B-1"), QStringLiteral("borderServicesOfficer")};
        request.actorKey = std::make_shared<const protocol::SigningKey>(officerKeyOfTests());
        request.body = [](const outbox::RecordTicket&) { return protocol::RecordBody(protocol::PlainBody()); };
        return request;
    }

private Q_SLOTS:
    void aStoreServesOneModeOnly()
    {
        World world;
        QVERIFY(world.open(protocol::TerminalKind::Counter).ok());
        QVERIFY(world.open(protocol::TerminalKind::Counter).ok());
        QCOMPARE(world.open(protocol::TerminalKind::Kiosk).error().code, QStringLiteral("terminal.otherKind"));
        QCOMPARE(world.open(protocol::TerminalKind::Importer).error().code, QStringLiteral("terminal.otherKind"));
    }

    /// Stores of the time when there were kiosks only say nothing of their mode.
    void anEnrolledStoreWithoutAModeIsAKiosks()
    {
        World world;
        {
            auto store = storage::ClientStore::open(
                {world.settings(protocol::TerminalKind::Kiosk).storePath, world.keys.storeKey});
            QVERIFY(store.ok() && store.value()->saveIdentity(identityOfTests()).ok());
        }
        QCOMPARE(world.open(protocol::TerminalKind::Counter).error().code, QStringLiteral("terminal.otherKind"));
        QVERIFY(world.open(protocol::TerminalKind::Kiosk).ok());
    }

    void aRecordBearsBothSignaturesAndIsToldOnce()
    {
        World world;
        QVERIFY(world.open(protocol::TerminalKind::Counter).ok());
        world.enrol();
        const presenters::RecordRequest request = review(numberOfSerial(7));
        const auto sealed = world.engine->sealRecord(request);
        QVERIFY(sealed.ok());
        QVERIFY(protocol::isSignedBy(sealed.value(), officerKeyOfTests().publicKey()));
        QVERIFY(protocol::verifyEntry(sealed.value(), world.engine->publicKey()).ok());
        QCOMPARE(world.told.size(), std::size_t(1));
        QVERIFY(world.told.front().entry == sealed.value());
        QVERIFY(world.told.front().state == outbox::OutboxState::Queued);
        // Pressed again after an answer was lost: the same record.
        QVERIFY(world.engine->sealRecord(request).value() == sealed.value());
        QCOMPARE(world.engine->records().recordsAbout(request.subject)->size(), std::size_t(1));
    }

    void aBodyThatCannotBeMadeSealsNothing()
    {
        World world;
        QVERIFY(world.open(protocol::TerminalKind::Counter).ok());
        world.enrol();
        presenters::RecordRequest request = review(numberOfSerial(7));
        request.body = [](const outbox::RecordTicket&) -> Result<protocol::RecordBody, protocol::SealError> {
            return fail(protocol::SealError::NotReadable);
        };
        QVERIFY(world.engine->sealRecord(request).error().code == outbox::StoreErrorCode::SealFailed);
        QVERIFY(world.told.empty());
    }

    void aCopyIsKeptWhenItsTerminalSignedIt()
    {
        World world;
        QVERIFY(world.open(protocol::TerminalKind::Counter).ok());
        const protocol::SealedEntry copy = foreignDeclaration(5);
        QVERIFY(world.engine->keepDeclaration(copy).ok()); // nobody has told its terminal's key yet
        QVERIFY(world.engine->records().declaration(copy.subject)->has_value());
    }

    void aForgedCopyIsRefused()
    {
        World world;
        QVERIFY(world.open(protocol::TerminalKind::Counter).ok());
        protocol::SealedEntry altered = foreignDeclaration(5);
        altered.document.replace("0427", "0453");
        QVERIFY(world.engine->keepDeclaration(altered).error().code == outbox::StoreErrorCode::Failed);

        // Whole in itself, but signed by another key than the one that central told of its terminal.
        const protocol::FeedPage page{{toldTerminal(1, officerKeyOfTests().publicKey())}, 1, true};
        QVERIFY(world.engine->records().keepFeed(page).ok());
        const protocol::SealedEntry forged = foreignDeclaration(6);
        QVERIFY(world.engine->keepDeclaration(forged).error().code == outbox::StoreErrorCode::Failed);
        QVERIFY(!world.engine->records().declaration(forged.subject)->has_value());
    }

    void ofWhatCentralTellsAForgedDeclarationIsLeftOut()
    {
        World world;
        QVERIFY(world.open(protocol::TerminalKind::Counter).ok());
        VerifiedFeed feed(world.engine->records());
        const protocol::SealedEntry genuine = foreignDeclaration(5);
        const protocol::SealedEntry forged = foreignDeclaration(6);
        // The key comes with the same page, behind the declaration that it proves.
        QVERIFY(feed.keepFeed({{toldDeclaration(1, genuine), toldTerminal(2, terminalKeyOfTests().publicKey())},
                               2, true})
                    .ok());
        QVERIFY(world.engine->records().declaration(genuine.subject)->has_value());
        // From here on the terminal has another key: what comes under the old one is not believed.
        QVERIFY(feed.keepFeed({{toldTerminal(3, officerKeyOfTests().publicKey())}, 3, true}).ok());
        QVERIFY(feed.keepFeed({{toldDeclaration(4, forged)}, 4, true}).ok());
        QVERIFY(!world.engine->records().declaration(forged.subject)->has_value());
        QCOMPARE(feed.feedPosition().value(), qint64(4));
    }
};

} // namespace

CARM_TEST(TerminalEngineTest)
#include "terminal_engine_test.moc"
