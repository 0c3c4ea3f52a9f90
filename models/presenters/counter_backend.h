// What the counter's pages need of the engines beside what every signing person needs (person_backend.h).
#pragma once

#include "presenters/person_backend.h"

namespace carm::presenters {

using CounterListener = PersonListener;

class CounterBackend : public PersonBackend {
public:
    virtual void keepDeclaration(const protocol::SealedEntry& declaration, Done<bool> done) = 0;

    /// The `newest` last ones of this terminal, oldest first.
    virtual void recordsOfKinds(const std::vector<protocol::RecordKind>& kinds, int newest,
                                Done<std::vector<outbox::OutboxItem>> done) = 0;

    /// The one entry that is being keyed at this counter: an entry without a business number.
    virtual void loadDraft(Done<std::optional<outbox::StoredDraft>> done) = 0;
    virtual void saveDraft(const outbox::StoredDraft& draft, Done<bool> done) = 0;
    virtual void discardDraft(const QUuid& id, Done<bool> done) = 0;
};

} // namespace carm::presenters
