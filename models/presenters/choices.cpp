#include "presenters/choices.h"

#include "declaration/tariff_law.h"
#include "presenters/format.h"
#include "presenters/messages.h"

#include <QCollator>

#include <algorithm>
#include <limits>

namespace carm::presenters {
namespace {

using identifiers::ClassificationNumber;
using identifiers::OriginCode;
using reference::CodedName;
using reference::RateExpression;
using reference::RateKind;

void sortByLabel(std::vector<Choice>& choices, Language language)
{
    QCollator collator(
        QLocale(language == Language::French ? QLocale::French : QLocale::English, QLocale::Canada));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(choices.begin(), choices.end(), [&](const Choice& a, const Choice& b) {
        return collator.compare(a.label, b.label) < 0;
    });
}

/// "02 – Most-Favoured-Nation Tariff"
QString labelOf(const QString& code, const QString& name)
{
    return code + QStringLiteral(" – ") + name;
}

std::vector<Choice> codedNames(const std::vector<CodedName>& rows, QDate day, Language language,
                               bool withCode)
{
    std::vector<Choice> choices;
    for (const CodedName& row : rows) {
        if (row.validity.contains(day)) {
            const QString name = pick(row.name, language);
            choices.push_back(Choice{row.code, withCode ? labelOf(row.code, name) : name, {}, {}});
        }
    }
    return choices;
}

/// In the order of a rate that a plain percentage is; anything that needs a quantity comes behind those in
/// the order of the country's list.
qint64 rankOf(const RateExpression& rate)
{
    if (rate.kind == RateKind::Free) {
        return 0;
    }
    const auto* percentage = std::get_if<money::Percentage>(&rate.base);
    const bool simple = rate.kind == RateKind::Charge && percentage != nullptr && !rate.floor && !rate.plus;
    return simple ? percentage->scaled() : std::numeric_limits<qint64>::max();
}

struct RankedChoice {
    qint64 rank = 0;
    Choice choice;
};

/// One treatment and what it costs; nothing when the item lists no rate for it.
std::optional<RankedChoice> treatmentChoice(const reference::Edition& edition,
                                            const reference::TariffItem& item,
                                            const identifiers::TreatmentCode& code, QDate day,
                                            const Speaker& speaker)
{
    const auto* treatment = edition.treatment(code, day);
    const RateExpression* rate = declaration::rateFor(item, code);
    if (treatment == nullptr || rate == nullptr) {
        return std::nullopt;
    }
    const Choice choice{code.text(), labelOf(code.text(), pick(treatment->name, speaker.language())), {}, {}};
    RankedChoice ranked{rankOf(*rate), choice};
    ranked.choice.detail = formatRate(rate->text, speaker);
    if (declaration::isGeneralTariff(code)) {
        const auto general = edition.percentage(QStringLiteral("general_tariff_rate"), day);
        ranked.rank = general ? general->scaled() : std::numeric_limits<qint64>::max();
        ranked.choice.detail = general ? formatRate(general->text() + u'%', speaker) : QString();
    }
    return ranked;
}

} // namespace

Choices::Choices(reference::EditionPointer edition, QDate day) : m_edition(std::move(edition)), m_day(day) {}

std::vector<Choice> Choices::countries(const Speaker& speaker) const
{
    std::vector<Choice> choices;
    for (const reference::Country& row : m_edition->tables().countries) {
        if (row.validity.contains(m_day)) {
            choices.push_back(Choice{row.iso2, pick(row.name, speaker.language()), row.iso2,
                                     row.sharesCodeWithLarger ? row.key : QString()});
        }
    }
    sortByLabel(choices, speaker.language());
    std::vector<Choice> states;
    const QString unitedStates = speaker.say("Choices", "United States");
    for (const CodedName& row : m_edition->tables().unitedStatesStates) {
        if (row.validity.contains(m_day)) {
            states.push_back(
                {row.code, labelOf(unitedStates, pick(row.name, speaker.language())), row.code, {}});
        }
    }
    sortByLabel(states, speaker.language());
    choices.insert(choices.end(), states.begin(), states.end());
    return choices;
}

std::vector<Choice> Choices::countriesOfTheWorld(const Speaker& speaker) const
{
    std::vector<Choice> choices;
    for (const reference::Country& row : m_edition->tables().countries) {
        if (row.validity.contains(m_day) && !row.sharesCodeWithLarger) {
            choices.push_back(Choice{row.iso2, pick(row.name, speaker.language()), row.iso2, {}});
        }
    }
    const bool hasCanada = std::any_of(choices.begin(), choices.end(), [](const Choice& choice) {
        return choice.code == QStringLiteral("CA");
    });
    if (!hasCanada) {
        // No treatment is claimed for goods of Canada, so that the tariff's list may leave it out.
        choices.push_back(
            Choice{QStringLiteral("CA"), speaker.say("Choices", "Canada"), QStringLiteral("CA"), {}});
    }
    sortByLabel(choices, speaker.language());
    return choices;
}

std::vector<Choice> Choices::currencies(const Speaker& speaker) const
{
    std::vector<Choice> choices = codedNames(m_edition->tables().currencies, m_day, speaker.language(), true);
    sortByLabel(choices, speaker.language());
    const auto rankOfCurrency = [this](const Choice& choice) {
        if (choice.code == QStringLiteral("CAD")) {
            return 0;
        }
        if (choice.code == QStringLiteral("USD")) {
            return 1;
        }
        const auto code = money::CurrencyCode::parse(choice.code);
        return code && m_edition->exchangeRate(code.value(), m_day) ? 2 : 3;
    };
    std::stable_sort(choices.begin(), choices.end(),
                     [&](const Choice& a, const Choice& b) { return rankOfCurrency(a) < rankOfCurrency(b); });
    return choices;
}

std::vector<Choice> Choices::offices(const Speaker& speaker) const
{
    std::vector<Choice> choices;
    for (const reference::Office& row : m_edition->tables().offices) {
        if (row.validity.contains(m_day)) {
            const QString name = pick(row.name, speaker.language());
            choices.push_back(Choice{row.code.text(), labelOf(row.code.text(), name), row.province, {}});
        }
    }
    std::sort(choices.begin(), choices.end(),
              [](const Choice& a, const Choice& b) { return a.code < b.code; });
    return choices;
}

std::vector<Choice> Choices::modesOfTransport(const Speaker& speaker) const
{
    return codedNames(m_edition->tables().modesOfTransport, m_day, speaker.language(), false);
}

std::vector<Choice> Choices::valueForDutyCodes(const Speaker& speaker) const
{
    return codedNames(m_edition->tables().valueForDutyCodes, m_day, speaker.language(), true);
}

std::vector<Choice> Choices::gstExemptions(const Speaker& speaker) const
{
    return codedNames(m_edition->tables().gstExemptions, m_day, speaker.language(), true);
}

std::vector<Choice> Choices::reasons(reference::ReasonKind kind, const Speaker& speaker) const
{
    std::vector<Choice> choices;
    for (const reference::Reason* reason : m_edition->reasonsOf(kind, m_day)) {
        choices.push_back(Choice{reason->code, pick(reason->name, speaker.language()), {}, {}});
    }
    return choices;
}

std::vector<Choice> Choices::units(const QString& classificationNumber, const Speaker& speaker) const
{
    const auto number = ClassificationNumber::parse(classificationNumber);
    const auto* entry = number ? m_edition->classification(number.value(), m_day) : nullptr;
    const auto* item = number ? m_edition->tariffItem(number->tariffItem(), m_day) : nullptr;
    const auto wanted =
        entry != nullptr && item != nullptr ? declaration::unitOf(*entry, *item) : std::nullopt;
    if (!wanted) {
        return {};
    }
    std::vector<Choice> choices;
    for (const reference::Unit& unit : m_edition->tables().units) {
        const Choice choice{
            unit.code.text(), pick(unit.name, speaker.language()), pick(unit.symbol, speaker.language()), {}};
        if (unit.code == *wanted) {
            choices.insert(choices.begin(), choice);
        } else if (m_edition->conversion(unit.code, *wanted)) {
            choices.push_back(choice);
        }
    }
    return choices;
}

std::vector<Choice> Choices::treatments(const QString& classificationNumber, const QString& origin,
                                        const QString& area, const Speaker& speaker) const
{
    const auto number = ClassificationNumber::parse(classificationNumber);
    const auto code = OriginCode::parse(origin);
    const auto* item = number ? m_edition->tariffItem(number->tariffItem(), m_day) : nullptr;
    const auto* country = code ? m_edition->country(code.value(), area, m_day) : nullptr;
    if (item == nullptr || country == nullptr) {
        return {};
    }
    std::vector<RankedChoice> ranked;
    for (const identifiers::TreatmentCode& treatment : country->treatments) {
        if (auto choice = treatmentChoice(*m_edition, *item, treatment, m_day, speaker)) {
            ranked.push_back(std::move(*choice));
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const RankedChoice& a, const RankedChoice& b) { return a.rank < b.rank; });
    std::vector<Choice> choices;
    for (RankedChoice& row : ranked) {
        choices.push_back(std::move(row.choice));
    }
    return choices;
}

std::vector<SearchRow> Choices::search(const QString& query, int most, const Speaker& speaker) const
{
    std::vector<SearchRow> rows;
    for (const reference::SearchMatch& match : m_edition->search().find(query, most)) {
        if (auto row = classification(match.classification->number.text(), speaker)) {
            rows.push_back(std::move(*row));
        }
    }
    return rows;
}

std::optional<SearchRow> Choices::classification(const QString& code, const Speaker& speaker) const
{
    const auto number = ClassificationNumber::parse(code);
    const auto* entry = number ? m_edition->classification(number.value(), m_day) : nullptr;
    const auto* item = number ? m_edition->tariffItem(number->tariffItem(), m_day) : nullptr;
    if (entry == nullptr || item == nullptr) {
        return std::nullopt;
    }
    SearchRow row{number->text(),
                  number->printed(),
                  pick(entry->description, speaker.language()),
                  {},
                  formatRate(item->mostFavouredNation.text, speaker),
                  {}};
    for (const CodedName& heading : m_edition->tables().headings) {
        if (heading.code == number->heading()) {
            row.heading = pick(heading.name, speaker.language());
            break;
        }
    }
    const auto shown = declaration::unitOf(*entry, *item);
    if (const auto* unit = shown ? m_edition->unit(*shown) : nullptr) {
        row.unit = pick(unit->symbol, speaker.language());
    }
    return row;
}

} // namespace carm::presenters
