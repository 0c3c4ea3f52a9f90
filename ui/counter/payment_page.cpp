#include "counter/payment_page.h"

#include "counter/own_payments.h"
#include "counter/parts.h"
#include "counter/print_row.h"
#include "counter/reasons_sheet.h"
#include "counter/settlement_panel.h"
#include "counter/tender_form.h"
#include "kit/amount_text.h"
#include "kit/notice.h"
#include "kit/scroll_page.h"
#include "kit/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace carm::counter {
namespace {

/// Widths in heights of the body text.
constexpr int kLeastTwoColumns = 58;
constexpr int kWidestPayment = 90;

} // namespace

PaymentPage::PaymentPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_back(newButton(kit::ButtonRole::Link, kBack, this)),
      m_title(new kit::Text(kit::TextRole::Title, this)), m_obstacle(new kit::Notice),
      m_toDrawer(newButton(kit::ButtonRole::Secondary, kToDrawer)), m_problem(new kit::Notice),
      m_voided(new kit::Notice), m_form(new TenderForm(desk, this)), m_settlement(new SettlementPanel(this)),
      m_own(new OwnPayments(this)), m_reprint(new PrintRow("reprintReceipt", this)),
      m_voidSheet(new ReasonsSheet(window(), kVoid, ReasonsSheet::Takes::One))
{
    m_back->setLeadingIcon(kit::Icon::Back);
    m_obstacle->setObjectName(QStringLiteral("paymentObstacle"));
    m_obstacle->setTone(kit::Tone::Warning, kit::Icon::Warning);
    m_obstacle->addPart(m_toDrawer);
    m_problem->setObjectName(QStringLiteral("paymentProblem"));
    m_problem->setTone(kit::Tone::Danger, kit::Icon::Error);
    m_voided->setTone(kit::Tone::Success, kit::Icon::Check);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(kPageMargin, 8, kPageMargin, kPartGap);
    whole->setSpacing(8);
    whole->addWidget(m_back, 0, Qt::AlignLeft);
    whole->addWidget(m_title);
    m_receipt = buildReceipt();
    buildColumns();
    whole->addWidget(m_scroll, 1);
    connectParts();
}

void PaymentPage::buildColumns()
{
    QBoxLayout* column = nullptr;
    m_scroll = scrollingColumn(this, "paymentScroll", column);
    for (QWidget* part : std::initializer_list<QWidget*>{m_problem, m_obstacle, m_voided, m_receipt}) {
        column->addWidget(part);
    }
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(kGroupGap);
    m_columns->addWidget(m_form, 8);
    m_columns->addWidget(m_settlement, 5, Qt::AlignTop);
    column->addLayout(m_columns);
    column->addWidget(m_own);
    column->addWidget(m_reprint);
    m_reprint->hide();
    column->addStretch();
}

QWidget* PaymentPage::buildReceipt()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kPartGap);
    m_receiptNotice = new kit::Notice(part);
    m_receiptNotice->setObjectName(QStringLiteral("receiptNotice"));
    m_receiptNotice->setTone(kit::Tone::Success, kit::Icon::Check);
    m_changeTitle = new kit::Text(kit::TextRole::Strong, part);
    m_change = new kit::AmountText(part);
    m_print = new PrintRow(kPrintReceipt, part);
    m_goOn = newButton(kit::ButtonRole::Primary, kGoOn, part);
    m_goOn->setTrailingIcon(kit::Icon::Forward);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_receiptNotice, m_changeTitle, m_change, m_print}) {
        column->addWidget(widget);
    }
    column->addWidget(m_goOn, 0, Qt::AlignRight);
    return part;
}

void PaymentPage::connectParts()
{
    presenters::PaymentView& payment = desk().payment;
    connect(m_back, &kit::Button::clicked, this, &PaymentPage::backWanted);
    connect(m_goOn, &kit::Button::clicked, this, &PaymentPage::backWanted);
    connect(m_toDrawer, &kit::Button::clicked, this, &PaymentPage::drawerWanted);
    connect(m_settlement, &SettlementPanel::finishWanted, this, &PaymentPage::takeNextStep);
    connect(m_settlement, &SettlementPanel::removeWanted, this,
            [this](int tender) { desk().payment.removeTender(tender); });
    connect(m_form, &TenderForm::added, this, [this] {
        if (desk().payment.settlement().isSettled) {
            m_settlement->finishButton()->setFocus(Qt::OtherFocusReason);
        } else {
            m_form->focusFirst();
        }
    });
    connect(&payment, &presenters::PaymentView::changed, this, &PaymentPage::refresh);
    connect(&payment, &presenters::PaymentView::problemChanged, this, &PaymentPage::refresh);
    connect(&payment, &presenters::PaymentView::finished, this,
            [this](const QString& receiptNumber, const protocol::EntryId& id) {
                m_taken = {receiptNumber, id};
                m_print->reset();
                retranslate();
                m_scroll->verticalScrollBar()->setValue(0);
                m_print->button()->setFocus(Qt::OtherFocusReason);
            });
    connect(&payment, &presenters::PaymentView::voided, this, [this](const QString& receiptNumber) {
        m_voidSheet->close();
        m_toVoid.reset();
        m_taken.reset();
        m_voidedReceipt = receiptNumber;
        retranslate();
    });
    connect(m_own, &OwnPayments::voidWanted, this, &PaymentPage::askToVoid);
    connect(m_own, &OwnPayments::printWanted, this, [this](const protocol::EntryId& id) {
        m_toReprint = id;
        m_reprint->reset();
        m_reprint->show();
        m_reprint->button()->click();
    });
    m_print->setPrint([this](const shell::PrintDone& finished) {
        printReceipt(m_taken ? m_taken->payment : protocol::EntryId(), finished);
    });
    m_reprint->setPrint([this](const shell::PrintDone& finished) {
        printReceipt(m_toReprint.value_or(protocol::EntryId()), finished);
    });
    connect(m_voidSheet, &ReasonsSheet::confirmed, this,
            [this](const QStringList& codes, const QString& remark) {
                if (m_toVoid) {
                    desk().payment.voidPayment(*m_toVoid, codes.constFirst(), remark);
                }
            });
}

void PaymentPage::entered()
{
    forget();
    desk().payment.open(desk().review.transactionNumber());
}

void PaymentPage::focusFirst()
{
    if (m_form->isHidden()) {
        m_back->setFocus(Qt::OtherFocusReason);
    } else {
        m_form->focusFirst();
    }
}

void PaymentPage::forget()
{
    m_taken.reset();
    m_toVoid.reset();
    m_toReprint.reset();
    m_voidedReceipt.clear();
    m_voidSheet->close();
    m_print->reset();
    m_reprint->reset();
    m_reprint->hide();
    m_form->forget();
    m_scroll->verticalScrollBar()->setValue(0);
}

/// In the language of the moment, however long ago it was handed back.
QString PaymentPage::changeOfTaken() const
{
    for (const presenters::OwnPaymentRow& row : desk().payment.payments()) {
        if (m_taken && row.id == m_taken->payment) {
            return row.change;
        }
    }
    return {};
}

bool PaymentPage::takeNextStep()
{
    if (isDone()) {
        Q_EMIT backWanted();
        return true;
    }
    const presenters::SettlementView settlement = desk().payment.settlement();
    if (!settlement.isSettled || desk().payment.isBusy() || desk().payment.obstacle()) {
        return false;
    }
    desk().payment.finish();
    return true;
}

bool PaymentPage::goBack()
{
    Q_EMIT backWanted();
    return true;
}

void PaymentPage::printReceipt(const protocol::EntryId& payment, const shell::PrintDone& finished)
{
    const auto receipt = desk().payment.receipt(payment, desk().review.pages().language);
    if (receipt) {
        desk().ports.printReceipt(*receipt, finished);
    } else {
        finished(shell::PrintOutcome::CannotBeSet);
    }
}

void PaymentPage::askToVoid(const protocol::EntryId& payment)
{
    m_toVoid = payment;
    m_voidSheet->open(
        {speaker().say("Counter", "Void this payment?"),
         speaker().say("Counter",
                       "The whole payment is reversed and its receipt number stays used. Cash goes "
                       "back to the importer out of the drawer."),
         speaker().say("Counter", "Void the payment")},
        desk().payment.voidReasons(), speaker());
}

void PaymentPage::saySentences()
{
    const presenters::Speaker& voice = speaker();
    m_back->setLabel(voice.say("Counter", "Back to the declaration"));
    m_title->setText(voice.say("Counter", "Payment for %1", {desk().review.pages().number}));
    setAccessibleName(m_title->text());
    m_toDrawer->setLabel(voice.say("Counter", "Go to the drawer (F3)"));
    m_form->retranslate();
    m_settlement->retranslate(voice);
    m_changeTitle->setText(voice.say("Counter", "Change to hand back"));
    const presenters::Language language = desk().review.pages().language;
    m_print->retranslate(inLanguage(voice.say("Counter", "Print the receipt"), language, voice), voice);
    m_reprint->retranslate(inLanguage(voice.say("Counter", "Print this receipt again"), language, voice),
                           voice);
    m_goOn->setLabel(voice.say("Counter", "Go on to the release (F8)"));
}

void PaymentPage::showValues()
{
    const presenters::Speaker& voice = speaker();
    presenters::PaymentView& payment = desk().payment;
    const auto obstacle = payment.obstacle();
    const bool keying = !isDone() && !obstacle;
    if (m_voidSheet->isOpen()) {
        m_voidSheet->setProblem(payment.problem());
    } else {
        showMessage(m_problem, payment.problem());
    }
    showMessage(m_obstacle, isDone() ? std::nullopt : obstacle);
    m_toDrawer->setVisible(desk().drawer.status().isLoaded && desk().drawer.obstacle().has_value());
    m_voided->setVisible(!m_voidedReceipt.isEmpty());
    m_voided->setTexts(voice.say("Counter", "Receipt %1 is voided, signed and saved.", {m_voidedReceipt}),
                       {});
    m_form->setVisible(keying);
    m_form->setEnabled(!payment.isBusy());
    m_settlement->setVisible(keying);
    if (keying) {
        m_form->refresh();
        m_settlement->show(payment.settlement(), !payment.isBusy(), voice);
    }
    m_receipt->setVisible(isDone());
    if (isDone()) {
        m_receiptNotice->setTexts(voice.say("Counter", "Paid. Receipt %1", {m_taken->receiptNumber}),
                                  voice.say("Counter", "Signed and saved on this terminal."));
        const QString change = changeOfTaken();
        m_change->setAmount(change, m_changeTitle->text() + QLatin1Char(' ') + change);
    }
    m_own->setRows(payment.payments(), voice);
    arrange();
}

void PaymentPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void PaymentPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        arrange();
    }
}

void PaymentPage::arrange()
{
    const int body = kit::themeOf(this).sizes.body;
    // Side by side while there is room; else the settlement first, since it says how much to ask for.
    const bool beside = width() >= kLeastTwoColumns * body;
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
    m_scroll->setMaximumWidth(kWidestPayment * body);
}

} // namespace carm::counter
