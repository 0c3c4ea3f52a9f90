#include "central/public_service.h"

#include "central/problem.h"

namespace carm::central {

std::optional<Response> PublicService::answer(const Route& route) const
{
    switch (route.endpoint) {
    case Endpoint::Health:
        return jsonAnswer({{QStringLiteral("status"), QStringLiteral("ok")}});
    case Endpoint::ApiDescription:
        return apiDescription();
    case Endpoint::CurrentEdition:
        return currentEdition();
    case Endpoint::DownloadEdition:
        return downloadEdition(route.argument);
    case Endpoint::Enrol:
    case Endpoint::LeaseNumbers:
    case Endpoint::SubmitEntries:
    case Endpoint::OutcomeOfEntry:
    case Endpoint::Feed:
        break;
    }
    return {};
}

Response PublicService::apiDescription() const
{
    Response response;
    response.contentType = QByteArrayLiteral("application/yaml");
    response.body = m_apiDescription;
    return response;
}

Response PublicService::currentEdition() const
{
    const ShelvedEdition* current = m_editions.current();
    return current != nullptr ? jsonAnswer(protocol::toJson(current->notice))
                              : problem(ProblemCode::EditionNotFound);
}

Response PublicService::downloadEdition(const QByteArray& hash) const
{
    const QByteArray bytes = QByteArray::fromHex(hash);
    const ShelvedEdition* found = bytes.toHex() == hash ? m_editions.byPackageHash(bytes) : nullptr;
    if (found == nullptr) {
        return problem(ProblemCode::EditionNotFound);
    }
    Response response;
    response.contentType = QByteArrayLiteral("application/octet-stream");
    response.body = found->package;
    response.immutable = true;
    return response;
}

} // namespace carm::central
