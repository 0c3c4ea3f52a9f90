// Over the page: a person gets a role in the business, and may set up a sign-in at this computer at once.
#pragma once

#include "importer/workplace.h"
#include "kit/sheet.h"

namespace carm::kit {
class CheckBox;
class PickField;
class Text;
class TextField;
} // namespace carm::kit

namespace carm::importer_ui {

class SignInSetupView;

class PersonForm final : public QObject {
    Q_OBJECT
public:
    static constexpr char kUserId[] = "personUserId";
    static constexpr char kName[] = "personName";
    static constexpr char kRole[] = "personRole";
    static constexpr char kProgram[] = "personProgram";
    static constexpr char kSetUpHere[] = "personSetUpHere";
    static constexpr char kTake[] = "personTake";
    static constexpr char kCancel[] = "personCancel";
    static constexpr char kCloseSetup[] = "personCloseSetup";

    PersonForm(Workplace& work, QWidget* window);
    void open();
    void forget();

private:
    void buildForm();
    void saySentences();
    void take();
    void openSetup();

    Workplace& m_work;
    kit::Sheet* m_sheet;
    kit::TextField* m_userId;
    kit::TextField* m_name;
    kit::PickField* m_role;
    kit::PickField* m_program;
    kit::CheckBox* m_setUpHere;
    kit::Button* m_cancel;
    kit::Button* m_take;
    kit::Sheet* m_setupSheet;
    SignInSetupView* m_setup;
    kit::Button* m_closeSetup;
    std::optional<importer::ImporterRole> m_chosenRole;
    bool m_setupWanted = false; ///< once the role is recorded
};

} // namespace carm::importer_ui
