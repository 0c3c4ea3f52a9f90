#include "harness/harness.h"

#include <QApplication>

#include <cstdio>
#include <map>
#include <string>
#include <vector>

namespace carm::test {
namespace {

using Factory = std::function<std::unique_ptr<QObject>()>;

std::map<std::string, Factory>& registry()
{
    static std::map<std::string, Factory> tests;
    return tests;
}

} // namespace

bool registerTest(const char* name, Factory make)
{
    return registry().emplace(name, std::move(make)).second;
}

QString sharedDataDir()
{
    const QString path = qEnvironmentVariable("CARM_SHARED_DATA");
    return QDir(path).exists() && !path.isEmpty() ? path : QString();
}

QString sourcePath(const char* relative)
{
    return QStringLiteral(CARM_SOURCE_DIR "/") + QString::fromUtf8(relative);
}

} // namespace carm::test

/// `tests_money` runs all classes; `tests_money MoneyTest [Qt Test options]` runs one.
int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QStringList arguments = QApplication::arguments();
    const std::string wanted = arguments.size() > 1 && !arguments.at(1).startsWith(QLatin1Char('-'))
                                   ? arguments.takeAt(1).toStdString()
                                   : std::string();
    // Qt's own handler of fatal signals receives abort() again and again: a broken assumption would hang.
    arguments += QStringLiteral("-nocrashhandler");
    int failures = 0;
    int run = 0;
    for (const auto& [name, make] : carm::test::registry()) {
        if (!wanted.empty() && wanted != name) {
            continue;
        }
        ++run;
        const auto test = make();
        failures += QTest::qExec(test.get(), arguments);
    }
    if (run == 0) {
        std::fprintf(stderr, "no test class named '%s'\n", wanted.c_str());
        return 2;
    }
    return failures == 0 ? 0 : 1;
}
