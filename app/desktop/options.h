// The command line of carm-desktop.
#pragma once

#include "presenters/language.h"
#include "support/result.h"

#include <QString>
#include <QStringList>

namespace carm::app {

struct Options {
    QString configurationFile;
    bool provisionOnly = false;      ///< enrol, lease numbers, fetch the edition; then end, without a window
    QString enrolmentCodeFile;       ///< holds the one-time code that central printed
    presenters::Language language = presenters::Language::English;
};

/// Why the program ends without doing anything.
struct Exit {
    int code;
    QString text; ///< for standard output when the code is 0, else for standard error
};

Result<Options, Exit> readOptions(const QStringList& arguments);

} // namespace carm::app
