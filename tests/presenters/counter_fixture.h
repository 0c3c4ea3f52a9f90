// A counter with its store in memory: records are really sealed and signed, so that what the presenters fold
// is what a store would give. Answers come at once or when told to, with success or with an error.
#pragma once

#include "access/access_json.h"
#include "declaration/declaration.h"
#include "fake_person_backend.h"
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

class FakeCounterBackend final : public FakePersonBackend<presenters::CounterBackend> {
public:
    using FakePersonBackend::FakePersonBackend;

    std::optional<outbox::StoredDraft> draft;
    int saves = 0;
    std::optional<StoreError> keepError;
    std::optional<StoreError> draftError;

    void keepDeclaration(const protocol::SealedEntry& declaration, Done<bool> done) override;
    void recordsOfKinds(const std::vector<protocol::RecordKind>& kinds, int newest,
                        Done<std::vector<outbox::OutboxItem>> done) override;
    void loadDraft(Done<std::optional<outbox::StoredDraft>> done) override;
    void saveDraft(const outbox::StoredDraft& draft, Done<bool> done) override;
    void discardDraft(const QUuid& id, Done<bool> done) override;
    void sealDraft(const presenters::SealRequest& request, Done<protocol::SealedEntry> done) override;

    void tellTerminal(const QString& terminal, char key, bool isRevoked = false);

protected:
    outbox::RecordTicket nextTicket() override;
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
