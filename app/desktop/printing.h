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
    explicit KioskPrinter(const PrinterChoice& choice);
    /// `edition` is the one that the entry was sealed with. Completes exactly once, never before the call has
    /// returned.
    void print(const protocol::SealedEntry& entry, const reference::EditionPointer& edition,
               presenters::Language language, kiosk::PrintDone done);

private:
    /// Files in a folder are clear text that nobody collects: only practice may make them.
    bool mayPrint(const reference::EditionPointer& edition) const;

    PrinterChoice::Kind m_kind;
    std::unique_ptr<devices::Printer> m_printer;
    QObject m_pending; ///< context of completions
};

} // namespace carm::app
