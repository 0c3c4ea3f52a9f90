#include "print/picture_file.h"

#include <QFile>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace carm::print {
namespace {

using devices::ScanErrorCode;

/// A sheet of paper at 400 dots per inch: more dots make no code clearer.
constexpr qint64 kPlentyPixels = 15'000'000;
/// What the library counts for a dot, also of a picture without colour.
constexpr int kBytesPerPixel = 4;
static_assert(devices::kMostPixels / 4 <= kPlentyPixels, "half the size is enough");

qint64 pixelsOf(const QSize& size)
{
    return qint64(size.width()) * size.height();
}

QImage onPaper(const QImage& image)
{
    if (!image.hasAlphaChannel()) {
        return image;
    }
    QImage paper(image.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, image);
    return paper;
}

devices::GreyPicture greyPicture(const QImage& image)
{
    const QImage grey = onPaper(image).convertToFormat(QImage::Format_Grayscale8);
    devices::GreyPicture picture{grey.width(), grey.height(), {}};
    picture.dots.reserve(pixelsOf(grey.size()));
    for (int row = 0; row < grey.height(); ++row) {
        picture.dots.append(reinterpret_cast<const char*>(grey.constScanLine(row)), grey.width());
    }
    return picture;
}

/// Each dot the mean of four.
devices::GreyPicture halved(const devices::GreyPicture& picture)
{
    devices::GreyPicture half{picture.width / 2, picture.height / 2, {}};
    half.dots.resize(qsizetype(half.width) * half.height);
    const auto* dots = reinterpret_cast<const uchar*>(picture.dots.constData());
    for (int row = 0; row < half.height; ++row) {
        const uchar* upper = dots + qsizetype(2 * row) * picture.width;
        const uchar* lower = upper + picture.width;
        char* mean = half.dots.data() + qsizetype(row) * half.width;
        for (int at = 0; at < half.width; ++at) {
            const int sum = upper[2 * at] + upper[2 * at + 1] + lower[2 * at] + lower[2 * at + 1];
            mean[at] = static_cast<char>(sum / 4);
        }
    }
    return half;
}

} // namespace

PictureLoader::PictureLoader()
{
    constexpr int kMegabytes = devices::kMostPixels / 1024 / 1024 * kBytesPerPixel + kBytesPerPixel;
    QImageReader::setAllocationLimit(std::max(QImageReader::allocationLimit(), kMegabytes));
}

Result<devices::GreyPicture, ScanErrorCode> PictureLoader::operator()(const QString& file) const
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly)) {
        return fail(ScanErrorCode::CannotRead);
    }
    if (device.size() > devices::kMostPictureBytes) {
        return fail(ScanErrorCode::TooLarge);
    }
    QImageReader reader(&device);
    reader.setDecideFormatFromContent(true);
    // Other formats of the library are not needed, and each is a decoder that a file could attack.
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    if ((format != "png" && format != "jpeg") || size.isEmpty()) {
        return fail(ScanErrorCode::NotAPicture);
    }
    if (pixelsOf(size) > devices::kMostPixels) {
        return fail(ScanErrorCode::TooLarge);
    }
    const QImage image = reader.read();
    if (image.isNull()) {
        return fail(ScanErrorCode::NotAPicture);
    }
    const devices::GreyPicture picture = greyPicture(image);
    return pixelsOf(size) > kPlentyPixels ? halved(picture) : picture;
}

} // namespace carm::print
