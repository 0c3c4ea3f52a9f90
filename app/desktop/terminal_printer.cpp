#include "terminal_printer.h"

#include "devices/printers.h"
#include "presenters/printed_entry.h"
#include "print/counter_papers.h"
#include "print/printed_copies.h"
#include "protocol/paper_code.h"

#include <QLoggingCategory>
#include <QTimer>

namespace carm::app {
namespace {

Q_LOGGING_CATEGORY(lcPrinting, "carm.app.printing")

std::unique_ptr<devices::Printer> makePrinter(const PrinterChoice& choice)
{
    switch (choice.kind) {
    case PrinterChoice::Kind::None:
        return std::make_unique<devices::NoPrinter>();
    case PrinterChoice::Kind::Folder:
        return std::make_unique<devices::FolderPrinter>(choice.place);
    case PrinterChoice::Kind::Queue:
        return std::make_unique<devices::QueuePrinter>(choice.place);
    }
    return std::make_unique<devices::NoPrinter>();
}

shell::PrintOutcome outcomeOf(const Result<void, devices::PrintError>& result)
{
    if (result.ok()) {
        return shell::PrintOutcome::Printed;
    }
    qCWarning(lcPrinting).noquote() << "printing failed:" << result.error().detail;
    return result.error().code == devices::PrintErrorCode::NoPrinter ? shell::PrintOutcome::NoPrinter
                                                                     : shell::PrintOutcome::Failed;
}

} // namespace

std::optional<devices::PrintJob> copiesOf(const protocol::SealedEntry& entry,
                                          const reference::EditionPointer& edition, presenters::Language language)
{
    const auto printed = presenters::printedEntry(entry, edition, presenters::Speaker(language));
    if (!printed) {
        qCWarning(lcPrinting) << "the entry cannot be set for printing, error" << static_cast<int>(printed.error());
        return {};
    }
    const auto codes = protocol::toPaperCodes(entry);
    if (!codes) {
        qCWarning(lcPrinting) << "the entry is too long for codes; its copies say so";
    }
    return devices::PrintJob{printed->number,
                             print::printedCopiesPdf(printed.value(), codes ? codes.value() : QStringList())};
}

devices::PrintJob paperOf(const presenters::StampedCopy& copy)
{
    return {QStringLiteral("%1 released").arg(copy.text.number), print::stampedCopyPdf(copy)};
}

devices::PrintJob paperOf(const presenters::PrintedReceipt& receipt)
{
    return {receipt.number, print::receiptPdf(receipt, print::ReceiptPaper::Letter)};
}

devices::PrintJob paperOf(const presenters::PrintedShiftReport& report)
{
    return {QStringLiteral("end of shift"), print::shiftReportPdf(report)};
}

TerminalPrinter::TerminalPrinter(const PrinterChoice& choice) : m_kind(choice.kind), m_printer(makePrinter(choice)) {}

void TerminalPrinter::completeLater(shell::PrintOutcome outcome, shell::PrintDone done)
{
    QTimer::singleShot(0, &m_pending, [outcome, done = std::move(done)] { done(outcome); });
}

void TerminalPrinter::print(const std::optional<devices::PrintJob>& job, const reference::EditionPointer& edition,
                            shell::PrintDone done)
{
    if (m_kind == PrinterChoice::Kind::Folder && edition->info().environment != QLatin1String("practice")) {
        qCWarning(lcPrinting) << "a folder as printer is for practice only";
        completeLater(shell::PrintOutcome::NoPrinter, std::move(done));
        return;
    }
    if (!job) {
        completeLater(shell::PrintOutcome::CannotBeSet, std::move(done));
        return;
    }
    m_printer->print(*job, [done = std::move(done)](const Result<void, devices::PrintError>& result) {
        done(outcomeOf(result));
    });
}

} // namespace carm::app
