// For a kiosk with no login session: a credential that the service manager unsealed and handed over
// (LoadCredentialEncrypted= of the unit). Chosen explicitly by configuration, never a fall-back.
#pragma once

#include "secrets/secret_store.h"

#include <QObject>

namespace carm::secrets {

/// Reads `<directory>/<name>`: 32 raw bytes, or 64 hexadecimal digits with or without a line end, from a file
/// that is nobody else's (private_file.h).
class CredentialStore final : public SecretStore {
public:
    /// `directory` is the value of $CREDENTIALS_DIRECTORY, given by the composition; empty when not set.
    explicit CredentialStore(QString directory);

    void read(const QString& name, ReadDone done) override;
    /// Always ReadOnly: the administrator provisions credentials.
    void write(const QString& name, const SecretBytes& value, WriteDone done) override;
    QString backendName() const override { return QStringLiteral("credential"); }
    bool isReadOnly() const override { return true; }

private:
    QString m_directory;
    QObject m_pending;
};

/// The same checks for a key in a file of its own, such as the agency's recovery secret key.
Result<SecretBytes, SecretError> readKeyFile(const QString& path);

} // namespace carm::secrets
