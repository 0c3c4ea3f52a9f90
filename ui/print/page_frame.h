// What stands on every page around its content: the practice mark behind, a running head from the second page
// on, the footer with the page's number.
#pragma once

#include "presenters/printed_entry.h"
#include "print/styles.h"

class QPainter;

namespace carm::print {

/// Of the running head, with the room below it.
qreal runningHeadHeight(const Styles& styles);

/// Before the content; `page` counts from 1.
void paintFrame(QPainter& painter, const presenters::PrintedEntry& entry, const QString& copyMark, int page,
                int pages, const Styles& styles);

} // namespace carm::print
