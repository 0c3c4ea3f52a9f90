#include "declaration/calendar_day.h"
#include "declaration/rule_sets.h"

namespace carm::declaration {
namespace {

/// Also when the ten digits are listed and their tariff item is not in force: nothing could be computed.
class ClassificationUnknownRule final : public LineRule {
public:
    ClassificationUnknownRule() : LineRule(RuleCode::ClassificationUnknown) {}

protected:
    void checkLine(const LineCase& line, Findings& findings) const override
    {
        const auto number = identifiers::ClassificationNumber::parse(line.line.classificationNumber);
        if (number && line.item() == nullptr) {
            report(findings, line.at(Field::ClassificationNumber), {number->printed(), textOf(line.day)});
        }
    }
};

class TreatmentUnknownRule final : public LineRule {
public:
    TreatmentUnknownRule() : LineRule(RuleCode::TreatmentUnknown) {}

protected:
    void checkLine(const LineCase& line, Findings& findings) const override
    {
        const QString& typed = line.line.tariffTreatment;
        if (isDeclared(typed) && line.treatment() == nullptr) {
            report(findings, line.at(Field::TariffTreatment), {typedFact(typed)});
        }
    }
};

class TreatmentNotForCountryRule final : public LineRule {
public:
    TreatmentNotForCountryRule() : LineRule(RuleCode::TreatmentNotForCountry) {}

protected:
    void checkLine(const LineCase& line, Findings& findings) const override
    {
        const reference::Treatment* treatment = line.treatment();
        const reference::Country* country = line.country();
        if (treatment != nullptr && country != nullptr && !mayClaim(*country, treatment->code)) {
            report(findings, line.at(Field::TariffTreatment),
                   {treatment->abbreviation, country->name.english, country->name.french});
        }
    }
};

class TreatmentNotForItemRule final : public LineRule {
public:
    TreatmentNotForItemRule() : LineRule(RuleCode::TreatmentNotForItem) {}

protected:
    void checkLine(const LineCase& line, Findings& findings) const override
    {
        const reference::TariffItem* item = line.item();
        const reference::Treatment* treatment = line.treatment();
        if (item != nullptr && treatment != nullptr && line.rate() == nullptr) {
            report(findings, line.at(Field::TariffTreatment),
                   {treatment->abbreviation, printedItem(item->digits)});
        }
    }
};

class RateNeedsOfficerRule final : public LineRule {
public:
    RateNeedsOfficerRule() : LineRule(RuleCode::RateNeedsOfficer) {}

protected:
    void checkLine(const LineCase& line, Findings& findings) const override
    {
        const reference::RateExpression* rate = line.rate();
        if (rate != nullptr && needsOfficer(*rate)) {
            const reference::Treatment* treatment = line.treatment();
            report(findings, line.at(fieldOfRate(treatment->code)),
                   {treatment->abbreviation, printedItem(line.item()->digits), rate->text});
        }
    }
};

/// Only where the tariff shows a unit (domain note 1.1, field 29), or where the rate counts something.
class QuantityMissingRule final : public LineRule {
public:
    QuantityMissingRule() : LineRule(RuleCode::QuantityMissing) {}

protected:
    void checkLine(const LineCase& line, Findings& findings) const override
    {
        if (isDeclared(line.line.quantity)) {
            return;
        }
        if (const auto unit = line.neededUnit()) {
            report(findings, line.at(Field::Quantity), unitFacts(line.context.edition, *unit));
        }
    }
};

/// The declared unit has to lead to the tariff's unit and to every unit that the rate counts in.
class UnitNotForItemRule final : public LineRule {
public:
    UnitNotForItemRule() : LineRule(RuleCode::UnitNotForItem) {}

protected:
    void checkLine(const LineCase& line, Findings& findings) const override
    {
        const auto declared = identifiers::UnitCode::parse(line.line.unitOfMeasure);
        if (!declared || line.context.edition.unit(*declared) == nullptr) {
            return;
        }
        for (const identifiers::UnitCode& wanted : wantedUnits(line)) {
            if (*declared != wanted && !line.context.edition.conversion(*declared, wanted).has_value()) {
                report(findings, line.at(Field::UnitOfMeasure),
                       QStringList{declared->text()} + unitFacts(line.context.edition, wanted));
                return;
            }
        }
    }

private:
    static std::vector<identifiers::UnitCode> wantedUnits(const LineCase& line)
    {
        std::vector<identifiers::UnitCode> units;
        if (const auto unit = line.tariffUnit()) {
            units.push_back(*unit);
        }
        if (const reference::RateExpression* rate = line.rate()) {
            const auto counted = unitsOf(*rate);
            units.insert(units.end(), counted.begin(), counted.end());
        }
        return units;
    }
};

} // namespace

void addTariffRules(RuleList& rules)
{
    rules.push_back(std::make_unique<ClassificationUnknownRule>());
    rules.push_back(std::make_unique<TreatmentUnknownRule>());
    rules.push_back(std::make_unique<TreatmentNotForCountryRule>());
    rules.push_back(std::make_unique<TreatmentNotForItemRule>());
    rules.push_back(std::make_unique<RateNeedsOfficerRule>());
    rules.push_back(std::make_unique<QuantityMissingRule>());
    rules.push_back(std::make_unique<UnitNotForItemRule>());
}

} // namespace carm::declaration
