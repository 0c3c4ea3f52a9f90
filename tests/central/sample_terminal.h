// A terminal of the tests: a key of its own, real sealed entries of the sample declaration, signed requests.
#pragma once

#include "central/request.h"
#include "protocol/record.h"
#include "protocol/signature.h"
#include "reference/edition.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace carm::test {

/// 2026-03-02T15:00:00Z.
inline constexpr Instant kSampleNow{1'772'463'600'000};

/// A drawer session of the tests.
inline const QString kSession = QStringLiteral("7d9f3c52-6f0e-4a53-9f0e-3c1f6a0d2b11");

/// resources/reference/practice, packed once per test program.
const QByteArray& practicePackage();
const reference::Edition& practiceEdition();

/// What a test wants of an entry beyond the ordinary.
struct EntryWish {
    qint64 serial = 1;
    int version = 1;
    QString importerName = QStringLiteral("Sample Importer Inc.");
    QString importerNumber = {}; ///< empty: that of the sample
    QString office = {};         ///< empty: that of the sample
    bool isProvisional = false;  ///< no business number yet
    QString releaseDate = {};    ///< makes it a type AB
    bool spoilAmount = false;    ///< a duty that is one cent too high
    bool spoilEdition = false;   ///< the hash of an edition that does not exist
    protocol::EntryId id = protocol::EntryId::make();
};

/// A person who signs: the key of a credential of the tests.
struct SampleActor {
    QString id;
    QString role;
    protocol::SigningKey key;
    Instant recordedAt = kSampleNow;
};

/// The key that a byte stands for.
protocol::SigningKey keyOf(unsigned char seed);

class SampleTerminal {
public:
    /// The same byte gives the same key.
    explicit SampleTerminal(unsigned char seed);

    const protocol::SigningKey& key() const { return m_key; }
    QByteArray publicKey() const { return m_key.publicKey().bytes(); }
    const QString& name() const { return m_name; }
    void setName(const QString& name) { m_name = name; }

    /// With the next sequence of this terminal.
    protocol::SealedEntry seal(const EntryWish& wish);
    /// Of what `actor` did; with the next sequence as well.
    protocol::SealedEntry record(const SampleActor& actor, protocol::RecordKind kind, const QString& subject,
                                 const protocol::RecordBody& body = protocol::PlainBody{});
    /// Adds the three headers.
    void sign(central::Request& request, Instant time = kSampleNow) const;
    /// The same without a name, which is given at enrolment.
    void signEnrolment(central::Request& request, Instant time = kSampleNow) const;

private:
    void signAs(const QString& name, central::Request& request, Instant time) const;

    protocol::SigningKey m_key;
    QString m_name = QStringLiteral("T999999");
    qint64 m_sequence = 0;
};

/// For the office of the samples.
QByteArray enrolmentBody(const SampleTerminal& terminal, const QString& code);
QByteArray bodyOf(const QJsonObject& object);
QByteArray batchBody(const std::vector<protocol::SealedEntry>& entries);

} // namespace carm::test
