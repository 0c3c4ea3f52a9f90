#include "terminal_place.h"

#include "secrets/credential_store.h"
#include "storage/client_schema.h"
#include "storage/store_verify.h"

#include <QFile>

#include <cstdio>

namespace carm::test {
namespace {

constexpr int kArguments = 5;
constexpr qint64 kFirstBackOffMs = 20;
constexpr qint64 kLongestBackOffMs = 200;

template <class Settings> void waitBriefly(Settings& settings)
{
    settings.firstBackOffMs = kFirstBackOffMs;
    settings.longestBackOffMs = kLongestBackOffMs;
    settings.longestReachBackOffMs = kLongestBackOffMs;
}

} // namespace

QStringList arguments(const TerminalPlace& place)
{
    return {place.directory, place.name, place.url, QString::fromLatin1(place.pin.toHex()), place.enrolmentCode};
}

std::optional<TerminalPlace> placeFrom(const QStringList& arguments)
{
    if (arguments.size() != kArguments) {
        return {};
    }
    return TerminalPlace{arguments.at(0), arguments.at(1), arguments.at(2),
                         QByteArray::fromHex(arguments.at(3).toLatin1()), arguments.at(4)};
}

std::optional<app::TerminalSettings> settingsAt(const TerminalPlace& place, protocol::TerminalKind kind)
{
    QFile authority(place.directory + QStringLiteral("/authority/authority.pem"));
    if (!authority.open(QIODevice::ReadOnly)) {
        return {};
    }
    app::TerminalSettings settings;
    settings.storePath = place.storePath();
    settings.central = {QUrl(place.url), authority.readAll(), {place.pin}};
    settings.office = QStringLiteral("0427");
    settings.enrolmentCode = place.enrolmentCode;
    settings.kind = kind;
    waitBriefly(settings.sync);
    waitBriefly(settings.supply);
    waitBriefly(settings.feed);
    settings.feed.askMs = kLongestBackOffMs;
    return settings;
}

std::optional<secrets::DerivedKeys> keysAt(const TerminalPlace& place)
{
    const auto master = secrets::readKeyFile(place.folder() + QStringLiteral("/credentials/master-key"));
    return master ? std::optional(secrets::deriveKeys(master.value())) : std::nullopt;
}

bool isStoreSound(const TerminalPlace& place, const secrets::DerivedKeys& keys)
{
    const auto signing = protocol::SigningKey::fromSeed(keys.signingSeed);
    const auto database = storage::Database::open({place.storePath(), keys.storeKey, storage::Access::ReadOnly},
                                                  storage::clientSchema());
    if (!signing || !database) {
        return false;
    }
    const auto report = storage::verifyClientStore(*database.value(), signing->publicKey());
    return report.ok() && report->isSound();
}

void say(const QString& line)
{
    std::fprintf(stdout, "%s\n", qPrintable(line));
    std::fflush(stdout);
}

} // namespace carm::test
