// carm-central: the central service and the two commands that an operator needs beside it.
#include "central/enrolment_code.h"
#include "central_keys.h"
#include "common/hardening.h"
#include "entry_listing.h"
#include "serve.h"
#include "support/log.h"

#include <QCoreApplication>
#include <QDir>

#include <csignal>
#include <cstdio>

namespace {

using namespace carm;
using namespace carm::app;

constexpr int kFailed = 1;
constexpr qint64 kMillisecondsPerHour = 3'600'000;

void print(FILE* stream, const QByteArray& text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stream);
    std::fflush(stream);
}

/// The log of the service is its own, so that two programs never rotate one file.
Result<void, Trouble> runService(const Options& options)
{
    CARM_CHECK(makeDataFolder(options));
    const auto log = installLogFile(QDir(options.data).filePath(QStringLiteral("carm-central.log")));
    if (!log) {
        return fail(Trouble{QStringLiteral("the log file in %1 cannot be opened").arg(options.data),
                            log.error(), QStringLiteral("check the rights of --data")});
    }
    CARM_TRY(keys, obtainKeys(options));
    return serve(options, keys);
}

Result<void, Trouble> printEnrolmentCode(const Options& options)
{
    CARM_CHECK(makeDataFolder(options));
    CARM_TRY(keys, obtainKeys(options));
    const QString path = storePathOf(options);
    const auto store = storage::CentralStore::open(storage::OpenOptions{path, keys.storeKey});
    if (!store) {
        return fail(troubleOf(store.error(), path));
    }
    const QString code = central::makeEnrolmentCode();
    const Instant expiresAt{SystemClock().now().milliseconds + options.validHours * kMillisecondsPerHour};
    if (const auto added = store.value()->addEnrolmentCode(central::enrolmentCodeHash(code), expiresAt);
        !added) {
        return fail(troubleOf(added.error()));
    }
    print(stdout, code.toUtf8() + '\n');
    return {};
}

Result<void, Trouble> printEntries(const Options& options)
{
    CARM_TRY(keys, obtainKeys(options));
    const QString path = storePathOf(options);
    const auto store =
        storage::CentralStore::open(storage::OpenOptions{path, keys.storeKey, storage::Access::ReadOnly});
    if (!store) {
        return fail(troubleOf(store.error(), path));
    }
    const auto listed = listEntries(*store.value(), options.isJson,
                                    [](const QByteArray& line) { print(stdout, line + '\n'); });
    return listed ? Result<void, Trouble>() : fail(troubleOf(listed.error()));
}

Result<void, Trouble> run(const Options& options)
{
    switch (options.command) {
    case Command::Serve:
        return runService(options);
    case Command::NewEnrolmentCode:
        return printEnrolmentCode(options);
    case Command::List:
        return printEntries(options);
    }
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    hardenProcess();
    // A reader of our output that has gone must not take the service with it.
    std::signal(SIGPIPE, SIG_IGN);
    const QCoreApplication application(argc, argv);
    const auto options = readOptions(QCoreApplication::arguments());
    if (!options) {
        const Exit& end = options.error();
        print(end.code == 0 ? stdout : stderr, end.text.toUtf8());
        return end.code;
    }
    const auto outcome = run(options.value());
    if (!outcome) {
        print(stderr, textOf(outcome.error()).toUtf8());
        return kFailed;
    }
    return 0;
}
