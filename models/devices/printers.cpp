#include "devices/printers.h"

#include "devices/completion.h"

#include <QDir>
#include <QFile>
#include <QProcess>

namespace carm::devices {
namespace {

constexpr int kDeadlineMs = 30'000;
constexpr int kMostSameName = 1000;

Failure<PrintError> printError(PrintErrorCode code, const QString& detail)
{
    return fail(PrintError{code, detail});
}

/// Opens a name that is not taken: printing again must not overwrite the first copies.
bool openNew(QFile& file, const QString& folder, const QString& title)
{
    for (int count = 1; count <= kMostSameName; ++count) {
        const QString name = count == 1 ? title : QStringLiteral("%1-%2").arg(title).arg(count);
        file.setFileName(QDir(folder).filePath(name + QStringLiteral(".pdf")));
        if (!file.exists()) {
            return file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
        }
    }
    return false;
}

Result<void, PrintError> writeCopies(const QString& folder, const PrintJob& job)
{
    if (!QDir().mkpath(folder)) {
        return printError(PrintErrorCode::CannotWrite, QStringLiteral("the folder cannot be made"));
    }
    QFile file;
    if (!openNew(file, folder, job.title)) {
        return printError(PrintErrorCode::CannotWrite, file.errorString());
    }
    if (file.write(job.pdf) != job.pdf.size() || !file.flush()) {
        const QString reason = file.errorString();
        file.remove(); // half a copy is none
        return printError(PrintErrorCode::CannotWrite, reason);
    }
    return {};
}

} // namespace

void NoPrinter::print(const PrintJob&, Done done)
{
    auto* completion = new Completion(std::move(done), &m_pending);
    completion->finishLater(printError(PrintErrorCode::NoPrinter, {}));
}

FolderPrinter::FolderPrinter(QString folder) : m_folder(std::move(folder)) {}

void FolderPrinter::print(const PrintJob& job, Done done)
{
    auto* completion = new Completion(std::move(done), &m_pending);
    completion->finishLater(writeCopies(m_folder, job));
}

QueuePrinter::QueuePrinter(QString queue) : m_queue(std::move(queue)) {}

void QueuePrinter::print(const PrintJob& job, Done done)
{
    auto* completion = new Completion(std::move(done), &m_pending);
    completion->setDeadline(kDeadlineMs);
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
    command->start(QStringLiteral("lp"), {QStringLiteral("-d"), m_queue, QStringLiteral("-t"), job.title,
                                          QStringLiteral("-o"), QStringLiteral("sides=one-sided"), QStringLiteral("-")});
    command->write(job.pdf);
    command->closeWriteChannel();
}

} // namespace carm::devices
