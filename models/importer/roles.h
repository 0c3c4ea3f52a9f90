// People of a business and what their roles let them do: one table, and the rule that a business keeps a
// manager. Domain note 8.2.
#pragma once

#include "identifiers/identifiers.h"
#include "support/secret.h"

#include <optional>
#include <vector>

namespace carm::importer {

/// As the credential names a person: 1 to 64 of A-Z, a-z, 0-9, `.`, `_`, `-` and `@`; upper and lower case
/// differ.
class PersonId {
public:
    /// Nothing when the text is not of that form.
    static std::optional<PersonId> parse(QStringView text);
    const QString& text() const { return m_text; }
    bool operator==(const PersonId&) const = default;

private:
    explicit PersonId(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

enum class ImporterRole {
    BusinessAccountManager, ///< the whole business
    ProgramAccountManager,  ///< one import program account, as are editor and reader
    Editor,
    Reader,
    ProxyBusinessAccountManager, ///< someone of a third party, inside a delegation
    ProxyProgramAccountManager,
};

enum class ImporterAction {
    ViewDeclarations,
    ViewStatement,
    Declare, ///< prepare a draft
    Submit,
    Correct,
    Pay,
    ManageUsers,
    EnrolProgramAccount,
    AskDelegation,    ///< for the person's own business, over the business asked about
    AcceptDelegation, ///< and decline
    RevokeDelegation,
};

/// What the role allows where it holds. Program and delegation are looked at by mayDo().
bool roleAllows(ImporterRole role, ImporterAction action);
bool isProxy(ImporterRole role);
bool isForWholeBusiness(ImporterRole role);

struct RoleAssignment {
    PersonId person;
    Pii<QString> personName; ///< to tell others who can help
    ImporterRole role = ImporterRole::Reader;
    identifiers::BusinessNumber business;
    /// Present exactly for the roles over one program account.
    std::optional<identifiers::ImportProgramAccount> program;
    /// Present exactly for proxies: the third party whose delegation they act under.
    std::optional<identifiers::BusinessNumber> thirdParty;
    bool operator==(const RoleAssignment&) const = default;
};

/// Whether program and third party are present where the role needs them, and belong together.
bool isWellFormed(const RoleAssignment& assignment);

enum class RoleChangeError { NotFound, LastManager, NotWellFormed, AlreadyHeld };

/// Two managers are advised, so that one may fall ill: domain note 8.2.
inline constexpr int kAdvisedManagers = 2;

/// Business account managers of the business itself, each person once; proxies do not count.
int managersOf(const std::vector<RoleAssignment>& assignments, const identifiers::BusinessNumber& business);

Result<std::vector<RoleAssignment>, RoleChangeError> grantRole(std::vector<RoleAssignment> assignments,
                                                               const RoleAssignment& granted);
/// Refuses to take the last business account manager away. A change of role is grantRole(), then
/// removeRole().
Result<std::vector<RoleAssignment>, RoleChangeError> removeRole(std::vector<RoleAssignment> assignments,
                                                                const RoleAssignment& removed);

QString toText(ImporterRole role);
std::optional<ImporterRole> importerRoleFromText(QStringView text);
QString toText(ImporterAction action);
std::optional<ImporterAction> importerActionFromText(QStringView text);

} // namespace carm::importer
