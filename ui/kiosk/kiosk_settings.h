// What the program tells the kiosk's window.
#pragma once

#include "presenters/kiosk_session.h"
#include "shell/idle_watch.h"

#include <functional>

namespace carm::kiosk {

struct KioskSettings {
    shell::IdleSettings idle;
    /// The language of a new session.
    presenters::Language language = presenters::Language::English;
    /// Whether the person can show a keyboard on the screen.
    bool touchKeyboard = true;
    /// Whether the window may be closed; a kiosk on duty says no.
    bool mayClose = false;
};

enum class PrintOutcome {
    Printed,     ///< handed over to the printer; paper may still take a while
    NoPrinter,   ///< this terminal has none
    Failed,      ///< the printer or its queue did not take the copies
    CannotBeSet, ///< the copies could not be made ready; the printer was not asked
};
using PrintDone = std::function<void(PrintOutcome)>;
/// Prints two copies of a saved entry and completes exactly once on the thread of the pages.
using PrintCallback = std::function<void(const protocol::SealedEntry& entry, PrintDone done)>;

} // namespace carm::kiosk
