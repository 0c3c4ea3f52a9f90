// What the importer's pages need of the engines beside what every signing person needs (person_backend.h):
// many drafts and templates, new versions of a declaration, and all that central has told of one topic.
#pragma once

#include "presenters/person_backend.h"

namespace carm::presenters {

/// A new version of `request.draft`'s declaration; it takes no number.
struct VersionRequest {
    SealRequest request;
    identifiers::TransactionNumber number;
    int version = 2; ///< outbox::KnownDeclaration::nextVersion
};

class ImporterBackend : public PersonBackend {
public:
    /// In the order of their keys.
    virtual void allTold(protocol::FeedTopic topic, Done<std::vector<QJsonObject>> done) = 0;

    virtual void drafts(Done<std::vector<outbox::DraftListRow>> done) = 0;
    virtual void draft(const QUuid& id, Done<std::optional<outbox::StoredDraft>> done) = 0;
    /// `row` is what the list shows of it.
    virtual void saveListedDraft(const outbox::StoredDraft& draft, const outbox::DraftListRow& row,
                                 Done<bool> done) = 0;
    virtual void discardListedDraft(const QUuid& id, Done<bool> done) = 0;

    /// Discards the draft, as sealDraft() does.
    virtual void sealVersion(const VersionRequest& request, Done<protocol::SealedEntry> done) = 0;
};

} // namespace carm::presenters
