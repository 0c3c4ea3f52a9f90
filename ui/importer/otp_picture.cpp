#include "importer/otp_picture.h"

#include "support/ensure.h"

#include <QPainter>

#include <qrencode.h>

#include <memory>

namespace carm::importer_ui {
namespace {

constexpr int kModulePixels = 4;
constexpr int kQuietModules = 4;
constexpr int kSmallestQr = 0;

} // namespace

OtpPicture::OtpPicture(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void OtpPicture::setUri(const SecretBytes& uri)
{
    forget();
    if (uri.isEmpty()) {
        return;
    }
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(uri.size()), uri.bytes().data(), kSmallestQr, QR_ECLEVEL_M),
        &QRcode_free);
    CARM_ENSURE(code != nullptr);
    m_width = code->width;
    const std::span<unsigned char> modules(code->data, static_cast<std::size_t>(m_width * m_width));
    m_modules = SecretBytes::copyOf(modules);
    wipe(modules);
    updateGeometry();
    update();
}

void OtpPicture::forget()
{
    m_modules = SecretBytes();
    m_width = 0;
    updateGeometry();
    update();
}

QSize OtpPicture::sizeHint() const
{
    const int side = (m_width + 2 * kQuietModules) * kModulePixels;
    return m_width == 0 ? QSize(0, 0) : QSize(side, side);
}

void OtpPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white); // also in high contrast: readers want dark on light
    for (int place = 0; place < m_width * m_width; ++place) {
        if ((std::as_const(m_modules).bytes()[static_cast<std::size_t>(place)] & 1U) != 0) {
            painter.fillRect((kQuietModules + place % m_width) * kModulePixels,
                             (kQuietModules + place / m_width) * kModulePixels, kModulePixels, kModulePixels,
                             Qt::black);
        }
    }
}

} // namespace carm::importer_ui
