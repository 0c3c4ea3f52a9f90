// The last pages of the registration: the sign-in of the person, and what he or she agrees to.
#pragma once

#include "importer/registration_group.h"

namespace carm::kit {
class IconText;
class SecretField;
} // namespace carm::kit

namespace carm::importer_ui {

class SignInSetupView;

class SignInGroup final : public RegistrationGroup {
    Q_OBJECT
public:
    static constexpr char kUserId[] = "userId";

    SignInGroup(Workplace& work, QWidget* parent);
    QString title() const override;
    void focusFirst() override;
    bool jumpTo(presenters::RegistrationField field, int contact) override;
    void forget() override;

protected:
    void saySentences() override;
    void showValues(const std::vector<presenters::RegistrationFinding>& findings) override;

private:
    kit::Text* m_lead;
    kit::TextField* m_userId;
    SignInSetupView* m_setup;
    kit::IconText* m_missing;
};

class TermsGroup final : public RegistrationGroup {
    Q_OBJECT
public:
    static constexpr char kAccept[] = "acceptTerms";
    static constexpr char kPassphrase[] = "signingPassphrase";

    TermsGroup(Workplace& work, QWidget* parent);
    QString title() const override;
    void focusFirst() override;
    bool jumpTo(presenters::RegistrationField field, int contact) override;
    void forget() override;
    /// Empty when none is needed.
    SecretBytes takePassphrase();
    bool lacksPassphrase() const;

protected:
    void saySentences() override;
    void showValues(const std::vector<presenters::RegistrationFinding>& findings) override;

private:
    kit::Text* m_terms;
    kit::CheckBox* m_accept;
    kit::IconText* m_missing;
    kit::SecretField* m_passphrase;
};

} // namespace carm::importer_ui
