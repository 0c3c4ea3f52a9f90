// A question with two answers, as a panel over the page: to stay, which has the focus and is what Escape
// means, or to leave.
#pragma once

#include "kit/sheet.h"

namespace carm::kit {

class QuestionSheet final {
public:
    /// The buttons are named `name` with "Stay" and "Leave".
    QuestionSheet(QWidget* window, const char* name);
    void setTexts(const QString& title, const QString& text, const QString& stay, const QString& leave);
    Sheet* sheet() const { return m_sheet; }
    Button* stayButton() const { return m_stay; }
    Button* leaveButton() const { return m_leave; }

private:
    Sheet* m_sheet;
    Text* m_text;
    Button* m_stay;
    Button* m_leave;
};

} // namespace carm::kit
