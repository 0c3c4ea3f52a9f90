#include "counter/nav_bar.h"

#include "counter/parts.h"
#include "kit/flow_layout.h"
#include "kit/text.h"
#include "kit/theme.h"

#include <QEvent>

namespace carm::counter {
namespace {

constexpr int kLeastOfficer = 11; ///< in heights of the body text

} // namespace

NavBar::NavBar(Desk& desk, QWidget* parent)
    : QFrame(parent), m_desk(desk), m_row(new kit::FlowLayout(4, kit::FlowLayout::Stand::Middle, this)),
      m_work(addWay(Place::Work, kWork)), m_drawer(addWay(Place::Drawer, kDrawer)),
      m_provisional(addWay(Place::Provisional, kProvisional)),
      m_officer(new kit::Text(kit::TextRole::Quiet, this)),
      m_liftLockOut(newButton(kit::ButtonRole::Quiet, kLiftLockOut, this)),
      m_lock(newButton(kit::ButtonRole::Quiet, kLock, this))
{
    setObjectName(QStringLiteral("navigation"));
    m_officer->setObjectName(QStringLiteral("officer"));
    m_officer->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_row->setContentsMargins(kPageMargin, 8, kPageMargin, 8);
    m_row->addStretching(m_officer, 0);
    m_row->add(m_liftLockOut);
    m_row->add(m_lock);
    refreshBasis();
    connect(m_lock, &kit::Button::clicked, this, &NavBar::lockWanted);
    connect(m_liftLockOut, &kit::Button::clicked, this, &NavBar::liftLockOutWanted);
}

void NavBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        refreshBasis();
    }
}

void NavBar::refreshBasis()
{
    // Where the name would have to wrap, it goes to a row of its own.
    m_row->setBasis(m_officer, kLeastOfficer * kit::themeOf(this).sizes.body);
}

kit::Button* NavBar::addWay(Place place, const char* name)
{
    auto* button = newButton(kit::ButtonRole::Quiet, name, this);
    button->setCheckable(true);
    m_row->add(button);
    connect(button, &kit::Button::clicked, this, [this, place] { Q_EMIT placeWanted(place); });
    return button;
}

void NavBar::retranslate()
{
    const presenters::Speaker& speaker = m_desk.speaker();
    m_work->setLabel(speaker.say("Counter", "Work list (F2)"));
    m_drawer->setLabel(speaker.say("Counter", "Drawer (F3)"));
    m_provisional->setLabel(speaker.say("Counter", "No number yet (F4)"),
                            speaker.say("Counter", "Entry for an importer without a business number (F4)"));
    m_liftLockOut->setLabel(speaker.say("Counter", "Lift a lock-out"));
    m_liftLockOut->setVisible(m_desk.session.may(access::Action::UnlockOfficer));
    m_lock->setLabel(speaker.say("Counter", "Lock (F10)"));
    const auto officer = m_desk.session.officer();
    m_officer->setText(officer ? speaker.say("Counter", "%1, badge %2", {officer->name, officer->badge})
                               : QString());
    m_officer->setToolTip(officer ? officer->roles : QString());
    m_officer->setAccessibleDescription(m_officer->toolTip());
}

void NavBar::setPlace(Place place)
{
    m_work->setChecked(place == Place::Work || place == Place::Payment);
    m_drawer->setChecked(place == Place::Drawer || place == Place::Report);
    m_provisional->setChecked(place == Place::Provisional);
}

} // namespace carm::counter
