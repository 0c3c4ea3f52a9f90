#include "central/declaration_judge.h"

#include "central/business_access.h"
#include "central/recomputation.h"
#include "declaration/corrections.h"

#include <algorithm>

namespace carm::central {
namespace {

/// The terminal that sealed an earlier version may seal the next one.
bool hasSealed(const std::vector<FoldedVersion>& versions, const QString& terminal)
{
    return std::any_of(versions.begin(), versions.end(), [&terminal](const FoldedVersion& version) {
        return version.stored.entry.terminal == terminal;
    });
}

} // namespace

Result<JudgedDeclaration, Stop> DeclarationJudge::judge(const protocol::SealedEntry& entry,
                                                        const storage::RegisteredTerminal& sealer)
{
    auto content = protocol::readDocument(entry.document);
    if (!content) {
        return refuse(refusalOf(content.error()));
    }
    CARM_TRY(earlier, kept(m_store.entriesAbout(entry.subject)));
    const DeclarationFold fold(earlier);
    CARM_CHECK(checkOrigin(content.value(), sealer, fold));
    const auto declaration = declaration::fromDraft(content->draft);
    if (!declaration) {
        return refuse(EntryRefusal::DeclarationInvalid);
    }
    const FoldedVersion* before = fold.latest();
    if (entry.version > 1 && before != nullptr &&
        !declaration::checkCorrection(before->content.draft, content->draft).empty()) {
        return refuse(EntryRefusal::CorrectionInvalid);
    }
    const Recomputation recomputed = recompute(declaration.value(), content.value(), m_editions);
    storage::EntryToStore toStore{entry, recomputed.differs, recomputed.difference};
    if (const auto dispute = fold.disputeOf(content.value())) {
        toStore.dispute = toText(*dispute);
    }
    return JudgedDeclaration{std::move(toStore), std::move(content).value()};
}

/// A number belongs to the terminal that it was leased to; who may correct what was declared under it depends
/// on what the terminal is for.
Result<void, Stop> DeclarationJudge::checkOrigin(const protocol::EntryContent& content,
                                                 const storage::RegisteredTerminal& sealer,
                                                 const DeclarationFold& earlier)
{
    const bool isProvisional = declaration::needsCountersignature(content.draft);
    switch (sealer.kind) {
    case protocol::TerminalKind::Kiosk:
        if (isProvisional) {
            return refuse(EntryRefusal::NotPermitted);
        }
        break;
    case protocol::TerminalKind::Counter:
        if (content.draft.office != sealer.office) {
            return refuse(EntryRefusal::OfficeDiffers);
        }
        break;
    case protocol::TerminalKind::Importer:
        if (isProvisional) {
            return refuse(EntryRefusal::NotPermitted);
        }
        CARM_CHECK(BusinessAccess(m_store, m_today).checkDeclaring(sealer.terminal, content.draft));
        break;
    }
    if (content.context.version == 1 || earlier.latest() == nullptr) {
        return checkNumber(content, sealer);
    }
    const declaration::Draft& before = earlier.latest()->content.draft;
    // That the importer stays the same is checked with the content; a number is attached to a provisional
    // entry by the office that knows the person.
    const bool mayCorrect =
        hasSealed(earlier.versions(), sealer.terminal) ||
        (sealer.kind == protocol::TerminalKind::Importer && !declaration::needsCountersignature(before)) ||
        (sealer.kind == protocol::TerminalKind::Counter && before.office == sealer.office);
    return mayCorrect ? Result<void, Stop>() : refuse(EntryRefusal::NotPermitted);
}

Result<void, Stop> DeclarationJudge::checkNumber(const protocol::EntryContent& content,
                                                 const storage::RegisteredTerminal& sealer)
{
    const identifiers::TransactionNumber& number = content.context.transactionNumber;
    // The blocks are of the agency's own series; the serial alone would let another series' number pass.
    const auto own = identifiers::TransactionNumber::fromSerial(number.serial());
    if (!own || !(own.value() == number)) {
        return refuse(EntryRefusal::NumberNotLeased);
    }
    CARM_TRY(isLeased, kept(m_store.isLeasedTo(sealer.terminal, number.serial())));
    return isLeased ? Result<void, Stop>() : refuse(EntryRefusal::NumberNotLeased);
}

} // namespace carm::central
