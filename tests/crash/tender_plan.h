// How the importer of a shift pays: one of many ways, the same again for the same entry and seed.
#pragma once

#include "presenters/payment_view.h"

#include <vector>

namespace carm::test {

/// Adds up to `owed`, with change where more cash is handed over than is asked for.
std::vector<presenters::TenderEntry> tendersFor(money::Cents owed, quint32 draw);

} // namespace carm::test
