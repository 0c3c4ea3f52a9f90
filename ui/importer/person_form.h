// Over the page: a person gets a role in the business. Who is new sets up the sign-in at this computer first:
// a role is given to somebody who can sign.
#pragma once

#include "importer/workplace.h"
#include "kit/sheet.h"

namespace carm::kit {
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
    bool isKnown(const QString& userId) const;
    void openSetup();
    void grant();

    Workplace& m_work;
    kit::Sheet* m_sheet;
    kit::TextField* m_userId;
    kit::TextField* m_name;
    kit::PickField* m_role;
    kit::PickField* m_program;
    kit::Text* m_lead;
    kit::Button* m_cancel;
    kit::Button* m_take;
    kit::Sheet* m_setupSheet;
    SignInSetupView* m_setup;
    kit::Button* m_closeSetup;
    std::optional<importer::ImporterRole> m_chosenRole;
    bool m_awaitsSignIn = false; ///< the role is given once the sign-in is set up
};

} // namespace carm::importer_ui
