#include "reference/table_readers.h"

#include <algorithm>

namespace carm::reference {
namespace {

using identifiers::OfficeCode;
using identifiers::OriginCode;
using identifiers::TreatmentCode;

/// The treatments of one country in the order in which they are offered; each once.
class TreatmentList {
public:
    TreatmentList(TableRow& row, const ImportState& state) : m_row(row), m_state(state) {}

    void add(const QString& abbreviation, const char* column)
    {
        const auto it = m_state.treatmentByAbbreviation.find(abbreviation);
        if (it == m_state.treatmentByAbbreviation.end()) {
            if (m_state.isWhole(TableKind::Treatments)) {
                m_row.bad(ImportErrorCode::UnknownCode, column, abbreviation);
            }
        } else if (std::find(m_codes.begin(), m_codes.end(), it->second) == m_codes.end()) {
            m_codes.push_back(it->second);
        }
    }
    const std::vector<TreatmentCode>& codes() const { return m_codes; }

private:
    TableRow& m_row;
    const ImportState& m_state;
    std::vector<TreatmentCode> m_codes;
};

std::vector<CodedName>* codeListOf(const QString& name, EditionTables& tables)
{
    if (name == QStringLiteral("modeOfTransport")) {
        return &tables.modesOfTransport;
    }
    if (name == QStringLiteral("valueForDuty")) {
        return &tables.valueForDutyCodes;
    }
    if (name == QStringLiteral("unitedStatesState")) {
        return &tables.unitedStatesStates;
    }
    return name == QStringLiteral("gstExemption") ? &tables.gstExemptions : nullptr;
}

} // namespace

void readCountryName(TableRow& row, ImportState& state)
{
    const auto code = row.typed<OriginCode>("alpha2");
    const BilingualText name{row.required("name_en"), row.required("name_fr")};
    if (row.good() && row.isNew("countryName", code->text(), "alpha2")) {
        state.countryNames.emplace(code->text(), name);
    }
}

void readCountry(TableRow& row, ImportState& state)
{
    const QString key = row.required("cbsa_name");
    const auto code = row.typed<OriginCode>("iso2");
    if (code && code->isUnitedStatesState()) {
        row.bad(ImportErrorCode::BadValue, "iso2", code->text());
    }
    const Validity validity = row.validity();
    TreatmentList treatments(row, state);
    for (const char* treatment : {"MFN", "GPT", "LDCT"}) {
        if (row.flag(treatment)) {
            treatments.add(QString::fromLatin1(treatment), treatment);
        }
    }
    for (const QString& abbreviation : row.optional("other_treatments").split(u' ', Qt::SkipEmptyParts)) {
        treatments.add(abbreviation, "other_treatments");
    }
    const bool generalOnly = row.flag("general_tariff_only");
    if (row.good() && state.isWhole(TableKind::Treatments) && generalOnly != treatments.codes().empty()) {
        row.bad(ImportErrorCode::BadValue, "general_tariff_only", row.optional("general_tariff_only"));
    }
    // The General Tariff needs no entitlement, so it stands last in every list (DECISIONS.md).
    treatments.add(QStringLiteral("GT"), "general_tariff_only");
    if (row.good() && row.isNew("country", key, "cbsa_name", validity)) {
        state.tables.countries.push_back(
            {key, {key, row.optional("name_fr")}, code->text(), false, treatments.codes(), validity});
    }
}

void readSubdivision(TableRow& row, ImportState& state)
{
    if (row.required("country") != QStringLiteral("US")) {
        return;
    }
    const QString code = u'U' + row.required("code");
    const BilingualText name{row.required("name_en"), row.optional("name_fr")};
    if (!OriginCode::parse(code)) {
        row.bad(ImportErrorCode::BadValue, "code", row.optional("code"));
    }
    if (row.good() && row.isNew("code unitedStatesState", code, "code")) {
        state.tables.unitedStatesStates.push_back({code, name, {}});
    }
}

void readCode(TableRow& row, ImportState& state)
{
    const QString list = row.required("list");
    const QString code = row.required("code");
    const BilingualText name{row.required("name_en"), row.required("name_fr")};
    const Validity validity = row.validity();
    std::vector<CodedName>* target = codeListOf(list, state.tables);
    if (target == nullptr && !list.isEmpty()) {
        row.bad(ImportErrorCode::BadValue, "list", list);
    }
    if (row.good() && row.isNew(QByteArray("code " + list.toUtf8()).constData(), code, "code", validity)) {
        target->push_back({code, name, validity});
    }
}

void readOffice(TableRow& row, ImportState& state)
{
    const auto code = row.typed<OfficeCode>("code");
    const QString english = row.required("name");
    const QString french = row.either("name_fr", "name");
    const Validity validity = row.validity();
    if (row.good() && row.isNew("office", code->text(), "code", validity)) {
        state.tables.offices.push_back({*code, {english, french}, row.optional("province"), validity});
    }
}

void readCurrency(TableRow& row, ImportState& state)
{
    const auto code = row.typed<money::CurrencyCode>("alpha3");
    const BilingualText name{row.required("name_en"), row.required("name_fr")};
    const Validity validity = row.validity();
    if (row.good() && row.isNew("currency", code->text(), "alpha3", validity)) {
        state.tables.currencies.push_back({code->text(), name, validity});
    }
}

void readExchangeRate(TableRow& row, ImportState& state)
{
    row.required("date");
    const QDate day = row.date("date");
    const auto currency = row.typed<money::CurrencyCode>("currency");
    const auto rate = row.typed<money::ExchangeRate>("cad_per_unit");
    if (rate && rate->isZero()) {
        row.bad(ImportErrorCode::BadValue, "cad_per_unit", row.optional("cad_per_unit"));
    }
    if (row.good() && row.isNew("rate", currency->text() + QString::number(day.toJulianDay()), "date")) {
        state.tables.exchangeRates.push_back({*currency, day, *rate});
    }
}

/// The federal tax only: the provincial part is never collected on commercial goods (domain note 3.1).
void readConsumptionTax(TableRow& row, ImportState& state)
{
    if (row.required("jurisdiction") != QStringLiteral("CA") ||
        row.required("tax") != QStringLiteral("GST")) {
        return;
    }
    const auto rate = row.typed<money::Percentage>("rate_percent");
    const Validity validity{row.date("effective_from"), {}};
    if (row.good() && row.isNew("parameter", QStringLiteral("gst_rate"), "tax", validity)) {
        state.tables.parameters.push_back({QStringLiteral("gst_rate"), rate->text(), validity});
    }
}

void readParameter(TableRow& row, ImportState& state)
{
    const QString name = row.required("name");
    const auto value = row.typed<money::Percentage>("value"); // whole numbers are decimals too
    const Validity validity = row.validity();
    if (row.good() && row.isNew("parameter", name, "name", validity)) {
        state.tables.parameters.push_back({name, value->text(), validity});
    }
}

void readSearchWord(TableRow& row, ImportState& state)
{
    const QString word = row.required("word");
    const QString sameAs = row.required("same_as");
    if (row.good() && row.isNew("searchWord", word + u'|' + sameAs, "word")) {
        state.tables.searchWords.push_back({word, sameAs});
    }
}

} // namespace carm::reference
