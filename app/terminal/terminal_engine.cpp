#include "terminal/terminal_engine.h"

#include "protocol/canonical.h"
#include "reference/importer.h"

#include <QLoggingCategory>

#include <sodium.h>

#include <algorithm>

namespace carm::app {
namespace {

Q_LOGGING_CATEGORY(lcTerminal, "carm.app.terminal")

const QString kKindState = QStringLiteral("terminal.kind");

class SodiumRandom final : public sync::RandomSource {
public:
    quint32 next() override { return randombytes_random(); }
};

bool isUsableEdition(const QByteArray& package)
{
    return reference::importPackage(package).ok();
}

StartError startErrorOf(const outbox::StoreError& error)
{
    return {error.code == outbox::StoreErrorCode::Damaged ? QStringLiteral("store.damaged")
                                                          : QStringLiteral("store.cannotOpen"),
            error.detail};
}

/// What the store was made for. One with an identity and no note is of the time when there were kiosks only.
Result<protocol::TerminalKind, outbox::StoreError> kindOf(storage::ClientStore& store,
                                                          protocol::TerminalKind wanted)
{
    CARM_TRY(noted, store.localState(kKindState));
    if (noted) {
        const auto kind = protocol::terminalKindFromText(QString::fromLatin1(*noted));
        return kind ? Result<protocol::TerminalKind, outbox::StoreError>(*kind)
                    : fail(outbox::StoreError{outbox::StoreErrorCode::Damaged, QStringLiteral("terminal kind")});
    }
    CARM_TRY(identity, store.identity());
    const protocol::TerminalKind kind = identity ? protocol::TerminalKind::Kiosk : wanted;
    CARM_CHECK(store.saveLocalState(kKindState, protocol::toText(kind).toLatin1()));
    return kind;
}

/// A counter's records in the store of a kiosk would never be taken by central.
Result<void, StartError> checkKind(storage::ClientStore& store, protocol::TerminalKind wanted)
{
    const auto kind = kindOf(store, wanted);
    if (!kind) {
        return fail(startErrorOf(kind.error()));
    }
    if (kind.value() != wanted) {
        return fail(StartError{QStringLiteral("terminal.otherKind"), protocol::toText(kind.value())});
    }
    return {};
}

} // namespace

Result<std::unique_ptr<TerminalEngine>, StartError>
TerminalEngine::open(const TerminalSettings& settings, const secrets::DerivedKeys& keys, const Clock& clock,
                     EngineListener listener)
{
    auto key = protocol::SigningKey::fromSeed(keys.signingSeed);
    CARM_ENSURE(key); // a derived seed has the right length
    auto store = storage::ClientStore::open({settings.storePath, keys.storeKey});
    if (!store) {
        return fail(
            StartError{QStringLiteral("store.") + storage::toText(store.error().code), store.error().detail});
    }
    CARM_CHECK(checkKind(*store.value(), settings.kind));
    return std::unique_ptr<TerminalEngine>(
        new TerminalEngine(std::move(store).value(), std::move(*key), settings, clock, std::move(listener)));
}

TerminalEngine::TerminalEngine(std::unique_ptr<storage::ClientStore> store, protocol::SigningKey key,
                               const TerminalSettings& settings, const Clock& clock, EngineListener listener)
    : m_clock(clock), m_listener(std::move(listener)), m_store(std::move(store)), m_key(std::move(key)),
      m_random(std::make_unique<SodiumRandom>()), m_api(settings.central, clock),
      m_sync(*m_store, m_api, clock, *m_random, settings.sync),
      m_supply(*m_store, m_api, clock, *m_random, &isUsableEdition, settings.supply), m_verifiedFeed(*m_store)
{
    if (settings.kind != protocol::TerminalKind::Kiosk) {
        m_feed.emplace(m_verifiedFeed, m_api, clock, *m_random, settings.feed);
    }
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { work(); });
    connectEngines();
    signAs({}); // an enrolment shows that this terminal holds the key in it
    m_supply.setOffice(settings.office);
    prepareEnrolment(settings);
}

TerminalEngine::~TerminalEngine() = default;

void TerminalEngine::connectEngines()
{
    m_sync.onStatus([this](const sync::SyncStatus& status) { m_listener.syncStatusChanged(status); });
    m_sync.onReceived([this](const protocol::EntryId&) {
        if (m_feed) {
            m_feed->nudge(); // central knows more than a moment ago
        }
    });
    m_sync.onSettled([this](const protocol::EntryId& id) { tellOf(id); });
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
    if (m_feed) {
        m_feed->onNews([this](const protocol::FeedPage&) { m_listener.feedChanged(); });
        m_feed->onUpToDate([this] { m_listener.feedUpToDate(); });
        m_feed->onDue([this] { workSoon(); });
    }
}

/// Where central lets importers in by themselves, their terminals enrol without a code.
void TerminalEngine::prepareEnrolment(const TerminalSettings& settings)
{
    const auto identity = m_store->identity();
    const bool enrolsItself =
        settings.kind == protocol::TerminalKind::Importer && identity.ok() && !identity.value();
    if (!settings.enrolmentCode.isEmpty() || enrolsItself) {
        m_supply.setEnrolment({settings.enrolmentCode, m_key.publicKey(), settings.office, settings.kind});
    }
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
    if (m_feed) {
        m_feed->begin();
    }
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
    tellOfUntold();
    qint64 next = std::min(m_supply.tick(), m_sync.tick());
    if (m_feed) {
        next = std::min(next, m_feed->tick());
    }
    // A listener may have asked within a tick for more to be done at once.
    if (!m_timer.isActive()) {
        m_timer.start(static_cast<int>(std::max<qint64>(next, 0)));
    }
}

outbox::Sealer TerminalEngine::sealerFor(const presenters::SealRequest& request, int version, Instant now) const
{
    return [this, &request, version, now](const outbox::SealTicket& ticket) {
        const protocol::SealContext context{
            protocol::EntryId::make(), version, ticket.terminal,  ticket.sequence,
            ticket.transactionNumber,  now,     request.language, request.declarantName,
            request.editionName};
        return protocol::seal(context, request.draft, request.assessment, m_key);
    };
}

/// What was sealed is told, and sent as soon as may be.
Result<protocol::SealedEntry, outbox::StoreError>
TerminalEngine::sealed(Result<protocol::SealedEntry, outbox::StoreError> result)
{
    if (result) {
        tellOf(result->id);
        m_supply.nudge();
        m_sync.nudge();
        workSoon();
    }
    return result;
}

Result<protocol::SealedEntry, outbox::StoreError> TerminalEngine::seal(const presenters::SealRequest& request)
{
    const Instant now = m_clock.now();
    return sealed(m_store->sealDraft(request.draftId, sealerFor(request, 1, now), now));
}

Result<protocol::SealedEntry, outbox::StoreError>
TerminalEngine::sealVersion(const presenters::SealRequest& request,
                            const identifiers::TransactionNumber& number, int version)
{
    const Instant now = m_clock.now();
    return sealed(
        m_store->sealVersion(request.draftId, number, version, sealerFor(request, version, now), now));
}

Result<protocol::SealedEntry, outbox::StoreError>
TerminalEngine::sealRecord(const presenters::RecordRequest& request)
{
    CARM_ENSURE(request.actorKey); // nobody acts without having signed in
    const Instant now = m_clock.now();
    const auto sealer =
        [&](const outbox::RecordTicket& ticket) -> Result<protocol::SealedEntry, protocol::SealError> {
        CARM_TRY(body, request.body(ticket));
        const protocol::RecordContext context{request.id, ticket.terminal, ticket.sequence, now,
                                              request.kind, request.subject, request.actor};
        return protocol::sealRecord(context, body, *request.actorKey, m_key);
    };
    return sealed(m_store->sealRecord(request.id, sealer, now));
}

Result<void, outbox::StoreError> TerminalEngine::keepDeclaration(const protocol::SealedEntry& declaration)
{
    const auto key = toldTerminalKey(*m_store, declaration.terminal);
    const bool isSound = key ? protocol::verifyEntry(declaration, *key).ok()
                             : protocol::sha256(declaration.document) == declaration.hash &&
                                   protocol::readDocument(declaration.document).ok();
    if (!isSound) {
        return fail(outbox::StoreError{outbox::StoreErrorCode::Failed,
                                       QStringLiteral("the declaration is not what its terminal signed")});
    }
    return m_store->keepDeclaration(declaration, key.has_value(), m_clock.now());
}

void TerminalEngine::tellOf(const protocol::EntryId& id)
{
    const auto item = m_store->entry(id);
    if (!item) {
        qCWarning(lcTerminal).noquote() << "an item cannot be read:" << item.error().detail;
        m_untold.insert(id); // the next tick asks again
        return;
    }
    m_listener.itemChanged(item.value());
}

void TerminalEngine::tellOfUntold()
{
    for (const protocol::EntryId& id : std::exchange(m_untold, {})) {
        tellOf(id);
    }
}

} // namespace carm::app
