// The engines as the importer's pages see them.
#pragma once

#include "person_engines.h"
#include "presenters/importer_backend.h"

namespace carm::app {

class ImporterEngines final : public PersonEngines<presenters::ImporterBackend> {
public:
    using PersonEngines::PersonEngines;

    void allTold(protocol::FeedTopic topic, presenters::Done<std::vector<QJsonObject>> done) override;
    void drafts(presenters::Done<std::vector<outbox::DraftListRow>> done) override;
    void draft(const QUuid& id, presenters::Done<std::optional<outbox::StoredDraft>> done) override;
    void saveListedDraft(const outbox::StoredDraft& draft, const outbox::DraftListRow& row,
                         presenters::Done<bool> done) override;
    void discardListedDraft(const QUuid& id, presenters::Done<bool> done) override;
    void sealVersion(const presenters::VersionRequest& request,
                     presenters::Done<protocol::SealedEntry> done) override;
};

} // namespace carm::app
