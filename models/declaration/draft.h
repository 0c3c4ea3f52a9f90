// What a person has typed so far, right or wrong: nothing of it is ever lost by a check. Text fields hold the
// canonical form when it is valid and the text as typed when it is not; an empty text is "not declared",
// which is different from "0.00" (contract 8).
#pragma once

#include <QString>

#include <optional>
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

/// Who imports for the first time and has no business number yet (domain note 7.4). Only a cash entry that an
/// officer countersigns has this part, and then no importer number; the number comes with a new version.
struct DraftProvisionalImporter {
    QString legalName;
    QString address;
    QString identificationKind;   ///< stable text of an identification kind: "passport"
    QString identificationNumber; ///< of the paper that was shown
    QString phone;
    QString reason; ///< why there is no number
    bool operator==(const DraftProvisionalImporter&) const = default;
};

/// Why a new version corrects the one before (BSF945, fields 23 to 33). Either may be left out.
struct DraftReason {
    QString code;
    QString remark;
    bool operator==(const DraftReason&) const = default;
};

struct Draft {
    QString type = QStringLiteral("C"); ///< entry_type.h
    QString office;
    QString modeOfTransport;
    QString importerNumber; ///< BN15; empty while the importer is provisional
    QString importerName;
    QString importerAddress;
    QString importerPhone;
    QString cargoControlNumber;
    QString accountingDate; ///< yyyy-mm-dd: the day whose tariff applies
    QString releaseDate;    ///< yyyy-mm-dd: type AB only, the office stamps it on a cash entry
    std::optional<DraftProvisionalImporter> provisionalImporter;
    std::vector<DraftReason> reasons; ///< of a correction, at most kMostReasons; a first version has none
    std::vector<DraftInvoice> invoices;
    bool operator==(const Draft&) const = default;
};

} // namespace carm::declaration
