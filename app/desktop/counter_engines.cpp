#include "counter_engines.h"

namespace carm::app {

void CounterEngines::keepDeclaration(const protocol::SealedEntry& declaration, presenters::Done<bool> done)
{
    host().ask<bool>([declaration](TerminalEngine& engine) { return engine.keepDeclaration(declaration); },
                     std::move(done));
}

void CounterEngines::recordsOfKinds(const std::vector<protocol::RecordKind>& kinds, int newest,
                                    presenters::Done<std::vector<outbox::OutboxItem>> done)
{
    host().ask<std::vector<outbox::OutboxItem>>(
        [kinds, newest](TerminalEngine& engine) { return engine.records().recordsOfKinds(kinds, newest); },
        std::move(done));
}

void CounterEngines::loadDraft(presenters::Done<std::optional<outbox::StoredDraft>> done)
{
    host().ask<std::optional<outbox::StoredDraft>>(
        [](TerminalEngine& engine) { return engine.store().loadDraft(); }, std::move(done));
}

void CounterEngines::saveDraft(const outbox::StoredDraft& draft, presenters::Done<bool> done)
{
    host().ask<bool>([draft](TerminalEngine& engine) { return engine.store().saveDraft(draft); },
                     std::move(done));
}

void CounterEngines::discardDraft(const QUuid& id, presenters::Done<bool> done)
{
    host().ask<bool>([id](TerminalEngine& engine) { return engine.store().discardDraft(id); },
                     std::move(done));
}

} // namespace carm::app
