// What typing in one field does to its text and to the fields beside it. Inside the room only.
#pragma once

#include "declaration/draft.h"
#include "declaration/field.h"
#include "reference/edition.h"

namespace carm::presenters {

/// The canonical form when the text can be read, else the text itself: nothing that was typed is lost.
QString canonicalText(declaration::Field field, const QString& typed);

/// The unit of the tariff; no quantity where the tariff shows no unit.
void fillUnit(declaration::DraftLine& line, const reference::Edition& edition, QDate day);

/// The first treatment of the country, Most-Favoured-Nation for nearly all: a preference needs a proof of
/// origin, so it is the person's own choice and never filled in. A treatment that may be claimed stays.
void fillTreatment(declaration::DraftLine& line, const reference::Edition& edition, QDate day);

} // namespace carm::presenters
