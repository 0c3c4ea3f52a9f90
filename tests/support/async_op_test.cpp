#include "harness/ends_process.h"
#include "harness/harness.h"

#include "support/async_op.h"

#include <QTimer>

#include <vector>

using namespace carm;

namespace {

constexpr int kNever = 3'600'000;
constexpr int kSoon = 1;

using TextOp = AsyncOp<QString>;

class AsyncOpTest : public QObject {
    Q_OBJECT

    struct Ended {
        AsyncEnd end;
        std::optional<QString> value;
        bool operator==(const Ended&) const = default;
    };
    std::vector<Ended> m_ended;

    TextOp::Completion record()
    {
        return [this](AsyncEnd end, const std::optional<QString>& value) { m_ended.push_back({end, value}); };
    }

    /// Returns when the event loop has served every timer that was due in the next `passMs`.
    static void letTimersPass(int passMs)
    {
        bool passed = false;
        QTimer::singleShot(passMs, Qt::PreciseTimer, [&passed] { passed = true; });
        QTRY_VERIFY(passed);
    }

private Q_SLOTS:
    void init() { m_ended.clear(); }

    void completesOnce()
    {
        {
            TextOp op(this, kNever, record());
            QVERIFY(op.isUnderWay());
            QVERIFY(op.complete(QStringLiteral("first")));
            QVERIFY(!op.isUnderWay());
            QVERIFY(!op.complete(QStringLiteral("second")));
            QVERIFY(!op.cancel());
        }
        QCOMPARE(m_ended.size(), 1U);
        QVERIFY((m_ended.at(0) == Ended{AsyncEnd::Completed, QStringLiteral("first")}));
    }

    void cancelsOnce()
    {
        {
            TextOp op(this, kNever, record());
            QVERIFY(op.cancel());
            QVERIFY(!op.cancel());
            QVERIFY(!op.complete(QStringLiteral("late")));
        }
        QCOMPARE(m_ended.size(), 1U);
        QVERIFY((m_ended.at(0) == Ended{AsyncEnd::Cancelled, std::nullopt}));
    }

    void timesOutOnce()
    {
        {
            TextOp op(this, kSoon, record());
            QCOMPARE(m_ended.size(), 0U); // never before the event loop runs
            QTRY_COMPARE(m_ended.size(), 1U);
            QVERIFY(!op.isUnderWay());
            QVERIFY(!op.complete(QStringLiteral("late")));
        }
        QCOMPARE(m_ended.size(), 1U);
        QVERIFY((m_ended.at(0) == Ended{AsyncEnd::TimedOut, std::nullopt}));
    }

    void noTimeOutAfterTheEnd()
    {
        TextOp op(this, kSoon, record());
        QVERIFY(op.complete(QStringLiteral("in time")));
        letTimersPass(30);
        QCOMPARE(m_ended.size(), 1U);
    }

    void abandonedWhenItGoes()
    {
        {
            TextOp op(this, kNever, record());
        }
        QCOMPARE(m_ended.size(), 1U);
        QVERIFY((m_ended.at(0) == Ended{AsyncEnd::Abandoned, std::nullopt}));
    }

    void silentWhenTheContextIsGone_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("complete") << 0;
        QTest::newRow("cancel") << 1;
        QTest::newRow("deadline") << 2;
        QTest::newRow("destruction") << 3;
    }

    void silentWhenTheContextIsGone()
    {
        QFETCH(int, way);
        auto context = std::make_unique<QObject>();
        {
            TextOp op(context.get(), way == 2 ? kSoon : kNever, record());
            context.reset();
            QVERIFY(!op.isUnderWay());
            if (way == 0) {
                QVERIFY(!op.complete(QStringLiteral("to nobody")));
            } else if (way == 1) {
                QVERIFY(!op.cancel());
            } else if (way == 2) {
                letTimersPass(30);
            }
        }
        QCOMPARE(m_ended.size(), 0U);
    }

    void completionMayDestroyIt_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("complete") << 0;
        QTest::newRow("cancel") << 1;
        QTest::newRow("deadline") << 2;
    }

    void completionMayDestroyIt()
    {
        QFETCH(int, way);
        std::unique_ptr<TextOp> op;
        int ends = 0;
        // The marker lies in the completion's own captures: they must outlive the operation.
        const auto marker = std::make_shared<QString>(QStringLiteral("alive"));
        QString seen;
        op = std::make_unique<TextOp>(this, way == 2 ? kSoon : kNever,
                                      [&op, &ends, &seen, marker](AsyncEnd, const std::optional<QString>&) {
                                          op.reset();
                                          ++ends;
                                          seen = *marker;
                                      });
        if (way == 0) {
            QVERIFY(op->complete(QStringLiteral("x")));
        } else if (way == 1) {
            QVERIFY(op->cancel());
        }
        QTRY_COMPARE(ends, 1);
        QVERIFY(!op);
        QCOMPARE(seen, QStringLiteral("alive"));
        letTimersPass(10);
        QCOMPARE(ends, 1);
    }

    void completionCannotEndItAgain()
    {
        std::optional<TextOp> op;
        bool again = true;
        int ends = 0;
        op.emplace(this, kNever, [&](AsyncEnd, const std::optional<QString>&) {
            ++ends;
            again = op->complete(QStringLiteral("again")) || op->cancel();
        });
        QVERIFY(op->complete(QStringLiteral("once")));
        QVERIFY(!again);
        QCOMPARE(ends, 1);
    }

    void carriesValuesThatOnlyMove()
    {
        std::unique_ptr<int> received;
        AsyncOp<std::unique_ptr<int>> op(this, kNever,
                                         [&received](AsyncEnd, std::optional<std::unique_ptr<int>> value) {
                                             received = std::move(*value);
                                         });
        QVERIFY(op.complete(std::make_unique<int>(7)));
        QCOMPARE(*received, 7);
    }

    void everyWaitHasAnEnd()
    {
        QVERIFY(test::endsProcess([this] { TextOp op(this, 0, record()); }));
        QVERIFY(test::endsProcess([this] { TextOp op(nullptr, kNever, record()); }));
        QVERIFY(test::endsProcess([this] { TextOp op(this, kNever, nullptr); }));
    }
};

} // namespace

CARM_TEST(AsyncOpTest)
#include "async_op_test.moc"
