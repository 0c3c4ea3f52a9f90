#include "storage/database.h"

namespace carm::storage {

QString toText(OpenErrorCode code)
{
    switch (code) {
    case OpenErrorCode::CipherMissing:
        return QStringLiteral("cipherMissing");
    case OpenErrorCode::NotEncrypted:
        return QStringLiteral("notEncrypted");
    case OpenErrorCode::WrongKey:
        return QStringLiteral("wrongKey");
    case OpenErrorCode::Damaged:
        return QStringLiteral("damaged");
    case OpenErrorCode::NewerSchema:
        return QStringLiteral("newerSchema");
    case OpenErrorCode::ForeignFile:
        return QStringLiteral("foreignFile");
    case OpenErrorCode::InUse:
        return QStringLiteral("inUse");
    case OpenErrorCode::NotFound:
        return QStringLiteral("notFound");
    case OpenErrorCode::DiskFull:
        return QStringLiteral("diskFull");
    case OpenErrorCode::ReadOnly:
        return QStringLiteral("readOnly");
    case OpenErrorCode::CannotOpen:
        return QStringLiteral("cannotOpen");
    case OpenErrorCode::MigrationFailed:
        return QStringLiteral("migrationFailed");
    }
    return QStringLiteral("cannotOpen");
}

} // namespace carm::storage
