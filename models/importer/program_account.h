// The import program accounts (RM0001 …) of a business: their life as a pure table, and enrolment of a new
// one. Domain notes 8.1, steps 6 and 8.
#pragma once

#include "identifiers/identifiers.h"

#include <QDate>

#include <optional>
#include <vector>

namespace carm::importer {

enum class ProgramAccountStatus { Pending, Active, Suspended, Closed };
enum class ProgramAccountEvent { Confirmed, Refused, Suspended, Reinstated, Closed };

/// What the account was opened for; nothing can be imported under one for exports only.
enum class ProgramAccountUse { Import, ImportAndExport, ExportOnly };

struct ProgramAccount {
    identifiers::ImportProgramAccount number;
    ProgramAccountStatus status = ProgramAccountStatus::Pending;
    ProgramAccountUse use = ProgramAccountUse::Import;
    QDate enrolledOn;
    bool operator==(const ProgramAccount&) const = default;
};

enum class EnrolmentError {
    AnotherBusiness, ///< the number belongs to another business number
    AlreadyEnrolled,
    NoneLeft, ///< RM9999 is taken
};

/// Nothing when the event is not allowed in that status. Closed has no way out: a number is not reused.
std::optional<ProgramAccountStatus> transition(ProgramAccountStatus status, ProgramAccountEvent event);

/// The number behind the highest that the business ever had; RM0001 for the first.
Result<identifiers::ImportProgramAccount, EnrolmentError>
nextProgramAccount(const identifiers::BusinessNumber& business, const std::vector<ProgramAccount>& existing);

/// A pending account under `number`.
Result<ProgramAccount, EnrolmentError> enrol(const identifiers::BusinessNumber& business,
                                             const identifiers::ImportProgramAccount& number,
                                             const std::vector<ProgramAccount>& existing, QDate day);

bool mayImportUnder(const ProgramAccount& account);

QString toText(ProgramAccountStatus status);
std::optional<ProgramAccountStatus> programAccountStatusFromText(QStringView text);
QString toText(ProgramAccountUse use);
std::optional<ProgramAccountUse> programAccountUseFromText(QStringView text);

} // namespace carm::importer
