// How an entry of a terminal, and its way to central, stand in their tables.
#pragma once

#include "outbox/outbox_item.h"
#include "storage/store_rows.h"

#include <optional>

namespace carm::storage {

/// `kind` of a declaration; of a record it is protocol::toText(RecordKind).
inline constexpr QLatin1String kDeclarationKind("declaration");

/// Columns as for entryFromRow(), then the kind.
inline constexpr int kTerminalEntryColumns = kEntryColumns + 1;
std::optional<protocol::SealedEntry> terminalEntryFromRow(const Rows& rows, int first);

QString toColumn(outbox::NextAction action);
std::optional<outbox::NextAction> nextActionFromColumn(const QString& text);

/// An outbox row without its entry.
struct OutboxRow {
    outbox::OutboxState state = outbox::OutboxState::Queued;
    outbox::NextAction pending = outbox::NextAction::Send;
    int attempts = 0;
    Instant nextAttemptAt;
    QString lastProblem;
    std::optional<protocol::Receipt> receipt;
};

/// Columns in this order, from `first` on: state, pending, attempts, time of the next attempt, problem, and
/// the receipt's number, time and signature. Nothing when a name is unknown.
std::optional<OutboxRow> outboxRowFrom(const Rows& rows, int first);

} // namespace carm::storage
