#include "edition_files.h"

namespace carm::app {
namespace {

using Refusals = std::vector<reference::ImportError>;

Result<void, Refusals> addEdition(central::EditionShelf& shelf, const QString& path)
{
    CARM_TRY(package, reference::packAny(path));
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
