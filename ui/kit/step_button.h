// One step: its number or a check mark in a disc, and its name.
#pragma once

#include <QAbstractButton>

namespace carm::kit {

class StepButton final : public QAbstractButton {
    Q_OBJECT
public:
    enum class State { Done, Current, Ahead };
    StepButton(int number, QWidget* parent);
    void setState(State state, bool open);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int m_number;
    State m_state = State::Ahead;
};

} // namespace carm::kit
