#include "print/recovery_codes.h"

#include "print/document.h"
#include "print/paper.h"
#include "print/styles.h"

namespace carm::print {
namespace {

constexpr qreal kCodeColumn = (kContentWidth - kGutter) / 2;

BlockPointer codesHead(const RecoveryCodesTexts& texts, const Styles& styles)
{
    auto block = std::make_shared<Block>();
    const qreal below = block->addText(texts.title, styles.title, {0, 0, kContentWidth}) + mm(2);
    block->addGround({0, below, kContentWidth, mm(0.5)}, styles.accent);
    block->addText(texts.lead, styles.body, {0, below + kSectionGap, kContentWidth});
    return block;
}

QString codeText(const SecretBytes& code)
{
    const auto bytes = code.bytes();
    return QString::fromLatin1(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

} // namespace

QByteArray recoveryCodesPdf(const RecoveryCodesTexts& texts, const std::vector<SecretBytes>& codes)
{
    const Styles styles = makeStyles();
    Document document;
    document.frame = {.practiceMark = {}, .headLeft = texts.title, .headRight = {}, .footer = {},
                      .pageLabel = plainPageLabel};
    document.flow.push_back({codesHead(texts, styles)});
    for (std::size_t first = 0; first < codes.size(); first += 2) {
        auto row = std::make_shared<Block>();
        row->addText(codeText(codes[first]), styles.figure, {0, 0, kCodeColumn});
        if (first + 1 < codes.size()) {
            row->addText(codeText(codes[first + 1]), styles.figure, {kCodeColumn + kGutter, 0, kCodeColumn});
        }
        document.flow.push_back({row, kSectionGap});
    }
    return toPdf(texts.title, {document}, styles);
}

} // namespace carm::print
