// Who stands at the counter: the card to sign in with, and the same card as the lock screen.
#pragma once

#include "counter/page.h"

namespace carm::kit {
class Button;
class SignInCard;
} // namespace carm::kit

namespace carm::counter {

class SignInPage final : public Page {
    Q_OBJECT
public:
    static constexpr char kOtherPerson[] = "otherPerson";

    SignInPage(Desk& desk, QWidget* parent);
    void entered() override;
    void focusFirst() override;
    void forget() override;

protected:
    void saySentences() override;
    void showValues() override;
    void changeEvent(QEvent* event) override;

private:
    bool asksPassphraseAlone() const;
    void submit();
    void refreshWidth();

    kit::SignInCard* m_card;
    kit::Button* m_other;
    bool m_otherPerson = false; ///< somebody else wants to sign in at the lock screen
    bool m_wasBusy = false;
};

} // namespace carm::counter
