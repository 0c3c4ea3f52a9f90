// What the officer may do with a declaration now: the next step large and last, where the eye ends, the other
// ways before it, and for each that cannot be taken the reason in words.
#pragma once

#include "presenters/review_view.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace carm::kit {
class Button;
class FlowLayout;
} // namespace carm::kit

namespace carm::counter {

class ActionBar final : public QFrame {
    Q_OBJECT
public:
    /// With the number of the CounterAction behind it.
    static constexpr char kAction[] = "action";

    explicit ActionBar(QWidget* parent);
    void setActions(const std::vector<presenters::ActionView>& actions, const presenters::Speaker& speaker);
    /// Presses the next step, when there is one that can be taken.
    bool takeNextStep();

Q_SIGNALS:
    void wanted(carm::presenters::CounterAction action);

private:
    kit::Button* buttonFor(presenters::CounterAction action);
    void showReasons(const std::vector<presenters::ActionView>& actions);

    struct Known {
        presenters::CounterAction action;
        kit::Button* button;
    };
    std::vector<Known> m_buttons; ///< made once, so that the focus stays where it is
    kit::Button* m_next = nullptr;
    QVBoxLayout* m_column;
    QVBoxLayout* m_reasons;
    QHBoxLayout* m_line;
    kit::FlowLayout* m_row; ///< the ways beside the next step
    QList<QWidget*> m_reasonTexts;
};

} // namespace carm::counter
