#include "print/printed_copies.h"

#include "print/page_frame.h"
#include "print/paper.h"
#include "print/sections.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace carm::print {
namespace {

Flow contentOf(const presenters::PrintedEntry& entry, const QString& copyMark, const QStringList& codes,
               const Styles& styles)
{
    Flow flow;
    addMasthead(flow, entry, copyMark, styles);
    addFacts(flow, entry, styles);
    addGoods(flow, entry, styles);
    addOwed(flow, entry, styles);
    addComputation(flow, entry, styles);
    addSignature(flow, entry, styles);
    addCodes(flow, entry, codes, styles);
    return flow;
}

void setUp(QPdfWriter& writer, const presenters::PrintedEntry& entry)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(kDotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::Letter));
    writer.setPageOrientation(QPageLayout::Portrait);
    writer.setPageMargins(QMarginsF());
    writer.setTitle(QStringLiteral("%1 %2").arg(entry.title, entry.number));
    writer.setCreator(QStringLiteral("CARM Desktop"));
}

} // namespace

QByteArray printedCopiesPdf(const presenters::PrintedEntry& entry, const QStringList& codes)
{
    const Styles styles = makeStyles();
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    setUp(writer, entry);
    QPainter painter;
    CARM_ENSURE(painter.begin(&writer)); // it writes into memory
    const qreal head = runningHeadHeight(styles);
    bool isFirstSheet = true;
    for (const QString& copyMark : entry.copyMarks) {
        const auto pages =
            paginate(contentOf(entry, copyMark, codes, styles), kBottom - kTop, kBottom - kTop - head);
        for (std::size_t page = 0; page < pages.size(); ++page) {
            if (!isFirstSheet) {
                writer.newPage();
            }
            isFirstSheet = false;
            paintFrame(painter, entry, copyMark, static_cast<int>(page) + 1, static_cast<int>(pages.size()),
                       styles);
            const qreal top = kTop + (page == 0 ? 0 : head);
            for (const PlacedBlock& placed : pages[page]) {
                placed.block->paint(painter, {kLeft, top + placed.top});
            }
        }
    }
    painter.end();
    return pdf;
}

} // namespace carm::print
