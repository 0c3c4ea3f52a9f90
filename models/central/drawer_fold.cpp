#include "central/drawer_fold.h"

#include "protocol/recorded_payment.h"

#include <algorithm>

namespace carm::central {
namespace {

using money::Cents;
using protocol::RecordKind;

/// What a session has come to by its own records.
struct SessionSoFar {
    bool isOpen = false;
    QString terminal;
    QString opener;
    Cents openingFloat;
    std::vector<Cents> drops;
};

/// What a session is closed with when its figures are right.
struct SessionFigures {
    std::optional<Cents> expected; ///< nothing when it is no amount: by its size, or less than nothing
    std::vector<cashier::ReceiptNumber> receipts;
};

std::optional<Cents> asAmount(Cents sum)
{
    const auto amount = Cents::parse(sum.text());
    return amount ? std::optional(amount.value()) : std::nullopt;
}

SessionSoFar sessionOf(const std::vector<storage::StoredEntry>& entries)
{
    SessionSoFar session;
    for (const storage::StoredEntry& stored : entries) {
        const auto before = protocol::readRecord(stored.entry.document);
        // What is no record of a drawer may name the subject, and says nothing about the session.
        if (!stored.dispute.isEmpty() || !before ||
            protocol::subjectOf(before->context.kind) != protocol::SubjectKind::DrawerSession) {
            continue;
        }
        if (const auto* opened = std::get_if<protocol::DrawerOpenedBody>(&before->body)) {
            session = {true, stored.entry.terminal, before->context.actor.id, opened->openingFloat, {}};
        } else if (const auto* drop = std::get_if<protocol::DrawerDropBody>(&before->body)) {
            session.drops.push_back(drop->amount);
        } else {
            session.isOpen = false;
        }
    }
    return session;
}

std::optional<cashier::Payment> paymentIn(const std::vector<storage::StoredEntry>& entries,
                                          const protocol::EntryId& id)
{
    const auto found =
        std::find_if(entries.begin(), entries.end(),
                     [&id](const storage::StoredEntry& stored) { return stored.entry.id == id; });
    const auto record =
        found != entries.end()
            ? protocol::readRecord(found->entry.document)
            : Result<protocol::RecordContent, protocol::EntryError>(fail(protocol::EntryError::Malformed));
    return record ? protocol::recordedPayment(record.value()) : std::nullopt;
}

/// Money counts whether it was disputed or not: it is in the drawer, or out of it. What comes in is added
/// before what goes out is taken off, so that no sum on the way is less than nothing.
SessionFigures figuresOf(const SessionSoFar& session, const DrawerHistory& history)
{
    SessionFigures figures;
    figures.expected = session.openingFloat;
    std::vector<Cents> outgoing = session.drops;
    for (const storage::StoredEntry& stored : history.money) {
        const auto record = protocol::readRecord(stored.entry.document);
        if (!record || stored.entry.terminal != session.terminal) {
            continue;
        }
        if (const auto payment = protocol::recordedPayment(record.value())) {
            figures.receipts.push_back(payment->header.receipt);
            const Cents kept = totalKept(payment->tenders, cashier::TenderKind::Cash);
            figures.expected = figures.expected ? asAmount(*figures.expected + kept) : std::nullopt;
        } else if (const auto* voided = std::get_if<protocol::PaymentVoidedBody>(&record->body)) {
            const auto reversed = paymentIn(history.reversed, voided->payment);
            outgoing.push_back(reversed ? totalKept(reversed->tenders, cashier::TenderKind::Cash) : Cents());
        }
    }
    for (const Cents out : outgoing) {
        figures.expected = figures.expected ? asAmount(*figures.expected - out) : std::nullopt;
    }
    std::sort(figures.receipts.begin(), figures.receipts.end());
    return figures;
}

bool areRight(const protocol::DrawerClosedBody& closed, const SessionFigures& figures)
{
    const auto& receipts = figures.receipts;
    return figures.expected == closed.expected &&
           receipts.size() == static_cast<std::size_t>(closed.receipts) &&
           closed.firstReceipt == (receipts.empty() ? QString() : receipts.front().text()) &&
           closed.lastReceipt == (receipts.empty() ? QString() : receipts.back().text());
}

} // namespace

std::optional<Dispute> disputeOfDrawer(const DrawerHistory& history, const protocol::SealedEntry& record,
                                       const protocol::RecordContent& content)
{
    const SessionSoFar session = sessionOf(history.session);
    const protocol::RecordContext& context = content.context;
    const bool fits = context.kind == RecordKind::DrawerOpened
                          ? session.terminal.isEmpty()
                          : session.isOpen && session.terminal == record.terminal;
    const bool isForeignDrop =
        context.kind == RecordKind::DrawerDropped && context.actor.id != session.opener;
    if (!fits || isForeignDrop) {
        return Dispute::DrawerForbids;
    }
    const auto* closed = std::get_if<protocol::DrawerClosedBody>(&content.body);
    return closed == nullptr || areRight(*closed, figuresOf(session, history))
               ? std::nullopt
               : std::optional(Dispute::DrawerDiffers);
}

} // namespace carm::central
