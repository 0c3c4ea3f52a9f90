// What became of a registration that was sent: waiting, accepted, or refused with the reasons, the record
// beside what was typed, and the way to mend it.
#pragma once

#include "importer/workplace.h"

#include <QWidget>

class QVBoxLayout;

namespace carm::kit {
class Button;
class Notice;
class Text;
} // namespace carm::kit

namespace carm::importer_ui {

class RegistrationAnswer final : public QWidget {
    Q_OBJECT
public:
    static constexpr char kMend[] = "mendRegistration";
    static constexpr char kToSignIn[] = "registrationToSignIn";

    RegistrationAnswer(Workplace& work, QWidget* parent);
    void retranslate();
    void refresh();
    void focusFirst();

Q_SIGNALS:
    void signInWanted();

private:
    void showReasons();
    void showComparison();

    Workplace& m_work;
    kit::Notice* m_state;
    QVBoxLayout* m_reasons;
    kit::Text* m_compared;
    QVBoxLayout* m_comparison;
    kit::Text* m_effort;
    kit::Button* m_mend;
    kit::Button* m_signIn;
};

} // namespace carm::importer_ui
