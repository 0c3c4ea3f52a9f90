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

/// Code 128 (set C: two digits in one character). `digits` are an even number of ASCII digits.
MachineCode linearCode(const QString& digits, qreal height);

} // namespace carm::print
