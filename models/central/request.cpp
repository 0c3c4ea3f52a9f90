#include "central/request.h"

#include <QJsonDocument>

namespace carm::central {

Response jsonAnswer(const QJsonObject& object)
{
    Response response;
    response.contentType = QByteArrayLiteral("application/json");
    response.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return response;
}

} // namespace carm::central
