// The desktop's own keychain through QtKeychain: Secret Service or KWallet, Credential Manager, Keychain.
#pragma once

#include "secrets/secret_store.h"

#include <QObject>

namespace carm::secrets {

struct KeychainSettings {
    QString service;        ///< the folder of this program's entries, as `carm-desktop`
    int deadlineMs = 60000; ///< long enough for a person to type the keyring's password when it asks
};

/// Lives on a thread with a running event loop of Qt's usual (GLib) kind. Never uses the library's plain
/// text fall-back.
class KeychainStore final : public SecretStore {
public:
    explicit KeychainStore(KeychainSettings settings);

    void read(const QString& name, ReadDone done) override;
    void write(const QString& name, const SecretBytes& value, WriteDone done) override;
    /// The library does not tell which service it picked, only that it picks by desktop session and
    /// platform; so that is what is named.
    QString backendName() const override;
    bool isReadOnly() const override { return false; }

private:
    KeychainSettings m_settings;
    QObject m_pending; ///< parent of what is under way; the last member, so that it goes first
};

} // namespace carm::secrets
