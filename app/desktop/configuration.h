// What an administrator sets for one terminal, in one JSON file (packaging/kiosk/kiosk.json is an example).
#pragma once

#include "common/key_source.h"
#include "transport/http_central_api.h"

#include <QString>

namespace carm::app {

/// `none`, `folder:DIR` (PDF files) or `queue:NAME` (a print queue of the system).
struct PrinterChoice {
    enum class Kind { None, Folder, Queue };
    Kind kind = Kind::None;
    QString place;
};

struct Configuration {
    QString dataDirectory;
    KeySource keySource;
    QString recoveryKeyFile;
    QString office; ///< four digits, where the terminal stands
    transport::CentralAddress central;
    PrinterChoice printer;
    int idleMinutes = 5;
};

struct ConfigurationError {
    QString code;   ///< stable: "configuration.notFound", "configuration.malformed", "configuration.badValue"
    QString detail; ///< the file, and the path of the field within it
};

/// Paths in the file that are not absolute count from its own folder. Unknown fields are refused.
Result<Configuration, ConfigurationError> readConfiguration(const QString& path);

} // namespace carm::app
