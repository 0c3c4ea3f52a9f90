// The command line of carm-central.
#pragma once

#include "common/exit.h"
#include "common/key_source.h"
#include "support/result.h"

#include <QString>
#include <QStringList>

namespace carm::app {

enum class Command { Serve, NewEnrolmentCode, Revoke, List };

inline constexpr int kMostValidHours = 24 * 31;

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
    QString terminal; ///< for Revoke
    bool isJson = false;
};

Result<Options, Exit> readOptions(const QStringList& arguments);

} // namespace carm::app
