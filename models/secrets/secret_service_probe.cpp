#include "secrets/secret_service_probe.h"

#include <QTimer>

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QLibrary>
#include <QUuid>
#endif

namespace carm::secrets {
#ifdef QT_DBUS_LIB
namespace {

/// A connection of its own: the shared one of Qt does not notice that the bus was restarted.
class ServiceProbe final : public QObject {
public:
    ServiceProbe(QObject* context, std::function<void(ServiceState)> done)
        : QObject(context), m_done(std::move(done)),
          m_name(QUuid::createUuid().toString(QUuid::WithoutBraces)),
          m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name))
    {
    }
    ~ServiceProbe() override { QDBusConnection::disconnectFromBus(m_name); }

    void start()
    {
        if (!m_bus.isConnected()) {
            QTimer::singleShot(0, this, [this] { finish(ServiceState::Unreachable); });
            return;
        }
        QDBusMessage call =
            message(QStringLiteral("/org/freedesktop/secrets"),
                    QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("ReadAlias"));
        call << QStringLiteral("default");
        ask(call, [this](const QDBusPendingCall& answer) {
            const QDBusPendingReply<QDBusObjectPath> reply = answer;
            if (reply.isError()) {
                finish(stateOf(reply.error()));
            } else if (reply.value().path() == QStringLiteral("/")) {
                finish(ServiceState::Reachable); // there is no default collection that could be locked
            } else {
                askWhetherLocked(reply.value().path());
            }
        });
    }

private:
    static QDBusMessage message(const QString& path, const QString& interface, const QString& method)
    {
        return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), path, interface,
                                              method);
    }

    static ServiceState stateOf(const QDBusError& error)
    {
        switch (error.type()) {
        case QDBusError::ServiceUnknown:
        case QDBusError::Disconnected:
        case QDBusError::NoServer:
        case QDBusError::NoReply:
            return ServiceState::Unreachable;
        default:
            return ServiceState::Unknown;
        }
    }

    void askWhetherLocked(const QString& collection)
    {
        QDBusMessage call =
            message(collection, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        call << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
        ask(call, [this](const QDBusPendingCall& answer) {
            const QDBusPendingReply<QDBusVariant> reply = answer;
            if (reply.isError()) {
                finish(stateOf(reply.error()));
            } else {
                finish(reply.value().variant().toBool() ? ServiceState::Locked : ServiceState::Reachable);
            }
        });
    }

    template <class Then> void ask(const QDBusMessage& call, Then then)
    {
        auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, then] { then(*watcher); });
    }

    void finish(ServiceState state)
    {
        deleteLater();
        const auto done = std::move(m_done);
        done(state);
    }

    std::function<void(ServiceState)> m_done;
    QString m_name;
    QDBusConnection m_bus;
};

} // namespace

void probeSecretService(QObject* context, std::function<void(ServiceState)> done)
{
    auto* probe = new ServiceProbe(context, std::move(done));
    probe->start();
}

void dropSecretServiceConnection()
{
    // The same file that QtKeychain has loaded; not linked, because it may be absent.
    QLibrary library(QStringLiteral("secret-1"), 0);
    using Disconnect = void (*)();
    if (const auto disconnect = reinterpret_cast<Disconnect>(library.resolve("secret_service_disconnect"))) {
        disconnect();
    }
}

#else

void probeSecretService(QObject* context, std::function<void(ServiceState)> done)
{
    QTimer::singleShot(0, context, [done = std::move(done)] { done(ServiceState::Unknown); });
}

void dropSecretServiceConnection() {}

#endif
} // namespace carm::secrets
