#include "store_findings.h"

#include "support/ensure.h"

#include <QCoreApplication>

namespace carm::app {
namespace {

using storage::StoreFindingCode;

struct FindingRow {
    StoreFindingCode code;
    const char* sentence; ///< %1 is the subject of the finding, %2 its fact
};

constexpr FindingRow kFindingRows[] = {
    {StoreFindingCode::PageDamaged, QT_TRANSLATE_NOOP("StoreCheck", "A page of the file is damaged: %2")},
    {StoreFindingCode::PartUnreadable,
     QT_TRANSLATE_NOOP("StoreCheck", "A part could not be read to its end: %2")},
    {StoreFindingCode::JournalBroken,
     QT_TRANSLATE_NOOP("StoreCheck", "The journal is broken at row %1 (%2).")},
    {StoreFindingCode::EntryUnreadable, QT_TRANSLATE_NOOP("StoreCheck", "Entry %1 cannot be read.")},
    {StoreFindingCode::EntryNotCanonical,
     QT_TRANSLATE_NOOP("StoreCheck", "Entry %1 is not spelt as it was sealed.")},
    {StoreFindingCode::EntryHashWrong,
     QT_TRANSLATE_NOOP("StoreCheck", "The hash of entry %1 is not that of its document.")},
    {StoreFindingCode::EntrySignatureWrong,
     QT_TRANSLATE_NOOP("StoreCheck", "The signature of entry %1 is not one of this terminal.")},
    {StoreFindingCode::EntryColumnsDiffer,
     QT_TRANSLATE_NOOP("StoreCheck", "Entry %1: the column %2 says something else than the document.")},
    {StoreFindingCode::SequenceGap,
     QT_TRANSLATE_NOOP("StoreCheck", "Entries from %2 to before %1 are missing.")},
    {StoreFindingCode::TerminalDiffers,
     QT_TRANSLATE_NOOP("StoreCheck", "Entry %1 was sealed by another terminal.")},
    {StoreFindingCode::NotInJournal,
     QT_TRANSLATE_NOOP("StoreCheck", "The journal does not tell of entry %1: %2")},
    {StoreFindingCode::OtherThanJournalled,
     QT_TRANSLATE_NOOP("StoreCheck", "The journal tells of another entry in the place of entry %1.")},
    {StoreFindingCode::JournalledEntryMissing,
     QT_TRANSLATE_NOOP("StoreCheck", "The journal tells of entry %1, which is not there.")},
    {StoreFindingCode::OutboxRowMissing,
     QT_TRANSLATE_NOOP("StoreCheck", "Entry %1 is not queued and was not sent.")},
    {StoreFindingCode::OutboxRowUnreadable,
     QT_TRANSLATE_NOOP("StoreCheck", "The state of entry %1 on its way to central does not exist.")},
    {StoreFindingCode::OutboxRowOrphaned,
     QT_TRANSLATE_NOOP("StoreCheck", "Entry %1 is queued and is not there.")},
    {StoreFindingCode::ReceiptWrong,
     QT_TRANSLATE_NOOP("StoreCheck", "Receipt %2 of entry %1 was not signed by central.")},
    {StoreFindingCode::ReceiptUnverifiable,
     QT_TRANSLATE_NOOP("StoreCheck",
                       "Receipt %2 of entry %1 cannot be checked: the key of central is not known.")},
    {StoreFindingCode::NumberNotBurnt,
     QT_TRANSLATE_NOOP("StoreCheck",
                       "The transaction number of entry %1 (serial %2) is not among those used.")},
    {StoreFindingCode::NumberWithoutEntry,
     QT_TRANSLATE_NOOP("StoreCheck", "The transaction number with serial %1 is used, and no entry has it.")},
    {StoreFindingCode::NumberOutsideBlocks,
     QT_TRANSLATE_NOOP("StoreCheck",
                       "The transaction number with serial %1 is used and lies in no leased block.")},
    {StoreFindingCode::BlocksOverlap,
     QT_TRANSLATE_NOOP("StoreCheck", "The block of numbers from %1 overlaps with the one before.")},
    {StoreFindingCode::BlockCounterWrong,
     QT_TRANSLATE_NOOP("StoreCheck",
                       "The next number of the block from %1 is %2, which does not follow from those used.")},
    {StoreFindingCode::PaymentReceiptGap,
     QT_TRANSLATE_NOOP("StoreCheck",
                       "Record %1: the receipt number does not follow the one before; %2 was expected.")},
    {StoreFindingCode::KeptDeclarationWrong,
     QT_TRANSLATE_NOOP("StoreCheck",
                       "The declaration of another terminal at position %1 is not as it was sealed: %2")},
    {StoreFindingCode::EditionHashWrong,
     QT_TRANSLATE_NOOP("StoreCheck",
                       "The reference edition at position %1 is not the one that was announced.")},
    {StoreFindingCode::DraftOfSealedEntry,
     QT_TRANSLATE_NOOP("StoreCheck", "The draft of entry %1 is still there although it was sealed.")},
    {StoreFindingCode::IdentityMissing,
     QT_TRANSLATE_NOOP("StoreCheck", "There are entries, and no identity of the terminal.")},
};

} // namespace

QString sentenceFor(const storage::StoreFinding& finding, const presenters::Speaker& speaker)
{
    for (const FindingRow& row : kFindingRows) {
        if (row.code == finding.code) {
            return speaker.say("StoreCheck", row.sentence, {QString::number(finding.subject), finding.fact});
        }
    }
    CARM_ENSURE(false);
    return {};
}

} // namespace carm::app
