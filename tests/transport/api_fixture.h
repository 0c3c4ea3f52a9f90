// What the tests of the API share: a clock that stands, calls that are counted, an API that trusts a server.
#pragma once

#include "scripted_server.h"

#include "transport/http_central_api.h"

#include <QTest>

#include <memory>

namespace carm::test {

class StandingClock final : public Clock {
public:
    Instant now() const override { return {1'772'460'000'123}; } // 2026-03-02T14:00:00.123Z
    QDate today() const override { return {2026, 3, 2}; }
};

/// Counts completions: there must be exactly one.
template <class T> class Outcome {
public:
    protocol::Completion<T> completion()
    {
        return
            [results = m_results](protocol::CallResult<T> result) { results->push_back(std::move(result)); };
    }
    std::size_t count() const { return m_results->size(); }
    const protocol::CallResult<T>& result() const { return m_results->at(0); }
    bool failedWith(protocol::CallErrorCode code) const
    {
        return count() == 1 && !result().ok() && result().error().code == code;
    }

private:
    std::shared_ptr<std::vector<protocol::CallResult<T>>> m_results =
        std::make_shared<std::vector<protocol::CallResult<T>>>();
};

inline const StandingClock kClock;

/// Long enough for any machine; only tests of time-outs take less.
inline constexpr int kPatienceMs = 60'000;
inline constexpr int kShortMs = 400;

inline transport::CentralAddress addressOf(const ScriptedServer& server)
{
    const TestCertificates& certificates = testCertificates();
    return {server.url(), certificates.authorityPem, {certificates.service.pin()}};
}

inline std::unique_ptr<transport::HttpCentralApi> apiFor(const transport::CentralAddress& address,
                                                         qint64 timeoutMs = kPatienceMs)
{
    return std::make_unique<transport::HttpCentralApi>(
        address, kClock,
        transport::TransportSettings{.connectAndReplyTimeoutMs = timeoutMs, .downloadTimeoutMs = timeoutMs});
}

/// Runs one unsigned call to its end and the API to its own: later completions would be counted too.
inline Outcome<protocol::EditionNotice> askOnce(const transport::CentralAddress& address,
                                                qint64 timeoutMs = kPatienceMs)
{
    Outcome<protocol::EditionNotice> outcome;
    {
        const auto api = apiFor(address, timeoutMs);
        api->currentEdition(outcome.completion());
        const bool ended = QTest::qWaitFor([&outcome] { return outcome.count() > 0; }, kPatienceMs);
        CARM_ENSURE(ended);
    }
    return outcome;
}

} // namespace carm::test
