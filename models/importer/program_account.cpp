#include "importer/program_account.h"

#include "importer/code_texts.h"

#include <algorithm>

namespace carm::importer {
namespace {

using identifiers::BusinessNumber;
using identifiers::ImportProgramAccount;

constexpr int kHighestReference = 9999;

constexpr CodeTexts<ProgramAccountStatus, 4> kAccountStatusTexts{{
    {ProgramAccountStatus::Pending, "pending"},
    {ProgramAccountStatus::Active, "active"},
    {ProgramAccountStatus::Suspended, "suspended"},
    {ProgramAccountStatus::Closed, "closed"},
}};

constexpr CodeTexts<ProgramAccountUse, 3> kAccountUseTexts{{
    {ProgramAccountUse::Import, "import"},
    {ProgramAccountUse::ImportAndExport, "importAndExport"},
    {ProgramAccountUse::ExportOnly, "exportOnly"},
}};

std::optional<ProgramAccountStatus> statusFromPending(ProgramAccountEvent event)
{
    switch (event) {
    case ProgramAccountEvent::Confirmed:
        return ProgramAccountStatus::Active;
    case ProgramAccountEvent::Refused:
    case ProgramAccountEvent::Closed:
        return ProgramAccountStatus::Closed;
    case ProgramAccountEvent::Suspended:
    case ProgramAccountEvent::Reinstated:
        return {};
    }
    return {};
}

std::optional<ProgramAccountStatus> statusFromActive(ProgramAccountEvent event)
{
    switch (event) {
    case ProgramAccountEvent::Suspended:
        return ProgramAccountStatus::Suspended;
    case ProgramAccountEvent::Closed:
        return ProgramAccountStatus::Closed;
    case ProgramAccountEvent::Confirmed:
    case ProgramAccountEvent::Refused:
    case ProgramAccountEvent::Reinstated:
        return {};
    }
    return {};
}

std::optional<ProgramAccountStatus> statusFromSuspended(ProgramAccountEvent event)
{
    switch (event) {
    case ProgramAccountEvent::Reinstated:
        return ProgramAccountStatus::Active;
    case ProgramAccountEvent::Closed:
        return ProgramAccountStatus::Closed;
    case ProgramAccountEvent::Confirmed:
    case ProgramAccountEvent::Refused:
    case ProgramAccountEvent::Suspended:
        return {};
    }
    return {};
}

int referenceOf(const ImportProgramAccount& number)
{
    return number.text().right(4).toInt();
}

} // namespace

std::optional<ProgramAccountStatus> transition(ProgramAccountStatus status, ProgramAccountEvent event)
{
    switch (status) {
    case ProgramAccountStatus::Pending:
        return statusFromPending(event);
    case ProgramAccountStatus::Active:
        return statusFromActive(event);
    case ProgramAccountStatus::Suspended:
        return statusFromSuspended(event);
    case ProgramAccountStatus::Closed:
        return {};
    }
    return {};
}

Result<ImportProgramAccount, EnrolmentError> nextProgramAccount(const BusinessNumber& business,
                                                                const std::vector<ProgramAccount>& existing)
{
    int highest = 0;
    for (const ProgramAccount& account : existing) {
        if (account.number.businessNumber() == business) {
            highest = std::max(highest, referenceOf(account.number));
        }
    }
    if (highest == kHighestReference) {
        return fail(EnrolmentError::NoneLeft);
    }
    const QString reference = QStringLiteral("%1").arg(highest + 1, 4, 10, QLatin1Char('0'));
    return ImportProgramAccount::parse(QString(business.text() + QStringLiteral("RM") + reference)).value();
}

Result<ProgramAccount, EnrolmentError> enrol(const BusinessNumber& business,
                                             const ImportProgramAccount& number,
                                             const std::vector<ProgramAccount>& existing, QDate day)
{
    if (number.businessNumber() != business) {
        return fail(EnrolmentError::AnotherBusiness);
    }
    const bool taken =
        std::any_of(existing.begin(), existing.end(),
                    [&number](const ProgramAccount& account) { return account.number == number; });
    if (taken) {
        return fail(EnrolmentError::AlreadyEnrolled);
    }
    return ProgramAccount{number, ProgramAccountStatus::Pending, ProgramAccountUse::Import, day};
}

bool mayImportUnder(const ProgramAccount& account)
{
    return account.status == ProgramAccountStatus::Active && account.use != ProgramAccountUse::ExportOnly;
}

QString toText(ProgramAccountStatus status)
{
    return textForCode(kAccountStatusTexts, status);
}

std::optional<ProgramAccountStatus> programAccountStatusFromText(QStringView text)
{
    return codeForText(kAccountStatusTexts, text);
}

QString toText(ProgramAccountUse use)
{
    return textForCode(kAccountUseTexts, use);
}

std::optional<ProgramAccountUse> programAccountUseFromText(QStringView text)
{
    return codeForText(kAccountUseTexts, text);
}

} // namespace carm::importer
