// Grabs a window as it stands into a PNG file, named by what it shows, in which language and size.
#pragma once

#include "../window_driver.h"

#include <QDir>
#include <QPixmap>

#include <cstdio>
#include <cstdlib>

namespace carm::test {

struct Shooter {
    QDir folder;
    QString suffix; ///< language, and the size where it is another than usual
    WindowDriver& driver;

    void shoot(const char* name) const
    {
        driver.settle();
        const QString path =
            folder.filePath(QLatin1String(name) + QLatin1Char('-') + suffix + QStringLiteral(".png"));
        if (!driver.driven()->grab().save(path)) {
            std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
            std::exit(1);
        }
    }
};

/// Every page of a mode in its states and sizes.
void shootKiosk(const QDir& folder);
void shootCounter(const QDir& folder);
void shootImporter(const QDir& folder);

} // namespace carm::test
