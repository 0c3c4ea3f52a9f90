#include "engine_host.h"

#include "reference/importer.h"

#include <QLoggingCategory>

namespace carm::app {
namespace {

Q_LOGGING_CATEGORY(lcHost, "carm.app.host")

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
        qCWarning(lcHost) << "the stored edition cannot be read by this program";
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

EngineHost::EngineHost(TerminalSettings settings, const Clock& clock)
    : m_settings(std::move(settings)), m_clock(clock)
{
}

EngineHost::~EngineHost()
{
    m_thread.post([this] { m_engine.reset(); });
}

void EngineHost::answer(std::function<void()> job)
{
    QMetaObject::invokeMethod(&m_pages, std::move(job), Qt::QueuedConnection);
}

void EngineHost::open(secrets::DerivedKeys keys, std::function<void(Result<void, StartError>)> done)
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

/// Calls `tell` with the listener of that moment, on the thread of the pages.
template <class Tell> void EngineHost::tell(Tell tell)
{
    answer([this, tell = std::move(tell)] {
        if (m_listener != nullptr) {
            tell(*m_listener);
        }
    });
}

EngineListener EngineHost::engineListener()
{
    using presenters::PersonListener;
    EngineListener listener;
    listener.syncStatusChanged = [this](const sync::SyncStatus& status) {
        answer([this, status] { m_lastStatus = status; });
        tell([status](PersonListener& pages) { pages.syncStatusChanged(status); });
    };
    listener.itemChanged = [this](const outbox::OutboxItem& item) {
        tell([item](PersonListener& pages) { pages.itemChanged(item); });
    };
    listener.numberStockChanged = [this](const outbox::NumberStock& stock) {
        answer([this, stock] { m_lastStock = stock; });
        tell([stock](PersonListener& pages) { pages.numberStockChanged(stock); });
    };
    listener.feedChanged = [this] { tell([](PersonListener& pages) { pages.feedChanged(); }); };
    listener.supplyChanged = [this](const sync::SupplyStatus& status) {
        answer([this, status] {
            if (m_news.supplyChanged) {
                m_news.supplyChanged(status);
            }
        });
    };
    listener.feedUpToDate = [this] {
        answer([this] {
            if (m_news.feedUpToDate) {
                m_news.feedUpToDate();
            }
        });
    };
    listener.editionArrived = [this](const QByteArray& package) {
        auto edition = reference::importPackage(package);
        CARM_ENSURE(edition.ok()); // it was imported before it was stored
        answer([this, arrived = std::move(edition).value()] {
            if (m_news.editionArrived) {
                m_news.editionArrived(arrived);
            }
        });
    };
    return listener;
}

void EngineHost::setListener(presenters::PersonListener* listener)
{
    m_listener = listener;
    tell([this](presenters::PersonListener& pages) {
        if (m_lastStatus) {
            pages.syncStatusChanged(*m_lastStatus);
        }
        if (m_lastStock) {
            pages.numberStockChanged(*m_lastStock);
        }
    });
}

void EngineHost::start(TerminalNews news)
{
    m_news = std::move(news);
    m_thread.post([this] {
        if (m_engine) {
            m_engine->start();
        }
    });
}

void EngineHost::readBasis(presenters::Done<TerminalBasis> done)
{
    ask<TerminalBasis>(&basisOf, std::move(done));
}

void EngineHost::runAside(std::function<void()> work, std::function<void()> done)
{
    m_thread.post([this, work = std::move(work), done = std::move(done)] {
        work();
        answer(done);
    });
}

} // namespace carm::app
