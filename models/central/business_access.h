// Which businesses a terminal stands for, by itself or by delegation. What a delegation allows is the table
// of models/importer.
#pragma once

#include "central/stop.h"
#include "declaration/declaration.h"
#include "protocol/feed.h"
#include "storage/central_store.h"

#include <optional>

namespace carm::central {

class BusinessAccess {
public:
    explicit BusinessAccess(storage::CentralStore& store) : m_store(store) {}

    /// Nothing when no business of this number was ever registered.
    Result<std::optional<protocol::BusinessView>, storage::StoreError> business(const QString& number);

    /// Whether an importer's terminal may declare for the importer that the draft names.
    Result<void, Stop> checkDeclaring(const QString& terminal, const declaration::Draft& draft);

private:
    storage::CentralStore& m_store;
};

} // namespace carm::central
