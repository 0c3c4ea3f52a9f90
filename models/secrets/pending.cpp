#include "secrets/pending.h"

#include <QTimer>

#include <memory>
#include <utility>

namespace carm::secrets {

Pending::Pending(SecretStore::ReadDone done, QObject* parent) : QObject(parent), m_done(std::move(done)) {}

Pending::~Pending()
{
    complete(fail(SecretError{SecretErrorCode::Cancelled, QStringLiteral("store closed")}));
}

void Pending::setDeadline(int deadlineMs)
{
    QTimer::singleShot(deadlineMs, this, [this, deadlineMs] {
        finish(fail(SecretError{SecretErrorCode::TimedOut, QStringLiteral("%1 ms").arg(deadlineMs)}));
    });
}

void Pending::finish(Result<SecretBytes, SecretError> result)
{
    // The completion may destroy the store and this object with it, so it comes last.
    deleteLater();
    complete(std::move(result));
}

void Pending::finishLater(Result<SecretBytes, SecretError> result)
{
    const auto kept = std::make_shared<Result<SecretBytes, SecretError>>(std::move(result));
    QTimer::singleShot(0, this, [this, kept] { finish(std::move(*kept)); });
}

SecretStore::ReadDone Pending::forWrite(SecretStore::WriteDone done)
{
    return [done = std::move(done)](const Result<SecretBytes, SecretError>& result) {
        if (result.ok()) {
            done(Result<void, SecretError>());
        } else {
            done(fail(result.error()));
        }
    };
}

void Pending::complete(Result<SecretBytes, SecretError> result)
{
    if (const auto done = std::exchange(m_done, nullptr)) {
        done(std::move(result));
    }
}

} // namespace carm::secrets
