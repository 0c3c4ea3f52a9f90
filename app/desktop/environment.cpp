#include "environment.h"

#include <QProcessEnvironment>

#include <algorithm>
#include <array>

namespace carm::app {
namespace {

constexpr std::array kObeyed = {"QT_QPA_PLATFORM",
                                "QT_SCALE_FACTOR",
                                "QT_SCREEN_SCALE_FACTORS",
                                "QT_ENABLE_HIGHDPI_SCALING",
                                "QT_ACCESSIBILITY",
                                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON"};
/// The settings of the screens of a terminal without a window system.
const QString kScreens = QStringLiteral("QT_QPA_EGLFS_");

bool isObeyed(const QString& name)
{
    return name.startsWith(kScreens) ||
           std::any_of(kObeyed.begin(), kObeyed.end(),
                       [&name](const char* obeyed) { return name == QLatin1String(obeyed); });
}

} // namespace

QStringList foreignSettings(const QStringList& names)
{
    QStringList foreign;
    for (const QString& name : names) {
        const bool isOfQt = name.startsWith(QLatin1String("QT_")) || name.startsWith(QLatin1String("QML"));
        if (isOfQt && !isObeyed(name)) {
            foreign += name;
        }
    }
    return foreign;
}

void dropForeignSettings()
{
    for (const QString& name : foreignSettings(QProcessEnvironment::systemEnvironment().keys())) {
        qunsetenv(name.toLocal8Bit().constData());
    }
}

} // namespace carm::app
