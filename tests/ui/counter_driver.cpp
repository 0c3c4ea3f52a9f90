#include "counter_driver.h"

#include "counter/drawer_page.h"
#include "counter/payment_page.h"
#include "counter/provisional_page.h"
#include "counter/settlement_panel.h"
#include "counter/tender_form.h"
#include "entry/goods_line_form.h"
#include "entry/shipment_fields.h"
#include "kit/data_table.h"
#include "kit/sign_in_card.h"

#include <QLineEdit>
#include <QTest>

namespace carm::test {
namespace {

using counter::DrawerPage;
using counter::ProvisionalPage;
using entry::GoodsLineForm;
using entry::ShipmentFields;
using presenters::CounterAction;

QString utf8Text(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

counter::CounterPorts FakeCounterPorts::ports()
{
    counter::CounterPorts given;
    given.printCopy = [this](const presenters::StampedCopy& copy, shell::PrintDone done) {
        copies.push_back(copy);
        printed = std::move(done);
    };
    given.printReceipt = [this](const presenters::PrintedReceipt& receipt, shell::PrintDone done) {
        receipts.push_back(receipt);
        printed = std::move(done);
    };
    given.printReport = [this](const presenters::PrintedShiftReport& report, shell::PrintDone done) {
        reports.push_back(report);
        printed = std::move(done);
    };
    given.chooseImage = [this](const std::function<void(const QString&)>& done) { done(chosenImage); };
    given.readImage = [this](const QString& path, std::function<void(counter::ImageTexts)> done) {
        readImages.push_back(path);
        imageRead = std::move(done);
    };
    return given;
}

CounterDriver::CounterDriver(presenters::Language language, access::Roles roles)
{
    officer.roles = std::move(roles);
    desk.provision(officer);
    desk.backend.tellTerminal(utf8Text("K1"), 'k');
    desk.session->setLanguage(language);
    window = std::make_unique<counter::CounterWindow>(*desk.session, ports.ports(),
                                                      counter::CounterWindowSettings{language, true});
    show(1024, 768);
}

CounterDriver::~CounterDriver()
{
    window.reset();
}

QString CounterDriver::know(qint64 serial, const QString& importer)
{
    SealedSample sample;
    sample.serial = serial;
    sample.draft.importerName = importer;
    const protocol::SealedEntry entry = sealedDeclaration(sample);
    desk.backend.known[entry.subject].entry = entry;
    desk.backend.listener->feedChanged();
    settle();
    return entry.subject;
}

void CounterDriver::typeCredentials(const QByteArray& passphrase)
{
    if (find<QWidget>(kit::SignInCard::kWho)->isVisible()) {
        fill(kit::SignInCard::kWho, officer.badge);
    }
    fill(kit::SignInCard::kPassphrase, QString::fromUtf8(passphrase));
    if (find<QWidget>(kit::SignInCard::kCode)->isVisible()) {
        const SecretBytes code = desk.codeOf(officer);
        fill(kit::SignInCard::kCode, QString::fromLatin1(reinterpret_cast<const char*>(code.bytes().data()),
                                                         static_cast<qsizetype>(code.size())));
    }
    press(kit::SignInCard::kSubmit);
}

void CounterDriver::signIn()
{
    typeCredentials(CounterDesk::passphrase);
    CARM_ENSURE(desk.session->presence() == presenters::CounterPresence::SignedIn);
}

void CounterDriver::open(const QString& transactionNumber)
{
    fill("search", transactionNumber);
    QTest::keyClick(input("search"), Qt::Key_Return);
    settle();
}

void CounterDriver::act(CounterAction action)
{
    press(qPrintable(QStringLiteral("action%1").arg(static_cast<int>(action))));
}

void CounterDriver::openDrawer(const QString& openingFloat)
{
    window->goTo(counter::Place::Drawer);
    fill(DrawerPage::kFloat, openingFloat);
    press(DrawerPage::kOpen);
}

void CounterDriver::playToPayment(const QString& transactionNumber)
{
    window->goTo(counter::Place::Work);
    open(transactionNumber);
    for (const CounterAction action : {CounterAction::Present, CounterAction::StartReview,
                                       CounterAction::Accept, CounterAction::TakePayment}) {
        act(action);
    }
}

void CounterDriver::payInCash(const QString& amount)
{
    fill(counter::TenderForm::kAmount, amount);
    press(counter::TenderForm::kAdd);
    press(counter::SettlementPanel::kFinish);
}

void CounterDriver::fillProvisional()
{
    fill(ProvisionalPage::kName, utf8Text("Zoé Tremblay"));
    fill(ProvisionalPage::kAddress, utf8Text("1, rue Principale, Fort Erie (Ontario)"));
    fill(ProvisionalPage::kPhone, utf8Text("905 555 0199"));
    // The lists speak the language of the person; each first row will do.
    for (const char* list : {ProvisionalPage::kIdentification, ProvisionalPage::kReason}) {
        input(list)->setFocus();
        QTest::mouseClick(input(list), Qt::LeftButton);
        QTest::keyClick(input(list), Qt::Key_Down);
        QTest::keyClick(input(list), Qt::Key_Return);
        settle();
    }
    fill(ProvisionalPage::kIdentificationNumber, utf8Text("AB123456"));
    fill(ShipmentFields::kVendor, utf8Text("Great Lakes Apparel Co."));
    choose(ShipmentFields::kCurrency, utf8Text("USD"));
    choose(ShipmentFields::kPlaceOfExport, utf8Text("New York"));
    fill(ShipmentFields::kShipmentDate, utf8Text("2026-02-27"));
    choose(GoodsLineForm::kGoods, utf8Text("6109100010"));
    const bool french = desk.session->speaker().language() == presenters::Language::French;
    choose(GoodsLineForm::kOrigin, french ? utf8Text("Chine") : utf8Text("China"));
    fill(GoodsLineForm::kQuantity, utf8Text("500"));
    fill(GoodsLineForm::kValue, utf8Text("1250.00"));
}

void CounterDriver::sayConnected(bool connected, int waiting)
{
    sync::SyncStatus status;
    status.reachability = connected ? sync::Reachability::Reached : sync::Reachability::NotReached;
    status.since = desk.clock.now();
    status.outbox.waiting = waiting;
    desk.backend.listener->syncStatusChanged(status);
    settle();
}

} // namespace carm::test
