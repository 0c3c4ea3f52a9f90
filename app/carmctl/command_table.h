// The commands and options of carmctl as tables, from which the command line is read and the help is written.
#pragma once

#include "options.h"

#include <QCoreApplication>

#include <array>

namespace carm::app {

struct CommandRow {
    Command command;
    const char* words;    ///< "reference import"
    const char* operand;  ///< as the help shows it; empty when there is none
    int mostOperands;     ///< at least one where an operand is shown
    const char* purpose;  ///< context "CommandLine"
    const char* required; ///< options that it cannot do without, separated by blanks
    const char* optional;
};

struct OptionRow {
    const char* name;
    const char* value;   ///< as the help shows it; empty for a switch
    const char* purpose; ///< context "CommandLine"
};

inline constexpr int kManyOperands = 1000;

inline constexpr std::array<CommandRow, 7> kCommands = {{
    {Command::Assess, "assess", "", 0,
     QT_TRANSLATE_NOOP("CommandLine",
                       "Reads a declaration (JSON) from standard input and prints what is owed and how "
                       "each amount came about (JSON)."),
     "edition", "explain check jsonl"},
    {Command::ReferenceImport, "reference import", "PATH", 1,
     QT_TRANSLATE_NOOP("CommandLine",
                       "Reads a folder of tables or a packed edition, and names everything in it that "
                       "is wrong."),
     "", "out json"},
    {Command::ReferenceShow, "reference show", "CODE", 1,
     QT_TRANSLATE_NOOP("CommandLine", "Shows a classification number or a tariff item with its rates."),
     "edition", "date treatment json"},
    {Command::ReferenceSearch, "reference search", "WORDS", kManyOperands,
     QT_TRANSLATE_NOOP("CommandLine",
                       "Finds classification numbers by words of either language or by digits."),
     "edition", "most json"},
    {Command::StoreVerify, "store verify", "", 0,
     QT_TRANSLATE_NOOP("CommandLine",
                       "Reads the whole store of a terminal and names everything in it that does not "
                       "fit. Changes nothing in it."),
     "store key-source", "json"},
    {Command::OutboxRelease, "outbox release", "", 0,
     QT_TRANSLATE_NOOP("CommandLine",
                       "Lets the entries of a terminal that wait for a person be sent again. Stop the terminal's "
                       "program first."),
     "store key-source", "json"},
    {Command::RecoveryNewKey, "recovery new-key", "", 0,
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "Makes the agency's pair of recovery keys. Terminals get the public one; keep the secret "
         "one offline."),
     "public secret", ""},
}};

inline constexpr std::array<OptionRow, 14> kOptions = {{
    {"edition", "PATH",
     QT_TRANSLATE_NOOP("CommandLine", "Reference edition: a folder of tables or a packed file.")},
    {"explain", "LANGUAGES", QT_TRANSLATE_NOOP("CommandLine", "Say every step in words: en, fr, or en,fr.")},
    {"check", "",
     QT_TRANSLATE_NOOP("CommandLine", "Check the declaration by the rules of the form as well.")},
    {"jsonl", "",
     QT_TRANSLATE_NOOP("CommandLine", "Read one declaration a line, and print one result a line.")},
    {"out", "FILE", QT_TRANSLATE_NOOP("CommandLine", "Write the folder as one packed edition.")},
    {"date", "DAY",
     QT_TRANSLATE_NOOP("CommandLine", "Day whose tariff applies, as 2026-03-02; today when not given.")},
    {"treatment", "CODE",
     QT_TRANSLATE_NOOP("CommandLine", "Only the rate of this tariff treatment, as 10 or UST.")},
    {"most", "NUMBER", QT_TRANSLATE_NOOP("CommandLine", "At most so many matches; 20 when not given.")},
    {"store", "FILE", QT_TRANSLATE_NOOP("CommandLine", "The encrypted store of a terminal.")},
    {"key-source", "keychain:SERVICE|credential[:DIR]",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Where the master key is; without a folder, in the credentials of the service.")},
    {"public", "FILE", QT_TRANSLATE_NOOP("CommandLine", "New file for the public recovery key.")},
    {"secret", "FILE", QT_TRANSLATE_NOOP("CommandLine", "New file for the secret recovery key.")},
    {"json", "", QT_TRANSLATE_NOOP("CommandLine", "Print the result as JSON.")},
    {"language", "en|fr",
     QT_TRANSLATE_NOOP("CommandLine", "Language of help and messages; English when not given.")},
}};

} // namespace carm::app
