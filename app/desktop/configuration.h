// What an administrator sets for one terminal, in one JSON file (packaging/kiosk and packaging/desktop have examples).
#pragma once

#include "common/key_source.h"
#include "protocol/messages.h"
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
    protocol::TerminalKind mode = protocol::TerminalKind::Kiosk; ///< which pages, and what central lets it do
    QString dataDirectory;
    KeySource keySource;
    QString recoveryKeyFile;
    QString office; ///< four digits, where the terminal stands
    transport::CentralAddress central;
    PrinterChoice printer;
    int idleMinutes = 5;
    int receiptPlace = 0; ///< of a counter: the number of its cash drawer in the office, which receipts begin with
};

struct ConfigurationError {
    QString code;   ///< stable: "configuration.notFound", "configuration.malformed", "configuration.badValue"
    QString detail; ///< the file, and the path of the field within it
};

/// Paths in the file that are not absolute count from its own folder. Unknown fields are refused, and
/// `receiptPlace` in another mode than counter; an importer's key lies in the person's keychain.
Result<Configuration, ConfigurationError> readConfiguration(const QString& path);

} // namespace carm::app
