// Documents onto the sheets of one PDF/A-1b with embedded fonts and text that can be searched.
#pragma once

#include "print/page_frame.h"
#include "print/pagination.h"

#include <QByteArray>

namespace carm::print {

/// Counts its own pages.
struct Document {
    PageFrame frame;
    Flow flow;
};

/// US Letter, one document after the other. `title` is for the metadata: no personal data.
QByteArray toPdf(const QString& title, const std::vector<Document>& documents, const Styles& styles);

/// One sheet for the roll of a receipt printer, as long as the flow; its blocks are kRollContentWidth wide.
QByteArray toRollPdf(const QString& title, const Flow& flow);

} // namespace carm::print
