#include "terminal_child.h"

#include "assessment/assessment.h"
#include "common/hardening.h"
#include "protocol/paper_code.h"
#include "reference/importer.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>

namespace carm::test {
namespace {

constexpr int kLongestPauseMs = 20;
constexpr int kDrainCheckMs = 20;
constexpr int kMostEntries = 1'000'000;

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
        auto keys = keysAt(m_options.place);
        return keys && open(std::move(*keys));
    }

private:
    bool open(secrets::DerivedKeys keys);
    void beginWhenSupplied();
    void sealOne();
    void hand(const protocol::SealedEntry& sealed);
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
    const auto settings = settingsAt(m_options.place, protocol::TerminalKind::Kiosk);
    if (!settings) {
        return false;
    }
    app::EngineListener listener;
    listener.syncStatusChanged = [this](const sync::SyncStatus& status) { m_status = status; };
    listener.itemChanged = [](const outbox::OutboxItem&) {};
    listener.numberStockChanged = [](const outbox::NumberStock&) {};
    listener.supplyChanged = [this](const sync::SupplyStatus&) { beginWhenSupplied(); };
    listener.editionArrived = [](const QByteArray&) {};
    listener.feedChanged = [] {};
    listener.feedUpToDate = [] {};
    auto engine = app::TerminalEngine::open(*settings, m_keys, m_clock, listener);
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
        hand(sealed.value());
    }
}

/// The person has the paper, and what the program called saved is saved.
void Child::hand(const protocol::SealedEntry& sealed)
{
    if (!m_options.papers.isEmpty()) {
        const auto codes = protocol::toPaperCodes(sealed);
        CARM_ENSURE(codes.ok());
        QFile paper(QStringLiteral("%1/%2").arg(m_options.papers, sealed.subject));
        CARM_ENSURE(paper.open(QIODevice::WriteOnly));
        paper.write(codes->join(QLatin1Char('\n')).toLatin1());
    }
    say(sayable("sealed", sealed));
    if (m_options.entries > 0 && m_count == m_options.entries) {
        m_timer.stop();
        QCoreApplication::quit();
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

void Child::verify()
{
    m_engine.reset();
    const bool isSound = isStoreSound(m_options.place, m_keys);
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
