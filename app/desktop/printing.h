// From a sealed entry to two copies at the printer of this terminal.
#pragma once

#include "configuration.h"
#include "devices/printer.h"
#include "kiosk/kiosk_settings.h"
#include "presenters/language.h"
#include "reference/edition.h"

#include <memory>

namespace carm::app {

class KioskPrinter {
public:
    KioskPrinter(const PrinterChoice& choice, reference::EditionPointer edition);
    /// Completes exactly once, never before the call has returned.
    void print(const protocol::SealedEntry& entry, presenters::Language language, kiosk::PrintDone done);

private:
    reference::EditionPointer m_edition;
    std::unique_ptr<devices::Printer> m_printer;
    QObject m_pending; ///< context of completions
};

} // namespace carm::app
