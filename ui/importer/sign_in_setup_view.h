// A person sets up the sign-in: passphrase twice, the QR for an authenticator app with one code to try it,
// and the recovery codes, shown once. Stands in the registration and in the panel for people who join later.
#pragma once

#include "importer/workplace.h"

#include <QWidget>

namespace carm::kit {
class Button;
class FlowLayout;
class Notice;
class SecretField;
class SecretText;
class Text;
} // namespace carm::kit

namespace carm::importer_ui {

class OtpPicture;

class SignInSetupView final : public QWidget {
    Q_OBJECT
public:
    static constexpr char kPassphrase[] = "newPassphrase";
    static constexpr char kAgain[] = "newPassphraseAgain";
    static constexpr char kChoose[] = "choosePassphrase";
    static constexpr char kCode[] = "authenticatorCode";
    static constexpr char kVerify[] = "verifyCode";
    static constexpr char kPrint[] = "printRecoveryCodes";
    static constexpr char kCopy[] = "copyRecoveryCodes";
    static constexpr char kNoted[] = "recoveryCodesNoted";

    SignInSetupView(Workplace& work, presenters::SignInSetup& setup, QWidget* parent);
    void retranslate();
    void refresh();
    void focusFirst();
    void forget();

private:
    QWidget* buildPassphrase();
    QWidget* buildFactor();
    QWidget* buildCodes();
    void showStage();
    void showPassphraseProblems();
    void showRecoveryCodes();
    void choose();
    void verify();
    void printCodes();
    void copyCodes();
    void showPrintOutcome(shell::PrintOutcome outcome);

    Workplace& m_work;
    presenters::SignInSetup& m_setup;
    kit::Notice* m_state;
    QWidget* m_passphrasePart = nullptr;
    kit::SecretField* m_passphrase = nullptr;
    kit::SecretField* m_again = nullptr;
    kit::Button* m_choose = nullptr;
    QWidget* m_factorPart = nullptr;
    kit::Text* m_scan = nullptr;
    OtpPicture* m_picture = nullptr;
    kit::Text* m_typing = nullptr;
    kit::SecretText* m_secret = nullptr;
    kit::SecretField* m_code = nullptr;
    kit::Button* m_verify = nullptr;
    QWidget* m_codesPart = nullptr;
    kit::Text* m_codesTitle = nullptr;
    kit::Text* m_codesText = nullptr;
    kit::FlowLayout* m_codes = nullptr;
    kit::Button* m_print = nullptr;
    kit::Button* m_copy = nullptr;
    kit::Button* m_noted = nullptr;
    presenters::SignInSetupStage m_shown = presenters::SignInSetupStage::Making;
};

} // namespace carm::importer_ui
