// kiosk_play --config FILE --output DIR [--language en|fr]: plays one whole entry on the real program.
// The same with --until power-cut ends it after the entry is saved; with --resume it goes on from there.
// kiosk_play --config FILE --started MS: only until the first field can be typed into; prints the milliseconds since
// MS (of the epoch, taken before the start) and the resident memory in kilobytes.
#include "common/hardening.h"
#include "desktop/configuration.h"
#include "kiosk/importer_page.h"
#include "kiosk/kiosk_frame.h"
#include "play.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
#include <QFile>
#include <QTest>

#include <cstdio>

namespace carm::test {
namespace {

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

void measureStart(app::KioskProgram& program, qint64 started)
{
    const Person person(*program.window(), QStringLiteral("."));
    person.touch(kiosk::KioskFrame::kForward);
    person.waitUntil([&program] { return program.session()->page() == presenters::KioskPage::Importer; },
                     QStringLiteral("the importer page"));
    person.type(kiosk::ImporterPage::kNumber, QStringLiteral("8"));
    std::printf("start %lld ms, memory %lld kB\n", static_cast<long long>(QDateTime::currentMSecsSinceEpoch() - started),
                static_cast<long long>(residentKilobytes()));
}

} // namespace
} // namespace carm::test

int main(int argc, char** argv)
{
    using namespace carm;
    app::hardenProcess();
    QApplication application(argc, argv);
    QCommandLineParser parser;
    for (const char* name : {"config", "output", "language", "started", "until"}) {
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
    const auto language = presenters::languageFromCode(parser.value(QStringLiteral("language")));
    const SystemClock clock;
    app::KioskProgram program(configuration.value(), language, clock);
    program.begin();
    if (!QTest::qWaitFor([&program] { return program.window() != nullptr; }, 15'000)) {
        std::fprintf(stderr, "play: the kiosk did not open\n");
        return 1;
    }
    if (parser.isSet(QStringLiteral("started"))) {
        test::measureStart(program, parser.value(QStringLiteral("started")).toLongLong());
        return 0;
    }
    test::Play play(program, {parser.value(QStringLiteral("output")), language});
    if (parser.isSet(QStringLiteral("resume"))) {
        play.resume();
    } else if (parser.value(QStringLiteral("until")) == QLatin1String("power-cut")) {
        play.runUntilPowerCut();
    } else {
        play.run();
    }
    return 0;
}
