// One call of a SecretStore that has not completed yet.
#pragma once

#include "secrets/secret_store.h"

#include <QObject>

namespace carm::secrets {

/// Completes exactly once: by finish(), at the deadline, or with Cancelled when it is destroyed. A child of
/// the store that waits, so that destroying the store completes everything that is under way.
class Pending final : public QObject {
public:
    Pending(SecretStore::ReadDone done, QObject* parent);
    ~Pending() override;

    void setDeadline(int deadlineMs);
    /// Completes and leaves; later calls do nothing.
    void finish(Result<SecretBytes, SecretError> result);
    /// The same, but after the current call has returned to the event loop.
    void finishLater(Result<SecretBytes, SecretError> result);

    /// A write completes like a read that found nothing of interest.
    static SecretStore::ReadDone forWrite(SecretStore::WriteDone done);

private:
    void complete(Result<SecretBytes, SecretError> result);

    SecretStore::ReadDone m_done;
};

} // namespace carm::secrets
