#include "fake_central.h"

#include "protocol/canonical.h"

#include <algorithm>
#include <utility>

namespace carm::test {

using namespace protocol;

namespace {

SigningKey keyOf(unsigned char fill)
{
    SecretBytes seed(32);
    std::fill(seed.bytes().begin(), seed.bytes().end(), fill);
    return *SigningKey::fromSeed(seed);
}

} // namespace

FakeCentral::FakeCentral(ManualClock& clock) : m_clock(clock), m_key(keyOf(7))
{
    package = QByteArray("edition 1");
    notice = {QStringLiteral("E1"), sha256(package), package.size()};
}

int FakeCentral::deliver()
{
    int delivered = 0;
    while (!m_replies.empty() && m_replies.begin()->first <= m_clock.now().milliseconds) {
        const auto complete = m_replies.begin()->second;
        m_replies.erase(m_replies.begin());
        complete();
        ++delivered;
    }
    return delivered;
}

std::optional<Instant> FakeCentral::nextDelivery() const
{
    return m_replies.empty() ? std::nullopt : std::optional(Instant{m_replies.begin()->first});
}

void FakeCentral::shiftReplies(qint64 ms)
{
    const auto replies = std::exchange(m_replies, {});
    for (const auto& [at, complete] : replies) {
        m_replies.emplace(at + ms, complete);
    }
}

int FakeCentral::callsOf(Kind kind) const
{
    return static_cast<int>(
        std::count_if(seen.begin(), seen.end(), [kind](const Seen& call) { return call.kind == kind; }));
}

Fault FakeCentral::begin(Kind kind, std::vector<EntryId> ids)
{
    seen.push_back({kind, std::move(ids)});
    if (onCall) {
        onCall(seen.back());
    }
    if (isDown) {
        return Fault::Unreachable;
    }
    if (kind != Kind::Notice && !script.empty()) {
        const Fault fault = script.front();
        script.pop_front();
        return fault;
    }
    return faultSource ? faultSource(kind) : Fault::None;
}

std::optional<CallError> FakeCentral::errorOf(Fault fault) const
{
    switch (fault) {
    case Fault::Unreachable:
        return CallError{CallErrorCode::Unreachable, 0, {}};
    case Fault::NotTrusted:
        return CallError{CallErrorCode::NotTrusted, 0, {}};
    case Fault::RequestLost:
    case Fault::ReplyLost:
        return CallError{CallErrorCode::OutcomeUnknown, 0, {}};
    case Fault::Busy:
        return CallError{CallErrorCode::Busy, retryAfterMs, {}};
    case Fault::ServerFailed:
    case Fault::FailedAfterStoring:
        return CallError{CallErrorCode::ServerFailed, 0, {}};
    case Fault::BadAnswer:
        return CallError{CallErrorCode::BadAnswer, 0, {}};
    case Fault::NotEnrolled:
        return CallError{CallErrorCode::NotEnrolled, 0, {}};
    case Fault::RequestRefused:
        return CallError{CallErrorCode::Refused, 0, {}};
    case Fault::ProtocolTooOld:
        return CallError{CallErrorCode::ProtocolTooOld, 0, {}};
    case Fault::Cancelled:
        return CallError{CallErrorCode::Cancelled, 0, {}};
    case Fault::None:
    case Fault::AnswersMissing:
    case Fault::AnswersDoubled:
    case Fault::AnswersReordered:
    case Fault::AnswersForeign:
    case Fault::AnswersContradict:
    case Fault::ReceiptForged:
    case Fault::ReceiptMissing:
    case Fault::ReceiptOfAnother:
        return {};
    }
    return {};
}

const Receipt& FakeCentral::store(const EntryId& id, const QByteArray& hash)
{
    const QString number = QStringLiteral("R%1").arg(ledger.size() + 1);
    const Instant now = m_clock.now();
    const Receipt receipt{number, now, m_key.sign(Purpose::Receipt, receiptHash(id, hash, number, now))};
    return ledger.emplace(id, std::pair(hash, receipt)).first->second.second;
}

EntryAnswer FakeCentral::receive(const SealedEntry& entry)
{
    EntryAnswer answer;
    answer.id = entry.id;
    if (const auto refusal = refusals.find(entry.id); refusal != refusals.end()) {
        answer.outcome = EntryOutcome::Refused;
        answer.reason = refusal->second;
        return answer;
    }
    const auto known = ledger.find(entry.id);
    if (known != ledger.end() && known->second.first != entry.hash) {
        answer.outcome = EntryOutcome::Conflict;
        answer.hash = known->second.first;
        return answer;
    }
    answer.outcome = known == ledger.end() ? EntryOutcome::Created : EntryOutcome::Exists;
    answer.hash = entry.hash;
    answer.receipt = known == ledger.end() ? store(entry.id, entry.hash) : known->second.second;
    return answer;
}

void FakeCentral::spoil(Fault fault, std::vector<EntryAnswer>& answers) const
{
    if (answers.empty()) {
        return;
    }
    if (fault == Fault::AnswersMissing) {
        answers.pop_back();
    } else if (fault == Fault::AnswersDoubled) {
        answers.insert(answers.end(), answers.begin(), answers.end());
    } else if (fault == Fault::AnswersReordered) {
        answers = std::vector(answers.rbegin(), answers.rend());
    } else if (fault == Fault::AnswersForeign) {
        answers.front().id = EntryId::make();
    } else if (fault == Fault::AnswersContradict) {
        EntryAnswer other = answers.front();
        other.outcome = EntryOutcome::Refused;
        answers.push_back(other);
    }
    for (EntryAnswer& answer : answers) {
        if (answer.receipt && fault == Fault::ReceiptForged) {
            answer.receipt->signature[5] = static_cast<char>(answer.receipt->signature[5] ^ 1);
        } else if (fault == Fault::ReceiptMissing) {
            answer.receipt.reset();
        } else if (answer.receipt && fault == Fault::ReceiptOfAnother) {
            answer.receipt->signature =
                m_key.sign(Purpose::Receipt, receiptHash(EntryId::make(), answer.hash, answer.receipt->number,
                                                         answer.receipt->receivedAt));
        }
    }
}

void FakeCentral::submit(const EntryBatch& batch, Completion<BatchAnswer> done)
{
    std::vector<EntryId> ids;
    std::transform(batch.entries.begin(), batch.entries.end(), std::back_inserter(ids),
                   [](const SealedEntry& entry) { return entry.id; });
    const bool isPoisoned =
        std::any_of(ids.begin(), ids.end(), [this](const EntryId& id) { return poisoned.contains(id); });
    const Fault fault = begin(Kind::Submit, std::move(ids));
    const auto error = errorOf(fault);
    const bool arrives = !error || fault == Fault::ReplyLost || fault == Fault::FailedAfterStoring;
    if (arrives && isPoisoned) {
        reply<BatchAnswer>(done, fail(CallError{poison, 0, {}}));
        return;
    }
    BatchAnswer answer;
    for (const SealedEntry& entry : batch.entries) {
        if (arrives) {
            answer.answers.push_back(receive(entry));
        }
    }
    if (error) {
        reply<BatchAnswer>(done, fail(*error));
        return;
    }
    spoil(fault, answer.answers);
    reply<BatchAnswer>(done, answer);
}

void FakeCentral::outcomeOf(const EntryId& id, Completion<EntryAnswer> done)
{
    const Fault fault = begin(Kind::Ask, {id});
    if (const auto error = errorOf(fault)) {
        reply<EntryAnswer>(done, fail(*error));
        return;
    }
    std::vector<EntryAnswer> answers(1);
    answers.front().id = id;
    if (const auto known = ledger.find(id); known != ledger.end()) {
        answers.front() = {id, EntryOutcome::Exists, known->second.first, known->second.second, {}, false};
    }
    spoil(fault, answers);
    // A question has one answer; one that is missing is in no form of the protocol.
    reply<EntryAnswer>(done, answers.empty()
                                 ? CallResult<EntryAnswer>(fail(CallError{CallErrorCode::BadAnswer, 0, {}}))
                                 : CallResult<EntryAnswer>(answers.front()));
}

void FakeCentral::enrol(const EnrolmentRequest& request, Completion<EnrolmentReply> done)
{
    const auto error = errorOf(begin(Kind::Enrol, {}));
    if (error) {
        reply<EnrolmentReply>(done, fail(*error));
    } else if (request.enrolmentCode != enrolmentCode) {
        reply<EnrolmentReply>(done, fail(CallError{CallErrorCode::Refused, 0, {}}));
    } else {
        reply<EnrolmentReply>(
            done, EnrolmentReply{QStringLiteral("T-1"), TerminalKind::Kiosk, publicKey().bytes()});
    }
}

void FakeCentral::leaseNumbers(const NumberBlockRequest& request, Completion<NumberBlock> done)
{
    const Fault fault = begin(Kind::Lease, {});
    const auto error = errorOf(fault);
    if (!error || fault == Fault::ReplyLost || fault == Fault::FailedAfterStoring) {
        if (!blocks.contains(request.requestId)) {
            blocks[request.requestId] = {request.requestId, nextSerial, nextSerial + request.size - 1};
            nextSerial += request.size;
        }
    }
    if (error) {
        reply<NumberBlock>(done, fail(*error));
        return;
    }
    NumberBlock block = blocks.at(request.requestId);
    if (fault == Fault::AnswersForeign) {
        block.requestId = QStringLiteral("another");
    }
    reply<NumberBlock>(done, block);
}

void FakeCentral::feedAfter(qint64 position, Completion<FeedPage> done)
{
    if (const auto error = errorOf(begin(Kind::Feed, {}))) {
        reply<FeedPage>(done, fail(*error));
        return;
    }
    FeedPage page;
    page.nextPosition = position;
    for (const FeedItem& item : feed) {
        if (item.position <= position) {
            continue;
        }
        if (static_cast<int>(page.items.size()) == mostFeedItems) {
            page.isLast = false;
            break;
        }
        page.items.push_back(item);
        page.nextPosition = item.position;
    }
    reply<FeedPage>(done, page);
}

void FakeCentral::currentEdition(Completion<EditionNotice> done)
{
    if (const auto error = errorOf(begin(Kind::Notice, {}))) {
        reply<EditionNotice>(done, fail(*error));
        return;
    }
    reply<EditionNotice>(done, notice);
}

void FakeCentral::downloadEdition(const QByteArray&, Completion<QByteArray> done)
{
    const Fault fault = begin(Kind::Download, {});
    if (const auto error = errorOf(fault)) {
        reply<QByteArray>(done, fail(*error));
        return;
    }
    reply<QByteArray>(done, fault == Fault::AnswersMissing ? package.chopped(1) : package);
}

} // namespace carm::test
