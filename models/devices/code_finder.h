// Codes in a picture: QR codes at any angle, several in one picture, or a Code 128.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace carm::devices {

/// One byte a dot, 0 black, 255 white, rows from the top without padding.
struct GreyPicture {
    int width = 0;
    int height = 0;
    QByteArray dots; ///< width × height
};

/// Each text once, in no order. Only texts of ASCII are found: our codes have no others. The picture is what
/// anybody may hand over; it has at most kMostPixels dots.
QStringList qrCodesIn(const GreyPicture& picture);
/// At most one Code 128, by the same rules.
QStringList linearCodeIn(const GreyPicture& picture);

} // namespace carm::devices
