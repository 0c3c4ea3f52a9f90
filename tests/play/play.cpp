#include "play.h"

#include "kiosk/done_page.h"
#include "kiosk/goods_line_form.h"
#include "kiosk/importer_page.h"
#include "kiosk/kiosk_frame.h"
#include "kiosk/shipment_page.h"
#include "kiosk/sign_page.h"
#include "kiosk/welcome_page.h"
#include "money/money.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <cstdlib>

namespace carm::test {
namespace {

using kiosk::GoodsLineForm;
using kiosk::ImporterPage;
using kiosk::ShipmentPage;
using presenters::EntryProgress;
using presenters::KioskPage;
using presenters::Language;

constexpr int kReceivedMs = 40'000;
constexpr int kStoreMs = 500;

QString letters(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

/// Every total of the sealed document, in whole cents.
QJsonObject totalsInCents(const QJsonObject& amounts)
{
    QJsonObject cents;
    const QJsonObject totals = amounts.value(QStringLiteral("totals")).toObject();
    for (auto total = totals.begin(); total != totals.end(); ++total) {
        if (const auto amount = money::Cents::parse(total.value().toString())) {
            cents.insert(total.key(), amount->count());
        }
    }
    return cents;
}

} // namespace

Play::Play(app::KioskProgram& program, PlaySettings settings)
    : m_program(program), m_settings(std::move(settings)), m_person(*program.window(), m_settings.output)
{
    m_program.window()->resize(1024, 768);
}

void Play::run()
{
    keyAndSign();
    printCopies();
    std::printf("saved %s\n", qPrintable(m_program.session()->sealedEntry()->subject));
    std::fflush(stdout);
    awaitReceived();
    writeEntry();
    writeSummary();
}

void Play::runUntilPowerCut()
{
    keyAndSign();
    std::raise(SIGKILL);
    std::abort();
}

void Play::resume()
{
    m_person.waitUntil([this] { return m_program.session()->page() == KioskPage::Done; },
                       QStringLiteral("the entry of before the power cut"));
    photographPage(QStringLiteral("resumed"));
    printCopies();
    m_person.touch(kiosk::KioskFrame::kForward);
    m_person.waitUntil([this] { return m_program.session()->page() == KioskPage::Welcome; },
                       QStringLiteral("the first page"));
    QTest::qWait(kStoreMs); // the mark that the person has finished is on disk
    std::printf("resumed and finished\n");
}

void Play::keyAndSign()
{
    const bool french = m_settings.language == Language::French;
    photographPage(QStringLiteral("welcome"));
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

void Play::switchLanguage()
{
    const Language before = m_program.session()->speaker().language();
    m_person.touch("language");
    m_person.waitUntil([this, before] { return m_program.session()->speaker().language() != before; },
                       QStringLiteral("the other language"));
}

void Play::photographPage(const QString& name)
{
    ++m_pictures;
    for (int i = 0; i < 2; ++i) {
        photograph(name);
        switchLanguage();
    }
}

void Play::photograph(const QString& name)
{
    m_person.photograph(QStringLiteral("%1-%2-%3")
                            .arg(m_pictures, 2, 10, QLatin1Char('0'))
                            .arg(name, presenters::toCode(m_program.session()->speaker().language())));
}

void Play::goOn(KioskPage next)
{
    m_person.touch(kiosk::KioskFrame::kForward);
    m_person.waitUntil([this, next] { return m_program.session()->page() == next; },
                       QStringLiteral("page %1").arg(static_cast<int>(next)));
}

void Play::keyImporter()
{
    m_person.type(ImporterPage::kNumber, letters("870249414 RM 0001"));
    m_person.type(ImporterPage::kName, letters("Boutique Été inc."));
    photographPage(QStringLiteral("importer"));
}

void Play::keyShipment()
{
    m_person.type(ShipmentPage::kVendor, letters("Great Lakes Apparel Co."));
    m_person.choose(ShipmentPage::kCurrency, letters("USD"));
    m_person.choose(ShipmentPage::kPlaceOfExport, letters("New York"));
    // In the middle of the entry, and of a page: nothing may be lost.
    const QString vendor = m_person.textIn(ShipmentPage::kVendor);
    switchLanguage();
    if (m_person.textIn(ShipmentPage::kVendor) != vendor) {
        m_person.giveUp(QStringLiteral("a change of language lost the vendor's name"));
    }
    photographPage(QStringLiteral("shipment"));
}

void Play::keyGoods()
{
    ++m_pictures;
    for (int i = 0; i < 2; ++i) { // a touch on the language closes the list
        m_person.write(GoodsLineForm::kGoods, letters("cotton t-sh"));
        photograph(QStringLiteral("goods-search"));
        switchLanguage();
    }
    m_person.choose(GoodsLineForm::kGoods, m_program.session()->speaker().language() == Language::French
                                               ? letters("t-shirts de coton")
                                               : letters("cotton T-shirts"));
    m_person.choose(GoodsLineForm::kOrigin, letters("Chin"));
    m_person.type(GoodsLineForm::kQuantity, letters("500"));
    m_person.type(GoodsLineForm::kValue, letters("1250.00"));
    m_person.waitUntil(
        [this] { return m_program.session()->owed().state == presenters::OwedView::State::Complete; },
        QStringLiteral("what is owed"));
    photographPage(QStringLiteral("goods"));
}

void Play::readExplanation()
{
    photographPage(QStringLiteral("review"));
    ++m_pictures;
    for (int i = 0; i < 2; ++i) {
        m_person.touch("how");
        photograph(QStringLiteral("explanation"));
        m_person.press(Qt::Key_Escape);
        switchLanguage();
    }
}

void Play::signEntry()
{
    m_person.type(kiosk::SignPage::kName, letters("Zoé Tremblay"));
    photographPage(QStringLiteral("sign"));
    m_person.touch(kiosk::KioskFrame::kForward);
    m_person.waitUntil([this] { return m_program.session()->progress().progress == EntryProgress::Saved; },
                       QStringLiteral("the entry to be saved"));
    m_person.see<QWidget>(kiosk::DonePage::kSaved);
    photographPage(QStringLiteral("saved"));
}

void Play::printCopies()
{
    m_person.touch(kiosk::DonePage::kPrint);
    m_person.waitUntil([this] { return !printedFiles().isEmpty(); }, QStringLiteral("the printed copies"));
    QFile::copy(printedFiles().constFirst(), m_settings.output + QStringLiteral("/copies.pdf"));
}

QStringList Play::printedFiles() const
{
    const QDir folder(m_settings.output + QStringLiteral("/state/printed"));
    QStringList files;
    for (const QString& name : folder.entryList(QStringList(QStringLiteral("*.pdf")))) {
        files += folder.filePath(name);
    }
    return files;
}

void Play::awaitReceived()
{
    m_person.waitUntil([this] { return m_program.session()->progress().progress == EntryProgress::Received; },
                       QStringLiteral("the entry to be received"), kReceivedMs);
    photographPage(QStringLiteral("received"));
}

void Play::writeEntry()
{
    const protocol::SealedEntry& entry = *m_program.session()->sealedEntry();
    const auto content = protocol::readDocument(entry.document);
    if (!content) {
        m_person.giveUp(QStringLiteral("the sealed document cannot be read"));
    }
    const QJsonObject object{{QStringLiteral("id"), entry.id.text()},
                             {QStringLiteral("hash"), QString::fromLatin1(entry.hash.toHex())},
                             {QStringLiteral("transactionNumber"), entry.transactionNumber},
                             {QStringLiteral("version"), entry.version},
                             {QStringLiteral("totalsCents"), totalsInCents(content->amounts)}};
    QFile file(m_settings.output + QStringLiteral("/entry.json"));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(object).toJson()) < 0) {
        m_person.giveUp(QStringLiteral("entry.json cannot be written"));
    }
}

void Play::writeSummary()
{
    const presenters::OwedView owed = m_program.session()->owed();
    const presenters::ProgressView progress = m_program.session()->progress();
    const QString text = QStringLiteral("transaction number %1\nvalue for duty     %2\ncustoms duty       %3\n"
                                        "GST                %4\ntotal to pay       %5\nreceipt            %6\n")
                             .arg(progress.transactionNumber, owed.valueForDuty, owed.customsDuty, owed.tax, owed.total,
                                  progress.receiptNumber);
    QFile file(m_settings.output + QStringLiteral("/summary.txt"));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) {
        m_person.giveUp(QStringLiteral("summary.txt cannot be written"));
    }
    std::printf("%s", qUtf8Printable(text));
}

} // namespace carm::test
