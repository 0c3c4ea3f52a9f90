// Names of the fields of a declaration, so that a finding can point at one and a page can jump to it.
#pragma once

#include <QString>

namespace carm::declaration {

enum class Field {
    Type,
    Office,
    ModeOfTransport,
    ImporterNumber,
    ImporterName,
    ImporterAddress,
    ImporterPhone,
    CargoControlNumber,
    AccountingDate,
    ReleaseDate,
    ProvisionalImporter, ///< the part as a whole
    ProvisionalName,
    ProvisionalAddress,
    IdentificationKind,
    IdentificationNumber,
    ProvisionalPhone,
    ProvisionalReason,
    Reasons, ///< the list of reasons for a correction as a whole
    ReasonCode,
    ReasonRemark,
    InvoiceNumber,
    VendorName,
    VendorAddress,
    Currency,
    PlaceOfExport,
    DirectShipmentDate,
    InvoiceTotal,
    ClassificationNumber,
    Description,
    CountryOfOrigin,
    TariffTreatment,
    Quantity,
    UnitOfMeasure,
    ValueForDutyCode,
    Value,
    GstExemptionCode,
    Invoices, ///< the list of invoices as a whole
    Lines,    ///< the list of lines of one invoice
};

/// Indexes count from 0; -1 where the field is not inside an invoice, a line or a reason.
struct FieldPath {
    Field field = Field::Type;
    int invoice = -1;
    int line = -1;
    int reason = -1;
    bool operator==(const FieldPath&) const = default;
};

/// As in the JSON form: `invoices[0].lines[2].quantity`, `provisionalImporter.phone`, `reasons[0].code`.
QString jsonPath(const FieldPath& path);

/// Most characters that the form takes in a text field, for input fields and for the rule TextTooLong: 105
/// (three lines of 35) for names and addresses, 200 for the description and for remarks. Codes have their own
/// shorter widths.
int longestText(Field field);

} // namespace carm::declaration
