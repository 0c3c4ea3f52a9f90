// For assertions that end the process: does it really end?
#pragma once

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace carm::test {

/// Runs `action` in a copy of this process, which must not need threads or the event loop, and gives the
/// status of waitpid().
template <class Action> int statusOfCopy(Action action)
{
    std::fflush(nullptr);
    const pid_t child = fork();
    if (child == 0) {
        const rlimit none{0, 0};
        setrlimit(RLIMIT_CORE, &none);
        std::signal(SIGABRT, SIG_DFL); // Qt Test's own handler would print a report
        if (std::freopen("/dev/null", "w", stderr) == nullptr) {
            _exit(2);
        }
        action();
        _exit(0);
    }
    int status = -1;
    return child > 0 && waitpid(child, &status, 0) == child ? status : -1;
}

/// Whether `action` ended its process by abort(), as CARM_ENSURE does.
template <class Action> bool endsProcess(Action action)
{
    const int status = statusOfCopy(action);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT;
}

} // namespace carm::test
