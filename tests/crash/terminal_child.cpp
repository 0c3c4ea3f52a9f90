#include "terminal_child.h"

#include "assessment/assessment.h"
#include "common/hardening.h"
#include "terminal/terminal_engine.h"
#include "reference/importer.h"
#include "secrets/credential_store.h"
#include "storage/client_schema.h"
#include "storage/store_verify.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>

namespace carm::test {
namespace {

constexpr int kLongestPauseMs = 20;
constexpr int kDrainCheckMs = 20;
constexpr int kMostEntries = 1'000'000;

void say(const QString& line)
{
    std::fprintf(stdout, "%s\n", qPrintable(line));
    std::fflush(stdout);
}

QString sayable(const char* kind, const protocol::SealedEntry& entry)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(QString::fromLatin1(kind), entry.id.text(), QString::fromLatin1(entry.hash.toHex()),
             entry.subject);
}

/// 20 to 219 T-shirts, each entry with a value of its own.
declaration::Draft draftNumber(int count)
{
    declaration::DraftLine line;
    line.classificationNumber = QStringLiteral("6109100012");
    line.description = QStringLiteral("Cotton T-shirts");
    line.countryOfOrigin = QStringLiteral("CN");
    line.tariffTreatment = QStringLiteral("02");
    line.quantity = QString::number(20 + count % 200);
    line.unitOfMeasure = QStringLiteral("NMB");
    line.valueForDutyCode = QStringLiteral("13");
    line.value = QStringLiteral("%1.%2").arg(100 + count).arg(count % 100, 2, 10, QLatin1Char('0'));
    declaration::DraftInvoice invoice;
    invoice.vendorName = QStringLiteral("Sample Vendor Ltd.");
    invoice.currency = QStringLiteral("USD");
    invoice.placeOfExport = QStringLiteral("UNY");
    invoice.directShipmentDate = QStringLiteral("2021-07-15");
    invoice.lines = {line};
    declaration::Draft draft;
    draft.office = QStringLiteral("0427");
    draft.modeOfTransport = QStringLiteral("2");
    draft.importerNumber = QStringLiteral("870249414RM0001");
    draft.importerName = QStringLiteral("Sample Importer Inc.");
    draft.accountingDate = QStringLiteral("2026-03-02");
    draft.invoices = {invoice};
    return draft;
}

class Child {
public:
    explicit Child(const ChildOptions& options) : m_options(options), m_random(options.seed)
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { m_options.drainOnly ? drain() : sealOne(); });
    }

    bool start()
    {
        const auto master = secrets::readKeyFile(m_options.directory + QStringLiteral("/terminal/credentials/master-key"));
        return master.ok() && open(secrets::deriveKeys(master.value()));
    }

private:
    QString storePath() const { return m_options.directory + QStringLiteral("/terminal/terminal.db"); }
    bool open(secrets::DerivedKeys keys);
    void beginWhenSupplied();
    void sealOne();
    void drain();
    void verify();

    ChildOptions m_options;
    QRandomGenerator m_random;
    SystemClock m_clock;
    secrets::DerivedKeys m_keys;
    std::unique_ptr<app::TerminalEngine> m_engine;
    reference::EditionPointer m_edition;
    sync::SyncStatus m_status;
    QTimer m_timer;
    int m_count = 0;
    bool m_begun = false;
};

bool Child::open(secrets::DerivedKeys keys)
{
    m_keys = std::move(keys);
    QFile authority(m_options.directory + QStringLiteral("/authority/authority.pem"));
    if (!authority.open(QIODevice::ReadOnly)) {
        return false;
    }
    app::TerminalSettings settings;
    settings.storePath = storePath();
    settings.central = {QUrl(m_options.url), authority.readAll(), {m_options.pin}};
    settings.office = QStringLiteral("0427");
    settings.enrolmentCode = m_options.enrolmentCode;
    settings.sync.firstBackOffMs = 20; // many outages in a short time: do not spend the campaign waiting
    settings.sync.longestBackOffMs = 200;
    settings.sync.longestReachBackOffMs = 200;
    settings.supply.firstBackOffMs = 20;
    settings.supply.longestBackOffMs = 200;
    settings.supply.longestReachBackOffMs = 200;
    app::EngineListener listener;
    listener.syncStatusChanged = [this](const sync::SyncStatus& status) { m_status = status; };
    listener.entryChanged = [](const outbox::OutboxItem&) {};
    listener.numberStockChanged = [](const outbox::NumberStock&) {};
    listener.supplyChanged = [this](const sync::SupplyStatus&) { beginWhenSupplied(); };
    listener.editionArrived = [](const QByteArray&) {};
    auto engine = app::TerminalEngine::open(settings, m_keys, m_clock, listener);
    if (!engine) {
        std::fprintf(stderr, "the store did not open: %s\n", qPrintable(engine.error().detail));
        return false;
    }
    m_engine = std::move(engine).value();
    m_engine->start();
    beginWhenSupplied();
    return true;
}

void Child::beginWhenSupplied()
{
    if (m_begun) {
        return;
    }
    const auto package = m_engine->store().editionPackage();
    const auto stock = m_engine->store().numberStock();
    if (!package || !package.value() || !stock || stock->unused == 0) {
        return;
    }
    const auto edition = reference::importPackage(*package.value());
    CARM_ENSURE(edition.ok());
    m_edition = edition.value();
    m_begun = true;
    say(QStringLiteral("ready"));
    m_timer.start(0);
}

void Child::sealOne()
{
    m_timer.start(static_cast<int>(m_random.bounded(kLongestPauseMs)));
    const declaration::Draft draft = draftNumber(m_count++);
    const auto declared = declaration::fromDraft(draft);
    CARM_ENSURE(declared.ok());
    const auto assessment = assessment::assess(declared.value(), *m_edition);
    CARM_ENSURE(assessment.ok());
    const outbox::StoredDraft stored{QUuid::createUuid(), draft, QStringLiteral("fr"), QStringLiteral("sign"),
                                     m_clock.now()};
    if (!m_engine->store().saveDraft(stored)) {
        return;
    }
    const auto sealed = m_engine->seal({stored.id, draft, assessment.value(), stored.language,
                                        QStringLiteral("Sample Declarant"), m_edition->info().name});
    if (sealed.ok()) {
        say(sayable("sealed", sealed.value()));
    }
}

void Child::drain()
{
    m_timer.start(kDrainCheckMs);
    if (m_status.outbox.waiting > 0 || m_status.reachability != sync::Reachability::Reached) {
        return;
    }
    const auto rows = m_engine->store().latestEntries(kMostEntries);
    CARM_ENSURE(rows.ok());
    CARM_ENSURE(m_status.outbox.needPerson == 0); // no kill is a reason for a person to be asked
    for (const outbox::EntryListRow& row : rows.value()) {
        const auto item = m_engine->store().entry(row.id);
        CARM_ENSURE(item.ok() && item->state == outbox::OutboxState::Acknowledged);
        say(sayable("entry", item->entry));
    }
    m_timer.stop();
    verify();
}

/// The store checks itself, as `carmctl store verify` does, once the engine has let go of it.
void Child::verify()
{
    const protocol::PublicKey key = m_engine->publicKey();
    m_engine.reset();
    const auto database = storage::Database::open({storePath(), m_keys.storeKey, storage::Access::ReadOnly},
                                                  storage::clientSchema());
    CARM_ENSURE(database.ok());
    const auto report = storage::verifyClientStore(*database.value(), key);
    const bool isSound = report.ok() && report->isSound();
    if (isSound) {
        say(QStringLiteral("verified"));
    }
    QCoreApplication::exit(isSound ? 0 : 1);
}

} // namespace

int runTerminalChild(const ChildOptions& options)
{
    app::hardenProcess();
    Child child(options);
    return child.start() ? QCoreApplication::exec() : 1;
}

} // namespace carm::test
