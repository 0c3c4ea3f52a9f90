// The rows of the importer's list: what a draft, a template and a sealed declaration show, which filter shows
// them, and what a change of a sealed one would be. Inside the room only.
#pragma once

#include "presenters/declaration_list.h"

namespace carm::presenters {

struct DeclarationRow {
    DeclarationRowKind kind = DeclarationRowKind::Draft;
    QUuid draftId;             ///< null for a sealed declaration
    QString transactionNumber; ///< bare digits
    QString title;             ///< importer's name, or the template's
    QString importerNumber;    ///< of a sealed declaration
    QString type;
    Instant changedAt;
    PresentState present; ///< of a sealed declaration, as the two next
    std::optional<outbox::OutboxItem> own;
    QDate accounted; ///< release for type AB, else accounting
};

DeclarationRow draftRow(const outbox::DraftListRow& listed);
/// Nothing for a document that cannot be read.
std::optional<DeclarationRow> sealedRow(const outbox::KnownDeclaration& known);

bool isShownBy(DeclarationFilter filter, const DeclarationRow& row);
QString declarationFilterName(DeclarationFilter filter, const Speaker& speaker);
StatePill declarationPill(const DeclarationRow& row, const Speaker& speaker);

/// The payment due date of the period that the goods are billed in; nothing while the edition lacks figures.
std::optional<QDate> paymentDueOf(QDate accounted, const std::optional<account::DueDates>& dueDates);
/// `refusal` is why the person may not correct for this importer.
ChangeOffer changeOfferOf(const DeclarationRow& row, const std::optional<account::DueDates>& dueDates,
                          QDate today, const std::optional<Message>& refusal, const Speaker& speaker);

/// The importer of a new entry: the business, as the agency has it.
void fillImporter(declaration::Draft& draft, const BusinessChoice& business,
                  const protocol::BusinessView& view);
/// What a new entry takes over from another one: everything but its numbers, days, totals and reasons.
declaration::Draft copiedDraft(const declaration::Draft& draft, QDate today);
/// Where a draft opens, as it is stored with it.
QString draftPage();
/// Reasons say why; they are no change by themselves.
declaration::Draft withoutReasons(declaration::Draft draft);
/// The next version as it begins: the one before, with a reason to be given.
declaration::Draft correctingDraft(const declaration::Draft& draft);

} // namespace carm::presenters
