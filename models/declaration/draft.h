// What a person has typed so far, right or wrong: nothing of it is ever lost by a check. Text fields hold the
// canonical form when it is valid and the text as typed when it is not; an empty text is "not declared",
// which is different from "0.00" (contract 8).
#pragma once

#include <QString>

#include <vector>

namespace carm::declaration {

struct DraftLine {
    QString classificationNumber;
    QString description;     ///< narrative description of the goods, in the trade's plain words
    QString countryOfOrigin; ///< ISO 3166-1 alpha-2, or U and a state
    QString originArea;      ///< key of an area that shares the code, else empty
    QString tariffTreatment;
    QString quantity;
    QString unitOfMeasure;
    QString valueForDutyCode;
    QString value; ///< value for currency conversion, in the currency of the invoice
    QString gstExemptionCode;
    bool operator==(const DraftLine&) const = default;
};

struct DraftInvoice {
    QString number;
    QString vendorName;
    QString vendorAddress;
    QString currency;
    QString placeOfExport;      ///< coded as an origin
    QString directShipmentDate; ///< yyyy-mm-dd
    QString total;              ///< as printed on the invoice; optional, checked against the lines
    std::vector<DraftLine> lines;
    bool operator==(const DraftInvoice&) const = default;
};

struct Draft {
    QString type = QStringLiteral("C");
    QString office;
    QString modeOfTransport;
    QString importerNumber; ///< BN15
    QString importerName;
    QString importerAddress;
    QString importerPhone;
    QString cargoControlNumber;
    QString accountingDate; ///< yyyy-mm-dd: the day whose tariff applies
    std::vector<DraftInvoice> invoices;
    bool operator==(const Draft&) const = default;
};

} // namespace carm::declaration
