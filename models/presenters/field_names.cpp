// The fields as a page and a message name them.
#include "presenters/message_table.h"

namespace carm::presenters {
namespace {

struct FieldRow {
    declaration::Field field;
    const char* name;
};

constexpr FieldRow kFieldRows[] = {
    {declaration::Field::Type, QT_TRANSLATE_NOOP("Fields", "Type of declaration")},
    {declaration::Field::Office, QT_TRANSLATE_NOOP("Fields", "Office of release")},
    {declaration::Field::ModeOfTransport, QT_TRANSLATE_NOOP("Fields", "Mode of transport")},
    {declaration::Field::ImporterNumber, QT_TRANSLATE_NOOP("Fields", "Business number with import account")},
    {declaration::Field::ImporterName, QT_TRANSLATE_NOOP("Fields", "Name of the business")},
    {declaration::Field::ImporterAddress, QT_TRANSLATE_NOOP("Fields", "Address")},
    {declaration::Field::ImporterPhone, QT_TRANSLATE_NOOP("Fields", "Telephone")},
    {declaration::Field::CargoControlNumber, QT_TRANSLATE_NOOP("Fields", "Cargo control number")},
    {declaration::Field::AccountingDate, QT_TRANSLATE_NOOP("Fields", "Accounting date")},
    {declaration::Field::ReleaseDate, QT_TRANSLATE_NOOP("Fields", "Release date")},
    {declaration::Field::ProvisionalImporter,
     QT_TRANSLATE_NOOP("Fields", "Importer without a business number")},
    {declaration::Field::ProvisionalName, QT_TRANSLATE_NOOP("Fields", "Legal name of the importer")},
    {declaration::Field::ProvisionalAddress, QT_TRANSLATE_NOOP("Fields", "Address of the importer")},
    {declaration::Field::IdentificationKind, QT_TRANSLATE_NOOP("Fields", "Kind of identification")},
    {declaration::Field::IdentificationNumber, QT_TRANSLATE_NOOP("Fields", "Identification number")},
    {declaration::Field::ProvisionalPhone, QT_TRANSLATE_NOOP("Fields", "Telephone of the importer")},
    {declaration::Field::ProvisionalReason, QT_TRANSLATE_NOOP("Fields", "Why there is no business number")},
    {declaration::Field::Reasons, QT_TRANSLATE_NOOP("Fields", "Reasons for the correction")},
    {declaration::Field::ReasonCode, QT_TRANSLATE_NOOP("Fields", "Reason code")},
    {declaration::Field::ReasonRemark, QT_TRANSLATE_NOOP("Fields", "Remark on the reason")},
    {declaration::Field::InvoiceNumber, QT_TRANSLATE_NOOP("Fields", "Invoice number")},
    {declaration::Field::VendorName, QT_TRANSLATE_NOOP("Fields", "Name of the vendor")},
    {declaration::Field::VendorAddress, QT_TRANSLATE_NOOP("Fields", "Address of the vendor")},
    {declaration::Field::Currency, QT_TRANSLATE_NOOP("Fields", "Currency of the invoice")},
    {declaration::Field::PlaceOfExport, QT_TRANSLATE_NOOP("Fields", "Place of export")},
    {declaration::Field::DirectShipmentDate, QT_TRANSLATE_NOOP("Fields", "Date of direct shipment")},
    {declaration::Field::InvoiceTotal, QT_TRANSLATE_NOOP("Fields", "Total of the invoice")},
    {declaration::Field::ClassificationNumber, QT_TRANSLATE_NOOP("Fields", "Classification number")},
    {declaration::Field::Description, QT_TRANSLATE_NOOP("Fields", "Description of the goods")},
    {declaration::Field::CountryOfOrigin, QT_TRANSLATE_NOOP("Fields", "Country of origin")},
    {declaration::Field::TariffTreatment, QT_TRANSLATE_NOOP("Fields", "Tariff treatment")},
    {declaration::Field::Quantity, QT_TRANSLATE_NOOP("Fields", "Quantity")},
    {declaration::Field::UnitOfMeasure, QT_TRANSLATE_NOOP("Fields", "Unit of measure")},
    {declaration::Field::ValueForDutyCode, QT_TRANSLATE_NOOP("Fields", "Value for duty code")},
    {declaration::Field::Value, QT_TRANSLATE_NOOP("Fields", "Value of the goods")},
    {declaration::Field::GstExemptionCode, QT_TRANSLATE_NOOP("Fields", "Tax exemption code")},
    {declaration::Field::Invoices, QT_TRANSLATE_NOOP("Fields", "Invoices")},
    {declaration::Field::Lines, QT_TRANSLATE_NOOP("Fields", "Goods")},
};

} // namespace

QString fieldName(declaration::Field field, const Speaker& speaker)
{
    for (const FieldRow& row : kFieldRows) {
        if (row.field == field) {
            return speaker.say("Fields", row.name);
        }
    }
    CARM_ENSURE(false);
    return {};
}

} // namespace carm::presenters
