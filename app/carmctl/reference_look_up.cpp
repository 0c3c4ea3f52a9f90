#include "declaration/tariff_law.h"
#include "output.h"
#include "presenters/format.h"
#include "reference/search_index.h"
#include "reference_commands.h"
#include "support/clock.h"

#include <QJsonArray>

#include <algorithm>

namespace carm::app {
namespace {

using presenters::Speaker;
using reference::BilingualText;

constexpr int kItemDigits = 8;

struct TreatmentRate {
    const reference::Treatment* treatment;
    QString rate;
};

/// What the command shows of one tariff item; the number is there when ten digits were asked for.
struct FoundCode {
    const reference::TariffItem* item = nullptr;
    const reference::Classification* classification = nullptr;
    std::vector<TreatmentRate> rates;

    const BilingualText& description() const
    {
        return classification == nullptr ? item->description : classification->description;
    }
    QString printed() const
    {
        return classification == nullptr ? declaration::printedItem(item->digits)
                                         : classification->number.printed();
    }
    QString unit() const
    {
        const bool hasOwn = classification != nullptr && classification->unit.has_value();
        const auto& unit = hasOwn ? classification->unit : item->unit;
        return unit.has_value() ? unit->text() : QString();
    }
};

bool isWanted(const reference::Treatment& treatment, const QString& wanted)
{
    const auto code = identifiers::TreatmentCode::parse(wanted);
    return wanted.isEmpty() || treatment.abbreviation.compare(wanted, Qt::CaseInsensitive) == 0 ||
           (code.ok() && treatment.code == code.value());
}

/// A rate of the tables; for the General Tariff the one of the law.
QString rateTextOf(const reference::TariffItem& item, const reference::Treatment& treatment,
                   const reference::Edition& edition, QDate day)
{
    if (declaration::isGeneralTariff(treatment.code)) {
        const auto rate = edition.percentage(QStringLiteral("general_tariff_rate"), day);
        return rate.has_value() ? rate->text() + u'%' : QString();
    }
    const reference::RateExpression* rate = declaration::rateFor(item, treatment.code);
    return rate == nullptr ? QString() : rate->text;
}

std::optional<FoundCode> findCode(const QString& typed, const QString& treatment,
                                  const reference::Edition& edition, QDate day)
{
    FoundCode found;
    const QString digits = QString(typed).remove(u'.').remove(u' ');
    const auto number = identifiers::ClassificationNumber::parse(digits);
    if (number) {
        found.classification = edition.classification(number.value(), day);
        found.item =
            found.classification == nullptr ? nullptr : edition.tariffItem(number->tariffItem(), day);
    } else if (digits.size() == kItemDigits) {
        found.item = edition.tariffItem(digits, day);
    }
    if (found.item == nullptr) {
        return std::nullopt;
    }
    for (const reference::Treatment& row : edition.tables().treatments) {
        const QString rate = rateTextOf(*found.item, row, edition, day);
        if (!rate.isEmpty() && row.validity.contains(day) && isWanted(row, treatment)) {
            found.rates.push_back({&row, rate});
        }
    }
    return found;
}

QJsonObject textToJson(const BilingualText& text)
{
    return {{QStringLiteral("en"), text.english}, {QStringLiteral("fr"), text.french}};
}

QJsonObject foundToJson(const FoundCode& found)
{
    QJsonArray rates;
    for (const TreatmentRate& row : found.rates) {
        rates.append(QJsonObject{{QStringLiteral("treatment"), row.treatment->code.text()},
                                 {QStringLiteral("abbreviation"), row.treatment->abbreviation},
                                 {QStringLiteral("rate"), row.rate}});
    }
    QJsonObject object{{QStringLiteral("tariffItem"), found.item->digits},
                       {QStringLiteral("description"), textToJson(found.description())},
                       {QStringLiteral("rates"), rates}};
    if (found.classification != nullptr) {
        object.insert(QStringLiteral("classificationNumber"), found.classification->number.text());
    }
    if (!found.unit().isEmpty()) {
        object.insert(QStringLiteral("unit"), found.unit());
    }
    return object;
}

/// In the language asked for where the edition has it.
QString described(const BilingualText& text, const Speaker& speaker)
{
    const QString wanted = presenters::pick(text, speaker.language());
    return wanted.isEmpty() ? text.english : wanted;
}

QString foundToText(const FoundCode& found, const Speaker& speaker)
{
    QString text = found.printed() + QStringLiteral("  ") + described(found.description(), speaker) + u'\n';
    if (!found.unit().isEmpty()) {
        text += speaker.say("CommandLine", "Unit of measure: %1", {found.unit()}) + u'\n';
    }
    for (const TreatmentRate& row : found.rates) {
        const QString rate = presenters::formatRate(row.rate, speaker);
        const bool isGeneral = declaration::isGeneralTariff(row.treatment->code);
        text += QStringLiteral("%1 %2 %3\n")
                    .arg(row.treatment->code.text())
                    .arg(row.treatment->abbreviation, -6)
                    .arg(isGeneral
                             ? speaker.say("CommandLine", "%1, or Most-Favoured-Nation where higher", {rate})
                             : rate);
    }
    return text;
}

} // namespace

int runReferenceShow(const Options& options)
{
    const Speaker speaker(options.language);
    const auto edition = importEdition(options.edition, speaker);
    if (!edition) {
        return edition.error();
    }
    const QDate day = options.date.isValid() ? options.date : SystemClock().today();
    const QString& code = options.operands.constFirst();
    const auto found = findCode(code, options.treatment, **edition, day);
    if (!found.has_value()) {
        complain(speaker.say("CommandLine",
                             "The edition has no %1 on %2. Give eight or ten digits, with or without points.",
                             {code, presenters::formatDate(day, options.language)}));
        return kRefused;
    }
    if (found->rates.empty()) {
        complain(speaker.say("CommandLine",
                             "%1 lists no rate for the treatment “%2”. Goods that may not claim it pay the "
                             "Most-Favoured-Nation rate or the General Tariff.",
                             {found->printed(), options.treatment}));
        return kRefused;
    }
    options.isJson ? printJson(foundToJson(*found)) : printText(foundToText(*found, speaker));
    return kDone;
}

int runReferenceSearch(const Options& options)
{
    const Speaker speaker(options.language);
    const auto edition = importEdition(options.edition, speaker);
    if (!edition) {
        return edition.error();
    }
    const QString words = options.operands.join(u' ');
    const auto matches = edition.value()->search().find(words, options.most);
    QJsonArray array;
    QString text;
    for (const reference::SearchMatch& match : matches) {
        array.append(
            QJsonObject{{QStringLiteral("classificationNumber"), match.classification->number.text()},
                        {QStringLiteral("description"), textToJson(match.classification->description)},
                        {QStringLiteral("score"), match.score}});
        text += match.classification->number.printed() + QStringLiteral("  ") +
                described(match.classification->description, speaker) + u'\n';
    }
    options.isJson ? printJson({{QStringLiteral("matches"), array}}) : printText(text);
    if (matches.empty()) {
        complain(
            speaker.say("CommandLine", "Nothing was found for “%1”. Try fewer or other words.", {words}));
        return kRefused;
    }
    return kDone;
}

} // namespace carm::app
