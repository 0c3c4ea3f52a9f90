// A Commercial Accounting Declaration whose every field is well formed: header → invoices → lines. Made from
// a draft that passed the rules, or read from a sealed entry. Field names follow the CAD (domain note 1.2).
#pragma once

#include "declaration/draft.h"
#include "declaration/entry_type.h"
#include "declaration/field.h"
#include "identifiers/identifiers.h"
#include "money/money.h"
#include "money/rate.h"
#include "support/json.h"
#include "support/secret.h"

#include <QDate>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace carm::declaration {

struct Line {
    identifiers::ClassificationNumber classificationNumber;
    QString description;
    identifiers::OriginCode countryOfOrigin;
    QString originArea;
    identifiers::TreatmentCode tariffTreatment;
    std::optional<money::Quantity> quantity; ///< not declared where the tariff shows no unit
    std::optional<identifiers::UnitCode> unitOfMeasure;
    QString valueForDutyCode;
    money::Cents value; ///< hundredths of the invoice currency; 0.00 is a declared zero
    QString gstExemptionCode;
};

struct Invoice {
    QString number;
    Pii<QString> vendorName;
    Pii<QString> vendorAddress;
    money::CurrencyCode currency = money::CurrencyCode::cad();
    identifiers::OriginCode placeOfExport;
    QDate directShipmentDate;
    std::optional<money::Cents> total;
    std::vector<Line> lines;
};

struct ProvisionalImporter {
    Pii<QString> legalName;
    Pii<QString> address;
    QString identificationKind;
    Pii<QString> identificationNumber;
    Pii<QString> phone;
    QString reason;
};

/// Exactly one of `number` and `provisional` is there.
struct Importer {
    std::optional<identifiers::ImportProgramAccount> number;
    Pii<QString> name;
    Pii<QString> address;
    Pii<QString> phone;
    std::optional<ProvisionalImporter> provisional;
};

/// Of a correction: at least one of the two is there.
struct CorrectionReason {
    QString code; ///< of the edition's reasons for corrections
    QString remark;
};

struct Declaration {
    EntryType type = EntryType::C;
    identifiers::OfficeCode office;
    QString modeOfTransport;
    Importer importer;
    std::optional<identifiers::CargoControlNumber> cargoControlNumber;
    QDate accountingDate;
    std::optional<QDate> releaseDate;      ///< of type AB, always; of type C, never
    std::vector<CorrectionReason> reasons; ///< none in a first version
    std::vector<Invoice> invoices;
};

/// A field that is not well formed; rules say more, this is the last gate.
struct ConversionError {
    FieldPath field;
};

Result<Declaration, ConversionError> fromDraft(const Draft& draft);
Draft toDraft(const Declaration& declaration);

/// True while the importer is provisional: whoever seals or takes the entry sees to the signature of an
/// officer.
inline bool needsCountersignature(const Draft& draft)
{
    return draft.provisionalImporter.has_value();
}

/// The JSON form (resources/schema/cad.schema.json): every value a string, absent when not declared.
/// At most kMostInvoices invoices with kMostLines lines in all and kMostReasons reasons; unknown keys are
/// errors. A part that is absent has no key, so that entries sealed before there was one keep their bytes.
inline constexpr int kMostInvoices = 99;
inline constexpr int kMostLines = 9999;
inline constexpr int kMostReasons = 3;
QJsonObject toJson(const Draft& draft);
Result<Draft, json::Error> draftFromJson(const QJsonObject& object);

} // namespace carm::declaration
