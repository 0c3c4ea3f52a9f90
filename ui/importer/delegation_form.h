// Over the page: a third party asks to act for an importer, or the importer says how far it grants what was
// asked.
#pragma once

#include "importer/workplace.h"
#include "kit/sheet.h"

#include <array>

namespace carm::kit {
class CheckBox;
class PickField;
class Text;
class TextField;
} // namespace carm::kit

namespace carm::importer_ui {

class DelegationForm final : public QObject {
    Q_OBJECT
public:
    static constexpr char kImporter[] = "delegationImporter";
    static constexpr char kKind[] = "delegationKind";
    static constexpr char kPrograms[] = "delegationPrograms";
    static constexpr char kLastDay[] = "delegationLastDay";
    static constexpr char kScope[] = "delegationScope"; ///< with 1 to 5 behind it
    static constexpr char kTake[] = "delegationTake";
    static constexpr char kCancel[] = "delegationCancel";

    DelegationForm(Workplace& work, QWidget* window);
    /// A request of the chosen business.
    void ask();
    /// What is granted of a request; nothing happens when it is not known any more.
    void accept(const QUuid& delegation);

private:
    void open();
    void saySentences();
    void showTerms();
    void take();

    Workplace& m_work;
    kit::Sheet* m_sheet;
    kit::Text* m_lead;
    kit::TextField* m_importer;
    kit::PickField* m_kind;
    kit::Text* m_scopeTitle;
    std::array<kit::CheckBox*, 5> m_scope;
    kit::TextField* m_programs;
    kit::TextField* m_lastDay;
    kit::Button* m_cancel;
    kit::Button* m_take;
    QUuid m_delegation; ///< null: a request
    presenters::DelegationTerms m_terms;
};

} // namespace carm::importer_ui
