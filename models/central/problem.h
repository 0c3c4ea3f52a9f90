// Refusals of whole requests as RFC 9457 problem details. The code is stable and for programs; title and
// detail are English, for logs, and carry no personal data.
#pragma once

#include "central/policy.h"
#include "central/request.h"
#include "outbox/store_error.h"
#include "support/json.h"

#include <QString>

namespace carm::central {

enum class ProblemCode {
    BadHttp,
    BadHeader,
    MalformedJson,
    NotUtf8,
    TooDeep,
    MissingField,
    WrongType,
    BadValue,
    UnknownField,
    SignatureMissing,
    BadSignature,
    UnknownTerminal,
    TerminalRevoked,
    EnrolmentCodeUnknown,
    EnrolmentCodeUsed,
    EnrolmentCodeExpired,
    TerminalKindDiffers,
    TooManyEnrolments,
    NotFound,
    EditionNotFound,
    MethodNotAllowed,
    RequestTimeout,
    LengthRequired,
    TooLarge,
    BatchTooLong,
    UnsupportedMediaType,
    ProtocolTooOld,
    ProtocolUnknown,
    TooManyOpenNumbers,
    HeadersTooLarge,
    Busy,
    StorageFull,
    StorageFailed,
};

/// `path` names the field as `entries[3].hash`, empty when it is not about a field.
Response problem(ProblemCode code, const QString& detail = {}, const QString& path = {});
Response problem(const json::Error& error);
Response problem(const outbox::StoreError& error, const Policy& policy);
Response busy(int retryAfterSeconds);

} // namespace carm::central
