// Who may do what in the business, and which third parties act for it or ask to.
#pragma once

#include "importer/page.h"
#include "kit/question_sheet.h"

class QVBoxLayout;

namespace carm::kit {
class Button;
class Notice;
class Text;
} // namespace carm::kit

namespace carm::importer_ui {

class DelegationForm;
class PersonForm;
class SplitPage;

class PeoplePage final : public Page {
    Q_OBJECT
public:
    static constexpr char kGive[] = "givePersonAccess";
    static constexpr char kAsk[] = "askDelegation";
    static constexpr char kEnd[] = "endRole"; ///< these with 1, 2 … behind them
    static constexpr char kAccept[] = "acceptDelegation";
    static constexpr char kDecline[] = "declineDelegation";
    static constexpr char kRevoke[] = "revokeDelegation";

    PeoplePage(Workplace& work, QWidget* window, QWidget* parent);
    void focusFirst() override;
    void forget() override;
    QString help() const override;

protected:
    void saySentences() override;
    void showValues() override;

private:
    void rebuild();
    QWidget* personCard(const presenters::RoleRow& row, int number);
    QWidget* delegationCard(const presenters::DelegationRow& row, int number);
    kit::Button* numbered(const char* name, int number, QWidget* parent) const;
    void askToEnd(const presenters::RoleRow& row);
    void askToRevoke(const presenters::DelegationRow& row);
    void showPermission(kit::Button* button, importer::ImporterAction action);

    SplitPage* m_split;
    kit::Text* m_title;
    kit::Notice* m_problem;
    kit::Notice* m_advice;
    kit::Text* m_peopleTitle;
    QVBoxLayout* m_people;
    kit::Button* m_give;
    kit::Text* m_delegationTitle;
    kit::Text* m_noDelegation;
    QVBoxLayout* m_delegations;
    kit::Button* m_ask;
    QList<QWidget*> m_cards;
    PersonForm* m_personForm;
    DelegationForm* m_delegationForm;
    kit::QuestionSheet m_endQuestion;
    presenters::RoleRow m_ending;
    kit::QuestionSheet m_revokeQuestion;
    QUuid m_revoking;
};

} // namespace carm::importer_ui
