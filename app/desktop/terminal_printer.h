// The printer of this terminal, and what each mode puts on paper.
#pragma once

#include "configuration.h"
#include "devices/printer.h"
#include "presenters/counter_prints.h"
#include "presenters/language.h"
#include "reference/edition.h"
#include "shell/printing.h"

#include <QObject>

#include <memory>
#include <optional>

namespace carm::app {

/// Two copies of a sealed entry in the person's language; nothing when they cannot be set. `edition` is the one that
/// the entry was sealed with.
std::optional<devices::PrintJob> copiesOf(const protocol::SealedEntry& entry,
                                          const reference::EditionPointer& edition,
                                          presenters::Language language);
devices::PrintJob paperOf(const presenters::StampedCopy& copy);
devices::PrintJob paperOf(const presenters::PrintedReceipt& receipt);
devices::PrintJob paperOf(const presenters::PrintedShiftReport& report);

class TerminalPrinter {
public:
    explicit TerminalPrinter(const PrinterChoice& choice);
    /// Nothing to print is CannotBeSet. Completes exactly once, never before the call has returned. `edition` says
    /// whether this is practice: files in a folder are clear text that nobody collects, and only practice may make
    /// them.
    void print(const std::optional<devices::PrintJob>& job, const reference::EditionPointer& edition,
               shell::PrintDone done);

private:
    void completeLater(shell::PrintOutcome outcome, shell::PrintDone done);

    PrinterChoice::Kind m_kind;
    std::unique_ptr<devices::Printer> m_printer;
    QObject m_pending; ///< context of completions
};

} // namespace carm::app
