// What a person can set at this desktop, and what help asks for: who is signed in, this computer, its
// edition.
#pragma once

#include "importer/page.h"

namespace carm::kit {
class Button;
class FactList;
class PickField;
class Text;
} // namespace carm::kit

namespace carm::importer_ui {

class SettingsPage final : public Page {
    Q_OBJECT
public:
    static constexpr char kBusiness[] = "chooseBusiness";
    static constexpr char kRegister[] = "registerAnother";

    SettingsPage(Workplace& work, QWidget* parent);
    void focusFirst() override;
    void forget() override;
    QString help() const override;

Q_SIGNALS:
    void registrationWanted();

protected:
    void saySentences() override;
    void showValues() override;

private:
    kit::Text* m_title;
    kit::Text* m_businessTitle;
    kit::PickField* m_business;
    kit::Button* m_register;
    kit::Text* m_computerTitle;
    kit::FactList* m_facts;
};

} // namespace carm::importer_ui
