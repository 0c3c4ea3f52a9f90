// The parts of a printed copy, in the order of the page. Each adds its blocks to the flow.
#pragma once

#include "presenters/counter_prints.h"
#include "print/pagination.h"
#include "print/styles.h"

namespace carm::print {

void addMasthead(Flow& flow, const presenters::PrintedEntry& entry, const QString& copyMark,
                 const Styles& styles);
/// Importer and shipment beside each other.
void addFacts(Flow& flow, const presenters::PrintedEntry& entry, const Styles& styles);
void addGoods(Flow& flow, const presenters::PrintedEntry& entry, const Styles& styles);
/// The totals, and what is to be paid.
void addOwed(Flow& flow, const presenters::PrintedEntry& entry, const Styles& styles);
void addComputation(Flow& flow, const presenters::PrintedEntry& entry, const Styles& styles);
/// What was declared and by whom, beside the room for the agency's stamp.
void addSignature(Flow& flow, const presenters::PrintedEntry& entry, const Styles& styles);
/// The same with the stamp in its room.
void addStampedSignature(Flow& flow, const presenters::StampedCopy& copy, const Styles& styles);
void addCodes(Flow& flow, const presenters::PrintedEntry& entry, const QStringList& codes,
              const Styles& styles);

/// The heading of a section; never alone at the end of a page.
FlowItem headingItem(const QString& text, const Styles& styles);

} // namespace carm::print
