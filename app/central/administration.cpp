#include "administration.h"

#include "access/access_json.h"
#include "central/enrolment_code.h"
#include "central/known_business.h"
#include "central/officer_register.h"

#include <QJsonDocument>

#include <array>

namespace carm::app {
namespace {

constexpr qint64 kMillisecondsPerHour = 3'600'000;
constexpr int kMostOrderDepth = 8;

struct NamedOrder {
    Command command;
    const char* name;
};

constexpr std::array<NamedOrder, 5> kOrders{{
    {Command::NewEnrolmentCode, "new-enrolment-code"},
    {Command::Revoke, "revoke"},
    {Command::NewOfficer, "new-officer"},
    {Command::EndOfficer, "end-officer"},
    {Command::ImportBusinesses, "import-business"},
}};

AdminAnswer issueEnrolmentCode(const AdminOrder& order, storage::CentralStore& store, Instant now)
{
    const QString code = central::makeEnrolmentCode();
    const Instant expiresAt{now.milliseconds + order.validHours * kMillisecondsPerHour};
    if (const auto added =
            store.addEnrolmentCode(central::enrolmentCodeHash(code), order.terminalKind, expiresAt);
        !added) {
        return fail(troubleOf(added.error()));
    }
    return code;
}

AdminAnswer revoke(storage::CentralStore& store, const QString& terminal, Instant now)
{
    const auto revoked = store.revoke(terminal, now);
    if (!revoked) {
        return fail(troubleOf(revoked.error()));
    }
    if (!revoked.value()) {
        return fail(Trouble{
            QStringLiteral("nothing was revoked"), QStringLiteral("no terminal of this name is enrolled"),
            QStringLiteral("give the name as `carm-central list` shows it, such as T000001")});
    }
    return QStringLiteral("%1 is revoked").arg(terminal);
}

AdminAnswer provision(const QJsonObject& content, storage::CentralStore& store, Instant now)
{
    const auto credential = access::credentialFromJson(content);
    if (!credential) {
        return fail(
            Trouble{QStringLiteral("no officer was provisioned"),
                    QStringLiteral("the credential cannot be read at %1").arg(credential.error().path),
                    QStringLiteral("give the command in the version of the service")});
    }
    if (const auto done = central::provisionOfficer(store, credential.value(), now); !done) {
        return fail(troubleOf(done.error()));
    }
    const access::Subject& officer = credential->subject;
    return QStringLiteral("officer %1 is provisioned for office %2").arg(officer.id, officer.office);
}

AdminAnswer end(storage::CentralStore& store, const QString& badge, Instant now)
{
    const auto ended = central::endOfficer(store, badge, now);
    if (!ended) {
        return fail(troubleOf(ended.error()));
    }
    if (!ended.value()) {
        return fail(Trouble{QStringLiteral("no officer was ended"),
                            QStringLiteral("no officer of this badge has a credential"),
                            QStringLiteral("give --badge as it was given to new-officer")});
    }
    return QStringLiteral("officer %1 is ended").arg(badge);
}

AdminAnswer importBusiness(const QJsonObject& content, storage::CentralStore& store)
{
    const auto business = central::knownBusinessFromJson(content);
    if (!business) {
        return fail(
            Trouble{QStringLiteral("a business cannot be imported"),
                    QStringLiteral("%1 is missing or cannot be read").arg(business.error().path),
                    QStringLiteral("correct the file and import it again; nothing is imported twice")});
    }
    const auto saved = central::saveKnownBusiness(store, business->number, content);
    return saved ? AdminAnswer(QStringLiteral("business %1 is on record").arg(business->number.text()))
                 : AdminAnswer(fail(troubleOf(saved.error())));
}

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<Command> commandOf(const QString& name)
{
    for (const NamedOrder& order : kOrders) {
        if (name == QLatin1String(order.name)) {
            return order.command;
        }
    }
    return {};
}

Result<AdminOrder, json::Error> readOrder(const json::Reader& reader)
{
    CARM_TRY(name, reader.text("command"));
    const auto command = commandOf(name);
    if (!command) {
        return fail(json::Error{json::ErrorCode::BadValue, reader.pathOf("command"), {}});
    }
    AdminOrder order;
    order.command = *command;
    if (*command == Command::NewEnrolmentCode) {
        CARM_CHECK(reader.onlyKeys({"command", "validHours", "kind"}));
        CARM_TRY(hours, reader.integer("validHours"));
        CARM_TRY(kindText, reader.text("kind"));
        const auto kind = protocol::terminalKindFromText(kindText);
        if (hours < 1 || hours > kMostValidHours || !kind) {
            return fail(json::Error{json::ErrorCode::BadValue, reader.pathOf("validHours"), {}});
        }
        order.validHours = static_cast<int>(hours);
        order.terminalKind = *kind;
    } else if (*command == Command::Revoke || *command == Command::EndOfficer) {
        CARM_CHECK(reader.onlyKeys({"command", "name"}));
        CARM_TRY(text, reader.text("name"));
        order.name = std::move(text);
    } else {
        CARM_CHECK(reader.onlyKeys({"command", "content"}));
        CARM_TRY(content, reader.object("content"));
        order.content = std::move(content);
    }
    return order;
}

Result<AdminAnswer, json::Error> readAnswer(const json::Reader& reader)
{
    if (reader.has("text")) {
        CARM_TRY(text, reader.text("text"));
        return AdminAnswer(text);
    }
    CARM_TRY(what, reader.text("what"));
    CARM_TRY(why, reader.text("why"));
    CARM_TRY(mend, reader.text("mend"));
    return AdminAnswer(fail(Trouble{what, why, mend}));
}

} // namespace

AdminOrder orderOf(const Options& options)
{
    const bool isOfficer = options.command == Command::EndOfficer;
    return {options.command,
            options.validHours,
            options.terminalKind,
            isOfficer ? options.officer.badge : options.argument,
            {}};
}

AdminAnswer carryOut(const AdminOrder& order, storage::CentralStore& store, Instant now)
{
    switch (order.command) {
    case Command::NewEnrolmentCode:
        return issueEnrolmentCode(order, store, now);
    case Command::Revoke:
        return revoke(store, order.name, now);
    case Command::NewOfficer:
        return provision(order.content, store, now);
    case Command::EndOfficer:
        return end(store, order.name, now);
    case Command::ImportBusinesses:
        return importBusiness(order.content, store);
    case Command::Serve:
    case Command::List:
        break;
    }
    ensureFailed("an order can be carried out", __FILE__, __LINE__);
}

QByteArray lineOf(const AdminOrder& order)
{
    QJsonObject object;
    for (const NamedOrder& one : kOrders) {
        if (one.command == order.command) {
            object.insert(QStringLiteral("command"), QLatin1String(one.name));
        }
    }
    if (order.command == Command::NewEnrolmentCode) {
        object.insert(QStringLiteral("validHours"), order.validHours);
        object.insert(QStringLiteral("kind"), protocol::toText(order.terminalKind));
    } else if (order.command == Command::Revoke || order.command == Command::EndOfficer) {
        object.insert(QStringLiteral("name"), order.name);
    } else {
        object.insert(QStringLiteral("content"), order.content);
    }
    return lineOf(object);
}

std::optional<AdminOrder> orderFromLine(const QByteArray& line)
{
    const auto object = json::parseObject(line, {kMostOrderBytes, kMostOrderDepth});
    if (!object) {
        return {};
    }
    const auto order = readOrder(json::Reader(object.value()));
    return order ? std::optional(order.value()) : std::nullopt;
}

QByteArray lineOf(const AdminAnswer& answer)
{
    if (answer) {
        return lineOf(QJsonObject{{QStringLiteral("text"), answer.value()}});
    }
    const Trouble& trouble = answer.error();
    return lineOf(QJsonObject{{QStringLiteral("what"), trouble.what},
                              {QStringLiteral("why"), trouble.why},
                              {QStringLiteral("mend"), trouble.mend}});
}

std::optional<AdminAnswer> answerFromLine(const QByteArray& line)
{
    const auto object = json::parseObject(line, {kMostAnswerBytes, 2});
    if (!object) {
        return {};
    }
    auto answer = readAnswer(json::Reader(object.value()));
    return answer ? std::optional(std::move(answer).value()) : std::nullopt;
}

} // namespace carm::app
