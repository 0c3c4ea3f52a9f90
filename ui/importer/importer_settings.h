// What the program gives the importer's window.
#pragma once

#include "presenters/importer_session.h"
#include "shell/printing.h"

#include <functional>
#include <vector>

namespace carm::importer_ui {

struct ImporterPorts {
    /// Prints the copies of a sealed declaration; completes exactly once on the thread of the pages.
    std::function<void(const protocol::SealedEntry& entry, shell::PrintDone done)> printCopies;
    /// Prints recovery codes, in ASCII, and keeps nothing of them. Called and completed as above; the codes
    /// are only there during the call.
    std::function<void(const std::vector<SecretBytes>& codes, shell::PrintDone done)> printCodes;
};

struct ImporterWindowSettings {
    /// Before anybody has chosen one.
    presenters::Language language = presenters::Language::English;
    bool mayClose = true;
};

} // namespace carm::importer_ui
