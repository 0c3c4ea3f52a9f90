// What central has told, its newest state of each thing, and small states of the terminal itself.
#include "fixture/store_fixture.h"
#include "harness/harness.h"

#include <QRegularExpression>

using namespace carm;
using namespace carm::test;
using outbox::StoreErrorCode;
using protocol::FeedItem;
using protocol::FeedTopic;

namespace {

FeedItem notice(qint64 position, const QString& key, const QString& code)
{
    return {position, FeedTopic::Notice, key, {{QStringLiteral("code"), code}}};
}

QString codeOf(storage::ClientStore& store, const QString& key)
{
    const auto told = store.told(FeedTopic::Notice, key).value();
    return told ? told->value(QStringLiteral("code")).toString() : QString();
}

class ToldTest : public QObject {
    Q_OBJECT

    const QString m_one = QStringLiteral("n1");
    const QString m_two = QStringLiteral("n2");

private Q_SLOTS:
    void aPageAndItsPositionAreKeptTogether()
    {
        const StoreFixture fixture;
        QCOMPARE(*fixture.open()->feedPosition(), 0);
        const protocol::FeedPage page{
            {notice(3, m_two, QStringLiteral("b")), notice(5, m_one, QStringLiteral("a"))}, 6, false};
        QVERIFY(fixture.open()->keepFeed(page).ok());
        const auto store = fixture.open();
        QCOMPARE(*store->feedPosition(), 6);
        QCOMPARE(codeOf(*store, m_one), QStringLiteral("a"));
        const auto all = store->allTold(FeedTopic::Notice).value();
        QCOMPARE(all.size(), std::size_t(2));
        QCOMPARE(all.front().value(QStringLiteral("code")).toString(), QStringLiteral("a")); // by key
        QVERIFY(!store->told(FeedTopic::Officer, m_one)->has_value());
        QVERIFY(store->allTold(FeedTopic::Officer)->empty());
    }

    /// A page asked for twice, or one that comes late, takes nothing back.
    void anOlderItemIsPassedOver()
    {
        const StoreFixture fixture;
        const protocol::FeedPage page{{notice(7, m_one, QStringLiteral("new"))}, 7, true};
        QVERIFY(fixture.open()->keepFeed(page).ok());
        const QStringList before = fixture.image();
        QVERIFY(fixture.open()->keepFeed(page).ok());
        QVERIFY(fixture.open()->keepFeed({{notice(6, m_one, QStringLiteral("old"))}, 6, true}).ok());
        QCOMPARE(fixture.image(), before);
        QVERIFY(fixture.open()->keepFeed({{notice(8, m_one, QStringLiteral("newer"))}, 8, true}).ok());
        QCOMPARE(codeOf(*fixture.open(), m_one), QStringLiteral("newer"));
        QCOMPARE(*fixture.open()->feedPosition(), 8);
    }

    /// Positions of items that this program does not know are counted by the page all the same.
    void anEmptyPageMovesThePosition()
    {
        const StoreFixture fixture;
        QVERIFY(fixture.open()->keepFeed({{}, 12, true}).ok());
        QCOMPARE(*fixture.open()->feedPosition(), 12);
    }

    void aPageWithAnImpossibleItemIsNotKeptInPart()
    {
        const StoreFixture fixture;
        fixture.open();
        const QStringList before = fixture.image();
        QVERIFY(
            !fixture.open()
                 ->keepFeed({{notice(3, m_one, QStringLiteral("a")), notice(0, m_two, QStringLiteral("b"))},
                             4,
                             true})
                 .ok());
        QCOMPARE(fixture.image(), before);
    }

    void aToldDeclarationIsKnown()
    {
        const StoreFixture fixture;
        const auto foreign = foreignDeclaration(80);
        QVERIFY(fixture.openSupplied()->keepFeed({{toldDeclaration(1, foreign)}, 1, true}).ok());
        const auto store = fixture.open();
        const auto found = store->declarations({QStringLiteral("etoile"), 9}).value();
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found.front().entry == foreign);
        QCOMPARE(found.front().view->transactionNumber, foreign.subject);
        QVERIFY(!found.front().own);
    }

    /// Central may be newer: what this program cannot read must not stop the stream.
    void aDeclarationThatCannotBeReadDoesNotStopTheStream()
    {
        const StoreFixture fixture;
        const auto store = fixture.openSupplied();
        FeedItem odd = toldDeclaration(1, foreignDeclaration(80));
        odd.content = {{QStringLiteral("another"), QStringLiteral("shape")}};
        FeedItem misplaced = toldDeclaration(2, foreignDeclaration(81));
        misplaced.key = numberOfSerial(82);
        for (const char* position : {"1", "2"}) {
            QTest::ignoreMessage(
                QtWarningMsg,
                QRegularExpression(
                    QStringLiteral("position %1 cannot be read").arg(QString::fromUtf8(position))));
        }
        const auto readable = foreignDeclaration(83);
        QVERIFY(store->keepFeed({{odd, misplaced, toldDeclaration(3, readable)}, 3, true}).ok());
        QCOMPARE(*store->feedPosition(), 3);
        const auto known = store->declarations({}).value();
        QCOMPARE(known.size(), std::size_t(1));
        QVERIFY(known.front().entry == readable);
    }

    /// It was told to the former office, or by the former central, whose positions mean nothing any more.
    void anotherIdentityIsToldFromTheBeginning_data()
    {
        QTest::addColumn<int>("part");
        QTest::newRow("terminal") << 0;
        QTest::newRow("office") << 1;
        QTest::newRow("central") << 2;
    }
    void anotherIdentityIsToldFromTheBeginning()
    {
        QFETCH(int, part);
        const StoreFixture fixture;
        const auto store = fixture.openSupplied();
        const auto own = sealOne(*store);
        const auto kept = foreignDeclaration(70);
        QVERIFY(store->keepDeclaration(kept, true, noonAnd(0)).ok());
        QVERIFY(store
                    ->keepFeed({{toldDeclaration(1, foreignDeclaration(80)), toldDeclaration(2, own),
                                 notice(9, m_one, QStringLiteral("a"))},
                                9,
                                true})
                    .ok());
        outbox::TerminalIdentity other = identityOfTests();
        if (part == 0) {
            other.terminal = QStringLiteral("T000002");
        } else if (part == 1) {
            other.office = QStringLiteral("0453");
        } else {
            other.centralPublicKey = terminalKeyOfTests().publicKey().bytes();
        }
        QVERIFY(store->saveIdentity(other).ok());
        QCOMPARE(*store->feedPosition(), 0);
        QVERIFY(codeOf(*store, m_one).isEmpty());
        QVERIFY(!store->declaration(numberOfSerial(80))->has_value());
        QVERIFY(!(*store->declaration(own.subject))->view);
        QVERIFY((*store->declaration(kept.subject))->entry == kept);
        QVERIFY(store->keepFeed({{notice(2, m_one, QStringLiteral("b"))}, 2, true}).ok());
        QCOMPARE(codeOf(*store, m_one), QStringLiteral("b"));
    }

    void contentThatWasTamperedWithIsDamageNotNothing()
    {
        const StoreFixture fixture;
        QVERIFY(fixture.open()->keepFeed({{notice(3, m_one, QStringLiteral("a"))}, 3, true}).ok());
        QVERIFY(fixture.raw({"UPDATE told SET content = x'ffffffff789c03000000000001', position = 4"}));
        QCOMPARE(fixture.open()->told(FeedTopic::Notice, m_one).error().code, StoreErrorCode::Damaged);
        QCOMPARE(fixture.open()->allTold(FeedTopic::Notice).error().code, StoreErrorCode::Damaged);
    }

    void aLocalStateIsReplacedAndBounded()
    {
        const StoreFixture fixture;
        const QString key = QStringLiteral("lockout/B1234");
        QVERIFY(!fixture.open()->localState(key)->has_value());
        QVERIFY(fixture.open()->saveLocalState(key, "one").ok());
        QVERIFY(fixture.open()->saveLocalState(key, QByteArray("two\0three", 9)).ok());
        QCOMPARE(*fixture.open()->localState(key), std::optional(QByteArray("two\0three", 9)));
        QVERIFY(fixture.open()->saveLocalState(QString(128, u'k'), QByteArray(1024 * 1024, 's')).ok());
        QVERIFY(fixture.open()->saveLocalState(QStringLiteral("empty"), QByteArray()).ok());
        QCOMPARE(*fixture.open()->localState(QStringLiteral("empty")), std::optional(QByteArray()));
        const QStringList before = fixture.image();
        for (const auto& [wrongKey, size] :
             {std::pair(QString(), 1), std::pair(QString(129, u'k'), 1), std::pair(key, 1024 * 1024 + 1)}) {
            QCOMPARE(fixture.open()->saveLocalState(wrongKey, QByteArray(size, 's')).error().code,
                     StoreErrorCode::Failed);
        }
        QCOMPARE(fixture.image(), before);
    }
};

} // namespace

CARM_TEST(ToldTest)
#include "told_test.moc"
