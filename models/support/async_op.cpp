#include "support/async_op.h"

#include <QThread>

namespace carm::detail {

AsyncOpBase::AsyncOpBase(QObject* context, int deadlineMs, std::function<void()> timedOut)
    : m_context(context)
{
    CARM_ENSURE(context != nullptr && deadlineMs > 0);
    CARM_ASSUME(context->thread() == QThread::currentThread());
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, context, std::move(timedOut));
    m_timer.start(deadlineMs);
}

AsyncOpBase::~AsyncOpBase() = default;

} // namespace carm::detail
