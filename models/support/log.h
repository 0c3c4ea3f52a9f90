// Where log lines go. A room names its categories `carm.<room>.<topic>` and declares them in the .cpp that
// uses them:  Q_LOGGING_CATEGORY(lcEngine, "carm.sync.engine")
// Lines are English and carry no personal data: such data lives in Pii and SecretBytes, which print as
// "[redacted]".
#pragma once

#include "support/result.h"

#include <QString>

#include <memory>

namespace carm {

/// Takes every message of Qt's logging until it is destroyed; then the handler before it is back. Messages
/// still reach that handler too, as one line, so standard error and the service manager's journal see them.
class LogFile {
public:
    virtual ~LogFile() = default;
};

/// Lines `2026-03-01T14:05:09.123Z warning carm.sync.engine text` of information and above go to `path`,
/// readable by the owner only. At most 5 files of 1 MB: `path`, then `path.1` (newer) to `path.4` (older).
/// A message is one line, whatever it contains, of at most 4 KB. One log file at a time; ends the process
/// when there are two. The error is the system's own words.
Result<std::unique_ptr<LogFile>, QString> installLogFile(const QString& path);

} // namespace carm
