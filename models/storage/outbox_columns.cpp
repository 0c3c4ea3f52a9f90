#include "storage/outbox_columns.h"

#include <array>

namespace carm::storage {
namespace {

using outbox::NextAction;

struct NextActionName {
    NextAction action;
    const char* name;
};
constexpr std::array kNextActionNames = {
    NextActionName{NextAction::None, "none"},
    NextActionName{NextAction::Send, "send"},
    NextActionName{NextAction::AskOutcome, "askOutcome"},
    NextActionName{NextAction::TellPerson, "tellPerson"},
};

} // namespace

QString toColumn(NextAction action)
{
    for (const NextActionName& known : kNextActionNames) {
        if (known.action == action) {
            return QString::fromUtf8(known.name);
        }
    }
    CARM_ENSURE(false); // the table is complete
    return {};
}

std::optional<NextAction> nextActionFromColumn(const QString& text)
{
    for (const NextActionName& known : kNextActionNames) {
        if (text == QLatin1String(known.name)) {
            return known.action;
        }
    }
    return {};
}

std::optional<protocol::SealedEntry> terminalEntryFromRow(const Rows& rows, int first)
{
    auto entry = entryFromRow(rows, first);
    if (entry && rows.text(first + kEntryColumns) != kDeclarationKind) {
        entry->kind = protocol::EntryKind::Record;
    }
    return entry;
}

std::optional<OutboxRow> outboxRowFrom(const Rows& rows, int first)
{
    const auto state = outbox::outboxStateFromText(rows.text(first));
    const auto pending = nextActionFromColumn(rows.text(first + 1));
    if (!state || !pending) {
        return {};
    }
    OutboxRow row{*state,
                  *pending,
                  static_cast<int>(rows.integer(first + 2)),
                  Instant{rows.integer(first + 3)},
                  rows.text(first + 4),
                  std::nullopt};
    if (!rows.isNull(first + 5)) {
        row.receipt =
            protocol::Receipt{rows.text(first + 5), Instant{rows.integer(first + 6)}, rows.blob(first + 7)};
    }
    return row;
}

} // namespace carm::storage
