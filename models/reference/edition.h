// A reference edition: every table that a declaration is checked and computed with, dated, read-only and
// shared between threads. Look-ups take the date whose law applies; a row outside its validity is not found.
#pragma once

#include "identifiers/identifiers.h"
#include "money/exact_amount.h"
#include "money/money.h"
#include "money/rate.h"
#include "reference/rate_expression.h"

#include <QDate>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace carm::reference {

/// Both ends included; an invalid date is an open end.
struct Validity {
    QDate from;
    QDate to;
    bool contains(QDate day) const;
    bool overlaps(const Validity& other) const; ///< both contain some day
};

/// The same text in both official languages. French may be empty in imported tables that have none.
struct BilingualText {
    QString english;
    QString french;
};

struct EditionInfo {
    QString name; ///< "practice-2025"
    BilingualText title;
    QString environment; ///< "practice" or "production": the two never mix; "unspecified" for bare tables
    QDate validFrom;
    QDate published;
    QByteArray hash; ///< SHA-256 of all tables, 32 bytes; identifies the edition in every entry
};

struct TariffItem {
    QString digits; ///< eight digits
    BilingualText description;
    std::optional<identifiers::UnitCode> unit;
    RateExpression mostFavouredNation;
    /// Keyed by treatment code; a treatment that is not listed has no row: never Free.
    std::map<identifiers::TreatmentCode, RateExpression> preferences;
    Validity validity;
    QString source;
};

struct Classification {
    identifiers::ClassificationNumber number;
    BilingualText description;
    BilingualText keywords; ///< everyday words that help the search
    std::optional<identifiers::UnitCode> unit;
    Validity validity;
};

struct Treatment {
    identifiers::TreatmentCode code;
    QString abbreviation; ///< "MFN", "UST": the column name of the tariff tables
    BilingualText name;
    Validity validity;
};

/// A country or an area with rights of its own; the name is the key because some share an ISO code.
struct Country {
    QString key; ///< the agency's English name, "Canary Islands"
    BilingualText name;
    QString iso2;
    bool sharesCodeWithLarger = false; ///< true for "Canary Islands" (ES), false for "Spain"
    std::vector<identifiers::TreatmentCode>
        treatments; ///< that goods of this origin may claim, MFN or GT first
    Validity validity;
};

struct CodedName {
    QString code;
    BilingualText name;
    Validity validity;
};

struct Office {
    identifiers::OfficeCode code;
    BilingualText name;
    QString province;
    Validity validity;
};

struct Unit {
    identifiers::UnitCode code;
    BilingualText name;
    BilingualText symbol;
};

/// The rate for converting an invoice currency, and how it was found.
struct DatedExchangeRate {
    money::ExchangeRate rate;
    QDate published; ///< the day asked for, or the latest before it
};

/// A day on which offices do not count a business day.
struct Holiday {
    QDate day;
    QString scope; ///< "federal", or the two letters of a province
    BilingualText name;
    QString source;
    QString confidence; ///< "certain", "likely", "from memory" or "design"
};

/// What a person has to give a reason for.
enum class ReasonKind { Correction, Return, Void, Cancel };

/// "correction", "return", "void", "cancel".
QString toText(ReasonKind kind);
std::optional<ReasonKind> reasonKindFromText(QStringView text);

/// Characters that a reason code has at most: capitals, digits and hyphens.
inline constexpr int kLongestReasonCode = 24;

struct Reason {
    ReasonKind kind = ReasonKind::Correction;
    QString code; ///< "R2-74-1-C11"; distinct within its kind
    BilingualText name;
    Validity validity;
    QString source;
    QString confidence; ///< as of a holiday
};

class SearchIndex;
struct EditionTables;

class Edition {
public:
    /// Takes tables that the importer has checked.
    explicit Edition(EditionTables tables);
    ~Edition();
    Edition(const Edition&) = delete;
    Edition& operator=(const Edition&) = delete;

    const EditionInfo& info() const;
    /// All tables for lists and look-ups that go over everything (countries to choose from, offices, units).
    const EditionTables& tables() const;
    const SearchIndex& search() const;

    const TariffItem* tariffItem(QStringView eightDigits, QDate day) const;
    const Classification* classification(const identifiers::ClassificationNumber& number, QDate day) const;
    const Treatment* treatment(const identifiers::TreatmentCode& code, QDate day) const;
    /// `area` is empty, or the key of an area that shares the ISO code.
    const Country* country(const identifiers::OriginCode& origin, const QString& area, QDate day) const;
    const Office* office(const identifiers::OfficeCode& code, QDate day) const;
    const Unit* unit(const identifiers::UnitCode& code) const;
    /// Listed and in force; CAD, and a currency that the edition has rates for, need no list.
    bool knowsCurrency(const money::CurrencyCode& code, QDate day) const;
    /// quantity in `to` = quantity in `from` × ratio; nothing across kinds of measure.
    std::optional<money::Ratio> conversion(const identifiers::UnitCode& from,
                                           const identifiers::UnitCode& to) const;
    /// CAD is 1. The rate of the day, else the latest before it (Currency Exchange for Customs Valuation
    /// Regulations); nothing when there is none at all.
    std::optional<DatedExchangeRate> exchangeRate(const money::CurrencyCode& code, QDate day) const;
    /// Named figures such as "gst_rate" and "general_tariff_rate"; nothing when not in force that day.
    std::optional<money::Percentage> percentage(const QString& parameter, QDate day) const;
    /// Whole-number parameters such as "exchange_rate_age_warning_days".
    std::optional<qint64> number(const QString& parameter, QDate day) const;
    /// Parameters in dollars such as "uncertified_cheque_most"; nothing when finer than a cent.
    std::optional<money::Cents> amount(const QString& parameter, QDate day) const;
    /// By day. Empty when the edition has no such table: then no business day can be counted.
    const std::vector<Holiday>& holidays() const;
    const Reason* reason(ReasonKind kind, const QString& code, QDate day) const;
    /// In force on `day`, in the order of the table.
    std::vector<const Reason*> reasonsOf(ReasonKind kind, QDate day) const;

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

using EditionPointer = std::shared_ptr<const Edition>;

/// Everything that the importer fills, in file order.
struct EditionTables {
    struct Parameter {
        QString name;
        QString value;
        Validity validity;
    };
    struct Conversion {
        identifiers::UnitCode from;
        identifiers::UnitCode to;
        money::Ratio ratio;
    };
    struct DailyRate {
        money::CurrencyCode currency;
        QDate day;
        money::ExchangeRate rate;
    };
    /// An everyday word and the words of the tariff for the same goods: "laptop" is "portable data
    /// processing".
    struct SearchWord {
        QString word;
        QString sameAs;
    };
    EditionInfo info;
    std::vector<TariffItem> items;
    std::vector<Classification> classifications;
    std::vector<CodedName> headings; ///< two-digit chapters and four-digit headings
    std::vector<Treatment> treatments;
    std::vector<Country> countries;
    std::vector<CodedName> unitedStatesStates;
    std::vector<Office> offices;
    std::vector<Unit> units;
    std::vector<Conversion> conversions;
    std::vector<CodedName> currencies;
    std::vector<CodedName> modesOfTransport;
    std::vector<CodedName> valueForDutyCodes;
    std::vector<CodedName> gstExemptions;
    std::vector<DailyRate> exchangeRates;
    std::vector<Parameter> parameters;
    std::vector<SearchWord> searchWords;
    std::vector<Holiday> holidays;
    std::vector<Reason> reasons;
};

} // namespace carm::reference
