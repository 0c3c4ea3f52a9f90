// story_play --part PART --config FILE --output DIR [--language en|fr]: plays one part of the story on the real
// program, whose mode is that of the configuration.
//   kiosk     keys one whole entry; with --until power-cut it ends after the entry is saved, with --resume it goes on
//             from there
//   counter   --pictures FILE,FILE,… --officer DIR: opens the printed copy, takes cash, releases, closes the drawer
//   register  --authenticator FILE: registers a business at the importer's desktop
//   statement --authenticator FILE: the importer looks at the declaration and the statement
//   started   --since MS: only until the first field of the kiosk can be typed into; prints the milliseconds since MS
//             (of the epoch, taken before the start) and the resident memory in kilobytes
#include "common/hardening.h"
#include "counter_play.h"
#include "desktop/configuration.h"
#include "importer_play.h"
#include "kiosk/importer_page.h"
#include "kiosk/kiosk_frame.h"
#include "kiosk_play.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
#include <QFile>
#include <QTest>

#include <cstdio>

namespace carm::test {
namespace {

constexpr int kOpenMs = 15'000;

qint64 residentKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:")) {
                return line.mid(6).trimmed().split(' ').constFirst().toLongLong();
            }
        }
    }
    return 0;
}

int measureStart(app::KioskProgram& program, qint64 started)
{
    const Person person(*program.window(), QStringLiteral("."));
    person.touch(kiosk::KioskFrame::kForward);
    person.waitUntil([&program] { return program.session()->page() == presenters::KioskPage::Importer; },
                     QStringLiteral("the importer page"));
    person.type(kiosk::ImporterPage::kNumber, QStringLiteral("8"));
    std::printf("start %lld ms, memory %lld kB\n", static_cast<long long>(QDateTime::currentMSecsSinceEpoch() - started),
                static_cast<long long>(residentKilobytes()));
    return 0;
}

/// The story of one process.
class Part {
public:
    Part(const QCommandLineParser& options, app::Configuration configuration)
        : m_options(options), m_configuration(std::move(configuration)),
          m_language(presenters::languageFromCode(value("language")))
    {
    }

    int play()
    {
        switch (m_configuration.mode) {
        case protocol::TerminalKind::Kiosk:
            return playKiosk();
        case protocol::TerminalKind::Counter:
            return playCounter();
        case protocol::TerminalKind::Importer:
            return playImporter();
        }
        return 1;
    }

private:
    QString value(const char* name) const { return m_options.value(QString::fromLatin1(name)); }

    /// The first line of a small file; the program ends when it is not there.
    static QByteArray lineOf(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "play: %s cannot be read\n", qUtf8Printable(path));
            std::_Exit(1);
        }
        return file.readLine().trimmed();
    }

    template <class Program> static bool isOpen(Program& program)
    {
        program.begin();
        const bool isShown = QTest::qWaitFor([&program] { return program.window() != nullptr; }, kOpenMs);
        if (!isShown) {
            std::fprintf(stderr, "play: the window did not open\n");
        }
        return isShown;
    }

    QString printedFolder() const { return m_configuration.printer.place; }

    int playKiosk()
    {
        app::KioskProgram program(m_configuration, m_language, m_clock);
        if (!isOpen(program)) {
            return 1;
        }
        if (value("part") == QLatin1String("started")) {
            return measureStart(program, value("since").toLongLong());
        }
        KioskPlay play(program, {value("output"), printedFolder(), m_language});
        if (m_options.isSet(QStringLiteral("resume"))) {
            play.resume();
        } else if (value("until") == QLatin1String("power-cut")) {
            play.runUntilPowerCut();
        } else {
            play.run();
        }
        return 0;
    }

    int playCounter()
    {
        app::CounterProgram program(m_configuration, m_language, m_clock);
        if (!isOpen(program)) {
            return 1;
        }
        const QString officer = value("officer");
        CounterPlay play(program, {value("output"), printedFolder(), value("pictures").split(QLatin1Char(',')),
                                   QString::fromLatin1(lineOf(officer + QStringLiteral("/badge"))),
                                   lineOf(officer + QStringLiteral("/passphrase")),
                                   lineOf(officer + QStringLiteral("/authenticator"))});
        play.run();
        return 0;
    }

    int playImporter()
    {
        app::ImporterProgram program(m_configuration, m_language, m_clock);
        if (!isOpen(program)) {
            return 1;
        }
        const bool isRegistering = value("part") == QLatin1String("register");
        ImporterPlay play(program, {value("output"), isRegistering ? QStringLiteral("1-register-")
                                                                   : QStringLiteral("4-importer-"),
                                    value("authenticator")});
        if (isRegistering) {
            play.registerBusiness();
        } else {
            play.readStatement();
        }
        return 0;
    }

    const QCommandLineParser& m_options;
    app::Configuration m_configuration;
    presenters::Language m_language;
    SystemClock m_clock;
};

} // namespace
} // namespace carm::test

int main(int argc, char** argv)
{
    using namespace carm;
    app::hardenProcess();
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QCommandLineParser parser;
    for (const char* name :
         {"part", "config", "output", "language", "since", "until", "pictures", "officer", "authenticator"}) {
        const QString text = QString::fromLatin1(name);
        parser.addOption({text, text, text});
    }
    parser.addOption(QCommandLineOption(QStringLiteral("resume")));
    parser.process(application);
    const auto configuration = app::readConfiguration(parser.value(QStringLiteral("config")));
    if (!configuration) {
        std::fprintf(stderr, "play: %s %s\n", qUtf8Printable(configuration.error().code),
                     qUtf8Printable(configuration.error().detail));
        return 1;
    }
    return test::Part(parser, configuration.value()).play();
}
