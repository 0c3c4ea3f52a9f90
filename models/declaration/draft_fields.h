// The text fields of a draft as one table: the key in JSON, the member, the width of the form. Everything
// that goes over "all fields" (JSON, mandatory fields, text widths, finding a field by its path) reads this
// table.
#pragma once

#include "declaration/draft.h"
#include "declaration/field.h"
#include "reference/edition.h"

#include <array>

namespace carm::declaration {

enum class Presence { Optional, Mandatory };

/// A code has a format rule of its own; free text is only measured.
enum class Contents { Code, FreeText };

template <class Part> struct TextField {
    Field field;
    const char* key;
    QString Part::*member;
    int longest;
    Presence presence;
    Contents contents;
};

/// Mandatory are the fields of domain note 7.4, and the accounting date, whose law applies. What depends on
/// the tariff (quantity, unit), on the type (release date) or on another part (importer number) has rules of
/// its own.
inline constexpr std::array<TextField<Draft>, 10> kHeaderFields = {{
    {Field::Type, "type", &Draft::type, 2, Presence::Mandatory, Contents::Code},
    {Field::Office, "office", &Draft::office, 4, Presence::Mandatory, Contents::Code},
    {Field::ModeOfTransport, "modeOfTransport", &Draft::modeOfTransport, 1, Presence::Mandatory,
     Contents::Code},
    {Field::ImporterNumber, "importerNumber", &Draft::importerNumber, 20, Presence::Optional, Contents::Code},
    {Field::ImporterName, "importerName", &Draft::importerName, 105, Presence::Optional, Contents::FreeText},
    {Field::ImporterAddress, "importerAddress", &Draft::importerAddress, 105, Presence::Optional,
     Contents::FreeText},
    {Field::ImporterPhone, "importerPhone", &Draft::importerPhone, 30, Presence::Optional,
     Contents::FreeText},
    {Field::CargoControlNumber, "cargoControlNumber", &Draft::cargoControlNumber, 25, Presence::Optional,
     Contents::Code},
    {Field::AccountingDate, "accountingDate", &Draft::accountingDate, 10, Presence::Mandatory,
     Contents::Code},
    {Field::ReleaseDate, "releaseDate", &Draft::releaseDate, 10, Presence::Optional, Contents::Code},
}};

/// Inside "provisionalImporter". All of it is needed to find the person again.
inline constexpr std::array<TextField<DraftProvisionalImporter>, 6> kProvisionalImporterFields = {{
    {Field::ProvisionalName, "legalName", &DraftProvisionalImporter::legalName, 105, Presence::Mandatory,
     Contents::FreeText},
    {Field::ProvisionalAddress, "address", &DraftProvisionalImporter::address, 200, Presence::Mandatory,
     Contents::FreeText},
    {Field::IdentificationKind, "identificationKind", &DraftProvisionalImporter::identificationKind, 30,
     Presence::Mandatory, Contents::FreeText},
    {Field::IdentificationNumber, "identificationNumber", &DraftProvisionalImporter::identificationNumber, 30,
     Presence::Mandatory, Contents::FreeText},
    {Field::ProvisionalPhone, "phone", &DraftProvisionalImporter::phone, 30, Presence::Mandatory,
     Contents::FreeText},
    {Field::ProvisionalReason, "reason", &DraftProvisionalImporter::reason, 200, Presence::Mandatory,
     Contents::FreeText},
}};

/// Inside each of "reasons".
inline constexpr std::array<TextField<DraftReason>, 2> kReasonFields = {{
    {Field::ReasonCode, "code", &DraftReason::code, reference::kLongestReasonCode, Presence::Optional,
     Contents::Code},
    {Field::ReasonRemark, "remark", &DraftReason::remark, 200, Presence::Optional, Contents::FreeText},
}};

inline constexpr std::array<TextField<DraftInvoice>, 7> kInvoiceFields = {{
    {Field::InvoiceNumber, "number", &DraftInvoice::number, 35, Presence::Optional, Contents::FreeText},
    {Field::VendorName, "vendorName", &DraftInvoice::vendorName, 105, Presence::Mandatory,
     Contents::FreeText},
    {Field::VendorAddress, "vendorAddress", &DraftInvoice::vendorAddress, 105, Presence::Optional,
     Contents::FreeText},
    {Field::Currency, "currency", &DraftInvoice::currency, 3, Presence::Mandatory, Contents::Code},
    {Field::PlaceOfExport, "placeOfExport", &DraftInvoice::placeOfExport, 3, Presence::Mandatory,
     Contents::Code},
    {Field::DirectShipmentDate, "directShipmentDate", &DraftInvoice::directShipmentDate, 10,
     Presence::Mandatory, Contents::Code},
    {Field::InvoiceTotal, "total", &DraftInvoice::total, 14, Presence::Optional, Contents::Code},
}};

/// The area of origin belongs to the country of origin: it has a key of its own and no field of its own.
inline constexpr std::array<TextField<DraftLine>, 10> kLineFields = {{
    {Field::ClassificationNumber, "classificationNumber", &DraftLine::classificationNumber, 13,
     Presence::Mandatory, Contents::Code},
    {Field::Description, "description", &DraftLine::description, 200, Presence::Optional, Contents::FreeText},
    {Field::CountryOfOrigin, "countryOfOrigin", &DraftLine::countryOfOrigin, 3, Presence::Mandatory,
     Contents::Code},
    {Field::CountryOfOrigin, "originArea", &DraftLine::originArea, 105, Presence::Optional,
     Contents::FreeText},
    {Field::TariffTreatment, "tariffTreatment", &DraftLine::tariffTreatment, 2, Presence::Mandatory,
     Contents::Code},
    {Field::Quantity, "quantity", &DraftLine::quantity, 20, Presence::Optional, Contents::Code},
    {Field::UnitOfMeasure, "unitOfMeasure", &DraftLine::unitOfMeasure, 3, Presence::Optional, Contents::Code},
    {Field::ValueForDutyCode, "valueForDutyCode", &DraftLine::valueForDutyCode, 2, Presence::Mandatory,
     Contents::Code},
    {Field::Value, "value", &DraftLine::value, 14, Presence::Mandatory, Contents::Code},
    {Field::GstExemptionCode, "gstExemptionCode", &DraftLine::gstExemptionCode, 4, Presence::Optional,
     Contents::Code},
}};

/// The text that a path points at; nothing for the lists, for a part that is absent and for an index that is
/// not there.
const QString* textAt(const Draft& draft, const FieldPath& path);
QString* textAt(Draft& draft, const FieldPath& path);

} // namespace carm::declaration
