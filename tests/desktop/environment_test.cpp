#include "common/termination.h"
#include "desktop/environment.h"
#include "harness/harness.h"

#include <csignal>

using namespace carm;

namespace {

class EnvironmentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Family 14 of the break-out list: each of these loads code or styles into the program.
    void foreignSettingsGo()
    {
        const QStringList foreign{
            QStringLiteral("QT_PLUGIN_PATH"),   QStringLiteral("QT_QPA_PLATFORM_PLUGIN_PATH"),
            QStringLiteral("QT_STYLE_OVERRIDE"), QStringLiteral("QT_IM_MODULE"),
            QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("QML2_IMPORT_PATH")};
        const QStringList kept{QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("QT_QPA_EGLFS_KMS_CONFIG"),
                               QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("HOME"),
                               QStringLiteral("QTDIR")};
        QCOMPARE(app::foreignSettings(foreign + kept), foreign);
    }

    void dropsThemFromTheProcess()
    {
        qputenv("QT_PLUGIN_PATH", "/tmp");
        app::dropForeignSettings();
        QVERIFY(!qEnvironmentVariableIsSet("QT_PLUGIN_PATH"));
        QCOMPARE(qgetenv("QT_QPA_PLATFORM"), QByteArray("offscreen"));
    }

    void terminationIsAnEvent()
    {
        int asked = 0;
        const app::Termination termination([&asked] { ++asked; });
        std::raise(SIGTERM);
        QCOMPARE(asked, 0); // not within the handler
        QTRY_COMPARE(asked, 1);
        std::raise(SIGINT);
        QTRY_COMPARE(asked, 2);
    }
};

} // namespace

CARM_TEST(EnvironmentTest)
#include "environment_test.moc"
