// An importer's desktop with its store in memory, and a business that central has accepted.
#pragma once

#include "counter_fixture.h"
#include "presenters/importer_session.h"

namespace carm::test {

class FakeImporterBackend final : public FakePersonBackend<presenters::ImporterBackend> {
public:
    using FakePersonBackend::FakePersonBackend;

    struct Listed {
        outbox::StoredDraft draft;
        outbox::DraftListRow row;
    };
    std::map<QUuid, Listed> listed;
    int saves = 0;
    std::optional<StoreError> draftError;

    void allTold(protocol::FeedTopic topic, Done<std::vector<QJsonObject>> done) override;
    void drafts(Done<std::vector<outbox::DraftListRow>> done) override;
    void draft(const QUuid& id, Done<std::optional<outbox::StoredDraft>> done) override;
    void saveListedDraft(const outbox::StoredDraft& draft, const outbox::DraftListRow& row,
                         Done<bool> done) override;
    void discardListedDraft(const QUuid& id, Done<bool> done) override;
    void sealDraft(const presenters::SealRequest& request, Done<protocol::SealedEntry> done) override;
    void sealVersion(const presenters::VersionRequest& request, Done<protocol::SealedEntry> done) override;

    /// How far the declaration has come, told to the listener.
    void settleDeclaration(const QString& number, outbox::OutboxState state, const QString& problem = {});

private:
    void seal(const presenters::SealRequest& request, const identifiers::TransactionNumber& number,
              int version, const Done<protocol::SealedEntry>& done);
};

class ImporterClock final : public Clock {
public:
    Instant now() const override { return m_now; }
    QDate today() const override { return m_today; }
    void pass(qint64 milliseconds) { m_now.milliseconds += milliseconds; }
    void setToday(QDate day) { m_today = day; }

private:
    Instant m_now{1'772'450'000'000};
    QDate m_today = sampleToday();
};

/// Somebody whose sign-in is kept on this machine.
struct TestPerson {
    QString userId = QStringLiteral("zoe@maple.example");
    QString name = QStringLiteral("Zoé Tremblay");
    SecretBytes totpSecret;
};

inline const QString kMapleNumber = QStringLiteral("870249414");
inline const QString kBrokerNumber = QStringLiteral("123456782");

/// An accepted business with one manager, who is `manager`.
protocol::BusinessView acceptedBusiness(const QString& number, const QString& name,
                                        const TestPerson& manager);

/// The backend, a clock and a session of terminal T1.
class ImporterDesk {
public:
    ImporterDesk();

    ImporterClock clock;
    FakeImporterBackend backend{clock};
    std::unique_ptr<presenters::ImporterSession> session;

    /// As if the person had set up a sign-in here.
    void provision(TestPerson& person);
    SecretBytes codeOf(const TestPerson& person) const;
    void signIn(TestPerson& person);
    /// Zoé is signed in and manages the accepted business kMapleNumber with RM0001 and RM0002.
    void openMaple();
    void tell(const protocol::BusinessView& business);
    /// As after a crash: the process goes, the disk stays.
    void restart();

    TestPerson zoe;
    static reference::EditionPointer edition();
    static const QByteArray passphrase;
    /// The cheapest cost that is allowed: the tests are not about guessing.
    static access::SealSettings cheapSeal();
};

} // namespace carm::test
