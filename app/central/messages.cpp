#include "messages.h"

namespace carm::app {
namespace {

using storage::OpenErrorCode;

QString withDetail(const QString& reason, const QString& detail)
{
    return detail.isEmpty() ? reason : QStringLiteral("%1 (%2)").arg(reason, detail);
}

const char* reasonOf(OpenErrorCode code)
{
    switch (code) {
    case OpenErrorCode::CipherMissing:
        return "the database engine of this program is not SQLCipher, or its self-test fails";
    case OpenErrorCode::NotEncrypted:
        return "the file is a plain database, not an encrypted one";
    case OpenErrorCode::WrongKey:
        return "no page of it can be read with the key that was given";
    case OpenErrorCode::Damaged:
        return "the key is right, but parts of the file cannot be read";
    case OpenErrorCode::NewerSchema:
        return "it was written by a later version of this program";
    case OpenErrorCode::ForeignFile:
        return "it is not a store of the central service";
    case OpenErrorCode::InUse:
        return "another carm-central has it open";
    case OpenErrorCode::NotFound:
        return "there is no store at this path";
    case OpenErrorCode::DiskFull:
        return "the disk is full";
    case OpenErrorCode::ReadOnly:
        return "the file or its folder cannot be written";
    case OpenErrorCode::CannotOpen:
        return "the system refuses";
    case OpenErrorCode::MigrationFailed:
        return "a step of bringing it to this version failed and was rolled back";
    }
    return "the system refuses";
}

const char* mendingOf(OpenErrorCode code)
{
    switch (code) {
    case OpenErrorCode::CipherMissing:
        return "install the program again from its package; nothing was written";
    case OpenErrorCode::NotEncrypted:
    case OpenErrorCode::ForeignFile:
        return "check --data; move the file away only if you know what it is";
    case OpenErrorCode::WrongKey:
        return "check --key-source; after the loss of a key, restore it from the recovery copy beside the "
               "store";
    case OpenErrorCode::Damaged:
        return "keep the file as it is and restore the latest backup; carmctl store verify says what can be "
               "read";
    case OpenErrorCode::NewerSchema:
        return "run the version that wrote it, or a later one";
    case OpenErrorCode::InUse:
        return "stop the service first (systemctl stop carm-central), or end the other command";
    case OpenErrorCode::NotFound:
        return "check --data; the service makes its store when it first runs";
    case OpenErrorCode::DiskFull:
        return "make room and start again; nothing was lost";
    case OpenErrorCode::ReadOnly:
    case OpenErrorCode::CannotOpen:
        return "check owner, rights and mount of --data";
    case OpenErrorCode::MigrationFailed:
        return "keep the file as it is, run the earlier version, and report the log";
    }
    return "check owner, rights and mount of --data";
}

const char* reasonOf(secrets::KeyErrorCode code)
{
    using secrets::KeyErrorCode;
    switch (code) {
    case KeyErrorCode::Locked:
        return "the keyring is locked";
    case KeyErrorCode::Denied:
        return "access to the secret store was refused";
    case KeyErrorCode::Unavailable:
        return "there is no secret store";
    case KeyErrorCode::TimedOut:
        return "the secret store did not answer in time";
    case KeyErrorCode::Cancelled:
        return "the asking was given up";
    case KeyErrorCode::Damaged:
        return "its entry is not a key";
    case KeyErrorCode::Insecure:
        return "others can read or replace its entry";
    case KeyErrorCode::StoreFailed:
        return "the secret store reported an error";
    case KeyErrorCode::BackendChanged:
        return "another secret store wrote the key than the one that would be asked now";
    case KeyErrorCode::MissingButStoreExists:
        return "the secret store has no key, but there is a store that needs one";
    case KeyErrorCode::NotProvisioned:
        return "there is no credential named master-key";
    case KeyErrorCode::CreationNotAllowed:
        return "the secret store has no key, and none may be made without --recovery-key";
    case KeyErrorCode::Busy:
        return "another program is making the key at this moment";
    case KeyErrorCode::RecoveryCopyFailed:
        return "the recovery copy could not be written, so no key was made";
    case KeyErrorCode::ReadBackDiffers:
        return "the secret store did not give back what was written";
    case KeyErrorCode::WrongKey:
        return "it is not the key of the recovery copy beside the store";
    }
    return "the secret store reported an error";
}

const char* mendingOf(secrets::KeyErrorCode code)
{
    using secrets::KeyErrorCode;
    switch (code) {
    case KeyErrorCode::Locked:
        return "unlock the keyring and start again";
    case KeyErrorCode::Denied:
    case KeyErrorCode::StoreFailed:
    case KeyErrorCode::ReadBackDiffers:
        return "check the rights of this user in the secret store and start again";
    case KeyErrorCode::Unavailable:
        return "start the Secret Service, or give a credential: --key-source credential:DIR";
    case KeyErrorCode::TimedOut:
    case KeyErrorCode::Cancelled:
    case KeyErrorCode::Busy:
        return "start again";
    case KeyErrorCode::Damaged:
    case KeyErrorCode::MissingButStoreExists:
    case KeyErrorCode::WrongKey:
        return "restore the key from the recovery copy; a new key could not read the store";
    case KeyErrorCode::Insecure:
        return "make the entry readable by this user only (chmod 600) in a folder that only this user writes";
    case KeyErrorCode::BackendChanged:
        return "log in with the desktop that was used before, or move the key";
    case KeyErrorCode::NotProvisioned:
        return "provision 32 random bytes as master-key (LoadCredentialEncrypted= of the unit)";
    case KeyErrorCode::CreationNotAllowed:
        return "check --key-source; for a first start give --recovery-key FILE";
    case KeyErrorCode::RecoveryCopyFailed:
        return "check the rights of --data and start again";
    }
    return "check the secret store and start again";
}

const char* nameOf(reference::ImportErrorCode code)
{
    using reference::ImportErrorCode;
    switch (code) {
    case ImportErrorCode::NotFound:
        return "not found";
    case ImportErrorCode::CannotRead:
        return "cannot be read";
    case ImportErrorCode::TooLarge:
        return "too large";
    case ImportErrorCode::NotUtf8:
        return "not UTF-8";
    case ImportErrorCode::Malformed:
        return "malformed row";
    case ImportErrorCode::MissingTable:
        return "missing table";
    case ImportErrorCode::MissingColumn:
        return "missing column";
    case ImportErrorCode::EmptyValue:
        return "empty value";
    case ImportErrorCode::BadValue:
        return "bad value";
    case ImportErrorCode::UnknownRate:
        return "unknown rate text";
    case ImportErrorCode::UnknownCode:
        return "unknown code";
    case ImportErrorCode::Duplicate:
        return "duplicate";
    case ImportErrorCode::BadPackage:
        return "not a packed edition, or altered";
    }
    return "cannot be read";
}

/// `t2025_items8.csv, row 12, column MFN, value "x": unknown rate text`
QString lineOf(const reference::ImportError& error)
{
    QStringList parts;
    if (!error.file.isEmpty()) {
        parts += error.file;
    }
    if (error.row > 0) {
        parts += QStringLiteral("row %1").arg(error.row);
    }
    if (!error.column.isEmpty()) {
        parts += QStringLiteral("column %1").arg(error.column);
    }
    if (!error.value.isEmpty()) {
        parts += QStringLiteral("value \"%1\"").arg(error.value);
    }
    const QString name = QLatin1String(nameOf(error.code));
    return parts.isEmpty() ? name : QStringLiteral("%1: %2").arg(parts.join(QStringLiteral(", ")), name);
}

} // namespace

Trouble troubleOf(const storage::OpenError& error, const QString& path)
{
    return {QStringLiteral("the store %1 cannot be opened").arg(path),
            withDetail(QLatin1String(reasonOf(error.code)), error.detail),
            QLatin1String(mendingOf(error.code))};
}

Trouble troubleOf(const outbox::StoreError& error)
{
    const QString what = QStringLiteral("the store cannot be used");
    if (error.code == outbox::StoreErrorCode::Busy) {
        return {what, withDetail(QStringLiteral("another program holds its lock"), error.detail),
                QStringLiteral("try again")};
    }
    if (error.code == outbox::StoreErrorCode::DiskFull) {
        return {what, withDetail(QStringLiteral("the disk is full"), error.detail),
                QStringLiteral("make room and try again; nothing was lost")};
    }
    return {what, withDetail(QStringLiteral("the database reports an error"), error.detail),
            QStringLiteral("keep the file as it is and run carmctl store verify")};
}

Trouble troubleOf(const secrets::KeyError& error)
{
    return {QStringLiteral("the master key cannot be had"),
            withDetail(QLatin1String(reasonOf(error.code)), error.detail),
            QLatin1String(mendingOf(error.code))};
}

Trouble troubleOf(const secrets::RecoveryError& error, const QString& path)
{
    const bool isPublicKey = error.code == secrets::RecoveryErrorCode::BadPublicKey;
    return {QStringLiteral("the recovery key %1 cannot be used").arg(path),
            withDetail(isPublicKey ? QStringLiteral("it is not a public key of 64 hexadecimal digits")
                                   : QStringLiteral("the file cannot be read"),
                       error.detail),
            QStringLiteral("give the file that the agency handed out")};
}

Trouble troubleOf(const std::vector<reference::ImportError>& errors, const QString& path)
{
    QStringList lines;
    for (const reference::ImportError& error : errors) {
        lines += lineOf(error);
    }
    return {QStringLiteral("the reference edition %1 is refused as a whole").arg(path),
            lines.join(QStringLiteral("\n       ")), QStringLiteral("correct the tables and start again")};
}

QString textOf(const Trouble& trouble)
{
    return QStringLiteral("carm-central: %1\n  why: %2\n  mend: %3\n")
        .arg(trouble.what, trouble.why, trouble.mend);
}

} // namespace carm::app
