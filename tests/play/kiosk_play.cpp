#include "kiosk_play.h"

#include "entry/goods_line_form.h"
#include "kiosk/done_page.h"
#include "kiosk/importer_page.h"
#include "kiosk/kiosk_frame.h"
#include "kiosk/shipment_page.h"
#include "kiosk/sign_page.h"
#include "kiosk/welcome_page.h"
#include "story_facts.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <cstdlib>

namespace carm::test {
namespace {

using entry::GoodsLineForm;
using kiosk::ImporterPage;
using kiosk::ShipmentPage;
using presenters::EntryProgress;
using presenters::KioskPage;
using presenters::Language;

/// Until the officer has closed the drawer and the centre is back.
constexpr int kReceivedMs = 120'000;
constexpr int kStoreMs = 500;

QString letters(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

KioskPlay::KioskPlay(app::KioskProgram& program, PlaySettings settings)
    : m_program(program), m_settings(std::move(settings)), m_person(*program.window(), m_settings.output),
      m_album(m_person, QStringLiteral("2-kiosk-"), [this] { return m_program.session()->speaker().language(); })
{
    m_program.window()->resize(1024, 768);
}

void KioskPlay::run()
{
    keyAndSign();
    printCopies();
    tell(QStringLiteral("saved ") + m_program.session()->sealedEntry()->subject);
    awaitReceived();
    writeResult();
}

void KioskPlay::runUntilPowerCut()
{
    keyAndSign();
    std::raise(SIGKILL);
    std::abort();
}

void KioskPlay::resume()
{
    m_person.waitUntil([this] { return m_program.session()->page() == KioskPage::Done; },
                       QStringLiteral("the entry of before the power cut"));
    m_album.page(QStringLiteral("resumed"));
    printCopies();
    m_person.touch(kiosk::KioskFrame::kForward);
    m_person.waitUntil([this] { return m_program.session()->page() == KioskPage::Welcome; },
                       QStringLiteral("the first page"));
    QTest::qWait(kStoreMs); // the mark that the person has finished is on disk
    std::printf("resumed and finished\n");
}

void KioskPlay::keyAndSign()
{
    const bool french = m_settings.language == Language::French;
    m_album.page(QStringLiteral("welcome"));
    m_person.touch(french ? kiosk::WelcomePage::kFrench : kiosk::WelcomePage::kEnglish);
    goOn(KioskPage::Importer);
    keyImporter();
    goOn(KioskPage::Shipment);
    keyShipment();
    goOn(KioskPage::Goods);
    keyGoods();
    goOn(KioskPage::Review);
    readExplanation();
    goOn(KioskPage::Sign);
    signEntry();
}

void KioskPlay::goOn(KioskPage next)
{
    m_person.touch(kiosk::KioskFrame::kForward);
    m_person.waitUntil([this, next] { return m_program.session()->page() == next; },
                       QStringLiteral("page %1").arg(static_cast<int>(next)));
}

void KioskPlay::keyImporter()
{
    m_person.type(ImporterPage::kNumber, letters("870249414 RM 0001"));
    m_person.type(ImporterPage::kName, letters("Boutique Été inc."));
    m_album.page(QStringLiteral("importer"));
}

void KioskPlay::keyShipment()
{
    m_person.type(ShipmentPage::kVendor, letters("Great Lakes Apparel Co."));
    m_person.choose(ShipmentPage::kCurrency, letters("USD"));
    m_person.choose(ShipmentPage::kPlaceOfExport, letters("New York"));
    // In the middle of the entry, and of a page: nothing may be lost.
    const QString vendor = m_person.textIn(ShipmentPage::kVendor);
    m_album.switchLanguage();
    if (m_person.textIn(ShipmentPage::kVendor) != vendor) {
        m_person.giveUp(QStringLiteral("a change of language lost the vendor's name"));
    }
    m_album.page(QStringLiteral("shipment"));
}

void KioskPlay::keyGoods()
{
    // A touch on the language closes the list.
    m_album.opened(
        QStringLiteral("goods-search"),
        [this] { m_person.write(GoodsLineForm::kGoods, letters("cotton t-sh")); }, [] {});
    m_person.choose(GoodsLineForm::kGoods, m_program.session()->speaker().language() == Language::French
                                               ? letters("t-shirts de coton")
                                               : letters("cotton T-shirts"));
    m_person.choose(GoodsLineForm::kOrigin, letters("Chin"));
    m_person.type(GoodsLineForm::kQuantity, letters("500"));
    m_person.type(GoodsLineForm::kValue, letters("1250.00"));
    m_person.waitUntil(
        [this] { return m_program.session()->owed().state == presenters::OwedView::State::Complete; },
        QStringLiteral("what is owed"));
    m_album.page(QStringLiteral("goods"));
}

void KioskPlay::readExplanation()
{
    m_album.page(QStringLiteral("review"));
    m_album.opened(
        QStringLiteral("explanation"), [this] { m_person.touch("how"); },
        [this] { m_person.press(Qt::Key_Escape); });
}

void KioskPlay::signEntry()
{
    m_person.type(kiosk::SignPage::kName, letters("Zoé Tremblay"));
    m_album.page(QStringLiteral("sign"));
    m_person.touch(kiosk::KioskFrame::kForward);
    m_person.waitUntil([this] { return m_program.session()->progress().progress == EntryProgress::Saved; },
                       QStringLiteral("the entry to be saved"));
    m_person.see<QWidget>(kiosk::DonePage::kSaved);
    m_album.page(QStringLiteral("saved"));
}

void KioskPlay::printCopies()
{
    m_person.touch(kiosk::DonePage::kPrint);
    m_person.waitUntil([this] { return !printedFiles().isEmpty(); }, QStringLiteral("the printed copies"));
    QFile::copy(printedFiles().constFirst(), m_settings.output + QStringLiteral("/copies.pdf"));
}

QStringList KioskPlay::printedFiles() const
{
    const QDir folder(m_settings.printed);
    QStringList files;
    for (const QString& name : folder.entryList(QStringList(QStringLiteral("*.pdf")))) {
        files += folder.filePath(name);
    }
    return files;
}

void KioskPlay::awaitReceived()
{
    m_person.waitUntil([this] { return m_program.session()->progress().progress == EntryProgress::Received; },
                       QStringLiteral("the entry to be received"), kReceivedMs);
    m_album.page(QStringLiteral("received"));
}

void KioskPlay::writeResult()
{
    QJsonObject facts = factsOf(m_person, *m_program.session()->sealedEntry());
    facts.insert(QStringLiteral("receipt"), m_program.session()->progress().receiptNumber);
    writeFacts(m_person, m_settings.output + QStringLiteral("/kiosk.json"), facts);
}

} // namespace carm::test
