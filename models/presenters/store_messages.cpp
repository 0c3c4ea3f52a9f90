// Why something could not be saved, and why an entry waits for a person.
#include "presenters/message_table.h"

namespace carm::presenters {
namespace {

using outbox::StoreErrorCode;

constexpr MessageRow<StoreErrorCode> kStoreRows[] = {
    {StoreErrorCode::Busy, QT_TRANSLATE_NOOP("Store", "The entry could not be saved just now."),
     QT_TRANSLATE_NOOP("Store", "Another program is using this terminal's store."),
     QT_TRANSLATE_NOOP("Store", "Nothing is lost. Try again in a moment.")},
    {StoreErrorCode::DiskFull, QT_TRANSLATE_NOOP("Store", "The entry could not be saved."),
     QT_TRANSLATE_NOOP("Store", "The disk of this terminal is full."),
     QT_TRANSLATE_NOOP("Store",
                       "Ask an officer to make room, then try again. What you typed is still here.")},
    {StoreErrorCode::ReadOnly, QT_TRANSLATE_NOOP("Store", "The entry could not be saved."),
     QT_TRANSLATE_NOOP("Store", "The disk of this terminal does not accept writing."),
     QT_TRANSLATE_NOOP("Store", "Use another terminal and tell an officer.")},
    {StoreErrorCode::Damaged, QT_TRANSLATE_NOOP("Store", "This terminal's store is damaged."),
     QT_TRANSLATE_NOOP("Store", "A check of the stored data failed; nothing was deleted."),
     QT_TRANSLATE_NOOP("Store", "Use another terminal and tell an officer.")},
    {StoreErrorCode::Failed, QT_TRANSLATE_NOOP("Store", "The entry could not be saved."),
     QT_TRANSLATE_NOOP("Store", "This terminal's store gave an unexpected answer."),
     QT_TRANSLATE_NOOP("Store", "Try again. If it happens twice, use another terminal and tell an officer.")},
    {StoreErrorCode::NotFound, QT_TRANSLATE_NOOP("Store", "The entry was not found on this terminal."),
     QT_TRANSLATE_NOOP("Store", "It may have been finished in another window."),
     QT_TRANSLATE_NOOP("Store", "Start again, or ask an officer to look it up by its number.")},
    {StoreErrorCode::NumbersUsedUp,
     QT_TRANSLATE_NOOP("Store", "This terminal has no transaction number left."),
     QT_TRANSLATE_NOOP("Store",
                       "Numbers come from the agency in blocks, and the agency cannot be reached now."),
     QT_TRANSLATE_NOOP(
         "Store", "What you typed is kept. Use another terminal, or try again when the connection is back.")},
    {StoreErrorCode::NotEnrolled, QT_TRANSLATE_NOOP("Store", "This terminal is not set up yet."),
     QT_TRANSLATE_NOOP("Store", "It has no identity at the agency."),
     QT_TRANSLATE_NOOP("Store", "Use another terminal and tell an officer.")},
    {StoreErrorCode::AlreadySealed, QT_TRANSLATE_NOOP("Store", "This entry is signed already."),
     QT_TRANSLATE_NOOP("Store", "A signed entry never changes."),
     QT_TRANSLATE_NOOP("Store", "Take the printed copies to the counter.")},
    {StoreErrorCode::SealFailed, QT_TRANSLATE_NOOP("Store", "The entry could not be signed."),
     QT_TRANSLATE_NOOP("Store", "A part of it cannot be written in the agency's form."),
     QT_TRANSLATE_NOOP("Store", "Check unusual characters in names and descriptions, then try again.")},
    {StoreErrorCode::RecordsUnsent, QT_TRANSLATE_NOOP("Store", "This terminal cannot change its place now."),
     QT_TRANSLATE_NOOP("Store", "What was recorded here has not reached the agency yet."),
     QT_TRANSLATE_NOOP("Store", "It changes by itself once everything is sent.")},
    {StoreErrorCode::IllegalTransition, QT_TRANSLATE_NOOP("Store", "The entry is in an unexpected state."),
     QT_TRANSLATE_NOOP("Store", "Nothing was changed."),
     QT_TRANSLATE_NOOP("Store", "Tell an officer; the log of this terminal says more.")},
};

/// The reasons of central (EntryReason in resources/api/central.openapi.yaml), and what the engine adds to
/// them (sync/verdict.h).
constexpr MessageRow<const char*> kProblemRows[] = {
    {"idTaken", QT_TRANSLATE_NOOP("Problems", "The agency holds another entry under this identity."),
     QT_TRANSLATE_NOOP("Problems", "Two different entries were sent as one; neither was changed."),
     QT_TRANSLATE_NOOP("Problems", "Take the printed copies to an officer.")},
    {"conflict", QT_TRANSLATE_NOOP("Problems", "The agency holds another entry under this identity."),
     QT_TRANSLATE_NOOP("Problems", "Two different entries were sent as one; neither was changed."),
     QT_TRANSLATE_NOOP("Problems", "Take the printed copies to an officer.")},
    {"numberTaken", QT_TRANSLATE_NOOP("Problems", "The transaction number is already in use."),
     QT_TRANSLATE_NOOP("Problems", "The agency holds another entry with this number; neither was changed."),
     QT_TRANSLATE_NOOP("Problems", "Take the printed copies to an officer.")},
    {"requestRefused",
     QT_TRANSLATE_NOOP("Problems", "The agency did not accept the request of this terminal."),
     QT_TRANSLATE_NOOP("Problems", "The entry is safe here, but sending it again as it is would not help."),
     QT_TRANSLATE_NOOP("Problems",
                       "Take the printed copies to an officer and tell them about this terminal.")},
    {"refused", QT_TRANSLATE_NOOP("Problems", "The agency did not accept the entry as it is."),
     QT_TRANSLATE_NOOP("Problems", "It gave no reason."),
     QT_TRANSLATE_NOOP("Problems", "Take the printed copies to an officer.")},
    {"protocolTooOld", QT_TRANSLATE_NOOP("Problems", "This terminal's program is too old for the agency."),
     QT_TRANSLATE_NOOP("Problems", "The entry is safe on this terminal and is sent after an update."),
     QT_TRANSLATE_NOOP("Problems", "Take the printed copies to an officer.")},
    {"retriesExhausted", QT_TRANSLATE_NOOP("Problems", "The entry could not be sent to the agency."),
     QT_TRANSLATE_NOOP("Problems", "It was tried very many times; something else must be wrong."),
     QT_TRANSLATE_NOOP("Problems", "Take the printed copies to an officer.")},
    {"malformed", QT_TRANSLATE_NOOP("Problems", "The agency could not read the entry."),
     QT_TRANSLATE_NOOP("Problems", "It arrived in a form that the agency does not know."),
     QT_TRANSLATE_NOOP("Problems",
                       "Take the printed copies to an officer: the entry can be read from them.")},
    {"notCanonical", QT_TRANSLATE_NOOP("Problems", "The agency could not read the entry."),
     QT_TRANSLATE_NOOP("Problems", "It is not spelt in the one form that can be signed."),
     QT_TRANSLATE_NOOP("Problems",
                       "Take the printed copies to an officer: the entry can be read from them.")},
    {"hashMismatch", QT_TRANSLATE_NOOP("Problems", "The entry that arrived is not the one that was signed."),
     QT_TRANSLATE_NOOP("Problems", "It was changed or damaged on its way or on this terminal."),
     QT_TRANSLATE_NOOP("Problems",
                       "Take the printed copies to an officer: the entry can be read from them.")},
    {"badSignature", QT_TRANSLATE_NOOP("Problems", "The agency could not confirm the terminal's signature."),
     QT_TRANSLATE_NOOP("Problems", "The signature does not belong to the key that the agency knows."),
     QT_TRANSLATE_NOOP("Problems",
                       "Take the printed copies to an officer and tell them about this terminal.")},
    {"wrongTerminal", QT_TRANSLATE_NOOP("Problems", "The entry was signed by another terminal."),
     QT_TRANSLATE_NOOP("Problems", "A terminal may only send what it signed itself."),
     QT_TRANSLATE_NOOP("Problems",
                       "Take the printed copies to an officer and tell them about this terminal.")},
    {"numberNotLeased", QT_TRANSLATE_NOOP("Problems", "The agency did not accept the transaction number."),
     QT_TRANSLATE_NOOP("Problems", "It does not come from a block given to this terminal."),
     QT_TRANSLATE_NOOP("Problems", "Take the printed copies to an officer.")},
    {"declarationInvalid",
     QT_TRANSLATE_NOOP("Problems", "The agency did not accept a field of the declaration."),
     QT_TRANSLATE_NOOP("Problems", "A number or a code in it is not well formed."),
     QT_TRANSLATE_NOOP("Problems", "Take the printed copies to an officer, who can correct it.")},
    {"versionConflict", QT_TRANSLATE_NOOP("Problems", "The agency holds another version of this entry."),
     QT_TRANSLATE_NOOP("Problems", "It was corrected at another place first; neither version was changed."),
     QT_TRANSLATE_NOOP("Problems", "Open the entry again and correct the version that the agency holds.")},
    {"correctionInvalid", QT_TRANSLATE_NOOP("Problems", "The agency did not accept the correction."),
     QT_TRANSLATE_NOOP("Problems", "It drops a line, changes the importer, or gives no reason."),
     QT_TRANSLATE_NOOP("Problems", "Open the entry and correct it again.")},
    {"terminalKind",
     QT_TRANSLATE_NOOP("Problems", "The agency does not take this from this kind of terminal."),
     QT_TRANSLATE_NOOP("Problems", "Kiosks, counters and desktops are each enrolled for their own work."),
     QT_TRANSLATE_NOOP("Problems", "Do it at the right place, and tell support about this terminal.")},
    {"officeDiffers", QT_TRANSLATE_NOOP("Problems", "The agency did not accept what was done here."),
     QT_TRANSLATE_NOOP("Problems", "The person or the terminal belongs to another office."),
     QT_TRANSLATE_NOOP("Problems", "A person of this office has to do it again.")},
    {"actorUnknown", QT_TRANSLATE_NOOP("Problems", "The agency does not know the person who did this."),
     QT_TRANSLATE_NOOP("Problems", "The credential was ended, or was never given."),
     QT_TRANSLATE_NOOP("Problems", "A person with a valid credential has to do it again.")},
    {"actorSignature", QT_TRANSLATE_NOOP("Problems", "The agency could not confirm the person's signature."),
     QT_TRANSLATE_NOOP("Problems", "It was not made with the key that the agency has for this person."),
     QT_TRANSLATE_NOOP("Problems", "A person with a valid credential has to do it again. Tell support.")},
    {"notPermitted", QT_TRANSLATE_NOOP("Problems", "The agency did not accept what was done here."),
     QT_TRANSLATE_NOOP("Problems", "The person's role does not allow it any more."),
     QT_TRANSLATE_NOOP("Problems", "A person who may do it has to do it again.")},
    {"unknownBusiness", QT_TRANSLATE_NOOP("Problems", "The agency does not know this business."),
     QT_TRANSLATE_NOOP("Problems", "Its registration was not received or not accepted."),
     QT_TRANSLATE_NOOP("Problems", "Register the business first, then do it again.")},
    {"presentedRefused",
     QT_TRANSLATE_NOOP("Problems", "The agency did not accept the copy that was presented."),
     QT_TRANSLATE_NOOP("Problems", "The seal on it, or what it declares, is not right."),
     QT_TRANSLATE_NOOP("Problems", "Do not release the goods on it. Tell a supervisor.")},
    {"cardNumber", QT_TRANSLATE_NOOP("Problems", "The agency does not take the number of a payment card."),
     QT_TRANSLATE_NOOP("Problems", "A text in it looks like one."),
     QT_TRANSLATE_NOOP("Problems", "Do it again without that number.")},
    {"tooManyRecords", QT_TRANSLATE_NOOP("Problems", "The agency takes no more records about this."),
     QT_TRANSLATE_NOOP("Problems", "It holds as many as it keeps about one thing."),
     QT_TRANSLATE_NOOP("Problems", "Tell a supervisor: a person at the agency has to look at it.")},
};

constexpr MessageRow<const char*> kOtherProblem = {
    "", QT_TRANSLATE_NOOP("Problems", "The agency did not accept the entry."),
    QT_TRANSLATE_NOOP("Problems", "The reason it gave: %1"),
    QT_TRANSLATE_NOOP("Problems", "Take the printed copies to an officer.")};

} // namespace

Message messageFor(const outbox::StoreError& error, const Speaker& speaker)
{
    return sayCode(kStoreRows, "Store", error.code, {}, speaker);
}

Message messageForProblem(const QString& problem, const Speaker& speaker)
{
    for (const auto& row : kProblemRows) {
        if (problem == QLatin1String(row.code)) {
            return sayRow(row, "Problems", {}, speaker);
        }
    }
    return sayRow(kOtherProblem, "Problems", {problem}, speaker);
}

} // namespace carm::presenters
