#include "central/declaration_fold.h"

#include "declaration/declaration.h"
#include "protocol/recorded_payment.h"

#include <algorithm>

namespace carm::central {
namespace {

using declaration::DeclarationEvent;
using declaration::DeclarationState;
using protocol::RecordKind;

protocol::RecordLine lineOf(const FoldedRecord& record)
{
    const protocol::RecordContext& context = record.content.context;
    protocol::RecordLine line{
        context.id, context.kind, context.actor.id,   context.terminal, context.recordedAt, {},
        {},         {},           record.isDisputed()};
    const protocol::RecordBody& body = record.content.body;
    if (const auto* reasons = std::get_if<protocol::ReasonsBody>(&body)) {
        line.reasons = reasons->codes;
        line.remark = reasons->remark;
    } else if (const auto* payment = std::get_if<protocol::PaymentBody>(&body)) {
        line.receiptNumber = payment->receiptNumber;
    } else if (const auto* voided = std::get_if<protocol::PaymentVoidedBody>(&body)) {
        line.receiptNumber = voided->receiptNumber;
        line.reasons = {voided->reason};
        line.remark = voided->remark;
    }
    return line;
}

} // namespace

std::optional<money::Cents> FoldedVersion::total() const
{
    const QJsonObject totals = content.amounts.value(QStringLiteral("totals")).toObject();
    const auto total = money::Cents::parse(totals.value(QStringLiteral("total")).toString());
    return total ? std::optional(total.value()) : std::nullopt;
}

DeclarationFold::DeclarationFold(const std::vector<storage::StoredEntry>& entries)
{
    for (const storage::StoredEntry& entry : entries) {
        add(entry);
    }
}

bool DeclarationFold::add(const storage::StoredEntry& entry)
{
    if (entry.entry.kind == protocol::EntryKind::Record) {
        // A subject may be named by any record, and what a reader took once it may not take any more.
        auto content = protocol::readRecord(entry.entry.document);
        if (!content || protocol::subjectOf(content->context.kind) != protocol::SubjectKind::Declaration) {
            return false;
        }
        addRecord({entry, std::move(content).value()});
    } else {
        auto content = protocol::readDocument(entry.entry.document);
        CARM_ENSURE(content.ok()); // nothing else is stored
        addVersion({entry, std::move(content).value()});
    }
    return true;
}

void DeclarationFold::addVersion(FoldedVersion version)
{
    const bool isFirst = latest() == nullptr;
    m_versions.push_back(std::move(version));
    const FoldedVersion& added = m_versions.back();
    if (added.isDisputed()) {
        return;
    }
    if (isFirst) {
        m_type = declaration::entryTypeFromText(added.content.draft.type).value_or(declaration::EntryType::C);
        // Goods of type AB are released already, and no officer has to accept what is on account.
        if (m_type == declaration::EntryType::AB) {
            move(DeclarationEvent::Accepted);
        }
    } else {
        move(DeclarationEvent::NewVersionSealed);
    }
    settleByBalance();
}

void DeclarationFold::addRecord(FoldedRecord record)
{
    const protocol::RecordBody& body = record.content.body;
    if (std::holds_alternative<protocol::PaymentBody>(body)) {
        record.payment = countable(record.content);
        m_paid += record.payment ? record.payment->owed : money::Cents();
    } else if (const auto* voided = std::get_if<protocol::PaymentVoidedBody>(&body)) {
        if (const auto* reversed = openPayment(voided->payment)) {
            m_paid = m_paid - reversed->owed;
        }
        if (!record.isDisputed() && m_state == DeclarationState::Paid && m_paid < owed().value_or(m_paid)) {
            move(DeclarationEvent::PaymentVoided);
        }
    } else if (const auto step = protocol::eventOf(record.content.context.kind);
               step && !record.isDisputed()) {
        move(*step);
    }
    m_records.push_back(std::move(record));
    settleByBalance();
}

std::optional<DeclarationState> DeclarationFold::after(DeclarationEvent event) const
{
    return declaration::transition(m_type, m_state, event);
}

void DeclarationFold::move(DeclarationEvent event)
{
    m_state = after(event).value_or(m_state);
}

/// A balance of zero is an event of its own: also when nothing was owed, or all was paid for an earlier
/// version.
void DeclarationFold::settleByBalance()
{
    const bool isPayable = m_state == DeclarationState::PaymentDue || m_state == DeclarationState::Accepted;
    if (isPayable && owed() && m_paid >= *owed()) {
        move(DeclarationEvent::PaymentCompleted);
    }
}

const FoldedVersion* DeclarationFold::latest() const
{
    const auto found = std::find_if(m_versions.rbegin(), m_versions.rend(),
                                    [](const FoldedVersion& version) { return !version.isDisputed(); });
    return found == m_versions.rend() ? nullptr : &*found;
}

std::optional<money::Cents> DeclarationFold::owed() const
{
    const FoldedVersion* version = latest();
    return version != nullptr ? version->total() : std::nullopt;
}

/// A sum that is no amount any more, by its size, cannot be what was paid for one declaration.
std::optional<cashier::Payment> DeclarationFold::countable(const protocol::RecordContent& record) const
{
    auto payment = protocol::recordedPayment(record);
    const bool isAmount = payment && money::Cents::parse((m_paid + payment->owed).text()).ok();
    return isAmount ? std::move(payment) : std::nullopt;
}

const cashier::Payment* DeclarationFold::openPayment(const protocol::EntryId& id) const
{
    const cashier::Payment* open = nullptr;
    for (const FoldedRecord& record : m_records) {
        const auto* voided = std::get_if<protocol::PaymentVoidedBody>(&record.content.body);
        if (record.payment && record.content.context.id == id) {
            open = &*record.payment;
        } else if (voided != nullptr && voided->payment == id) {
            open = nullptr;
        }
    }
    return open;
}

/// An officer has signed for what they saw, and for no version that came after it.
bool DeclarationFold::isCountersigned(const protocol::SealedEntry& version) const
{
    return std::any_of(m_records.begin(), m_records.end(), [&version](const FoldedRecord& record) {
        const auto* signs = std::get_if<protocol::CountersignedBody>(&record.content.body);
        return signs != nullptr && !record.isDisputed() && signs->declaration == version.id &&
               signs->hash == version.hash;
    });
}

std::optional<Dispute> DeclarationFold::disputeOf(const protocol::EntryContent&) const
{
    if (latest() == nullptr || after(DeclarationEvent::NewVersionSealed)) {
        return {};
    }
    return Dispute::StateForbids;
}

std::optional<Dispute> DeclarationFold::disputeOf(const protocol::RecordContent& record) const
{
    const FoldedVersion* version = latest();
    if (version == nullptr) {
        return Dispute::DeclarationMissing;
    }
    if (std::holds_alternative<protocol::PaymentBody>(record.body)) {
        return disputeOfPayment(record);
    }
    if (const auto* voided = std::get_if<protocol::PaymentVoidedBody>(&record.body)) {
        return disputeOfVoid(*voided);
    }
    if (const auto* signs = std::get_if<protocol::CountersignedBody>(&record.body)) {
        const protocol::SealedEntry& held = version->stored.entry;
        return signs->declaration == held.id && signs->hash == held.hash
                   ? std::nullopt
                   : std::optional(Dispute::CountersignsOther);
    }
    const auto step = protocol::eventOf(record.context.kind);
    if (step && !after(*step)) {
        return Dispute::StateForbids;
    }
    if (record.context.kind == RecordKind::Accepted &&
        declaration::needsCountersignature(version->content.draft) &&
        !isCountersigned(version->stored.entry)) {
        return Dispute::CountersignatureMissing;
    }
    return {};
}

std::optional<Dispute> DeclarationFold::disputeOfPayment(const protocol::RecordContent& record) const
{
    if (!after(DeclarationEvent::PaymentCompleted)) {
        return Dispute::StateForbids;
    }
    const auto payment = countable(record);
    const bool isBalance = payment && owed() && payment->owed == *owed() - m_paid;
    return isBalance ? std::nullopt : std::optional(Dispute::AmountDiffers);
}

/// Goods that are released stay paid for; what was paid beyond that may be given back at any time.
std::optional<Dispute> DeclarationFold::disputeOfVoid(const protocol::PaymentVoidedBody& body) const
{
    const cashier::Payment* payment = openPayment(body.payment);
    if (payment == nullptr || payment->header.receipt.text() != body.receiptNumber) {
        return Dispute::PaymentUnknown;
    }
    const bool mayGiveBack =
        m_state != DeclarationState::Released || (owed() && m_paid - payment->owed >= *owed());
    return mayGiveBack ? std::nullopt : std::optional(Dispute::StateForbids);
}

protocol::DeclarationView DeclarationFold::view() const
{
    const FoldedVersion* standing = latest();
    CARM_ENSURE(standing != nullptr);
    protocol::DeclarationView view;
    view.transactionNumber = standing->stored.entry.subject;
    view.declaration = standing->stored.entry;
    view.state = declaration::toText(m_state);
    view.owed = standing->total().value_or(money::Cents());
    view.paid = m_paid;
    view.receivedAt = m_versions.front().stored.receipt.receivedAt;
    view.assessmentDiffers = standing->stored.assessmentDiffers;
    for (const FoldedVersion& version : m_versions) {
        view.isDisputed = view.isDisputed || version.isDisputed();
        if (&version != standing) {
            view.earlierVersions.push_back(version.stored.entry);
        }
    }
    for (const FoldedRecord& record : m_records) {
        view.isDisputed = view.isDisputed || record.isDisputed();
        view.records.push_back(lineOf(record));
    }
    return view;
}

} // namespace carm::central
