#include "bench_edition.h"

#include "reference/importer.h"

#include <QDir>

namespace carm::bench {
namespace {

QString& chosenPath()
{
    static QString path = QDir(QStringLiteral(CARM_FULL_EDITION "/tariff")).exists()
                              ? QStringLiteral(CARM_FULL_EDITION)
                              : QStringLiteral(CARM_PRACTICE_EDITION);
    return path;
}

} // namespace

void chooseEdition(const QString& path)
{
    if (!path.isEmpty()) {
        chosenPath() = path;
    }
}

QString editionPath()
{
    return chosenPath();
}

const reference::EditionPointer& edition()
{
    static const reference::EditionPointer imported = reference::importAny(editionPath()).value();
    return imported;
}

} // namespace carm::bench
