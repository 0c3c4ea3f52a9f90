#include "harness/sample_edition.h"

#include <QCryptographicHash>

#include <initializer_list>
#include <utility>

namespace carm::test {
namespace {

using namespace reference;

template <class Code> Code codeOf(const char* text)
{
    return Code::parse(QString::fromLatin1(text)).value();
}

struct SampleItem {
    const char* digits;
    const char* unit; ///< empty where the tariff shows none
    const char* mostFavouredNation;
    std::initializer_list<std::pair<const char*, const char*>> preferences; ///< treatment code, rate text
};

/// Facts of the Customs Tariff 2025: item, unit, rates. One for each of the forms of rate text.
const std::initializer_list<SampleItem> kItems = {
    {"01012100", "NMB", "Free", {{"10", "Free"}, {"33", "Free"}}},
    {"01051121", "NMB", "0.86¢each", {{"10", "Free"}}},
    {"01051122", "NMB", "238% but not less than 30.8¢each", {}},
    {"01051290", "NMB", "8%", {{"09", "Free"}, {"33", "2%"}}},
    {"01059410", "KGM", "2.82¢/kg", {{"33", "0.76¢/kg"}}},
    {"01059492", "KGM", "238% but not less than $1.25/kg", {}},
    {"02071191", "KGM", "5% but not less than 4.74¢/kg or more than 9.48¢/kg", {}},
    {"04011020", "HLT", "241% but not less than $34.50/hl", {}},
    {"04021020", "KGM", "201.5% but not less than $2.01/kg", {}},
    {"04029120", "KGM", "259% but not less than 78.9¢/kg", {}},
    {"04041022", "KGM", "208% but not less than $2.07/kg", {{"10", "94.5% but not less than $0.94/kg"}}},
    {"04071111", "DZN", "1.51¢/dozen", {{"10", "Free"}}},
    {"04071112", "DZN", "238% but not less than $2.91/dozen", {}},
    {"04071192", "DZN", "163.5% but not less than 79.9¢/dozen", {}},
    {"04081120", "KGM", "$6.12/kg", {}},
    {"07011000", "TNE", "$4.94/tonne", {{"10", "Free"}}},
    {"07020021", "KGM", "4.68¢/kg but not less than 12.5%", {{"10", "Free"}}},
    {"07041011", "KGM", "1.88¢/kg but not less than 4% plus 4%", {{"10", "Free"}}},
    {"07061031", "KGM", "0.94¢/kg plus 4%", {{"10", "Free"}}},
    {"11010020", "TNE", "$139.83/tonne", {{"33", "$38.13/tonne"}}},
    {"11029012", "TNE", "$213.80/tonne plus 8.5%", {{"33", "$58.30/tonne plus 2%"}}},
    {"11041912", "TNE", "$106.50/tonne plus 7%", {{"33", "$29.04/tonne"}}},
    {"17019110", "TNE", "N/A", {}},
    {"19012015", "KGM", "11.93¢/kg plus 8.5%", {{"33", "3.25¢/kg plus 2%"}}},
    {"22029910", "LTR", "3.3¢/litre", {{"10", "Free"}}},
    {"22042121", "LTR", "4.68¢/litre", {{"04", "2.75¢/litre"}}},
    {"22060021", "LTR", "7.74¢/litre", {{"10", "Free"}}},
    {"22060091", "LPA", "12.28¢/litre of absolute ethyl alcohol", {{"10", "Free"}}},
    {"22086000",
     "LPA",
     "12.28¢/litre of absolute ethyl alcohol",
     {{"09", "6¢/litre of absolute ethyl alcohol"}}},
    {"61091000", "NMB", "18%", {{"10", "Free"}, {"31", "Free"}, {"33", "Free"}, {"04", "11%"}}},
    {"94035000", "", "9.5%", {{"09", "6%"}, {"10", "Free"}, {"31", "Free"}}},
    {"99710000", "", "N/A", {{"22", "See Note 1"}, {"10", "Free"}}},
};

void fillItems(EditionTables& tables)
{
    for (const SampleItem& item : kItems) {
        const QString digits = QString::fromLatin1(item.digits);
        addItem(tables, digits, QString::fromLatin1(item.unit), QString::fromUtf8(item.mostFavouredNation));
        for (const auto& [treatment, rate] : item.preferences) {
            tables.items.back().preferences.emplace(codeOf<identifiers::TreatmentCode>(treatment),
                                                    rateOf(QString::fromUtf8(rate)));
        }
    }
}

void fillTreatments(EditionTables& tables)
{
    const std::initializer_list<std::pair<const char*, const char*>> treatments = {
        {"02", "MFN"}, {"03", "GT"}, {"04", "AUT"},  {"09", "GPT"},
        {"10", "UST"}, {"22", "IT"}, {"31", "CEUT"}, {"33", "CPTPT"}};
    for (const auto& [code, abbreviation] : treatments) {
        const QString name = QString::fromLatin1(abbreviation);
        tables.treatments.push_back({codeOf<identifiers::TreatmentCode>(code), name, {name, name}, {}});
    }
}

struct SampleCountry {
    const char* key;
    const char* french;
    const char* iso2;
    bool sharesCode;
    std::initializer_list<const char*> treatments;
};

void fillCountries(EditionTables& tables)
{
    const std::initializer_list<SampleCountry> countries = {
        {"Australia", "Australie", "AU", false, {"02", "04", "33"}},
        {"Canary Islands", "Îles Canaries", "ES", true, {"02", "09", "31"}},
        {"China", "Chine", "CN", false, {"02"}},
        {"Iceland", "Islande", "IS", false, {"02", "22"}},
        {"Russia", "Russie", "RU", false, {"03"}},
        {"Spain", "Espagne", "ES", false, {"02", "31"}},
        {"United States of America", "États-Unis d'Amérique", "US", false, {"02", "10"}},
        {"Vietnam", "Viet Nam", "VN", false, {"02", "33"}},
    };
    for (const SampleCountry& row : countries) {
        Country country{QString::fromUtf8(row.key),
                        {QString::fromUtf8(row.key), QString::fromUtf8(row.french)},
                        QString::fromLatin1(row.iso2),
                        row.sharesCode,
                        {},
                        {}};
        for (const char* code : row.treatments) {
            country.treatments.push_back(codeOf<identifiers::TreatmentCode>(code));
        }
        tables.countries.push_back(std::move(country));
    }
    tables.unitedStatesStates = {
        {QStringLiteral("UNY"), {QStringLiteral("New York"), QStringLiteral("New York")}, {}},
        {QStringLiteral("USD"), {QStringLiteral("South Dakota"), QStringLiteral("Dakota du Sud")}, {}}};
}

void fillUnits(EditionTables& tables)
{
    using identifiers::UnitCode;
    const std::initializer_list<std::pair<const char*, std::pair<const char*, const char*>>> units = {
        {"NMB", {"number", "nombre"}},         {"DZN", {"dozen", "douzaine"}},
        {"KGM", {"kilogram", "kilogramme"}},   {"TNE", {"tonne", "tonne"}},
        {"GRM", {"gram", "gramme"}},           {"LTR", {"litre", "litre"}},
        {"HLT", {"hectolitre", "hectolitre"}}, {"LPA", {"litre of pure alcohol", "litre d'alcool pur"}}};
    for (const auto& [code, names] : units) {
        const BilingualText name{QString::fromUtf8(names.first), QString::fromUtf8(names.second)};
        tables.units.push_back({codeOf<UnitCode>(code), name, name});
    }
    const auto convert = [&tables](const char* from, const char* to, qint64 numerator, qint64 denominator) {
        tables.conversions.push_back(
            {codeOf<UnitCode>(from), codeOf<UnitCode>(to), {numerator, denominator}});
    };
    convert("NMB", "DZN", 1, 12);
    convert("KGM", "TNE", 1, 1000);
    convert("GRM", "KGM", 1, 1000);
    convert("GRM", "TNE", 1, 1'000'000);
    convert("LTR", "HLT", 1, 100);
}

CodedName named(const char* code, const char* english, const char* french)
{
    return {QString::fromLatin1(code), {QString::fromUtf8(english), QString::fromUtf8(french)}, {}};
}

void fillCodes(EditionTables& tables)
{
    tables.offices.push_back({codeOf<identifiers::OfficeCode>("0427"),
                              {QStringLiteral("Queenston"), QStringLiteral("Queenston")},
                              QStringLiteral("ON"),
                              {}});
    tables.offices.push_back({codeOf<identifiers::OfficeCode>("0009"),
                              {QStringLiteral("Closed office"), QStringLiteral("Bureau fermé")},
                              QStringLiteral("NS"),
                              {{}, QDate(2020, 12, 31)}});
    tables.currencies = {named("CAD", "Canadian dollar", "dollar canadien"),
                         named("USD", "US dollar", "dollar américain"), named("JPY", "yen", "yen"),
                         named("EUR", "euro", "euro"), named("AFN", "afghani", "afghani")};
    tables.modesOfTransport = {named("1", "air", "aérien"), named("2", "highway", "routier"),
                               named("9", "marine", "maritime")};
    tables.valueForDutyCodes = {named("13", "price paid", "prix payé"),
                                named("14", "price paid, adjusted", "prix payé, ajusté"),
                                named("23", "related, price paid", "liés, prix payé")};
    tables.gstExemptions = {named("51", "relief for tests", "exonération pour les essais")};
    tables.gstExemptions.push_back({QStringLiteral("66"),
                                    {QStringLiteral("ended"), QStringLiteral("terminée")},
                                    {{}, QDate(2025, 12, 31)}});
}

void fillRatesAndParameters(EditionTables& tables)
{
    const auto daily = [&tables](const char* currency, QDate day, const char* rate) {
        tables.exchangeRates.push_back(
            {codeOf<money::CurrencyCode>(currency), day, codeOf<money::ExchangeRate>(rate)});
    };
    daily("USD", {2026, 2, 25}, "1.3618");
    daily("USD", {2026, 2, 26}, "1.15");
    daily("USD", {2026, 2, 27}, "1.3702");
    daily("JPY", {2026, 2, 27}, "0.009123");
    daily("EUR", {2025, 6, 30}, "1.6035");
    const auto parameter = [&tables](const char* name, const char* value, Validity validity) {
        tables.parameters.push_back({QString::fromLatin1(name), QString::fromLatin1(value), validity});
    };
    parameter("gst_rate", "5", {{2008, 1, 1}, {}});
    parameter("gst_rate", "6", {{2006, 7, 1}, {2007, 12, 31}});
    parameter("general_tariff_rate", "35", {{1998, 1, 1}, {}});
    parameter("exchange_rate_age_warning_days", "7", {});
    parameter("shipment_date_age_warning_days", "365", {});
}

} // namespace

reference::RateExpression rateOf(const QString& text)
{
    const auto rate = reference::parseRate(text);
    CARM_ENSURE(rate.has_value());
    return *rate;
}

void addItem(reference::EditionTables& tables, const QString& eightDigits, const QString& unit,
             const QString& mostFavouredNation)
{
    std::optional<identifiers::UnitCode> unitCode;
    if (!unit.isEmpty()) {
        unitCode = identifiers::UnitCode::parse(unit).value();
    }
    const reference::BilingualText description{QStringLiteral("Goods of ") + eightDigits,
                                               QStringLiteral("Marchandises de ") + eightDigits};
    tables.items.push_back({eightDigits,
                            description,
                            unitCode,
                            rateOf(mostFavouredNation),
                            {},
                            {},
                            QStringLiteral("Customs Tariff 2025")});
    const auto number = identifiers::ClassificationNumber::parse(QString(eightDigits + QStringLiteral("10")));
    tables.classifications.push_back({number.value(), description, {}, unitCode, {}});
}

reference::EditionTables sampleTables()
{
    EditionTables tables;
    tables.info.name = QStringLiteral("sample");
    tables.info.title = {QStringLiteral("Sample"), QStringLiteral("Exemple")};
    tables.info.environment = QStringLiteral("practice");
    tables.info.validFrom = QDate(2026, 1, 1);
    tables.info.published = QDate(2026, 1, 1);
    tables.info.hash =
        QCryptographicHash::hash(QByteArrayLiteral("sample edition"), QCryptographicHash::Sha256);
    fillTreatments(tables);
    fillUnits(tables);
    fillItems(tables);
    fillCountries(tables);
    fillCodes(tables);
    fillRatesAndParameters(tables);
    return tables;
}

reference::EditionPointer editionOf(reference::EditionTables tables)
{
    return std::make_shared<const reference::Edition>(std::move(tables));
}

reference::EditionPointer sampleEdition()
{
    static const reference::EditionPointer edition = editionOf(sampleTables());
    return edition;
}

QDate sampleToday()
{
    return {2026, 3, 2};
}

declaration::Draft sampleDraft()
{
    declaration::DraftLine line;
    line.classificationNumber = QStringLiteral("6109100010");
    line.description = QStringLiteral("Cotton T-shirts");
    line.countryOfOrigin = QStringLiteral("CN");
    line.tariffTreatment = QStringLiteral("02");
    line.quantity = QStringLiteral("500");
    line.unitOfMeasure = QStringLiteral("NMB");
    line.valueForDutyCode = QStringLiteral("13");
    line.value = QStringLiteral("1250.00");
    declaration::DraftInvoice invoice;
    invoice.number = QStringLiteral("INV-1001");
    invoice.vendorName = QStringLiteral("Sample Vendor Ltd.");
    invoice.vendorAddress = QStringLiteral("1 Example Road, Buffalo NY");
    invoice.currency = QStringLiteral("USD");
    invoice.placeOfExport = QStringLiteral("UNY");
    invoice.directShipmentDate = QStringLiteral("2026-02-27");
    invoice.total = QStringLiteral("1250.00");
    invoice.lines.push_back(line);
    declaration::Draft draft;
    draft.office = QStringLiteral("0427");
    draft.modeOfTransport = QStringLiteral("2");
    draft.importerNumber = QStringLiteral("870249414RM0001");
    draft.importerName = QStringLiteral("Sample Importer Inc.");
    draft.importerAddress = QStringLiteral("2 Example Street, Niagara Falls ON");
    draft.importerPhone = QStringLiteral("905 555 0100");
    draft.cargoControlNumber = QStringLiteral("1234PARS56789");
    draft.accountingDate = QStringLiteral("2026-03-02");
    draft.invoices.push_back(invoice);
    return draft;
}

} // namespace carm::test
