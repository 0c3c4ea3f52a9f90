#include "reference/edition.h"

#include "reference/search_index.h"
#include "support/ensure.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

namespace carm::reference {
namespace {

/// Rows by key; several rows of one key differ in their validity.
template <class RowType> using RowsByKey = std::unordered_map<QString, std::vector<const RowType*>>;

template <class RowType>
const RowType* validRow(const RowsByKey<RowType>& rows, const QString& key, QDate day)
{
    const auto it = rows.find(key);
    if (it == rows.end()) {
        return nullptr;
    }
    for (const RowType* row : it->second) {
        if (row->validity.contains(day)) {
            return row;
        }
    }
    return nullptr;
}

using DailyRate = EditionTables::DailyRate;

constexpr std::array<std::pair<ReasonKind, const char*>, 4> kReasonKindTexts{{
    {ReasonKind::Correction, "correction"},
    {ReasonKind::Return, "return"},
    {ReasonKind::Void, "void"},
    {ReasonKind::Cancel, "cancel"},
}};

QString reasonKey(ReasonKind kind, const QString& code)
{
    return toText(kind) + u'|' + code;
}

} // namespace

QString toText(ReasonKind kind)
{
    for (const auto& [value, text] : kReasonKindTexts) {
        if (value == kind) {
            return QString::fromLatin1(text);
        }
    }
    CARM_ENSURE(false);
    return {};
}

std::optional<ReasonKind> reasonKindFromText(QStringView text)
{
    for (const auto& [value, name] : kReasonKindTexts) {
        if (text == QLatin1String(name)) {
            return value;
        }
    }
    return std::nullopt;
}

bool Validity::contains(QDate day) const
{
    return (!from.isValid() || from <= day) && (!to.isValid() || day <= to);
}

bool Validity::overlaps(const Validity& other) const
{
    const bool beginsInTime = !from.isValid() || !other.to.isValid() || from <= other.to;
    const bool endsLateEnough = !to.isValid() || !other.from.isValid() || other.from <= to;
    return beginsInTime && endsLateEnough;
}

struct Edition::Private {
    EditionTables tables;
    RowsByKey<TariffItem> items;
    RowsByKey<Classification> classifications;
    RowsByKey<Treatment> treatments;
    RowsByKey<Country> countriesByIso;
    RowsByKey<Office> offices;
    RowsByKey<CodedName> currencies;
    RowsByKey<CodedName> states;
    RowsByKey<EditionTables::Parameter> parameters;
    RowsByKey<Reason> reasons;
    std::unordered_map<QString, const Unit*> units;
    std::unordered_map<QString, money::Ratio> conversions;
    std::unordered_map<QString, std::vector<const DailyRate*>> rates; ///< by currency, oldest first
    std::unique_ptr<SearchIndex> search;

    explicit Private(EditionTables source) : tables(std::move(source))
    {
        for (const TariffItem& row : tables.items) {
            items[row.digits].push_back(&row);
        }
        for (const Classification& row : tables.classifications) {
            classifications[row.number.text()].push_back(&row);
        }
        for (const Treatment& row : tables.treatments) {
            treatments[row.code.text()].push_back(&row);
        }
        for (const Country& row : tables.countries) {
            countriesByIso[row.iso2].push_back(&row);
        }
        for (const Office& row : tables.offices) {
            offices[row.code.text()].push_back(&row);
        }
        for (const CodedName& row : tables.currencies) {
            currencies[row.code].push_back(&row);
        }
        for (const CodedName& row : tables.unitedStatesStates) {
            states[row.code].push_back(&row);
        }
        for (const EditionTables::Parameter& row : tables.parameters) {
            parameters[row.name].push_back(&row);
        }
        for (const Unit& row : tables.units) {
            units[row.code.text()] = &row;
        }
        for (const EditionTables::Conversion& row : tables.conversions) {
            conversions[row.from.text() + row.to.text()] = row.ratio;
        }
        for (const DailyRate& row : tables.exchangeRates) {
            rates[row.currency.text()].push_back(&row);
        }
        for (auto& [currency, days] : rates) {
            std::sort(days.begin(), days.end(),
                      [](const DailyRate* a, const DailyRate* b) { return a->day < b->day; });
        }
        for (const Reason& row : tables.reasons) {
            reasons[reasonKey(row.kind, row.code)].push_back(&row);
        }
        std::stable_sort(tables.holidays.begin(), tables.holidays.end(),
                         [](const Holiday& a, const Holiday& b) { return a.day < b.day; });
        search = std::make_unique<SearchIndex>(tables);
    }
};

Edition::Edition(EditionTables tables) : m_d(std::make_unique<Private>(std::move(tables))) {}
Edition::~Edition() = default;

const EditionInfo& Edition::info() const
{
    return m_d->tables.info;
}

const EditionTables& Edition::tables() const
{
    return m_d->tables;
}

const SearchIndex& Edition::search() const
{
    return *m_d->search;
}

const TariffItem* Edition::tariffItem(QStringView eightDigits, QDate day) const
{
    return validRow(m_d->items, eightDigits.toString(), day);
}

const Classification* Edition::classification(const identifiers::ClassificationNumber& number,
                                              QDate day) const
{
    return validRow(m_d->classifications, number.text(), day);
}

const Treatment* Edition::treatment(const identifiers::TreatmentCode& code, QDate day) const
{
    return validRow(m_d->treatments, code.text(), day);
}

const Country* Edition::country(const identifiers::OriginCode& origin, const QString& area, QDate day) const
{
    if (origin.isUnitedStatesState() && validRow(m_d->states, origin.text(), day) == nullptr) {
        return nullptr;
    }
    const auto it = m_d->countriesByIso.find(origin.countryCode());
    if (it == m_d->countriesByIso.end()) {
        return nullptr;
    }
    for (const Country* row : it->second) {
        const bool wanted = area.isEmpty() ? !row->sharesCodeWithLarger : row->key == area;
        if (wanted && row->validity.contains(day)) {
            return row;
        }
    }
    return nullptr;
}

const Office* Edition::office(const identifiers::OfficeCode& code, QDate day) const
{
    return validRow(m_d->offices, code.text(), day);
}

const Unit* Edition::unit(const identifiers::UnitCode& code) const
{
    const auto it = m_d->units.find(code.text());
    return it == m_d->units.end() ? nullptr : it->second;
}

bool Edition::knowsCurrency(const money::CurrencyCode& code, QDate day) const
{
    // Bare tariff tables come without a list of currencies; what they do have must still be usable.
    const bool isListed = m_d->currencies.contains(code.text());
    return isListed ? validRow(m_d->currencies, code.text(), day) != nullptr
                    : code.isCad() || m_d->rates.contains(code.text());
}

std::optional<money::Ratio> Edition::conversion(const identifiers::UnitCode& from,
                                                const identifiers::UnitCode& to) const
{
    if (from == to) {
        return money::Ratio{};
    }
    if (const auto it = m_d->conversions.find(from.text() + to.text()); it != m_d->conversions.end()) {
        return it->second;
    }
    if (const auto it = m_d->conversions.find(to.text() + from.text()); it != m_d->conversions.end()) {
        return money::Ratio{it->second.denominator, it->second.numerator};
    }
    return std::nullopt;
}

std::optional<DatedExchangeRate> Edition::exchangeRate(const money::CurrencyCode& code, QDate day) const
{
    if (code.isCad()) {
        return DatedExchangeRate{money::ExchangeRate::parse(u"1").value(), day};
    }
    const auto it = m_d->rates.find(code.text());
    if (it == m_d->rates.end()) {
        return std::nullopt;
    }
    const auto& days = it->second;
    const auto after =
        std::upper_bound(days.begin(), days.end(), day,
                         [](QDate wanted, const DailyRate* rate) { return wanted < rate->day; });
    if (after == days.begin()) {
        return std::nullopt;
    }
    const DailyRate* latest = *std::prev(after);
    return DatedExchangeRate{latest->rate, latest->day};
}

std::optional<money::Percentage> Edition::percentage(const QString& parameter, QDate day) const
{
    const EditionTables::Parameter* row = validRow(m_d->parameters, parameter, day);
    if (row == nullptr) {
        return std::nullopt;
    }
    const auto parsed = money::Percentage::parse(row->value);
    return parsed ? std::optional(parsed.value()) : std::nullopt;
}

std::optional<qint64> Edition::number(const QString& parameter, QDate day) const
{
    const auto value = percentage(parameter, day);
    constexpr qint64 kOne = 1'000'000; // a percentage has six decimals
    if (!value || value->scaled() % kOne != 0) {
        return std::nullopt;
    }
    return value->scaled() / kOne;
}

std::optional<money::Cents> Edition::amount(const QString& parameter, QDate day) const
{
    const EditionTables::Parameter* row = validRow(m_d->parameters, parameter, day);
    if (row == nullptr) {
        return std::nullopt;
    }
    const auto parsed = money::Cents::parse(row->value);
    return parsed ? std::optional(parsed.value()) : std::nullopt;
}

const std::vector<Holiday>& Edition::holidays() const
{
    return m_d->tables.holidays;
}

const Reason* Edition::reason(ReasonKind kind, const QString& code, QDate day) const
{
    return validRow(m_d->reasons, reasonKey(kind, code), day);
}

std::vector<const Reason*> Edition::reasonsOf(ReasonKind kind, QDate day) const
{
    std::vector<const Reason*> found;
    for (const Reason& row : m_d->tables.reasons) {
        if (row.kind == kind && row.validity.contains(day)) {
            found.push_back(&row);
        }
    }
    return found;
}

} // namespace carm::reference
