#include "common/key_source.h"

#include "secrets/credential_store.h"
#include "secrets/keychain_store.h"

#include <QProcessEnvironment>

namespace carm::app {

std::optional<KeySource> parseKeySource(const QString& text)
{
    const QString kind = text.section(QLatin1Char(':'), 0, 0);
    const QString place = text.section(QLatin1Char(':'), 1);
    if (kind == QLatin1String("keychain") && !place.isEmpty()) {
        return KeySource{KeySource::Kind::Keychain, place};
    }
    if (kind == QLatin1String("credential")) {
        const QString given =
            QProcessEnvironment::systemEnvironment().value(QStringLiteral("CREDENTIALS_DIRECTORY"));
        const QString directory = place.isEmpty() ? given : place;
        if (!directory.isEmpty()) {
            return KeySource{KeySource::Kind::Credential, directory};
        }
    }
    return {};
}

QString keySourceHelp()
{
    return QStringLiteral("Where the master key is: keychain:SERVICE, credential:DIR, or credential (uses "
                          "$CREDENTIALS_DIRECTORY). The entry is named master-key.");
}

std::unique_ptr<secrets::SecretStore> makeSecretStore(const KeySource& source)
{
    if (source.kind == KeySource::Kind::Keychain) {
        secrets::KeychainSettings settings;
        settings.service = source.place;
        return std::make_unique<secrets::KeychainStore>(settings);
    }
    return std::make_unique<secrets::CredentialStore>(source.place);
}

} // namespace carm::app
