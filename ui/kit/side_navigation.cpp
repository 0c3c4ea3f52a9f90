#include "kit/side_navigation.h"

#include "kit/buttons.h"
#include "kit/flow_layout.h"
#include "kit/navigation_button.h"
#include "kit/text.h"
#include "kit/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace carm::kit {
namespace {

constexpr int kColumnWidth = 13;  ///< in heights of the body text
constexpr int kWholeRow = 10'000; ///< a wish that leaves no room for a second part in the row
constexpr int kNaturalRow = 0;

} // namespace

SideNavigation::SideNavigation(QWidget* parent)
    : QFrame(parent), m_whole(new QVBoxLayout(this)), m_ways(new FlowLayout(4, FlowLayout::Stand::Middle)),
      m_foot(new FlowLayout(4, FlowLayout::Stand::Middle)), m_person(new Text(TextRole::Quiet, this))
{
    setObjectName(QStringLiteral("navigation"));
    setProperty("ground", QStringLiteral("band"));
    m_person->setObjectName(QStringLiteral("person"));
    m_whole->setSpacing(8);
    m_whole->addLayout(m_ways);
    m_whole->addStretch(1);
    m_foot->addStretching(m_person, kWholeRow);
    m_whole->addLayout(m_foot);
    arrange();
}

int SideNavigation::addWay(const char* objectName)
{
    auto* button = new NavigationButton(this);
    button->setObjectName(QLatin1String(objectName));
    const int way = static_cast<int>(m_buttons.size());
    connect(button, &NavigationButton::clicked, this, [this, way] { Q_EMIT chosen(way); });
    m_buttons += button;
    m_ways->addStretching(button, kWholeRow);
    return way;
}

void SideNavigation::setWay(int way, const QString& label, int count, const QString& accessibleName)
{
    m_buttons.at(way)->setTexts(label, count < 0 ? QString() : QString::number(count), accessibleName);
    arrange();
}

void SideNavigation::setWayShown(int way, bool shown)
{
    m_buttons.at(way)->setVisible(shown);
}

void SideNavigation::setCurrent(int way)
{
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setCurrent(i == way);
    }
}

void SideNavigation::setPerson(const QString& text)
{
    m_person->setText(text);
    arrange();
}

void SideNavigation::addAtFoot(Button* button)
{
    m_footButtons += button;
    m_foot->add(button);
}

void SideNavigation::setColumn(bool column)
{
    if (m_column != column) {
        m_column = column;
        arrange();
    }
}

void SideNavigation::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        arrange();
    }
}

void SideNavigation::arrange()
{
    const Theme& theme = themeOf(this);
    m_whole->setContentsMargins(m_column ? 0 : theme.space(2), m_column ? theme.space(2) : theme.space(1),
                                m_column ? theme.space(1) : theme.space(2), theme.space(1));
    for (NavigationButton* button : m_buttons) {
        m_ways->setBasis(button, m_column ? kWholeRow : button->sizeHint().width());
    }
    // A row has no room to spare, and the settings say it too.
    m_person->setVisible(m_column && !m_person->text().isEmpty());
    m_foot->setContentsMargins(m_column ? theme.space(2) : 0, 0, 0, 0);
    m_foot->setBasis(m_person, m_column ? kWholeRow : kNaturalRow);
    if (m_column) {
        setFixedWidth(kColumnWidth * theme.sizes.body);
    } else {
        setMinimumWidth(0);
        setMaximumWidth(QWIDGETSIZE_MAX);
    }
    updateGeometry();
}

} // namespace carm::kit
