#include "devices/printers.h"

#include "devices/completion.h"

#include <QDir>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>

namespace carm::devices {
namespace {

constexpr int kDeadlineMs = 30'000;
constexpr int kMostSameName = 1000;
const QString kPdf = QStringLiteral(".pdf");

Failure<PrintError> printError(PrintErrorCode code, const QString& detail)
{
    return fail(PrintError{code, detail});
}

using PrintCompletion = Completion<Result<void, PrintError>>;

PrintCompletion* printCompletion(Printer::Done done, QObject* parent)
{
    return new PrintCompletion(
        std::move(done), printError(PrintErrorCode::Unavailable, QStringLiteral("the printer was closed")), parent);
}

/// A name that is not taken: printing again must not overwrite the first copies. Empty when there is none.
QString freeName(const QDir& folder, const QString& title)
{
    for (int count = 1; count <= kMostSameName; ++count) {
        const QString name = (count == 1 ? title : QStringLiteral("%1-%2").arg(title).arg(count)) + kPdf;
        if (!folder.exists(name)) {
            return name;
        }
    }
    return {};
}

Result<void, PrintError> writeCopies(const QDir& folder, const PrintJob& job)
{
    if (!folder.mkpath(QStringLiteral("."))) {
        return printError(PrintErrorCode::CannotWrite, QStringLiteral("the folder cannot be made"));
    }
    const QString name = freeName(folder, job.title);
    if (name.isEmpty()) {
        return printError(PrintErrorCode::CannotWrite, QStringLiteral("too many files of this name"));
    }
    QSaveFile file(folder.filePath(name)); // takes its name only when it is whole
    if (!file.open(QIODevice::WriteOnly) || file.write(job.pdf) != job.pdf.size() || !file.commit()) {
        return printError(PrintErrorCode::CannotWrite, file.errorString());
    }
    return {};
}

} // namespace

void NoPrinter::print(const PrintJob&, Done done)
{
    auto* completion = printCompletion(std::move(done), &m_pending);
    completion->finishLater(printError(PrintErrorCode::NoPrinter, {}));
}

FolderPrinter::FolderPrinter(const QString& folder) : m_folder(folder) {}

void FolderPrinter::print(const PrintJob& job, Done done)
{
    auto* completion = printCompletion(std::move(done), &m_pending);
    completion->finishLater(writeCopies(m_folder, job));
}

QueuePrinter::QueuePrinter(QString queue, const QStringList& commandFolders)
    : m_queue(std::move(queue)), m_command(QStandardPaths::findExecutable(QStringLiteral("lp"), commandFolders))
{
}

QStringList QueuePrinter::systemFolders()
{
    return {QStringLiteral("/usr/bin"), QStringLiteral("/bin"), QStringLiteral("/usr/local/bin")};
}

void QueuePrinter::print(const PrintJob& job, Done done)
{
    auto* completion = printCompletion(std::move(done), &m_pending);
    if (m_command.isEmpty()) {
        completion->finishLater(printError(PrintErrorCode::Unavailable, QStringLiteral("lp is not installed")));
        return;
    }
    completion->setDeadline(kDeadlineMs,
                            printError(PrintErrorCode::TimedOut, QStringLiteral("%1 ms").arg(kDeadlineMs)));
    auto* command = new QProcess(completion); // killed with the completion when its time is up
    command->setStandardOutputFile(QProcess::nullDevice());
    QObject::connect(command, &QProcess::errorOccurred, completion, [completion, command](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            completion->finish(printError(PrintErrorCode::Unavailable, command->errorString()));
        }
    });
    QObject::connect(command, &QProcess::finished, completion, [completion, command](int code, QProcess::ExitStatus status) {
        if (status == QProcess::NormalExit && code == 0) {
            completion->finish({});
        } else {
            const QString reason = QString::fromLocal8Bit(command->readAllStandardError()).trimmed();
            completion->finish(printError(PrintErrorCode::Refused, reason));
        }
    });
    command->start(m_command, {QStringLiteral("-d"), m_queue, QStringLiteral("-t"), job.title,
                                          QStringLiteral("-o"), QStringLiteral("sides=one-sided"), QStringLiteral("-")});
    command->write(job.pdf);
    command->closeWriteChannel();
}

} // namespace carm::devices
