// The JSON form of a registration that may be left and resumed: what is not filled in is absent.
#include "importer/profile_fields.h"
#include "importer/registration.h"

namespace carm::importer {
namespace {

constexpr qsizetype kLongestTermsVersion = 32;

Result<std::optional<TermsAcceptance>, json::Error> termsFromJson(const json::Reader& reader)
{
    if (!reader.has("terms")) {
        return std::optional<TermsAcceptance>();
    }
    CARM_TRY(object, reader.object("terms"));
    const json::Reader inner(object, reader.pathOf("terms"));
    CARM_CHECK(inner.onlyKeys({"version", "acceptedAt"}));
    CARM_TRY(version, inner.text("version"));
    if (version.isEmpty() || version.size() > kLongestTermsVersion) {
        return fail(badValue(inner, "version"));
    }
    CARM_TRY(acceptedAt, inner.integer("acceptedAt"));
    if (acceptedAt < 0) {
        return fail(badValue(inner, "acceptedAt"));
    }
    return std::optional(TermsAcceptance{std::move(version), Instant{acceptedAt}});
}

} // namespace

QJsonObject toJson(const RegistrationDraft& draft)
{
    QJsonObject object{{QStringLiteral("requirementsSeen"), draft.requirementsSeen},
                       {QStringLiteral("profile"), toJson(draft.profile)},
                       {QStringLiteral("answers"), toJson(draft.answers)},
                       {QStringLiteral("signInReady"), draft.signInReady}};
    if (!draft.businessNumber.isEmpty()) {
        object.insert(QStringLiteral("businessNumber"), draft.businessNumber);
    }
    if (!draft.programReference.isEmpty()) {
        object.insert(QStringLiteral("programReference"), draft.programReference);
    }
    if (draft.terms) {
        object.insert(QStringLiteral("terms"),
                      QJsonObject{{QStringLiteral("version"), draft.terms->version},
                                  {QStringLiteral("acceptedAt"), draft.terms->acceptedAt.milliseconds}});
    }
    return object;
}

Result<RegistrationDraft, json::Error> registrationDraftFromJson(const QJsonObject& object,
                                                                 const QString& path)
{
    const json::Reader reader(object, path);
    CARM_CHECK(reader.onlyKeys({"requirementsSeen", "businessNumber", "profile", "answers",
                                "programReference", "signInReady", "terms"}));
    CARM_TRY(requirementsSeen, reader.boolean("requirementsSeen"));
    CARM_TRY(businessNumber, readText(reader, "businessNumber"));
    CARM_TRY(profileObject, reader.object("profile"));
    CARM_TRY(profile, businessProfileFromJson(profileObject, reader.pathOf("profile")));
    CARM_TRY(answersObject, reader.object("answers"));
    CARM_TRY(answers, proofAnswersFromJson(answersObject, reader.pathOf("answers")));
    CARM_TRY(programReference, readText(reader, "programReference"));
    CARM_TRY(signInReady, reader.boolean("signInReady"));
    CARM_TRY(terms, termsFromJson(reader));
    return RegistrationDraft{requirementsSeen,   std::move(businessNumber),   std::move(profile),
                             std::move(answers), std::move(programReference), signInReady,
                             std::move(terms)};
}

} // namespace carm::importer
