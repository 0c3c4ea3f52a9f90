// Where the master key of a store is: chosen explicitly by configuration, nothing falls back to another place.
#pragma once

#include "secrets/secret_store.h"

#include <QString>

#include <memory>
#include <optional>

namespace carm::app {

struct KeySource {
    enum class Kind { Keychain, Credential };
    Kind kind = Kind::Keychain;
    QString place; ///< the service's name in the keychain, or the directory of credentials
};

/// `keychain:SERVICE`, `credential:DIR`, or `credential` alone, which is $CREDENTIALS_DIRECTORY. Nothing when it is
/// neither, or when no directory is given and none is set.
std::optional<KeySource> parseKeySource(const QString& text);

/// How the choice is described in the help of every program.
QString keySourceHelp();

std::unique_ptr<secrets::SecretStore> makeSecretStore(const KeySource& source);

} // namespace carm::app
