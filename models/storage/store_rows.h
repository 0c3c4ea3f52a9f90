// Small steps that both stores share: statements without rows, single values, and a sealed entry as columns.
#pragma once

#include "outbox/store_error.h"
#include "protocol/entry.h"
#include "storage/database.h"

#include <optional>
#include <vector>

namespace carm::storage {

/// Runs a statement that gives no rows and says how many it changed.
Result<qint64, outbox::StoreError> execute(Database& database, const char* statement,
                                           const QVariantList& values = {});

/// The first column of the first row; nothing when there is no row or it holds NULL.
Result<std::optional<qint64>, outbox::StoreError> integerOf(Database& database, const char* statement,
                                                            const QVariantList& values = {});

/// The first column of every row.
Result<std::vector<qint64>, outbox::StoreError> integersOf(Database& database, const char* statement,
                                                           const QVariantList& values = {});

/// A row that passed the table's checks and still makes no sense: not written by this program.
Failure<outbox::StoreError> damagedRow(const char* table, qint64 key);
Failure<outbox::StoreError> storeFailure(const QString& detail);

/// Documents and drafts are kept compressed. Reading back gives nothing when the bytes are no such pack or
/// claim to be longer than kMostUnpackedBytes.
inline constexpr qsizetype kMostUnpackedBytes = 64 * 1024 * 1024;
QByteArray packed(const QByteArray& bytes);
std::optional<QByteArray> unpacked(const QByteArray& pack);

/// Columns in this order, from `first` on: id, version, terminal, sequence, subject, document, hash,
/// signature. The kind stands where each store has it, so it is the caller's. Nothing when the document does
/// not unpack.
inline constexpr int kEntryColumns = 8;
std::optional<protocol::SealedEntry> entryFromRow(const Rows& rows, int first);

} // namespace carm::storage
