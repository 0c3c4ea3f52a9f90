#include "harness/harness.h"

#include "samples.h"

#include <map>

using namespace carm;
using namespace carm::cashier;
using namespace carm::test;

namespace {

using S = DrawerState;
using E = DrawerEvent;
using K = DrawerMovementKind;

constexpr S kStates[] = {S::Open, S::Counted, S::Closed};
constexpr E kEvents[] = {E::CashMoved, E::CountTaken, E::SessionClosed};
constexpr K kKinds[] = {K::CashIn, K::ChangeOut, K::RefundOut, K::DropToSafe};

DrawerSession sessionWith(qint64 floatCents)
{
    return DrawerSession::open({QStringLiteral("session-1"), drawerOf(), Cents::of(floatCents), Instant{1}})
        .value();
}

DrawerMovement movement(K kind, qint64 cents)
{
    return {kind, Cents::of(cents), Instant{2}, QStringLiteral("record-1")};
}

CashCount countOf(qint64 cents)
{
    return CashCount::ofTotal(Cents::of(cents)).value();
}

class DrawerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStateTimesEveryEvent()
    {
        const std::map<std::pair<S, E>, S> table{
            {{S::Open, E::CashMoved}, S::Open},
            {{S::Open, E::CountTaken}, S::Counted},
            {{S::Counted, E::CountTaken}, S::Counted},
            {{S::Counted, E::SessionClosed}, S::Closed},
        };
        for (const S state : kStates) {
            for (const E event : kEvents) {
                const auto expected = table.find({state, event});
                const auto found = transition(state, event);
                QCOMPARE(found.has_value(), expected != table.end());
                QVERIFY(!found || *found == expected->second);
            }
        }
    }

    void aDayInTheDrawer()
    {
        DrawerSession session = sessionWith(150'00);
        QVERIFY(session.record(movement(K::CashIn, 210'00)));
        QVERIFY(session.record(movement(K::ChangeOut, 7'75)));
        QVERIFY(session.record(movement(K::DropToSafe, 200'00)));
        QVERIFY(session.record(movement(K::RefundOut, 50'05)));
        QCOMPARE(session.expectedCash(), Cents::of(102'20));
        QCOMPARE(session.total(K::CashIn), Cents::of(210'00));
        QVERIFY(!session.overOrShort());

        QVERIFY(session.count(countOf(102'00)));
        QCOMPARE(session.overOrShort(), std::optional(Cents::of(-20)));
        QVERIFY(session.count(countOf(102'25))); // counted again
        QCOMPARE(session.overOrShort(), std::optional(Cents::of(5)));
        QVERIFY(session.close(Instant{9}));
        QCOMPARE(session.closedAt(), std::optional(Instant{9}));
    }

    void nothingAfterTheCountButCountAndClose()
    {
        DrawerSession session = sessionWith(100'00);
        QCOMPARE(session.close(Instant{9}).error(), DrawerError::NotAllowed); // not counted
        QVERIFY(session.count(countOf(100'00)));
        for (const K kind : kKinds) {
            QCOMPARE(session.record(movement(kind, 5)).error(), DrawerError::NotAllowed);
        }
        QVERIFY(session.close(Instant{9}));
        for (const K kind : kKinds) {
            QCOMPARE(session.record(movement(kind, 5)).error(), DrawerError::NotAllowed);
        }
        QCOMPARE(session.count(countOf(0)).error(), DrawerError::NotAllowed);
        QCOMPARE(session.close(Instant{10}).error(), DrawerError::NotAllowed);
        QCOMPARE(session.expectedCash(), Cents::of(100'00));
        QCOMPARE(session.closedAt(), std::optional(Instant{9}));
    }

    void movementsThatCannotBe()
    {
        DrawerSession session = sessionWith(20'00);
        for (const K kind : kKinds) {
            QCOMPARE(session.record(movement(kind, 0)).error(), DrawerError::NotPositive);
            QCOMPARE(session.record(movement(kind, -5)).error(), DrawerError::NotPositive);
            QCOMPARE(session.record(movement(kind, 3)).error(), DrawerError::NotPayableInCash);
            if (kind != K::CashIn) {
                QCOMPARE(session.record(movement(kind, 20'05)).error(), DrawerError::MoreThanInDrawer);
            }
        }
        QVERIFY(session.movements().empty());
        QVERIFY(session.record(movement(K::DropToSafe, 20'00)));
        QCOMPARE(session.expectedCash(), Cents());
    }

    void floatsThatCannotBe()
    {
        const auto opened = [](qint64 cents) {
            return DrawerSession::open({QStringLiteral("s"), drawerOf(), Cents::of(cents), Instant{}});
        };
        QVERIFY(opened(0));
        QCOMPARE(opened(-5).error(), DrawerError::NotPositive);
        QCOMPARE(opened(1).error(), DrawerError::NotPayableInCash);
    }

    void countsByDenomination()
    {
        std::vector<CountedPieces> onePieceOfEach;
        for (const Cents denomination : kDenominations) {
            onePieceOfEach.push_back({denomination, 1});
        }
        QCOMPARE(CashCount::ofPieces(onePieceOfEach).value().total(), Cents::of(188'90));
        const auto count =
            CashCount::ofPieces({{Cents::of(5), 3}, {Cents::of(2000), 7}, {Cents::of(10000), 0}}).value();
        QCOMPARE(count.total(), Cents::of(140'15));
        QCOMPARE(count.pieces().size(), std::size_t(3));
        QCOMPARE(CashCount::ofPieces({}).value().total(), Cents());
    }

    void countsThatCannotBe()
    {
        using Pieces = std::vector<CountedPieces>;
        const auto error = [](const Pieces& pieces) { return CashCount::ofPieces(pieces).error(); };
        for (const qint64 cents : {0, 1, 3, 20, 300, 100'000, -5}) {
            QCOMPARE(error({{Cents::of(cents), 1}}), DrawerError::UnknownDenomination);
        }
        QCOMPARE(error({{Cents::of(25), 1}, {Cents::of(5), 1}, {Cents::of(25), 1}}),
                 DrawerError::CountedTwice);
        QCOMPARE(error({{Cents::of(25), -1}}), DrawerError::PiecesOutOfRange);
        QCOMPARE(error({{Cents::of(25), kMostPieces + 1}}), DrawerError::PiecesOutOfRange);
        QCOMPARE(CashCount::ofTotal(Cents::of(-5)).error(), DrawerError::NotPositive);
        QCOMPARE(CashCount::ofTotal(Cents::of(12)).error(), DrawerError::NotPayableInCash);
    }

    /// The equation of the drawer over random days, refused movements included.
    void expectedIsFloatAndMovements()
    {
        std::mt19937_64 engine(11);
        for (int day = 0; day < 200; ++day) {
            const qint64 opening = randomUpTo(engine, 60'00) * 5;
            DrawerSession session = sessionWith(opening);
            qint64 expected = opening;
            for (int step = 0; step < 60; ++step) {
                const K kind = kKinds[engine() % std::size(kKinds)];
                const qint64 cents = randomUpTo(engine, 100'00);
                const bool out = kind != K::CashIn;
                const bool possible = cents > 0 && cents % 5 == 0 && (!out || cents <= expected);
                QCOMPARE(session.record(movement(kind, cents)).ok(), possible);
                if (possible) {
                    expected += out ? -cents : cents;
                }
            }
            QCOMPARE(session.expectedCash(), Cents::of(expected));
            QCOMPARE(session.opening().openingFloat + session.total(K::CashIn) - session.total(K::ChangeOut) -
                         session.total(K::RefundOut) - session.total(K::DropToSafe),
                     session.expectedCash());
        }
    }

    void textsAreStable()
    {
        const char* states[] = {"open", "counted", "closed"};
        for (std::size_t index = 0; index < std::size(kStates); ++index) {
            QCOMPARE(toText(kStates[index]), QString::fromLatin1(states[index]));
            QCOMPARE(drawerStateFromText(QString::fromLatin1(states[index])), std::optional(kStates[index]));
        }
        const char* kinds[] = {"cashIn", "changeOut", "refundOut", "dropToSafe"};
        for (std::size_t index = 0; index < std::size(kKinds); ++index) {
            QCOMPARE(toText(kKinds[index]), QString::fromLatin1(kinds[index]));
            QCOMPARE(drawerMovementKindFromText(QString::fromLatin1(kinds[index])),
                     std::optional(kKinds[index]));
        }
        QVERIFY(!drawerStateFromText(u"Open") && !drawerMovementKindFromText(u"drop"));
    }
};

} // namespace

CARM_TEST(DrawerTest)
#include "drawer_test.moc"
