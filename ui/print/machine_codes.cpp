#include "print/machine_codes.h"

#include "support/ensure.h"

#include <qrencode.h>
#include <zint.h>

#include <memory>

namespace carm::print {
namespace {

/// 0.42 mm: read back from a scan of 150 dots per inch, and by any hand-held reader.
constexpr int kQrModule = 10;
constexpr int kQrQuietModules = 4;
constexpr int kBarQuietModules = 10;

/// A run of dark modules as one rectangle: adjoining rectangles would show seams in some viewers.
template <class IsDark>
void addRuns(QPainterPath& path, int modules, IsDark isDark, qreal module, qreal top, qreal height)
{
    for (int at = 0; at < modules;) {
        int end = at;
        while (end < modules && isDark(end)) {
            ++end;
        }
        if (end > at) {
            path.addRect(at * module, top, (end - at) * module, height);
        }
        at = end > at ? end : at + 1;
    }
}

} // namespace

MachineCode qrCode(const QString& text)
{
    constexpr int kSmallestVersion = 0;
    constexpr int kCaseSensitive = 1;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.toLatin1().constData(), kSmallestVersion, QR_ECLEVEL_M, QR_MODE_8,
                            kCaseSensitive),
        &QRcode_free);
    CARM_ENSURE(code != nullptr);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int row = 0; row < code->width; ++row) {
        const unsigned char* modules = code->data + row * code->width;
        addRuns(
            path, code->width, [modules](int at) { return (modules[at] & 1) != 0; }, kQrModule,
            row * kQrModule, kQrModule);
    }
    const qreal side = code->width * kQrModule;
    return {path, side, side, kQrQuietModules * kQrModule};
}

MachineCode linearCode(const QString& text, qreal height, BarWidth barWidth)
{
    CARM_ENSURE(!text.isEmpty() && text.size() <= kMostLinearCode);
    const std::unique_ptr<zint_symbol, decltype(&ZBarcode_Delete)> symbol(ZBarcode_Create(),
                                                                          &ZBarcode_Delete);
    CARM_ENSURE(symbol != nullptr);
    symbol->symbology = BARCODE_CODE128;
    const QByteArray bytes = text.toLatin1();
    const int result =
        ZBarcode_Encode(symbol.get(), reinterpret_cast<const unsigned char*>(bytes.constData()),
                        static_cast<int>(bytes.size()));
    CARM_ENSURE(result < ZINT_ERROR && symbol->rows == 1);
    const unsigned char* modules = symbol->encoded_data[0];
    const int module = static_cast<int>(barWidth);
    QPainterPath path;
    addRuns(
        path, symbol->width, [modules](int at) { return (modules[at / 8] >> (at % 8) & 1) != 0; }, module, 0,
        height);
    return {path, qreal(symbol->width * module), height, qreal(kBarQuietModules * module)};
}

} // namespace carm::print
