#include "kiosk_driver.h"

#include "entry/goods_line_form.h"
#include "kiosk/importer_page.h"
#include "kiosk/kiosk_frame.h"
#include "kiosk/shipment_page.h"
#include "kiosk/sign_page.h"
#include "reference/importer.h"

namespace carm::test {
namespace {

using entry::GoodsLineForm;
using kiosk::ImporterPage;
using kiosk::KioskFrame;
using kiosk::KioskWindow;
using kiosk::ShipmentPage;
using presenters::KioskPage;

/// Read once: it takes a moment, and nothing changes it.
reference::EditionPointer practiceEdition()
{
    static const reference::EditionPointer edition = [] {
        auto imported =
            reference::importFolder(QStringLiteral(CARM_SOURCE_DIR "/resources/reference/practice"));
        CARM_ENSURE(imported.ok());
        return std::move(imported).value();
    }();
    return edition;
}

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

kiosk::PrintCallback FakePrinter::callback()
{
    return [this](const protocol::SealedEntry& entry, kiosk::PrintDone finished) {
        printed.push_back(entry);
        done = std::move(finished);
    };
}

KioskDriver::KioskDriver(presenters::Language language, kiosk::KioskSettings settings)
    : clock(QDate(2025, 3, 3)), m_settings(settings)
{
    m_settings.language = language;
    open();
}

void KioskDriver::open()
{
    session = std::make_unique<presenters::KioskSession>(
        backend, practiceEdition(), outbox::TerminalIdentity{text("K-0453-01"), text("0453"), {}}, clock);
    if (session->page() == KioskPage::Welcome) {
        session->setLanguage(m_settings.language); // else it is that of the person who comes back
    }
    window = std::make_unique<KioskWindow>(*session, m_settings, printer.callback());
    show(1024, 768);
}

KioskDriver::~KioskDriver()
{
    window.reset();
    session.reset();
}

void KioskDriver::restart()
{
    window.reset();
    session.reset();
    open();
}

void KioskDriver::fillImporter()
{
    fill(ImporterPage::kNumber, text("123456782 RM 0001"));
    fill(ImporterPage::kName, text("Boutique Été inc."));
}

void KioskDriver::fillShipment()
{
    fill(ShipmentPage::kVendor, text("Great Lakes Apparel Co."));
    choose(ShipmentPage::kCurrency, text("USD"));
    choose(ShipmentPage::kPlaceOfExport, text("Michigan"));
    fill(ShipmentPage::kShipmentDate, text("2025-02-27"));
}

void KioskDriver::fillGoods()
{
    const bool french = session->speaker().language() == presenters::Language::French;
    choose(GoodsLineForm::kGoods, french ? text("T-shirts de coton") : text("cotton T-shirts"));
    choose(GoodsLineForm::kOrigin, french ? text("Chine") : text("China"));
    fill(GoodsLineForm::kQuantity, text("500"));
    fill(GoodsLineForm::kValue, text("1250.00"));
}

void KioskDriver::playTo(KioskPage page)
{
    while (session->page() < page && session->page() != KioskPage::Sign) {
        switch (session->page()) {
        case KioskPage::Importer:
            fillImporter();
            break;
        case KioskPage::Shipment:
            fillShipment();
            break;
        case KioskPage::Goods:
            fillGoods();
            break;
        default:
            break;
        }
        const KioskPage before = session->page();
        press(KioskFrame::kForward);
        CARM_ENSURE(session->page() != before);
    }
    if (page == KioskPage::Done) {
        sign();
    }
}

void KioskDriver::sign()
{
    fill(kiosk::SignPage::kName, text("Zoé Tremblay"));
    press(KioskFrame::kForward);
}

void KioskDriver::sayConnected(bool connected, int waiting)
{
    sync::SyncStatus status;
    status.reachability = connected ? sync::Reachability::Reached : sync::Reachability::NotReached;
    status.since = clock.now();
    status.outbox.waiting = waiting;
    backend.listener->syncStatusChanged(status);
    settle();
}

void KioskDriver::answerEntry(outbox::OutboxState state, const QString& problem)
{
    outbox::OutboxItem item;
    item.entry = *session->sealedEntry();
    item.state = state;
    item.lastProblem = problem;
    if (state == outbox::OutboxState::Acknowledged) {
        item.receipt.emplace();
        item.receipt->number = text("R-2025-000017");
    }
    backend.listener->entryChanged(item);
    settle();
}

} // namespace carm::test
