#include "transport/exchange.h"

#include <QLoggingCategory>
#include <QNetworkProxy>
#include <QSslConfiguration>

#include <algorithm>
#include <memory>
#include <utility>

namespace carm::transport {
namespace {

Q_LOGGING_CATEGORY(lcExchange, "carm.transport.exchange")

using protocol::CallError;
using protocol::CallErrorCode;

/// Bounds what Qt holds before it is taken from it.
constexpr qint64 kReadBufferBytes = 64 * 1024;

QSslConfiguration tlsFor(const Trust& trust)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(trust.authorities); // instead of the machine's own, not beside them
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return tls;
}

} // namespace

Exchange::Exchange(int timeoutMs, Done done, QObject* parent)
    : QObject(parent), m_done(std::move(done)),
      m_op(this, timeoutMs,
           [this](AsyncEnd how, std::optional<HttpResult> result) { end(how, std::move(result)); })
{
}

Exchange::~Exchange()
{
    dropConnection();
    m_op.cancel();
}

void Exchange::start(const HttpRequest& request, const Trust& trust)
{
    m_trust = trust;
    m_mostReplyBytes = request.mostReplyBytes;
    // A manager for one request: a connection that was opened in advance for another one would be used
    // without its peer having been compared with the pin.
    m_manager.setProxy(QNetworkProxy::NoProxy);
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager.setAutoDeleteReplies(false);
    QNetworkRequest configured = request.request;
    configure(configured);
    m_reply = request.method == "POST" ? m_manager.post(configured, request.body) : m_manager.get(configured);
    m_reply->setReadBufferSize(kReadBufferBytes);
    connect(m_reply, &QNetworkReply::encrypted, this, &Exchange::checkPeer);
    connect(m_reply, &QNetworkReply::sslErrors, this, &Exchange::onSslErrors);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::onFinished);
}

void Exchange::failLater(CallError error)
{
    settle(fail(std::move(error)));
}

void Exchange::configure(QNetworkRequest& request) const
{
    request.setSslConfiguration(tlsFor(m_trust));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Accept-Encoding", "identity"); // Qt would unpack what a bound cannot foresee
    request.setRawHeader("Accept-Language", "en");       // instead of the person's own, which concerns nobody
    request.setRawHeader("User-Agent", "carm-desktop");
    request.setRawHeader("Connection", "close");
}

void Exchange::checkPeer()
{
    // Qt's network thread waits here for the answer, so nothing of the request has left yet. It asks again
    // when it connects anew, and so do we.
    const QByteArray digest =
        m_reply->sslConfiguration().peerCertificate().digest(QCryptographicHash::Sha256);
    const auto& pins = m_trust.pinnedSha256;
    if (std::find(pins.begin(), pins.end(), digest) != pins.end()) {
        m_isTrusted = true;
        return;
    }
    qCWarning(lcExchange) << "certificate is not the pinned one" << digest.toHex();
    settle(fail(
        CallError{CallErrorCode::NotTrusted, 0,
                  QStringLiteral("certificate %1 is not pinned").arg(QString::fromLatin1(digest.toHex()))}));
}

void Exchange::onSslErrors(const QList<QSslError>& errors)
{
    QStringList words;
    for (const QSslError& error : errors) {
        words.append(error.errorString());
    }
    const QString detail = words.join(QStringLiteral("; "));
    qCWarning(lcExchange) << "certificate refused" << detail;
    settle(fail(CallError{CallErrorCode::NotTrusted, 0, detail}));
}

void Exchange::onReadyRead()
{
    if (m_settled) {
        return;
    }
    m_body += m_reply->readAll();
    if (m_body.size() <= m_mostReplyBytes) {
        return;
    }
    HttpAnswer answer = answerSoFar();
    if (answer.status >= 400) {
        answer.body.clear(); // the status says enough
        settle(std::move(answer));
    } else {
        settle(fail(CallError{CallErrorCode::BadAnswer, 0,
                              QStringLiteral("more than %1 bytes").arg(m_mostReplyBytes)}));
    }
}

void Exchange::onFinished()
{
    onReadyRead();
    if (m_settled) {
        return;
    }
    HttpAnswer answer = answerSoFar();
    const bool isWhole = m_reply->error() == QNetworkReply::NoError;
    // A refusal counts even when its explanation was cut off; a success must be whole.
    if (m_isTrusted && (answer.status >= 400 || (answer.status > 0 && isWhole))) {
        settle(std::move(answer));
    } else {
        settle(fail(lost(m_reply->errorString())));
    }
}

HttpAnswer Exchange::answerSoFar() const
{
    return {m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            m_reply->rawHeader("Content-Type"), m_reply->rawHeader("Retry-After"), m_reply->rawHeader("Date"),
            m_body};
}

CallError Exchange::lost(const QString& detail) const
{
    return {m_isTrusted ? CallErrorCode::OutcomeUnknown : CallErrorCode::Unreachable, 0, detail};
}

void Exchange::settle(HttpResult result)
{
    if (m_settled) {
        return;
    }
    m_settled = std::move(result);
    if (m_reply != nullptr && m_reply->isRunning()) {
        m_reply->abort();
    }
    // Never from within Qt's own signal: its network thread may be waiting for us, and the receiver of the
    // result may destroy everything here.
    QMetaObject::invokeMethod(this, &Exchange::deliver, Qt::QueuedConnection);
}

void Exchange::deliver()
{
    m_op.complete(*std::exchange(m_settled, std::nullopt));
}

void Exchange::end(AsyncEnd how, std::optional<HttpResult> result)
{
    if (how == AsyncEnd::TimedOut) {
        result = m_settled ? *m_settled : HttpResult(fail(lost(QStringLiteral("time-out"))));
    } else if (how != AsyncEnd::Completed) {
        result = fail(CallError{CallErrorCode::Cancelled, 0, QStringLiteral("transport closed")});
    }
    dropConnection();
    deleteLater();
    const Done done = std::exchange(m_done, nullptr);
    done(*std::move(result)); // may have destroyed this object: nothing of it is touched any more
}

void Exchange::dropConnection()
{
    if (m_reply != nullptr) {
        m_reply->disconnect(this);
        delete std::exchange(m_reply, nullptr);
    }
}

} // namespace carm::transport
