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

struct RefusedRegistration {
    QString content; ///< what the terminal is told
    int attempts = 0;
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

    /// True when the terminal did not stand for the business before.
    Result<bool, StoreError> bindTerminal(const QString& terminal, const QString& business);
    Result<QStringList, StoreError> businessesOf(const QString& terminal);
    Result<void, StoreError> addDelegate(const QString& delegate, const QString& client);
    /// Businesses that were ever asked for a delegation by this one.
    Result<QStringList, StoreError> clientsOf(const QString& delegate);

    /// Counts one more attempt of the terminal.
    Result<void, StoreError> saveRefusal(const QString& terminal, const QString& business,
                                         const QString& content);
    Result<std::optional<RefusedRegistration>, StoreError> refusal(const QString& terminal,
                                                                   const QString& business);

private:
    Database& m_database;
};

} // namespace carm::storage
