// The registration of a business: requirements first, then one question group a page, and the answer of the
// agency.
#pragma once

#include "importer/page.h"

class QBoxLayout;

namespace carm::kit {
class Button;
class ErrorSummary;
class Notice;
class ScrollPage;
class StepsBar;
class Text;
} // namespace carm::kit

namespace carm::importer_ui {

class RegistrationAnswer;
class RegistrationGroup;
class TermsGroup;

class RegistrationPage final : public Page {
    Q_OBJECT
public:
    static constexpr char kForward[] = "registrationForward";
    static constexpr char kBack[] = "registrationBack";
    static constexpr char kLeave[] = "leaveRegistration";

    RegistrationPage(Workplace& work, QWidget* parent);
    void entered() override;
    void focusFirst() override;
    void forget() override;
    QString help() const override;

Q_SIGNALS:
    /// To the sign-in: what was typed is kept.
    void left();

protected:
    void saySentences() override;
    void showValues() override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildGroups();
    QWidget* buildFooter();
    void connectView();
    RegistrationGroup* current() const;
    bool isAnswered() const;
    QStringList stepNames() const;
    void showStep();
    void refreshFooter();
    void refreshSummary();
    void goForward();
    void goBack();
    void send();
    void jumpTo(const presenters::RegistrationFinding& finding);
    void arrange();

    QBoxLayout* m_column = nullptr;
    kit::Text* m_title;
    kit::StepsBar* m_steps;
    kit::ErrorSummary* m_summary;
    kit::Notice* m_problem;
    kit::ScrollPage* m_scroll;
    std::vector<RegistrationGroup*> m_groups;
    TermsGroup* m_terms = nullptr;
    RegistrationAnswer* m_answer;
    QWidget* m_footer = nullptr;
    kit::Button* m_leave = nullptr;
    kit::Button* m_back = nullptr;
    kit::Button* m_forward = nullptr;
    bool m_summaryShown = false;
};

} // namespace carm::importer_ui
