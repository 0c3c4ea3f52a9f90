// Labels and what belongs to them, one row under the other.
#pragma once

#include "presenters/printed_entry.h"
#include "print/block.h"

#include <optional>
#include <span>

namespace carm::print {

using Rows = std::span<const presenters::PrintedRow>;

/// A column of a block.
struct Column {
    qreal left;
    qreal top;
    qreal width;
};

/// Of the widest label, and at most `most`.
qreal widestLabel(Rows rows, const TextStyle& style, qreal most);

/// Values beside their labels. Returns where the rows end.
qreal addFactRows(Block& block, Rows rows, const Column& column, qreal labelWidth, const Styles& styles);

/// Values at the right edge of the column, as amounts stand, with a hairline of the colour `rule` under each
/// row. Returns where the rows end.
qreal addAmountRows(Block& block, Rows rows, const Column& column, const TextStyle& style,
                    const std::optional<QColor>& rule);

} // namespace carm::print
