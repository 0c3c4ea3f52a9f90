#include "presenters/start_messages.h"

#include "presenters/message_table.h"

namespace carm::presenters {
namespace {

constexpr MessageRow<const char*> kStartRows[] = {
    {"secrets.locked", QT_TRANSLATE_NOOP("Start", "The keyring of this terminal is locked."),
     QT_TRANSLATE_NOOP("Start", "The key to the stored entries lies in it."),
     QT_TRANSLATE_NOOP("Start", "Unlock the keyring, then try again.")},
    {"secrets.denied", QT_TRANSLATE_NOOP("Start", "The program may not read its key."),
     QT_TRANSLATE_NOOP("Start", "A person or a rule of this computer refused access to the keyring."),
     QT_TRANSLATE_NOOP("Start", "Allow access when you are asked, then try again.")},
    {"secrets.unavailable", QT_TRANSLATE_NOOP("Start", "No keyring could be reached."),
     QT_TRANSLATE_NOOP("Start",
                       "Entries are only stored encrypted, and the key is never kept in a plain file."),
     QT_TRANSLATE_NOOP("Start",
                       "Start the keyring service, or have an administrator set up a system credential.")},
    {"secrets.timedOut", QT_TRANSLATE_NOOP("Start", "The keyring did not answer."),
     QT_TRANSLATE_NOOP("Start", "It may be waiting for a password in another window."),
     QT_TRANSLATE_NOOP("Start", "Answer its question, then try again.")},
    {"secrets.cancelled", QT_TRANSLATE_NOOP("Start", "The key was not read."),
     QT_TRANSLATE_NOOP("Start", "Reading it was stopped."), QT_TRANSLATE_NOOP("Start", "Try again.")},
    {"secrets.damaged", QT_TRANSLATE_NOOP("Start", "What the keyring holds is not a key."),
     QT_TRANSLATE_NOOP("Start",
                       "What it holds was changed or damaged. A new key could not open the stored entries."),
     QT_TRANSLATE_NOOP("Start", "Have an administrator restore the key from the recovery copy.")},
    {"secrets.insecure", QT_TRANSLATE_NOOP("Start", "The key is open to others."),
     QT_TRANSLATE_NOOP("Start", "Its file can be read or replaced by other users of this computer."),
     QT_TRANSLATE_NOOP("Start", "Have an administrator correct the permissions.")},
    {"secrets.failed", QT_TRANSLATE_NOOP("Start", "The keyring reported an error."),
     QT_TRANSLATE_NOOP("Start", "The log of this terminal says which."),
     QT_TRANSLATE_NOOP("Start", "Try again. If it happens twice, tell an administrator.")},
    {"secrets.backendChanged", QT_TRANSLATE_NOOP("Start", "Another keyring is in use than before."),
     QT_TRANSLATE_NOOP(
         "Start", "The key was written into the former one; a new key could not open the stored entries."),
     QT_TRANSLATE_NOOP("Start", "Start this program as before, or have an administrator move the key.")},
    {"secrets.missing", QT_TRANSLATE_NOOP("Start", "The key to the stored entries is missing."),
     QT_TRANSLATE_NOOP("Start", "There are stored entries, so no new key was made. Nothing was deleted."),
     QT_TRANSLATE_NOOP("Start",
                       "Unlock the keyring and try again, or have the key restored from the recovery copy.")},
    {"secrets.notProvisioned", QT_TRANSLATE_NOOP("Start", "This terminal has been given no key."),
     QT_TRANSLATE_NOOP("Start", "Its key comes as a system credential that only an administrator can make."),
     QT_TRANSLATE_NOOP("Start", "Have an administrator provide the credential.")},
    {"secrets.creationNotAllowed", QT_TRANSLATE_NOOP("Start", "There is no key yet."),
     QT_TRANSLATE_NOOP("Start", "This program only looks and may not make one."),
     QT_TRANSLATE_NOOP("Start", "Start the kiosk program once.")},
    {"secrets.busy", QT_TRANSLATE_NOOP("Start", "Another program is making the key at this moment."),
     QT_TRANSLATE_NOOP("Start", "Only one may do so at a time."),
     QT_TRANSLATE_NOOP("Start", "Try again in a moment.")},
    {"secrets.recoveryCopyFailed",
     QT_TRANSLATE_NOOP("Start", "The recovery copy of the key could not be written."),
     QT_TRANSLATE_NOOP("Start", "No key is used without a copy, so that losing a keyring loses no entry."),
     QT_TRANSLATE_NOOP("Start", "Check the room and the permissions of the data folder, then try again.")},
    {"secrets.readBackDiffers", QT_TRANSLATE_NOOP("Start", "The keyring did not keep the key."),
     QT_TRANSLATE_NOOP("Start", "It gave back something else than was written, so the key was not used."),
     QT_TRANSLATE_NOOP("Start", "Tell an administrator: the keyring of this terminal is not sound.")},
    {"secrets.wrongKey", QT_TRANSLATE_NOOP("Start", "The key belongs to another store."),
     QT_TRANSLATE_NOOP("Start",
                       "It differs from the recovery copy beside the stored entries. Nothing was changed."),
     QT_TRANSLATE_NOOP("Start", "Have an administrator restore the right key.")},
    {"store.cipherMissing", QT_TRANSLATE_NOOP("Start", "This program cannot encrypt."),
     QT_TRANSLATE_NOOP("Start", "The self-test of its encryption failed, so nothing is written."),
     QT_TRANSLATE_NOOP("Start", "Have an administrator install the program again.")},
    {"store.notEncrypted", QT_TRANSLATE_NOOP("Start", "The store of this terminal is not encrypted."),
     QT_TRANSLATE_NOOP("Start", "A plain file lies in its place. It was not changed."),
     QT_TRANSLATE_NOOP("Start", "Tell an administrator; do not use this terminal.")},
    {"store.wrongKey", QT_TRANSLATE_NOOP("Start", "The store cannot be opened with this key."),
     QT_TRANSLATE_NOOP("Start", "It was written with another key. Nothing was changed."),
     QT_TRANSLATE_NOOP("Start", "Have an administrator restore the right key.")},
    {"store.damaged", QT_TRANSLATE_NOOP("Start", "The store of this terminal is damaged."),
     QT_TRANSLATE_NOOP("Start", "Parts of it can no longer be read. Nothing was deleted."),
     QT_TRANSLATE_NOOP("Start", "Use another terminal and tell an administrator.")},
    {"store.newerSchema",
     QT_TRANSLATE_NOOP("Start", "The store was written by a later version of this program."),
     QT_TRANSLATE_NOOP("Start", "An older program could spoil what it does not know."),
     QT_TRANSLATE_NOOP("Start", "Have an administrator install the latest version.")},
    {"store.foreignFile", QT_TRANSLATE_NOOP("Start", "The file in the place of the store is something else."),
     QT_TRANSLATE_NOOP("Start", "It opens, but it was not made by this program. It was not changed."),
     QT_TRANSLATE_NOOP("Start", "Check the data folder in the configuration.")},
    {"store.inUse", QT_TRANSLATE_NOOP("Start", "The program is already running."),
     QT_TRANSLATE_NOOP("Start", "Two programs on one store could use a number twice."),
     QT_TRANSLATE_NOOP("Start", "Use the window that is open, or end the other program first.")},
    {"store.notFound", QT_TRANSLATE_NOOP("Start", "There is no store yet."),
     QT_TRANSLATE_NOOP("Start", "This program may only open one, not make one."),
     QT_TRANSLATE_NOOP("Start", "Check the path, or start the kiosk program once.")},
    {"store.diskFull", QT_TRANSLATE_NOOP("Start", "The disk of this terminal is full."),
     QT_TRANSLATE_NOOP("Start", "No entry could be saved. Nothing was deleted."),
     QT_TRANSLATE_NOOP("Start", "Make room on the disk, then try again.")},
    {"store.readOnly", QT_TRANSLATE_NOOP("Start", "The store cannot be written."),
     QT_TRANSLATE_NOOP("Start", "The file or its folder does not accept writing."),
     QT_TRANSLATE_NOOP("Start", "Check the permissions of the data folder, then try again.")},
    {"store.cannotOpen", QT_TRANSLATE_NOOP("Start", "The store could not be opened."),
     QT_TRANSLATE_NOOP("Start", "The log of this terminal says why."),
     QT_TRANSLATE_NOOP("Start", "Try again. If it happens twice, tell an administrator.")},
    {"store.migrationFailed", QT_TRANSLATE_NOOP("Start", "The store could not be brought to this version."),
     QT_TRANSLATE_NOOP("Start", "A step failed and was taken back: the store is as it was before."),
     QT_TRANSLATE_NOOP("Start", "Use the former version, and tell an administrator.")},
    {"terminal.notProvisioned", QT_TRANSLATE_NOOP("Start", "This terminal is not set up yet."),
     QT_TRANSLATE_NOOP("Start", "It has no identity at the agency and no transaction numbers."),
     QT_TRANSLATE_NOOP("Start", "Have an administrator enrol the terminal with its enrolment code.")},
    {"terminal.noEdition", QT_TRANSLATE_NOOP("Start", "This terminal has no reference edition."),
     QT_TRANSLATE_NOOP("Start", "Without tariff and rates nothing can be worked out."),
     QT_TRANSLATE_NOOP("Start", "Connect the terminal to the agency: it fetches the edition by itself.")},
    {"terminal.otherKind", QT_TRANSLATE_NOOP("Start", "This terminal was set up for another mode."),
     QT_TRANSLATE_NOOP("Start",
                       "What it has stored belongs to that mode, and the agency takes nothing else from it."),
     QT_TRANSLATE_NOOP("Start", "Correct the mode or the data folder in the configuration.")},
    {"configuration.otherMode",
     QT_TRANSLATE_NOOP("Start", "The mode on the command line is not the one of the configuration."),
     QT_TRANSLATE_NOOP("Start", "A terminal is enrolled for one mode."),
     QT_TRANSLATE_NOOP("Start", "Correct the one or the other.")},
    {"configuration.notFound", QT_TRANSLATE_NOOP("Start", "The configuration file was not found."),
     QT_TRANSLATE_NOOP("Start", "There is no file at the path that was given."),
     QT_TRANSLATE_NOOP("Start", "Check the path on the command line.")},
    {"configuration.cannotRead", QT_TRANSLATE_NOOP("Start", "The configuration file cannot be read."),
     QT_TRANSLATE_NOOP("Start", "The system refused it."),
     QT_TRANSLATE_NOOP("Start", "Check the permissions of the file.")},
    {"configuration.malformed", QT_TRANSLATE_NOOP("Start", "The configuration file is not well formed."),
     QT_TRANSLATE_NOOP("Start", "It cannot be read from beginning to end; the log says where it breaks."),
     QT_TRANSLATE_NOOP("Start", "Correct the file.")},
    {"configuration.missingValue", QT_TRANSLATE_NOOP("Start", "A setting is missing in the configuration."),
     QT_TRANSLATE_NOOP("Start", "The program guesses no setting; the log says which one is missing."),
     QT_TRANSLATE_NOOP("Start", "Add the setting.")},
    {"configuration.badValue", QT_TRANSLATE_NOOP("Start", "A setting in the configuration is wrong."),
     QT_TRANSLATE_NOOP("Start",
                       "Its value is not one of those that are allowed; the log says which setting it is."),
     QT_TRANSLATE_NOOP("Start", "Correct the setting.")},
    {"configuration.recoveryKey",
     QT_TRANSLATE_NOOP("Start", "The agency's recovery key in the configuration is wrong."),
     QT_TRANSLATE_NOOP("Start",
                       "Without it no recovery copy of the key can be made, and no entry is stored."),
     QT_TRANSLATE_NOOP("Start", "Have an administrator put the agency's public key in its place.")},
};

/// When the code of a wrong configuration says no more.
constexpr MessageRow<const char*> kOtherConfigurationProblem = {
    "configuration.", QT_TRANSLATE_NOOP("Start", "The configuration of this terminal is wrong."),
    QT_TRANSLATE_NOOP("Start", "The reason has the code %1."),
    QT_TRANSLATE_NOOP("Start", "Correct the configuration; the log says more.")};

constexpr MessageRow<const char*> kOtherStartProblem = {
    "", QT_TRANSLATE_NOOP("Start", "The program could not start."),
    QT_TRANSLATE_NOOP("Start", "The reason has the code %1."),
    QT_TRANSLATE_NOOP("Start", "Try again. If it happens twice, tell an administrator.")};

} // namespace

Message messageForStartProblem(const QString& code, const Speaker& speaker)
{
    for (const auto& row : kStartRows) {
        if (code == QLatin1String(row.code)) {
            return sayRow(row, "Start", {}, speaker);
        }
    }
    const bool ofConfiguration = code.startsWith(QLatin1String(kOtherConfigurationProblem.code));
    return sayRow(ofConfiguration ? kOtherConfigurationProblem : kOtherStartProblem, "Start", {code},
                  speaker);
}

} // namespace carm::presenters
