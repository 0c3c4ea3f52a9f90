// The kinds of printer that a terminal can have.
#pragma once

#include "devices/printer.h"

#include <QDir>
#include <QObject>
#include <QStringList>

namespace carm::devices {

/// The explicit "none".
class NoPrinter final : public Printer {
public:
    void print(const PrintJob& job, Done done) override;

private:
    QObject m_pending; ///< context of completions
};

/// Writes `<title>.pdf` into a folder, whole or not at all, and never over another file.
class FolderPrinter final : public Printer {
public:
    explicit FolderPrinter(const QString& folder);
    void print(const PrintJob& job, Done done) override;

private:
    QDir m_folder;
    QObject m_pending;
};

/// A print queue of the system, by name, through its `lp` command. The job goes over a pipe: no file is left behind.
class QueuePrinter final : public Printer {
public:
    /// `lp` is looked for in these folders only: a changed PATH must not put another program in its place.
    explicit QueuePrinter(QString queue, const QStringList& commandFolders = systemFolders());
    static QStringList systemFolders();
    void print(const PrintJob& job, Done done) override;

private:
    QString m_queue;
    QString m_command; ///< empty when it is not installed
    QObject m_pending;
};

} // namespace carm::devices
