// A supervisor lets an officer try to sign in again, after too many failures.
#pragma once

#include "counter/desk.h"

#include <QObject>

namespace carm::kit {
class Button;
class Notice;
class Sheet;
class Text;
class TextField;
} // namespace carm::kit

namespace carm::counter {

class LiftLockOutSheet final : public QObject {
    Q_OBJECT
public:
    static constexpr char kBadge[] = "liftBadge";
    static constexpr char kLift[] = "liftConfirm";

    LiftLockOutSheet(Desk& desk, QWidget* window);
    void open();
    void retranslate();

private:
    void lift();
    void say(const std::optional<presenters::Message>& problem, const QString& badge);

    Desk& m_desk;
    kit::Sheet* m_sheet;
    kit::Text* m_lead;
    kit::TextField* m_badge;
    kit::Notice* m_outcome;
    kit::Button* m_back;
    kit::Button* m_lift;
};

} // namespace carm::counter
