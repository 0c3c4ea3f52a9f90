#include "serve.h"

#include "admin_socket.h"
#include "central_keys.h"
#include "edition_files.h"
#include "https_server.h"
#include "tls.h"

#include <boost/asio/ip/address.hpp>
#include <boost/asio/signal_set.hpp>

#include <QFile>
#include <QLoggingCategory>

#include <csignal>
#include <cstdio>

namespace carm::app {
namespace {

Q_LOGGING_CATEGORY(lcServe, "carm.central.serve")

Result<Tcp::acceptor, Trouble> listenOn(net::io_context& context, const Options& options)
{
    const QString place = QStringLiteral("%1 port %2").arg(options.listen).arg(options.port);
    ErrorCode error;
    const auto address = net::ip::make_address(options.listen.toStdString(), error);
    if (error) {
        return fail(Trouble{QStringLiteral("cannot listen on %1").arg(place),
                            QStringLiteral("this is not an IP address"),
                            QStringLiteral("give --listen as 127.0.0.1, 0.0.0.0 or ::1")});
    }
    const Tcp::endpoint endpoint(address, options.port);
    Tcp::acceptor acceptor(context);
    const auto step = [&error](auto&& action) {
        if (!error) {
            action();
        }
    };
    step([&] { acceptor.open(endpoint.protocol(), error); });
    step([&] { acceptor.set_option(Tcp::acceptor::reuse_address(true), error); });
    step([&] { acceptor.bind(endpoint, error); });
    step([&] { acceptor.listen(Tcp::acceptor::max_listen_connections, error); });
    if (error) {
        return fail(Trouble{QStringLiteral("cannot listen on %1").arg(place),
                            QString::fromStdString(error.message()),
                            QStringLiteral("stop the program that uses the port, or give another --port")});
    }
    return acceptor;
}

QByteArray embeddedApiDescription()
{
    QFile file(QStringLiteral(":/api/central.openapi.yaml"));
    const bool isThere = file.open(QIODevice::ReadOnly);
    CARM_ENSURE(isThere); // part of this program
    return file.readAll();
}

void announce(const Tcp::endpoint& endpoint)
{
    const std::string host = endpoint.address().to_string();
    const bool isV6 = endpoint.address().is_v6();
    std::printf("listening on https://%s%s%s:%u\n", isV6 ? "[" : "", host.c_str(), isV6 ? "]" : "",
                static_cast<unsigned>(endpoint.port()));
    std::fflush(stdout);
    qCInfo(lcServe) << "listening on port" << endpoint.port();
}

/// Returns when the last connection has gone after a signal.
void runUntilSignal(net::io_context& context, net::signal_set& signals, HttpsServer& server,
                    AdminServer& operators)
{
    signals.async_wait([&server, &operators](ErrorCode error, int number) {
        if (!error) {
            qCInfo(lcServe) << "stopping on signal" << number;
            operators.stop();
            server.stop([] { qCInfo(lcServe) << "stopped"; });
        }
    });
    server.start();
    operators.start();
    context.run();
}

} // namespace

Result<void, Trouble> serve(const Options& options, const secrets::DerivedKeys& keys)
{
    CARM_TRY(tls, makeTlsContext(options.certificate, options.privateKey));
    CARM_TRY(editions, loadEditions(options.editions));
    const auto receiptKey = protocol::SigningKey::fromSeed(keys.signingSeed);
    CARM_ENSURE(receiptKey.has_value()); // derived with the right length
    const SystemClock clock;
    const QString path = storePathOf(options);
    central::Policy policy;
    policy.openImporterEnrolment = options.openImporterEnrolment;
    policy.acceptsUnknownBusinesses = options.acceptUnknownBusinesses;
    const central::PublicService open(editions, embeddedApiDescription());
    // Before the storage thread, which posts its answers here until it has ended.
    net::io_context context(1);
    // From here on a signal is kept until it is waited for, so that one that comes early also closes the
    // store.
    net::signal_set signals(context, SIGINT, SIGTERM);
    CARM_TRY(acceptor, listenOn(context, options));
    const Tcp::endpoint endpoint = acceptor.local_endpoint();
    const Limits limits;
    StorageThread storage(limits.queueLength);
    const auto started = storage.start(
        [&] {
            return storage::CentralStore::open(storage::OpenOptions{path, keys.storeKey});
        },
        [&](storage::CentralStore& store) {
            return central::CentralService({store, open, editions, *receiptKey, clock, policy});
        });
    if (!started) {
        return fail(troubleOf(started.error(), path));
    }
    CARM_TRY(operators, AdminServer::open(context, adminSocketPathOf(options), storage, clock));
    HttpsServer server(context, std::move(acceptor), std::move(tls), storage, open, clock,
                       {limits, policy.busyRetryAfterSeconds});
    announce(endpoint);
    runUntilSignal(context, signals, server, *operators);
    return {};
}

} // namespace carm::app
