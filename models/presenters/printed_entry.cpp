#include "presenters/printed_entry.h"

#include "declaration/declaration.h"
#include "presenters/format.h"
#include "presenters/kiosk_views.h"

namespace carm::presenters {
namespace {

using assessment::ChargeKind;

/// The names behind the codes of one declaration.
class PrintedNames {
public:
    PrintedNames(const reference::Edition& edition, QDate day, const Speaker& speaker)
        : m_edition(edition), m_day(day), m_speaker(speaker)
    {
    }

    QString origin(const identifiers::OriginCode& code, const QString& area) const
    {
        for (const reference::CodedName& state : m_edition.tables().unitedStatesStates) {
            if (code.isUnitedStatesState() && state.code == code.text()) {
                return named(state.name, code.text());
            }
        }
        const auto* country = m_edition.country(code, area, m_day);
        return country != nullptr ? named(country->name, code.text()) : code.text();
    }

    QString treatment(const identifiers::TreatmentCode& code) const
    {
        const auto* treatment = m_edition.treatment(code, m_day);
        return treatment != nullptr ? code.text() + u' ' + pick(treatment->name, m_speaker.language())
                                    : code.text();
    }

    QString office(const identifiers::OfficeCode& code) const
    {
        const auto* office = m_edition.office(code, m_day);
        return office != nullptr ? named(office->name, code.text()) : code.text();
    }

    QString mode(const QString& code) const
    {
        for (const reference::CodedName& mode : m_edition.tables().modesOfTransport) {
            if (mode.code == code && mode.validity.contains(m_day)) {
                return pick(mode.name, m_speaker.language());
            }
        }
        return code;
    }

    QString quantity(const declaration::Line& line) const
    {
        if (!line.quantity || !line.unitOfMeasure) {
            return {};
        }
        const auto* unit = m_edition.unit(*line.unitOfMeasure);
        return formatDecimal(line.quantity->text(), m_speaker.language()) + QChar::Nbsp +
               (unit != nullptr ? pick(unit->symbol, m_speaker.language()) : line.unitOfMeasure->text());
    }

private:
    QString named(const reference::BilingualText& name, const QString& code) const
    {
        return QStringLiteral("%1 (%2)").arg(pick(name, m_speaker.language()), code);
    }

    const reference::Edition& m_edition;
    QDate m_day;
    const Speaker& m_speaker;
};

void addPrintedRow(PrintedPart& part, const QString& label, const QString& value)
{
    if (!value.isEmpty()) {
        part.rows.push_back({label, value});
    }
}

PrintedPart importerPart(const declaration::Declaration& declaration, const Speaker& speaker)
{
    PrintedPart part{speaker.say("Print", "Importer"), {}};
    const declaration::Importer& importer = declaration.importer;
    const auto& provisional = importer.provisional;
    addPrintedRow(part, speaker.say("Print", "Business number"),
                  importer.number ? importer.number->printed()
                                  : speaker.say("Print", "none yet; an officer signs for the importer"));
    // The identification is not printed in words: the officer has seen it, and copies lie about.
    addPrintedRow(part, speaker.say("Print", "Name"),
                  provisional ? provisional->legalName.reveal() : importer.name.reveal());
    addPrintedRow(part, speaker.say("Print", "Address"),
                  provisional ? provisional->address.reveal() : importer.address.reveal());
    addPrintedRow(part, speaker.say("Print", "Telephone"),
                  provisional ? provisional->phone.reveal() : importer.phone.reveal());
    return part;
}

PrintedPart shipmentPart(const declaration::Declaration& declaration, const PrintedNames& names,
                         const Speaker& speaker)
{
    PrintedPart part{speaker.say("Print", "Shipment"), {}};
    addPrintedRow(part, speaker.say("Print", "Office of release"), names.office(declaration.office));
    addPrintedRow(part, speaker.say("Print", "Mode of transport"), names.mode(declaration.modeOfTransport));
    if (declaration.cargoControlNumber) {
        addPrintedRow(part, speaker.say("Print", "Cargo control number"),
                      declaration.cargoControlNumber->text());
    }
    if (declaration.releaseDate) {
        addPrintedRow(part, speaker.say("Print", "Release date"),
                      formatDate(*declaration.releaseDate, speaker.language()));
    }
    for (const declaration::Invoice& invoice : declaration.invoices) {
        addPrintedRow(part, speaker.say("Print", "Vendor"), invoice.vendorName.reveal());
        addPrintedRow(part, speaker.say("Print", "Invoice number"), invoice.number);
        addPrintedRow(part, speaker.say("Print", "Place of export"), names.origin(invoice.placeOfExport, {}));
        addPrintedRow(part, speaker.say("Print", "Direct shipment date"),
                      formatDate(invoice.directShipmentDate, speaker.language()));
    }
    return part;
}

/// As on the form: lines count from 1 within their invoice.
QString printedLineNumber(const declaration::Declaration& declaration, const assessment::LineAssessment& line)
{
    const QString number = QString::number(line.line + 1);
    return declaration.invoices.size() == 1 ? number
                                            : QStringLiteral("%1-%2").arg(line.invoice + 1).arg(number);
}

std::vector<PrintedGoods> goodsRows(const declaration::Declaration& declaration,
                                    const assessment::Assessment& assessed, const PrintedNames& names,
                                    const Speaker& speaker)
{
    std::vector<PrintedGoods> rows;
    for (const assessment::LineAssessment& amounts : assessed.lines) {
        const auto& invoice = declaration.invoices.at(static_cast<std::size_t>(amounts.invoice));
        const auto& line = invoice.lines.at(static_cast<std::size_t>(amounts.line));
        PrintedGoods row;
        row.number = printedLineNumber(declaration, amounts);
        row.description = line.description.isEmpty() ? line.classificationNumber.printed() : line.description;
        row.details = {line.classificationNumber.printed(),
                       names.origin(line.countryOfOrigin, line.originArea),
                       names.treatment(line.tariffTreatment), names.quantity(line)};
        row.details.removeAll(QString());
        row.value = formatMoney({invoice.currency, line.value}, speaker.language());
        row.valueForDuty = amountOrPending(amounts.valueForDuty, speaker);
        row.customsDuty = amountOrPending(amounts.amountOf(ChargeKind::CustomsDuty), speaker);
        row.tax = amountOrPending(amounts.amountOf(ChargeKind::GoodsAndServicesTax), speaker);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<PrintedComputation> computations(const std::vector<ExplainedLine>& lines,
                                             const std::vector<PrintedGoods>& goods, const Speaker& speaker)
{
    CARM_ENSURE(lines.size() == goods.size()); // both come from the same assessment
    std::vector<PrintedComputation> printed;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        PrintedComputation computation;
        computation.heading = speaker.say("Print", "Line %1: %2", {goods[i].number, goods[i].description});
        computation.amounts.push_back(
            {speaker.say("Print", "Value for duty"), lines[i].valueSentences, goods[i].valueForDuty});
        for (const ExplainedLine::ExplainedCharge& charge : lines[i].charges) {
            computation.amounts.push_back({charge.name, charge.sentences, charge.amount});
        }
        computation.amounts.push_back({speaker.say("Print", "Total of the line"), {}, lines[i].total});
        printed.push_back(std::move(computation));
    }
    return printed;
}

std::vector<PrintedRow> totalRows(const assessment::Assessment& assessed, const Speaker& speaker)
{
    return {{speaker.say("Print", "Value for duty"), amountOrPending(assessed.valueForDuty(), speaker)},
            {chargeName(ChargeKind::CustomsDuty, speaker),
             amountOrPending(assessed.sumOf(ChargeKind::CustomsDuty), speaker)},
            {chargeName(ChargeKind::GoodsAndServicesTax, speaker),
             amountOrPending(assessed.sumOf(ChargeKind::GoodsAndServicesTax), speaker)}};
}

void sayFixedTexts(PrintedEntry& printed, const Speaker& speaker)
{
    printed.language = toCode(speaker.language());
    printed.title = speaker.say("Print", "Commercial Accounting Declaration");
    printed.subtitle = speaker.say("Print", "Cash entry, type C");
    printed.copyMarks = {speaker.say("Print", "Copy 1 of 2, for the agency"),
                         speaker.say("Print", "Copy 2 of 2, for the importer")};
    printed.numberLabel = speaker.say("Print", "Transaction number");
    printed.goodsHeading = speaker.say("Print", "Goods");
    printed.goodsHeadings = {speaker.say("Print", "Line"),          speaker.say("Print", "Description"),
                             speaker.say("Print", "Invoice value"), speaker.say("Print", "Value for duty"),
                             speaker.say("Print", "Customs duty"),  speaker.say("Print", "GST")};
    printed.owedLabel = speaker.say("Print", "Total to pay");
    printed.explanationHeading = speaker.say("Print", "How each amount came about");
    printed.declarationHeading = speaker.say("Print", "Declaration");
    printed.declaration = declarationSentence(speaker);
    printed.stampHeading = speaker.say("Print", "For the agency: release");
    printed.stampLabels = {speaker.say("Print", "Office"), speaker.say("Print", "Badge"),
                           speaker.say("Print", "Date and time"), speaker.say("Print", "Receipt number")};
    printed.stampRoomLabel = speaker.say("Print", "Stamp");
    printed.codesHeading = speaker.say("Print", "The sealed entry");
    printed.codesText =
        speaker.say("Print", "These codes hold the whole entry as it was signed. An officer can open it "
                             "from this page, also without a network.");
    printed.noCodesText =
        speaker.say("Print", "This entry is too long to be printed as codes. An officer opens it by its "
                             "transaction number; the terminal keeps it, signed and whole.");
    printed.codeLabel = [speaker](int code, int codes) {
        return speaker.say("Print", "%1 of %2", {QString::number(code), QString::number(codes)});
    };
    printed.pageLabel = [speaker](int page, int pages) {
        return speaker.say("Print", "Page %1 of %2", {QString::number(page), QString::number(pages)});
    };
}

} // namespace

QString declarationSentence(const Speaker& speaker)
{
    return speaker.say("Print",
                       "I declare that the information in this entry is true, accurate and complete. I know "
                       "that a false declaration can lead to penalties and to the seizure of the goods.");
}

PrintedEntry printedFrame(const protocol::SealedEntry& entry, const protocol::EntryContent& content,
                          const QString& environment, const Speaker& speaker)
{
    PrintedEntry printed;
    sayFixedTexts(printed, speaker);
    const protocol::SealContext& context = content.context;
    printed.number = context.transactionNumber.printed();
    printed.numberDigits = context.transactionNumber.text();
    if (environment == QLatin1String("practice")) {
        printed.practiceMark = speaker.say("Print", "PRACTICE");
    }
    printed.signature = {
        {speaker.say("Print", "Name"), context.declarantName},
        {speaker.say("Print", "Signed on the terminal"), formatMoment(context.sealedAt, speaker.language())},
        {speaker.say("Print", "Signature"), {}}};
    printed.footer = speaker.say("Print", "%1 · terminal %2 · reference edition %3 · seal %4",
                                 {printed.number, context.terminal, context.editionName,
                                  QString::fromLatin1(entry.hash.toHex().first(16))});
    return printed;
}

Result<PrintedEntry, PrintedEntryError> printedEntry(const protocol::SealedEntry& entry,
                                                     const reference::EditionPointer& edition,
                                                     const Speaker& speaker)
{
    const auto content = protocol::readDocument(entry.document);
    if (!content) {
        return fail(PrintedEntryError::Unreadable);
    }
    const auto declared = declaration::fromDraft(content->draft);
    if (!declared) {
        return fail(PrintedEntryError::Unreadable);
    }
    if (edition->info().hash != content->editionHash) {
        return fail(PrintedEntryError::OtherEdition);
    }
    const auto assessed = assessment::assess(declared.value(), *edition);
    if (!assessed || assessment::amountsToJson(assessed.value()) != content->amounts) {
        return fail(PrintedEntryError::AmountsDiffer);
    }
    PrintedEntry printed = printedFrame(entry, content.value(), edition->info().environment, speaker);
    const PrintedNames names(*edition, declared->accountingDate, speaker);
    printed.parts = {importerPart(declared.value(), speaker), shipmentPart(declared.value(), names, speaker)};
    printed.goods = goodsRows(declared.value(), assessed.value(), names, speaker);
    printed.totals = totalRows(assessed.value(), speaker);
    printed.owed = amountOrPending(assessed->total(), speaker);
    Computation computation;
    computation.assessment = assessed.value();
    printed.explanation =
        computations(explainedLines(content->draft, computation, speaker), printed.goods, speaker);
    return printed;
}

} // namespace carm::presenters
