#include "engine_thread.h"

namespace carm::app {

EngineThread::EngineThread() : m_context(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("carm-engine"));
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

EngineThread::~EngineThread()
{
    post([this] { m_thread.quit(); });
    m_thread.wait();
}

void EngineThread::post(std::function<void()> job)
{
    QMetaObject::invokeMethod(m_context.get(), std::move(job), Qt::QueuedConnection);
}

} // namespace carm::app
