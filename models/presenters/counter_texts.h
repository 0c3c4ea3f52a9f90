// The counter's short texts: what a state, a record, a tender or a role is called, and how numbers and
// moments are written.
#pragma once

#include "access/roles.h"
#include "cashier/tender.h"
#include "presenters/choices.h"
#include "presenters/counter_state.h"
#include "presenters/format.h"

namespace carm::presenters {

/// 00000-123456784; the text itself when it is no transaction number.
QString printedTransactionNumber(const QString& digits);

/// What the store is asked for when somebody typed this into a search field: printed punctuation off, where
/// it is a number.
QString declarationSearchText(const QString& typed);

QString recordName(protocol::RecordKind kind, const Speaker& speaker);
StatePill standingPill(HistoryRecord::Standing standing, const Speaker& speaker);
QString tenderName(cashier::TenderKind kind, const Speaker& speaker);
QString roleName(access::Role role, const Speaker& speaker);
/// "Cashier, Supervisor"
QString roleNames(const access::Roles& roles, const Speaker& speaker);

/// "Queenston (0427)"; the code itself when the edition does not know it.
QString officeName(const QString& code, const reference::Edition& edition, QDate day, const Speaker& speaker);

/// Kinds of identification and reasons for having no business number, by the stable texts of models/importer;
/// any other text is said as it is.
QString identificationName(const QString& kind, const Speaker& speaker);
QString provisionalReasonName(const QString& reason, const Speaker& speaker);

/// In force on `day`, in the order of the edition.
std::vector<Choice> reasonChoices(reference::ReasonKind kind, const reference::Edition& edition, QDate day,
                                  const Speaker& speaker);
/// The code itself when the edition does not know it.
QString reasonName(reference::ReasonKind kind, const QString& code, const reference::Edition& edition,
                   QDate day, const Speaker& speaker);

} // namespace carm::presenters
