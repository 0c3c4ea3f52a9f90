// What the program gives the counter's window: the printer, the file chooser, and the reader of images. Each
// call completes exactly once on the thread of the pages.
#pragma once

#include "presenters/counter_prints.h"
#include "presenters/counter_session.h"
#include "shell/printing.h"

#include <functional>

namespace carm::counter {

/// Codes that were found in an image file; nothing when it could not be read as an image.
using ImageTexts = std::optional<QStringList>;

struct CounterPorts {
    std::function<void(const presenters::StampedCopy&, shell::PrintDone)> printCopy;
    std::function<void(const presenters::PrintedReceipt&, shell::PrintDone)> printReceipt;
    std::function<void(const presenters::PrintedShiftReport&, shell::PrintDone)> printReport;
    /// Lets the person choose an image file; an empty path when they did not.
    std::function<void(std::function<void(const QString& path)>)> chooseImage;
    std::function<void(const QString& path, std::function<void(ImageTexts)>)> readImage;
};

struct CounterWindowSettings {
    /// Before anybody has chosen one.
    presenters::Language language = presenters::Language::English;
    bool mayClose = true;
};

} // namespace carm::counter
