// The ways to the parts of a program, with how much waits in each: a column at the left, or a row above the
// page where there is no room for a column.
#pragma once

#include <QFrame>

class QBoxLayout;

namespace carm::kit {

class Button;
class FlowLayout;
class NavigationButton;
class Text;

class SideNavigation final : public QFrame {
    Q_OBJECT
public:
    explicit SideNavigation(QWidget* parent = nullptr);

    /// Returns its index.
    int addWay(const char* objectName);
    /// A negative count shows none. `accessibleName` says both.
    void setWay(int way, const QString& label, int count, const QString& accessibleName);
    void setWayShown(int way, bool shown);
    void setCurrent(int way);
    /// At the foot: who is there, and what leads away.
    void setPerson(const QString& text);
    void addAtFoot(Button* button);
    void setColumn(bool column);

Q_SIGNALS:
    void chosen(int way);

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    QBoxLayout* m_whole;
    FlowLayout* m_ways;
    FlowLayout* m_foot;
    Text* m_person;
    QList<NavigationButton*> m_buttons;
    QList<Button*> m_footButtons;
    bool m_column = true;
};

} // namespace carm::kit
