// What an operator orders, carried out by whoever has the store open: the service that runs, which is asked
// over a socket (admin_socket.h), or the command itself.
#pragma once

#include "messages.h"
#include "options.h"
#include "storage/central_store.h"
#include "support/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace carm::app {

struct AdminOrder {
    Command command = Command::NewEnrolmentCode;                         ///< neither Serve nor List
    int validHours = 0;                                                  ///< of a new code
    protocol::TerminalKind terminalKind = protocol::TerminalKind::Kiosk; ///< of a new code
    QString name;        ///< of the terminal to revoke, the badge of the officer to end
    QJsonObject content; ///< the credential of a new officer, a business to import
};

/// For the commands whose order stands whole in the options.
AdminOrder orderOf(const Options& options);

/// The text to be printed, or why nothing was done.
using AdminAnswer = Result<QString, Trouble>;
AdminAnswer carryOut(const AdminOrder& order, storage::CentralStore& store, Instant now);

/// Order and answer between two processes of one machine: a line of JSON each. Nothing when the line is not
/// one of ours.
inline constexpr std::size_t kMostOrderBytes = 256 * 1024;
inline constexpr std::size_t kMostAnswerBytes = 16 * 1024;
QByteArray lineOf(const AdminOrder& order);
std::optional<AdminOrder> orderFromLine(const QByteArray& line);
QByteArray lineOf(const AdminAnswer& answer);
std::optional<AdminAnswer> answerFromLine(const QByteArray& line);

} // namespace carm::app
