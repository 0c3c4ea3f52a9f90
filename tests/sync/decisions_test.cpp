#include "harness/harness.h"

#include "manual_time.h"

#include "outbox/outbox_item.h"
#include "protocol/canonical.h"
#include "sync/change_writer.h"
#include "sync/gate.h"
#include "sync/verdict.h"

#include <map>

using namespace carm;
using namespace carm::sync;
using carm::test::FixedRandom;
using outbox::OutboxEvent;
using protocol::CallErrorCode;
using protocol::EntryAnswer;
using protocol::EntryOutcome;

namespace {

constexpr quint32 kMost = 0xffffffffU;
constexpr CallErrorCode kCodes[] = {CallErrorCode::Unreachable,    CallErrorCode::OutcomeUnknown,
                                    CallErrorCode::NotTrusted,     CallErrorCode::Busy,
                                    CallErrorCode::NotEnrolled,    CallErrorCode::Refused,
                                    CallErrorCode::ServerFailed,   CallErrorCode::BadAnswer,
                                    CallErrorCode::ProtocolTooOld, CallErrorCode::Cancelled};

protocol::SigningKey testKey(unsigned char fill)
{
    SecretBytes seed(32);
    std::fill(seed.bytes().begin(), seed.bytes().end(), fill);
    return *protocol::SigningKey::fromSeed(seed);
}

/// The pure parts: back-off, gate, verdicts.
class DecisionsTest : public QObject {
    Q_OBJECT

    protocol::SigningKey m_key = testKey(1);

    static protocol::SealedEntry entry()
    {
        protocol::SealedEntry sealed;
        sealed.id = protocol::EntryId::make();
        sealed.hash = protocol::sha256("document");
        return sealed;
    }

    EntryAnswer stored(const protocol::SealedEntry& sealed, EntryOutcome outcome) const
    {
        const QString number = QStringLiteral("7");
        const Instant at{1'000};
        return {sealed.id,
                outcome,
                sealed.hash,
                protocol::Receipt{number, at,
                                  m_key.sign(protocol::Purpose::Receipt,
                                             protocol::receiptHash(sealed.id, sealed.hash, number, at))},
                {},
                false};
    }

private Q_SLOTS:
    void backOffDoublesUpToItsCeiling()
    {
        const BackOff backOff{1'000, 60'000};
        const qint64 ceilings[] = {1'000, 2'000, 4'000, 8'000, 16'000, 32'000, 60'000, 60'000};
        for (int attempt = 1; attempt <= 8; ++attempt) {
            QCOMPARE(backOffMs(attempt, 0, backOff, kMost), ceilings[attempt - 1] - 1);
            QCOMPARE(backOffMs(attempt, 0, backOff, 0), qint64(0)); // full jitter: down to nothing
            QCOMPARE(backOffMs(attempt, 0, backOff, 0x80000000U), ceilings[attempt - 1] / 2);
        }
        QCOMPARE(backOffMs(1'000'000, 0, backOff, kMost), qint64(59'999));
        QCOMPARE(backOffMs(1'000'000, 0, {1, 2'147'483'647}, kMost), qint64(2'147'483'646));
        QCOMPARE(backOffMs(0, 0, backOff, kMost), qint64(999));
    }

    void retryAfterIsAFloorUnderTheJitter()
    {
        const BackOff backOff{1'000, 60'000};
        QCOMPARE(backOffMs(1, 30'000, backOff, 0), qint64(30'000));
        QCOMPARE(backOffMs(1, 30'000, backOff, kMost), qint64(30'999));
        QCOMPARE(backOffMs(1, -5, backOff, 0), qint64(0));
        QCOMPARE(backOffMs(1, std::numeric_limits<qint64>::max(), backOff, 0),
                 protocol::kLongestRetryAfterMs);
    }

    void jitterSpreadsTerminals()
    {
        int inFirstHalf = 0;
        for (quint32 seed = 1; seed <= 1'000; ++seed) {
            carm::test::SeededRandom random(seed);
            inFirstHalf += backOffMs(10, 0, {1'000, 60'000}, random.next()) < 30'000 ? 1 : 0;
        }
        QVERIFY(inFirstHalf > 400 && inFirstHalf < 600);
    }

    void gateClosesAndKnocks()
    {
        FixedRandom longest(kMost);
        Gate gate({1'000, 15'000}, {1'000, 300'000});
        QVERIFY(gate.isOpen());
        QCOMPARE(gate.reachability(), Reachability::Unknown);
        const qint64 waits[] = {999, 1'999, 3'999, 7'999, 14'999, 14'999};
        Instant now{5'000};
        for (const qint64 wait : waits) {
            gate.failed({CallErrorCode::Unreachable, 0, {}}, now, longest);
            QVERIFY(!gate.isOpen());
            QCOMPARE(gate.opensAt(), now + wait);
            now = gate.opensAt();
        }
        QCOMPARE(gate.since(), std::optional(Instant{5'000})); // the first failure, not the last
        gate.succeeded({100'000});
        QVERIFY(gate.isOpen());
        QCOMPARE(gate.since(), std::optional(Instant{100'000}));
        gate.failed({CallErrorCode::Unreachable, 0, {}}, {200'000}, longest);
        QCOMPARE(gate.opensAt().milliseconds, qint64(200'999)); // counted anew
    }

    void callsThatFailTogetherAreOneFailure()
    {
        FixedRandom longest(kMost);
        Gate gate({1'000, 15'000}, {1'000, 300'000});
        for (int call = 0; call < 4; ++call) {
            gate.failed({CallErrorCode::Unreachable, 0, {}}, {5'000}, longest);
            QCOMPARE(gate.opensAt().milliseconds, qint64(5'999));
        }
    }

    void aNudgeDoesNotBreakRetryAfter()
    {
        FixedRandom longest(kMost);
        Gate gate({1'000, 15'000}, {1'000, 300'000});
        gate.failed({CallErrorCode::Unreachable, 0, {}}, {1'000}, longest);
        gate.dropBackOff({1'100});
        QCOMPARE(gate.opensAt().milliseconds, qint64(1'100));
        gate.failed({CallErrorCode::Busy, 20'000, {}}, {2'000}, longest);
        gate.dropBackOff({2'100});
        QCOMPARE(gate.opensAt().milliseconds, qint64(22'000));
    }

    /// Two calls were under way: one is told to wait, the other answered.
    void anotherAnswerDoesNotEndRetryAfter()
    {
        FixedRandom least(0);
        Gate gate({1'000, 15'000}, {1'000, 300'000});
        gate.failed({CallErrorCode::Busy, 20'000, {}}, {2'000}, least);
        gate.succeeded({2'100});
        QVERIFY(!gate.isOpen());
        QCOMPARE(gate.opensAt().milliseconds, qint64(22'000));
        QCOMPARE(gate.reachability(), Reachability::Reached);
        gate.succeeded({22'000});
        QVERIFY(gate.isOpen());
    }

    void reachabilityOfEachFailure()
    {
        const std::map<CallErrorCode, Reachability> table{
            {CallErrorCode::Unreachable, Reachability::NotReached},
            {CallErrorCode::OutcomeUnknown, Reachability::NotReached},
            {CallErrorCode::NotTrusted, Reachability::NotTrusted},
            {CallErrorCode::Busy, Reachability::NotReached},
            {CallErrorCode::NotEnrolled, Reachability::NotEnrolled},
            {CallErrorCode::Refused, Reachability::NotReached},
            {CallErrorCode::ServerFailed, Reachability::NotReached},
            {CallErrorCode::BadAnswer, Reachability::NotReached},
            {CallErrorCode::ProtocolTooOld, Reachability::ProtocolTooOld},
            {CallErrorCode::Cancelled, Reachability::NotReached},
        };
        for (const CallErrorCode code : kCodes) {
            QCOMPARE(reachabilityAfter(code), table.at(code));
        }
    }

    void verdictOfEachFailure()
    {
        using E = OutboxEvent;
        struct Row {
            E sent;
            E asked;
            bool poison;
        };
        const std::map<CallErrorCode, Row> table{
            {CallErrorCode::Unreachable, {E::AttemptFailed, E::OutcomeLost, false}},
            {CallErrorCode::OutcomeUnknown, {E::OutcomeLost, E::OutcomeLost, true}},
            {CallErrorCode::NotTrusted, {E::AttemptFailed, E::OutcomeLost, false}},
            {CallErrorCode::Busy, {E::AttemptFailed, E::OutcomeLost, false}},
            {CallErrorCode::NotEnrolled, {E::AttemptFailed, E::OutcomeLost, false}},
            {CallErrorCode::Refused, {E::AttemptFailed, E::OutcomeLost, true}},
            {CallErrorCode::ServerFailed, {E::AttemptFailed, E::OutcomeLost, true}},
            {CallErrorCode::BadAnswer, {E::OutcomeLost, E::OutcomeLost, true}},
            {CallErrorCode::ProtocolTooOld, {E::ProtocolTooOld, E::ProtocolTooOld, false}},
            {CallErrorCode::Cancelled, {E::OutcomeLost, E::OutcomeLost, false}},
        };
        QSet<QString> problems;
        for (const CallErrorCode code : kCodes) {
            const Row& row = table.at(code);
            QCOMPARE(verdictOnFailure(code, Errand::Submit).event, row.sent);
            QCOMPARE(verdictOnFailure(code, Errand::AskOutcome).event, row.asked);
            QCOMPARE(mayBePoisoned(code), row.poison);
            QVERIFY(outbox::transition(outbox::OutboxState::Sending, row.asked));
            problems.insert(problemCode(code));
        }
        QCOMPARE(problems.size(), qsizetype(std::size(kCodes)));
    }

    void storedNeedsHashAndReceipt()
    {
        const protocol::SealedEntry sealed = entry();
        for (const EntryOutcome outcome : {EntryOutcome::Created, EntryOutcome::Exists}) {
            const EntryAnswer right = stored(sealed, outcome);
            const Verdict good = verdictOnAnswers(sealed, Errand::Submit, {right}, m_key.publicKey());
            QCOMPARE(good.event, OutboxEvent::AnsweredStored);
            QCOMPARE(good.receipt->number, right.receipt->number);

            EntryAnswer otherHash = right;
            otherHash.hash[0] = static_cast<char>(otherHash.hash[0] ^ 1);
            QCOMPARE(verdictOnAnswers(sealed, Errand::Submit, {otherHash}, m_key.publicKey()).event,
                     OutboxEvent::AnsweredConflict);
        }
    }

    void aBadReceiptIsNoReceipt_data()
    {
        QTest::addColumn<int>("spoilt");
        const char* names[] = {"missing", "no number", "other number", "other time",
                               "cut",     "empty",     "one bit"};
        for (int index = 0; index < static_cast<int>(std::size(names)); ++index) {
            QTest::newRow(names[index]) << index;
        }
    }
    void aBadReceiptIsNoReceipt()
    {
        QFETCH(int, spoilt);
        const protocol::SealedEntry sealed = entry();
        EntryAnswer answer = stored(sealed, EntryOutcome::Created);
        switch (spoilt) {
        case 0:
            answer.receipt.reset();
            break;
        case 1:
            answer.receipt->number.clear();
            break;
        case 2:
            answer.receipt->number = QStringLiteral("8");
            break;
        case 3:
            answer.receipt->receivedAt.milliseconds += 1;
            break;
        case 4:
            answer.receipt->signature.chop(1);
            break;
        case 5:
            answer.receipt->signature.clear();
            break;
        default:
            answer.receipt->signature[0] = static_cast<char>(answer.receipt->signature[0] ^ 1);
        }
        const Verdict verdict = verdictOnAnswers(sealed, Errand::Submit, {answer}, m_key.publicKey());
        QCOMPARE(verdict.event, OutboxEvent::OutcomeLost);
        QCOMPARE(verdict.problem, QStringLiteral("badReceipt"));
        QVERIFY(!verdict.receipt);
    }

    void aReceiptOfAnotherKeyOrPurposeIsNoReceipt()
    {
        const protocol::SealedEntry sealed = entry();
        const EntryAnswer answer = stored(sealed, EntryOutcome::Created);
        QCOMPARE(verdictOnAnswers(sealed, Errand::Submit, {answer}, testKey(2).publicKey()).problem,
                 QStringLiteral("badReceipt"));
        EntryAnswer otherPurpose = answer;
        otherPurpose.receipt->signature = m_key.sign(
            protocol::Purpose::Journal, protocol::receiptHash(sealed.id, sealed.hash, answer.receipt->number,
                                                              answer.receipt->receivedAt));
        QCOMPARE(verdictOnAnswers(sealed, Errand::Submit, {otherPurpose}, m_key.publicKey()).problem,
                 QStringLiteral("badReceipt"));
    }

    void answersThatDisagreeDecideNothing()
    {
        const protocol::SealedEntry sealed = entry();
        const EntryAnswer created = stored(sealed, EntryOutcome::Created);
        const EntryAnswer exists = stored(sealed, EntryOutcome::Exists);
        EntryAnswer refused{sealed.id, EntryOutcome::Refused, {}, {}, QStringLiteral("badSignature"), false};
        const auto verdict = [&](const std::vector<EntryAnswer>& answers) {
            return verdictOnAnswers(sealed, Errand::Submit, answers, m_key.publicKey());
        };
        QCOMPARE(verdict({created, exists}).event, OutboxEvent::AnsweredStored);
        QCOMPARE(verdict({created, refused}).problem, QStringLiteral("answersDiffer"));
        QCOMPARE(verdict({refused, created}).event, OutboxEvent::OutcomeLost);
        QCOMPARE(verdict({}).problem, QStringLiteral("answerMissing"));
        QCOMPARE(verdict({refused}).problem, QStringLiteral("badSignature"));
        QCOMPARE(verdict({refused}).event, OutboxEvent::AnsweredRefused);
    }

    void neverSeenIsAnAnswerToQuestionsOnly()
    {
        const protocol::SealedEntry sealed = entry();
        const EntryAnswer unknown{sealed.id, EntryOutcome::Unknown, {}, {}, {}, false};
        QCOMPARE(verdictOnAnswers(sealed, Errand::AskOutcome, {unknown}, m_key.publicKey()).event,
                 OutboxEvent::AnsweredUnknown);
        QCOMPARE(verdictOnAnswers(sealed, Errand::Submit, {unknown}, m_key.publicKey()).event,
                 OutboxEvent::OutcomeLost);
    }

    void conflictAndRefusalKeepTheirReason()
    {
        const protocol::SealedEntry sealed = entry();
        const auto verdict = [&](EntryOutcome outcome, const QString& reason) {
            return verdictOnAnswers(sealed, Errand::Submit, {{sealed.id, outcome, {}, {}, reason, false}},
                                    m_key.publicKey());
        };
        QCOMPARE(verdict(EntryOutcome::Conflict, QStringLiteral("numberTaken")).problem,
                 QStringLiteral("numberTaken"));
        QCOMPARE(verdict(EntryOutcome::Conflict, {}).problem, QStringLiteral("conflict"));
        QCOMPARE(verdict(EntryOutcome::Refused, {}).problem, QStringLiteral("refused"));
    }
};

} // namespace

CARM_TEST(DecisionsTest)
#include "decisions_test.moc"
