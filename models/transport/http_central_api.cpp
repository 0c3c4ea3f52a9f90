#include "transport/http_central_api.h"

#include "protocol/canonical.h"
#include "support/json.h"
#include "transport/exchange.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace carm::transport {
namespace {

using protocol::CallError;
using protocol::CallErrorCode;
using protocol::CallResult;
using protocol::Completion;

constexpr qsizetype kMostMessageBytes = 1024 * 1024;
constexpr qsizetype kMostFeedBytes = 16 * 1024 * 1024;
constexpr int kMostMessageDepth = 32;
constexpr qsizetype kSha256Bytes = 32;
constexpr char kJson[] = "application/json";
constexpr char kBinary[] = "application/octet-stream";

QByteArray wireBytes(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

CallError badAnswer(const QString& detail)
{
    return {CallErrorCode::BadAnswer, 0, detail};
}

/// Why nobody can be trusted at this address; empty when all is well.
QString problemOf(const CentralAddress& address, const Trust& trust)
{
    const QUrl& url = address.url;
    const bool isBare = url.path().isEmpty() || url.path() == QLatin1String("/");
    if (!url.isValid() || url.scheme() != QLatin1String("https") || url.host().isEmpty() || !isBare ||
        url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty()) {
        return QStringLiteral("the address is not of the form https://host:port");
    }
    if (trust.authorities.isEmpty()) {
        return QStringLiteral("the authority's certificate cannot be read");
    }
    const auto& pins = trust.pinnedSha256;
    const bool areWhole = std::all_of(pins.begin(), pins.end(),
                                      [](const QByteArray& pin) { return pin.size() == kSha256Bytes; });
    return pins.empty() || !areWhole ? QStringLiteral("no certificate is pinned") : QString();
}

/// Reads a message out of a good answer, whose length was bounded when it came in.
template <class T>
CallResult<T> messageOf(const HttpAnswer& answer, Result<T, json::Error> (*read)(const QJsonObject&))
{
    const auto object = json::parseObject(answer.body, json::Limits{kMostFeedBytes, kMostMessageDepth});
    if (!object) {
        return fail(badAnswer(QStringLiteral("not JSON")));
    }
    auto message = read(object.value());
    if (!message) {
        return fail(badAnswer(QStringLiteral("field %1").arg(message.error().path)));
    }
    return std::move(message).value();
}

/// Of an answer: an edition is large and binary, a page of the feed carries declarations, the rest is small.
enum class AnswerKind { Message, FeedPage, Edition };

enum class Signing {
    None,
    ByKey,      ///< the signer's key, whoever it is: an enrolment shows that its sender holds the key in it
    ByTerminal, ///< as the terminal that central knows
};

struct Call {
    QByteArray method;
    QByteArray path;
    QByteArray body = {};
    Signing signing = Signing::None;
    AnswerKind answer = AnswerKind::Message;

    QByteArray expectedType() const { return answer == AnswerKind::Edition ? kBinary : kJson; }
    qsizetype mostReplyBytes(const TransportSettings& settings) const
    {
        switch (answer) {
        case AnswerKind::Message:
            return std::min(settings.mostReplyBytes, kMostMessageBytes);
        case AnswerKind::FeedPage:
            return std::min(settings.mostReplyBytes, kMostFeedBytes);
        case AnswerKind::Edition:
            break;
        }
        return settings.mostReplyBytes;
    }
};

} // namespace

struct HttpCentralApi::Private {
    Private(CentralAddress given, const Clock& givenClock, TransportSettings givenSettings)
        : address(std::move(given)), clock(givenClock),
          settings(givenSettings), trust{QSslCertificate::fromData(address.authorityPem, QSsl::Pem),
                                         address.pinnedSha256},
          problem(problemOf(address, trust))
    {
    }

    void send(const Call& call, Completion<HttpAnswer> done);
    template <class T>
    void ask(const Call& call, Result<T, json::Error> (*read)(const QJsonObject&),
             std::function<bool(const T&)> fits, Completion<T> done);
    HttpRequest requestFor(const Call& call) const;
    void sign(QNetworkRequest& request, const Call& call) const;
    void closeAll();

    CentralAddress address;
    const Clock& clock;
    TransportSettings settings;
    Trust trust;
    QString problem;
    std::optional<RequestSigner> signer;
    bool isClosing = false;
    QObject exchanges; ///< their parent
};

void HttpCentralApi::Private::send(const Call& call, Completion<HttpAnswer> done)
{
    if (isClosing) {
        done(fail(CallError{CallErrorCode::Cancelled, 0, QStringLiteral("transport closed")}));
        return;
    }
    const HttpRequest request = requestFor(call);
    auto classified = [done = std::move(done), &time = clock, type = call.expectedType()](HttpResult result) {
        if (result) {
            if (auto error = errorOf(result.value(), type, time.now())) {
                result = fail(*std::move(error));
            }
        }
        done(std::move(result));
    };
    auto* exchange = new Exchange(request.timeoutMs, std::move(classified), &exchanges);
    if (!problem.isEmpty()) {
        exchange->failLater({CallErrorCode::NotTrusted, 0, problem});
    } else if (call.signing == Signing::ByTerminal && (!signer || signer->terminal.isEmpty())) {
        exchange->failLater({CallErrorCode::NotEnrolled, 0, QStringLiteral("no signer")});
    } else {
        exchange->start(request, trust);
    }
}

HttpRequest HttpCentralApi::Private::requestFor(const Call& call) const
{
    QUrl url = address.url;
    url.setPath(QString::fromLatin1(call.path));
    QNetworkRequest request(url);
    request.setRawHeader("Accept", call.expectedType());
    request.setRawHeader("Carm-Protocol", QByteArray::number(protocol::kEntryFormat));
    if (call.method == "POST") {
        request.setRawHeader("Content-Type", kJson);
    }
    if (call.signing != Signing::None && signer) {
        sign(request, call);
    }
    const qint64 timeoutMs =
        call.answer == AnswerKind::Edition ? settings.downloadTimeoutMs : settings.connectAndReplyTimeoutMs;
    return {.method = call.method,
            .request = request,
            .body = call.body,
            .timeoutMs = static_cast<int>(std::clamp<qint64>(timeoutMs, 1, std::numeric_limits<int>::max())),
            .mostReplyBytes = call.mostReplyBytes(settings)};
}

void HttpCentralApi::Private::sign(QNetworkRequest& request, const Call& call) const
{
    const Instant time = clock.now();
    const QString terminal = call.signing == Signing::ByTerminal ? signer->terminal : QString();
    const QByteArray hash = protocol::requestHash(call.method, call.path, terminal, time, call.body);
    if (!terminal.isEmpty()) {
        request.setRawHeader("Carm-Terminal", terminal.toLatin1());
    }
    request.setRawHeader("Carm-Time", QByteArray::number(time.milliseconds));
    request.setRawHeader("Carm-Signature", signer->sign(hash).toBase64());
}

template <class T>
void HttpCentralApi::Private::ask(const Call& call, Result<T, json::Error> (*read)(const QJsonObject&),
                                  std::function<bool(const T&)> fits, Completion<T> done)
{
    send(call, [read, fits = std::move(fits), done = std::move(done)](HttpResult result) {
        if (!result) {
            done(fail(std::move(result).error()));
            return;
        }
        auto message = messageOf(result.value(), read);
        if (message && !fits(message.value())) {
            message = fail(badAnswer(QStringLiteral("answer to another question")));
        }
        done(std::move(message));
    });
}

void HttpCentralApi::Private::closeAll()
{
    isClosing = true; // a completion that asks again is answered at once
    while (!exchanges.children().isEmpty()) {
        delete exchanges.children().constFirst();
    }
}

HttpCentralApi::HttpCentralApi(CentralAddress address, const Clock& clock, TransportSettings settings)
    : m_d(std::make_unique<Private>(std::move(address), clock, settings))
{
}

HttpCentralApi::~HttpCentralApi()
{
    m_d->closeAll();
}

void HttpCentralApi::setSigner(RequestSigner signer)
{
    CARM_ENSURE((signer.terminal.isEmpty() || protocol::isTerminalId(signer.terminal)) && signer.sign);
    m_d->signer = std::move(signer);
}

void HttpCentralApi::enrol(const protocol::EnrolmentRequest& request,
                           Completion<protocol::EnrolmentReply> done)
{
    const Call call{.method = "POST",
                    .path = "/v1/terminals",
                    .body = wireBytes(protocol::toJson(request)),
                    .signing = Signing::ByKey};
    m_d->ask<protocol::EnrolmentReply>(
        call, &protocol::enrolmentReplyFromJson, [](const auto&) { return true; }, std::move(done));
}

void HttpCentralApi::leaseNumbers(const protocol::NumberBlockRequest& request,
                                  Completion<protocol::NumberBlock> done)
{
    const Call call{.method = "POST",
                    .path = "/v1/number-blocks",
                    .body = wireBytes(protocol::toJson(request)),
                    .signing = Signing::ByTerminal};
    const auto fits = [id = request.requestId](const protocol::NumberBlock& block) {
        return block.requestId == id;
    };
    m_d->ask<protocol::NumberBlock>(call, &protocol::numberBlockFromJson, fits, std::move(done));
}

void HttpCentralApi::submit(const protocol::EntryBatch& batch, Completion<protocol::BatchAnswer> done)
{
    const Call call{.method = "POST",
                    .path = "/v1/entries",
                    .body = wireBytes(protocol::toJson(batch)),
                    .signing = Signing::ByTerminal};
    std::vector<protocol::EntryId> ids;
    for (const protocol::SealedEntry& entry : batch.entries) {
        ids.push_back(entry.id);
    }
    const auto fits = [ids](const protocol::BatchAnswer& answer) {
        // The null id is of an entry that central could not even read.
        return std::equal(ids.begin(), ids.end(), answer.answers.begin(), answer.answers.end(),
                          [](const protocol::EntryId& id, const protocol::EntryAnswer& one) {
                              return one.id == id || one.id.uuid.isNull();
                          });
    };
    m_d->ask<protocol::BatchAnswer>(call, &protocol::batchAnswerFromJson, fits, std::move(done));
}

void HttpCentralApi::outcomeOf(const protocol::EntryId& id, Completion<protocol::EntryAnswer> done)
{
    const Call call{
        .method = "GET", .path = "/v1/entries/" + id.text().toLatin1(), .signing = Signing::ByTerminal};
    const auto fits = [id](const protocol::EntryAnswer& answer) { return answer.id == id; };
    m_d->ask<protocol::EntryAnswer>(call, &protocol::entryAnswerFromJson, fits, std::move(done));
}

void HttpCentralApi::feedAfter(qint64 position, Completion<protocol::FeedPage> done)
{
    const Call call{.method = "GET",
                    .path = "/v1/feed/" + QByteArray::number(position),
                    .signing = Signing::ByTerminal,
                    .answer = AnswerKind::FeedPage};
    const auto fits = [position](const protocol::FeedPage& page) {
        return page.nextPosition >= position && (page.isLast || page.nextPosition > position);
    };
    m_d->ask<protocol::FeedPage>(call, &protocol::feedPageFromJson, fits, std::move(done));
}

void HttpCentralApi::currentEdition(Completion<protocol::EditionNotice> done)
{
    const Call call{.method = "GET", .path = "/v1/editions/current"};
    m_d->ask<protocol::EditionNotice>(
        call, &protocol::editionNoticeFromJson, [](const auto&) { return true; }, std::move(done));
}

void HttpCentralApi::downloadEdition(const QByteArray& hash, Completion<QByteArray> done)
{
    const Call call{.method = "GET", .path = "/v1/editions/" + hash.toHex(), .answer = AnswerKind::Edition};
    m_d->send(call, [hash, done = std::move(done)](HttpResult result) {
        if (!result) {
            done(fail(std::move(result).error()));
        } else if (protocol::sha256(result->body) != hash) {
            done(fail(badAnswer(QStringLiteral("the package has another hash"))));
        } else {
            done(std::move(result).value().body);
        }
    });
}

} // namespace carm::transport
