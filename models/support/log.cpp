#include "support/log.h"

#include <QDateTime>
#include <QFile>
#include <QMessageLogContext>

#include <mutex>

namespace carm {
namespace {

constexpr int kLogFiles = 5;
constexpr qint64 kMostLogBytes = 1024 * 1024;
constexpr qsizetype kMostLineCharacters = 4096;

const char* severityName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    }
    return "unknown";
}

/// One line: nothing that a message carries may look like the start of another, steer a terminal or turn the
/// direction of the text behind it.
QString onOneLine(const QString& message)
{
    QString line;
    for (QChar c : message) {
        if (line.size() >= kMostLineCharacters) {
            return line + QStringLiteral("…");
        }
        const bool breaks = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
                            c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        line += breaks ? QChar(u' ') : c;
    }
    return line;
}

/// Writes and rotates; knows nothing of Qt's logging.
class RotatingFile {
public:
    explicit RotatingFile(const QString& path) : m_file(path) {}

    bool open(QIODevice::OpenMode how)
    {
        // Unbuffered: what was logged before a crash is in the file.
        return m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered | how) &&
               m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }

    QString errorText() const { return m_file.errorString(); }

    void write(const QByteArray& line)
    {
        if (m_file.size() + line.size() > kMostLogBytes) {
            rotate();
        }
        if (m_file.isOpen()) {
            m_file.write(line);
        }
    }

private:
    QString numbered(int age) const
    {
        return age == 0 ? m_file.fileName() : QStringLiteral("%1.%2").arg(m_file.fileName()).arg(age);
    }

    void rotate()
    {
        m_file.close();
        QFile::remove(numbered(kLogFiles - 1));
        for (int age = kLogFiles - 1; age > 0; --age) {
            QFile::rename(numbered(age - 1), numbered(age));
        }
        // Truncated as well: when the renaming failed, old lines are lost rather than the disk filled.
        open(QIODevice::Truncate);
    }

    QFile m_file;
};

class InstalledLog final : public LogFile {
public:
    explicit InstalledLog(const QString& path) : m_file(path) {}
    ~InstalledLog() override;

    bool open() { return m_file.open(QIODevice::Append); }
    QString errorText() const { return m_file.errorText(); }
    void install();

private:
    static void handle(QtMsgType type, const QMessageLogContext& context, const QString& message);

    RotatingFile m_file;
};

/// Qt's message handler is a plain function, so what it writes to has to be found from nowhere.
struct LogTarget {
    std::mutex mutex;
    RotatingFile* file = nullptr;
    QtMessageHandler before = nullptr;
};

LogTarget& logTarget()
{
    static LogTarget target;
    return target;
}

InstalledLog::~InstalledLog()
{
    LogTarget& target = logTarget();
    const std::lock_guard lock(target.mutex);
    if (target.file == &m_file) {
        qInstallMessageHandler(target.before);
        target.file = nullptr;
    }
}

void InstalledLog::install()
{
    LogTarget& target = logTarget();
    const std::lock_guard lock(target.mutex);
    CARM_ENSURE(target.file == nullptr);
    target.file = &m_file;
    target.before = qInstallMessageHandler(&InstalledLog::handle);
}

void InstalledLog::handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    // QFile may itself warn while a line is written; such a warning goes to the handler before only.
    static thread_local bool writing = false;
    const QString line = onOneLine(message);
    LogTarget& target = logTarget();
    QtMessageHandler before = nullptr;
    if (writing) {
        before = target.before;
    } else {
        const std::lock_guard lock(target.mutex);
        before = target.before;
        if (target.file != nullptr && type != QtDebugMsg) {
            writing = true;
            target.file->write(
                QStringLiteral("%1 %2 %3 %4\n")
                    .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                         QString::fromLatin1(severityName(type)),
                         QString::fromUtf8(context.category == nullptr ? "default" : context.category), line)
                    .toUtf8());
            writing = false;
        }
    }
    if (before != nullptr) {
        before(type, context, line);
    }
}

} // namespace

Result<std::unique_ptr<LogFile>, QString> installLogFile(const QString& path)
{
    auto log = std::make_unique<InstalledLog>(path);
    if (!log->open()) {
        return fail(log->errorText());
    }
    log->install();
    return std::unique_ptr<LogFile>(std::move(log));
}

} // namespace carm
