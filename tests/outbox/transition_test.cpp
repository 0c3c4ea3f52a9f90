#include "harness/harness.h"

#include "outbox/outbox_item.h"
#include "outbox/store_error.h"

#include <algorithm>
#include <map>
#include <vector>

using namespace carm;
using namespace carm::outbox;

namespace {

using S = OutboxState;
using E = OutboxEvent;
using A = NextAction;

constexpr S kStates[] = {S::Queued, S::Sending, S::Acknowledged, S::Rejected, S::Parked};
constexpr E kEvents[] = {E::AttemptStarted,   E::AnsweredStored, E::AnsweredConflict, E::AnsweredRefused,
                         E::AnsweredUnknown,  E::AttemptFailed,  E::OutcomeLost,      E::FoundAtStart,
                         E::RetriesExhausted, E::ProtocolTooOld, E::ReleasedByPerson};

/// The whole table; what does not stand here is not allowed.
const std::map<std::pair<S, E>, std::pair<S, A>> kTable{
    {{S::Queued, E::AttemptStarted}, {S::Sending, A::None}},
    {{S::Queued, E::RetriesExhausted}, {S::Parked, A::TellPerson}},
    {{S::Sending, E::AnsweredStored}, {S::Acknowledged, A::None}},
    {{S::Sending, E::AnsweredConflict}, {S::Parked, A::TellPerson}},
    {{S::Sending, E::AnsweredRefused}, {S::Rejected, A::TellPerson}},
    {{S::Sending, E::AnsweredUnknown}, {S::Queued, A::Send}},
    {{S::Sending, E::AttemptFailed}, {S::Queued, A::Send}},
    {{S::Sending, E::OutcomeLost}, {S::Queued, A::AskOutcome}},
    {{S::Sending, E::FoundAtStart}, {S::Queued, A::AskOutcome}},
    {{S::Sending, E::RetriesExhausted}, {S::Parked, A::TellPerson}},
    {{S::Sending, E::ProtocolTooOld}, {S::Parked, A::TellPerson}},
    {{S::Parked, E::ReleasedByPerson}, {S::Queued, A::AskOutcome}},
};

class TransitionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStateTimesEveryEvent()
    {
        std::size_t allowed = 0;
        for (const S state : kStates) {
            for (const E event : kEvents) {
                const auto expected = kTable.find({state, event});
                const auto found = transition(state, event);
                QCOMPARE(found.has_value(), expected != kTable.end());
                if (found) {
                    ++allowed;
                    QCOMPARE(found->state, expected->second.first);
                    QCOMPARE(found->action, expected->second.second);
                }
            }
        }
        QCOMPARE(allowed, kTable.size());
    }

    /// A sealed entry is never lost sight of: from every state that is not final, some way leads to the end.
    void everyWaitingStateCanEnd()
    {
        for (const S start : {S::Queued, S::Sending, S::Parked}) {
            std::vector<S> reached{start};
            for (std::size_t index = 0; index < reached.size(); ++index) {
                for (const E event : kEvents) {
                    const auto next = transition(reached[index], event);
                    if (next && std::find(reached.begin(), reached.end(), next->state) == reached.end()) {
                        reached.push_back(next->state);
                    }
                }
            }
            QVERIFY(std::find(reached.begin(), reached.end(), S::Acknowledged) != reached.end());
        }
    }

    /// Unknown outcome counted twice: whatever leaves the outcome unknown asks before anything is sent again.
    void unknownOutcomeIsAskedFor()
    {
        for (const E event : {E::OutcomeLost, E::FoundAtStart}) {
            QCOMPARE(transition(S::Sending, event)->action, A::AskOutcome);
        }
        QCOMPARE(transition(S::Parked, E::ReleasedByPerson)->action, A::AskOutcome);
    }

    void statesHaveStableTexts()
    {
        const QStringList texts{QStringLiteral("queued"), QStringLiteral("sending"),
                                QStringLiteral("acknowledged"), QStringLiteral("rejected"),
                                QStringLiteral("parked")};
        for (qsizetype index = 0; index < texts.size(); ++index) {
            QCOMPARE(toText(kStates[index]), texts[index]);
            QCOMPARE(outboxStateFromText(texts[index]), std::optional(kStates[index]));
        }
        for (const QString& wrong : {QString(), QStringLiteral("Queued"), QStringLiteral("sent")}) {
            QVERIFY(!outboxStateFromText(wrong));
        }
    }

    void storeErrorsHaveTheirRemedies()
    {
        const std::map<StoreErrorCode, Remedy> table{
            {StoreErrorCode::Busy, Remedy::RetryLater},
            {StoreErrorCode::DiskFull, Remedy::NeedsPerson},
            {StoreErrorCode::ReadOnly, Remedy::NeedsPerson},
            {StoreErrorCode::Damaged, Remedy::Fatal},
            {StoreErrorCode::Failed, Remedy::NeedsPerson},
            {StoreErrorCode::NotFound, Remedy::Rejected},
            {StoreErrorCode::NumbersUsedUp, Remedy::RetryLater},
            {StoreErrorCode::NotEnrolled, Remedy::NeedsPerson},
            {StoreErrorCode::AlreadySealed, Remedy::Rejected},
            {StoreErrorCode::SealFailed, Remedy::Rejected},
            {StoreErrorCode::RecordsUnsent, Remedy::RetryLater},
            {StoreErrorCode::IllegalTransition, Remedy::Fatal},
        };
        for (const auto& [code, remedy] : table) {
            QCOMPARE(remedyFor(code), remedy);
        }
    }
};

} // namespace

CARM_TEST(TransitionTest)
#include "transition_test.moc"
