#include "harness/private_keyring.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <csignal>

namespace carm::test {
namespace {

constexpr int kStartMs = 20000;
constexpr char kPassword[] = "keyring of a test";

void end(QProcess& process)
{
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished(kStartMs);
    }
}

} // namespace

PrivateKeyring::PrivateKeyring()
{
    QDir(home()).mkpath(QStringLiteral("data/keyrings"));
    QDir(home()).mkpath(QStringLiteral("run"));
    QFile::setPermissions(home() + QStringLiteral("/run"),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

PrivateKeyring::~PrivateKeyring()
{
    stop();
}

bool PrivateKeyring::startBus()
{
    // No service directories: on an ordinary bus the first question would start a daemon on demand.
    QFile config(home() + QStringLiteral("/bus.conf"));
    if (!config.open(QFile::WriteOnly)) {
        return failed(config.errorString());
    }
    config.write("<busconfig><type>session</type><listen>unix:path=");
    config.write(home().toUtf8());
    config.write("/bus</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                 "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
    config.close();
    QFile::remove(home() + QStringLiteral("/bus"));
    m_bus.setProcessEnvironment(environment());
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--config-file=") + config.fileName(), QStringLiteral("--nofork"),
                 QStringLiteral("--nopidfile"), QStringLiteral("--print-address")});
    if (!m_bus.waitForStarted(kStartMs) || !m_bus.waitForReadyRead(kStartMs)) {
        return failed(QStringLiteral("dbus-daemon: ") + m_bus.errorString());
    }
    m_address = QString::fromUtf8(m_bus.readAllStandardOutput()).trimmed();
    return !m_address.isEmpty() || failed(QStringLiteral("dbus-daemon printed no address"));
}

bool PrivateKeyring::startDaemon(bool unlocked)
{
    end(m_daemon);
    QStringList arguments{QStringLiteral("--foreground"), QStringLiteral("--components=secrets")};
    if (unlocked) {
        arguments << QStringLiteral("--unlock");
    }
    m_daemon.setProcessEnvironment(environment());
    m_daemon.start(QStringLiteral("gnome-keyring-daemon"), arguments);
    if (!m_daemon.waitForStarted(kStartMs)) {
        return failed(QStringLiteral("gnome-keyring-daemon: ") + m_daemon.errorString());
    }
    m_daemon.write(unlocked ? kPassword : "");
    m_daemon.closeWriteChannel();
    m_daemon.waitForBytesWritten(kStartMs);
    return waitForService();
}

bool PrivateKeyring::lock()
{
    return call({QStringLiteral("--dest=org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
                 QStringLiteral("org.freedesktop.Secret.Service.Lock"),
                 QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login")});
}

void PrivateKeyring::stopDaemon()
{
    end(m_daemon);
}

void PrivateKeyring::pauseDaemon()
{
    ::kill(static_cast<pid_t>(m_daemon.processId()), SIGSTOP);
}

void PrivateKeyring::resumeDaemon()
{
    ::kill(static_cast<pid_t>(m_daemon.processId()), SIGCONT);
}

void PrivateKeyring::stop()
{
    end(m_daemon);
    end(m_bus);
}

QProcessEnvironment PrivateKeyring::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home() + QStringLiteral("/data"));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home() + QStringLiteral("/run"));
    for (const char* name : {"XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION", "DISPLAY",
                             "WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL", "DBUS_SESSION_BUS_ADDRESS"}) {
        environment.remove(QString::fromLatin1(name));
    }
    if (!m_address.isEmpty()) {
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_address);
    }
    return environment;
}

void PrivateKeyring::enter() const
{
    const QProcessEnvironment wanted = environment();
    const QStringList present = QProcessEnvironment::systemEnvironment().keys();
    for (const QString& name : present) {
        if (!wanted.contains(name)) {
            qunsetenv(name.toUtf8().constData());
        }
    }
    for (const QString& name : wanted.keys()) {
        qputenv(name.toUtf8().constData(), wanted.value(name).toUtf8());
    }
}

bool PrivateKeyring::failed(const QString& problem)
{
    m_problem = problem;
    return false;
}

bool PrivateKeyring::call(const QStringList& arguments, QByteArray* answer)
{
    QProcess send;
    send.setProcessEnvironment(environment());
    send.start(QStringLiteral("dbus-send"),
               QStringList{QStringLiteral("--session"), QStringLiteral("--print-reply")} + arguments);
    if (!send.waitForFinished(kStartMs) || send.exitCode() != 0) {
        return failed(QStringLiteral("dbus-send: ") + QString::fromUtf8(send.readAllStandardError()));
    }
    if (answer != nullptr) {
        *answer = send.readAllStandardOutput();
    }
    return true;
}

bool PrivateKeyring::waitForService()
{
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < kStartMs && m_daemon.state() == QProcess::Running) {
        QByteArray answer;
        if (call({QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                  QStringLiteral("org.freedesktop.DBus.NameHasOwner"),
                  QStringLiteral("string:org.freedesktop.secrets")},
                 &answer) &&
            answer.contains("boolean true")) {
            return true;
        }
        m_daemon.waitForReadyRead(20);
    }
    return failed(QStringLiteral("gnome-keyring-daemon: ") +
                  QString::fromUtf8(m_daemon.readAllStandardError()));
}

} // namespace carm::test
