// Who are you: a name or badge, a passphrase and the code of an authenticator, with what went wrong above
// them and one button. The lock screen is the same card that asks for the passphrase alone.
#pragma once

#include "kit/secret_input.h"

#include <QFrame>

class QVBoxLayout;

namespace carm::kit {

class Button;
class Notice;

struct SignInTexts {
    QString title;
    QString lead;
    QString who;
    QString whoHint;
    QString passphrase;
    QString code;
    QString codeHint;
    QString submit;
};

class SignInCard final : public QFrame {
    Q_OBJECT
public:
    static constexpr char kWho[] = "signInWho";
    static constexpr char kPassphrase[] = "signInPassphrase";
    static constexpr char kCode[] = "signInCode";
    static constexpr char kSubmit[] = "signInSubmit";

    explicit SignInCard(QWidget* parent = nullptr);
    void setTexts(const SignInTexts& texts);
    /// Whether the card asks who, and for the code of the authenticator.
    void setAsks(bool who, bool code);
    /// Empty texts when nothing is wrong.
    void setProblem(const QString& title, const QString& text);
    /// While an attempt is under way nothing can be typed; `text` says what is going on.
    void setBusy(bool busy, const QString& text);
    /// Below the button: the way to something else.
    void addPart(QWidget* part);

    void setWho(const QString& who);
    /// Off while a recovery code, which has letters, stands in for the code of the authenticator.
    void setCodeDigitsOnly(bool digitsOnly);

    QString who() const { return m_who->text().trimmed(); }
    SecretBytes takePassphrase() { return m_passphrase->secret()->take(); }
    SecretBytes takeCode() { return m_code->secret()->take(); }
    void takeFocus();
    /// Leaves nothing of what was typed behind.
    void forget();

Q_SIGNALS:
    /// Every field that the card asks for has something in it.
    void submitted();

private:
    void submit();
    void refreshSubmit();
    bool isComplete() const;

    QVBoxLayout* m_column;
    Text* m_title;
    Text* m_lead;
    Notice* m_problem;
    TextField* m_who;
    SecretField* m_passphrase;
    SecretField* m_code;
    Button* m_submit;
    Notice* m_busy;
    bool m_isBusy = false;
};

} // namespace carm::kit
