#include "store_access.h"

#include "common/store_key.h"
#include "output.h"
#include "presenters/start_messages.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace carm::app {

int withStoreKeys(const Options& options, const presenters::Speaker& speaker,
                  const std::function<int(const secrets::DerivedKeys& keys)>& work)
{
    if (!QFileInfo(options.store).isFile()) {
        complain(speaker.say("CommandLine", "There is no store %1. Check the path.", {options.store}));
        return kEnvironmentTrouble;
    }
    StoreKey key({*options.keySource, options.store, {}, false});
    int code = kEnvironmentTrouble;
    key.obtain([&](const Result<secrets::DerivedKeys, StoreKeyError>& keys) {
        code = keys.ok() ? work(keys.value())
                         : complainOfStart(codeOf(keys.error()), detailOf(keys.error()), speaker);
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return code;
}

int complainOfStart(const QString& code, const QString& detail, const presenters::Speaker& speaker)
{
    const QString sentence = paragraph(presenters::messageForStartProblem(code, speaker));
    complain(detail.isEmpty() ? sentence : QStringLiteral("%1 [%2]").arg(sentence, detail));
    return kEnvironmentTrouble;
}

int complainOfStart(const storage::OpenError& error, const presenters::Speaker& speaker)
{
    return complainOfStart(QStringLiteral("store.") + storage::toText(error.code), error.detail, speaker);
}

} // namespace carm::app
