// A secret store in memory whose answers a test decides: typed errors, late, never, or altered.
#pragma once

#include "secrets/secret_store.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <optional>

namespace carm::test {

class FakeSecretStore final : public secrets::SecretStore {
public:
    void read(const QString& name, ReadDone done) override
    {
        ++reads;
        if (silent) {
            held.push_back(std::move(done));
            return;
        }
        QTimer::singleShot(0, &m_scope, [this, name, done = std::move(done)] { done(answer(name)); });
    }

    void write(const QString& name, const SecretBytes& value, WriteDone done) override
    {
        ++writes;
        const auto kept = std::make_shared<SecretBytes>(value.duplicate());
        QTimer::singleShot(0, &m_scope, [this, name, kept, done = std::move(done)] {
            if (writeError) {
                done(fail(secrets::SecretError{*writeError, {}}));
                return;
            }
            if (alterWrites) {
                kept->bytes()[0] ^= 1;
            }
            if (!loseWrites) {
                entries[name] = kept->duplicate();
            }
            done({});
        });
    }

    QString backendName() const override { return backend; }
    bool isReadOnly() const override { return readOnly; }

    std::map<QString, SecretBytes> entries;
    std::vector<ReadDone> held;
    std::optional<secrets::SecretErrorCode> readError;
    std::optional<secrets::SecretErrorCode> writeError;
    QString backend = QStringLiteral("fake");
    bool readOnly = false;
    bool silent = false;      ///< reads are never answered, only held
    bool alterWrites = false; ///< flips a bit of what is written
    bool loseWrites = false;  ///< says written, keeps nothing
    int reads = 0;
    int writes = 0;

private:
    Result<SecretBytes, secrets::SecretError> answer(const QString& name) const
    {
        if (readError) {
            return fail(secrets::SecretError{*readError, {}});
        }
        const auto entry = entries.find(name);
        if (entry == entries.end()) {
            return fail(secrets::SecretError{secrets::SecretErrorCode::NotFound, {}});
        }
        return entry->second.duplicate();
    }

    QObject m_scope;
};

} // namespace carm::test
