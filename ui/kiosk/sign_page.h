// The declaration, the name under it, and the one button that signs. What comes after is said in full:
// saving, or why it could not be saved.
#pragma once

#include "kiosk/page.h"

namespace carm::kit {
class AmountText;
class Notice;
class TextField;
} // namespace carm::kit

namespace carm::kiosk {

class SignPage final : public Page {
    Q_OBJECT
public:
    static constexpr char kName[] = "declarantName";

    SignPage(presenters::KioskSession& session, QWidget* parent);
    void entered() override;
    bool focusFirst() override;
    QString forwardLabel() const override;
    kit::Icon forwardIcon() const override { return kit::Icon::Check; }
    bool isBusy() const override;
    bool goForward() override;
    void forget() override;

protected:
    void saySentences() override;
    void showValues() override;

private:
    void showNameError();

    kit::Text* m_declaration;
    kit::TextField* m_name;
    kit::Notice* m_state;
    bool m_nameAsked = false; ///< signing was tried without a name
};

} // namespace carm::kiosk
