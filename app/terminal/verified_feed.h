// What central tells, on its way into the store: a declaration passes only when its signature is that of the
// terminal it names, as far as that terminal's key is known here.
#pragma once

#include "outbox/record_store.h"

namespace carm::app {

/// The key of a terminal as central told it last; nothing while it is not known.
std::optional<protocol::PublicKey> toldTerminalKey(outbox::RecordStore& store, const QString& terminal);

class VerifiedFeed final : public outbox::FeedStore {
public:
    explicit VerifiedFeed(outbox::RecordStore& store) : m_store(store) {}

    Result<qint64, outbox::StoreError> feedPosition() override { return m_store.feedPosition(); }
    /// Items that do not pass are left out and logged; the position counts them all the same.
    Result<void, outbox::StoreError> keepFeed(const protocol::FeedPage& page) override;

private:
    outbox::RecordStore& m_store;
};

} // namespace carm::app
