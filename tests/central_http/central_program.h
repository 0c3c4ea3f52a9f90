// The real carm-central: its own data folder, key and certificates, a free port on loopback.
#pragma once

#include "central/sample_terminal.h"

#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace carm::test {

/// A bound for waits that end by a condition long before.
inline constexpr int kPatienceMs = 60'000;

/// What packaging/make-authority.sh made, once per test program.
struct TestAuthority {
    QString authorityPath;
    QString certificatePath;
    QString privateKeyPath;
    QByteArray pin; ///< SHA-256 of the service's certificate
};
const TestAuthority& testAuthority();

class CentralProgram {
public:
    CentralProgram();
    /// Kills the program if it still runs.
    ~CentralProgram();

    struct Ended {
        int exitCode = -1;
        QByteArray output;
        QByteArray errors;
    };
    /// Another place of the master key than the credential in the folder.
    void useKeySource(const QString& source, const QProcessEnvironment& environment);
    /// Runs a command to its end.
    Ended run(const QStringList& arguments) const;
    /// The options that every command needs.
    QStringList placeOptions() const;
    QStringList serveOptions() const;
    /// For every later start.
    void addServeOption(const QString& option) { m_serveOptions.append(option); }

    /// Returns when it listens; false with everything it said in errors().
    bool start();
    bool isRunning() const { return m_process && m_process->state() == QProcess::Running; }
    qint64 processId() const { return m_process->processId(); }
    quint16 port() const { return m_port; }
    QByteArray errors() const { return m_errors; }
    /// SIGTERM; the exit code, or -1 when it did not end by itself.
    int stop();
    void sendTerminate() const { m_process->terminate(); }
    int waitForEnd();
    /// SIGKILL: nothing can be saved, nothing said.
    void kill();
    /// The most memory that it ever had, in kilobytes.
    qint64 peakKilobytes() const;

    /// From the service when it runs; empty when there was none.
    QString newEnrolmentCode() const;
    /// What the store holds, by `list --json`.
    std::vector<QJsonObject> entries() const;

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private:
    QTemporaryDir m_folder;
    QString m_keySource;
    QStringList m_serveOptions;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    std::unique_ptr<QProcess> m_process;
    quint16 m_port = 0;
    QByteArray m_errors;
};

} // namespace carm::test
