// The central's API over HTTPS. Trusts one authority and one pinned service certificate, nothing else: the
// pin is compared before the first byte of a request leaves. No proxy, no redirect, no cookie, no cache. Must
// live on a thread with an event loop; completions run from there, never within the call that asked.
#pragma once

#include "protocol/central_api.h"
#include "support/clock.h"

#include <QByteArray>
#include <QUrl>

#include <memory>

namespace carm::transport {

struct CentralAddress {
    QUrl url;                             ///< https://host:port, no path
    QByteArray authorityPem;              ///< the private authority's certificate
    std::vector<QByteArray> pinnedSha256; ///< of the service's DER certificate; two during a change
};

/// A call past its time has failed, however lively the connection is.
struct TransportSettings {
    qint64 connectAndReplyTimeoutMs = 15'000;
    qint64 downloadTimeoutMs = 10 * 60 * 1'000;  ///< of downloadEdition()
    qsizetype mostReplyBytes = 64 * 1024 * 1024; ///< of an edition; a feed page is held to 16 MiB, other answers to 1 MiB
};

/// Signs requests; `sign` gives 64 bytes over a hash (Purpose::Request). Without a terminal only enrol() is
/// signed; leaseNumbers(), submit() and outcomeOf() are NotEnrolled. Without a signer central refuses enrol()
/// as well, because nothing shows that its sender holds the key.
struct RequestSigner {
    QString terminal; ///< empty before enrolment
    std::function<QByteArray(const QByteArray& hash)> sign;
};

class HttpCentralApi final : public protocol::CentralApi {
public:
    HttpCentralApi(CentralAddress address, const Clock& clock, TransportSettings settings = {});
    ~HttpCentralApi() override; ///< completes what is under way with Cancelled
    void setSigner(RequestSigner signer);

    void enrol(const protocol::EnrolmentRequest& request,
               protocol::Completion<protocol::EnrolmentReply> done) override;
    void leaseNumbers(const protocol::NumberBlockRequest& request,
                      protocol::Completion<protocol::NumberBlock> done) override;
    void submit(const protocol::EntryBatch& batch, protocol::Completion<protocol::BatchAnswer> done) override;
    void outcomeOf(const protocol::EntryId& id, protocol::Completion<protocol::EntryAnswer> done) override;
    void feedAfter(qint64 position, protocol::Completion<protocol::FeedPage> done) override;
    void currentEdition(protocol::Completion<protocol::EditionNotice> done) override;
    void downloadEdition(const QByteArray& hash, protocol::Completion<QByteArray> done) override;

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace carm::transport
