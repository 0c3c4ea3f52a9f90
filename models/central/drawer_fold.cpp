#include "central/drawer_fold.h"

namespace carm::central {

std::optional<Dispute> disputeOfDrawer(const std::vector<storage::StoredEntry>& earlier,
                                       const protocol::SealedEntry& record,
                                       const protocol::RecordContent& content)
{
    bool isOpen = false;
    QString owner;
    for (const storage::StoredEntry& stored : earlier) {
        const auto before = protocol::readRecord(stored.entry.document);
        CARM_ENSURE(before.ok()); // nothing else is stored
        if (!stored.dispute.isEmpty()) {
            continue;
        }
        if (before->context.kind == protocol::RecordKind::DrawerOpened) {
            isOpen = true;
            owner = stored.entry.terminal;
        } else if (before->context.kind == protocol::RecordKind::DrawerClosed) {
            isOpen = false;
        }
    }
    const bool isOpening = content.context.kind == protocol::RecordKind::DrawerOpened;
    const bool fits = isOpening ? owner.isEmpty() : isOpen && owner == record.terminal;
    return fits ? std::nullopt : std::optional(Dispute::DrawerForbids);
}

} // namespace carm::central
