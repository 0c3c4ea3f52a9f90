#include "admin_socket.h"

#include "storage_call.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/write.hpp>

#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include <sys/un.h>

#include <chrono>

namespace carm::app {
namespace {

Q_LOGGING_CATEGORY(lcOperators, "carm.central.operators")

constexpr std::chrono::seconds kServerPatience{5};
constexpr std::chrono::seconds kClientPatience{30}; ///< the order may have to wait for the store
constexpr std::chrono::milliseconds kAcceptPause{100};

/// The system keeps the path in a field of fixed size.
bool fitsIntoAddress(const QString& path)
{
    return QFile::encodeName(path).size() < qsizetype(sizeof(sockaddr_un::sun_path));
}

LocalStream::endpoint endpointOf(const QString& path)
{
    return LocalStream::endpoint(QFile::encodeName(path).toStdString());
}

Failure<Trouble> cannotListen(const QString& path, const QString& why)
{
    return fail(Trouble{QStringLiteral("the socket %1 for operators cannot be opened").arg(path), why,
                        QStringLiteral("give --data a shorter path in a folder that this user may write")});
}

/// Reads up to the end of a line; nothing when it does not come, or is longer than `most`.
net::awaitable<std::optional<QByteArray>> readLine(std::shared_ptr<LocalStream::socket> socket,
                                                   std::size_t most)
{
    std::string text;
    ErrorCode error;
    const std::size_t size =
        co_await net::async_read_until(*socket, net::dynamic_buffer(text, most), '\n', into(error));
    if (error) {
        co_return std::nullopt;
    }
    co_return QByteArray(text.data(), static_cast<qsizetype>(size));
}

/// Closing the socket ends whatever is waited for on it.
void closeAfter(net::steady_timer& timer, std::chrono::seconds patience,
                const std::shared_ptr<LocalStream::socket>& socket)
{
    timer.expires_after(patience);
    timer.async_wait([socket](ErrorCode error) {
        if (!error) {
            ErrorCode ignored; // it is gone in any case
            socket->close(ignored);
        }
    });
}

AdminAnswer noAnswer()
{
    return fail(Trouble{QStringLiteral("the service that runs did not answer"),
                        QStringLiteral("it is stopping, or its store does not answer"),
                        QStringLiteral("look into its log, carm-central.log in --data, and try again")});
}

/// Leaves `answer` as it is when there is a service that does not answer.
net::awaitable<void> converse(std::shared_ptr<LocalStream::socket> socket, LocalStream::endpoint place,
                              QByteArray order, std::optional<AdminAnswer>& answer)
{
    ErrorCode error;
    co_await socket->async_connect(place, into(error));
    if (error == net::error::connection_refused || error == boost::system::errc::no_such_file_or_directory) {
        answer.reset();
        co_return;
    }
    if (error) {
        answer = fail(Trouble{QStringLiteral("the service that runs cannot be asked"),
                              QString::fromStdString(error.message()),
                              QStringLiteral("give the order as the user of the service")});
        co_return;
    }
    co_await net::async_write(*socket, net::buffer(order.constData(), static_cast<std::size_t>(order.size())),
                              into(error));
    const auto line = co_await readLine(socket, kMostAnswerBytes);
    if (auto given = line ? answerFromLine(*line) : std::nullopt) {
        answer = std::move(given);
    }
}

} // namespace

QString adminSocketPathOf(const Options& options)
{
    return QDir(options.data).absoluteFilePath(QStringLiteral("central.socket"));
}

AdminServer::AdminServer(LocalStream::acceptor acceptor, QString path, StorageThread& storage,
                         const Clock& clock)
    : m_acceptor(std::move(acceptor)), m_path(std::move(path)), m_storage(storage), m_clock(clock),
      m_pause(m_acceptor.get_executor())
{
}

Result<std::unique_ptr<AdminServer>, Trouble> AdminServer::open(net::io_context& context, const QString& path,
                                                                StorageThread& storage, const Clock& clock)
{
    if (!fitsIntoAddress(path)) {
        return cannotListen(path, QStringLiteral("its path is too long for a socket"));
    }
    QFile::remove(path);
    LocalStream::acceptor acceptor(context);
    ErrorCode error;
    const auto step = [&error](auto&& action) {
        if (!error) {
            action();
        }
    };
    step([&] { acceptor.open(LocalStream(), error); });
    step([&] { acceptor.bind(endpointOf(path), error); });
    step([&] { acceptor.listen(LocalStream::acceptor::max_listen_connections, error); });
    if (error) {
        return cannotListen(path, QString::fromStdString(error.message()));
    }
    return std::unique_ptr<AdminServer>(new AdminServer(std::move(acceptor), path, storage, clock));
}

void AdminServer::start()
{
    net::co_spawn(m_acceptor.get_executor(), acceptAll(), &endOn);
}

void AdminServer::stop()
{
    ErrorCode ignored; // it is closed in any case
    m_acceptor.close(ignored);
    m_pause.cancel();
    QFile::remove(m_path);
}

net::awaitable<void> AdminServer::acceptAll()
{
    while (m_acceptor.is_open()) {
        ErrorCode error;
        const auto socket = std::make_shared<LocalStream::socket>(m_acceptor.get_executor());
        co_await m_acceptor.async_accept(*socket, into(error));
        if (!error) {
            co_await serve(socket);
        } else if (m_acceptor.is_open()) {
            m_pause.expires_after(kAcceptPause);
            co_await m_pause.async_wait(into(error));
        }
    }
}

net::awaitable<void> AdminServer::serve(std::shared_ptr<LocalStream::socket> socket)
{
    net::steady_timer deadline(m_acceptor.get_executor());
    closeAfter(deadline, kServerPatience, socket);
    const auto line = co_await readLine(socket, kMostOrderBytes);
    deadline.cancel();
    if (!line) {
        co_return;
    }
    const AdminAnswer outcome = co_await answer(*line);
    const QByteArray text = lineOf(outcome);
    closeAfter(deadline, kServerPatience, socket);
    ErrorCode ignored; // a client that has gone finds the code of its order unused
    co_await net::async_write(*socket, net::buffer(text.constData(), static_cast<std::size_t>(text.size())),
                              into(ignored));
}

net::awaitable<AdminAnswer> AdminServer::answer(QByteArray line)
{
    const auto order = orderFromLine(line);
    if (!order) {
        co_return fail(Trouble{QStringLiteral("the service that runs does not know this order"),
                               QStringLiteral("it is another version of the program"),
                               QStringLiteral("start the service anew with this version")});
    }
    auto work = [order = *order, now = m_clock.now()](storage::CentralStore& store,
                                                      central::CentralService&) {
        return carryOut(order, store, now);
    };
    auto outcome = co_await callStorage<AdminAnswer>(m_storage, m_acceptor.get_executor(), std::move(work));
    if (!outcome) {
        co_return fail(Trouble{QStringLiteral("the service that runs is busy"),
                               QStringLiteral("its queue is full"), QStringLiteral("try again")});
    }
    if (order->command == Command::Revoke && outcome->ok()) {
        qCWarning(lcOperators) << "revoked terminal" << order->name;
    }
    co_return *std::move(outcome);
}

std::optional<AdminAnswer> askService(const QString& path, const AdminOrder& order)
{
    if (!fitsIntoAddress(path)) {
        return {}; // no service could listen there
    }
    std::optional<AdminAnswer> answer = noAnswer();
    net::io_context context(1);
    const auto socket = std::make_shared<LocalStream::socket>(context);
    net::co_spawn(context, converse(socket, endpointOf(path), lineOf(order), answer), &endOn);
    context.run_for(kClientPatience);
    return answer;
}

} // namespace carm::app
