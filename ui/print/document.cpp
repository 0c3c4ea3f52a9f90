#include "print/document.h"

#include "print/paper.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <limits>

namespace carm::print {
namespace {

/// A PDF in memory that is being painted.
class PdfCanvas {
public:
    PdfCanvas(const QString& title, const QPageSize& size)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        m_writer.setResolution(kDotsPerInch);
        m_writer.setPageSize(size);
        m_writer.setPageOrientation(QPageLayout::Portrait);
        m_writer.setPageMargins(QMarginsF());
        m_writer.setTitle(title);
        m_writer.setCreator(QStringLiteral("CARM Desktop"));
        CARM_ENSURE(m_painter.begin(&m_writer)); // it writes into memory
    }

    QPainter& painter() { return m_painter; }

    /// The first sheet is there already.
    void beginSheet()
    {
        if (m_hasSheet) {
            m_writer.newPage();
        }
        m_hasSheet = true;
    }

    QByteArray finished()
    {
        m_painter.end();
        return m_buffer.data();
    }

private:
    QBuffer m_buffer;
    QPdfWriter m_writer{&m_buffer};
    QPainter m_painter;
    bool m_hasSheet = false;
};

void paintBlocks(QPainter& painter, const PlacedPage& page, const QPointF& topLeft)
{
    for (const PlacedBlock& placed : page) {
        placed.block->paint(painter, {topLeft.x(), topLeft.y() + placed.top});
    }
}

} // namespace

QByteArray toPdf(const QString& title, const std::vector<Document>& documents, const Styles& styles)
{
    PdfCanvas canvas(title, QPageSize(QPageSize::Letter));
    const qreal head = runningHeadHeight(styles);
    for (const Document& document : documents) {
        const auto pages = paginate(document.flow, kBottom - kTop, kBottom - kTop - head);
        for (std::size_t page = 0; page < pages.size(); ++page) {
            canvas.beginSheet();
            paintFrame(canvas.painter(), document.frame, static_cast<int>(page) + 1,
                       static_cast<int>(pages.size()), styles);
            paintBlocks(canvas.painter(), pages[page], {kLeft, kTop + (page == 0 ? 0 : head)});
        }
    }
    return canvas.finished();
}

QByteArray toRollPdf(const QString& title, const Flow& flow)
{
    constexpr qreal kEndless = std::numeric_limits<qreal>::max();
    const PlacedPage page = paginate(flow, kEndless, kEndless).front();
    const qreal height = page.empty() ? 0 : page.back().top + page.back().block->height();
    const QSizeF inches(kRollWidth / kDotsPerInch, (height + 2 * kRollMargin) / kDotsPerInch);
    PdfCanvas canvas(title, QPageSize(inches, QPageSize::Inch, QString(), QPageSize::ExactMatch));
    canvas.beginSheet();
    paintBlocks(canvas.painter(), page, {kRollMargin, kRollMargin});
    return canvas.finished();
}

} // namespace carm::print
