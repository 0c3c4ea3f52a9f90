// The bodies of records as JSON, each kind with its own fields and no others.
#pragma once

#include "protocol/record.h"

namespace carm::protocol {

QJsonObject bodyToJson(const RecordBody& body);
/// `path` is where the body stands, for messages.
Result<RecordBody, json::Error> bodyFromJson(RecordKind kind, const QJsonObject& object, const QString& path);

} // namespace carm::protocol
