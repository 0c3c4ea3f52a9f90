// The panels over the pages: help, explanation, end of the session, and the countdown when nobody is there.
#pragma once

#include "kit/question_sheet.h"
#include "presenters/kiosk_session.h"

namespace carm::kit {
class Text;
}

namespace carm::kiosk {

class ExplanationView;

/// A sheet with one text and a button that closes it.
class HelpSheet final {
public:
    explicit HelpSheet(QWidget* window);
    void open(presenters::KioskPage page, const presenters::Speaker& speaker);
    /// New sentences when it is open.
    void retranslate(presenters::KioskPage page, const presenters::Speaker& speaker);

private:
    kit::Sheet* m_sheet;
    kit::Text* m_text;
    kit::Button* m_close;
};

class ExplanationSheet final {
public:
    explicit ExplanationSheet(QWidget* window);
    void open(presenters::KioskSession& session);
    void retranslate(presenters::KioskSession& session);
    void forget();

private:
    kit::Sheet* m_sheet;
    ExplanationView* m_view;
    kit::Button* m_close;
};

using kit::QuestionSheet;

} // namespace carm::kiosk
