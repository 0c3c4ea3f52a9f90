// The entries held, for operators and scripts.
#pragma once

#include "storage/central_store.h"

#include <QByteArray>
#include <QJsonObject>

#include <functional>

namespace carm::app {

/// kind, receiptNumber, receivedAt, id, hash, transactionNumber (of a record: subject), version, terminal,
/// sequence, assessmentDiffers, difference and dispute when there is one, and totalsCents: every total of the
/// document in whole cents, empty while provisional and for records. Nothing about the importer.
QJsonObject describe(const storage::StoredEntry& stored);

/// All entries in the order of their receipts, one text line each. In JSON the latest version of a declaration says
/// how it stands as well: state, owedCents (absent while provisional), paidCents.
Result<void, storage::StoreError> listEntries(storage::CentralStore& store, bool isJson,
                                              const std::function<void(const QByteArray& line)>& print);

} // namespace carm::app
