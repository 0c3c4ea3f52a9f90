// What an answer of central, or the lack of one, means for one entry. Pure functions from values to events of
// the outbox table.
#pragma once

#include "outbox/outbox_item.h"
#include "protocol/central_api.h"

#include <optional>
#include <vector>

namespace carm::sync {

/// What was asked of central about the entry.
enum class Errand { Submit, AskOutcome };

struct Verdict {
    outbox::OutboxEvent event;
    QString problem; ///< stable code for the page and support, empty when all is well
    std::optional<protocol::Receipt> receipt;
};

/// `answers` are those that bear the id of `entry`, however many there are. Stored is believed only with the
/// hash of the entry and a receipt that `central` has signed over exactly this entry.
Verdict verdictOnAnswers(const protocol::SealedEntry& entry, Errand errand,
                         const std::vector<protocol::EntryAnswer>& answers,
                         const protocol::PublicKey& central);

/// The call as a whole failed. Only an answer about an entry ends its way: a refused request is tried again
/// like one that the server failed at.
Verdict verdictOnFailure(protocol::CallErrorCode code, Errand errand);

/// Whether one entry of a batch may have spoilt the call for all: they are then tried one by one.
bool mayBePoisoned(protocol::CallErrorCode code);

/// Stable code of a failed call: "unreachable", "outcomeUnknown", "notTrusted", "busy", "notEnrolled",
/// "requestRefused", "serverFailed", "badAnswer", "protocolTooOld", "cancelled".
QString problemCode(protocol::CallErrorCode code);

} // namespace carm::sync
