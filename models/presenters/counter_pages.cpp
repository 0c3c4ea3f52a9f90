#include "presenters/counter_pages.h"

#include "declaration/declaration.h"
#include "presenters/counter_messages.h"
#include "presenters/counter_obstacles.h"
#include "presenters/counter_texts.h"
#include "presenters/kiosk_views.h"

#include <QJsonArray>

#include <algorithm>

namespace carm::presenters {
namespace {

using assessment::ChargeKind;
using declaration::Draft;
using protocol::RecordKind;
using Standing = HistoryRecord::Standing;

void addSealedRow(PrintedPart& part, const QString& label, const QString& value)
{
    if (!value.isEmpty()) {
        part.rows.push_back({label, value});
    }
}

PrintedPart sealedImporter(const Draft& draft, const Speaker& speaker)
{
    PrintedPart part{speaker.say("Print", "Importer"), {}};
    const auto number = identifiers::ImportProgramAccount::parse(draft.importerNumber);
    const auto& provisional = draft.provisionalImporter;
    addSealedRow(part, speaker.say("Print", "Business number"),
                 number ? number->printed() : draft.importerNumber);
    addSealedRow(part, speaker.say("Print", "Name"),
                 provisional ? provisional->legalName : draft.importerName);
    addSealedRow(part, speaker.say("Print", "Address"),
                 provisional ? provisional->address : draft.importerAddress);
    addSealedRow(part, speaker.say("Print", "Telephone"),
                 provisional ? provisional->phone : draft.importerPhone);
    return part;
}

PrintedPart sealedShipment(const Draft& draft, const Speaker& speaker)
{
    PrintedPart part{speaker.say("Print", "Shipment"), {}};
    addSealedRow(part, speaker.say("Print", "Office of release"), draft.office);
    addSealedRow(part, speaker.say("Print", "Mode of transport"), draft.modeOfTransport);
    addSealedRow(part, speaker.say("Print", "Cargo control number"), draft.cargoControlNumber);
    for (const declaration::DraftInvoice& invoice : draft.invoices) {
        addSealedRow(part, speaker.say("Print", "Vendor"), invoice.vendorName);
        addSealedRow(part, speaker.say("Print", "Invoice number"), invoice.number);
        addSealedRow(part, speaker.say("Print", "Place of export"), invoice.placeOfExport);
        addSealedRow(
            part, speaker.say("Print", "Direct shipment date"),
            formatDate(QDate::fromString(invoice.directShipmentDate, Qt::ISODate), speaker.language()));
    }
    return part;
}

std::optional<money::Cents> sealedAmount(const QJsonObject& line, const QString& key)
{
    const auto amount = money::Cents::parse(line.value(key).toString());
    return amount ? std::optional(amount.value()) : std::nullopt;
}

PrintedGoods sealedGoods(const Draft& draft, const QJsonObject& amounts, const Speaker& speaker)
{
    const int invoiceIndex = amounts.value(QStringLiteral("invoice")).toInt();
    const int lineIndex = amounts.value(QStringLiteral("line")).toInt();
    const auto& invoice = draft.invoices.at(static_cast<std::size_t>(invoiceIndex));
    const auto& line = invoice.lines.at(static_cast<std::size_t>(lineIndex));
    const auto code = identifiers::ClassificationNumber::parse(line.classificationNumber);
    const QString number = QString::number(lineIndex + 1);
    const QString printedCode = code ? code->printed() : line.classificationNumber;
    const QString quantity = line.quantity.isEmpty() ? QString()
                                                     : formatDecimal(line.quantity, speaker.language()) +
                                                           QChar::Nbsp + line.unitOfMeasure;
    PrintedGoods row;
    row.number =
        draft.invoices.size() == 1 ? number : QStringLiteral("%1-%2").arg(invoiceIndex + 1).arg(number);
    row.description = line.description.isEmpty() ? printedCode : line.description;
    row.details = {printedCode, line.countryOfOrigin, line.tariffTreatment, quantity};
    row.details.removeAll(QString());
    row.value = formatDecimal(line.value, speaker.language()) + QChar::Nbsp + invoice.currency;
    row.valueForDuty = amountOrPending(sealedAmount(amounts, QStringLiteral("valueForDuty")), speaker);
    row.customsDuty =
        amountOrPending(sealedAmount(amounts, assessment::toText(ChargeKind::CustomsDuty)), speaker);
    row.tax =
        amountOrPending(sealedAmount(amounts, assessment::toText(ChargeKind::GoodsAndServicesTax)), speaker);
    return row;
}

bool hasLine(const Draft& draft, const QJsonObject& amounts)
{
    const int invoice = amounts.value(QStringLiteral("invoice")).toInt(-1);
    const int line = amounts.value(QStringLiteral("line")).toInt(-1);
    return invoice >= 0 && line >= 0 && static_cast<std::size_t>(invoice) < draft.invoices.size() &&
           static_cast<std::size_t>(line) < draft.invoices[static_cast<std::size_t>(invoice)].lines.size();
}

/// Codes without their names and amounts without their steps: what the document itself says.
PrintedEntry entryAsSealed(const protocol::SealedEntry& entry, const protocol::EntryContent& content,
                           const QString& environment, const Speaker& speaker)
{
    PrintedEntry printed = printedFrame(entry, content, environment, speaker);
    printed.parts = {sealedImporter(content.draft, speaker), sealedShipment(content.draft, speaker)};
    for (const QJsonValue& amounts : content.amounts.value(QStringLiteral("lines")).toArray()) {
        if (hasLine(content.draft, amounts.toObject())) {
            printed.goods.push_back(sealedGoods(content.draft, amounts.toObject(), speaker));
        }
    }
    const OwedView owed = sealedOwedView(content.amounts, speaker);
    printed.totals = {{speaker.say("Print", "Value for duty"), owed.valueForDuty},
                      {chargeName(ChargeKind::CustomsDuty, speaker), owed.customsDuty},
                      {chargeName(ChargeKind::GoodsAndServicesTax, speaker), owed.tax}};
    printed.owed = owed.total;
    return printed;
}

/// What only the officer sees of an importer without a business number.
PrintedPart identificationPart(const declaration::DraftProvisionalImporter& provisional,
                               const Speaker& speaker)
{
    PrintedPart part{speaker.say("Counter", "No business number yet"), {}};
    addSealedRow(part, speaker.say("Counter", "Identification"),
                 identificationName(provisional.identificationKind, speaker));
    addSealedRow(part, speaker.say("Counter", "Number of the identification"),
                 provisional.identificationNumber);
    addSealedRow(part, speaker.say("Counter", "Reason"), provisionalReasonName(provisional.reason, speaker));
    return part;
}

std::optional<Message> explanationNote(const std::optional<PrintedEntryError>& lacking,
                                       const QString& edition, const Speaker& speaker)
{
    if (!lacking) {
        return {};
    }
    if (*lacking == PrintedEntryError::AmountsDiffer) {
        return otherAmountsMessage(speaker);
    }
    return Message{speaker.say("Counter", "The steps of the computation are not shown."),
                   speaker.say("Counter",
                               "The entry was computed with the reference edition %1, which "
                               "is not here.",
                               {edition}),
                   speaker.say("Counter", "The amounts are those that were sealed.")};
}

void addStateNotes(std::vector<Message>& notes, const OpenDeclaration& declaration,
                   const CounterSession& session)
{
    const Speaker& speaker = session.speaker();
    const PresentState& present = *declaration.present();
    if (!present.isReadable) {
        notes.push_back(tooOldMessage(speaker));
    }
    if (present.isDisputed) {
        notes.push_back({speaker.say("Counter", "What happened to this entry does not fit together."),
                         speaker.say("Counter", "Two counters may have worked on it without knowing."),
                         speaker.say("Counter", "Look at its history before you go on.")});
    }
    if (const auto note = otherAmountsOfAgency(declaration, speaker)) {
        notes.push_back(*note);
    }
    if (const auto note = otherOffice(declaration, session)) {
        notes.push_back(*note);
    }
    for (const HistoryRecord& record : present.history) {
        if (!record.problem.isEmpty()) {
            notes.push_back(messageForProblem(record.problem, speaker));
        }
    }
}

const HistoryRecord* lastThatCounts(const PresentState& present, RecordKind kind)
{
    const auto found =
        std::find_if(present.history.rbegin(), present.history.rend(), [kind](const HistoryRecord& record) {
            return record.kind == kind && record.standing != Standing::Refused;
        });
    return found == present.history.rend() ? nullptr : &*found;
}

std::optional<reference::ReasonKind> reasonKindOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Returned:
    case RecordKind::ExaminationOrdered:
        return reference::ReasonKind::Return;
    case RecordKind::Cancelled:
        return reference::ReasonKind::Cancel;
    case RecordKind::PaymentVoided:
        return reference::ReasonKind::Void;
    default:
        return {};
    }
}

} // namespace

SealedPages sealedPages(const protocol::SealedEntry& entry, const protocol::EntryContent& content,
                        const reference::EditionPointer& edition, const Speaker& speaker)
{
    auto printed = printedEntry(entry, edition, speaker);
    if (printed) {
        return {std::move(printed).value(), {}};
    }
    return {entryAsSealed(entry, content, edition->info().environment, speaker), printed.error()};
}

ReviewPages reviewPages(const OpenDeclaration& declaration, const CounterSession& session)
{
    ReviewPages pages;
    if (!declaration.known() || !declaration.content()) {
        return pages;
    }
    const Speaker& speaker = session.speaker();
    const protocol::EntryContent& content = *declaration.content();
    SealedPages sealed = sealedPages(declaration.known()->entry, content, session.edition(), speaker);
    pages.number = sealed.text.number;
    pages.version = QString::number(content.context.version);
    pages.language = languageFromCode(content.context.language);
    pages.parts = std::move(sealed.text.parts);
    if (content.draft.provisionalImporter) {
        pages.parts.push_back(identificationPart(*content.draft.provisionalImporter, speaker));
    }
    pages.goodsHeadings = std::move(sealed.text.goodsHeadings);
    pages.goods = std::move(sealed.text.goods);
    pages.owed = sealedOwedView(content.amounts, speaker);
    pages.explanation = std::move(sealed.text.explanation);
    pages.signature = {{speaker.say("Print", "Name"), content.context.declarantName},
                       {speaker.say("Print", "Signed on the terminal"),
                        formatMoment(content.context.sealedAt, speaker.language())},
                       {speaker.say("Counter", "Terminal"), content.context.terminal}};
    if (const auto doubt = sealDoubt(declaration, speaker)) {
        pages.notes.push_back(doubt->message);
    }
    if (const auto note = explanationNote(sealed.lacking, content.context.editionName, speaker)) {
        pages.notes.push_back(*note);
    }
    addStateNotes(pages.notes, declaration, session);
    return pages;
}

std::vector<HistoryRow> historyRows(const PresentState& present, const CounterSession& session)
{
    const Speaker& speaker = session.speaker();
    std::vector<HistoryRow> rows;
    for (const HistoryRecord& record : present.history) {
        QStringList details;
        if (!record.receiptNumber.isEmpty()) {
            details += speaker.say("Counter", "Receipt %1", {record.receiptNumber});
        }
        const auto kind = reasonKindOf(record.kind);
        for (const QString& code : record.reasons) {
            details +=
                kind ? reasonName(*kind, code, *session.edition(), session.clock().today(), speaker) : code;
        }
        if (!record.remark.isEmpty()) {
            details += record.remark;
        }
        const bool isHere = record.terminal == session.identity().terminal;
        rows.push_back({formatMoment(record.recordedAt, speaker.language()), recordName(record.kind, speaker),
                        isHere ? record.actor : QStringLiteral("%1 · %2").arg(record.actor, record.terminal),
                        details.join(QStringLiteral(" · ")), standingPill(record.standing, speaker)});
    }
    return rows;
}

std::optional<StampedCopy> stampedCopy(const OpenDeclaration& declaration, const CounterSession& session,
                                       Language language)
{
    const bool isReleased = declaration.present() && declaration.content() &&
                            declaration.present()->state == declaration::DeclarationState::Released;
    const HistoryRecord* release =
        isReleased ? lastThatCounts(*declaration.present(), RecordKind::Released) : nullptr;
    if (release == nullptr) {
        return {};
    }
    const Speaker& speaker = session.speaker(language);
    const HistoryRecord* payment = lastThatCounts(*declaration.present(), RecordKind::PaymentTaken);
    StampedCopy copy;
    copy.entry = declaration.known()->entry;
    copy.text = sealedPages(copy.entry, *declaration.content(), session.edition(), speaker).text;
    copy.mark = speaker.say("Counter", "DUTY PAID – GOODS RELEASED");
    const QStringList values{
        officeName(session.identity().office, *session.edition(), session.clock().today(), speaker),
        release->actor, formatMoment(release->recordedAt, language),
        payment != nullptr ? payment->receiptNumber : QStringLiteral("–")};
    CARM_ENSURE(values.size() == copy.text.stampLabels.size());
    for (qsizetype i = 0; i < values.size(); ++i) {
        copy.stamp.push_back({copy.text.stampLabels.at(i), values.at(i)});
    }
    return copy;
}

} // namespace carm::presenters
