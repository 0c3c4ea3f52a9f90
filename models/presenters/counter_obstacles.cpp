#include "presenters/counter_obstacles.h"

#include "presenters/counter_messages.h"

namespace carm::presenters {
namespace {

/// Sealed by this terminal or received by central: who else may have held the key meanwhile is no question.
bool isVouchedFor(const outbox::KnownDeclaration& known)
{
    const bool isOwn = known.own && known.own->entry.hash == known.entry.hash;
    return isOwn || (known.view && known.view->declaration.hash == known.entry.hash);
}

} // namespace

std::optional<SealDoubt> sealDoubt(const OpenDeclaration& declaration, const Speaker& speaker)
{
    const outbox::KnownDeclaration& known = *declaration.known();
    if (isVouchedFor(known)) {
        return {};
    }
    const auto& terminal = declaration.terminal();
    const auto key = terminal ? protocol::PublicKey::fromBytes(terminal->publicKey) : std::nullopt;
    if (key && !protocol::verifyEntry(known.entry, *key)) {
        return SealDoubt{wrongSealMessage(speaker), true};
    }
    if (key && terminal->isRevoked) {
        return SealDoubt{{speaker.say("Counter", "The terminal that sealed this copy was withdrawn."),
                          speaker.say("Counter", "Its key may have been in other hands."),
                          speaker.say("Counter", "Go on once the agency has received it, or have it declared "
                                                 "anew. Tell a supervisor.")},
                         true};
    }
    if (key || known.isVerified) {
        return {};
    }
    return SealDoubt{{speaker.say("Counter", "The seal of this copy is not checked yet."),
                      speaker.say("Counter", "The terminal that sealed it is not known at this counter."),
                      speaker.say("Counter", "Compare it with the papers. The agency checks "
                                             "the seal when it gets it.")},
                     false};
}

std::optional<Message> otherOffice(const OpenDeclaration& declaration, const CounterSession& session)
{
    const Speaker& speaker = session.speaker();
    const QString& named = declaration.content()->draft.office;
    if (named == session.identity().office) {
        return {};
    }
    return Message{speaker.say("Counter", "The entry names another office of release."),
                   speaker.say("Counter", "It says %1; this is %2.", {named, session.identity().office}),
                   speaker.say("Counter", "Return it for correction if the goods are here; else send the "
                                          "person to that office.")};
}

std::optional<Message> otherAmountsOfAgency(const OpenDeclaration& declaration, const Speaker& speaker)
{
    if (!declaration.present()->assessmentDiffers) {
        return {};
    }
    return Message{speaker.say("Counter", "The agency computes other amounts."),
                   speaker.say("Counter", "The sealed amounts do not follow from the entry."),
                   speaker.say("Counter", "Return the entry for correction.")};
}

Message otherAmountsMessage(const Speaker& speaker)
{
    return {speaker.say("Counter", "This counter computes other amounts."),
            speaker.say("Counter", "The sealed amounts do not follow from the entry."),
            speaker.say("Counter", "Return the entry for correction.")};
}

std::optional<Message> declarationObstacle(const OpenDeclaration& declaration, const CounterSession& session)
{
    if (const auto doubt = sealDoubt(declaration, session.speaker()); doubt && doubt->isObstacle) {
        return doubt->message;
    }
    return otherOffice(declaration, session);
}

} // namespace carm::presenters
