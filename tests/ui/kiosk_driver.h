// The kiosk as a person meets it: the real window over a real session, the practice edition and a fake
// backend, driven by keys and touches on controls that are found by their names.
#pragma once

#include "kiosk/kiosk_window.h"
#include "presenters/fake_kiosk_backend.h"
#include "presenters/kiosk_session.h"
#include "window_driver.h"

#include <QString>

#include <memory>
#include <vector>

namespace carm::test {

/// The printer as the tests need it: keeps what it was given and completes when told to.
struct FakePrinter {
    std::vector<protocol::SealedEntry> printed;
    kiosk::PrintDone done;
    kiosk::PrintCallback callback();
};

class KioskDriver final : public WindowDriver {
public:
    explicit KioskDriver(presenters::Language language = presenters::Language::English,
                         kiosk::KioskSettings settings = {});
    ~KioskDriver() override;
    shell::Window* driven() const override { return window.get(); }

    FakeKioskBackend backend;
    FakePrinter printer;
    FixedClock clock;
    std::unique_ptr<presenters::KioskSession> session;
    std::unique_ptr<kiosk::KioskWindow> window;

    /// As after a cut of power: session and window go, the disk stays.
    void restart();

    void fillImporter();
    void fillShipment();
    void fillGoods();
    /// From Welcome to `page` with every field filled.
    void playTo(presenters::KioskPage page);
    void sign();

    void sayConnected(bool connected, int waiting);
    /// What central's answer makes of the signed entry.
    void answerEntry(outbox::OutboxState state, const QString& problem = {});

private:
    void open();

    kiosk::KioskSettings m_settings;
};

} // namespace carm::test
