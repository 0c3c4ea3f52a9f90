#include "declaration/rule_support.h"

#include "declaration/calendar_day.h"

namespace carm::declaration {

QString typedFact(const QString& text)
{
    constexpr int kMost = 80;
    return text.size() <= kMost ? text : text.left(kMost) + QStringLiteral("…");
}

bool isDeclared(const QString& text)
{
    return !text.trimmed().isEmpty();
}

QDate lawDay(const RuleContext& context)
{
    const QDate accounting = dayFromText(context.draft.accountingDate);
    return accounting.isValid() ? accounting : context.today;
}

std::optional<money::CurrencyCode> InvoiceCase::currency() const
{
    const auto code = money::CurrencyCode::parse(invoice.currency.trimmed());
    if (!code || !context.edition.knowsCurrency(*code, day)) {
        return {};
    }
    return *code;
}

QDate InvoiceCase::shipmentDay() const
{
    return dayFromText(invoice.directShipmentDate);
}

bool InvoiceCase::asksForExchangeRate() const
{
    const auto code = currency();
    return code.has_value() && !code->isCad() && shipmentDay().isValid();
}

void InvoiceRule::check(const RuleContext& context, Findings& findings) const
{
    const QDate day = lawDay(context);
    int index = 0;
    for (const DraftInvoice& invoice : context.draft.invoices) {
        checkInvoice({context, invoice, index++, day}, findings);
    }
}

const reference::Classification* LineCase::classification() const
{
    const auto number = identifiers::ClassificationNumber::parse(line.classificationNumber);
    return number ? context.edition.classification(*number, day) : nullptr;
}

const reference::TariffItem* LineCase::item() const
{
    const reference::Classification* found = classification();
    return found == nullptr ? nullptr : context.edition.tariffItem(found->number.tariffItem(), day);
}

const reference::Country* LineCase::country() const
{
    const auto origin = identifiers::OriginCode::parse(line.countryOfOrigin);
    return origin ? context.edition.country(*origin, line.originArea.trimmed(), day) : nullptr;
}

const reference::Treatment* LineCase::treatment() const
{
    const auto code = identifiers::TreatmentCode::parse(line.tariffTreatment);
    return code ? context.edition.treatment(*code, day) : nullptr;
}

const reference::RateExpression* LineCase::rate() const
{
    const reference::TariffItem* tariffItem = item();
    const reference::Treatment* claimed = treatment();
    return tariffItem == nullptr || claimed == nullptr ? nullptr : rateFor(*tariffItem, claimed->code);
}

std::optional<identifiers::UnitCode> LineCase::tariffUnit() const
{
    const reference::TariffItem* tariffItem = item();
    if (tariffItem == nullptr) {
        return {};
    }
    return unitOf(*classification(), *tariffItem);
}

std::optional<identifiers::UnitCode> LineCase::neededUnit() const
{
    if (const auto unit = tariffUnit()) {
        return unit;
    }
    const reference::RateExpression* applied = rate();
    const auto units = applied == nullptr ? std::vector<identifiers::UnitCode>() : unitsOf(*applied);
    return units.empty() ? std::nullopt : std::optional(units.front());
}

void LineRule::check(const RuleContext& context, Findings& findings) const
{
    const QDate day = lawDay(context);
    int invoiceIndex = 0;
    for (const DraftInvoice& invoice : context.draft.invoices) {
        int lineIndex = 0;
        for (const DraftLine& line : invoice.lines) {
            checkLine({context, invoice, line, invoiceIndex, lineIndex++, day}, findings);
        }
        ++invoiceIndex;
    }
}

QStringList unitFacts(const reference::Edition& edition, const identifiers::UnitCode& code)
{
    const reference::Unit* unit = edition.unit(code);
    return unit == nullptr ? QStringList{code.text(), code.text(), code.text()}
                           : QStringList{code.text(), unit->name.english, unit->name.french};
}

} // namespace carm::declaration
