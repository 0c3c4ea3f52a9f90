// After submitting: saved on this computer and received by the agency are two different, unmistakable states.
#pragma once

#include "importer/workplace.h"

#include <QWidget>

namespace carm::kit {
class Button;
class Notice;
class Text;
} // namespace carm::kit

namespace carm::importer_ui {

class SubmittedView final : public QWidget {
    Q_OBJECT
public:
    static constexpr char kNumber[] = "submittedNumber";
    static constexpr char kSaved[] = "savedState";
    static constexpr char kReceived[] = "receivedState";
    static constexpr char kPrint[] = "printSubmitted";
    static constexpr char kBackToList[] = "backToList";

    SubmittedView(Workplace& work, QWidget* parent);
    void retranslate();
    void refresh();
    void focusFirst();
    void forget();

Q_SIGNALS:
    void listWanted();

private:
    void showReceived(const presenters::ProgressView& progress);
    void showPrinting();
    void print();

    Workplace& m_work;
    kit::Text* m_title;
    kit::Text* m_numberTitle;
    kit::Text* m_number;
    kit::Text* m_owedTitle;
    kit::Text* m_owed;
    kit::Notice* m_saved;
    kit::Notice* m_received;
    kit::Notice* m_printState;
    kit::Button* m_print;
    kit::Button* m_list;
    bool m_isPrinting = false;
    std::optional<shell::PrintOutcome> m_printed;
    int m_entry = 0; ///< tells a late answer of the printer about a former one apart
};

} // namespace carm::importer_ui
