#include "orders.h"

#include "access/access_json.h"
#include "admin_socket.h"
#include "central_keys.h"
#include "officer_provisioning.h"
#include "support/json.h"
#include "support/regular_file.h"

#include <span>

namespace carm::app {
namespace {

constexpr qsizetype kMostBusinessesBytes = 64 * 1024 * 1024;
constexpr qsizetype kMostBusinesses = 100'000;

std::span<const unsigned char> bytesOf(const QByteArray& text)
{
    return {reinterpret_cast<const unsigned char*>(text.constData()), static_cast<std::size_t>(text.size())};
}

void printLine(const Print& print, const QString& text)
{
    print(bytesOf(text.toUtf8() + '\n'));
}

/// While no service runs, this process is the one that has the store.
Result<void, Trouble> carryOutAlone(const Options& options, const std::vector<AdminOrder>& orders,
                                    const Print& print)
{
    const bool isFirst = mayComeFirst(options.command);
    if (isFirst) {
        CARM_CHECK(makeDataFolder(options));
    }
    CARM_TRY(keys, obtainKeys(options));
    const QString path = storePathOf(options);
    const auto access = isFirst ? storage::Access::CreateOrOpen : storage::Access::OpenOnly;
    const auto store = storage::CentralStore::open(storage::OpenOptions{path, keys.storeKey, access});
    if (!store) {
        return fail(troubleOf(store.error(), path));
    }
    for (const AdminOrder& order : orders) {
        CARM_TRY(text, carryOut(order, *store.value(), SystemClock().now()));
        printLine(print, text);
    }
    return {};
}

Result<void, Trouble> carryOutAll(const Options& options, const std::vector<AdminOrder>& orders,
                                  const Print& print)
{
    for (std::size_t i = 0; i < orders.size(); ++i) {
        const auto answered = askService(adminSocketPathOf(options), orders[i]);
        if (!answered) {
            return carryOutAlone(
                options, std::vector(orders.begin() + static_cast<std::ptrdiff_t>(i), orders.end()), print);
        }
        CARM_TRY(text, *answered);
        printLine(print, text);
    }
    return {};
}

Result<void, Trouble> provisionOfficer(const Options& options, const Print& print)
{
    CARM_TRY(officer, makeOfficer(options.officer, SystemClock().now()));
    AdminOrder order = orderOf(options);
    order.content = access::toJson(officer.credential);
    CARM_CHECK(carryOutAll(options, {order}, print));
    if (!officer.passphrase.isEmpty()) {
        print(bytesOf("passphrase: "));
        print(std::as_const(officer.passphrase).bytes());
        print(bytesOf("\n"));
    }
    print(std::as_const(officer.enrolmentUri).bytes());
    print(bytesOf("\n"));
    return {};
}

Failure<Trouble> unreadable(const QString& path, const QString& why)
{
    return fail(Trouble{QStringLiteral("the businesses in %1 cannot be imported").arg(path), why,
                        QStringLiteral("give a JSON file with an object `businesses`")});
}

Result<void, Trouble> importBusinesses(const Options& options, const Print& print)
{
    const auto content = readRegularFile(options.argument, kMostBusinessesBytes);
    if (!content) {
        return unreadable(options.argument,
                          QStringLiteral("the file is not there, too long, or not a plain file"));
    }
    const auto object = json::parseObject(content.value(), {kMostBusinessesBytes, 8});
    if (!object) {
        return unreadable(options.argument, QStringLiteral("it is not a JSON object"));
    }
    const auto businesses = json::Reader(object.value()).array("businesses", kMostBusinesses);
    if (!businesses) {
        return unreadable(options.argument, QStringLiteral("the list `businesses` is missing or too long"));
    }
    std::vector<AdminOrder> orders;
    for (const QJsonValue& business : businesses.value()) {
        AdminOrder order = orderOf(options);
        order.content = business.toObject();
        orders.push_back(std::move(order));
    }
    return carryOutAll(options, orders, print);
}

} // namespace

Result<void, Trouble> administer(const Options& options, const Print& print)
{
    switch (options.command) {
    case Command::NewOfficer:
        return provisionOfficer(options, print);
    case Command::ImportBusinesses:
        return importBusinesses(options, print);
    default:
        return carryOutAll(options, {orderOf(options)}, print);
    }
}

} // namespace carm::app
