#include "reference/table_readers.h"

#include <algorithm>

namespace carm::reference {
namespace {

using identifiers::ClassificationNumber;
using identifiers::OfficeCode;
using identifiers::TreatmentCode;
using identifiers::UnitCode;

/// One row with its cells by column name; every problem is noted with row, column and value.
class Row {
public:
    Row(const CsvTable& table, const CsvRow& row, ImportState& state) : m_table(table), m_row(row), m_state(state) {}

    QString optional(const char* column) const
    {
        const int index = m_table.column(column);
        return index < 0 ? QString() : m_row.cells[static_cast<std::size_t>(index)].trimmed();
    }

    QString required(const char* column)
    {
        const QString value = optional(column);
        if (value.isEmpty()) {
            bad(m_table.column(column) < 0 ? ImportErrorCode::MissingColumn : ImportErrorCode::EmptyValue, column, value);
        }
        return value;
    }

    /// Parses with a type's own parse function.
    template <class T>
    std::optional<T> typed(const char* column)
    {
        const QString value = required(column);
        if (value.isEmpty()) {
            return std::nullopt;
        }
        auto parsed = T::parse(value);
        if (!parsed) {
            bad(ImportErrorCode::BadValue, column, value);
            return std::nullopt;
        }
        return std::move(parsed).value();
    }

    std::optional<UnitCode> unit(const char* column)
    {
        const QString value = optional(column);
        if (value.isEmpty()) {
            return std::nullopt;
        }
        const auto parsed = UnitCode::parse(value);
        if (!parsed) {
            bad(ImportErrorCode::BadValue, column, value);
            return std::nullopt;
        }
        if (!m_state.unitCodes.contains(parsed->text())) {
            bad(ImportErrorCode::UnknownCode, column, value);
        }
        return parsed.value();
    }

    QDate date(const char* column)
    {
        const QString value = optional(column);
        const QDate day = QDate::fromString(value, Qt::ISODate);
        if (!value.isEmpty() && !day.isValid()) {
            bad(ImportErrorCode::BadValue, column, value);
        }
        return day;
    }

    Validity validity()
    {
        const Validity validity{date("valid_from"), date("valid_to")};
        if (validity.from.isValid() && validity.to.isValid() && validity.to < validity.from) {
            bad(ImportErrorCode::BadValue, "valid_to", optional("valid_to"));
        }
        return validity;
    }

    BilingualText names(const char* english, const char* french)
    {
        return {required(english), optional(french)};
    }

    /// False, and an error, when the same key with the same first day was read before. Rows of the base layer
    /// give way in silence: that is what a base is.
    bool isNew(const QString& kind, const QString& key, const Validity& validity)
    {
        const QString from = m_state.isBase ? QString() : validity.from.toString(Qt::ISODate);
        const QString anyDate = kind + u'|' + key;
        if (m_state.isBase) {
            const bool isFirst = !m_state.seen.contains(anyDate);
            return isFirst;
        }
        m_state.seen.insert(anyDate);
        if (!m_state.seen.insert(anyDate + u'|' + from).second) {
            bad(ImportErrorCode::Duplicate, m_table.header.value(0).toLatin1().constData(), key);
            return false;
        }
        return true;
    }

    void bad(ImportErrorCode code, const char* column, const QString& value)
    {
        m_good = false;
        m_state.addError(code, m_row.line, QString::fromLatin1(column), value);
    }
    bool good() const { return m_good; }
    int line() const { return m_row.line; }

private:
    const CsvTable& m_table;
    const CsvRow& m_row;
    ImportState& m_state;
    bool m_good = true;
};

std::optional<RateExpression> rateOf(Row& row, const char* column, const QString& text, ImportState& state)
{
    auto it = state.rates.find(text);
    if (it == state.rates.end()) {
        it = state.rates.emplace(text, parseRate(text)).first;
    }
    if (!it->second) {
        row.bad(ImportErrorCode::UnknownRate, column, text);
    }
    return it->second;
}

void readTreatment(Row& row, ImportState& state)
{
    const QString abbreviation = row.required("abbr");
    const auto code = row.typed<TreatmentCode>("cbsa_numeric_code");
    const BilingualText name{row.required("name_en"),
                             row.optional("name_fr") + row.optional("name_fr_working")};
    const Validity validity = row.validity();
    if (row.good() && row.isNew(QStringLiteral("treatment"), code->text(), validity)) {
        state.treatmentByAbbreviation.emplace(abbreviation, *code);
        state.tables.treatments.push_back({*code, abbreviation, name, validity});
    }
}

void readUnit(Row& row, ImportState& state)
{
    const auto code = row.typed<UnitCode>("code");
    const BilingualText name{row.required("name_en"), row.optional("name_fr") + row.optional("name_fr_working")};
    if (!row.good() || !row.isNew(QStringLiteral("unit"), code->text(), {})) {
        return;
    }
    state.unitCodes.insert(code->text());
    state.tables.units.push_back({*code, name, {row.optional("symbol_en"), row.optional("symbol_fr")}});
}

void readConversion(Row& row, ImportState& state)
{
    const auto from = row.typed<UnitCode>("from");
    const auto to = row.typed<UnitCode>("to");
    bool numeratorOk = false;
    bool denominatorOk = false;
    const qint64 numerator = row.required("numerator").toLongLong(&numeratorOk);
    const qint64 denominator = row.required("denominator").toLongLong(&denominatorOk);
    constexpr qint64 kMost = 1'000'000'000;
    if (!numeratorOk || numerator < 1 || numerator > kMost) {
        row.bad(ImportErrorCode::BadValue, "numerator", row.optional("numerator"));
    }
    if (!denominatorOk || denominator < 1 || denominator > kMost) {
        row.bad(ImportErrorCode::BadValue, "denominator", row.optional("denominator"));
    }
    if (row.good() && row.isNew(QStringLiteral("conversion"), from->text() + to->text(), {})) {
        state.tables.conversions.push_back({*from, *to, {numerator, denominator}});
    }
}

void readItem(Row& row, ImportState& state)
{
    const QString digits = row.required("code8_digits");
    if (digits.size() != 8 || !std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; })) {
        row.bad(ImportErrorCode::BadValue, "code8_digits", digits);
        return;
    }
    TariffItem item{digits,
                    {row.required("description_en"), row.optional("description_fr")},
                    row.unit("uom"),
                    {},
                    {},
                    row.validity(),
                    row.optional("source")};
    const QString mfn = row.required("mfn");
    if (mfn.isEmpty()) {
        return;
    }
    if (const auto rate = rateOf(row, "mfn", mfn, state)) {
        item.mostFavouredNation = *rate;
    }
    for (const auto& [abbreviation, code] : state.treatmentByAbbreviation) {
        const QByteArray column = abbreviation.toLatin1();
        const QString text = row.optional(column.constData());
        if (text.isEmpty()) {
            continue; // not listed for this treatment, which is not the same as Free
        }
        if (const auto rate = rateOf(row, column.constData(), text, state)) {
            item.preferences.emplace(code, *rate);
        }
    }
    if (row.good() && row.isNew(QStringLiteral("item"), digits, item.validity)) {
        state.itemDigits.insert(digits);
        state.tables.items.push_back(std::move(item));
    }
}

void readClassification(Row& row, ImportState& state)
{
    const auto number = row.typed<ClassificationNumber>("code10_digits");
    if (!number) {
        return;
    }
    if (!state.itemDigits.contains(number->tariffItem())) {
        row.bad(ImportErrorCode::UnknownCode, "code10_digits", number->text());
    }
    // The plain tables give the last step of the description only; the full path says what the goods are.
    const QString full = row.optional("description_full_en");
    const QString english = full.isEmpty() ? row.required("description_en") : full;
    const QString french = row.optional("description_fr") + row.optional("statcan_short_fr");
    const BilingualText keywords{row.optional("keywords_en") + row.optional("statcan_short_en"), row.optional("keywords_fr")};
    const Validity validity = row.validity();
    const auto unit = row.unit("uom");
    if (row.good() && row.isNew(QStringLiteral("classification"), number->text(), validity)) {
        state.tables.classifications.push_back({*number, {english, french}, keywords, unit, validity});
    }
}

void readHeading(Row& row, ImportState& state)
{
    const QString digits = row.required("digits");
    const BilingualText name = row.names("description_en", "description_fr");
    const Validity validity = row.validity();
    // The plain table repeats headings for their subdivisions: the first one is the heading itself.
    if (row.good() && (digits.size() == 2 || digits.size() == 4) &&
        state.seen.insert(QStringLiteral("heading|") + digits).second) {
        state.tables.headings.push_back({digits, name, validity});
    }
}

void readCountry(Row& row, ImportState& state)
{
    const QString key = row.required("cbsa_name");
    const QString iso2 = row.required("iso2");
    if (iso2.size() != 2) {
        row.bad(ImportErrorCode::BadValue, "iso2", iso2);
    }
    const Validity validity = row.validity();
    std::vector<TreatmentCode> treatments;
    const auto add = [&](const QString& abbreviation, const char* column) {
        const auto it = state.treatmentByAbbreviation.find(abbreviation);
        if (it == state.treatmentByAbbreviation.end()) {
            row.bad(ImportErrorCode::UnknownCode, column, abbreviation);
        } else if (std::find(treatments.begin(), treatments.end(), it->second) == treatments.end()) {
            treatments.push_back(it->second);
        }
    };
    for (const char* flag : {"MFN", "GPT", "LDCT", "general_tariff_only"}) {
        const QString value = row.required(flag);
        if (value != QStringLiteral("0") && value != QStringLiteral("1")) {
            row.bad(ImportErrorCode::BadValue, flag, value);
        } else if (value == QStringLiteral("1")) {
            add(qstrcmp(flag, "general_tariff_only") == 0 ? QStringLiteral("GT") : QString::fromLatin1(flag), flag);
        }
    }
    for (const QString& abbreviation : row.optional("other_treatments").split(u' ', Qt::SkipEmptyParts)) {
        add(abbreviation, "other_treatments");
    }
    add(QStringLiteral("GT"), "general_tariff_only"); // the General Tariff needs no entitlement (DECISIONS.md)
    if (!row.good() || !row.isNew(QStringLiteral("country"), key, validity)) {
        return;
    }
    Country country{key, {key, row.optional("name_fr")}, iso2.toUpper(), false, treatments, validity};
    const auto iso = state.countryNames.find(country.iso2);
    if (country.name.french.isEmpty() && iso != state.countryNames.end() && iso->second.english == key) {
        country.name.french = iso->second.french;
    }
    state.tables.countries.push_back(std::move(country));
}

void readCountryName(Row& row, ImportState& state)
{
    const QString code = row.required("alpha2");
    state.countryNames[code] = {row.required("name_en"), row.required("name_fr")};
}

std::vector<CodedName>* listOf(const QString& name, EditionTables& tables)
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

void readCode(Row& row, ImportState& state)
{
    const QString list = row.required("list");
    const QString code = row.required("code");
    const BilingualText name = row.names("name_en", "name_fr");
    const Validity validity = row.validity();
    std::vector<CodedName>* target = listOf(list, state.tables);
    if (target == nullptr && !list.isEmpty()) {
        row.bad(ImportErrorCode::BadValue, "list", list);
    }
    if (row.good() && row.isNew(QStringLiteral("code ") + list, code, validity)) {
        target->push_back({code, name, validity});
    }
}

void readSubdivision(Row& row, ImportState& state)
{
    if (row.required("country") != QStringLiteral("US")) {
        return;
    }
    const QString code = u'U' + row.required("code");
    const BilingualText name = row.names("name_en", "name_fr");
    if (row.good() && row.isNew(QStringLiteral("code unitedStatesState"), code, {})) {
        state.tables.unitedStatesStates.push_back({code, name, {}});
    }
}

void readOffice(Row& row, ImportState& state)
{
    const auto code = row.typed<OfficeCode>("code");
    const QString english = row.required("name");
    const QString french = row.optional("name_fr");
    const Validity validity = row.validity();
    if (row.good() && row.isNew(QStringLiteral("office"), code->text(), validity)) {
        state.tables.offices.push_back({*code, {english, french.isEmpty() ? english : french}, row.optional("province"), validity});
    }
}

void readCurrency(Row& row, ImportState& state)
{
    const auto code = row.typed<money::CurrencyCode>("alpha3");
    const BilingualText name = row.names("name_en", "name_fr");
    const Validity validity = row.validity();
    if (row.good() && row.isNew(QStringLiteral("currency"), code->text(), validity)) {
        state.tables.currencies.push_back({code->text(), name, validity});
    }
}

void readExchangeRate(Row& row, ImportState& state)
{
    const QDate day = row.date("date");
    const auto currency = row.typed<money::CurrencyCode>("currency");
    const auto rate = row.typed<money::ExchangeRate>("cad_per_unit");
    if (!day.isValid()) {
        row.bad(ImportErrorCode::EmptyValue, "date", row.optional("date"));
    }
    if (rate && rate->isZero()) {
        row.bad(ImportErrorCode::BadValue, "cad_per_unit", row.optional("cad_per_unit"));
    }
    if (row.good() && row.isNew(QStringLiteral("rate"), currency->text() + day.toString(Qt::ISODate), {})) {
        state.tables.exchangeRates.push_back({*currency, day, *rate});
    }
}

void readParameter(Row& row, ImportState& state)
{
    const QString name = row.required("name");
    const QString value = row.required("value");
    if (!value.isEmpty() && !money::Percentage::parse(value)) {
        row.bad(ImportErrorCode::BadValue, "value", value);
    }
    const Validity validity = row.validity();
    if (row.good() && row.isNew(QStringLiteral("parameter"), name, validity)) {
        state.tables.parameters.push_back({name, value, validity});
    }
}

/// The federal tax only: the provincial part is never collected on commercial goods (domain note 3.1).
void readConsumptionTax(Row& row, ImportState& state)
{
    if (row.optional("jurisdiction") != QStringLiteral("CA") || row.optional("tax") != QStringLiteral("GST")) {
        return;
    }
    const auto rate = row.typed<money::Percentage>("rate_percent");
    const Validity validity{row.date("effective_from"), {}};
    if (row.good() && row.isNew(QStringLiteral("parameter"), QStringLiteral("gst_rate"), validity)) {
        state.tables.parameters.push_back({QStringLiteral("gst_rate"), rate->text(), validity});
    }
}

using RowReader = void (*)(Row&, ImportState&);

RowReader readerOf(TableKind kind)
{
    switch (kind) {
    case TableKind::Treatments:
        return readTreatment;
    case TableKind::Units:
        return readUnit;
    case TableKind::UnitConversions:
        return readConversion;
    case TableKind::Items:
        return readItem;
    case TableKind::Classifications:
        return readClassification;
    case TableKind::Headings:
        return readHeading;
    case TableKind::CountryNames:
        return readCountryName;
    case TableKind::Countries:
        return readCountry;
    case TableKind::Codes:
        return readCode;
    case TableKind::Subdivisions:
        return readSubdivision;
    case TableKind::Offices:
        return readOffice;
    case TableKind::Currencies:
        return readCurrency;
    case TableKind::ExchangeRates:
        return readExchangeRate;
    case TableKind::Parameters:
        return readParameter;
    case TableKind::ConsumptionTaxes:
        return readConsumptionTax;
    }
    return nullptr;
}

} // namespace

void ImportState::addError(ImportErrorCode code, int row, const QString& column, const QString& value)
{
    if (!full()) {
        errors.push_back({code, file, row, column, value.left(80)});
    }
}

void readTable(TableKind kind, const CsvTable& table, ImportState& state)
{
    const RowReader read = readerOf(kind);
    for (const CsvRow& csvRow : table.rows) {
        if (state.full()) {
            return;
        }
        Row row(table, csvRow, state);
        read(row, state);
    }
}

} // namespace carm::reference
