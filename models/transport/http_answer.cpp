#include "transport/http_answer.h"

#include "support/json.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace carm::transport {
namespace {

using protocol::CallError;
using protocol::CallErrorCode;
using protocol::kLongestRetryAfterMs;

constexpr qsizetype kMostProblemBytes = 64 * 1024;
constexpr qsizetype kMostProblemCodeChars = 64;

CallErrorCode codeOfStatus(int status)
{
    switch (status) {
    case 401:
    case 403:
        return CallErrorCode::NotEnrolled;
    case 408: // central gave up waiting for the request: it has seen nothing that it could have taken
    case 429:
    case 503:
        return CallErrorCode::Busy;
    case 426:
        return CallErrorCode::ProtocolTooOld;
    default:
        break;
    }
    if (status >= 400 && status < 500) {
        return CallErrorCode::Refused;
    }
    if (status >= 500 && status < 600) {
        return CallErrorCode::ServerFailed;
    }
    return CallErrorCode::BadAnswer; // a redirect among them: central has one address
}

/// The stable code of a problem document (RFC 9457), for the log.
QString problemCode(const HttpAnswer& answer)
{
    const auto object = json::parseObject(answer.body, json::Limits{kMostProblemBytes, 8});
    if (!object) {
        return {};
    }
    const QString code = object->value(QLatin1String("code")).toString();
    const bool isPlain = std::all_of(code.begin(), code.end(),
                                     [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); });
    return isPlain && code.size() <= kMostProblemCodeChars ? code : QString();
}

QDateTime utcTime(const QString& text, const QString& format)
{
    QDateTime time = QLocale::c().toDateTime(text, format);
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace

std::optional<CallError> errorOf(const HttpAnswer& answer, const QByteArray& expectedType, Instant now)
{
    if (answer.status != 200) {
        const CallErrorCode code = codeOfStatus(answer.status);
        const QString detail =
            QStringLiteral("status %1 %2").arg(answer.status).arg(problemCode(answer)).trimmed();
        return CallError{code, retryAfterMs(answer, now), detail};
    }
    const QByteArray type = answer.contentType.split(';').constFirst().trimmed().toLower();
    if (type != expectedType) {
        return CallError{CallErrorCode::BadAnswer, 0, QStringLiteral("unexpected type of content")};
    }
    return {};
}

std::optional<Instant> httpDate(const QByteArray& text, Instant now)
{
    const QString plain = QString::fromLatin1(text).simplified();
    QDateTime time = utcTime(plain, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!time.isValid()) {
        time = utcTime(plain, QStringLiteral("ddd MMM d HH:mm:ss yyyy"));
    }
    if (!time.isValid()) {
        // The weekday is of the true century, so it is left out before the year is completed.
        const QString date = plain.section(QLatin1Char(','), 1).trimmed();
        time = utcTime(date, QStringLiteral("dd-MMM-yy HH:mm:ss 'GMT'"));
        const QDateTime latest = QDateTime::fromMSecsSinceEpoch(now.milliseconds, Qt::UTC).addYears(50);
        if (time.isValid() && time.addYears(100) <= latest) {
            time = time.addYears(100);
        }
    }
    return time.isValid() ? std::optional(Instant{time.toMSecsSinceEpoch()}) : std::nullopt;
}

qint64 retryAfterMs(const HttpAnswer& answer, Instant now)
{
    const QByteArray text = answer.retryAfter.trimmed();
    const bool isDigits =
        !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (isDigits) {
        bool isSmall = false;
        const qint64 seconds = text.toLongLong(&isSmall);
        return isSmall ? std::min(seconds, kLongestRetryAfterMs / 1'000) * 1'000 : kLongestRetryAfterMs;
    }
    const auto until = httpDate(text, now);
    if (!until) {
        return 0;
    }
    const Instant from = httpDate(answer.date, now).value_or(now);
    return std::clamp<qint64>(until->milliseconds - from.milliseconds, 0, kLongestRetryAfterMs);
}

} // namespace carm::transport
