#include "../counter_driver.h"
#include "shooter.h"

#include "counter/drawer_page.h"
#include "counter/payment_page.h"
#include "counter/provisional_page.h"
#include "counter/tender_form.h"

#include <QTest>

namespace carm::test {
namespace {

using counter::Place;
using presenters::CounterAction;
using presenters::Language;

QString words(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

/// A morning's work: declarations in several states.
QString prepare(CounterDriver& counter)
{
    const char* importers[] = {"Boutique Été inc.",      "Niagara Orchard Supplies Ltd.",
                               "Quincaillerie Lévesque", "Great Lakes Cycle and Ski Company",
                               "A. Okafor Imports",      "Ferme de la Rivière-du-Loup enr."};
    QStringList numbers;
    qint64 serial = 12'345'678;
    for (const char* importer : importers) {
        numbers += counter.know(serial++, words(importer));
    }
    counter.openDrawer(QStringLiteral("200.00"));
    counter.window->goTo(Place::Work);
    for (qsizetype i = 0; i < 3; ++i) {
        counter.open(numbers.at(i));
        for (qsizetype step = 0; step <= i; ++step) {
            const CounterAction actions[] = {CounterAction::Present, CounterAction::StartReview,
                                             CounterAction::Accept};
            counter.act(actions[step]);
        }
    }
    counter.open(numbers.at(3));
    counter.act(CounterAction::Present);
    counter.act(CounterAction::StartReview);
    QTest::keyClick(counter.focus(), Qt::Key_Escape);
    return numbers.at(4);
}

void shootMoney(CounterDriver& counter, const Shooter& shooter, const QString& number)
{
    counter.playToPayment(number);
    shooter.shoot("c5-payment");
    counter.press("tenderKind3");
    shooter.shoot("c5-payment-cheque");
    counter.press("tenderKind1");
    counter.fill(counter::TenderForm::kAmount, QStringLiteral("200"));
    counter.fill(counter::TenderForm::kReference, QStringLiteral("004211"));
    counter.press(counter::TenderForm::kAdd);
    counter.press("tenderKind0");
    for (int bill = 0; bill < 3; ++bill) {
        counter.press("cashBill10000");
    }
    shooter.shoot("c5-payment-cash");
    counter.press(counter::TenderForm::kAdd);
    shooter.shoot("c5-payment-settled");
    counter.press("finishPayment");
    shooter.shoot("c6-receipt");
    counter.press(counter::PaymentPage::kGoOn);
    shooter.shoot("c7-paid");
    counter.act(CounterAction::Release);
    shooter.shoot("c7-released");
}

void shootDrawer(CounterDriver& counter, const Shooter& shooter)
{
    counter.window->goTo(Place::Drawer);
    counter.fill(counter::DrawerPage::kDropAmount, QStringLiteral("100.00"));
    counter.press(counter::DrawerPage::kDrop);
    counter.fill("pieces8", QStringLiteral("15"));
    shooter.shoot("c8-drawer");
    counter.press(counter::DrawerPage::kClose);
    shooter.shoot("c8-drawer-close");
    counter.press(counter::DrawerPage::kCloseConfirm);
    shooter.shoot("c8-report");
}

void shootWork(CounterDriver& counter, const Shooter& shooter)
{
    shooter.shoot("c1-sign-in");
    counter.typeCredentials(QByteArrayLiteral("not the passphrase"));
    shooter.shoot("c1-sign-in-refused");
    counter.desk.clock.pass(120'000);
    counter.signIn();
    shooter.shoot("c2-work-empty");
    counter.window->goTo(Place::Drawer);
    shooter.shoot("c8-drawer-closed");
    counter.sayConnected(false, 3);
    const QString number = prepare(counter);
    shooter.shoot("c2-work");
    counter.open(number);
    shooter.shoot("c3-detail");
    counter.act(CounterAction::Present);
    counter.act(CounterAction::StartReview);
    counter.act(CounterAction::Return);
    shooter.shoot("c4-reasons");
    counter.press("reasonsBack");
    shooter.shoot("c3-detail-review");
    counter.press("lock");
    shooter.shoot("c1-locked");
    counter.typeCredentials(CounterDesk::passphrase);
    counter.press("help");
    shooter.shoot("c9-help");
    counter.press("counterHelpClose");
}

void shootAll(const QDir& folder, Language language, QSize size, int percent)
{
    CounterDriver counter(language);
    counter.resize(size.width(), size.height());
    counter.press(qPrintable(QStringLiteral("textSize%1").arg(percent)));
    const bool usual = size == QSize(1024, 768) && percent == 100;
    const QString code = presenters::toCode(language);
    const Shooter shooter{
        folder,
        usual ? code
              : QStringLiteral("%1-%2x%3-%4").arg(code).arg(size.width()).arg(size.height()).arg(percent),
        counter};
    shootWork(counter, shooter);
    const QString number = counter.know(22'345'678, words("Zoé Tremblay et fils"));
    shootMoney(counter, shooter, number);
    shootDrawer(counter, shooter);
    counter.window->goTo(Place::Provisional);
    shooter.shoot("c10-provisional");
    counter.press(counter::ProvisionalPage::kSeal);
    shooter.shoot("c10-provisional-errors");
    counter.fillProvisional();
    shooter.shoot("c10-provisional-filled");
    counter.press("contrast");
    shooter.shoot("c11-contrast");
    counter.window->goTo(Place::Work);
    shooter.shoot("c11-contrast-work");
}

} // namespace

void shootCounter(const QDir& folder)
{
    for (const Language language : {Language::English, Language::French}) {
        shootAll(folder, language, {1024, 768}, 100);
        shootAll(folder, language, {1024, 768}, 200);
        shootAll(folder, language, {1920, 1080}, 100);
        shootAll(folder, language, {1920, 1080}, 150);
    }
}

} // namespace carm::test
