// One request and its answer, over a connection of its own that ends with it. Completes exactly once.
#pragma once

#include "protocol/central_api.h"
#include "support/async_op.h"
#include "transport/http_answer.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QSslCertificate>

#include <functional>
#include <optional>
#include <vector>

namespace carm::transport {

/// Whom to trust; checked once, when the address is given.
struct Trust {
    QList<QSslCertificate> authorities;
    std::vector<QByteArray> pinnedSha256;
};

struct HttpRequest {
    QByteArray method; ///< "GET" or "POST"
    QNetworkRequest request;
    QByteArray body;
    int timeoutMs = 0;
    qsizetype mostReplyBytes = 0;
};

using HttpResult = Result<HttpAnswer, protocol::CallError>;

class Exchange final : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(HttpResult)>;

    /// `done` runs from the event loop, or from the destructor with Cancelled; it may destroy the exchange.
    Exchange(int timeoutMs, Done done, QObject* parent);
    ~Exchange() override;

    void start(const HttpRequest& request, const Trust& trust);
    /// For what is known without asking anybody.
    void failLater(protocol::CallError error);

private:
    void configure(QNetworkRequest& request) const;
    void checkPeer();
    void onSslErrors(const QList<QSslError>& errors);
    void onReadyRead();
    void onFinished();
    void settle(HttpResult result);
    void deliver();
    void end(AsyncEnd end, std::optional<HttpResult> result);
    void dropConnection();
    HttpAnswer answerSoFar() const;
    /// Of a call that got no answer: what matters is whether central may have the request.
    protocol::CallError lost(const QString& detail) const;

    Trust m_trust;
    Done m_done;
    qsizetype m_mostReplyBytes = 0;
    bool m_isTrusted = false; ///< the pinned peer has answered the handshake: bytes may have left
    QByteArray m_body;
    std::optional<HttpResult> m_settled;
    QNetworkAccessManager m_manager;
    QNetworkReply* m_reply = nullptr; ///< belongs to the manager
    AsyncOp<HttpResult> m_op;
};

} // namespace carm::transport
