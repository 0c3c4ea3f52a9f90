#include "edition_files.h"

#include <QFile>
#include <QFileInfo>

namespace carm::app {
namespace {

using Refusals = std::vector<reference::ImportError>;

Result<QByteArray, Refusals> readPackage(const QString& path)
{
    if (QFileInfo(path).isDir()) {
        return reference::packFolder(path);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const auto code =
            file.exists() ? reference::ImportErrorCode::CannotRead : reference::ImportErrorCode::NotFound;
        return fail(Refusals{{code, path, 0, {}, {}}});
    }
    return file.readAll();
}

Result<void, Refusals> addEdition(central::EditionShelf& shelf, const QString& path)
{
    CARM_TRY(package, readPackage(path));
    return shelf.add(package);
}

} // namespace

Result<central::EditionShelf, Trouble> loadEditions(const QStringList& paths)
{
    central::EditionShelf shelf;
    for (const QString& path : paths) {
        if (const auto added = addEdition(shelf, path); !added) {
            return fail(troubleOf(added.error(), path));
        }
    }
    return shelf;
}

} // namespace carm::app
