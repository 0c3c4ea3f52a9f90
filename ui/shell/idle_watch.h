// Notices that nobody touches the kiosk any more, counts down where the person can see it, and says when the
// session is over. Counts seconds of its own timer, so that a change of the wall clock neither ends nor
// prolongs a session.
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace carm::shell {

struct IdleSettings {
    std::chrono::seconds idle{180};     ///< without a touch or a key before the countdown starts
    std::chrono::seconds countdown{60}; ///< WCAG 2.1, 2.2.1 asks for at least 20 seconds
};

class IdleWatch final : public QObject {
    Q_OBJECT
public:
    explicit IdleWatch(IdleSettings settings, QObject* parent = nullptr);

    /// Watches while a person's session is open.
    void setActive(bool active);
    /// The person is there: the watch starts anew.
    void touched();
    /// One second of nothing; the timer calls it.
    void secondPassed();

Q_SIGNALS:
    /// Each second of the countdown, from its full length down to 1.
    void countdown(int secondsLeft);
    /// A touch during the countdown.
    void woken();
    void expired();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    IdleSettings m_settings;
    QTimer m_timer;
    std::chrono::seconds m_quiet{0};
};

} // namespace carm::shell
