// ui_screens DIR: grabs every page of the kiosk in both languages, in its states and sizes, as PNG files.
#include "../kiosk_driver.h"

#include "kiosk/goods_line_form.h"
#include "kiosk/goods_page.h"
#include "kiosk/importer_page.h"
#include "kiosk/kiosk_frame.h"
#include "kit/pick_field.h"
#include "presenters/start_messages.h"
#include "shell/start_problem_page.h"
#include "shell/starting_page.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPixmap>
#include <QTest>

#include <cstdio>

using namespace carm;
using presenters::KioskPage;
using presenters::Language;

namespace {

struct Shooter {
    QDir folder;
    QString language;
    test::KioskDriver& kiosk;

    void shoot(const char* name) const
    {
        kiosk.settle();
        save(kiosk.window.get(), QLatin1String(name) + QLatin1Char('-') + language);
    }
    void save(QWidget* window, const QString& name) const
    {
        const QString path = folder.filePath(name + QStringLiteral(".png"));
        if (!window->grab().save(path)) {
            std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
            std::exit(1);
        }
    }
};

void shootCourse(const Shooter& shooter)
{
    test::KioskDriver& kiosk = shooter.kiosk;
    kiosk.sayConnected(false, 3);
    shooter.shoot("1-welcome");
    kiosk.backend.listener->numberStockChanged({0});
    shooter.shoot("1-welcome-no-numbers");
    kiosk.backend.listener->numberStockChanged({500});
    kiosk.playTo(KioskPage::Importer);
    shooter.shoot("2-importer");
    kiosk.press(kiosk::KioskFrame::kForward);
    shooter.shoot("2-importer-errors");
    kiosk.playTo(KioskPage::Shipment);
    shooter.shoot("3-shipment");
    kiosk.press(kiosk::KioskFrame::kForward);
    shooter.shoot("3-shipment-errors");
    kiosk.playTo(KioskPage::Goods);
    shooter.shoot("4-goods-empty");
    QLineEdit* search = kiosk.input(kiosk::GoodsLineForm::kGoods);
    search->setFocus();
    test::typeText(search, shooter.language == QStringLiteral("fr") ? QStringLiteral("t-shirts coton")
                                                                    : QStringLiteral("cotton t-sh"));
    shooter.shoot("4-goods-search");
    QTest::keyClick(search, Qt::Key_Escape);
    search->clear();
    kiosk.fillGoods();
    shooter.shoot("4-goods-filled");
    kiosk.press(kiosk::GoodsPage::kAdd);
    shooter.shoot("4-goods-second");
    kiosk.press(kiosk::GoodsLineForm::kRemove);
    shooter.shoot("4-goods-removed");
    kiosk.press("how");
    shooter.shoot("4-goods-how");
    kiosk.press("closeExplanation");
    kiosk.press(kiosk::KioskFrame::kForward);
    shooter.shoot("5-review");
    kiosk.press(kiosk::KioskFrame::kForward);
    shooter.shoot("6-sign");
    kiosk.sign();
    shooter.shoot("7-done-saved");
    kiosk.press("printCopies");
    kiosk.printer.done(kiosk::PrintOutcome::CannotBeSet);
    shooter.shoot("7-done-not-set");
    kiosk.press("printCopies");
    kiosk.printer.done(kiosk::PrintOutcome::Printed);
    kiosk.sayConnected(true, 0);
    kiosk.answerEntry(outbox::OutboxState::Acknowledged);
    shooter.shoot("7-done-received");
    kiosk.press("end");
}

void shootPanels(const Shooter& shooter)
{
    test::KioskDriver& kiosk = shooter.kiosk;
    kiosk.playTo(KioskPage::Importer);
    kiosk.press("end");
    shooter.shoot("8-end");
    kiosk.press("endSheetStay");
    kiosk.press("help");
    shooter.shoot("8-help");
    kiosk.press("closeHelp");
    kiosk.press(kiosk::KioskFrame::kKeyboard);
    shooter.shoot("8-keyboard");
    kiosk.press(kiosk::KioskFrame::kKeyboard);
    kiosk.press("contrast");
    shooter.shoot("8-contrast");
}

void shootSizes(const QDir& folder, Language language, int width, int height, int percent)
{
    test::KioskDriver kiosk(language);
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
    kiosk.press(kiosk::KioskFrame::kForward);
    shooter.shoot("9-review");
    kiosk.press(kiosk::KioskFrame::kForward);
    kiosk.sign();
    shooter.shoot("9-done");
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    if (argc != 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
        std::fprintf(stderr, "usage: ui_screens DIR\n");
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    for (const Language language : {Language::English, Language::French}) {
        test::KioskDriver kiosk(language);
        const Shooter shooter{folder, presenters::toCode(language), kiosk};
        shootCourse(shooter);
        shootPanels(shooter);
        shootSizes(folder, language, 1024, 768, 200);
        shootSizes(folder, language, 1024, 768, 150);
        shootSizes(folder, language, 1920, 1080, 100);
        shootSizes(folder, language, 1920, 1080, 200);
    }
    shell::StartProblemPage problem([](const presenters::Speaker& speaker) {
        return presenters::messageForStartProblem(QStringLiteral("secrets.locked"), speaker);
    });
    problem.resize(1024, 768);
    problem.show();
    QTest::qWait(0);
    problem.grab().save(folder.filePath(QStringLiteral("0-start-problem.png")));
    shell::StartingPage starting;
    starting.resize(1024, 768);
    starting.show();
    QTest::qWait(0);
    starting.grab().save(folder.filePath(QStringLiteral("0-starting.png")));
    return 0;
}
