// Something that a device was asked for: completes exactly once, at the latest when its device goes.
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <utility>

namespace carm::devices {

/// A child of an object of the device, so that destroying the device completes what is under way.
template <class Outcome> class Completion final : public QObject {
public:
    using Done = std::function<void(const Outcome&)>;

    /// `ifGone` is the outcome when the device goes first.
    Completion(Done done, Outcome ifGone, QObject* parent)
        : QObject(parent), m_done(std::move(done)), m_ifGone(std::move(ifGone))
    {
    }
    ~Completion() override { complete(m_ifGone); }

    void setDeadline(int milliseconds, const Outcome& ifLate)
    {
        QTimer::singleShot(milliseconds, this, [this, ifLate] { finish(ifLate); });
    }

    /// Completes and leaves; later calls do nothing.
    void finish(const Outcome& outcome)
    {
        deleteLater();
        complete(outcome);
    }

    /// The same, once the current call has returned to the event loop.
    void finishLater(const Outcome& outcome)
    {
        QTimer::singleShot(0, this, [this, outcome] { finish(outcome); });
    }

private:
    void complete(const Outcome& outcome)
    {
        if (const Done done = std::exchange(m_done, nullptr)) {
            done(outcome);
        }
    }

    Done m_done;
    Outcome m_ifGone;
};

} // namespace carm::devices
