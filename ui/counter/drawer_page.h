// The cash drawer of this terminal: open it with a float, put money into the safe, count it, close it.
#pragma once

#include "counter/page.h"
#include "kit/question_sheet.h"

class QBoxLayout;

namespace carm::kit {
class Button;
class FactList;
class Notice;
class ScrollPage;
class Text;
class TextField;
} // namespace carm::kit

namespace carm::counter {

class CountGrid;

class DrawerPage final : public Page {
    Q_OBJECT
public:
    static constexpr char kFloat[] = "openingFloat";
    static constexpr char kOpen[] = "openDrawer";
    static constexpr char kDropAmount[] = "dropAmount";
    static constexpr char kDropRemark[] = "dropRemark";
    static constexpr char kDrop[] = "drop";
    static constexpr char kClose[] = "closeDrawer";
    static constexpr char kCloseConfirm[] = "closeSheetLeave";
    static constexpr char kReport[] = "showReport";

    DrawerPage(Desk& desk, QWidget* parent);
    void focusFirst() override;
    void forget() override;
    bool takeNextStep() override;

Q_SIGNALS:
    void reportWanted();

protected:
    void saySentences() override;
    void showValues() override;
    void changeEvent(QEvent* event) override;

private:
    enum class Step { None, Opening, Dropping, Closing };
    QWidget* buildOpening();
    QWidget* buildMoney();
    QWidget* buildCount();
    void connectParts();
    void openDrawer();
    void drop();
    void askToClose();
    void sayCloseQuestion();
    void closeDrawer();
    void done();
    void showProblems(const std::vector<presenters::DrawerProblem>& problems);
    void clearErrors();
    void showCount();

    kit::Text* m_title;
    kit::ScrollPage* m_scroll = nullptr;
    kit::Notice* m_problem;
    kit::Notice* m_done;
    QWidget* m_opening = nullptr;
    kit::Text* m_openingLead = nullptr;
    kit::TextField* m_float = nullptr;
    kit::Button* m_open = nullptr;
    QWidget* m_money = nullptr;
    kit::FactList* m_facts = nullptr;
    kit::Text* m_dropTitle = nullptr;
    kit::TextField* m_dropAmount = nullptr;
    kit::TextField* m_dropRemark = nullptr;
    kit::Button* m_drop = nullptr;
    QWidget* m_countPart = nullptr;
    kit::Text* m_countTitle = nullptr;
    CountGrid* m_count = nullptr;
    kit::FactList* m_countFacts = nullptr;
    kit::Notice* m_overOrShort = nullptr;
    kit::Button* m_close = nullptr;
    kit::Button* m_report;
    kit::QuestionSheet m_closeQuestion;
    Step m_step = Step::None; ///< under way, or done last
    bool m_isDone = false;
};

} // namespace carm::counter
