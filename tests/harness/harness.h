// Registers Qt Test classes so that one program holds all tests of a room. A test file ends with
//   CARM_TEST(MoneyTest)
//   #include "money_test.moc"
#pragma once

#include <QDir>
#include <QObject>
#include <QString>
#include <QTest>

#include <functional>
#include <memory>

namespace carm::test {

/// Called by CARM_TEST before main.
bool registerTest(const char* name, std::function<std::unique_ptr<QObject>()> make);

/// `shared/data`, the full reference data, or nothing when it does not lie beside the project.
QString sharedDataDir();

/// A file of the source tree: sourcePath("resources/schema/cad.json").
QString sourcePath(const char* relative);

} // namespace carm::test

#define CARM_TEST(Class)                                                                                     \
    static const bool registered##Class =                                                                    \
        ::carm::test::registerTest(#Class, [] { return std::unique_ptr<QObject>(new Class); });
