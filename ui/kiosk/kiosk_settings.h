// What the program tells the kiosk's window.
#pragma once

#include "presenters/kiosk_session.h"
#include "shell/idle_watch.h"
#include "shell/printing.h"

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

using shell::PrintDone;
using shell::PrintOutcome;
/// Prints two copies of a saved entry and completes exactly once on the thread of the pages.
using PrintCallback = std::function<void(const protocol::SealedEntry& entry, PrintDone done)>;

} // namespace carm::kiosk
