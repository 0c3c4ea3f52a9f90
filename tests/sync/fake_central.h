// A central service inside the test: a real exactly-once ledger and real signatures behind a network that can
// lose, delay, repeat, reorder and falsify whatever the test asks for.
#pragma once

#include "manual_time.h"

#include "protocol/central_api.h"

#include <deque>
#include <functional>
#include <map>
#include <set>

namespace carm::test {

enum class Fault {
    None,
    Unreachable,
    NotTrusted,
    RequestLost, ///< never arrived; the terminal cannot know
    ReplyLost,   ///< arrived and was stored; the terminal cannot know
    Busy,
    ServerFailed,
    FailedAfterStoring, ///< a server error although the batch was stored
    BadAnswer,
    NotEnrolled,
    RequestRefused,
    ProtocolTooOld,
    Cancelled,
    // Answers that are in the protocol and wrong.
    AnswersMissing,
    AnswersDoubled,
    AnswersReordered,
    AnswersForeign,
    AnswersContradict,
    ReceiptForged,
    ReceiptMissing,
    ReceiptOfAnother,
};

class FakeCentral final : public protocol::CentralApi {
public:
    enum class Kind { Enrol, Lease, Submit, Ask, Feed, Notice, Download };
    struct Seen {
        Kind kind;
        std::vector<protocol::EntryId> ids;
    };

    explicit FakeCentral(ManualClock& clock);

    std::deque<Fault> script;               ///< for the next calls that are not knocks
    std::function<Fault(Kind)> faultSource; ///< asked when the script is empty
    bool isDown = false;                    ///< every call is unreachable
    qint64 retryAfterMs = 0;                ///< sent along with Busy
    qint64 latencyMs = 10;                  ///< 0 completes within the call
    std::set<protocol::EntryId> poisoned;   ///< a request that carries one of these fails as a whole
    protocol::CallErrorCode poison = protocol::CallErrorCode::ServerFailed;
    std::map<protocol::EntryId, QString> refusals;
    std::function<void(const Seen&)> onCall; ///< before the request "leaves"
    bool completesTwice = false;

    std::vector<Seen> seen;
    std::map<protocol::EntryId, std::pair<QByteArray, protocol::Receipt>> ledger;
    std::map<QString, protocol::NumberBlock> blocks; ///< by request id
    qint64 nextSerial = 1;
    QString enrolmentCode = QStringLiteral("code");
    std::vector<protocol::FeedItem> feed; ///< in the order of their positions
    int mostFeedItems = 50;
    protocol::EditionNotice notice;
    QByteArray package;

    protocol::PublicKey publicKey() const { return m_key.publicKey(); }
    /// Another entry under the same id, as a conflict needs it.
    void occupy(const protocol::EntryId& id, const QByteArray& hash) { store(id, hash); }
    /// Hands out the replies whose time has come; the number of them.
    int deliver();
    std::optional<Instant> nextDelivery() const;
    void shiftReplies(qint64 ms);
    int underWay() const { return static_cast<int>(m_replies.size()); }
    int callsOf(Kind kind) const;

    void enrol(const protocol::EnrolmentRequest& request,
               protocol::Completion<protocol::EnrolmentReply> done) override;
    void leaseNumbers(const protocol::NumberBlockRequest& request,
                      protocol::Completion<protocol::NumberBlock> done) override;
    void submit(const protocol::EntryBatch& batch, protocol::Completion<protocol::BatchAnswer> done) override;
    void outcomeOf(const protocol::EntryId& id, protocol::Completion<protocol::EntryAnswer> done) override;
    void feedAfter(qint64 position, protocol::Completion<protocol::FeedPage> done) override;
    void currentEdition(protocol::Completion<protocol::EditionNotice> done) override;
    void downloadEdition(const QByteArray& hash, protocol::Completion<QByteArray> done) override;

private:
    Fault begin(Kind kind, std::vector<protocol::EntryId> ids);
    std::optional<protocol::CallError> errorOf(Fault fault) const;
    protocol::EntryAnswer receive(const protocol::SealedEntry& entry);
    const protocol::Receipt& store(const protocol::EntryId& id, const QByteArray& hash);
    void spoil(Fault fault, std::vector<protocol::EntryAnswer>& answers) const;
    template <class T> void reply(const protocol::Completion<T>& done, protocol::CallResult<T> result)
    {
        const auto complete = [this, done, result] {
            done(result);
            if (completesTwice) {
                done(result);
            }
        };
        if (latencyMs == 0) {
            complete();
        } else {
            m_replies.emplace(m_clock.now().milliseconds + latencyMs, complete);
        }
    }

    ManualClock& m_clock;
    protocol::SigningKey m_key;
    std::multimap<qint64, std::function<void()>> m_replies;
};

} // namespace carm::test
