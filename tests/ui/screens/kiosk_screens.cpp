#include "../kiosk_driver.h"
#include "shooter.h"

#include "entry/goods_line_form.h"
#include "kiosk/goods_page.h"
#include "kiosk/kiosk_frame.h"

#include <QLineEdit>
#include <QTest>

namespace carm::test {
namespace {

using kiosk::GoodsPage;
using kiosk::KioskFrame;
using kiosk::PrintOutcome;
using presenters::KioskPage;
using presenters::Language;

void shootCourse(KioskDriver& kiosk, const Shooter& shooter)
{
    kiosk.sayConnected(false, 3);
    shooter.shoot("1-welcome");
    kiosk.backend.listener->numberStockChanged({0});
    shooter.shoot("1-welcome-no-numbers");
    kiosk.backend.listener->numberStockChanged({500});
    kiosk.playTo(KioskPage::Importer);
    shooter.shoot("2-importer");
    kiosk.press(KioskFrame::kForward);
    shooter.shoot("2-importer-errors");
    kiosk.playTo(KioskPage::Shipment);
    shooter.shoot("3-shipment");
    kiosk.press(KioskFrame::kForward);
    shooter.shoot("3-shipment-errors");
    kiosk.playTo(KioskPage::Goods);
    shooter.shoot("4-goods-empty");
    QLineEdit* search = kiosk.input(entry::GoodsLineForm::kGoods);
    search->setFocus();
    typeText(search, shooter.suffix == QStringLiteral("fr") ? QStringLiteral("t-shirts coton")
                                                            : QStringLiteral("cotton t-sh"));
    shooter.shoot("4-goods-search");
    QTest::keyClick(search, Qt::Key_Escape);
    search->clear();
    kiosk.fillGoods();
    shooter.shoot("4-goods-filled");
    kiosk.press(GoodsPage::kAdd);
    shooter.shoot("4-goods-second");
    kiosk.press(entry::GoodsLineForm::kRemove);
    shooter.shoot("4-goods-removed");
    kiosk.press("how");
    shooter.shoot("4-goods-how");
    kiosk.press("closeExplanation");
    kiosk.press(KioskFrame::kForward);
    shooter.shoot("5-review");
    kiosk.press(KioskFrame::kForward);
    shooter.shoot("6-sign");
    kiosk.sign();
    shooter.shoot("7-done-saved");
    kiosk.press("printCopies");
    kiosk.printer.done(PrintOutcome::CannotBeSet);
    shooter.shoot("7-done-not-set");
    kiosk.press("printCopies");
    kiosk.printer.done(PrintOutcome::Printed);
    kiosk.sayConnected(true, 0);
    kiosk.answerEntry(outbox::OutboxState::Acknowledged);
    shooter.shoot("7-done-received");
    kiosk.press("end");
}

void shootPanels(KioskDriver& kiosk, const Shooter& shooter)
{
    kiosk.playTo(KioskPage::Importer);
    kiosk.press("end");
    shooter.shoot("8-end");
    kiosk.press("endSheetStay");
    kiosk.press("help");
    shooter.shoot("8-help");
    kiosk.press("closeHelp");
    kiosk.press(KioskFrame::kKeyboard);
    shooter.shoot("8-keyboard");
    kiosk.press(KioskFrame::kKeyboard);
    kiosk.press("contrast");
    shooter.shoot("8-contrast");
}

void shootSizes(const QDir& folder, Language language, int width, int height, int percent)
{
    KioskDriver kiosk(language);
    kiosk.resize(width, height);
    kiosk.sayConnected(false, 3);
    const Shooter shooter{
        folder,
        QStringLiteral("%1-%2x%3-%4").arg(presenters::toCode(language)).arg(width).arg(height).arg(percent),
        kiosk};
    kiosk.press(qPrintable(QStringLiteral("textSize%1").arg(percent)));
    shooter.shoot("9-welcome");
    kiosk.playTo(KioskPage::Importer);
    shooter.shoot("9-importer");
    kiosk.playTo(KioskPage::Goods);
    kiosk.fillGoods();
    shooter.shoot("9-goods");
    kiosk.press(KioskFrame::kForward);
    shooter.shoot("9-review");
    kiosk.press(KioskFrame::kForward);
    kiosk.sign();
    shooter.shoot("9-done");
}

} // namespace

void shootKiosk(const QDir& folder)
{
    for (const Language language : {Language::English, Language::French}) {
        KioskDriver kiosk(language);
        const Shooter shooter{folder, presenters::toCode(language), kiosk};
        shootCourse(kiosk, shooter);
        shootPanels(kiosk, shooter);
        shootSizes(folder, language, 1024, 768, 200);
        shootSizes(folder, language, 1024, 768, 150);
        shootSizes(folder, language, 1920, 1080, 100);
        shootSizes(folder, language, 1920, 1080, 200);
    }
}

} // namespace carm::test
