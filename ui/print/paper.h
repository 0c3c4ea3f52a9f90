// The sheets and their grids, in pixels of the PDF at 600 per inch. US Letter, as Canada prints, and the roll
// of a receipt printer.
#pragma once

#include <QtGlobal>

namespace carm::print {

inline constexpr int kDotsPerInch = 600;

constexpr qreal mm(qreal millimetres)
{
    return millimetres * kDotsPerInch / 25.4;
}

constexpr qreal points(qreal size)
{
    return size * kDotsPerInch / 72;
}

inline constexpr qreal kSheetWidth = 8.5 * kDotsPerInch;
inline constexpr qreal kSheetHeight = 11.0 * kDotsPerInch;
inline constexpr qreal kLeft = mm(15);
inline constexpr qreal kContentWidth = kSheetWidth - 2 * kLeft;
inline constexpr qreal kTop = mm(10);
/// Content ends here; the footer stands below.
inline constexpr qreal kBottom = kSheetHeight - mm(13);
inline constexpr qreal kFooterTop = kSheetHeight - mm(11.5);
/// Between two columns, and between the parts of a page.
inline constexpr qreal kGutter = mm(6);
inline constexpr qreal kSectionGap = mm(4);
inline constexpr qreal kHairline = mm(0.2);

/// 80 mm wide, of which such a printer reaches 72; as long as what stands on it.
inline constexpr qreal kRollWidth = mm(80);
inline constexpr qreal kRollMargin = mm(4);
inline constexpr qreal kRollContentWidth = kRollWidth - 2 * kRollMargin;

} // namespace carm::print
