#include "importer_engines.h"

namespace carm::app {

void ImporterEngines::allTold(protocol::FeedTopic topic, presenters::Done<std::vector<QJsonObject>> done)
{
    host().ask<std::vector<QJsonObject>>(
        [topic](TerminalEngine& engine) { return engine.records().allTold(topic); }, std::move(done));
}

void ImporterEngines::drafts(presenters::Done<std::vector<outbox::DraftListRow>> done)
{
    host().ask<std::vector<outbox::DraftListRow>>(
        [](TerminalEngine& engine) { return engine.records().drafts(); }, std::move(done));
}

void ImporterEngines::draft(const QUuid& id, presenters::Done<std::optional<outbox::StoredDraft>> done)
{
    host().ask<std::optional<outbox::StoredDraft>>(
        [id](TerminalEngine& engine) { return engine.records().draft(id); }, std::move(done));
}

void ImporterEngines::saveListedDraft(const outbox::StoredDraft& draft, const outbox::DraftListRow& row,
                                      presenters::Done<bool> done)
{
    host().ask<bool>(
        [draft, row](TerminalEngine& engine) { return engine.records().saveListedDraft(draft, row); },
        std::move(done));
}

void ImporterEngines::discardListedDraft(const QUuid& id, presenters::Done<bool> done)
{
    host().ask<bool>([id](TerminalEngine& engine) { return engine.records().discardListedDraft(id); },
                     std::move(done));
}

void ImporterEngines::sealVersion(const presenters::VersionRequest& request,
                                  presenters::Done<protocol::SealedEntry> done)
{
    host().ask<protocol::SealedEntry>(
        [request](TerminalEngine& engine) {
            return engine.sealVersion(request.request, request.number, request.version);
        },
        std::move(done));
}

} // namespace carm::app
