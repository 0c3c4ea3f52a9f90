// Codes that machines read, as paths of whole dots of the printer so that no edge is blurred. A path begins
// at (0, 0) and has no quiet zone; whoever places it leaves `quietZone` empty on every side.
#pragma once

#include <QPainterPath>

namespace carm::print {

struct MachineCode {
    QPainterPath path;
    qreal width;
    qreal height;
    qreal quietZone;
};

/// QR Code at medium error correction. `text` is one of protocol::toPaperCodes(), which always fits.
MachineCode qrCode(const QString& text);

/// Width of the narrowest bar, in dots.
enum class BarWidth {
    Sheet = 12, ///< 0.51 mm: the printers at the counter are old
    Roll = 9,   ///< 0.38 mm: three dots of a thermal printer of 203 per inch
};

/// Code 128. `text` is ASCII and not longer than kMostLinearCode; two digits share one character.
MachineCode linearCode(const QString& text, qreal height, BarWidth barWidth = BarWidth::Sheet);
inline constexpr int kMostLinearCode = 40;

} // namespace carm::print
