// Where printed copies go. A terminal without a printer says so; it is never silent.
#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace carm::devices {

struct PrintJob {
    QString title;  ///< for the queue and file names; no personal data
    QByteArray pdf; ///< all copies, one after the other
};

enum class PrintErrorCode {
    NoPrinter,   ///< this terminal has none
    Unavailable, ///< the printing system or the queue is not there
    Refused,     ///< the printing system did not take the job
    CannotWrite, ///< the folder is missing, full or read-only
    TimedOut,
};

struct PrintError {
    PrintErrorCode code;
    QString detail; ///< English, for the log
};

class Printer {
public:
    using Done = std::function<void(Result<void, PrintError>)>;
    virtual ~Printer() = default;
    /// Completes exactly once on the calling thread, never before the call has returned, also when the printer goes.
    /// Success means that the job was handed over, not that paper has come out.
    virtual void print(const PrintJob& job, Done done) = 0;
};

} // namespace carm::devices
