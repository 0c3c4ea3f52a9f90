#include "importer/delegation.h"

#include <QJsonArray>

#include <array>

namespace carm::importer {
namespace {

constexpr qsizetype kMostDelegatedPrograms = 9999;

json::Error wrongPart(const json::Reader& reader, const char* key)
{
    return {json::ErrorCode::BadValue, reader.pathOf(key), {}};
}

Result<identifiers::BusinessNumber, json::Error> businessIn(const json::Reader& reader, const char* key)
{
    CARM_TRY(text, reader.text(key));
    auto number = identifiers::BusinessNumber::parse(text);
    if (!number || number->text() != text) {
        return fail(wrongPart(reader, key));
    }
    return std::move(number).value();
}

template <class Code>
Result<Code, json::Error> codeIn(const json::Reader& reader, const char* key,
                                 std::optional<Code> (*read)(QStringView))
{
    CARM_TRY(text, reader.text(key));
    const auto code = read(text);
    return code ? Result<Code, json::Error>(*code) : fail(wrongPart(reader, key));
}

Result<std::set<identifiers::ImportProgramAccount>, json::Error> programsIn(const json::Reader& reader)
{
    CARM_TRY(array, reader.array("programs", kMostDelegatedPrograms));
    std::set<identifiers::ImportProgramAccount> programs;
    for (const QJsonValue& value : array) {
        const auto program = identifiers::ImportProgramAccount::parse(value.toString());
        if (!program || program->text() != value.toString() || !programs.insert(program.value()).second) {
            return fail(wrongPart(reader, "programs"));
        }
    }
    return programs;
}

Result<DelegationScope, json::Error> scopeIn(const json::Reader& outer)
{
    CARM_TRY(object, outer.object("scope"));
    const json::Reader reader(object, outer.pathOf("scope"));
    CARM_CHECK(reader.onlyKeys({"view", "declare", "pay", "manage", "disclosure"}));
    CARM_TRY(view, reader.boolean("view"));
    CARM_TRY(declare, reader.boolean("declare"));
    CARM_TRY(pay, reader.boolean("pay"));
    CARM_TRY(manage, reader.boolean("manage"));
    CARM_TRY(disclosure, codeIn(reader, "disclosure", &disclosureFromText));
    return DelegationScope{view, declare, pay, manage, disclosure};
}

Result<std::optional<QDate>, json::Error> lastDayIn(const json::Reader& reader)
{
    CARM_TRY(text, reader.optionalText("lastDay"));
    if (!text) {
        return std::optional<QDate>();
    }
    const QDate day = QDate::fromString(*text, Qt::ISODate);
    if (!day.isValid() || day.toString(Qt::ISODate) != *text) {
        return fail(wrongPart(reader, "lastDay"));
    }
    return std::optional(day);
}

} // namespace

QJsonObject toJson(const Delegation& delegation)
{
    QJsonArray programs;
    for (const auto& program : delegation.programs) {
        programs.append(program.text());
    }
    const QJsonObject scope{{QStringLiteral("view"), delegation.scope.view},
                            {QStringLiteral("declare"), delegation.scope.declare},
                            {QStringLiteral("pay"), delegation.scope.pay},
                            {QStringLiteral("manage"), delegation.scope.manage},
                            {QStringLiteral("disclosure"), toText(delegation.scope.disclosure)}};
    QJsonObject object{{QStringLiteral("id"), delegation.id.toString(QUuid::WithoutBraces)},
                       {QStringLiteral("importer"), delegation.importer.text()},
                       {QStringLiteral("thirdParty"), delegation.thirdParty.text()},
                       {QStringLiteral("kind"), toText(delegation.kind)},
                       {QStringLiteral("programs"), programs},
                       {QStringLiteral("scope"), scope},
                       {QStringLiteral("state"), toText(delegation.state)}};
    if (delegation.lastDay) {
        object.insert(QStringLiteral("lastDay"), delegation.lastDay->toString(Qt::ISODate));
    }
    return object;
}

Result<Delegation, json::Error> delegationFromJson(const QJsonObject& object, const QString& path)
{
    const json::Reader reader(object, path);
    CARM_CHECK(
        reader.onlyKeys({"id", "importer", "thirdParty", "kind", "programs", "scope", "state", "lastDay"}));
    CARM_TRY(idText, reader.text("id"));
    const QUuid id = QUuid::fromString(idText);
    if (id.isNull() || id.toString(QUuid::WithoutBraces) != idText) {
        return fail(wrongPart(reader, "id"));
    }
    CARM_TRY(importer, businessIn(reader, "importer"));
    CARM_TRY(thirdParty, businessIn(reader, "thirdParty"));
    CARM_TRY(kind, codeIn(reader, "kind", &thirdPartyKindFromText));
    CARM_TRY(programs, programsIn(reader));
    CARM_TRY(scope, scopeIn(reader));
    CARM_TRY(lastDay, lastDayIn(reader));
    CARM_TRY(state, codeIn(reader, "state", &delegationStateFromText));
    return Delegation{
        id, std::move(importer), std::move(thirdParty), kind, std::move(programs), scope, lastDay, state};
}

} // namespace carm::importer
