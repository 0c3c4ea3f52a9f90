#include "recovery_command.h"

#include "output.h"
#include "secrets/key_text.h"
#include "secrets/recovery_copy.h"

#include <QFile>

namespace carm::app {
namespace {

using presenters::Speaker;

constexpr QFile::Permissions kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// A new file or none.
bool writeNew(const QString& path, const QByteArray& text, QFile::Permissions permissions)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, permissions)) {
        return false;
    }
    if (file.write(text) != text.size() || !file.flush()) {
        file.remove();
        return false;
    }
    return true;
}

int complainOfFile(const QString& path, const Speaker& speaker)
{
    complain(speaker.say(
        "CommandLine",
        "%1 cannot be written: it exists already, or its folder is not writable. Name a new file.", {path}));
    return kEnvironmentTrouble;
}

} // namespace

int runRecoveryNewKey(const Options& options)
{
    const Speaker speaker(options.language);
    const secrets::RecoveryKeyPair pair = secrets::generateRecoveryKeyPair();
    const QByteArray secret = secrets::toHex(pair.secretKey);
    const bool isSecretWritten = writeNew(options.secretFile, secret, kOwnerOnly);
    secrets::wipeShared(secret);
    if (!isSecretWritten) {
        return complainOfFile(options.secretFile, speaker);
    }
    const QByteArray publicKey(reinterpret_cast<const char*>(pair.publicKey.bytes.data()),
                               static_cast<qsizetype>(pair.publicKey.bytes.size()));
    if (!writeNew(options.publicFile, publicKey.toHex() + '\n',
                  kOwnerOnly | QFile::ReadGroup | QFile::ReadOther)) {
        QFile::remove(options.secretFile); // half a pair would be taken for a whole one
        return complainOfFile(options.publicFile, speaker);
    }
    return kDone;
}

} // namespace carm::app
