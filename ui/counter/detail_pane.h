// The right side of the work: one declaration as its importer sees it, how it stands, what happened to it,
// and what can be done next.
#pragma once

#include "counter/desk.h"

#include <QWidget>

class QBoxLayout;

namespace carm::kit {
class Button;
class IconText;
class Notice;
class OwedPanel;
class ScrollPage;
class StatusPill;
class Text;
} // namespace carm::kit

namespace carm::counter {

class ActionBar;
class HistoryList;
class ImporterPages;
class PrintRow;
class ReasonsSheet;

class DetailPane final : public QWidget {
    Q_OBJECT
public:
    static constexpr char kBack[] = "backToList";
    static constexpr char kPayments[] = "paymentsTaken";
    static constexpr char kPrintCopy[] = "printStampedCopy";
    static constexpr char kReasons[] = "reasons";

    DetailPane(Desk& desk, QWidget* parent);
    void retranslate();
    void refresh();
    /// Another declaration, or none, is shown from now on.
    void opened();
    /// Where list and detail do not stand side by side, there is a way back to the list.
    void setBackShown(bool shown);
    void focusFirst();
    bool takeNextStep();

Q_SIGNALS:
    void backWanted();
    void paymentWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildHead();
    void buildContent();
    void connectParts();
    void showNotes(const presenters::ReviewPages& pages);
    void showProblem();
    void placeActions();
    void act(presenters::CounterAction action);
    void done(presenters::CounterAction action);
    QString doneText(presenters::CounterAction action) const;

    Desk& m_desk;
    kit::Button* m_back;
    kit::Text* m_numberTitle;
    kit::Text* m_number;
    kit::StatusPill* m_state;
    kit::Text* m_balanceTitle;
    kit::Text* m_balance;
    kit::ScrollPage* m_scroll = nullptr;
    QBoxLayout* m_column = nullptr;
    kit::Notice* m_invitation;
    kit::Notice* m_problem;
    kit::Notice* m_done;
    QBoxLayout* m_notes = nullptr;
    QList<QWidget*> m_noteParts;
    QStringList m_notesShown;
    PrintRow* m_printCopy;
    kit::Button* m_payments;
    kit::OwedPanel* m_owed;
    ImporterPages* m_pages;
    kit::Text* m_historyTitle;
    HistoryList* m_history;
    ActionBar* m_actions;
    ReasonsSheet* m_reasons;
    std::optional<presenters::CounterAction> m_asked; ///< what the reasons are asked for
    std::optional<presenters::CounterAction> m_lastDone;
    QWidget* m_head = nullptr;
    bool m_isPressedByHand = false; ///< the last step, on its button
};

} // namespace carm::counter
