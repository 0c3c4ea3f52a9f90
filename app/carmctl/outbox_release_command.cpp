#include "outbox_release_command.h"

#include "output.h"
#include "storage/client_store.h"
#include "store_access.h"
#include "support/clock.h"

namespace carm::app {
namespace {

using presenters::Speaker;

int releaseWith(const secrets::DerivedKeys& keys, const Options& options, const Speaker& speaker)
{
    auto store = storage::ClientStore::open({options.store, keys.storeKey, storage::Access::OpenOnly});
    if (!store) {
        return complainOfStart(store.error(), speaker);
    }
    const auto released = store.value()->releaseParked(SystemClock().now());
    if (!released) {
        complain(paragraph(presenters::messageFor(released.error(), speaker)));
        return kEnvironmentTrouble;
    }
    if (options.isJson) {
        printJson({{QStringLiteral("released"), *released}});
    } else {
        printText(speaker.sayCount("CommandLine", "%n entry(ies) will be sent again.", nullptr, *released) + u'\n');
    }
    return kDone;
}

} // namespace

int runOutboxRelease(const Options& options)
{
    const Speaker speaker(options.language);
    return withStoreKeys(options, speaker,
                         [&](const secrets::DerivedKeys& keys) { return releaseWith(keys, options, speaker); });
}

} // namespace carm::app
