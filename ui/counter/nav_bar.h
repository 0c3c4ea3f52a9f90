// The way between the parts of the work, and who is signed in.
#pragma once

#include "counter/desk.h"

#include <QFrame>

namespace carm::kit {
class Button;
class FlowLayout;
class Text;
} // namespace carm::kit

namespace carm::counter {

enum class Place { Work, Payment, Drawer, Report, Provisional };

class NavBar final : public QFrame {
    Q_OBJECT
public:
    static constexpr char kWork[] = "goToWork";
    static constexpr char kDrawer[] = "goToDrawer";
    static constexpr char kProvisional[] = "goToProvisional";
    static constexpr char kLiftLockOut[] = "liftLockOut";
    static constexpr char kLock[] = "lock";

    NavBar(Desk& desk, QWidget* parent);
    void retranslate();
    void setPlace(Place place);

Q_SIGNALS:
    void placeWanted(carm::counter::Place place);
    void lockWanted();
    void liftLockOutWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshBasis();
    kit::Button* addWay(Place place, const char* name);

    Desk& m_desk;
    kit::FlowLayout* m_row;
    kit::Button* m_work;
    kit::Button* m_drawer;
    kit::Button* m_provisional;
    kit::Text* m_officer;
    kit::Button* m_liftLockOut;
    kit::Button* m_lock;
};

} // namespace carm::counter
