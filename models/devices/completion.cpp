#include "devices/completion.h"

#include <QTimer>

#include <utility>

namespace carm::devices {

Completion::Completion(Printer::Done done, QObject* parent) : QObject(parent), m_done(std::move(done)) {}

Completion::~Completion()
{
    complete(fail(PrintError{PrintErrorCode::Unavailable, QStringLiteral("the printer was closed")}));
}

void Completion::setDeadline(int milliseconds)
{
    QTimer::singleShot(milliseconds, this, [this, milliseconds] {
        finish(fail(PrintError{PrintErrorCode::TimedOut, QStringLiteral("%1 ms").arg(milliseconds)}));
    });
}

void Completion::finish(Result<void, PrintError> result)
{
    deleteLater();
    complete(result);
}

void Completion::finishLater(const Result<void, PrintError>& result)
{
    QTimer::singleShot(0, this, [this, result] { finish(result); });
}

void Completion::complete(const Result<void, PrintError>& result)
{
    if (const Printer::Done done = std::exchange(m_done, nullptr)) {
        done(result);
    }
}

} // namespace carm::devices
