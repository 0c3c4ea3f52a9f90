#include "print/counter_papers.h"
#include "print/document.h"
#include "print/paper.h"
#include "print/rows.h"
#include "print/sections.h"

#include <algorithm>
#include <array>

namespace carm::print {
namespace {

using presenters::PrintedPart;
using presenters::PrintedShiftReport;

constexpr qreal kReportColumn = (kContentWidth - kGutter) / 2;
constexpr qreal kVerdictPadding = mm(2.4);
constexpr qreal kReportSignature = mm(88);
constexpr qreal kReportSignatureRoom = mm(12);
constexpr qreal kUnsentIndent = mm(3);
/// A longer part goes on in a further piece under the same heading.
constexpr std::size_t kRowsInPiece = 14;
/// Pieces that stand together are never torn apart; higher than this they begin anew.
constexpr qreal kMostPiecesHeight = mm(130);

/// Pieces of parts in two columns; each goes where there is more room.
class PieceColumns {
public:
    explicit PieceColumns(const Styles& styles) : m_styles(styles) {}

    void add(const QString& heading, Rows rows)
    {
        const auto lower = std::min_element(m_ends.begin(), m_ends.end());
        if (*lower > kMostPiecesHeight) {
            finishBlock();
        }
        const auto column = std::min_element(m_ends.begin(), m_ends.end());
        const qreal left = column == m_ends.begin() ? 0 : kReportColumn + kGutter;
        const qreal gap = *column > 0 ? kSectionGap : 0;
        const qreal top = m_block->addText(heading, m_styles.heading, {left, *column + gap, kReportColumn});
        *column =
            addAmountRows(*m_block, rows, {left, top + mm(0.8), kReportColumn}, m_styles.body, m_styles.rule);
    }

    Flow finished()
    {
        finishBlock();
        return std::move(m_flow);
    }

private:
    void finishBlock()
    {
        m_flow.push_back({m_block, kSectionGap});
        m_block = std::make_shared<Block>();
        m_ends.fill(0);
    }

    const Styles& m_styles;
    std::shared_ptr<Block> m_block = std::make_shared<Block>();
    std::array<qreal, 2> m_ends{};
    Flow m_flow;
};

BlockPointer reportHead(const QString& title, const Styles& styles)
{
    auto block = std::make_shared<Block>();
    const qreal bottom = block->addText(title, styles.title, {0, 0, kContentWidth}) + mm(2);
    block->addGround({0, bottom, kContentWidth, mm(0.5)}, styles.accent);
    return block;
}

void addParts(Flow& flow, const std::vector<PrintedPart>& parts, const Styles& styles)
{
    PieceColumns columns(styles);
    for (const PrintedPart& part : parts) {
        const Rows rows(part.rows);
        for (std::size_t first = 0; first < rows.size(); first += kRowsInPiece) {
            columns.add(part.heading, rows.subspan(first, std::min(kRowsInPiece, rows.size() - first)));
        }
    }
    const Flow pieces = columns.finished();
    flow.insert(flow.end(), pieces.begin(), pieces.end());
}

/// The equations, and under them what they come to: never on another page.
BlockPointer checksBlock(const PrintedShiftReport& report, const Styles& styles)
{
    auto block = std::make_shared<Block>();
    const qreal top =
        addAmountRows(*block, report.checks, {0, 0, kContentWidth}, styles.body, styles.rule) + mm(2);
    const qreal textLeft = 2 * kVerdictPadding;
    const qreal bottom = block->addText(report.verdict, styles.figure,
                                        {textLeft, top + kVerdictPadding, kContentWidth - 2 * textLeft}) +
                         kVerdictPadding;
    block->addGround({0, top, kContentWidth, bottom - top}, styles.panel);
    block->addGround({0, top, mm(1), bottom - top}, styles.accent);
    if (!report.isBalanced) {
        block->addFrame({0, top, kContentWidth, bottom - top}, styles.accent);
    }
    return block;
}

void addUnsentName(Block& block, const QString& name, qreal left, const Styles& styles)
{
    block.addText(QStringLiteral("•"), styles.body, {left, 0, kUnsentIndent});
    block.addText(name, styles.body, {left + kUnsentIndent, 0, kReportColumn - kUnsentIndent});
}

/// Two beside each other, so that also a day without the network stays on few pages.
void addUnsent(Flow& flow, const PrintedShiftReport& report, const Styles& styles)
{
    if (report.unsentHeading.isEmpty()) {
        return;
    }
    flow.push_back(headingItem(report.unsentHeading, styles));
    for (qsizetype first = 0; first < report.unsent.size(); first += 2) {
        auto block = std::make_shared<Block>();
        addUnsentName(*block, report.unsent.at(first), 0, styles);
        if (first + 1 < report.unsent.size()) {
            addUnsentName(*block, report.unsent.at(first + 1), kReportColumn + kGutter, styles);
        }
        flow.push_back({block});
    }
}

BlockPointer signatureBlock(const QString& label, const Styles& styles)
{
    auto block = std::make_shared<Block>();
    block->addRule(0, kReportSignatureRoom, kReportSignature, styles.accent);
    block->addText(label, styles.tiny, {0, kReportSignatureRoom + mm(0.3), kReportSignature});
    return block;
}

} // namespace

QByteArray shiftReportPdf(const PrintedShiftReport& report)
{
    const Styles styles = makeStyles();
    Document document;
    document.frame = {.practiceMark = report.practiceMark,
                      .headLeft = report.title,
                      .headRight = {},
                      .footer = report.footer,
                      .pageLabel = plainPageLabel};
    Flow& flow = document.flow;
    flow.push_back({reportHead(report.title, styles)});
    addParts(flow, report.parts, styles);
    flow.push_back({checksBlock(report, styles), kSectionGap});
    addUnsent(flow, report, styles);
    flow.push_back({signatureBlock(report.signatureLabel, styles), kSectionGap});
    return toPdf(report.title, {document}, styles);
}

} // namespace carm::print
