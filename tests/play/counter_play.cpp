#include "counter_play.h"

#include "counter/count_grid.h"
#include "counter/detail_pane.h"
#include "counter/drawer_page.h"
#include "counter/list_pane.h"
#include "counter/nav_bar.h"
#include "counter/payment_page.h"
#include "counter/report_page.h"
#include "counter/settlement_panel.h"
#include "counter/tender_form.h"
#include "counter/action_bar.h"
#include "harness/authenticator.h"
#include "kit/sign_in_card.h"
#include "story_facts.h"

#include <QDir>
#include <QTest>

namespace carm::test {
namespace {

using declaration::DeclarationState;
using kit::SignInCard;
using presenters::CounterAction;
using presenters::CounterPresence;

constexpr int kReceivedMs = 60'000;
constexpr int kReadPictureMs = 5'000;

} // namespace

CounterPlay::CounterPlay(app::CounterProgram& program, CounterPlaySettings settings)
    : m_program(program), m_settings(std::move(settings)), m_person(*program.window(), m_settings.output),
      m_album(m_person, QStringLiteral("3-counter-"), [this] { return m_program.session()->speaker().language(); }),
      m_drawer(*program.session()), m_review(*program.session())
{
    m_program.window()->showNormal();
    m_program.window()->resize(1024, 768);
}

void CounterPlay::run()
{
    signIn();
    openDrawer();
    openCopy();
    review();
    takeCash();
    release();
    closeDrawer();
    tell(QStringLiteral("closed"));
    awaitReceived();
    writeResult();
}

void CounterPlay::signIn()
{
    m_album.page(QStringLiteral("sign-in"));
    m_person.type(SignInCard::kWho, m_settings.badge);
    m_person.typeSecret(SignInCard::kPassphrase, m_settings.passphrase);
    const SecretBytes code = authenticatorCode(m_settings.enrolmentUri, SystemClock().now());
    m_person.typeSecret(SignInCard::kCode, QByteArray(reinterpret_cast<const char*>(code.bytes().data()),
                                                      static_cast<qsizetype>(code.size())));
    m_person.touch(SignInCard::kSubmit);
    m_person.waitUntil([this] { return m_program.session()->presence() == CounterPresence::SignedIn; },
                       QStringLiteral("the officer to be signed in"));
    m_album.page(QStringLiteral("work"));
}

void CounterPlay::openDrawer()
{
    m_person.touch(counter::NavBar::kDrawer);
    m_album.page(QStringLiteral("drawer-closed"));
    m_person.type(counter::DrawerPage::kFloat, QStringLiteral("200.00"));
    m_person.touch(counter::DrawerPage::kOpen);
    m_person.waitUntil([this] { return m_drawer.status().isOpen; }, QStringLiteral("the drawer to be open"));
    m_album.page(QStringLiteral("drawer-open"));
    m_person.touch(counter::NavBar::kWork);
}

/// Page after page of the copy, as an officer would hold them under a camera, until the entry opens.
void CounterPlay::openCopy()
{
    const QByteArray firstAction =
        counter::ActionBar::kAction + QByteArray::number(static_cast<int>(CounterAction::Present));
    for (const QString& picture : m_settings.pictures) {
        m_person.openFile(counter::ListPane::kImage, picture);
        if (QTest::qWaitFor([&] { return m_person.sees(firstAction.constData()); }, kReadPictureMs)) {
            break;
        }
    }
    m_program.session()->backend().declarations({}, [this](const auto& known) {
        if (known && known->size() == 1) {
            m_review.open(known->front().entry.subject);
        }
    });
    m_person.waitUntil([this] { return m_review.present().has_value(); },
                       QStringLiteral("the entry of the printed copy"));
    m_album.page(QStringLiteral("opened"));
}

void CounterPlay::act(CounterAction action, DeclarationState then)
{
    const QByteArray button = counter::ActionBar::kAction + QByteArray::number(static_cast<int>(action));
    m_person.awaitAndTouch(button.constData());
    m_person.waitUntil([this, then] { return m_review.present() && m_review.present()->state == then; },
                       QStringLiteral("the entry to be ") + declaration::toText(then));
}

void CounterPlay::review()
{
    act(CounterAction::Present, DeclarationState::Presented);
    act(CounterAction::StartReview, DeclarationState::UnderReview);
    m_album.page(QStringLiteral("under-review"));
    act(CounterAction::Accept, DeclarationState::PaymentDue);
    m_album.page(QStringLiteral("accepted"));
}

void CounterPlay::takeCash()
{
    const QByteArray pay =
        counter::ActionBar::kAction + QByteArray::number(static_cast<int>(CounterAction::TakePayment));
    m_person.awaitAndTouch(pay.constData());
    m_person.waitUntil([this] { return m_person.sees(counter::TenderForm::kAmount); },
                       QStringLiteral("the payment page"));
    m_album.page(QStringLiteral("payment"));
    m_person.type(counter::TenderForm::kAmount, QStringLiteral("500.00")); // there is change
    m_person.touch(counter::TenderForm::kAdd);
    m_album.page(QStringLiteral("settled"));
    m_person.awaitAndTouch(counter::SettlementPanel::kFinish);
    m_person.waitUntil([this] { return m_person.sees(counter::PaymentPage::kGoOn); },
                       QStringLiteral("the payment to be taken"));
    m_album.page(QStringLiteral("paid"));
    print(counter::PaymentPage::kPrintReceipt, 1);
    m_person.touch(counter::PaymentPage::kGoOn);
}

void CounterPlay::release()
{
    act(CounterAction::Release, DeclarationState::Released);
    m_album.page(QStringLiteral("released"));
    print(counter::DetailPane::kPrintCopy, 2);
}

void CounterPlay::print(const char* button, int files)
{
    m_person.awaitAndTouch(button);
    const QDir folder(m_settings.printed);
    m_person.waitUntil(
        [&folder, files] {
            return folder.entryList(QStringList(QStringLiteral("*.pdf"))).size() == files;
        },
        QStringLiteral("'%1' to print").arg(QLatin1String(button)));
}

void CounterPlay::typePieces(std::size_t denomination, qint64 pieces)
{
    const QByteArray field = counter::CountGrid::kPieces + QByteArray::number(static_cast<int>(denomination));
    m_person.type(field.constData(), QString::number(pieces));
}

void CounterPlay::closeDrawer()
{
    m_person.touch(counter::NavBar::kDrawer);
    money::Cents left = m_drawer.expectedCash();
    for (std::size_t i = cashier::kDenominations.size(); i-- > 0;) {
        const qint64 worth = cashier::kDenominations[i].count();
        typePieces(i, left.count() / worth);
        left = money::Cents::of(left.count() % worth);
    }
    m_album.page(QStringLiteral("drawer-counted"));
    m_person.touch(counter::DrawerPage::kClose);
    m_person.awaitAndTouch(counter::DrawerPage::kCloseConfirm);
    m_person.waitUntil([this] { return !m_drawer.status().isOpen; }, QStringLiteral("the drawer to be closed"));
    m_person.awaitAndTouch(counter::DrawerPage::kReport);
    m_person.waitUntil([this] { return m_person.sees(counter::ReportPage::kPrint); },
                       QStringLiteral("the report of the shift"));
    m_album.page(QStringLiteral("report"));
    print(counter::ReportPage::kPrint, 3);
}

/// Everything is sent, and central's own view of the entry has come.
void CounterPlay::awaitReceived()
{
    m_person.waitUntil(
        [this] {
            const outbox::OutboxSummary& outbox = m_program.session()->syncStatus().outbox;
            const auto& known = m_review.known();
            return outbox.waiting == 0 && outbox.needPerson == 0 && known && known->view &&
                   known->view->state == declaration::toText(DeclarationState::Released);
        },
        QStringLiteral("everything to be received"), kReceivedMs);
    m_person.touch(counter::NavBar::kWork);
    m_album.page(QStringLiteral("received"));
}

void CounterPlay::writeResult()
{
    const outbox::KnownDeclaration& known = *m_review.known();
    const cashier::ShiftReport report = *m_drawer.report();
    QJsonObject facts = factsOf(m_person, known.entry);
    facts.insert(QStringLiteral("state"), declaration::toText(m_review.present()->state));
    facts.insert(QStringLiteral("owedCents"), known.view->owed.count());
    facts.insert(QStringLiteral("paidCents"), m_review.present()->paid.count());
    facts.insert(QStringLiteral("drawerBalanced"), report.isBalanced() && report.isComplete());
    facts.insert(QStringLiteral("overOrShortCents"), report.overOrShort.value_or(money::Cents()).count());
    facts.insert(QStringLiteral("receiptNumber"), report.lastReceipt ? report.lastReceipt->text() : QString());
    writeFacts(m_person, m_settings.output + QStringLiteral("/counter.json"), facts);
}

} // namespace carm::test
