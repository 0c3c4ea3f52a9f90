// The counter as an officer meets it: the real window over real presenters and a store in memory.
#pragma once

#include "counter/counter_window.h"
#include "presenters/counter_fixture.h"
#include "window_driver.h"

#include <memory>
#include <vector>

namespace carm::test {

/// The program's ports as the tests need them: they keep what they were given and complete when told to.
struct FakeCounterPorts {
    std::vector<presenters::StampedCopy> copies;
    std::vector<presenters::PrintedReceipt> receipts;
    std::vector<presenters::PrintedShiftReport> reports;
    shell::PrintDone printed;
    QString chosenImage;
    std::vector<QString> readImages;
    std::function<void(counter::ImageTexts)> imageRead;
    counter::CounterPorts ports();
};

class CounterDriver final : public WindowDriver {
public:
    explicit CounterDriver(presenters::Language language = presenters::Language::English,
                           access::Roles roles = {access::Role::BorderServicesOfficer, access::Role::Cashier,
                                                  access::Role::Supervisor});
    ~CounterDriver() override;
    shell::Window* driven() const override { return window.get(); }

    CounterDesk desk;
    TestOfficer officer;
    FakeCounterPorts ports;
    std::unique_ptr<counter::CounterWindow> window;

    /// A declaration that this counter knows; returns its number.
    QString know(qint64 serial, const QString& importer);
    /// Through the card, by keys.
    void signIn();
    void typeCredentials(const QByteArray& passphrase);
    void open(const QString& transactionNumber);
    void act(presenters::CounterAction action);
    void openDrawer(const QString& openingFloat);
    /// Opens a declaration, leads it to the payment, and stands on the payment page.
    void playToPayment(const QString& transactionNumber);
    void payInCash(const QString& amount);
    void fillProvisional();
    void sayConnected(bool connected, int waiting);
};

} // namespace carm::test
