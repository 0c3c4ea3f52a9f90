// The engines as the kiosk's pages see them.
#pragma once

#include "engine_host.h"
#include "presenters/kiosk_backend.h"

namespace carm::app {

class KioskEngines final : public presenters::KioskBackend, private presenters::PersonListener {
public:
    explicit KioskEngines(EngineHost& host);
    ~KioskEngines() override;

    void setListener(presenters::KioskListener* listener) override;
    void loadDraft(presenters::Done<std::optional<outbox::StoredDraft>> done) override;
    void saveDraft(const outbox::StoredDraft& draft, presenters::Done<bool> done) override;
    void discardDraft(const QUuid& id, presenters::Done<bool> done) override;
    void seal(const presenters::SealRequest& request, presenters::Done<protocol::SealedEntry> done) override;
    void unfinishedEntry(presenters::Done<std::optional<outbox::OutboxItem>> done) override;
    void finishEntry(const protocol::EntryId& id, presenters::Done<bool> done) override;

private:
    void syncStatusChanged(const sync::SyncStatus& status) override;
    void numberStockChanged(const outbox::NumberStock& stock) override;
    void itemChanged(const outbox::OutboxItem& item) override;
    void feedChanged() override;

    EngineHost& m_host;
    presenters::KioskListener* m_listener = nullptr;
};

} // namespace carm::app
