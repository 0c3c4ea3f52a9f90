// Every state with every event, for both types: what does not stand in the table here is not allowed.
#include "declaration/life_cycle.h"
#include "harness/harness.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

namespace carm::declaration {
namespace {

using S = DeclarationState;
using E = DeclarationEvent;
constexpr EntryType kCash = EntryType::C;
constexpr EntryType kOnAccount = EntryType::AB;

constexpr S kStates[] = {S::Submitted,        S::Presented, S::UnderReview, S::Returned,
                         S::UnderExamination, S::Accepted,  S::PaymentDue,  S::Paid,
                         S::Released,         S::Cancelled, S::Abandoned};
constexpr E kEvents[] = {E::Presented,        E::ReviewStarted, E::Returned,         E::ExaminationOrdered,
                         E::ExaminationEnded, E::Accepted,      E::PaymentCompleted, E::PaymentVoided,
                         E::ReleaseStamped,   E::Cancelled,     E::Abandoned,        E::NewVersionSealed};

const std::map<std::tuple<EntryType, S, E>, S> kTable{
    {{kCash, S::Submitted, E::Presented}, S::Presented},
    {{kCash, S::Submitted, E::NewVersionSealed}, S::Submitted},
    {{kCash, S::Submitted, E::Cancelled}, S::Cancelled},
    {{kCash, S::Submitted, E::Abandoned}, S::Abandoned},
    {{kCash, S::Presented, E::Presented}, S::Presented},
    {{kCash, S::Presented, E::NewVersionSealed}, S::Presented},
    {{kCash, S::Presented, E::ReviewStarted}, S::UnderReview},
    {{kCash, S::Presented, E::Cancelled}, S::Cancelled},
    {{kCash, S::Presented, E::Abandoned}, S::Abandoned},
    {{kCash, S::UnderReview, E::NewVersionSealed}, S::Presented},
    {{kCash, S::UnderReview, E::Returned}, S::Returned},
    {{kCash, S::UnderReview, E::ExaminationOrdered}, S::UnderExamination},
    {{kCash, S::UnderReview, E::Accepted}, S::PaymentDue},
    {{kCash, S::UnderReview, E::Cancelled}, S::Cancelled},
    {{kCash, S::UnderExamination, E::ExaminationEnded}, S::UnderReview},
    {{kCash, S::Returned, E::Presented}, S::Presented},
    {{kCash, S::Returned, E::NewVersionSealed}, S::Submitted},
    {{kCash, S::Returned, E::Cancelled}, S::Cancelled},
    {{kCash, S::Returned, E::Abandoned}, S::Abandoned},
    {{kCash, S::Abandoned, E::Presented}, S::Presented},
    {{kCash, S::PaymentDue, E::PaymentCompleted}, S::Paid},
    {{kCash, S::PaymentDue, E::NewVersionSealed}, S::Presented},
    {{kCash, S::PaymentDue, E::Cancelled}, S::Cancelled},
    {{kCash, S::PaymentDue, E::Abandoned}, S::Abandoned},
    {{kCash, S::Paid, E::PaymentVoided}, S::PaymentDue},
    {{kCash, S::Paid, E::NewVersionSealed}, S::Presented},
    {{kCash, S::Paid, E::ReleaseStamped}, S::Released},
    {{kCash, S::Released, E::NewVersionSealed}, S::Released},
    {{kOnAccount, S::Submitted, E::NewVersionSealed}, S::Submitted},
    {{kOnAccount, S::Submitted, E::Accepted}, S::Accepted},
    {{kOnAccount, S::Accepted, E::NewVersionSealed}, S::Accepted},
    {{kOnAccount, S::Accepted, E::PaymentCompleted}, S::Paid},
    {{kOnAccount, S::Paid, E::NewVersionSealed}, S::Accepted},
    {{kOnAccount, S::Paid, E::PaymentVoided}, S::Accepted},
};

QString named(S state, E event)
{
    return toText(state) + u' ' + toText(event);
}

std::optional<S> after(EntryType type, std::initializer_list<E> events)
{
    std::optional<S> state = S::Submitted;
    for (const E event : events) {
        state = state ? transition(type, *state, event) : std::nullopt;
    }
    return state;
}

std::vector<S> reachableFrom(EntryType type, S start)
{
    std::vector<S> reached{start};
    for (std::size_t index = 0; index < reached.size(); ++index) {
        for (const E event : kEvents) {
            const auto next = transition(type, reached[index], event);
            if (next && std::find(reached.begin(), reached.end(), *next) == reached.end()) {
                reached.push_back(*next);
            }
        }
    }
    return reached;
}

class LifeCycleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStateTimesEveryEvent()
    {
        std::size_t allowed = 0;
        for (const EntryType type : {kCash, kOnAccount}) {
            for (const S state : kStates) {
                for (const E event : kEvents) {
                    const auto expected = kTable.find({type, state, event});
                    const auto found = transition(type, state, event);
                    QVERIFY2(found.has_value() == (expected != kTable.end()),
                             qPrintable(named(state, event)));
                    if (found) {
                        ++allowed;
                        QVERIFY2(*found == expected->second, qPrintable(named(state, event)));
                    }
                }
            }
        }
        QCOMPARE(allowed, kTable.size());
    }

    void releaseComesFromAZeroBalanceOnly()
    {
        for (const EntryType type : {kCash, kOnAccount}) {
            for (const S state : kStates) {
                const bool mayBeReleased = type == kCash && state == S::Paid;
                QCOMPARE(transition(type, state, E::ReleaseStamped).has_value(), mayBeReleased);
                for (const E event : kEvents) {
                    const bool isStamp = event == E::ReleaseStamped || state == S::Released;
                    QVERIFY2(isStamp || transition(type, state, event) != S::Released,
                             qPrintable(named(state, event)));
                }
            }
        }
    }

    void walkInEntryGoesItsWay()
    {
        QCOMPARE(after(kCash, {E::Presented, E::ReviewStarted, E::ExaminationOrdered, E::ExaminationEnded,
                               E::Accepted, E::PaymentCompleted, E::ReleaseStamped}),
                 std::optional(S::Released));
        QCOMPARE(after(kCash, {E::Presented, E::ReviewStarted, E::Returned, E::NewVersionSealed, E::Presented,
                               E::ReviewStarted, E::Accepted}),
                 std::optional(S::PaymentDue));
        // A voided payment is owed again, and nothing is released on it.
        QVERIFY(!after(kCash, {E::Presented, E::ReviewStarted, E::Accepted, E::PaymentCompleted,
                               E::PaymentVoided, E::ReleaseStamped}));
        // A correction after the payment is looked at before anything is released.
        QVERIFY(!after(kCash, {E::Presented, E::ReviewStarted, E::Accepted, E::PaymentCompleted,
                               E::NewVersionSealed, E::ReleaseStamped}));
        // An officer cannot accept what nobody presented; central accepts what is on account.
        QVERIFY(!after(kCash, {E::Accepted}));
        QCOMPARE(after(kOnAccount, {E::Accepted, E::NewVersionSealed, E::PaymentCompleted}),
                 std::optional(S::Paid));
        QVERIFY(!after(kOnAccount, {E::Presented}));
    }

    void everyOpenCashEntryCanStillBeReleased()
    {
        for (const S state : kStates) {
            const auto reached = reachableFrom(kCash, state);
            const bool canBeReleased =
                std::find(reached.begin(), reached.end(), S::Released) != reached.end();
            // Cancelled is final, and Accepted belongs to the other type.
            QVERIFY2(canBeReleased == (state != S::Cancelled && state != S::Accepted),
                     qPrintable(toText(state)));
        }
    }

    void namesAreStableAndReadBack()
    {
        const QStringList states{QStringLiteral("submitted"),        QStringLiteral("presented"),
                                 QStringLiteral("underReview"),      QStringLiteral("returned"),
                                 QStringLiteral("underExamination"), QStringLiteral("accepted"),
                                 QStringLiteral("paymentDue"),       QStringLiteral("paid"),
                                 QStringLiteral("released"),         QStringLiteral("cancelled"),
                                 QStringLiteral("abandoned")};
        for (qsizetype index = 0; index < states.size(); ++index) {
            QCOMPARE(toText(kStates[index]), states[index]);
            QCOMPARE(declarationStateFromText(states[index]), std::optional(kStates[index]));
        }
        const QStringList events{QStringLiteral("presented"),        QStringLiteral("reviewStarted"),
                                 QStringLiteral("returned"),         QStringLiteral("examinationOrdered"),
                                 QStringLiteral("examinationEnded"), QStringLiteral("accepted"),
                                 QStringLiteral("paymentCompleted"), QStringLiteral("paymentVoided"),
                                 QStringLiteral("releaseStamped"),   QStringLiteral("cancelled"),
                                 QStringLiteral("abandoned"),        QStringLiteral("newVersionSealed")};
        for (qsizetype index = 0; index < events.size(); ++index) {
            QCOMPARE(toText(kEvents[index]), events[index]);
            QCOMPARE(declarationEventFromText(events[index]), std::optional(kEvents[index]));
        }
        QVERIFY(!declarationStateFromText(u"Submitted") && !declarationEventFromText(u""));
        QCOMPARE(entryTypeFromText(u" AB "), std::optional(EntryType::AB));
        QVERIFY(!entryTypeFromText(u"c") && !entryTypeFromText(u""));
    }
};

CARM_TEST(LifeCycleTest)

} // namespace
} // namespace carm::declaration

#include "life_cycle_test.moc"
