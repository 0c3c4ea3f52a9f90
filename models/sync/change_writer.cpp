#include "sync/change_writer.h"

#include <utility>

namespace carm::sync {

using outbox::ItemChange;
using outbox::OutboxEvent;
using outbox::StoreErrorCode;

namespace {

/// Whether the item waits for nothing of ours after the event.
bool endsTheWay(OutboxEvent event)
{
    switch (event) {
    case OutboxEvent::AnsweredStored:
    case OutboxEvent::AnsweredConflict:
    case OutboxEvent::AnsweredRefused:
    case OutboxEvent::RetriesExhausted:
    case OutboxEvent::ProtocolTooOld:
        return true;
    case OutboxEvent::AttemptStarted:
    case OutboxEvent::AnsweredUnknown:
    case OutboxEvent::AttemptFailed:
    case OutboxEvent::OutcomeLost:
    case OutboxEvent::FoundAtStart:
    case OutboxEvent::ReleasedByPerson:
        return false;
    }
    return false;
}

void noteWritten(const ItemChange& change, ChangeWriter::Outcome& outcome)
{
    if (change.event == OutboxEvent::AnsweredStored) {
        outcome.received.push_back(change.id);
    }
    if (endsTheWay(change.event)) {
        outcome.settled.push_back(change.id);
    }
}

} // namespace

bool isAboutOneItem(StoreErrorCode code)
{
    switch (code) {
    case StoreErrorCode::Failed:
    case StoreErrorCode::NotFound:
    case StoreErrorCode::IllegalTransition:
        return true;
    case StoreErrorCode::Busy:
    case StoreErrorCode::DiskFull:
    case StoreErrorCode::ReadOnly:
    case StoreErrorCode::Damaged:
    case StoreErrorCode::NumbersUsedUp:
    case StoreErrorCode::NotEnrolled:
    case StoreErrorCode::AlreadySealed:
    case StoreErrorCode::SealFailed:
    case StoreErrorCode::RecordsUnsent:
        return false;
    }
    return false;
}

void ChangeWriter::add(ItemChange change)
{
    m_unwritten.push_back(std::move(change));
}

ChangeWriter::Outcome ChangeWriter::write(Instant now)
{
    Outcome outcome;
    if (m_unwritten.empty()) {
        return outcome;
    }
    const auto written = m_store.apply(m_unwritten, now);
    if (!written.ok()) {
        outcome.problem = written.error();
        if (isAboutOneItem(written.error().code)) {
            writeOneByOne(now, outcome);
        }
        return outcome;
    }
    for (const ItemChange& change : std::exchange(m_unwritten, {})) {
        noteWritten(change, outcome);
    }
    return outcome;
}

void ChangeWriter::writeOneByOne(Instant now, Outcome& outcome)
{
    std::vector<ItemChange> left;
    for (ItemChange& change : m_unwritten) {
        const auto written = m_store.apply(std::vector{change}, now);
        if (written.ok()) {
            noteWritten(change, outcome);
        } else if (isAboutOneItem(written.error().code)) {
            outcome.problem = written.error();
            outcome.refused.push_back(change.id);
        } else {
            outcome.problem = written.error();
            left.push_back(std::move(change));
        }
    }
    m_unwritten = std::move(left);
}

} // namespace carm::sync
