#include "sync/verdict.h"

#include <algorithm>

namespace carm::sync {
namespace {

using outbox::OutboxEvent;
using protocol::CallErrorCode;
using protocol::EntryAnswer;
using protocol::EntryOutcome;

Verdict outcomeLost(const char* problem)
{
    return {OutboxEvent::OutcomeLost, QString::fromLatin1(problem), {}};
}

QString reasonOr(const QString& reason, const char* otherwise)
{
    return reason.isEmpty() ? QString::fromLatin1(otherwise) : reason;
}

Verdict verdictOnStored(const protocol::SealedEntry& entry, const EntryAnswer& answer,
                        const protocol::PublicKey& central)
{
    if (answer.hash != entry.hash) {
        return {OutboxEvent::AnsweredConflict, QStringLiteral("conflict"), {}};
    }
    if (!answer.receipt || answer.receipt->number.isEmpty()) {
        return outcomeLost("badReceipt");
    }
    const protocol::Receipt& receipt = *answer.receipt;
    const QByteArray signedHash =
        protocol::receiptHash(entry.id, entry.hash, receipt.number, receipt.receivedAt);
    if (!protocol::verify(central, protocol::Purpose::Receipt, signedHash, receipt.signature)) {
        return outcomeLost("badReceipt");
    }
    return {OutboxEvent::AnsweredStored, {}, receipt};
}

bool sayTheSame(const EntryAnswer& left, const EntryAnswer& right)
{
    const auto isStored = [](const EntryAnswer& answer) {
        return answer.outcome == EntryOutcome::Created || answer.outcome == EntryOutcome::Exists;
    };
    return left.hash == right.hash && (left.outcome == right.outcome || (isStored(left) && isStored(right)));
}

} // namespace

Verdict verdictOnAnswers(const protocol::SealedEntry& entry, Errand errand,
                         const std::vector<EntryAnswer>& answers, const protocol::PublicKey& central)
{
    if (answers.empty()) {
        return outcomeLost("answerMissing");
    }
    const EntryAnswer& answer = answers.front();
    if (!std::all_of(answers.begin(), answers.end(),
                     [&](const EntryAnswer& other) { return sayTheSame(answer, other); })) {
        return outcomeLost("answersDiffer");
    }
    switch (answer.outcome) {
    case EntryOutcome::Created:
    case EntryOutcome::Exists:
        return verdictOnStored(entry, answer, central);
    case EntryOutcome::Conflict:
        return {OutboxEvent::AnsweredConflict, reasonOr(answer.reason, "conflict"), {}};
    case EntryOutcome::Refused:
        return {OutboxEvent::AnsweredRefused, reasonOr(answer.reason, "refused"), {}};
    case EntryOutcome::Unknown:
        // Only a question can be answered so; of what has just been submitted it makes no sense.
        return errand == Errand::AskOutcome ? Verdict{OutboxEvent::AnsweredUnknown, {}, {}}
                                            : outcomeLost("badAnswer");
    }
    return outcomeLost("badAnswer");
}

Verdict verdictOnFailure(CallErrorCode code, Errand errand)
{
    const QString problem = problemCode(code);
    // A question that fails leaves the outcome as unknown as it was.
    const OutboxEvent notSent =
        errand == Errand::Submit ? OutboxEvent::AttemptFailed : OutboxEvent::OutcomeLost;
    switch (code) {
    case CallErrorCode::Unreachable:
    case CallErrorCode::NotTrusted:
    case CallErrorCode::Busy:
    case CallErrorCode::NotEnrolled:
    case CallErrorCode::Refused:
    case CallErrorCode::ServerFailed:
        return {notSent, problem, {}};
    case CallErrorCode::OutcomeUnknown:
    case CallErrorCode::BadAnswer:
    case CallErrorCode::Cancelled:
        return {OutboxEvent::OutcomeLost, problem, {}};
    case CallErrorCode::ProtocolTooOld:
        return {OutboxEvent::ProtocolTooOld, problem, {}};
    }
    return {OutboxEvent::OutcomeLost, problem, {}};
}

bool mayBePoisoned(CallErrorCode code)
{
    switch (code) {
    case CallErrorCode::Refused:
    case CallErrorCode::ServerFailed:
    case CallErrorCode::BadAnswer:
    case CallErrorCode::OutcomeUnknown:
        return true;
    case CallErrorCode::Unreachable:
    case CallErrorCode::NotTrusted:
    case CallErrorCode::Busy:
    case CallErrorCode::NotEnrolled:
    case CallErrorCode::ProtocolTooOld:
    case CallErrorCode::Cancelled:
        return false;
    }
    return false;
}

QString problemCode(CallErrorCode code)
{
    switch (code) {
    case CallErrorCode::Unreachable:
        return QStringLiteral("unreachable");
    case CallErrorCode::OutcomeUnknown:
        return QStringLiteral("outcomeUnknown");
    case CallErrorCode::NotTrusted:
        return QStringLiteral("notTrusted");
    case CallErrorCode::Busy:
        return QStringLiteral("busy");
    case CallErrorCode::NotEnrolled:
        return QStringLiteral("notEnrolled");
    case CallErrorCode::Refused:
        return QStringLiteral("requestRefused");
    case CallErrorCode::ServerFailed:
        return QStringLiteral("serverFailed");
    case CallErrorCode::BadAnswer:
        return QStringLiteral("badAnswer");
    case CallErrorCode::ProtocolTooOld:
        return QStringLiteral("protocolTooOld");
    case CallErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    }
    return QStringLiteral("badAnswer");
}

} // namespace carm::sync
