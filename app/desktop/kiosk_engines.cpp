#include "kiosk_engines.h"

namespace carm::app {

KioskEngines::KioskEngines(EngineHost& host) : m_host(host) {}

KioskEngines::~KioskEngines()
{
    m_host.setListener(nullptr);
}

void KioskEngines::setListener(presenters::KioskListener* listener)
{
    m_listener = listener;
    m_host.setListener(listener != nullptr ? this : nullptr);
}

void KioskEngines::syncStatusChanged(const sync::SyncStatus& status)
{
    m_listener->syncStatusChanged(status);
}

void KioskEngines::numberStockChanged(const outbox::NumberStock& stock)
{
    m_listener->numberStockChanged(stock);
}

void KioskEngines::itemChanged(const outbox::OutboxItem& item)
{
    m_listener->entryChanged(item);
}

void KioskEngines::feedChanged() {} // a kiosk asks central for nothing of the kind

void KioskEngines::loadDraft(presenters::Done<std::optional<outbox::StoredDraft>> done)
{
    m_host.ask<std::optional<outbox::StoredDraft>>(
        [](TerminalEngine& engine) { return engine.store().loadDraft(); }, std::move(done));
}

void KioskEngines::saveDraft(const outbox::StoredDraft& draft, presenters::Done<bool> done)
{
    m_host.ask<bool>([draft](TerminalEngine& engine) { return engine.store().saveDraft(draft); },
                     std::move(done));
}

void KioskEngines::discardDraft(const QUuid& id, presenters::Done<bool> done)
{
    m_host.ask<bool>([id](TerminalEngine& engine) { return engine.store().discardDraft(id); }, std::move(done));
}

void KioskEngines::seal(const presenters::SealRequest& request, presenters::Done<protocol::SealedEntry> done)
{
    m_host.ask<protocol::SealedEntry>([request](TerminalEngine& engine) { return engine.seal(request); },
                                      std::move(done));
}

void KioskEngines::unfinishedEntry(presenters::Done<std::optional<outbox::OutboxItem>> done)
{
    m_host.ask<std::optional<outbox::OutboxItem>>(
        [](TerminalEngine& engine) { return engine.store().entryNotHandedOver(); }, std::move(done));
}

void KioskEngines::finishEntry(const protocol::EntryId& id, presenters::Done<bool> done)
{
    m_host.ask<bool>([id](TerminalEngine& engine) { return engine.store().markHandedOver(id); },
                     std::move(done));
}

} // namespace carm::app
