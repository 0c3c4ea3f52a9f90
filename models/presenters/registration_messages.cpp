// What is wrong with a registration, a role or a delegation, as sentences.
#include "presenters/counter_texts.h"
#include "presenters/importer_messages.h"
#include "presenters/message_table.h"

namespace carm::presenters {
namespace {

using importer::DelegationError;
using importer::FieldProblem;
using importer::ProfileField;
using importer::RefusalReason;
using importer::RoleChangeError;

struct ProfileFieldRow {
    ProfileField field;
    const char* name;
};

constexpr ProfileFieldRow kProfileFieldRows[] = {
    {ProfileField::LegalName, QT_TRANSLATE_NOOP("Profile", "Legal name")},
    {ProfileField::OperatingName, QT_TRANSLATE_NOOP("Profile", "Operating name")},
    {ProfileField::LegalEntityType, QT_TRANSLATE_NOOP("Profile", "Type of legal entity")},
    {ProfileField::Street, QT_TRANSLATE_NOOP("Profile", "Street")},
    {ProfileField::City, QT_TRANSLATE_NOOP("Profile", "City")},
    {ProfileField::Province, QT_TRANSLATE_NOOP("Profile", "Province or state")},
    {ProfileField::PostalCode, QT_TRANSLATE_NOOP("Profile", "Postal code")},
    {ProfileField::Country, QT_TRANSLATE_NOOP("Profile", "Country")},
    {ProfileField::Contacts, QT_TRANSLATE_NOOP("Profile", "Contacts")},
    {ProfileField::ContactName, QT_TRANSLATE_NOOP("Profile", "Name of the contact")},
    {ProfileField::ContactPhone, QT_TRANSLATE_NOOP("Profile", "Telephone")},
    {ProfileField::ContactExtension, QT_TRANSLATE_NOOP("Profile", "Extension")},
    {ProfileField::ContactEmail, QT_TRANSLATE_NOOP("Profile", "E-mail")},
    {ProfileField::Phone, QT_TRANSLATE_NOOP("Profile", "Telephone")},
    {ProfileField::IdentificationKind, QT_TRANSLATE_NOOP("Profile", "Kind of identification")},
    {ProfileField::IdentificationNumber, QT_TRANSLATE_NOOP("Profile", "Identification number")},
    {ProfileField::Reason, QT_TRANSLATE_NOOP("Profile", "Reason")},
};

/// Fact: the name of the field.
constexpr MessageRow<FieldProblem> kFieldProblemRows[] = {
    {FieldProblem::Missing, QT_TRANSLATE_NOOP("Profile", "%1: nothing is filled in yet."),
     QT_TRANSLATE_NOOP("Profile", "The registration cannot be compared without it."),
     QT_TRANSLATE_NOOP("Profile", "Fill in the field.")},
    {FieldProblem::TooLong, QT_TRANSLATE_NOOP("Profile", "%1: the text is too long."),
     QT_TRANSLATE_NOOP("Profile", "The form has no room for it."),
     QT_TRANSLATE_NOOP("Profile", "Shorten it.")},
    {FieldProblem::ForbiddenCharacter,
     QT_TRANSLATE_NOOP("Profile", "%1: there is a character that cannot be seen."),
     QT_TRANSLATE_NOOP("Profile", "It often comes with text that was copied from another program."),
     QT_TRANSLATE_NOOP("Profile", "Delete the text and type it.")},
    {FieldProblem::WrongForm, QT_TRANSLATE_NOOP("Profile", "%1 is not in the usual form."),
     QT_TRANSLATE_NOOP("Profile", "It has too few, too many or other characters than expected."),
     QT_TRANSLATE_NOOP("Profile", "Compare it with your papers and correct it.")},
    {FieldProblem::TooMany, QT_TRANSLATE_NOOP("Profile", "%1: there are too many."),
     QT_TRANSLATE_NOOP("Profile", "A business can name twenty."),
     QT_TRANSLATE_NOOP("Profile", "Keep the most important ones.")},
};

constexpr MessageRow<RefusalReason> kRefusalReasonRows[] = {
    {RefusalReason::NameMismatch,
     QT_TRANSLATE_NOOP("Registration", "The name or the address differs from the record."),
     QT_TRANSLATE_NOOP("Registration",
                       "Capitals, accents and abbreviations do not count; something else is different."),
     QT_TRANSLATE_NOOP("Registration",
                       "Take them from a letter of the Canada Revenue Agency, then submit again.")},
    {RefusalReason::BusinessNumberInactive,
     QT_TRANSLATE_NOOP("Registration", "The business number is not active."),
     QT_TRANSLATE_NOOP("Registration", "The registry does not have it, or it was closed."),
     QT_TRANSLATE_NOOP("Registration", "Check the number. The Canada Revenue Agency opens it again.")},
    {RefusalReason::ExporterOnlyAccount,
     QT_TRANSLATE_NOOP("Registration", "The program account is for exports only."),
     QT_TRANSLATE_NOOP("Registration", "Nothing can be imported under it."),
     QT_TRANSLATE_NOOP("Registration", "Give another program account, or ask for one for imports.")},
    {RefusalReason::AlreadyManaged, QT_TRANSLATE_NOOP("Registration", "The business has a manager already."),
     QT_TRANSLATE_NOOP("Registration", "Only that person can let others in."),
     QT_TRANSLATE_NOOP("Registration", "Ask the business account manager to give you a role.")},
    {RefusalReason::ProofRefused,
     QT_TRANSLATE_NOOP("Registration", "The answers do not prove that it is your business."),
     QT_TRANSLATE_NOOP("Registration", "Which of them is wrong is not said, so that nobody can guess."),
     QT_TRANSLATE_NOOP("Registration", "Check all of them against your papers, then submit again.")},
};

constexpr MessageRow<DelegationError> kDelegationErrorRows[] = {
    {DelegationError::OwnBusiness, QT_TRANSLATE_NOOP("Delegation", "This is your own business."),
     QT_TRANSLATE_NOOP("Delegation", "A delegation is between two businesses."),
     QT_TRANSLATE_NOOP("Delegation", "Type the business number of the importer.")},
    {DelegationError::AnotherBusiness,
     QT_TRANSLATE_NOOP("Delegation", "A program account is not the importer's."),
     QT_TRANSLATE_NOOP("Delegation", "Only its own accounts can be delegated."),
     QT_TRANSLATE_NOOP("Delegation", "Choose from its accounts, or leave it at all of them.")},
    {DelegationError::NothingDelegated, QT_TRANSLATE_NOOP("Delegation", "Nothing would be delegated."),
     QT_TRANSLATE_NOOP("Delegation", "The delegation gives no right."),
     QT_TRANSLATE_NOOP("Delegation", "Choose at least one right.")},
    {DelegationError::LicenceNeeded,
     QT_TRANSLATE_NOOP("Delegation", "This third party cannot account for others."),
     QT_TRANSLATE_NOOP("Delegation", "Only a licensed customs broker may do it for pay."),
     QT_TRANSLATE_NOOP("Delegation", "Choose another kind of third party, or fewer rights.")},
    {DelegationError::ConsultantViews, QT_TRANSLATE_NOOP("Delegation", "A trade consultant may only view."),
     QT_TRANSLATE_NOOP("Delegation", "Declaring, paying and managing need another kind of third party."),
     QT_TRANSLATE_NOOP("Delegation", "Take the other rights away.")},
    {DelegationError::EndInPast, QT_TRANSLATE_NOOP("Delegation", "The last day cannot be used."),
     QT_TRANSLATE_NOOP("Delegation", "It has passed, or it is not a day."),
     QT_TRANSLATE_NOOP("Delegation", "Give a day from today on as year-month-day, or leave it empty.")},
    {DelegationError::WiderThanAsked,
     QT_TRANSLATE_NOOP("Delegation", "More would be granted than was asked for."),
     QT_TRANSLATE_NOOP("Delegation", "What was asked for can be narrowed, not widened."),
     QT_TRANSLATE_NOOP("Delegation", "Take away what was not asked for.")},
    {DelegationError::NotAllowedNow, QT_TRANSLATE_NOOP("Delegation", "This is not possible any more."),
     QT_TRANSLATE_NOOP("Delegation", "The delegation has changed meanwhile."),
     QT_TRANSLATE_NOOP("Delegation", "Look at its state in the list.")},
};

constexpr MessageRow<RoleChangeError> kRoleChangeRows[] = {
    {RoleChangeError::NotFound, QT_TRANSLATE_NOOP("Roles", "The person does not have this role any more."),
     QT_TRANSLATE_NOOP("Roles", "It was ended meanwhile."), QT_TRANSLATE_NOOP("Roles", "Look at the list.")},
    {RoleChangeError::LastManager, QT_TRANSLATE_NOOP("Roles", "The last business account manager cannot go."),
     QT_TRANSLATE_NOOP("Roles", "Without one nobody could give roles any more."),
     QT_TRANSLATE_NOOP("Roles", "Make another person business account manager first.")},
    {RoleChangeError::NotWellFormed, QT_TRANSLATE_NOOP("Roles", "The role is not complete."),
     QT_TRANSLATE_NOOP("Roles", "Roles over one program account name that account; others name none."),
     QT_TRANSLATE_NOOP("Roles", "Choose person, role and program account.")},
    {RoleChangeError::AlreadyHeld, QT_TRANSLATE_NOOP("Roles", "The person has this role already."),
     QT_TRANSLATE_NOOP("Roles", "A role is given once."), QT_TRANSLATE_NOOP("Roles", "Choose another role.")},
};

} // namespace

Message importerMessage(const importer::FieldFinding& finding, const Speaker& speaker)
{
    return sayCode(kFieldProblemRows, "Profile", finding.problem, {profileFieldName(finding.field, speaker)},
                   speaker);
}

Message importerMessage(RefusalReason reason, const Speaker& speaker)
{
    return sayCode(kRefusalReasonRows, "Registration", reason, {}, speaker);
}

Message importerMessage(DelegationError error, const Speaker& speaker)
{
    return sayCode(kDelegationErrorRows, "Delegation", error, {}, speaker);
}

Message importerMessage(RoleChangeError error, const Speaker& speaker)
{
    return sayCode(kRoleChangeRows, "Roles", error, {}, speaker);
}

QString importerRoleName(importer::ImporterRole role, const Speaker& speaker)
{
    const auto known = access::roleFromCode(importer::toText(role));
    CARM_ENSURE(known.has_value()); // both rooms name the roles of the agency's portal
    return roleName(*known, speaker);
}

QString profileFieldName(ProfileField field, const Speaker& speaker)
{
    for (const ProfileFieldRow& row : kProfileFieldRows) {
        if (row.field == field) {
            return speaker.say("Profile", row.name);
        }
    }
    CARM_ENSURE(false);
    return {};
}

} // namespace carm::presenters
