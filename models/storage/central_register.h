// Whom central knows: officers with their credentials, businesses with their people, which terminal stands
// for which business, and what is known of a business before it registers. Contents are JSON texts of the
// rooms that their subjects belong to. Part of a CentralStore; writes inside its transaction.
#pragma once

#include "outbox/store_error.h"
#include "storage/database.h"
#include "support/clock.h"
#include "support/result.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace carm::storage {

using outbox::StoreError;

struct StoredOfficer {
    QString badge;
    QString office;
    QString credential;             ///< as models/access writes it
    std::optional<Instant> endedAt; ///< revoked, or replaced by another credential
};

struct StoredPerson {
    QString id;
    QString name;
    QByteArray publicKey; ///< 32 bytes
};

/// A person works for a business at a terminal; it stands for the business as long as the person does.
struct TerminalBinding {
    QString business;
    QString person;
};

struct StoredProofAttempts {
    int failed = 0;
    Instant lastFailedAt;
};

class CentralRegister {
public:
    explicit CentralRegister(Database& database) : m_database(database) {}

    /// The credential that the badge had before ends now.
    Result<void, StoreError> saveOfficer(const QString& badge, const QString& office,
                                         const QString& credential, Instant now);
    /// False when no officer of this badge is there, or has ended before.
    Result<bool, StoreError> endOfficer(const QString& badge, Instant now);
    /// Every credential of the badge, the newest first.
    Result<std::vector<StoredOfficer>, StoreError> officers(const QString& badge);

    Result<void, StoreError> saveBusiness(const QString& number, const QString& content);
    Result<std::optional<QString>, StoreError> business(const QString& number);
    Result<void, StoreError> saveKnownBusiness(const QString& number, const QString& facts);
    Result<std::optional<QString>, StoreError> knownBusiness(const QString& number);

    /// The key of a person never changes; the name may.
    Result<void, StoreError> savePerson(const StoredPerson& person);
    Result<std::optional<StoredPerson>, StoreError> person(const QString& id);

    /// True when the person has not worked for the business at the terminal before.
    Result<bool, StoreError> bindTerminal(const QString& terminal, const TerminalBinding& binding);
    Result<std::vector<TerminalBinding>, StoreError> bindingsOf(const QString& terminal);
    Result<void, StoreError> addDelegate(const QString& delegate, const QString& client);
    /// Businesses that were ever asked for a delegation by this one.
    Result<QStringList, StoreError> clientsOf(const QString& delegate);

    /// What the terminal is told of its last attempt to register the business.
    Result<void, StoreError> saveRefusal(const QString& terminal, const QString& business,
                                         const QString& content);
    Result<std::optional<QString>, StoreError> refusal(const QString& terminal, const QString& business);
    Result<void, StoreError> saveProofAttempts(const QString& business, const StoredProofAttempts& attempts);
    Result<StoredProofAttempts, StoreError> proofAttempts(const QString& business);

private:
    Database& m_database;
};

} // namespace carm::storage
