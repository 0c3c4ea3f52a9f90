// The command line of carm-desktop.
#pragma once

#include "common/exit.h"
#include "presenters/language.h"
#include "protocol/messages.h"
#include "support/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace carm::app {

struct Options {
    QString configurationFile;
    /// Must be the one of the configuration; nothing when the command line leaves it to that.
    std::optional<protocol::TerminalKind> mode;
    bool provisionOnly = false;      ///< enrol, lease numbers, fetch the edition; then end, without a window
    QString enrolmentCodeFile;       ///< holds the one-time code that central printed
    presenters::Language language = presenters::Language::English;
};

Result<Options, Exit> readOptions(const QStringList& arguments);

} // namespace carm::app
