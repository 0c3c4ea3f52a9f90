// The command line of carm-central.
#pragma once

#include "access/roles.h"
#include "common/exit.h"
#include "common/key_source.h"
#include "protocol/messages.h"
#include "support/result.h"

#include <QString>
#include <QStringList>

namespace carm::app {

enum class Command { Serve, NewEnrolmentCode, Revoke, NewOfficer, EndOfficer, ImportBusinesses, List };

inline constexpr int kMostValidHours = 24 * 31;
inline constexpr int kMostValidDays = 366;

struct OfficerOptions {
    QString badge;
    QString name;
    access::Roles roles;
    QString office;
    int validDays = 0;
    QString passphraseFile; ///< empty: one is made and shown
};

struct Options {
    Command command = Command::Serve;
    QString data;
    KeySource keySource;
    QString recoveryKeyFile; ///< empty: an existing key is used, none is made
    QString listen;
    quint16 port = 0; ///< 0: any free one
    QString certificate;
    QString privateKey;
    QStringList editions; ///< the first is the current one
    int validHours = 0;
    protocol::TerminalKind terminalKind = protocol::TerminalKind::Kiosk; ///< for NewEnrolmentCode
    QString argument;       ///< the terminal for Revoke, the file for ImportBusinesses
    OfficerOptions officer; ///< for NewOfficer, and the badge for EndOfficer
    bool openImporterEnrolment = false;
    bool acceptUnknownBusinesses = false;
    bool isJson = false;
};

Result<Options, Exit> readOptions(const QStringList& arguments);

} // namespace carm::app
