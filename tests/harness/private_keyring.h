// A message bus and a Secret Service of a test's own: real dbus-daemon and gnome-keyring-daemon in a
// temporary home. Ends exactly the processes that it started.
//
// The Secret Service client library keeps its connection for the life of a process, so a test that changes
// bus or daemon belongs into a process of its own.
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QTemporaryDir>

namespace carm::test {

class PrivateKeyring {
public:
    PrivateKeyring();
    ~PrivateKeyring();
    PrivateKeyring(const PrivateKeyring&) = delete;
    PrivateKeyring& operator=(const PrivateKeyring&) = delete;

    /// A bus with nothing on it, not even services that would be started on demand.
    bool startBus();
    /// An unlocked keyring, made anew or kept from before; or the daemon alone, with the keyring locked.
    bool startDaemon(bool unlocked = true);
    /// Both, unlocked.
    bool start() { return startBus() && startDaemon(); }

    /// Asks the service to lock its keyring.
    bool lock();
    /// Kills the daemon as a crash would.
    void stopDaemon();
    /// Lets every call hang, as a prompt does that nobody answers.
    void pauseDaemon();
    void resumeDaemon();
    void stop();

    /// For the programs that a test starts.
    QProcessEnvironment environment() const;
    /// For the test's own process; before its first use of a keychain.
    void enter() const;
    /// Everything that the daemon writes lies below.
    QString home() const { return m_home.path(); }
    /// Why the last call failed, for the test's message.
    QString problem() const { return m_problem; }

private:
    bool failed(const QString& problem);
    bool call(const QStringList& arguments, QByteArray* answer = nullptr);
    bool waitForService();

    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_daemon;
    QString m_address;
    QString m_problem;
};

} // namespace carm::test
