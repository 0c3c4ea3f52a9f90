// The engines as the counter's pages see them.
#pragma once

#include "person_engines.h"
#include "presenters/counter_backend.h"

namespace carm::app {

class CounterEngines final : public PersonEngines<presenters::CounterBackend> {
public:
    using PersonEngines::PersonEngines;

    void keepDeclaration(const protocol::SealedEntry& declaration, presenters::Done<bool> done) override;
    void recordsOfKinds(const std::vector<protocol::RecordKind>& kinds, int newest,
                        presenters::Done<std::vector<outbox::OutboxItem>> done) override;
    void loadDraft(presenters::Done<std::optional<outbox::StoredDraft>> done) override;
    void saveDraft(const outbox::StoredDraft& draft, presenters::Done<bool> done) override;
    void discardDraft(const QUuid& id, presenters::Done<bool> done) override;
};

} // namespace carm::app
