// What does not fit in a store, as sentences for support staff.
#pragma once

#include "presenters/language.h"
#include "storage/store_verify.h"

namespace carm::app {

QString sentenceFor(const storage::StoreFinding& finding, const presenters::Speaker& speaker);

} // namespace carm::app
