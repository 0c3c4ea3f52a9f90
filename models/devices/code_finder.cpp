#include "devices/code_finder.h"

#include "devices/scanner.h"
#include "support/ensure.h"

#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <array>

namespace carm::devices {
namespace {

constexpr std::uint8_t kMostCodesInPicture = 99;

/// Nothing when it is not of ASCII.
QString asciiText(const ZXing::Result& found)
{
    const ZXing::ByteArray& bytes = found.bytes();
    const bool isAscii =
        std::all_of(bytes.begin(), bytes.end(), [](std::uint8_t byte) { return byte < 0x80; });
    return isAscii ? QString::fromLatin1(reinterpret_cast<const char*>(bytes.data()),
                                         static_cast<qsizetype>(bytes.size()))
                   : QString();
}

void addFound(QStringList& texts, const ZXing::Result& found)
{
    const QString text = found.isValid() ? asciiText(found) : QString();
    if (!text.isEmpty() && !texts.contains(text)) {
        texts += text;
    }
}

/// The median of each dot and its eight neighbours: dust goes, edges stay.
GreyPicture withoutDust(const GreyPicture& picture)
{
    constexpr int kNeighbours = 9;
    GreyPicture clean = picture;
    const auto* dots = reinterpret_cast<const uchar*>(picture.dots.constData());
    char* cleanDots = clean.dots.data();
    for (int y = 1; y < picture.height - 1; ++y) {
        for (int x = 1; x < picture.width - 1; ++x) {
            std::array<uchar, kNeighbours> around{};
            for (int row = 0; row < 3; ++row) {
                std::copy_n(dots + qsizetype(y + row - 1) * picture.width + x - 1, 3, &around[row * 3U]);
            }
            const auto middle = around.begin() + kNeighbours / 2;
            std::nth_element(around.begin(), middle, around.end());
            cleanDots[qsizetype(y) * picture.width + x] = static_cast<char>(*middle);
        }
    }
    return clean;
}

void ensureWhole(const GreyPicture& picture)
{
    CARM_ENSURE(picture.width > 0 && picture.height > 0);
    CARM_ENSURE(picture.dots.size() == qsizetype(picture.width) * picture.height);
    CARM_ENSURE(picture.dots.size() <= kMostPixels);
}

ZXing::ImageView viewOf(const GreyPicture& picture)
{
    return {reinterpret_cast<const std::uint8_t*>(picture.dots.constData()), picture.width, picture.height,
            ZXing::ImageFormat::Lum};
}

ZXing::DecodeHints hintsFor(ZXing::BarcodeFormat format, ZXing::Binarizer binarizer, std::uint8_t mostCodes)
{
    ZXing::DecodeHints hints;
    hints.setTryHarder(true).setTryRotate(true).setTryDownscale(true);
    hints.setFormats(format).setBinarizer(binarizer).setMaxNumberOfSymbols(mostCodes);
    return hints;
}

void addQrCodes(QStringList& texts, const GreyPicture& picture, ZXing::Binarizer binarizer)
{
    const auto hints = hintsFor(ZXing::BarcodeFormat::QRCode, binarizer, kMostCodesInPicture);
    for (const ZXing::Result& found : ZXing::ReadBarcodes(viewOf(picture), hints)) {
        addFound(texts, found);
    }
}

} // namespace

QStringList qrCodesIn(const GreyPicture& picture)
{
    ensureWhole(picture);
    QStringList texts;
    // Light that changes over the page needs the first, faint print on an even page the second, dust the
    // third.
    addQrCodes(texts, picture, ZXing::Binarizer::LocalAverage);
    addQrCodes(texts, picture, ZXing::Binarizer::GlobalHistogram);
    addQrCodes(texts, withoutDust(picture), ZXing::Binarizer::LocalAverage);
    return texts;
}

QStringList linearCodeIn(const GreyPicture& picture)
{
    ensureWhole(picture);
    // One only: version 1.4 of the library ends the program when it compares two linear codes that it read
    // over several rows.
    const auto hints = hintsFor(ZXing::BarcodeFormat::Code128, ZXing::Binarizer::LocalAverage, 1);
    QStringList texts;
    addFound(texts, ZXing::ReadBarcode(viewOf(picture), hints));
    return texts;
}

} // namespace carm::devices
