#include "central/known_business.h"

#include "central/stored_json.h"
#include "importer/days.h"

namespace carm::central {
namespace {

constexpr qsizetype kMostFacts = 1000;

json::Error wrongValue(const json::Reader& reader, const char* key)
{
    return {json::ErrorCode::BadValue, reader.pathOf(key), {}};
}

/// A text that `parse` takes.
template <class Parse> auto parsed(const json::Reader& reader, const char* key, Parse parse)
{
    using Value = std::decay_t<decltype(*parse(QStringView()))>;
    using Read = Result<Value, json::Error>;
    const auto text = reader.text(key);
    if (!text) {
        return Read(fail(text.error()));
    }
    const auto value = parse(QStringView(text.value()));
    return value ? Read(*value) : Read(fail(wrongValue(reader, key)));
}

Result<money::Cents, json::Error> centsIn(const json::Reader& reader, const char* key)
{
    return parsed(reader, key, &money::Cents::parse);
}

/// Each object of a list through `readOne`.
template <class Part, class ReadOne>
Result<std::vector<Part>, json::Error> factsIn(const json::Reader& reader, const char* key, ReadOne readOne)
{
    CARM_TRY(array, reader.array(key, kMostFacts));
    std::vector<Part> parts;
    for (qsizetype index = 0; index < array.size(); ++index) {
        if (!array.at(index).isObject()) {
            return fail(json::Error{json::ErrorCode::WrongType, reader.pathOf(key, index), {}});
        }
        CARM_TRY(part, readOne(json::Reader(array.at(index).toObject(), reader.pathOf(key, index))));
        parts.push_back(std::move(part));
    }
    return parts;
}

Result<importer::ProgramAccount, json::Error> readAccount(const json::Reader& reader)
{
    CARM_CHECK(reader.onlyKeys({"number", "status", "use", "enrolledOn"}));
    CARM_TRY(number, parsed(reader, "number", &identifiers::ImportProgramAccount::parse));
    CARM_TRY(status, parsed(reader, "status", &importer::programAccountStatusFromText));
    CARM_TRY(use, parsed(reader, "use", &importer::programAccountUseFromText));
    CARM_TRY(enrolledOn, importer::readDay(reader, "enrolledOn"));
    return importer::ProgramAccount{number, status, use, enrolledOn};
}

Result<importer::DeclarationTotal, json::Error> readTotal(const json::Reader& reader)
{
    CARM_CHECK(reader.onlyKeys({"transactionNumber", "dutiesAndTaxes"}));
    CARM_TRY(number, parsed(reader, "transactionNumber", &identifiers::TransactionNumber::parse));
    CARM_TRY(total, centsIn(reader, "dutiesAndTaxes"));
    return importer::DeclarationTotal{number, total};
}

Result<importer::PaymentMade, json::Error> readPayment(const json::Reader& reader)
{
    CARM_CHECK(reader.onlyKeys({"day", "amount"}));
    CARM_TRY(day, importer::readDay(reader, "day"));
    CARM_TRY(amount, centsIn(reader, "amount"));
    return importer::PaymentMade{day, amount};
}

Result<importer::StatementBalance, json::Error> readStatement(const json::Reader& reader)
{
    CARM_CHECK(reader.onlyKeys({"day", "balance"}));
    CARM_TRY(day, importer::readDay(reader, "day"));
    CARM_TRY(balance, centsIn(reader, "balance"));
    return importer::StatementBalance{day, balance};
}

} // namespace

Result<KnownBusiness, json::Error> knownBusinessFromJson(const QJsonObject& object, const QString& path)
{
    const json::Reader reader(object, path);
    CARM_CHECK(reader.onlyKeys(
        {"businessNumber", "active", "profile", "accounts", "declarations", "payments", "statements"}));
    CARM_TRY(number, parsed(reader, "businessNumber", &identifiers::BusinessNumber::parse));
    CARM_TRY(active, reader.boolean("active"));
    CARM_TRY(profileObject, reader.object("profile"));
    CARM_TRY(profile, importer::businessProfileFromJson(profileObject, reader.pathOf("profile")));
    CARM_TRY(accounts, factsIn<importer::ProgramAccount>(reader, "accounts", &readAccount));
    CARM_TRY(declarations, factsIn<importer::DeclarationTotal>(reader, "declarations", &readTotal));
    CARM_TRY(payments, factsIn<importer::PaymentMade>(reader, "payments", &readPayment));
    CARM_TRY(statements, factsIn<importer::StatementBalance>(reader, "statements", &readStatement));
    importer::RegistryRecord record;
    record.active = active;
    record.profile = std::move(profile);
    record.accounts = std::move(accounts);
    record.facts = {std::move(declarations), std::move(payments), std::move(statements)};
    return KnownBusiness{std::move(number), std::move(record)};
}

Result<void, storage::StoreError> saveKnownBusiness(storage::CentralStore& store,
                                                    const identifiers::BusinessNumber& number,
                                                    const QJsonObject& content)
{
    CARM_TRY(transaction, store.begin());
    CARM_CHECK(store.registry().saveKnownBusiness(number.text(), textToStore(content)));
    return transaction.commit();
}

Result<std::optional<importer::RegistryRecord>, storage::StoreError>
registryRecordOf(storage::CentralStore& store, const QString& number)
{
    CARM_TRY(facts, store.registry().knownBusiness(number));
    if (!facts) {
        return std::optional<importer::RegistryRecord>();
    }
    CARM_TRY(object, storedObject(*facts, "known_business"));
    auto known = knownBusinessFromJson(object);
    if (!known) {
        return damagedContent("known_business");
    }
    CARM_TRY(registered, store.registry().business(number));
    known.value().record.hasManager = registered.has_value();
    return std::optional(std::move(known.value().record));
}

} // namespace carm::central
