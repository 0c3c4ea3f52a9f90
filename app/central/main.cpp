// carm-central: the central service and the commands that an operator needs beside it.
#include "central_keys.h"
#include "common/hardening.h"
#include "entry_listing.h"
#include "orders.h"
#include "serve.h"
#include "support/log.h"

#include <QCoreApplication>
#include <QDir>

#include <csignal>
#include <cstdio>
#include <span>

namespace {

using namespace carm;
using namespace carm::app;

constexpr int kFailed = 1;

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
    case Command::List:
        return printEntries(options);
    default:
        return administer(options, [](std::span<const unsigned char> bytes) {
            std::fwrite(bytes.data(), 1, bytes.size(), stdout);
            std::fflush(stdout);
        });
    }
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
