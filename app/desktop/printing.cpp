#include "printing.h"

#include "devices/printers.h"
#include "presenters/printed_entry.h"
#include "print/printed_copies.h"
#include "protocol/paper_code.h"

#include <QLoggingCategory>
#include <QTimer>

#include <optional>

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

std::optional<devices::PrintJob> jobOf(const protocol::SealedEntry& entry, const reference::EditionPointer& edition,
                                       presenters::Language language)
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

} // namespace

KioskPrinter::KioskPrinter(const PrinterChoice& choice) : m_kind(choice.kind), m_printer(makePrinter(choice)) {}

bool KioskPrinter::mayPrint(const reference::EditionPointer& edition) const
{
    return m_kind != PrinterChoice::Kind::Folder || edition->info().environment == QLatin1String("practice");
}

void KioskPrinter::print(const protocol::SealedEntry& entry, const reference::EditionPointer& edition,
                         presenters::Language language, kiosk::PrintDone done)
{
    if (!mayPrint(edition)) {
        qCWarning(lcPrinting) << "a folder as printer is for practice only";
        QTimer::singleShot(0, &m_pending, [done = std::move(done)] { done(kiosk::PrintOutcome::NoPrinter); });
        return;
    }
    const auto job = jobOf(entry, edition, language);
    if (!job) {
        QTimer::singleShot(0, &m_pending, [done = std::move(done)] { done(kiosk::PrintOutcome::CannotBeSet); });
        return;
    }
    m_printer->print(*job, [done = std::move(done)](const Result<void, devices::PrintError>& result) {
        if (result.ok()) {
            done(kiosk::PrintOutcome::Printed);
            return;
        }
        qCWarning(lcPrinting).noquote() << "printing failed:" << result.error().detail;
        done(result.error().code == devices::PrintErrorCode::NoPrinter ? kiosk::PrintOutcome::NoPrinter
                                                                       : kiosk::PrintOutcome::Failed);
    });
}

} // namespace carm::app
