// carm-desktop: the terminal.
#include "common/hardening.h"
#include "kiosk_program.h"
#include "options.h"
#include "presenters/start_messages.h"
#include "provisioning.h"
#include "support/log.h"

#include <QApplication>
#include <QDir>
#include <QFile>

#include <cstdio>

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

int provision(const QApplication& application, const Options& options, const Configuration& configuration)
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
    return application.exec();
}

int runKiosk(const QApplication& application, const Options& options, const Configuration& configuration)
{
    const SystemClock clock;
    KioskProgram program(configuration, options.language, clock);
    program.begin();
    return application.exec();
}

} // namespace

int main(int argc, char** argv)
{
    app::hardenProcess();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("carm-desktop"));
    QApplication::setQuitOnLastWindowClosed(true);
    const auto options = readOptions(QApplication::arguments());
    if (!options) {
        std::fputs(qUtf8Printable(options.error().text), options.error().code == 0 ? stdout : stderr);
        return options.error().code;
    }
    const auto configuration = readConfiguration(options->configurationFile);
    if (!configuration) {
        return complainOfConfiguration(configuration.error(), options->language);
    }
    if (!QDir().mkpath(configuration->dataDirectory)) {
        return complain(QStringLiteral("the folder %1 cannot be made").arg(configuration->dataDirectory));
    }
    const auto log = installLogFile(QDir(configuration->dataDirectory).filePath(QStringLiteral("carm-desktop.log")));
    if (!log) {
        return complain(QStringLiteral("the log file cannot be opened: %1").arg(log.error()));
    }
    return options->provisionOnly ? provision(application, options.value(), configuration.value())
                                  : runKiosk(application, options.value(), configuration.value());
}
