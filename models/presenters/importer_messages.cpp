#include "presenters/importer_messages.h"

#include "presenters/message_table.h"

#include <algorithm>

namespace carm::presenters {
namespace {

using access::AccessErrorCode;
using access::PassphraseProblem;
using importer::DelegationError;
using importer::PermissionRefusal;
using importer::RefusalReason;
using importer::RegistrationState;
using importer::RoleChangeError;
using outbox::StoreErrorCode;

/// Fact: minutes to wait.
constexpr MessageRow<AccessErrorCode> kPersonAccessRows[] = {
    {AccessErrorCode::WrongPassphrase, QT_TRANSLATE_NOOP("SignIn", "You are not signed in."),
     QT_TRANSLATE_NOOP("SignIn", "The passphrase or the code is not right."),
     QT_TRANSLATE_NOOP("SignIn", "Type both again. Each failure makes the next try wait longer.")},
    {AccessErrorCode::WeakPassphrase, QT_TRANSLATE_NOOP("SignIn", "This passphrase is too easy to guess."),
     QT_TRANSLATE_NOOP("SignIn", "It protects what is declared and signed in your name."),
     QT_TRANSLATE_NOOP("SignIn", "Choose a longer one, of several words that do not belong together.")},
    {AccessErrorCode::WrongCode, QT_TRANSLATE_NOOP("SignIn", "You are not signed in."),
     QT_TRANSLATE_NOOP("SignIn", "The passphrase or the code is not right."),
     QT_TRANSLATE_NOOP("SignIn", "Type both again. Each failure makes the next try wait longer.")},
    {AccessErrorCode::CodeAlreadyUsed, QT_TRANSLATE_NOOP("SignIn", "This code was used before."),
     QT_TRANSLATE_NOOP("SignIn", "Each code opens once."),
     QT_TRANSLATE_NOOP("SignIn", "Wait until the app shows the next code, then type that one.")},
    {AccessErrorCode::NotYetValid, QT_TRANSLATE_NOOP("SignIn", "Your sign-in is not valid yet."),
     QT_TRANSLATE_NOOP("SignIn", "By the date of this computer it begins later."),
     QT_TRANSLATE_NOOP("SignIn", "Check the date and time of this computer.")},
    {AccessErrorCode::Expired, QT_TRANSLATE_NOOP("SignIn", "Your sign-in has expired."),
     QT_TRANSLATE_NOOP("SignIn", "A sign-in is valid for a limited time."),
     QT_TRANSLATE_NOOP("SignIn", "Ask a manager of your business to add you again.")},
    {AccessErrorCode::Idle, QT_TRANSLATE_NOOP("SignIn", "Your sign-in was deactivated."),
     QT_TRANSLATE_NOOP("SignIn", "It was not used for a long time."),
     QT_TRANSLATE_NOOP("SignIn", "Ask a manager of your business to add you again.")},
    {AccessErrorCode::Waiting, QT_TRANSLATE_NOOP("SignIn", "Wait a moment before you try again."),
     QT_TRANSLATE_NOOP("SignIn", "After a failure the next try is held back."),
     QT_TRANSLATE_NOOP("SignIn", "Try again in less than %1 min.")},
    {AccessErrorCode::LockedOut, QT_TRANSLATE_NOOP("SignIn", "Signing in is locked."),
     QT_TRANSLATE_NOOP("SignIn", "It failed too often."),
     QT_TRANSLATE_NOOP("SignIn", "Try again in %1 min.")},
    {AccessErrorCode::Damaged, QT_TRANSLATE_NOOP("SignIn", "Your sign-in on this computer is damaged."),
     QT_TRANSLATE_NOOP("SignIn", "What is stored is not what was written."),
     QT_TRANSLATE_NOOP("SignIn", "Ask a manager of your business to add you again. Your drafts are safe.")},
    {AccessErrorCode::BadSubject, QT_TRANSLATE_NOOP("SignIn", "The sign-in could not be made."),
     QT_TRANSLATE_NOOP("SignIn", "The user id or the name has a character that cannot be used."),
     QT_TRANSLATE_NOOP("SignIn", "Use letters, digits, full stop, hyphen, underscore and @ in the user id.")},
    {AccessErrorCode::NotEnoughMemory, QT_TRANSLATE_NOOP("SignIn", "The passphrase could not be checked."),
     QT_TRANSLATE_NOOP("SignIn", "This computer has too little free memory for it."),
     QT_TRANSLATE_NOOP("SignIn", "Close other programs, then try again.")},
};

constexpr MessageRow<PassphraseProblem> kPassphraseRows[] = {
    {PassphraseProblem::NotText, QT_TRANSLATE_NOOP("SignIn", "The passphrase cannot be read."),
     QT_TRANSLATE_NOOP("SignIn", "It has characters that are not text."),
     QT_TRANSLATE_NOOP("SignIn", "Type it on the keyboard.")},
    {PassphraseProblem::TooShort, QT_TRANSLATE_NOOP("SignIn", "The passphrase is too short."),
     QT_TRANSLATE_NOOP("SignIn", "It needs at least %1 characters."),
     QT_TRANSLATE_NOOP("SignIn", "Four or five words that do not belong together are good.")},
    {PassphraseProblem::TooLong, QT_TRANSLATE_NOOP("SignIn", "The passphrase is too long."),
     QT_TRANSLATE_NOOP("SignIn", "There is a limit to what can be kept in protected memory."),
     QT_TRANSLATE_NOOP("SignIn", "Shorten it.")},
    {PassphraseProblem::TooUniform, QT_TRANSLATE_NOOP("SignIn", "The passphrase repeats itself."),
     QT_TRANSLATE_NOOP("SignIn", "It has few different characters."),
     QT_TRANSLATE_NOOP("SignIn", "Use several different words.")},
    {PassphraseProblem::TooCommon, QT_TRANSLATE_NOOP("SignIn", "The passphrase is too common."),
     QT_TRANSLATE_NOOP("SignIn", "It is made of words that are tried first by those who guess."),
     QT_TRANSLATE_NOOP("SignIn", "Use words that nobody would expect.")},
    {PassphraseProblem::LikeOneself, QT_TRANSLATE_NOOP("SignIn", "The passphrase is like your own name."),
     QT_TRANSLATE_NOOP("SignIn", "Whoever knows you would try it."),
     QT_TRANSLATE_NOOP("SignIn", "Use words that have nothing to do with you.")},
};

constexpr MessageRow<StoreErrorCode> kDesktopStoreRows[] = {
    {StoreErrorCode::Busy, QT_TRANSLATE_NOOP("DesktopStore", "It could not be saved just now."),
     QT_TRANSLATE_NOOP("DesktopStore", "Another program is using the store."),
     QT_TRANSLATE_NOOP("DesktopStore", "What you typed is still here. Try again in a moment.")},
    {StoreErrorCode::DiskFull, QT_TRANSLATE_NOOP("DesktopStore", "It could not be saved."),
     QT_TRANSLATE_NOOP("DesktopStore", "The disk of this computer is full."),
     QT_TRANSLATE_NOOP("DesktopStore",
                       "Make room on the disk, then try again. What you typed is still here.")},
    {StoreErrorCode::ReadOnly, QT_TRANSLATE_NOOP("DesktopStore", "It could not be saved."),
     QT_TRANSLATE_NOOP("DesktopStore", "The disk of this computer does not accept writing."),
     QT_TRANSLATE_NOOP("DesktopStore", "Ask the person who looks after this computer.")},
    {StoreErrorCode::Damaged, QT_TRANSLATE_NOOP("DesktopStore", "The store of this computer is damaged."),
     QT_TRANSLATE_NOOP("DesktopStore", "A check of the stored data failed; nothing was deleted."),
     QT_TRANSLATE_NOOP("DesktopStore",
                       "Restart the program: it sets the damaged store aside and says what is missing.")},
    {StoreErrorCode::Failed, QT_TRANSLATE_NOOP("DesktopStore", "It could not be saved."),
     QT_TRANSLATE_NOOP("DesktopStore", "The store of this computer gave an unexpected answer."),
     QT_TRANSLATE_NOOP("DesktopStore", "Try again. If it happens twice, restart the program.")},
    {StoreErrorCode::NotFound, QT_TRANSLATE_NOOP("DesktopStore", "It was not found on this computer."),
     QT_TRANSLATE_NOOP("DesktopStore", "It may have been finished or discarded in another window."),
     QT_TRANSLATE_NOOP("DesktopStore", "Look for it in the list.")},
    {StoreErrorCode::NumbersUsedUp, QT_TRANSLATE_NOOP("DesktopStore", "There is no transaction number left."),
     QT_TRANSLATE_NOOP("DesktopStore", "Numbers come from the agency, which cannot be reached now."),
     QT_TRANSLATE_NOOP("DesktopStore", "The draft is kept. Submit it when the connection is back.")},
    {StoreErrorCode::NotEnrolled,
     QT_TRANSLATE_NOOP("DesktopStore", "This computer is not known to the agency yet."),
     QT_TRANSLATE_NOOP("DesktopStore", "It gets its identity the first time it reaches the agency."),
     QT_TRANSLATE_NOOP("DesktopStore", "Connect to the Internet. What you typed is kept until then.")},
    {StoreErrorCode::AlreadySealed, QT_TRANSLATE_NOOP("DesktopStore", "It is signed already."),
     QT_TRANSLATE_NOOP("DesktopStore", "What is signed never changes."),
     QT_TRANSLATE_NOOP("DesktopStore", "Look for it in the list.")},
    {StoreErrorCode::SealFailed, QT_TRANSLATE_NOOP("DesktopStore", "It could not be signed."),
     QT_TRANSLATE_NOOP("DesktopStore", "A part of it cannot be written in the agency's form."),
     QT_TRANSLATE_NOOP("DesktopStore",
                       "Check unusual characters in names and descriptions, then try again.")},
    {StoreErrorCode::RecordsUnsent,
     QT_TRANSLATE_NOOP("DesktopStore", "This computer cannot get another identity now."),
     QT_TRANSLATE_NOOP("DesktopStore", "What was signed here has not reached the agency yet."),
     QT_TRANSLATE_NOOP("DesktopStore", "It gets it once everything is sent.")},
    {StoreErrorCode::IllegalTransition, QT_TRANSLATE_NOOP("DesktopStore", "It is in an unexpected state."),
     QT_TRANSLATE_NOOP("DesktopStore", "Nothing was changed."),
     QT_TRANSLATE_NOOP("DesktopStore", "Close it and open it again from the list.")},
};

/// Fact: who can help, as "Anna Roy (business account manager)".
constexpr MessageRow<PermissionRefusal> kPermissionRows[] = {
    {PermissionRefusal::NoRole, QT_TRANSLATE_NOOP("Permission", "You may not do this for this business."),
     QT_TRANSLATE_NOOP("Permission", "Nothing connects you with it."),
     QT_TRANSLATE_NOOP("Permission", "Ask for a role: %1.")},
    {PermissionRefusal::NoDelegation,
     QT_TRANSLATE_NOOP("Permission", "Your business may not act for this importer."),
     QT_TRANSLATE_NOOP("Permission", "No delegation was asked for."),
     QT_TRANSLATE_NOOP("Permission", "Your own manager can ask for one: %1.")},
    {PermissionRefusal::OnlyThirdPartyAsks,
     QT_TRANSLATE_NOOP("Permission", "This business cannot ask itself for a delegation."),
     QT_TRANSLATE_NOOP("Permission", "The third party asks, and the importer accepts."),
     QT_TRANSLATE_NOOP("Permission", "Ask the third party to send its request. Who can answer it: %1.")},
    {PermissionRefusal::OnlyImporterAccepts,
     QT_TRANSLATE_NOOP("Permission", "Only the importer itself can do this."),
     QT_TRANSLATE_NOOP("Permission", "A third party cannot decide on delegations for its client."),
     QT_TRANSLATE_NOOP("Permission", "A manager of the importer can: %1.")},
    {PermissionRefusal::DelegationDeclined,
     QT_TRANSLATE_NOOP("Permission", "Your business may not act for this importer."),
     QT_TRANSLATE_NOOP("Permission", "The importer declined the delegation."),
     QT_TRANSLATE_NOOP("Permission", "Talk to the importer, then ask again: %1.")},
    {PermissionRefusal::DelegationWithdrawn,
     QT_TRANSLATE_NOOP("Permission", "Your business may not act for this importer."),
     QT_TRANSLATE_NOOP("Permission", "Your business has withdrawn its delegation."),
     QT_TRANSLATE_NOOP("Permission", "Ask for a new one. Who can accept it: %1.")},
    {PermissionRefusal::DelegationRevoked,
     QT_TRANSLATE_NOOP("Permission", "Your business may not act for this importer any more."),
     QT_TRANSLATE_NOOP("Permission", "The importer has revoked the delegation."),
     QT_TRANSLATE_NOOP("Permission", "Talk to the importer: %1.")},
    {PermissionRefusal::DelegationExpired,
     QT_TRANSLATE_NOOP("Permission", "Your business may not act for this importer any more."),
     QT_TRANSLATE_NOOP("Permission", "The last day of the delegation has passed."),
     QT_TRANSLATE_NOOP("Permission", "Ask for a new one. Who can accept it: %1.")},
    {PermissionRefusal::DelegationPending,
     QT_TRANSLATE_NOOP("Permission", "Your business may not act for this importer yet."),
     QT_TRANSLATE_NOOP("Permission", "The delegation was asked for, but it is not accepted."),
     QT_TRANSLATE_NOOP("Permission", "Who can accept it: %1.")},
    {PermissionRefusal::OutsideDelegation,
     QT_TRANSLATE_NOOP("Permission", "The delegation does not reach so far."),
     QT_TRANSLATE_NOOP("Permission", "Its scope or its program accounts do not include this."),
     QT_TRANSLATE_NOOP("Permission", "Ask for a wider one. Who can accept it: %1.")},
    {PermissionRefusal::NotDisclosed,
     QT_TRANSLATE_NOOP("Permission", "This is not disclosed to your business."),
     QT_TRANSLATE_NOOP("Permission", "The delegation shows only what your business declared itself."),
     QT_TRANSLATE_NOOP("Permission", "Who can disclose more: %1.")},
    {PermissionRefusal::WholeBusinessNeeded,
     QT_TRANSLATE_NOOP("Permission", "Your role does not allow this."),
     QT_TRANSLATE_NOOP("Permission", "It is over one program account; this concerns the whole business."),
     QT_TRANSLATE_NOOP("Permission", "Who can help: %1.")},
    {PermissionRefusal::OtherProgram, QT_TRANSLATE_NOOP("Permission", "Your role does not allow this."),
     QT_TRANSLATE_NOOP("Permission", "It is over another program account."),
     QT_TRANSLATE_NOOP("Permission", "Who can help: %1.")},
    {PermissionRefusal::RoleTooNarrow, QT_TRANSLATE_NOOP("Permission", "Your role does not allow this."),
     QT_TRANSLATE_NOOP("Permission", "Another role is needed."),
     QT_TRANSLATE_NOOP("Permission", "Who can help: %1.")},
};

QString helperNames(const importer::Permission& permission, const Speaker& speaker)
{
    QStringList names;
    for (const importer::Helper& helper : permission.helpers) {
        names += speaker.say("Permission", "%1 (%2)",
                             {helper.name.reveal(), importerRoleName(helper.role, speaker)});
    }
    return names.isEmpty() ? speaker.say("Permission", "a manager of the business")
                           : names.join(QStringLiteral(", "));
}

/// At least one: the wait is not over.
QString minutesOf(qint64 milliseconds)
{
    constexpr qint64 kMinute = 60'000;
    return QString::number(std::max<qint64>(1, (milliseconds + kMinute - 1) / kMinute));
}

} // namespace

Message importerMessage(const access::AccessError& error, const Speaker& speaker)
{
    return sayCode(kPersonAccessRows, "SignIn", error.code, {minutesOf(error.waitMs)}, speaker);
}

Message importerMessage(const outbox::StoreError& error, const Speaker& speaker)
{
    return sayCode(kDesktopStoreRows, "DesktopStore", error.code, {}, speaker);
}

Message importerMessage(const SignInFailure& failure, const Speaker& speaker)
{
    if (const auto* error = std::get_if<access::AccessError>(&failure)) {
        return importerMessage(*error, speaker);
    }
    if (const auto* error = std::get_if<outbox::StoreError>(&failure)) {
        return importerMessage(*error, speaker);
    }
    return {speaker.say("SignIn", "You are not signed in."),
            speaker.say("SignIn", "This user id has no sign-in on this computer."),
            speaker.say("SignIn", "Check the user id. A manager of your business can add you here.")};
}

Message importerMessage(PassphraseProblem problem, const Speaker& speaker)
{
    const QString least = QString::number(access::usualPassphraseRules().leastCharacters);
    return sayCode(kPassphraseRows, "SignIn", problem, {least}, speaker);
}

Message permissionMessage(const importer::Permission& permission, const Speaker& speaker)
{
    CARM_ENSURE(permission.refusal.has_value());
    return sayCode(kPermissionRows, "Permission", *permission.refusal, {helperNames(permission, speaker)},
                   speaker);
}

Message nobodySignedInMessage(const Speaker& speaker)
{
    return {speaker.say("Permission", "Nobody is signed in."),
            speaker.say("Permission", "What is done here is signed by a person."),
            speaker.say("Permission", "Sign in first.")};
}

Message notAcceptedMessage(RegistrationState state, const Speaker& speaker)
{
    if (state == RegistrationState::Refused) {
        return {speaker.say("Permission", "The business cannot import yet."),
                speaker.say("Permission", "The agency has refused the registration."),
                speaker.say("Permission", "Open the registration: it says what to mend.")};
    }
    return {speaker.say("Permission", "The business cannot import yet."),
            speaker.say("Permission", "The agency has not accepted the registration yet."),
            speaker.say("Permission", "The draft is kept. Submit it when the agency has answered.")};
}

} // namespace carm::presenters
