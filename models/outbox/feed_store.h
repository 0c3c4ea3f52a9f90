// Where a terminal keeps what central has told it.
#pragma once

#include "outbox/store_error.h"
#include "protocol/feed.h"

namespace carm::outbox {

class FeedStore {
public:
    virtual ~FeedStore() = default;
    /// After which position to ask next; 0 when nothing was kept yet.
    virtual Result<qint64, StoreError> feedPosition() = 0;
    /// All items and the position together. An item older than the one that is kept is passed over.
    virtual Result<void, StoreError> keepFeed(const protocol::FeedPage& page) = 0;
};

} // namespace carm::outbox
