#include "desktop_backend.h"

#include "reference/importer.h"

#include <QLoggingCategory>

namespace carm::app {
namespace {

Q_LOGGING_CATEGORY(lcBackend, "carm.app.backend")

/// Success without a value, as the port wants it.
Result<bool, outbox::StoreError> asDone(const Result<void, outbox::StoreError>& result)
{
    if (!result) {
        return fail(result.error());
    }
    return true;
}

Result<reference::EditionPointer, outbox::StoreError> storedEdition(outbox::EntryStore& store)
{
    CARM_TRY(package, store.editionPackage());
    if (!package) {
        return reference::EditionPointer();
    }
    auto edition = reference::importPackage(*package);
    if (!edition) {
        // It was imported before it was stored, so this program has changed since: it counts as none, and the supply
        // engine fetches it again.
        qCWarning(lcBackend) << "the stored edition cannot be read by this program";
        return reference::EditionPointer();
    }
    return std::move(edition).value();
}

Result<TerminalBasis, outbox::StoreError> basisOf(TerminalEngine& engine)
{
    CARM_TRY(identity, engine.store().identity());
    CARM_TRY(edition, storedEdition(engine.store()));
    CARM_TRY(numbers, engine.store().numberStock());
    return TerminalBasis{identity, edition, numbers};
}

} // namespace

DesktopBackend::DesktopBackend(TerminalSettings settings, const Clock& clock)
    : m_settings(std::move(settings)), m_clock(clock)
{
}

DesktopBackend::~DesktopBackend()
{
    m_thread.post([this] { m_engine.reset(); });
}

void DesktopBackend::answer(std::function<void()> job)
{
    QMetaObject::invokeMethod(&m_pages, std::move(job), Qt::QueuedConnection);
}

void DesktopBackend::open(secrets::DerivedKeys keys, std::function<void(Result<void, storage::OpenError>)> done)
{
    m_thread.post([this, keys = std::make_shared<secrets::DerivedKeys>(std::move(keys)), done] {
        auto engine = TerminalEngine::open(m_settings, *keys, m_clock, engineListener());
        if (!engine) {
            answer([done, error = engine.error()] { done(fail(error)); });
            return;
        }
        m_engine = std::move(engine).value();
        answer([done] { done({}); });
    });
}

EngineListener DesktopBackend::engineListener()
{
    EngineListener listener;
    listener.syncStatusChanged = [this](const sync::SyncStatus& status) {
        answer([this, status] {
            m_lastStatus = status;
            if (m_listener != nullptr) {
                m_listener->syncStatusChanged(status);
            }
        });
    };
    listener.entryChanged = [this](const outbox::OutboxItem& item) {
        answer([this, item] {
            if (m_listener != nullptr) {
                m_listener->entryChanged(item);
            }
        });
    };
    listener.numberStockChanged = [this](const outbox::NumberStock& stock) {
        answer([this, stock] {
            m_lastStock = stock;
            if (m_listener != nullptr) {
                m_listener->numberStockChanged(stock);
            }
        });
    };
    listener.supplyChanged = [this](const sync::SupplyStatus& status) {
        answer([this, status] {
            if (m_supplyListener) {
                m_supplyListener(status);
            }
        });
    };
    listener.editionArrived = [this](const QByteArray& package) {
        auto edition = reference::importPackage(package);
        CARM_ENSURE(edition.ok()); // it was imported before it was stored
        answer([this, arrived = std::move(edition).value()] {
            if (m_editionListener) {
                m_editionListener(arrived);
            }
        });
    };
    return listener;
}

void DesktopBackend::setListener(presenters::KioskListener* listener)
{
    m_listener = listener;
    answer([this] {
        if (m_listener != nullptr && m_lastStatus) {
            m_listener->syncStatusChanged(*m_lastStatus);
        }
        if (m_listener != nullptr && m_lastStock) {
            m_listener->numberStockChanged(*m_lastStock);
        }
    });
}

void DesktopBackend::start(SupplyListener supply, EditionListener edition)
{
    m_supplyListener = std::move(supply);
    m_editionListener = std::move(edition);
    m_thread.post([this] {
        if (m_engine) {
            m_engine->start();
        }
    });
}

template <class T>
void DesktopBackend::ask(std::function<Result<T, outbox::StoreError>(TerminalEngine&)> work, presenters::Done<T> done)
{
    m_thread.post([this, work = std::move(work), done = std::move(done)] {
        CARM_ENSURE(m_engine); // pages exist only once the store is open
        answer([done, result = work(*m_engine)] { done(result); });
    });
}

void DesktopBackend::readBasis(presenters::Done<TerminalBasis> done)
{
    ask<TerminalBasis>([](TerminalEngine& engine) { return basisOf(engine); }, std::move(done));
}

void DesktopBackend::loadDraft(presenters::Done<std::optional<outbox::StoredDraft>> done)
{
    ask<std::optional<outbox::StoredDraft>>([](TerminalEngine& engine) { return engine.store().loadDraft(); },
                                            std::move(done));
}

void DesktopBackend::saveDraft(const outbox::StoredDraft& draft, presenters::Done<bool> done)
{
    ask<bool>([draft](TerminalEngine& engine) { return asDone(engine.store().saveDraft(draft)); }, std::move(done));
}

void DesktopBackend::discardDraft(const QUuid& id, presenters::Done<bool> done)
{
    ask<bool>([id](TerminalEngine& engine) { return asDone(engine.store().discardDraft(id)); }, std::move(done));
}

void DesktopBackend::seal(const presenters::SealRequest& request, presenters::Done<protocol::SealedEntry> done)
{
    ask<protocol::SealedEntry>([request](TerminalEngine& engine) { return engine.seal(request); }, std::move(done));
}

void DesktopBackend::unfinishedEntry(presenters::Done<std::optional<outbox::OutboxItem>> done)
{
    ask<std::optional<outbox::OutboxItem>>([](TerminalEngine& engine) { return engine.unfinishedEntry(); },
                                           std::move(done));
}

void DesktopBackend::finishEntry(const protocol::EntryId& id, presenters::Done<bool> done)
{
    ask<bool>([id](TerminalEngine& engine) { return asDone(engine.store().markHandedOver(id)); }, std::move(done));
}

} // namespace carm::app
