// What is on record about a business before it registers, as an operator imports it: who it is, its program
// accounts, and the facts that the proof questions ask for. One JSON object for each business:
//   businessNumber  nine digits
//   active          boolean
//   profile         as importer::toJson(BusinessProfile) writes it
//   accounts        [{"number": "870249414RM0001", "status", "use", "enrolledOn": "yyyy-mm-dd"}]
//   declarations    [{"transactionNumber", "dutiesAndTaxes": "0.00"}]
//   payments        [{"day", "amount"}]
//   statements      [{"day", "balance"}]
#pragma once

#include "importer/registration.h"
#include "storage/central_store.h"
#include "support/json.h"

namespace carm::central {

struct KnownBusiness {
    identifiers::BusinessNumber number;
    importer::RegistryRecord record; ///< `hasManager` is not of the record but of the register
};

/// Strict. `path` is where the object stands in its file.
Result<KnownBusiness, json::Error> knownBusinessFromJson(const QJsonObject& object, const QString& path = {});

/// In a transaction of its own; takes the place of what was on record before. `content` has been read.
Result<void, storage::StoreError> saveKnownBusiness(storage::CentralStore& store,
                                                    const identifiers::BusinessNumber& number,
                                                    const QJsonObject& content);
/// With `hasManager` as the register has it; nothing when nothing is on record.
Result<std::optional<importer::RegistryRecord>, storage::StoreError>
registryRecordOf(storage::CentralStore& store, const QString& number);

} // namespace carm::central
