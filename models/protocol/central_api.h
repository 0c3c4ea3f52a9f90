// The central service as a terminal sees it: the port that sync uses and transport implements.
#pragma once

#include "protocol/feed.h"
#include "protocol/messages.h"
#include "support/remedy.h"

#include <functional>

namespace carm::protocol {

enum class CallErrorCode {
    Unreachable,    ///< no route, refused, name not found: nothing was sent
    OutcomeUnknown, ///< the connection was lost or timed out after bytes may have left
    NotTrusted,     ///< the certificate is not the pinned one
    Busy,           ///< 429 or 503; `retryAfterMs` when central said when
    NotEnrolled,    ///< 401 or 403: central does not know this terminal or its signature
    Refused,        ///< another 4xx; by central, or by whatever stands before it: no word about an entry
    ServerFailed,   ///< 5xx
    BadAnswer,      ///< an answer that is not in the protocol
    ProtocolTooOld, ///< 426: central no longer speaks this version
    Cancelled,
};

/// What central may ask for with Retry-After; a longer wish counts as this, so that one wrong figure cannot
/// silence a terminal.
inline constexpr qint64 kLongestRetryAfterMs = 60 * 60 * 1'000;

struct CallError {
    CallErrorCode code;
    qint64 retryAfterMs = 0; ///< 0 when not given
    QString detail;          ///< English, for the log; no personal data
};

/// Pure, table-tested.
Remedy remedyFor(CallErrorCode code);

template <class T> using CallResult = Result<T, CallError>;
template <class T> using Completion = std::function<void(CallResult<T>)>;

/// Asynchronous; each call completes exactly once on the thread that made it, also by time-out or when the
/// object goes. No call blocks.
class CentralApi {
public:
    virtual ~CentralApi() = default;
    /// Signed by the key in the request, which proves that whoever asks holds it.
    virtual void enrol(const EnrolmentRequest& request, Completion<EnrolmentReply> done) = 0;
    virtual void leaseNumbers(const NumberBlockRequest& request, Completion<NumberBlock> done) = 0;
    virtual void submit(const EntryBatch& batch, Completion<BatchAnswer> done) = 0;
    virtual void outcomeOf(const EntryId& id, Completion<EntryAnswer> done) = 0;
    /// What central has to tell this terminal after `position`; 0 for everything.
    virtual void feedAfter(qint64 position, Completion<FeedPage> done) = 0;
    virtual void currentEdition(Completion<EditionNotice> done) = 0;
    virtual void downloadEdition(const QByteArray& hash, Completion<QByteArray> done) = 0;
};

} // namespace carm::protocol
