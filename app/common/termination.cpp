#include "common/termination.h"

#include "support/ensure.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace carm::app {

#ifdef Q_OS_UNIX

namespace {

/// A handler may do next to nothing; it writes one byte, and the event loop reads it.
int s_ends[2] = {-1, -1};

extern "C" void wakeEventLoop(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(s_ends[0], &byte, 1);
}

void handleWith(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
}

} // namespace

Termination::Termination(std::function<void()> asked)
{
    CARM_ENSURE(s_ends[0] < 0); // one at a time
    CARM_ENSURE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, s_ends) == 0);
    m_notifier = std::make_unique<QSocketNotifier>(s_ends[1], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                     [asked = std::move(asked)] {
                         char byte = 0;
                         if (::read(s_ends[1], &byte, 1) == 1) {
                             asked();
                         }
                     });
    handleWith(&wakeEventLoop);
}

Termination::~Termination()
{
    handleWith(SIG_DFL);
    m_notifier.reset();
    ::close(s_ends[0]);
    ::close(s_ends[1]);
    s_ends[0] = -1;
    s_ends[1] = -1;
}

#else

Termination::Termination(std::function<void()>) {}
Termination::~Termination() = default;

#endif

} // namespace carm::app
