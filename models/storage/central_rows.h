// Small steps of central's stores: single texts and lists of texts.
#pragma once

#include "storage/store_rows.h"

#include <QStringList>

namespace carm::storage {

/// The first column of the first row; nothing when there is no row or it holds NULL.
Result<std::optional<QString>, outbox::StoreError> textOf(Database& database, const char* statement,
                                                          const QVariantList& values = {});
/// The first column of every row.
Result<QStringList, outbox::StoreError> textsOf(Database& database, const char* statement,
                                                const QVariantList& values = {});

} // namespace carm::storage
