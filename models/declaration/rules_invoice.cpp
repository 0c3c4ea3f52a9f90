#include "declaration/calendar_day.h"
#include "declaration/rule_sets.h"

namespace carm::declaration {
namespace {

class CurrencyUnknownRule final : public InvoiceRule {
public:
    CurrencyUnknownRule() : InvoiceRule(RuleCode::CurrencyUnknown) {}

protected:
    void checkInvoice(const InvoiceCase& invoice, Findings& findings) const override
    {
        const QString& typed = invoice.invoice.currency;
        if (isDeclared(typed) && !invoice.currency().has_value()) {
            report(findings, invoice.at(Field::Currency), {typedFact(typed)});
        }
    }
};

/// A place of export is coded as an origin: a country, or a state of the United States (domain note 1.1).
class PlaceOfExportUnknownRule final : public InvoiceRule {
public:
    PlaceOfExportUnknownRule() : InvoiceRule(RuleCode::PlaceOfExportUnknown) {}

protected:
    void checkInvoice(const InvoiceCase& invoice, Findings& findings) const override
    {
        const QString& typed = invoice.invoice.placeOfExport;
        if (!isDeclared(typed)) {
            return;
        }
        const auto code = identifiers::OriginCode::parse(typed);
        if (!code || invoice.context.edition.country(*code, QString(), invoice.day) == nullptr) {
            report(findings, invoice.at(Field::PlaceOfExport), {typedFact(typed)});
        }
    }
};

class ShipmentDateInvalidRule final : public InvoiceRule {
public:
    ShipmentDateInvalidRule() : InvoiceRule(RuleCode::ShipmentDateInvalid) {}

protected:
    void checkInvoice(const InvoiceCase& invoice, Findings& findings) const override
    {
        const QString& typed = invoice.invoice.directShipmentDate;
        if (isDeclared(typed) && !invoice.shipmentDay().isValid()) {
            report(findings, invoice.at(Field::DirectShipmentDate), {typedFact(typed)});
        }
    }
};

class ShipmentDateInFutureRule final : public InvoiceRule {
public:
    ShipmentDateInFutureRule() : InvoiceRule(RuleCode::ShipmentDateInFuture) {}

protected:
    void checkInvoice(const InvoiceCase& invoice, Findings& findings) const override
    {
        const QDate shipped = invoice.shipmentDay();
        if (shipped.isValid() && shipped > invoice.context.today) {
            report(findings, invoice.at(Field::DirectShipmentDate),
                   {textOf(shipped), textOf(invoice.context.today)});
        }
    }
};

/// Off unless the edition says how old is old: a slip of the year is more likely than a ship of last year.
class ShipmentDateOldRule final : public InvoiceRule {
public:
    ShipmentDateOldRule() : InvoiceRule(RuleCode::ShipmentDateOld, Severity::Warning) {}

protected:
    void checkInvoice(const InvoiceCase& invoice, Findings& findings) const override
    {
        const QDate shipped = invoice.shipmentDay();
        const auto limit =
            invoice.context.edition.number(QStringLiteral("shipment_date_age_warning_days"), invoice.day);
        const qint64 age = shipped.isValid() ? shipped.daysTo(invoice.context.today) : 0;
        if (limit.has_value() && age > *limit) {
            report(findings, invoice.at(Field::DirectShipmentDate),
                   {textOf(shipped), QString::number(age), QString::number(*limit)});
        }
    }
};

/// The entry can be sealed as provisional; its amounts come when the rate is known.
class ExchangeRateMissingRule final : public InvoiceRule {
public:
    ExchangeRateMissingRule() : InvoiceRule(RuleCode::ExchangeRateMissing, Severity::Warning) {}

protected:
    void checkInvoice(const InvoiceCase& invoice, Findings& findings) const override
    {
        if (!invoice.asksForExchangeRate()) {
            return;
        }
        const money::CurrencyCode currency = *invoice.currency();
        if (!invoice.context.edition.exchangeRate(currency, invoice.shipmentDay()).has_value()) {
            report(findings, invoice.at(Field::Currency), {currency.text(), textOf(invoice.shipmentDay())});
        }
    }
};

class ExchangeRateOldRule final : public InvoiceRule {
public:
    ExchangeRateOldRule() : InvoiceRule(RuleCode::ExchangeRateOld, Severity::Warning) {}

protected:
    void checkInvoice(const InvoiceCase& invoice, Findings& findings) const override
    {
        const auto limit =
            invoice.context.edition.number(QStringLiteral("exchange_rate_age_warning_days"), invoice.day);
        if (!limit.has_value() || !invoice.asksForExchangeRate()) {
            return;
        }
        const money::CurrencyCode currency = *invoice.currency();
        const QDate shipped = invoice.shipmentDay();
        const auto rate = invoice.context.edition.exchangeRate(currency, shipped);
        if (rate.has_value() && rate->published.daysTo(shipped) > *limit) {
            report(findings, invoice.at(Field::Currency),
                   {currency.text(), textOf(shipped), textOf(rate->published), QString::number(*limit)});
        }
    }
};

/// Only once every value can be read: a sum over half the lines says nothing.
class InvoiceTotalMismatchRule final : public InvoiceRule {
public:
    InvoiceTotalMismatchRule() : InvoiceRule(RuleCode::InvoiceTotalMismatch) {}

protected:
    void checkInvoice(const InvoiceCase& invoice, Findings& findings) const override
    {
        const auto total = money::Cents::parse(invoice.invoice.total.trimmed());
        const auto sum = sumOfLines(invoice.invoice);
        if (total && sum.has_value() && total->count() != *sum) {
            report(findings, invoice.at(Field::InvoiceTotal),
                   {total->text(), money::printScaled(*sum, 2, 2), typedFact(invoice.invoice.currency)});
        }
    }

private:
    /// Hundredths, as a plain integer: the sum of a draft with too many lines may pass the bounds of Cents.
    static std::optional<qint64> sumOfLines(const DraftInvoice& invoice)
    {
        constexpr qint64 kMost = 1'000'000'000'000'000'000;
        qint64 sum = 0;
        for (const DraftLine& line : invoice.lines) {
            const auto value = money::Cents::parse(line.value.trimmed());
            if (!value || sum > kMost) {
                return {};
            }
            sum += value->count();
        }
        return invoice.lines.empty() ? std::nullopt : std::optional(sum);
    }
};

} // namespace

void addInvoiceRules(RuleList& rules)
{
    rules.push_back(std::make_unique<CurrencyUnknownRule>());
    rules.push_back(std::make_unique<PlaceOfExportUnknownRule>());
    rules.push_back(std::make_unique<ShipmentDateInvalidRule>());
    rules.push_back(std::make_unique<ShipmentDateInFutureRule>());
    rules.push_back(std::make_unique<ShipmentDateOldRule>());
    rules.push_back(std::make_unique<ExchangeRateMissingRule>());
    rules.push_back(std::make_unique<ExchangeRateOldRule>());
    rules.push_back(std::make_unique<InvoiceTotalMismatchRule>());
}

} // namespace carm::declaration
