#include "shift_figures.h"

#include "terminal_place.h"

#include <QCoreApplication>

#include <algorithm>

namespace carm::test {
namespace {

using protocol::RecordKind;

constexpr int kAgainMs = 50;
constexpr int kMostItems = 100'000;
const std::vector<RecordKind> kAllKinds{
    RecordKind::Presented,    RecordKind::ReviewStarted, RecordKind::Accepted,      RecordKind::PaymentTaken,
    RecordKind::PaymentVoided, RecordKind::Released,     RecordKind::DrawerOpened, RecordKind::DrawerDropped,
    RecordKind::DrawerClosed};

bool isReleased(const outbox::KnownDeclaration& one)
{
    return one.view && one.view->state == declaration::toText(declaration::DeclarationState::Released);
}

} // namespace

ShiftFigures::ShiftFigures(app::CounterEngines& engines, const presenters::DrawerView& drawer, int entries)
    : m_engines(engines), m_drawer(drawer), m_entries(static_cast<std::size_t>(entries))
{
}

/// Central's own view of each comes a moment after its last receipt.
void ShiftFigures::tell()
{
    m_engines.declarations({{}, kMostItems}, [this](const auto& known) {
        CARM_ENSURE(known.ok());
        if (known->size() == m_entries && std::all_of(known->begin(), known->end(), &isReleased)) {
            tellDeclarations(known.value());
        } else {
            QTimer::singleShot(kAgainMs, &m_later, [this] { tell(); });
        }
    });
}

void ShiftFigures::tellDeclarations(const std::vector<outbox::KnownDeclaration>& known)
{
    for (const outbox::KnownDeclaration& one : known) {
        say(QStringLiteral("declaration %1 %2 %3 %4")
                .arg(one.entry.subject, one.view->isDisputed ? QStringLiteral("disputed") : one.view->state)
                .arg(one.view->owed.count())
                .arg(one.view->paid.count()));
    }
    tellRecords();
}

void ShiftFigures::tellRecords()
{
    m_engines.recordsOfKinds(kAllKinds, kMostItems, [this](const auto& items) {
        CARM_ENSURE(items.ok());
        for (const outbox::OutboxItem& item : items.value()) {
            say(QStringLiteral("record %1 %2")
                    .arg(item.entry.id.text(), QString::fromLatin1(item.entry.hash.toHex())));
            const auto record = protocol::readRecord(item.entry.document);
            CARM_ENSURE(record.ok());
            if (const auto* payment = std::get_if<protocol::PaymentBody>(&record->body)) {
                say(QStringLiteral("receipt ") + payment->receiptNumber);
            }
        }
        tellReport();
    });
}

void ShiftFigures::tellReport()
{
    const auto report = m_drawer.report();
    CARM_ENSURE(report.has_value());
    say(QStringLiteral("report %1 %2 %3 %4 %5 %6")
            .arg(report->isBalanced() && report->isComplete() ? QStringLiteral("balanced")
                                                              : QStringLiteral("unbalanced"))
            .arg(report->owed.count() - report->voided.count())
            .arg(report->paymentCount)
            .arg(report->voidCount)
            .arg(report->overOrShort.value_or(money::Cents()).count())
            .arg(report->roundingDifference.count()));
    QCoreApplication::quit();
}

} // namespace carm::test
