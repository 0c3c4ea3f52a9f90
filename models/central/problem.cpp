#include "central/problem.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace carm::central {
namespace {

struct ProblemFacts {
    ProblemCode problem;
    int status;
    const char* code;
    const char* title;
};

constexpr ProblemFacts kProblems[] = {
    {ProblemCode::BadHttp, 400, "badHttp", "The request is not HTTP/1.1"},
    {ProblemCode::BadHeader, 400, "badHeader", "A header has a value that cannot be read"},
    {ProblemCode::MalformedJson, 400, "malformedJson", "The body is not a JSON object"},
    {ProblemCode::NotUtf8, 400, "notUtf8", "The body is not UTF-8"},
    {ProblemCode::TooDeep, 400, "tooDeep", "The body is nested too deeply"},
    {ProblemCode::MissingField, 400, "missingField", "A field is missing"},
    {ProblemCode::WrongType, 400, "wrongType", "A field has the wrong type"},
    {ProblemCode::BadValue, 400, "badValue", "A field has a value that is not allowed"},
    {ProblemCode::UnknownField, 400, "unknownField", "A field is not in the protocol"},
    {ProblemCode::SignatureMissing, 401, "signatureMissing",
     "The request must be signed by an enrolled terminal"},
    {ProblemCode::BadSignature, 401, "badSignature", "The signature of the request does not verify"},
    {ProblemCode::UnknownTerminal, 403, "unknownTerminal", "No terminal of this name is enrolled"},
    {ProblemCode::TerminalRevoked, 403, "terminalRevoked", "The key of this terminal was revoked"},
    {ProblemCode::EnrolmentCodeUnknown, 403, "enrolmentCodeUnknown", "The enrolment code is not known"},
    {ProblemCode::EnrolmentCodeUsed, 403, "enrolmentCodeUsed", "The enrolment code was used before"},
    {ProblemCode::EnrolmentCodeExpired, 403, "enrolmentCodeExpired", "The enrolment code has expired"},
    {ProblemCode::TerminalKindDiffers, 403, "terminalKindDiffers",
     "The key is enrolled for another kind of terminal"},
    {ProblemCode::TooManyEnrolments, 429, "tooManyEnrolments",
     "Enough terminals have enrolled without a code for now"},
    {ProblemCode::NotFound, 404, "notFound", "There is nothing at this path"},
    {ProblemCode::EditionNotFound, 404, "editionNotFound", "No reference edition with this hash is served"},
    {ProblemCode::MethodNotAllowed, 405, "methodNotAllowed", "The path does not take this method"},
    {ProblemCode::RequestTimeout, 408, "requestTimeout", "The request did not arrive in time"},
    {ProblemCode::LengthRequired, 411, "lengthRequired", "The length of the body must be said beforehand"},
    {ProblemCode::TooLarge, 413, "tooLarge", "The body is too large"},
    {ProblemCode::BatchTooLong, 413, "batchTooLong", "The batch has too many entries"},
    {ProblemCode::UnsupportedMediaType, 415, "unsupportedMediaType",
     "The body must be application/json in UTF-8"},
    {ProblemCode::ProtocolTooOld, 426, "protocolTooOld", "This version of the protocol is no longer spoken"},
    {ProblemCode::ProtocolUnknown, 400, "protocolUnknown", "This version of the protocol is not known yet"},
    {ProblemCode::TooManyOpenNumbers, 429, "tooManyOpenNumbers",
     "The terminal holds enough numbers that no entry has used"},
    {ProblemCode::HeadersTooLarge, 431, "headersTooLarge", "The headers are too large"},
    {ProblemCode::Busy, 503, "busy", "The service is busy"},
    {ProblemCode::StorageFull, 503, "storageFull", "The service has no room to store entries"},
    {ProblemCode::StorageFailed, 500, "storageFailed", "The service cannot use its store"},
};

const ProblemFacts& factsOf(ProblemCode code)
{
    const auto* found = std::find_if(std::begin(kProblems), std::end(kProblems),
                                     [code](const ProblemFacts& facts) { return facts.problem == code; });
    CARM_ENSURE(found != std::end(kProblems));
    return *found;
}

ProblemCode codeOfJson(json::ErrorCode code)
{
    switch (code) {
    case json::ErrorCode::TooLarge:
        return ProblemCode::TooLarge;
    case json::ErrorCode::TooDeep:
        return ProblemCode::TooDeep;
    case json::ErrorCode::NotUtf8:
        return ProblemCode::NotUtf8;
    case json::ErrorCode::Malformed:
    case json::ErrorCode::NotAnObject:
        return ProblemCode::MalformedJson;
    case json::ErrorCode::Missing:
        return ProblemCode::MissingField;
    case json::ErrorCode::WrongType:
        return ProblemCode::WrongType;
    case json::ErrorCode::BadValue:
        return ProblemCode::BadValue;
    case json::ErrorCode::Unknown:
        return ProblemCode::UnknownField;
    }
    return ProblemCode::MalformedJson;
}

} // namespace

Response problem(ProblemCode code, const QString& detail, const QString& path)
{
    const ProblemFacts& facts = factsOf(code);
    QJsonObject object{{QStringLiteral("type"), QLatin1String("/problems/") + QLatin1String(facts.code)},
                       {QStringLiteral("title"), QLatin1String(facts.title)},
                       {QStringLiteral("status"), facts.status},
                       {QStringLiteral("code"), QLatin1String(facts.code)}};
    if (!detail.isEmpty()) {
        object.insert(QStringLiteral("detail"), detail);
    }
    if (!path.isEmpty()) {
        object.insert(QStringLiteral("path"), path);
    }
    Response response;
    response.status = facts.status;
    response.contentType = QByteArrayLiteral("application/problem+json");
    response.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return response;
}

Response problem(const json::Error& error)
{
    // Only the reader's own words about form go out, never the offending text: it may be a name.
    const bool isAboutForm =
        error.code == json::ErrorCode::Malformed || error.code == json::ErrorCode::TooDeep;
    return problem(codeOfJson(error.code), isAboutForm ? error.detail : QString(), error.path);
}

Response problem(const outbox::StoreError& error, const Policy& policy)
{
    switch (error.code) {
    case outbox::StoreErrorCode::Busy:
        return busy(policy.busyRetryAfterSeconds);
    case outbox::StoreErrorCode::DiskFull: {
        Response response = problem(ProblemCode::StorageFull);
        response.retryAfterSeconds = policy.fullRetryAfterSeconds;
        return response;
    }
    default:
        return problem(ProblemCode::StorageFailed);
    }
}

Response busy(int retryAfterSeconds)
{
    Response response = problem(ProblemCode::Busy);
    response.retryAfterSeconds = retryAfterSeconds;
    return response;
}

} // namespace carm::central
