// The kiosk as a person meets it: the real window over a real session, the practice edition and a fake
// backend, driven by keys and touches on controls that are found by their names.
#pragma once

#include "kiosk/kiosk_window.h"
#include "presenters/fake_kiosk_backend.h"
#include "presenters/kiosk_session.h"

#include <QString>

#include <memory>
#include <vector>

class QLineEdit;
class QWidget;

namespace carm::test {

/// Types as a keyboard does, accents too; Qt Test's own keys know ASCII only.
void typeText(QWidget* target, const QString& text);

/// The printer as the tests need it: keeps what it was given and completes when told to.
struct FakePrinter {
    std::vector<protocol::SealedEntry> printed;
    kiosk::PrintDone done;
    kiosk::PrintCallback callback();
};

class KioskDriver {
public:
    explicit KioskDriver(presenters::Language language = presenters::Language::English,
                         kiosk::KioskSettings settings = {});
    ~KioskDriver();

    FakeKioskBackend backend;
    FakePrinter printer;
    FixedClock clock;
    std::unique_ptr<presenters::KioskSession> session;
    std::unique_ptr<kiosk::KioskWindow> window;

    /// As after a cut of power: session and window go, the disk stays.
    void restart();
    void resize(int width, int height);
    /// Lets layouts and paints that were posted take place.
    void settle();

    /// By its name: the one that can be seen, since pages share names; else any.
    template <class Widget> Widget* find(const char* name) const
    {
        const QList<Widget*> all = window->findChildren<Widget*>(QLatin1String(name));
        for (Widget* widget : all) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        return all.value(0);
    }
    QLineEdit* input(const char* fieldName) const;
    QWidget* focus() const;

    void press(const char* buttonName);
    /// Focus, text, and out again, as with Tab.
    void fill(const char* fieldName, const QString& text);
    /// Types into a field with a list, and takes the first row.
    void choose(const char* fieldName, const QString& text);

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
