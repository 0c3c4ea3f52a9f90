// The reference edition's figures of accounts as the plain values that models/account takes.
#pragma once

#include "account/due_dates.h"
#include "account/security.h"
#include "reference/edition.h"

#include <optional>
#include <vector>

namespace carm::presenters {

/// In force on `day`. Nothing when the edition lacks a figure: a due date is then not known, and not guessed.
std::optional<account::DueDates> dueDatesOf(const reference::Edition& edition, QDate day,
                                            const QString& holidayScope);

/// What release prior to payment asks for, written security first; forms without a share are left out. Where
/// the edition's floor is zero or absent there is none.
std::vector<account::SecurityRule> securityRulesOf(const reference::Edition& edition, QDate day);

} // namespace carm::presenters
