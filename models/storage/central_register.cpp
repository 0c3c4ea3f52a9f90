#include "storage/central_register.h"

#include "storage/central_rows.h"

namespace carm::storage {

Result<void, StoreError> CentralRegister::saveOfficer(const QString& badge, const QString& office,
                                                      const QString& credential, Instant now)
{
    CARM_CHECK(endOfficer(badge, now));
    CARM_CHECK(execute(m_database, "INSERT INTO officer (badge, office, credential) VALUES (?, ?, ?)",
                       {badge, office, credential}));
    return {};
}

Result<bool, StoreError> CentralRegister::endOfficer(const QString& badge, Instant now)
{
    CARM_TRY(ended,
             execute(m_database, "UPDATE officer SET ended_at = ? WHERE badge = ? AND ended_at IS NULL",
                     {now.milliseconds, badge}));
    return ended == 1;
}

Result<std::vector<StoredOfficer>, StoreError> CentralRegister::officers(const QString& badge)
{
    CARM_TRY(rows, m_database.run("SELECT badge, office, credential, ended_at FROM officer WHERE badge = ? "
                                  "ORDER BY position DESC",
                                  {badge}));
    std::vector<StoredOfficer> officers;
    for (;;) {
        CARM_TRY(found, rows.next());
        if (!found) {
            return officers;
        }
        StoredOfficer officer{rows.text(0), rows.text(1), rows.text(2), std::nullopt};
        if (!rows.isNull(3)) {
            officer.endedAt = Instant{rows.integer(3)};
        }
        officers.push_back(std::move(officer));
    }
}

Result<void, StoreError> CentralRegister::saveBusiness(const QString& number, const QString& content)
{
    // Not by REPLACE, which would delete the row that others refer to.
    CARM_CHECK(execute(m_database,
                       "INSERT INTO business (number, content) VALUES (?, ?) "
                       "ON CONFLICT (number) DO UPDATE SET content = excluded.content",
                       {number, content}));
    return {};
}

Result<std::optional<QString>, StoreError> CentralRegister::business(const QString& number)
{
    return textOf(m_database, "SELECT content FROM business WHERE number = ?", {number});
}

Result<void, StoreError> CentralRegister::saveKnownBusiness(const QString& number, const QString& facts)
{
    CARM_CHECK(execute(m_database, "INSERT OR REPLACE INTO known_business (number, facts) VALUES (?, ?)",
                       {number, facts}));
    return {};
}

Result<std::optional<QString>, StoreError> CentralRegister::knownBusiness(const QString& number)
{
    return textOf(m_database, "SELECT facts FROM known_business WHERE number = ?", {number});
}

Result<void, StoreError> CentralRegister::savePerson(const StoredPerson& person)
{
    CARM_CHECK(execute(m_database,
                       "INSERT INTO person (id, name, public_key) VALUES (?, ?, ?) "
                       "ON CONFLICT (id) DO UPDATE SET name = excluded.name",
                       {person.id, person.name, person.publicKey}));
    return {};
}

Result<std::optional<StoredPerson>, StoreError> CentralRegister::person(const QString& id)
{
    CARM_TRY(rows, m_database.run("SELECT id, name, public_key FROM person WHERE id = ?", {id}));
    CARM_TRY(found, rows.next());
    return found ? std::optional(StoredPerson{rows.text(0), rows.text(1), rows.blob(2)}) : std::nullopt;
}

Result<bool, StoreError> CentralRegister::bindTerminal(const QString& terminal,
                                                       const TerminalBinding& binding)
{
    CARM_TRY(added, execute(m_database,
                            "INSERT OR IGNORE INTO terminal_business (terminal, business, person) "
                            "VALUES (?, ?, ?)",
                            {terminal, binding.business, binding.person}));
    return added == 1;
}

Result<std::vector<TerminalBinding>, StoreError> CentralRegister::bindingsOf(const QString& terminal)
{
    CARM_TRY(rows, m_database.run("SELECT business, person FROM terminal_business WHERE terminal = ? "
                                  "ORDER BY business, person",
                                  {terminal}));
    std::vector<TerminalBinding> bindings;
    for (;;) {
        CARM_TRY(found, rows.next());
        if (!found) {
            return bindings;
        }
        bindings.push_back({rows.text(0), rows.text(1)});
    }
}

Result<void, StoreError> CentralRegister::addDelegate(const QString& delegate, const QString& client)
{
    CARM_CHECK(execute(m_database, "INSERT OR IGNORE INTO delegate (delegate, client) VALUES (?, ?)",
                       {delegate, client}));
    return {};
}

Result<QStringList, StoreError> CentralRegister::clientsOf(const QString& delegate)
{
    return textsOf(m_database, "SELECT client FROM delegate WHERE delegate = ? ORDER BY client", {delegate});
}

Result<void, StoreError> CentralRegister::saveRefusal(const QString& terminal, const QString& business,
                                                      const QString& content)
{
    CARM_CHECK(execute(m_database,
                       "INSERT OR REPLACE INTO refused_registration (terminal, business, content) "
                       "VALUES (?, ?, ?)",
                       {terminal, business, content}));
    return {};
}

Result<std::optional<QString>, StoreError> CentralRegister::refusal(const QString& terminal,
                                                                    const QString& business)
{
    return textOf(m_database, "SELECT content FROM refused_registration WHERE terminal = ? AND business = ?",
                  {terminal, business});
}

Result<void, StoreError> CentralRegister::saveProofAttempts(const QString& business,
                                                            const StoredProofAttempts& attempts)
{
    CARM_CHECK(execute(m_database,
                       "INSERT OR REPLACE INTO proof_attempts (business, failed, last_failed_at) "
                       "VALUES (?, ?, ?)",
                       {business, qint64(attempts.failed), attempts.lastFailedAt.milliseconds}));
    return {};
}

Result<StoredProofAttempts, StoreError> CentralRegister::proofAttempts(const QString& business)
{
    CARM_TRY(rows, m_database.run("SELECT failed, last_failed_at FROM proof_attempts WHERE business = ?",
                                  {business}));
    CARM_TRY(found, rows.next());
    return found ? StoredProofAttempts{static_cast<int>(rows.integer(0)), Instant{rows.integer(1)}}
                 : StoredProofAttempts{};
}

} // namespace carm::storage
