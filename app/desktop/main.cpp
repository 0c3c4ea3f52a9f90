// carm-desktop: the terminal.
#include "common/hardening.h"
#include "common/termination.h"
#include "counter_program.h"
#include "environment.h"
#include "importer_program.h"
#include "kiosk_program.h"
#include "options.h"
#include "presenters/start_messages.h"
#include "provisioning.h"
#include "support/log.h"

#include <QApplication>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <memory>

namespace {

using namespace carm;
using namespace carm::app;

constexpr int kEnvironment = 3;
constexpr qint64 kMostCodeBytes = 200;

int complain(const QString& text)
{
    std::fprintf(stderr, "carm-desktop: %s\n", qUtf8Printable(text));
    return kEnvironment;
}

int complainOfConfiguration(const ConfigurationError& error, presenters::Language language)
{
    const auto message = presenters::messageForStartProblem(error.code, presenters::Speaker(language));
    return complain(QStringLiteral("%1 %2 %3 [%4]").arg(message.what, message.why, message.mend, error.detail));
}

int provision(const Options& options, const Configuration& configuration)
{
    QString code;
    if (!options.enrolmentCodeFile.isEmpty()) {
        QFile file(options.enrolmentCodeFile);
        if (!file.open(QIODevice::ReadOnly)) {
            return complain(QStringLiteral("the enrolment code cannot be read: %1").arg(file.errorString()));
        }
        code = QString::fromUtf8(file.read(kMostCodeBytes)).trimmed();
    }
    const SystemClock clock;
    Provisioning provisioning(configuration, code, clock);
    provisioning.begin();
    return QCoreApplication::exec();
}

std::unique_ptr<TerminalProgram> programFor(const Configuration& configuration, presenters::Language language,
                                            const Clock& clock)
{
    switch (configuration.mode) {
    case protocol::TerminalKind::Kiosk:
        return std::make_unique<KioskProgram>(configuration, language, clock);
    case protocol::TerminalKind::Counter:
        return std::make_unique<CounterProgram>(configuration, language, clock);
    case protocol::TerminalKind::Importer:
        return std::make_unique<ImporterProgram>(configuration, language, clock);
    }
    return nullptr;
}

int runPages(const Options& options, const Configuration& configuration)
{
    // Only the service manager ends a kiosk.
    QApplication::setQuitOnLastWindowClosed(configuration.mode != protocol::TerminalKind::Kiosk);
    const SystemClock clock;
    const auto program = programFor(configuration, options.language, clock);
    CARM_ENSURE(program);
    const Termination termination([] { QCoreApplication::quit(); });
    program->begin();
    return QCoreApplication::exec();
}

/// Reads our options before Qt could take any of them for its own.
Result<Options, Exit> optionsFrom(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments += QString::fromLocal8Bit(argv[i]);
    }
    int count = 1;
    const QCoreApplication naming(count, argv); // the help names the program
    return readOptions(arguments);
}

int run(const Options& options)
{
    const auto configuration = readConfiguration(options.configurationFile);
    if (!configuration) {
        return complainOfConfiguration(configuration.error(), options.language);
    }
    if (options.mode && *options.mode != configuration->mode) {
        return complainOfConfiguration({QStringLiteral("configuration.otherMode"),
                                        protocol::toText(configuration->mode)},
                                       options.language);
    }
    if (!QDir().mkpath(configuration->dataDirectory)) {
        return complain(QStringLiteral("the folder %1 cannot be made").arg(configuration->dataDirectory));
    }
    const auto log = installLogFile(QDir(configuration->dataDirectory).filePath(QStringLiteral("carm-desktop.log")));
    if (!log) {
        return complain(QStringLiteral("the log file cannot be opened: %1").arg(log.error()));
    }
    return options.provisionOnly ? provision(options, configuration.value())
                                 : runPages(options, configuration.value());
}

} // namespace

int main(int argc, char** argv)
{
    hardenProcess();
    dropForeignSettings();
    const auto options = optionsFrom(argc, argv);
    if (!options) {
        std::fputs(qUtf8Printable(options.error().text), options.error().code == 0 ? stdout : stderr);
        return options.error().code;
    }
    int count = 1;
    if (options->provisionOnly) { // needs no display
        const QCoreApplication application(count, argv);
        return run(options.value());
    }
    const QApplication application(count, argv);
    return run(options.value());
}
