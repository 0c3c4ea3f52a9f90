// The service core over a real encrypted store, with a clock that the test sets.
#pragma once

#include "central/central_service.h"
#include "central/sample_terminal.h"
#include "protocol/feed.h"
#include "storage/central_store.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace carm::test {

class HandClock final : public Clock {
public:
    Instant now() const override { return time; }
    QDate today() const override { return QDate(2026, 3, 2); }
    Instant time = kSampleNow;
};

class ServiceRig {
public:
    ServiceRig();

    central::Response send(const central::Request& request) { return m_service->handle(request); }
    central::Response get(const QByteArray& path) { return send(request("GET", path, {})); }
    central::Response post(const QByteArray& path, const QByteArray& body)
    {
        return send(request("POST", path, body));
    }
    central::Response getSigned(const SampleTerminal& terminal, const QByteArray& path);
    central::Response postSigned(const SampleTerminal& terminal, const QByteArray& path,
                                 const QByteArray& body);
    protocol::BatchAnswer submit(const SampleTerminal& terminal,
                                 const std::vector<protocol::SealedEntry>& entries);

    /// A code that is valid for an hour.
    QString newCode(protocol::TerminalKind kind = protocol::TerminalKind::Kiosk);
    central::Response enrol(const SampleTerminal& terminal, const QString& code);
    /// `body` with the signature of a terminal that has no name yet.
    central::Response postEnrolment(const SampleTerminal& terminal, const QByteArray& body);
    /// A terminal that is enrolled and holds a block of ten numbers, the next free ones.
    SampleTerminal enrolled(unsigned char seed, protocol::TerminalKind kind = protocol::TerminalKind::Kiosk);
    /// Everything that central tells the terminal after `position`.
    protocol::FeedPage feedOf(const SampleTerminal& terminal, qint64 position = 0);
    /// The newest view of a declaration in the terminal's feed; nothing when it is not told of it.
    std::optional<protocol::DeclarationView> told(const SampleTerminal& terminal, const QString& number);

    static central::Request request(const QByteArray& method, const QByteArray& path, const QByteArray& body);

    HandClock clock;
    central::Policy policy;
    central::EditionShelf shelf;
    const central::PublicService open{shelf, "openapi: 3.1.0\n"};
    storage::CentralStore& store() { return *m_store; }
    protocol::PublicKey receiptKey() const { return m_receipts.key().publicKey(); }
    /// Closes the store and opens it again, as a restart does.
    void restart();

private:
    QTemporaryDir m_folder;
    SecretBytes m_key = SecretBytes::random(32);
    SampleTerminal m_receipts{0xC0};
    std::unique_ptr<storage::CentralStore> m_store;
    std::optional<central::CentralService> m_service;
};

QJsonObject jsonOf(const central::Response& response);
/// The code of a problem document, empty when it is none.
QString codeOf(const central::Response& response);

} // namespace carm::test
