#include "entry/line_texts.h"

#include "presenters/format.h"

#include <algorithm>

namespace carm::entry {
namespace {

using presenters::Choice;

QString labelOf(const std::vector<Choice>& choices, const QString& code, const QString& area)
{
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const Choice& choice) {
        return choice.code == code && choice.area == area;
    });
    return found == choices.end() ? code : found->label;
}

/// A figure as the language writes it, or the text as typed.
QString shownFigure(const QString& text, int decimals, presenters::Language language)
{
    const auto canonical = presenters::canonicalNumber(text, decimals);
    return canonical ? presenters::formatDecimal(*canonical, language) : text;
}

} // namespace

LineTexts lineTexts(EntrySource& source, int line)
{
    const auto& invoice = source.editor().draft().invoices.front();
    const auto& goods = invoice.lines.at(static_cast<std::size_t>(line));
    const presenters::Speaker& speaker = source.speaker();
    const presenters::Choices choices = source.choices();
    LineTexts texts;
    texts.title =
        goods.description.isEmpty() ? speaker.say("Kiosk", "Goods not described yet") : goods.description;
    QStringList parts;
    const auto row = choices.classification(goods.classificationNumber, speaker);
    if (!goods.classificationNumber.isEmpty()) {
        parts += row ? row->printed : goods.classificationNumber;
    }
    if (!goods.countryOfOrigin.isEmpty()) {
        parts += labelOf(choices.countries(speaker), goods.countryOfOrigin, goods.originArea);
    }
    if (!goods.quantity.isEmpty()) {
        const QString unit =
            labelOf(choices.units(goods.classificationNumber, speaker), goods.unitOfMeasure, QString());
        parts += (shownFigure(goods.quantity, 3, speaker.language()) + QChar(QChar::Nbsp) + unit).trimmed();
    }
    if (!goods.value.isEmpty()) {
        parts += (shownFigure(goods.value, 2, speaker.language()) + QChar(QChar::Nbsp) + invoice.currency)
                     .trimmed();
    }
    texts.detail = parts.join(QStringLiteral(" · "));
    const auto& findings = source.editor().findings();
    texts.complete =
        std::none_of(findings.begin(), findings.end(), [line](const declaration::Finding& finding) {
            return finding.field.line == line && finding.severity == declaration::Severity::Error;
        });
    return texts;
}

} // namespace carm::entry
