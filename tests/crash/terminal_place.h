// Where a terminal of a campaign lives, and how it is opened: its folder, its key, and the way to the campaign's
// central, with waits so short that many outages fit into a short time.
#pragma once

#include "terminal/terminal_engine.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace carm::test {

struct TerminalPlace {
    QString directory; ///< of the campaign: authority, and a folder for each terminal
    QString name;      ///< of this terminal's folder
    QString url;       ///< of central
    QByteArray pin;    ///< SHA-256 of its certificate
    QString enrolmentCode;

    QString folder() const { return directory + QLatin1Char('/') + name; }
    QString storePath() const { return folder() + QStringLiteral("/terminal.db"); }
};

/// For the command line of a child process, and back; nothing when it is not as arguments() made it.
QStringList arguments(const TerminalPlace& place);
std::optional<TerminalPlace> placeFrom(const QStringList& arguments);

/// Nothing when the authority's certificate cannot be read.
std::optional<app::TerminalSettings> settingsAt(const TerminalPlace& place, protocol::TerminalKind kind);
/// Of the credential in the terminal's folder; nothing when it cannot be read.
std::optional<secrets::DerivedKeys> keysAt(const TerminalPlace& place);

/// The store checks itself, as `carmctl store verify` does, once its engine has let go of it.
bool isStoreSound(const TerminalPlace& place, const secrets::DerivedKeys& keys);

/// One line on standard output, at once.
void say(const QString& line);

} // namespace carm::test
