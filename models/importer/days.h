// Days in the JSON forms of this room.
#pragma once

#include "support/json.h"

#include <QDate>

namespace carm::importer {

/// `2026-03-31`, in that spelling only.
Result<QDate, json::Error> readDay(const json::Reader& reader, const char* key);

} // namespace carm::importer
