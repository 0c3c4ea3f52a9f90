// Who is there: the card to sign in with, and the same card as the lock screen. Where nobody has registered
// yet, the way to the registration.
#pragma once

#include "importer/page.h"

namespace carm::kit {
class Button;
class Notice;
class SignInCard;
} // namespace carm::kit

namespace carm::importer_ui {

class SignInPage final : public Page {
    Q_OBJECT
public:
    static constexpr char kRegister[] = "registerBusiness";
    static constexpr char kOtherPerson[] = "otherPerson";
    static constexpr char kRecoveryCode[] = "useRecoveryCode";

    SignInPage(Workplace& work, QWidget* parent);
    void entered() override;
    void focusFirst() override;
    void forget() override;
    QString help() const override;

Q_SIGNALS:
    void registrationWanted();

protected:
    void saySentences() override;
    void showValues() override;
    void changeEvent(QEvent* event) override;

private:
    bool asksPassphraseAlone() const;
    void submit();
    void refreshWidth();

    kit::SignInCard* m_card;
    kit::Button* m_recovery;
    kit::Button* m_other;
    kit::Button* m_register;
    bool m_otherPerson = false;  ///< somebody else wants to sign in at the lock screen
    bool m_withRecovery = false; ///< a recovery code stands in for the authenticator
    bool m_wasBusy = false;
};

} // namespace carm::importer_ui
