#include "http_form.h"

#include "central/problem.h"
#include "protocol/entry.h"

#include <boost/beast/http/error.hpp>

#include <QDateTime>
#include <QLocale>

namespace carm::app {
namespace {

using central::problem;
using central::ProblemCode;

using Text = boost::beast::string_view;

constexpr unsigned kHttp11 = 11;

QByteArray bytesOf(Text text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

Text textOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

central::Response badHeader(const char* name)
{
    return problem(ProblemCode::BadHeader, QString::fromLatin1(name));
}

/// The one value of a header, empty when it is absent; nothing when it stands more than once.
std::optional<QByteArray> soleValue(const RequestHead& head, const char* name)
{
    if (head.count(name) > 1) {
        return {};
    }
    return bytesOf(head[name]);
}

std::optional<central::Response> framingProblem(const RequestHead& head)
{
    if (head.version() != kHttp11) {
        return problem(ProblemCode::BadHttp);
    }
    if (head.count(http::field::host) != 1) {
        return badHeader("Host");
    }
    // A body of unknown length, with extensions and trailers, is of use to nobody here (RFC 9112,
    // section 6.3).
    if (head.count(http::field::transfer_encoding) > 0) {
        return problem(ProblemCode::LengthRequired);
    }
    if (head.count(http::field::content_encoding) > 0) {
        return problem(ProblemCode::UnsupportedMediaType, QStringLiteral("Content-Encoding"));
    }
    return {};
}

QByteArray dateText(Instant now)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(now.milliseconds, Qt::UTC);
    return QLocale::c().toString(time, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
}

} // namespace

Result<central::Request, central::Response> readHead(const RequestHead& head)
{
    if (auto wrong = framingProblem(head)) {
        return fail(*wrong);
    }
    central::Request request;
    request.method = bytesOf(head.method_string());
    request.path = bytesOf(head.target());
    const std::pair<const char*, QByteArray*> fields[] = {
        {"Content-Type", &request.contentType}, {"Carm-Protocol", &request.protocolVersion},
        {"Carm-Terminal", &request.terminal},   {"Carm-Time", &request.time},
        {"Carm-Signature", &request.signature},
    };
    for (const auto& [name, target] : fields) {
        const auto value = soleValue(head, name);
        if (!value) {
            return fail(badHeader(name));
        }
        *target = *value;
    }
    return request;
}

std::optional<central::Response> refusalOf(ErrorCode error)
{
    if (error.category() != http::make_error_code(http::error::end_of_stream).category() ||
        error == http::error::end_of_stream || error == http::error::partial_message) {
        return {};
    }
    if (error == http::error::header_limit) {
        return problem(ProblemCode::HeadersTooLarge);
    }
    if (error == http::error::body_limit) {
        return problem(ProblemCode::TooLarge);
    }
    return problem(ProblemCode::BadHttp);
}

AnswerMessage messageOf(const central::Response& response, Instant now, bool keepAlive, bool isToHead)
{
    AnswerMessage message(static_cast<http::status>(response.status), kHttp11);
    message.set(http::field::server, "carm-central");
    message.set(http::field::date, textOf(dateText(now)));
    message.set("Carm-Protocol", std::to_string(protocol::kEntryFormat));
    message.set(http::field::content_type, textOf(response.contentType));
    message.set("X-Content-Type-Options", "nosniff");
    message.set(http::field::cache_control,
                response.immutable ? "public, max-age=31536000, immutable" : "no-store");
    if (response.retryAfterSeconds) {
        message.set(http::field::retry_after, std::to_string(*response.retryAfterSeconds));
    }
    if (!response.allow.isEmpty()) {
        message.set(http::field::allow, textOf(response.allow));
    }
    message.content_length(static_cast<std::uint64_t>(response.body.size()));
    message.keep_alive(keepAlive);
    if (!isToHead) {
        message.body() = {response.body.constData(), static_cast<std::size_t>(response.body.size())};
    }
    return message;
}

} // namespace carm::app
