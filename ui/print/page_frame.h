// What stands on every page around its content: the practice mark behind, a running head from the second page
// on, the footer with the page's number.
#pragma once

#include "print/styles.h"

#include <QString>

#include <functional>

class QPainter;

namespace carm::print {

struct PageFrame {
    QString practiceMark; ///< empty outside practice
    QString headLeft;     ///< what the document is
    QString headRight;    ///< its number
    QString footer;
    std::function<QString(int page, int pages)> pageLabel;
};

/// Of the running head, with the room below it.
qreal runningHeadHeight(const Styles& styles);

/// Before the content; `page` counts from 1.
void paintFrame(QPainter& painter, const PageFrame& frame, int page, int pages, const Styles& styles);

/// `2 / 3`, in any language.
QString plainPageLabel(int page, int pages);

} // namespace carm::print
