#include "central/admission.h"

#include "central/problem.h"
#include "central/request_signature.h"
#include "protocol/messages.h"

namespace carm::central {
namespace {

std::optional<Response> versionProblem(const QByteArray& protocolVersion)
{
    if (protocolVersion.isEmpty()) {
        return {};
    }
    bool isNumber = false;
    const int version = protocolVersion.toInt(&isNumber);
    if (!isNumber) {
        return problem(ProblemCode::BadHeader, QStringLiteral("Carm-Protocol"));
    }
    if (version != protocol::kEntryFormat) {
        return problem(version < protocol::kEntryFormat ? ProblemCode::ProtocolTooOld
                                                        : ProblemCode::ProtocolUnknown);
    }
    return {};
}

bool isJson(const QByteArray& contentType)
{
    const QByteArray type = contentType.toLower().replace(' ', QByteArray());
    return type == "application/json" || type == "application/json;charset=utf-8";
}

} // namespace

Result<Route, Response> admit(const Request& head)
{
    const auto route = routeOf(head.path);
    if (!route) {
        return fail(problem(ProblemCode::NotFound));
    }
    if (head.method != route->method) {
        Response response = problem(ProblemCode::MethodNotAllowed);
        response.allow = route->method;
        return fail(response);
    }
    if (const auto wrong = versionProblem(head.protocolVersion)) {
        return fail(*wrong);
    }
    if (route->method == "POST" && !isJson(head.contentType)) {
        return fail(problem(ProblemCode::UnsupportedMediaType));
    }
    if (route->signer != Signer::Nobody) {
        CARM_CHECK(readSignature(head, route->signer));
    }
    return *route;
}

} // namespace carm::central
