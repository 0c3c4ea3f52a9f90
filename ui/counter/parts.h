// Small things that the pages of the counter do alike, beside those of every desktop.
#pragma once

#include "shell/page_parts.h"

namespace carm::counter {

using shell::factsOf;
using shell::kGroupGap;
using shell::kPageMargin;
using shell::kPartGap;
using shell::newButton;
using shell::pillOf;
using shell::scrollingColumn;
using shell::showMessage;
using shell::showState;
using shell::whyAndMend;

/// What prints for the importer names the language where it is not the officer's own.
QString inLanguage(const QString& label, presenters::Language language, const presenters::Speaker& speaker);

/// Keeps a field as low as it is where a column has room left over.
void standAtTop(QWidget* field);

/// A text above a figure.
QWidget* titled(QWidget* title, QWidget* figure);

} // namespace carm::counter
