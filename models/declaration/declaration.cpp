#include "declaration/declaration.h"

#include "declaration/calendar_day.h"
#include "declaration/draft_fields.h"

#include <algorithm>

namespace carm::declaration {
namespace {

template <class T> using Converted = Result<T, ConversionError>;

Failure<ConversionError> notWellFormed(const FieldPath& path)
{
    return fail(ConversionError{path});
}

/// Reads a mandatory field with the parse function of its type.
template <class T> Converted<T> required(const QString& text, const FieldPath& path)
{
    auto parsed = T::parse(text.trimmed());
    if (!parsed) {
        return notWellFormed(path);
    }
    return std::move(parsed).value();
}

template <class T> Converted<std::optional<T>> ifDeclared(const QString& text, const FieldPath& path)
{
    if (text.trimmed().isEmpty()) {
        return std::optional<T>();
    }
    CARM_TRY(value, required<T>(text, path));
    return std::optional<T>(std::move(value));
}

Converted<QDate> requiredDay(const QString& text, const FieldPath& path)
{
    const QDate day = dayFromText(text);
    if (!day.isValid()) {
        return notWellFormed(path);
    }
    return day;
}

bool isCodeCharacter(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z');
}

/// Codes that only the edition's tables can judge: here only their shape.
Converted<QString> code(const QString& text, const FieldPath& path, Presence presence)
{
    const QString trimmed = text.trimmed().toUpper();
    const bool wellFormed = trimmed.size() <= longestText(path.field) &&
                            std::all_of(trimmed.begin(), trimmed.end(), isCodeCharacter);
    if (!wellFormed || (trimmed.isEmpty() && presence == Presence::Mandatory)) {
        return notWellFormed(path);
    }
    return trimmed;
}

Converted<QString> freeText(const QString& text, const FieldPath& path, Presence presence)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() > longestText(path.field) || (trimmed.isEmpty() && presence == Presence::Mandatory)) {
        return notWellFormed(path);
    }
    return trimmed;
}

Converted<Line> lineFromDraft(const DraftLine& draft, const FieldPath& base)
{
    const auto at = [&base](Field field) { return FieldPath{field, base.invoice, base.line}; };
    CARM_TRY(number, required<identifiers::ClassificationNumber>(draft.classificationNumber,
                                                                 at(Field::ClassificationNumber)));
    CARM_TRY(description, freeText(draft.description, at(Field::Description), Presence::Optional));
    CARM_TRY(origin, required<identifiers::OriginCode>(draft.countryOfOrigin, at(Field::CountryOfOrigin)));
    const QString area = draft.originArea.trimmed();
    if (area.size() > kLineFields[3].longest) {
        return notWellFormed(at(Field::CountryOfOrigin));
    }
    CARM_TRY(treatment,
             required<identifiers::TreatmentCode>(draft.tariffTreatment, at(Field::TariffTreatment)));
    CARM_TRY(quantity, ifDeclared<money::Quantity>(draft.quantity, at(Field::Quantity)));
    CARM_TRY(unit, ifDeclared<identifiers::UnitCode>(draft.unitOfMeasure, at(Field::UnitOfMeasure)));
    CARM_TRY(valueForDutyCode,
             code(draft.valueForDutyCode, at(Field::ValueForDutyCode), Presence::Mandatory));
    CARM_TRY(value, required<money::Cents>(draft.value, at(Field::Value)));
    CARM_TRY(exemption, code(draft.gstExemptionCode, at(Field::GstExemptionCode), Presence::Optional));
    return Line{number,   description, origin,           area,  treatment,
                quantity, unit,        valueForDutyCode, value, exemption};
}

Converted<Invoice> invoiceFromDraft(const DraftInvoice& draft, int index)
{
    const auto at = [index](Field field) { return FieldPath{field, index, -1}; };
    CARM_TRY(number, freeText(draft.number, at(Field::InvoiceNumber), Presence::Optional));
    CARM_TRY(vendor, freeText(draft.vendorName, at(Field::VendorName), Presence::Mandatory));
    CARM_TRY(address, freeText(draft.vendorAddress, at(Field::VendorAddress), Presence::Optional));
    CARM_TRY(currency, required<money::CurrencyCode>(draft.currency, at(Field::Currency)));
    CARM_TRY(place, required<identifiers::OriginCode>(draft.placeOfExport, at(Field::PlaceOfExport)));
    CARM_TRY(shipped, requiredDay(draft.directShipmentDate, at(Field::DirectShipmentDate)));
    CARM_TRY(total, ifDeclared<money::Cents>(draft.total, at(Field::InvoiceTotal)));
    if (draft.lines.empty()) {
        return notWellFormed(at(Field::Lines));
    }
    std::vector<Line> lines;
    lines.reserve(draft.lines.size());
    for (std::size_t line = 0; line < draft.lines.size(); ++line) {
        const FieldPath base{Field::Lines, index, static_cast<int>(line)};
        CARM_TRY(converted, lineFromDraft(draft.lines[line], base));
        lines.push_back(std::move(converted));
    }
    return Invoice{number, Pii<QString>(vendor), Pii<QString>(address), currency, place, shipped,
                   total,  std::move(lines)};
}

Converted<ProvisionalImporter> provisionalFromDraft(const DraftProvisionalImporter& draft)
{
    const auto read = [&draft](Field field, QString DraftProvisionalImporter::*member) {
        return freeText(draft.*member, FieldPath{field}, Presence::Mandatory);
    };
    CARM_TRY(name, read(Field::ProvisionalName, &DraftProvisionalImporter::legalName));
    CARM_TRY(address, read(Field::ProvisionalAddress, &DraftProvisionalImporter::address));
    CARM_TRY(kind, read(Field::IdentificationKind, &DraftProvisionalImporter::identificationKind));
    CARM_TRY(number, read(Field::IdentificationNumber, &DraftProvisionalImporter::identificationNumber));
    CARM_TRY(phone, read(Field::ProvisionalPhone, &DraftProvisionalImporter::phone));
    CARM_TRY(reason, read(Field::ProvisionalReason, &DraftProvisionalImporter::reason));
    return ProvisionalImporter{Pii<QString>(name),   Pii<QString>(address), kind,
                               Pii<QString>(number), Pii<QString>(phone),   reason};
}

Converted<Importer> importerFromDraft(const Draft& draft)
{
    CARM_TRY(number, ifDeclared<identifiers::ImportProgramAccount>(draft.importerNumber,
                                                                   FieldPath{Field::ImporterNumber}));
    if (number.has_value() == draft.provisionalImporter.has_value()) {
        return notWellFormed(FieldPath{Field::ImporterNumber});
    }
    CARM_TRY(name, freeText(draft.importerName, FieldPath{Field::ImporterName}, Presence::Optional));
    CARM_TRY(address, freeText(draft.importerAddress, FieldPath{Field::ImporterAddress}, Presence::Optional));
    CARM_TRY(phone, freeText(draft.importerPhone, FieldPath{Field::ImporterPhone}, Presence::Optional));
    std::optional<ProvisionalImporter> provisional;
    if (draft.provisionalImporter.has_value()) {
        CARM_TRY(part, provisionalFromDraft(*draft.provisionalImporter));
        provisional = std::move(part);
    }
    return Importer{std::move(number), Pii<QString>(name), Pii<QString>(address), Pii<QString>(phone),
                    std::move(provisional)};
}

/// A cash entry is stamped by the office and declares no release; the other types were released before.
Converted<std::optional<QDate>> releaseFromDraft(const Draft& draft, EntryType type)
{
    const FieldPath path{Field::ReleaseDate};
    if (type == EntryType::AB) {
        CARM_TRY(day, requiredDay(draft.releaseDate, path));
        return std::optional<QDate>(day);
    }
    if (!draft.releaseDate.trimmed().isEmpty()) {
        return notWellFormed(path);
    }
    return std::optional<QDate>();
}

/// As the edition's table of reasons spells its codes: with hyphens.
Converted<QString> reasonCode(const QString& text, const FieldPath& path)
{
    const QString trimmed = text.trimmed().toUpper();
    const bool wellFormed =
        trimmed.size() <= longestText(path.field) &&
        std::all_of(trimmed.begin(), trimmed.end(), [](QChar c) { return isCodeCharacter(c) || c == u'-'; });
    if (!wellFormed) {
        return notWellFormed(path);
    }
    return trimmed;
}

Converted<std::vector<CorrectionReason>> reasonsFromDraft(const Draft& draft)
{
    if (draft.reasons.size() > kMostReasons) {
        return notWellFormed(FieldPath{Field::Reasons});
    }
    std::vector<CorrectionReason> reasons;
    for (std::size_t index = 0; index < draft.reasons.size(); ++index) {
        const auto at = [index](Field field) { return FieldPath{field, -1, -1, static_cast<int>(index)}; };
        CARM_TRY(code, reasonCode(draft.reasons[index].code, at(Field::ReasonCode)));
        CARM_TRY(remark, freeText(draft.reasons[index].remark, at(Field::ReasonRemark), Presence::Optional));
        if (code.isEmpty() && remark.isEmpty()) {
            return notWellFormed(at(Field::ReasonCode));
        }
        reasons.push_back({std::move(code), std::move(remark)});
    }
    return reasons;
}

/// The bounds of the JSON form hold for every declaration.
Result<void, ConversionError> checkCounts(const Draft& draft)
{
    if (draft.invoices.empty() || draft.invoices.size() > kMostInvoices) {
        return notWellFormed(FieldPath{Field::Invoices});
    }
    std::size_t lines = 0;
    for (std::size_t index = 0; index < draft.invoices.size(); ++index) {
        lines += draft.invoices[index].lines.size();
        if (lines > kMostLines) {
            return notWellFormed(FieldPath{Field::Lines, static_cast<int>(index), -1});
        }
    }
    return {};
}

template <class T> QString textOrNothing(const std::optional<T>& value)
{
    return value.has_value() ? value->text() : QString();
}

DraftLine lineToDraft(const Line& line)
{
    return {line.classificationNumber.text(),
            line.description,
            line.countryOfOrigin.text(),
            line.originArea,
            line.tariffTreatment.text(),
            textOrNothing(line.quantity),
            textOrNothing(line.unitOfMeasure),
            line.valueForDutyCode,
            line.value.text(),
            line.gstExemptionCode};
}

std::optional<DraftProvisionalImporter>
provisionalToDraft(const std::optional<ProvisionalImporter>& provisional)
{
    if (!provisional.has_value()) {
        return {};
    }
    return DraftProvisionalImporter{
        provisional->legalName.reveal(), provisional->address.reveal(),
        provisional->identificationKind, provisional->identificationNumber.reveal(),
        provisional->phone.reveal(),     provisional->reason};
}

DraftInvoice invoiceToDraft(const Invoice& invoice)
{
    DraftInvoice draft{invoice.number,
                       invoice.vendorName.reveal(),
                       invoice.vendorAddress.reveal(),
                       invoice.currency.text(),
                       invoice.placeOfExport.text(),
                       textOf(invoice.directShipmentDate),
                       textOrNothing(invoice.total),
                       {}};
    draft.lines.reserve(invoice.lines.size());
    std::transform(invoice.lines.begin(), invoice.lines.end(), std::back_inserter(draft.lines), lineToDraft);
    return draft;
}

} // namespace

Result<Declaration, ConversionError> fromDraft(const Draft& draft)
{
    const auto type = entryTypeFromText(draft.type);
    if (!type.has_value()) {
        return notWellFormed(FieldPath{Field::Type});
    }
    CARM_TRY(office, required<identifiers::OfficeCode>(draft.office, FieldPath{Field::Office}));
    CARM_TRY(mode, code(draft.modeOfTransport, FieldPath{Field::ModeOfTransport}, Presence::Mandatory));
    CARM_TRY(importer, importerFromDraft(draft));
    if (*type != EntryType::C && importer.provisional.has_value()) {
        return notWellFormed(FieldPath{Field::ProvisionalImporter});
    }
    CARM_TRY(cargo, ifDeclared<identifiers::CargoControlNumber>(draft.cargoControlNumber,
                                                                FieldPath{Field::CargoControlNumber}));
    CARM_TRY(accounting, requiredDay(draft.accountingDate, FieldPath{Field::AccountingDate}));
    CARM_TRY(release, releaseFromDraft(draft, *type));
    CARM_TRY(reasons, reasonsFromDraft(draft));
    CARM_CHECK(checkCounts(draft));
    std::vector<Invoice> invoices;
    invoices.reserve(draft.invoices.size());
    for (std::size_t index = 0; index < draft.invoices.size(); ++index) {
        CARM_TRY(invoice, invoiceFromDraft(draft.invoices[index], static_cast<int>(index)));
        invoices.push_back(std::move(invoice));
    }
    return Declaration{*type,      office,  mode,    importer,           cargo,
                       accounting, release, reasons, std::move(invoices)};
}

Draft toDraft(const Declaration& declaration)
{
    Draft draft;
    draft.type = toText(declaration.type);
    draft.office = declaration.office.text();
    draft.modeOfTransport = declaration.modeOfTransport;
    draft.importerNumber = textOrNothing(declaration.importer.number);
    draft.importerName = declaration.importer.name.reveal();
    draft.importerAddress = declaration.importer.address.reveal();
    draft.importerPhone = declaration.importer.phone.reveal();
    draft.cargoControlNumber = textOrNothing(declaration.cargoControlNumber);
    draft.accountingDate = textOf(declaration.accountingDate);
    draft.releaseDate = declaration.releaseDate.has_value() ? textOf(*declaration.releaseDate) : QString();
    draft.provisionalImporter = provisionalToDraft(declaration.importer.provisional);
    for (const CorrectionReason& reason : declaration.reasons) {
        draft.reasons.push_back({reason.code, reason.remark});
    }
    draft.invoices.reserve(declaration.invoices.size());
    std::transform(declaration.invoices.begin(), declaration.invoices.end(),
                   std::back_inserter(draft.invoices), invoiceToDraft);
    return draft;
}

} // namespace carm::declaration
