#include "terminal/terminal_engine.h"

#include "reference/importer.h"

#include <QLoggingCategory>

#include <sodium.h>

namespace carm::app {
namespace {

Q_LOGGING_CATEGORY(lcTerminal, "carm.app.terminal")

class SodiumRandom final : public sync::RandomSource {
public:
    quint32 next() override { return randombytes_random(); }
};

bool isUsableEdition(const QByteArray& package)
{
    return reference::importPackage(package).ok();
}

} // namespace

Result<std::unique_ptr<TerminalEngine>, storage::OpenError>
TerminalEngine::open(const TerminalSettings& settings, const secrets::DerivedKeys& keys, const Clock& clock,
                     EngineListener listener)
{
    auto key = protocol::SigningKey::fromSeed(keys.signingSeed);
    CARM_ENSURE(key); // a derived seed has the right length
    CARM_TRY(store, storage::ClientStore::open({settings.storePath, keys.storeKey}));
    return std::unique_ptr<TerminalEngine>(
        new TerminalEngine(std::move(store), std::move(*key), settings, clock, std::move(listener)));
}

TerminalEngine::TerminalEngine(std::unique_ptr<storage::ClientStore> store, protocol::SigningKey key,
                               const TerminalSettings& settings, const Clock& clock, EngineListener listener)
    : m_clock(clock), m_listener(std::move(listener)), m_store(std::move(store)), m_key(std::move(key)),
      m_random(std::make_unique<SodiumRandom>()), m_api(settings.central, clock),
      m_sync(*m_store, m_api, clock, *m_random, settings.sync),
      m_supply(*m_store, m_api, clock, *m_random, &isUsableEdition, settings.supply)
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { work(); });
    connectEngines();
    signAs({}); // an enrolment shows that this terminal holds the key in it
    m_supply.setOffice(settings.office);
    if (!settings.enrolmentCode.isEmpty()) {
        m_supply.setEnrolment({settings.enrolmentCode, m_key.publicKey(), settings.office});
    }
}

TerminalEngine::~TerminalEngine() = default;

void TerminalEngine::connectEngines()
{
    m_sync.onStatus([this](const sync::SyncStatus& status) {
        m_listener.syncStatusChanged(status);
        tellOfWatchedEntries();
    });
    m_sync.onReceived([this](const protocol::EntryId&) { tellOfWatchedEntries(); });
    m_sync.onDue([this] { workSoon(); });
    m_supply.onStatus([this](const sync::SupplyStatus& status) {
        if (status.unusedNumbers) {
            m_listener.numberStockChanged({*status.unusedNumbers});
        }
        m_listener.supplyChanged(status);
    });
    m_supply.onEdition([this](const QByteArray& package) { m_listener.editionArrived(package); });
    m_supply.onEnrolled([this](const outbox::TerminalIdentity& identity) { useIdentity(identity); });
    m_supply.onDue([this] { workSoon(); });
}

void TerminalEngine::start()
{
    m_sync.start();
    m_listener.syncStatusChanged(m_sync.status());
    workSoon();
}

/// From here on requests can be signed and receipts verified.
void TerminalEngine::useIdentity(const outbox::TerminalIdentity& identity)
{
    const auto centralKey = protocol::PublicKey::fromBytes(identity.centralPublicKey);
    CARM_ENSURE(centralKey); // the store keeps 32 bytes
    signAs(identity.terminal);
    m_sync.setCentralKey(*centralKey);
    workSoon();
}

void TerminalEngine::signAs(const QString& terminal)
{
    m_api.setSigner(
        {terminal, [this](const QByteArray& hash) { return m_key.sign(protocol::Purpose::Request, hash); }});
}

void TerminalEngine::work()
{
    m_timer.stop();
    if (m_unreadWatched) {
        tellOfWatchedEntries();
    }
    const qint64 next = std::min(m_supply.tick(), m_sync.tick());
    // A listener may have asked within a tick for more to be done at once.
    if (!m_timer.isActive()) {
        m_timer.start(static_cast<int>(std::max<qint64>(next, 0)));
    }
}

Result<protocol::SealedEntry, outbox::StoreError> TerminalEngine::seal(const presenters::SealRequest& request)
{
    const Instant now = m_clock.now();
    const auto sealer = [&](const outbox::SealTicket& ticket) {
        protocol::SealContext context{protocol::EntryId::make(), 1,       ticket.terminal,       ticket.sequence,
                                      ticket.transactionNumber,  now,     request.language,      request.declarantName,
                                      request.editionName};
        return protocol::seal(context, request.draft, request.assessment, m_key);
    };
    CARM_TRY(sealed, m_store->sealDraft(request.draftId, sealer, now));
    m_watched.insert_or_assign(sealed.id, outbox::OutboxState::Queued);
    m_supply.nudge();
    m_sync.nudge();
    workSoon();
    return sealed;
}

Result<std::optional<outbox::OutboxItem>, outbox::StoreError> TerminalEngine::unfinishedEntry()
{
    CARM_TRY(item, m_store->entryNotHandedOver());
    if (item) {
        m_watched.insert_or_assign(item->entry.id, item->state);
    }
    return item;
}

void TerminalEngine::tellOfWatchedEntries()
{
    m_unreadWatched = false;
    for (auto watched = m_watched.begin(); watched != m_watched.end();) {
        const auto item = m_store->entry(watched->first);
        if (!item) {
            qCWarning(lcTerminal).noquote() << "an entry cannot be read:" << item.error().detail;
            m_unreadWatched = true; // the next tick asks again
            ++watched;
            continue;
        }
        if (item->state != watched->second) {
            watched->second = item->state;
            m_listener.entryChanged(*item);
        }
        watched = item->state == outbox::OutboxState::Acknowledged ? m_watched.erase(watched) : std::next(watched);
    }
}

} // namespace carm::app
