// All copies of a sealed entry as one PDF: US Letter, PDF/A-1b with embedded fonts and text that can be
// searched. Each copy counts its own pages. Needs a QGuiApplication for its fonts; no window and no printer.
#pragma once

#include "presenters/printed_entry.h"

#include <QByteArray>
#include <QStringList>

namespace carm::print {

/// `codes` are those of protocol::toPaperCodes() for the same entry; without any, a sentence in their place
/// says that the entry is too long for them. The metadata hold no personal data.
QByteArray printedCopiesPdf(const presenters::PrintedEntry& entry, const QStringList& codes);

} // namespace carm::print
