#include "central/problem.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace carm::central {
namespace {

struct ProblemFacts {
    int status;
    const char* code;
    const char* title;
};

ProblemFacts factsOf(ProblemCode code)
{
    switch (code) {
    case ProblemCode::BadHttp:
        return {400, "badHttp", "The request is not HTTP/1.1"};
    case ProblemCode::BadHeader:
        return {400, "badHeader", "A header has a value that cannot be read"};
    case ProblemCode::MalformedJson:
        return {400, "malformedJson", "The body is not a JSON object"};
    case ProblemCode::NotUtf8:
        return {400, "notUtf8", "The body is not UTF-8"};
    case ProblemCode::TooDeep:
        return {400, "tooDeep", "The body is nested too deeply"};
    case ProblemCode::MissingField:
        return {400, "missingField", "A field is missing"};
    case ProblemCode::WrongType:
        return {400, "wrongType", "A field has the wrong type"};
    case ProblemCode::BadValue:
        return {400, "badValue", "A field has a value that is not allowed"};
    case ProblemCode::UnknownField:
        return {400, "unknownField", "A field is not in the protocol"};
    case ProblemCode::SignatureMissing:
        return {401, "signatureMissing", "The request must be signed by an enrolled terminal"};
    case ProblemCode::BadSignature:
        return {401, "badSignature", "The signature of the request does not verify"};
    case ProblemCode::UnknownTerminal:
        return {403, "unknownTerminal", "No terminal of this name is enrolled"};
    case ProblemCode::TerminalRevoked:
        return {403, "terminalRevoked", "The key of this terminal was revoked"};
    case ProblemCode::EnrolmentCodeUnknown:
        return {403, "enrolmentCodeUnknown", "The enrolment code is not known"};
    case ProblemCode::EnrolmentCodeUsed:
        return {403, "enrolmentCodeUsed", "The enrolment code was used before"};
    case ProblemCode::EnrolmentCodeExpired:
        return {403, "enrolmentCodeExpired", "The enrolment code has expired"};
    case ProblemCode::NotFound:
        return {404, "notFound", "There is nothing at this path"};
    case ProblemCode::EditionNotFound:
        return {404, "editionNotFound", "No reference edition with this hash is served"};
    case ProblemCode::MethodNotAllowed:
        return {405, "methodNotAllowed", "The path does not take this method"};
    case ProblemCode::RequestTimeout:
        return {408, "requestTimeout", "The request did not arrive in time"};
    case ProblemCode::LengthRequired:
        return {411, "lengthRequired", "The length of the body must be said beforehand"};
    case ProblemCode::TooLarge:
        return {413, "tooLarge", "The body is too large"};
    case ProblemCode::BatchTooLong:
        return {413, "batchTooLong", "The batch has too many entries"};
    case ProblemCode::UnsupportedMediaType:
        return {415, "unsupportedMediaType", "The body must be application/json in UTF-8"};
    case ProblemCode::ProtocolTooOld:
        return {426, "protocolTooOld", "This version of the protocol is no longer spoken"};
    case ProblemCode::ProtocolUnknown:
        return {400, "protocolUnknown", "This version of the protocol is not known yet"};
    case ProblemCode::TooManyOpenNumbers:
        return {429, "tooManyOpenNumbers", "The terminal holds enough numbers that no entry has used"};
    case ProblemCode::HeadersTooLarge:
        return {431, "headersTooLarge", "The headers are too large"};
    case ProblemCode::Busy:
        return {503, "busy", "The service is busy"};
    case ProblemCode::StorageFull:
        return {503, "storageFull", "The service has no room to store entries"};
    case ProblemCode::StorageFailed:
        return {500, "storageFailed", "The service cannot use its store"};
    }
    return {500, "storageFailed", "The service cannot use its store"};
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
    const ProblemFacts facts = factsOf(code);
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
