#include "print/machine_codes.h"
#include "print/paper.h"
#include "print/sections.h"

#include <algorithm>

namespace carm::print {
namespace {

constexpr int kCodeColumns = 4;
constexpr qreal kCodeCell = kContentWidth / kCodeColumns;
/// The quiet zone of the codes adds to it.
constexpr qreal kCodesGap = kSectionGap - mm(1.7);

/// The dark modules begin on the grid, as texts do; the quiet zone reaches over.
void addCode(Block& block, const QString& text, const QString& label, int column, const Styles& styles)
{
    const MachineCode code = qrCode(text);
    const qreal side = code.width + 2 * code.quietZone;
    const qreal left = column * kCodeCell;
    block.addGround({left - code.quietZone, 0, side, side}, Qt::white);
    block.addShape(code.path.translated(left, code.quietZone), Qt::black);
    block.addText(label, styles.tiny, {left, side - code.quietZone + mm(0.5), code.width, Align::Centre});
}

} // namespace

void addCodes(Flow& flow, const presenters::PrintedEntry& entry, const QStringList& codes,
              const Styles& styles)
{
    // The first cell says what the codes are.
    auto block = std::make_shared<Block>();
    const qreal textWidth = kCodeCell - mm(4);
    const qreal top = block->addText(entry.codesHeading, styles.heading, {0, mm(1.2), textWidth}) + mm(1);
    if (codes.isEmpty()) {
        block->addText(entry.noCodesText, styles.quiet, {0, top, kContentWidth});
        flow.push_back({block, kCodesGap});
        return;
    }
    block->addText(entry.codesText, styles.quiet, {0, top, textWidth});
    const auto count = static_cast<int>(codes.size());
    for (int code = 0; code < count; ++code) {
        const int column = (code + 1) % kCodeColumns;
        if (column == 0) {
            flow.push_back({block, kCodesGap});
            block = std::make_shared<Block>();
        }
        addCode(*block, codes.at(code), entry.codeLabel(code + 1, count), column, styles);
    }
    flow.push_back({block, kCodesGap});
}

} // namespace carm::print
