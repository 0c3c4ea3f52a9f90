#include "counter/cash_keypad.h"

#include "counter/parts.h"
#include "kit/flow_layout.h"
#include "kit/theme.h"
#include "presenters/drawer_view.h"
#include "presenters/format.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

namespace carm::counter {
namespace {

constexpr int kKeyGap = 4;
constexpr int kWidestBoard = 22; ///< in heights of the body text
/// Coins are typed; bills are pressed.
constexpr money::Cents kSmallestBill = money::Cents::of(500);

} // namespace

CashKeypad::CashKeypad(QWidget* parent)
    : QWidget(parent), m_keys(new QGridLayout),
      m_bills(new kit::FlowLayout(kKeyGap, kit::FlowLayout::Stand::Middle)),
      m_erase(newButton(kit::ButtonRole::Secondary, "cashErase", this)),
      m_exact(newButton(kit::ButtonRole::Secondary, kExact, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kPartGap);
    buildBills();
    column->addLayout(m_bills);
    m_keys->setSpacing(kKeyGap);
    const QStringList digits = {QStringLiteral("7"), QStringLiteral("8"), QStringLiteral("9"),
                                QStringLiteral("4"), QStringLiteral("5"), QStringLiteral("6"),
                                QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")};
    for (int i = 0; i < digits.size(); ++i) {
        addKey(digits.at(i), i / 3, i % 3);
    }
    addKey(QStringLiteral("0"), 3, 0);
    m_point = newButton(kit::ButtonRole::Secondary, "cashPoint", this);
    m_point->setKeycap(true);
    m_keys->addWidget(m_point, 3, 1);
    m_erase->setKeycap(true);
    m_erase->setLeadingIcon(kit::Icon::Back);
    m_keys->addWidget(m_erase, 3, 2);
    m_board = new QWidget(this);
    m_board->setLayout(m_keys);
    m_keys->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_board);
    connect(m_point, &kit::Button::clicked, this, [this] { Q_EMIT characterPressed(m_point->text()); });
    connect(m_erase, &kit::Button::clicked, this, &CashKeypad::erasePressed);
    connect(m_exact, &kit::Button::clicked, this, &CashKeypad::exactPressed);
    // The keyboard has digits of its own: Tab goes past the keys to the buttons that lead on.
    for (kit::Button* key : std::initializer_list<kit::Button*>{m_point, m_erase}) {
        key->setFocusPolicy(Qt::NoFocus);
    }
}

void CashKeypad::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_board != nullptr) {
        m_board->setMaximumWidth(kWidestBoard * kit::themeOf(this).sizes.body);
    }
}

void CashKeypad::addKey(const QString& label, int row, int column)
{
    auto* key = new kit::Button(kit::ButtonRole::Secondary, this);
    key->setObjectName(QStringLiteral("cashKey") + label);
    key->setKeycap(true);
    key->setFocusPolicy(Qt::NoFocus);
    key->setLabel(label);
    m_keys->addWidget(key, row, column);
    connect(key, &kit::Button::clicked, this, [this, label] { Q_EMIT characterPressed(label); });
}

void CashKeypad::buildBills()
{
    for (const money::Cents value : cashier::kDenominations) {
        if (value < kSmallestBill) {
            continue;
        }
        const qint64 cents = value.count();
        auto* button = new kit::Button(kit::ButtonRole::Secondary, this);
        button->setObjectName(QStringLiteral("cashBill%1").arg(cents));
        connect(button, &kit::Button::clicked, this, [this, cents] { Q_EMIT billPressed(cents); });
        m_bills->add(button);
        m_billButtons.push_back({cents, button});
    }
    m_bills->add(m_exact);
}

void CashKeypad::retranslate(const presenters::Speaker& speaker)
{
    const bool french = speaker.language() == presenters::Language::French;
    for (const Bill& bill : m_billButtons) {
        const QString amount = presenters::formatDollars(money::Cents::of(bill.cents), speaker.language());
        const QString whole = QString::number(bill.cents / 100);
        const QString label =
            french ? whole + presenters::kNarrowSpace + QLatin1Char('$') : QLatin1Char('$') + whole;
        bill.button->setLabel(label, speaker.say("Counter", "Add a bill of %1", {amount}));
    }
    m_exact->setLabel(speaker.say("Counter", "Exact amount"));
    m_point->setLabel(french ? QStringLiteral(",") : QStringLiteral("."),
                      speaker.say("Counter", "Decimal separator"));
    m_erase->setLabel(QString(), speaker.say("Counter", "Erase"));
}

} // namespace carm::counter
