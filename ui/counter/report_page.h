// The end-of-shift report: what was taken, what lies in the drawer, whether it balances, and what the agency
// does not have yet.
#pragma once

#include "counter/page.h"

class QBoxLayout;

namespace carm::kit {
class Button;
class Notice;
class ScrollPage;
class Text;
} // namespace carm::kit

namespace carm::counter {

class PrintRow;

class ReportPage final : public Page {
    Q_OBJECT
public:
    static constexpr char kBack[] = "backToDrawer";
    static constexpr char kPrint[] = "printReport";

    ReportPage(Desk& desk, QWidget* parent);
    void entered() override;
    void focusFirst() override;
    bool takeNextStep() override;
    bool goBack() override;

Q_SIGNALS:
    void backWanted();

protected:
    void saySentences() override;
    void showValues() override;
    void changeEvent(QEvent* event) override;

private:
    void addPart(const QString& heading, const std::vector<presenters::PrintedRow>& rows);

    kit::Button* m_back;
    kit::Text* m_title;
    PrintRow* m_print;
    kit::ScrollPage* m_scroll = nullptr;
    kit::Notice* m_verdict;
    kit::Notice* m_unsent;
    QBoxLayout* m_parts;
    QList<QWidget*> m_built;
};

} // namespace carm::counter
