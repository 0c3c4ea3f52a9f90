// The copies of a sealed entry as one PDF: US Letter, PDF/A-1b with embedded fonts and text that can be
// searched. Each copy counts its own pages. Needs a QGuiApplication for its fonts; no window and no printer.
#pragma once

#include "presenters/counter_prints.h"

#include <QByteArray>
#include <QStringList>

namespace carm::print {

/// All copies. `codes` are those of protocol::toPaperCodes() for the same entry; without any, a sentence in
/// their place says that the entry is too long for them. The metadata hold no personal data.
QByteArray printedCopiesPdf(const presenters::PrintedEntry& entry, const QStringList& codes);

/// The importer's copy alone, with the stamp of the release. The codes are made of the entry itself, so that
/// the stamped paper opens the same sealed entry as the one that was handed in.
QByteArray stampedCopyPdf(const presenters::StampedCopy& copy);

} // namespace carm::print
