#include "shell/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace carm::shell {

IdleWatch::IdleWatch(IdleSettings settings, QObject* parent) : QObject(parent), m_settings(settings)
{
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::secondPassed);
    qApp->installEventFilter(this);
}

void IdleWatch::setActive(bool active)
{
    if (active == m_timer.isActive()) {
        return;
    }
    m_quiet = std::chrono::seconds(0);
    if (active) {
        m_timer.start();
    } else {
        m_timer.stop();
    }
}

void IdleWatch::touched()
{
    const bool counting = m_quiet >= m_settings.idle;
    m_quiet = std::chrono::seconds(0);
    if (counting && m_timer.isActive()) {
        Q_EMIT woken();
    }
}

void IdleWatch::secondPassed()
{
    ++m_quiet;
    const auto left = m_settings.idle + m_settings.countdown - m_quiet;
    if (left <= std::chrono::seconds(0)) {
        setActive(false);
        Q_EMIT expired();
    } else if (m_quiet >= m_settings.idle) {
        Q_EMIT countdown(static_cast<int>(left.count()));
    }
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::Wheel:
        if (m_timer.isActive()) {
            touched();
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace carm::shell
