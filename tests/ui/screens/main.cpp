// ui_screens DIR [MODE]: grabs every page of every mode, or of one, in both languages, in its states and
// sizes, as PNG files.
#include "shooter.h"

#include "presenters/start_messages.h"
#include "shell/start_problem_page.h"
#include "shell/starting_page.h"

#include <QApplication>
#include <QTest>

using namespace carm;

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    if (argc < 2 || argc > 3 || !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
        std::fprintf(stderr, "usage: ui_screens DIR [kiosk|counter|importer]\n");
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const QString only = QString::fromLocal8Bit(argc == 3 ? argv[2] : "");
    const std::pair<const char*, void (*)(const QDir&)> modes[] = {
        {"kiosk", test::shootKiosk}, {"counter", test::shootCounter}, {"importer", test::shootImporter}};
    for (const auto& [name, shoot] : modes) {
        if (only.isEmpty() || only == QLatin1String(name)) {
            shoot(folder);
        }
    }
    shell::StartProblemPage problem([](const presenters::Speaker& speaker) {
        return presenters::messageForStartProblem(QStringLiteral("secrets.locked"), speaker);
    });
    problem.resize(1024, 768);
    problem.show();
    QTest::qWait(0);
    problem.grab().save(folder.filePath(QStringLiteral("0-start-problem.png")));
    shell::StartingPage starting;
    starting.resize(1024, 768);
    starting.show();
    QTest::qWait(0);
    starting.grab().save(folder.filePath(QStringLiteral("0-starting.png")));
    return 0;
}
