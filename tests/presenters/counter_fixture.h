// A counter with its store in memory: records are really sealed and signed, so that what the presenters fold
// is what a store would give. Answers come at once or when told to, with success or with an error.
#pragma once

#include "access/access_json.h"
#include "declaration/declaration.h"
#include "harness/sample_edition.h"
#include "presenters/counter_session.h"

#include <functional>
#include <map>
#include <utility>
#include <vector>

namespace carm::test {

class MovingClock final : public Clock {
public:
    Instant now() const override { return m_now; }
    QDate today() const override { return sampleToday(); }
    void pass(qint64 milliseconds) { m_now.milliseconds += milliseconds; }

private:
    Instant m_now{1'772'450'000'000};
};

/// 32 bytes of one letter as a key; every terminal and officer of the tests has its own letter.
protocol::SigningKey keyOf(char letter);
SecretBytes secretOf(const QByteArray& text);

/// A declaration as terminal `terminal` seals it, whose key has the letter `key`.
struct SealedSample {
    declaration::Draft draft = sampleDraft();
    qint64 serial = 12'345'678;
    int version = 1;
    QString terminal = QStringLiteral("K1");
    char key = 'k';
    Instant sealedAt{1'772'450'000'000 - 600'000};
};
protocol::SealedEntry sealedDeclaration(const SealedSample& sample = {});
/// The sample draft with another value, so that what is owed ends in the given number of cents above five.
declaration::Draft draftOwingCentsAboveFive(qint64 cents);

class FakeCounterBackend final : public presenters::CounterBackend {
public:
    using StoreError = outbox::StoreError;

    explicit FakeCounterBackend(const Clock& clock) : m_clock(clock) {}

    presenters::CounterListener* listener = nullptr;
    std::map<std::pair<protocol::FeedTopic, QString>, QJsonObject> tellings;
    std::map<QString, QByteArray> states;
    std::map<QString, outbox::KnownDeclaration> known;
    std::vector<outbox::OutboxItem> records;
    std::optional<outbox::StoredDraft> draft;
    int saves = 0;
    int asideRuns = 0;
    bool holdsAnswers = false;
    /// When set, the calls of that kind fail and change nothing.
    std::optional<StoreError> readError;
    std::optional<StoreError> stateError;
    std::optional<StoreError> sealError;
    std::optional<StoreError> recordError;
    std::optional<StoreError> keepError;
    std::optional<StoreError> draftError;

    void setListener(presenters::CounterListener* newListener) override { listener = newListener; }
    void runAside(std::function<void()> work, std::function<void()> done) override;
    void told(protocol::FeedTopic topic, const QString& key,
              presenters::Done<std::optional<QJsonObject>> done) override;
    void localState(const QString& key, presenters::Done<std::optional<QByteArray>> done) override;
    void saveLocalState(const QString& key, const QByteArray& state, presenters::Done<bool> done) override;
    void declarations(const outbox::DeclarationQuery& query,
                      presenters::Done<std::vector<outbox::KnownDeclaration>> done) override;
    void declaration(const QString& transactionNumber,
                     presenters::Done<std::optional<outbox::KnownDeclaration>> done) override;
    void keepDeclaration(const protocol::SealedEntry& declaration, presenters::Done<bool> done) override;
    void sealRecord(const presenters::RecordRequest& request,
                    presenters::Done<protocol::SealedEntry> done) override;
    void recordsAbout(const QString& subject,
                      presenters::Done<std::vector<outbox::OutboxItem>> done) override;
    void recordsOfKinds(const std::vector<protocol::RecordKind>& kinds, int newest,
                        presenters::Done<std::vector<outbox::OutboxItem>> done) override;
    void loadDraft(presenters::Done<std::optional<outbox::StoredDraft>> done) override;
    void saveDraft(const outbox::StoredDraft& draft, presenters::Done<bool> done) override;
    void discardDraft(const QUuid& id, presenters::Done<bool> done) override;
    void sealDraft(const presenters::SealRequest& request,
                   presenters::Done<protocol::SealedEntry> done) override;

    /// Gives the answers that were held back, in order.
    void answerAll();
    /// What central says about a record that was sent, told to the listener.
    void settle(std::size_t record, outbox::OutboxState state, const QString& problem = {});
    void tellTerminal(const QString& terminal, char key, bool isRevoked = false);
    /// What is known of a declaration, with the records of this terminal.
    outbox::KnownDeclaration knownWithRecords(const QString& number) const;
    std::vector<outbox::OutboxItem> about(const QString& subject) const;
    protocol::RecordContent contentOf(std::size_t record) const;

private:
    void answer(std::function<void()> give);
    outbox::RecordTicket nextTicket();
    protocol::SealedEntry sealed(const presenters::RecordRequest& request);

    const Clock& m_clock;
    qint64 m_sequence = 0;
    std::vector<std::function<void()>> m_held;
};

/// Badge 1001, whose passphrase and code the tests know.
struct TestOfficer {
    QString badge = QStringLiteral("1001");
    access::Roles roles{access::Role::BorderServicesOfficer, access::Role::Cashier};
    QString office = QStringLiteral("0427");
    SecretBytes totpSecret;
};

/// The backend, a clock and a session of terminal T1 at office 0427.
class CounterDesk {
public:
    explicit CounterDesk(presenters::CounterSettings settings = {});

    MovingClock clock;
    FakeCounterBackend backend{clock};
    std::unique_ptr<presenters::CounterSession> session;

    /// Provisions the officer as central would.
    void provision(TestOfficer& officer);
    SecretBytes codeOf(const TestOfficer& officer) const;
    void signIn(TestOfficer& officer);
    /// As after a crash: the process goes, the disk stays.
    void restart();

    static reference::EditionPointer edition();
    static const QByteArray passphrase;

private:
    presenters::CounterSettings m_settings;
};

} // namespace carm::test
