// What of a declaration itself keeps it from being accepted, paid or released, whoever the officer is: its
// seal, its office and its amounts. The pages show the same sentences as notes.
#pragma once

#include "presenters/counter_declaration.h"

namespace carm::presenters {

struct SealDoubt {
    Message message;
    /// The seal is known to be wrong, or its terminal was withdrawn; else it only cannot be checked yet.
    bool isObstacle = false;
};
/// Nothing while the seal is sound. Takes a declaration that has been read, as all here.
std::optional<SealDoubt> sealDoubt(const OpenDeclaration& declaration, const Speaker& speaker);

/// It names another office of release than that of this counter.
std::optional<Message> otherOffice(const OpenDeclaration& declaration, const CounterSession& session);

/// The agency computes other amounts than those that were sealed.
std::optional<Message> otherAmountsOfAgency(const OpenDeclaration& declaration, const Speaker& speaker);
/// This counter does, with the edition that the declaration was computed with.
Message otherAmountsMessage(const Speaker& speaker);

/// What keeps it from being accepted, paid and released alike.
std::optional<Message> declarationObstacle(const OpenDeclaration& declaration, const CounterSession& session);

} // namespace carm::presenters
