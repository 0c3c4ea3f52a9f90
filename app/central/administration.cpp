#include "administration.h"

#include "central/enrolment_code.h"
#include "support/json.h"

#include <QJsonDocument>

namespace carm::app {
namespace {

constexpr qint64 kMillisecondsPerHour = 3'600'000;
const QString kNewCodeName = QStringLiteral("new-enrolment-code");
const QString kRevokeName = QStringLiteral("revoke");

AdminAnswer issueEnrolmentCode(storage::CentralStore& store, int validHours, Instant now)
{
    const QString code = central::makeEnrolmentCode();
    const Instant expiresAt{now.milliseconds + validHours * kMillisecondsPerHour};
    if (const auto added = store.addEnrolmentCode(central::enrolmentCodeHash(code), expiresAt); !added) {
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

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<AdminOrder, json::Error> readOrder(const json::Reader& reader)
{
    CARM_CHECK(reader.onlyKeys({"command", "validHours", "terminal"}));
    CARM_TRY(command, reader.text("command"));
    if (command == kNewCodeName) {
        CARM_TRY(hours, reader.integer("validHours"));
        if (hours >= 1 && hours <= kMostValidHours) {
            return AdminOrder{Command::NewEnrolmentCode, static_cast<int>(hours), {}};
        }
        return fail(json::Error{json::ErrorCode::BadValue, reader.pathOf("validHours"), {}});
    }
    if (command == kRevokeName) {
        CARM_TRY(terminal, reader.text("terminal"));
        return AdminOrder{Command::Revoke, 0, terminal};
    }
    return fail(json::Error{json::ErrorCode::BadValue, reader.pathOf("command"), {}});
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
    return {options.command, options.validHours, options.terminal};
}

AdminAnswer carryOut(const AdminOrder& order, storage::CentralStore& store, Instant now)
{
    return order.command == Command::Revoke ? revoke(store, order.terminal, now)
                                            : issueEnrolmentCode(store, order.validHours, now);
}

QByteArray lineOf(const AdminOrder& order)
{
    if (order.command == Command::Revoke) {
        return lineOf(QJsonObject{{QStringLiteral("command"), kRevokeName},
                                  {QStringLiteral("terminal"), order.terminal}});
    }
    return lineOf(QJsonObject{{QStringLiteral("command"), kNewCodeName},
                              {QStringLiteral("validHours"), order.validHours}});
}

std::optional<AdminOrder> orderFromLine(const QByteArray& line)
{
    const auto object = json::parseObject(line, {kMostOrderBytes, 2});
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
