#include "presenters/counter_messages.h"

#include "cashier/card_number.h"
#include "presenters/counter_texts.h"
#include "presenters/message_table.h"

namespace carm::presenters {
namespace {

using access::AccessErrorCode;
using cashier::DrawerError;
using cashier::TenderErrorCode;
using cashier::VoidError;
using outbox::StoreErrorCode;

constexpr qsizetype kMostRemarkLength = cashier::kMostVoidNoteLength;

/// Fact: the time to wait.
constexpr MessageRow<AccessErrorCode> kAccessRows[] = {
    {AccessErrorCode::WrongPassphrase, QT_TRANSLATE_NOOP("Access", "You are not signed in."),
     QT_TRANSLATE_NOOP("Access", "The passphrase or the code is not right."),
     QT_TRANSLATE_NOOP("Access", "Type both again. After several failures you have to wait.")},
    {AccessErrorCode::WrongCode, QT_TRANSLATE_NOOP("Access", "You are not signed in."),
     QT_TRANSLATE_NOOP("Access", "The passphrase or the code is not right."),
     QT_TRANSLATE_NOOP("Access", "Type both again. After several failures you have to wait.")},
    {AccessErrorCode::WeakPassphrase, QT_TRANSLATE_NOOP("Access", "This passphrase cannot be used."),
     QT_TRANSLATE_NOOP("Access", "It is too easy to guess."),
     QT_TRANSLATE_NOOP("Access", "Choose a longer one, of several words that do not belong together.")},
    {AccessErrorCode::CodeAlreadyUsed, QT_TRANSLATE_NOOP("Access", "You are not signed in."),
     QT_TRANSLATE_NOOP("Access", "This code has been used already."),
     QT_TRANSLATE_NOOP("Access", "Wait until your app shows the next code, then type that one.")},
    {AccessErrorCode::NotYetValid, QT_TRANSLATE_NOOP("Access", "You are not signed in."),
     QT_TRANSLATE_NOOP("Access", "Your credential is not valid yet."),
     QT_TRANSLATE_NOOP("Access", "Check the date of this terminal, or ask a supervisor.")},
    {AccessErrorCode::Expired, QT_TRANSLATE_NOOP("Access", "You are not signed in."),
     QT_TRANSLATE_NOOP("Access", "Your credential has expired."),
     QT_TRANSLATE_NOOP("Access", "Ask for a new one; it comes when the agency can be reached.")},
    {AccessErrorCode::Idle, QT_TRANSLATE_NOOP("Access", "You are not signed in."),
     QT_TRANSLATE_NOOP("Access", "Your credential was not used for so long that it is deactivated."),
     QT_TRANSLATE_NOOP("Access", "Ask for a new one; it comes when the agency can be reached.")},
    {AccessErrorCode::Waiting, QT_TRANSLATE_NOOP("Access", "You are not signed in."),
     QT_TRANSLATE_NOOP("Access", "After a failure there is a short wait."),
     QT_TRANSLATE_NOOP("Access", "Try again in %1.")},
    {AccessErrorCode::LockedOut, QT_TRANSLATE_NOOP("Access", "Signing in is locked for this badge."),
     QT_TRANSLATE_NOOP("Access", "There were too many failures."),
     QT_TRANSLATE_NOOP("Access", "Try again in %1, or ask a supervisor to lift the lock.")},
    {AccessErrorCode::Damaged, QT_TRANSLATE_NOOP("Access", "You are not signed in."),
     QT_TRANSLATE_NOOP("Access", "Your credential on this terminal is damaged."),
     QT_TRANSLATE_NOOP("Access", "Use another terminal and tell a supervisor.")},
    {AccessErrorCode::BadSubject, QT_TRANSLATE_NOOP("Access", "This credential cannot be made."),
     QT_TRANSLATE_NOOP("Access", "The badge, the name, the roles or the office are not well formed."),
     QT_TRANSLATE_NOOP("Access", "Check them, then try again.")},
    {AccessErrorCode::NotEnoughMemory, QT_TRANSLATE_NOOP("Access", "You are not signed in."),
     QT_TRANSLATE_NOOP("Access", "This terminal has too little free memory to check a passphrase."),
     QT_TRANSLATE_NOOP("Access", "Close other programs, then try again.")},
};

constexpr MessageRow<StoreErrorCode> kCounterStoreRows[] = {
    {StoreErrorCode::Busy, QT_TRANSLATE_NOOP("CounterStore", "It was not saved."),
     QT_TRANSLATE_NOOP("CounterStore", "Another program is using this terminal's store."),
     QT_TRANSLATE_NOOP("CounterStore", "Nothing was done. Try again in a moment.")},
    {StoreErrorCode::DiskFull, QT_TRANSLATE_NOOP("CounterStore", "It was not saved."),
     QT_TRANSLATE_NOOP("CounterStore", "The disk of this terminal is full."),
     QT_TRANSLATE_NOOP("CounterStore", "Nothing was done. Make room, then try again.")},
    {StoreErrorCode::ReadOnly, QT_TRANSLATE_NOOP("CounterStore", "It was not saved."),
     QT_TRANSLATE_NOOP("CounterStore", "The disk of this terminal does not accept writing."),
     QT_TRANSLATE_NOOP("CounterStore", "Nothing was done. Use another terminal and tell support.")},
    {StoreErrorCode::Damaged, QT_TRANSLATE_NOOP("CounterStore", "This terminal's store is damaged."),
     QT_TRANSLATE_NOOP("CounterStore", "A check of the stored data failed; nothing was deleted."),
     QT_TRANSLATE_NOOP("CounterStore", "Use another terminal and tell support.")},
    {StoreErrorCode::Failed, QT_TRANSLATE_NOOP("CounterStore", "It was not done."),
     QT_TRANSLATE_NOOP("CounterStore", "This terminal's store gave an unexpected answer."),
     QT_TRANSLATE_NOOP("CounterStore", "Try again. If it happens twice, tell support.")},
    {StoreErrorCode::NotFound, QT_TRANSLATE_NOOP("CounterStore", "It was not found on this terminal."),
     QT_TRANSLATE_NOOP("CounterStore", "Nothing under this number is stored here."),
     QT_TRANSLATE_NOOP("CounterStore", "Read the codes of the printed copy.")},
    {StoreErrorCode::NumbersUsedUp,
     QT_TRANSLATE_NOOP("CounterStore", "This terminal has no transaction number left."),
     QT_TRANSLATE_NOOP("CounterStore", "New ones come once the agency can be reached."),
     QT_TRANSLATE_NOOP("CounterStore", "What was typed is kept. Use another terminal, or try again later.")},
    {StoreErrorCode::NotEnrolled, QT_TRANSLATE_NOOP("CounterStore", "This terminal is not set up yet."),
     QT_TRANSLATE_NOOP("CounterStore", "It has no identity at the agency."),
     QT_TRANSLATE_NOOP("CounterStore", "Use another terminal and tell support.")},
    {StoreErrorCode::AlreadySealed, QT_TRANSLATE_NOOP("CounterStore", "This entry is signed already."),
     QT_TRANSLATE_NOOP("CounterStore", "A signed entry never changes."),
     QT_TRANSLATE_NOOP("CounterStore", "Open it from the list.")},
    {StoreErrorCode::SealFailed, QT_TRANSLATE_NOOP("CounterStore", "It could not be signed."),
     QT_TRANSLATE_NOOP("CounterStore", "A part of it cannot be written in the agency's form."),
     QT_TRANSLATE_NOOP("CounterStore", "Check unusual characters in what was typed, then try again.")},
    {StoreErrorCode::RecordsUnsent,
     QT_TRANSLATE_NOOP("CounterStore", "This terminal cannot change its place now."),
     QT_TRANSLATE_NOOP("CounterStore",
                       "Its drawer is open, or what was recorded here has not reached the agency yet."),
     QT_TRANSLATE_NOOP("CounterStore", "Close the drawer. It changes once everything is sent.")},
    {StoreErrorCode::IllegalTransition,
     QT_TRANSLATE_NOOP("CounterStore", "The entry is in an unexpected state."),
     QT_TRANSLATE_NOOP("CounterStore", "Nothing was changed."),
     QT_TRANSLATE_NOOP("CounterStore", "Tell support; the log of this terminal says more.")},
};

/// Fact: the amount of the bound. CardNumber is said alike everywhere.
constexpr MessageRow<TenderErrorCode> kTenderRows[] = {
    {TenderErrorCode::NothingOwed, QT_TRANSLATE_NOOP("TenderErrors", "Nothing more is owed."),
     QT_TRANSLATE_NOOP("TenderErrors", "The tenders so far cover the whole amount."),
     QT_TRANSLATE_NOOP("TenderErrors", "Finish the payment, or remove a tender first.")},
    {TenderErrorCode::TooManyTenders, QT_TRANSLATE_NOOP("TenderErrors", "There are too many tenders."),
     QT_TRANSLATE_NOOP("TenderErrors", "One payment takes twenty of them."),
     QT_TRANSLATE_NOOP("TenderErrors", "Put tenders of one kind together.")},
    {TenderErrorCode::KindNotTaken, QT_TRANSLATE_NOOP("TenderErrors", "This is not taken here."),
     QT_TRANSLATE_NOOP("TenderErrors", "The reference edition has no rule for it on this day."),
     QT_TRANSLATE_NOOP("TenderErrors", "Ask for another way of payment.")},
    {TenderErrorCode::NotForPenalties, QT_TRANSLATE_NOOP("TenderErrors", "This is not taken for penalties."),
     QT_TRANSLATE_NOOP("TenderErrors", "A cheque that is not certified pays duties and taxes only."),
     QT_TRANSLATE_NOOP("TenderErrors", "Ask for another way of payment.")},
    {TenderErrorCode::TextTooLong, QT_TRANSLATE_NOOP("TenderErrors", "The text is too long."),
     QT_TRANSLATE_NOOP("TenderErrors", "A reference takes 64 characters, a name one hundred."),
     QT_TRANSLATE_NOOP("TenderErrors", "Shorten it.")},
    {TenderErrorCode::ReferenceMissing, QT_TRANSLATE_NOOP("TenderErrors", "The reference is missing."),
     QT_TRANSLATE_NOOP("TenderErrors", "Without it the payment cannot be found again at the bank."),
     QT_TRANSLATE_NOOP("TenderErrors", "Type the authorisation of the card terminal, or the "
                                       "number and bank of the cheque.")},
    {TenderErrorCode::NotPositive, QT_TRANSLATE_NOOP("TenderErrors", "The amount is zero or less."),
     QT_TRANSLATE_NOOP("TenderErrors", "A tender is what the person hands over."),
     QT_TRANSLATE_NOOP("TenderErrors", "Type the amount that was handed over.")},
    {TenderErrorCode::NotPayableInCash,
     QT_TRANSLATE_NOOP("TenderErrors", "This amount cannot be paid in cash."),
     QT_TRANSLATE_NOOP("TenderErrors", "Cash comes in steps of five cents."),
     QT_TRANSLATE_NOOP("TenderErrors", "Type the amount of the bills and coins.")},
    {TenderErrorCode::MoreThanRemains, QT_TRANSLATE_NOOP("TenderErrors", "This is more than what remains."),
     QT_TRANSLATE_NOOP("TenderErrors", "Change is given for cash only; what remains is %1."),
     QT_TRANSLATE_NOOP("TenderErrors", "Take what remains, or less.")},
    {TenderErrorCode::LimitPassed,
     QT_TRANSLATE_NOOP("TenderErrors", "This is more than may be taken this way."),
     QT_TRANSLATE_NOOP("TenderErrors", "The limit for one payment is %1."),
     QT_TRANSLATE_NOOP("TenderErrors", "Take less, and the rest in another way.")},
    {TenderErrorCode::IdentificationMissing,
     QT_TRANSLATE_NOOP("TenderErrors", "Not enough identification was seen."),
     QT_TRANSLATE_NOOP("TenderErrors", "A cheque that is not certified needs two pieces."),
     QT_TRANSLATE_NOOP("TenderErrors", "Ask for identification, or for another way of payment.")},
    {TenderErrorCode::ForeignInstitution,
     QT_TRANSLATE_NOOP("TenderErrors", "The cheque is not drawn on a Canadian institution."),
     QT_TRANSLATE_NOOP("TenderErrors", "Others are not taken."),
     QT_TRANSLATE_NOOP("TenderErrors", "Ask for another way of payment.")},
    {TenderErrorCode::ThirdParty, QT_TRANSLATE_NOOP("TenderErrors", "The cheque is not the payer's own."),
     QT_TRANSLATE_NOOP("TenderErrors", "Cheques of third parties are not taken."),
     QT_TRANSLATE_NOOP("TenderErrors", "Ask for another way of payment.")},
    {TenderErrorCode::NotToReceiverGeneral,
     QT_TRANSLATE_NOOP("TenderErrors", "The cheque or money order is not made out to the right payee."),
     QT_TRANSLATE_NOOP("TenderErrors", "It must be payable to the Receiver General for Canada."),
     QT_TRANSLATE_NOOP("TenderErrors", "Ask for another one.")},
    {TenderErrorCode::ReturnedEarlier,
     QT_TRANSLATE_NOOP("TenderErrors", "Cheques of this payer are no longer taken."),
     QT_TRANSLATE_NOOP("TenderErrors", "Too many earlier ones were returned for want of funds."),
     QT_TRANSLATE_NOOP("TenderErrors", "Ask for another way of payment.")},
};

constexpr MessageRow<DrawerError> kDrawerRows[] = {
    {DrawerError::NotAllowed, QT_TRANSLATE_NOOP("Drawer", "This cannot be done with the drawer now."),
     QT_TRANSLATE_NOOP("Drawer", "Its session is not open."),
     QT_TRANSLATE_NOOP("Drawer", "Open the drawer first.")},
    {DrawerError::NotPositive, QT_TRANSLATE_NOOP("Drawer", "The amount is not right."),
     QT_TRANSLATE_NOOP("Drawer", "A float may be zero; what is moved must be more than zero."),
     QT_TRANSLATE_NOOP("Drawer", "Type the amount again.")},
    {DrawerError::NotPayableInCash, QT_TRANSLATE_NOOP("Drawer", "Bills and coins cannot make this amount."),
     QT_TRANSLATE_NOOP("Drawer", "Cash comes in steps of five cents."),
     QT_TRANSLATE_NOOP("Drawer", "Count again, then type the amount.")},
    {DrawerError::MoreThanInDrawer, QT_TRANSLATE_NOOP("Drawer", "This is more than the drawer holds."),
     QT_TRANSLATE_NOOP("Drawer", "By its records there is less cash in it."),
     QT_TRANSLATE_NOOP("Drawer", "Check the amount, or count the drawer.")},
    {DrawerError::UnknownDenomination, QT_TRANSLATE_NOOP("Drawer", "This coin or bill is not known."),
     QT_TRANSLATE_NOOP("Drawer", "It is none of those in circulation."),
     QT_TRANSLATE_NOOP("Drawer", "Count it separately.")},
    {DrawerError::CountedTwice, QT_TRANSLATE_NOOP("Drawer", "One kind of coin or bill stands twice."),
     QT_TRANSLATE_NOOP("Drawer", "Each is counted once."), QT_TRANSLATE_NOOP("Drawer", "Count again.")},
    {DrawerError::PiecesOutOfRange, QT_TRANSLATE_NOOP("Drawer", "This is not a number of pieces."),
     QT_TRANSLATE_NOOP("Drawer", "Pieces are whole numbers, and not more than a drawer can hold."),
     QT_TRANSLATE_NOOP("Drawer", "Type how many there are; leave it empty when there are none.")},
};

constexpr MessageRow<VoidError> kVoidRows[] = {
    {VoidError::ReasonMissing, QT_TRANSLATE_NOOP("Counter", "A reason is missing."),
     QT_TRANSLATE_NOOP("Counter", "The record must say why it was done."),
     QT_TRANSLATE_NOOP("Counter", "Choose a reason from the list.")},
    {VoidError::NoteTooLong, QT_TRANSLATE_NOOP("Counter", "The remark is too long."),
     QT_TRANSLATE_NOOP("Counter", "It takes five hundred characters."),
     QT_TRANSLATE_NOOP("Counter", "Shorten it.")},
    {VoidError::CardNumber, QT_TRANSLATE_NOOP("Counter", "This looks like the number of a payment card."),
     QT_TRANSLATE_NOOP("Counter", "Card numbers are kept nowhere in this program."),
     QT_TRANSLATE_NOOP("Counter", "Remove it. For a card payment, type the "
                                  "reference that the card terminal printed.")},
    {VoidError::AlreadyVoided, QT_TRANSLATE_NOOP("Counter", "This payment is voided already."),
     QT_TRANSLATE_NOOP("Counter", "A payment is reversed once and whole."),
     QT_TRANSLATE_NOOP("Counter", "Take the money anew if it is still owed.")},
};

/// "1 min 30 s", never less than a second.
QString waitText(qint64 milliseconds, const Speaker& speaker)
{
    const qint64 seconds = std::max<qint64>(1, (milliseconds + 999) / 1000);
    const QString rest = QString::number(seconds % 60);
    return seconds < 60 ? speaker.say("Access", "%1 s", {rest})
                        : speaker.say("Access", "%1 min %2 s", {QString::number(seconds / 60), rest});
}

} // namespace

Message counterMessage(const access::AccessError& error, const Speaker& speaker)
{
    return sayCode(kAccessRows, "Access", error.code, {waitText(error.waitMs, speaker)}, speaker);
}

Message counterMessage(const outbox::StoreError& error, const Speaker& speaker)
{
    return sayCode(kCounterStoreRows, "CounterStore", error.code, {}, speaker);
}

Message counterMessage(const cashier::TenderError& error, const Speaker& speaker)
{
    if (error.code == TenderErrorCode::CardNumber) {
        return cardNumberMessage(speaker);
    }
    const QString bound = error.bound ? formatDollars(error.bound->amount, speaker.language()) : QString();
    return sayCode(kTenderRows, "TenderErrors", error.code, {bound}, speaker);
}

Message counterMessage(cashier::DrawerError error, const Speaker& speaker)
{
    return sayCode(kDrawerRows, "Drawer", error, {}, speaker);
}

Message counterMessage(cashier::VoidError error, const Speaker& speaker)
{
    return sayCode(kVoidRows, "Counter", error, {}, speaker);
}

Message roleMissingMessage(access::Action action, const Speaker& speaker)
{
    return {speaker.say("Counter", "Your role does not allow this."),
            speaker.say("Counter", "It takes one of these: %1.",
                        {roleNames(access::rolesThatMay(action), speaker)}),
            speaker.say("Counter", "Ask a person who has such a role to sign in.")};
}

Message notSignedInMessage(const Speaker& speaker)
{
    return {speaker.say("Counter", "Nobody is signed in."),
            speaker.say("Counter", "What is done here is signed by a person."),
            speaker.say("Counter", "Sign in first.")};
}

Message credentialEndedMessage(const Speaker& speaker)
{
    return {speaker.say("Counter", "You cannot sign any more."),
            speaker.say("Access", "Your credential has expired."),
            speaker.say("Access", "Ask for a new one; it comes when the agency can be reached.")};
}

Message stillWorkingMessage(const Speaker& speaker)
{
    return {speaker.say("Counter", "It was not done."),
            speaker.say("Counter", "What was recorded last is still being saved or read."),
            speaker.say("Counter", "Try again in a moment.")};
}

Message separationMessage(const Speaker& speaker)
{
    return {speaker.say("Counter", "You accepted this entry."),
            speaker.say("Counter", "In this office another person takes the money for it."),
            speaker.say("Counter", "Ask another cashier.")};
}

Message refusedPaymentMessage(const Speaker& speaker)
{
    return {speaker.say("Counter", "The agency refused a payment that was taken here."),
            speaker.say("Counter", "It pays nothing, but the money is in the drawer."),
            speaker.say("Counter", "Void the payment and take it again, or tell support.")};
}

Message wrongSealMessage(const Speaker& speaker)
{
    return {speaker.say("Counter", "The seal of this copy is not right."),
            speaker.say("Counter", "The terminal that it names did not seal it like this."),
            speaker.say("Counter", "Do not accept it. Tell a supervisor.")};
}

Message tooOldMessage(const Speaker& speaker)
{
    return {speaker.say("Counter", "This program is too old for this entry."),
            speaker.say("Counter", "The agency tells a state that it does not know."),
            speaker.say("Counter", "Use a counter that is up to date.")};
}

Message cardNumberMessage(const Speaker& speaker)
{
    return counterMessage(VoidError::CardNumber, speaker);
}

Message amountMessage(const Speaker& speaker)
{
    return {speaker.say("Counter", "This amount cannot be read."),
            speaker.say("Counter", "It is empty, or it can be read in two ways."),
            speaker.say("Counter", "Type dollars and cents, as in 1234.50.")};
}

std::optional<Message> remarkProblem(const QString& remark, const Speaker& speaker)
{
    if (remark.size() > kMostRemarkLength) {
        return counterMessage(VoidError::NoteTooLong, speaker);
    }
    return cashier::holdsCardNumber(remark) ? std::optional(cardNumberMessage(speaker)) : std::nullopt;
}

} // namespace carm::presenters
