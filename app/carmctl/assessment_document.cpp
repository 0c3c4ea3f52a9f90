#include "assessment_document.h"

#include "support/clock.h"

namespace carm::app {
namespace {

using presenters::Speaker;

constexpr int kMostDepth = 8;

assessment::Step stepFrom(const QJsonObject& object)
{
    const auto code = assessment::stepCodeFromText(object[QStringLiteral("code")].toString());
    CARM_ENSURE(code.has_value());
    QStringList arguments;
    for (const QJsonValue& argument : object[QStringLiteral("arguments")].toArray()) {
        arguments += argument.toString();
    }
    return {*code, arguments};
}

} // namespace

AssessmentDocuments::AssessmentDocuments(reference::EditionPointer edition, const Options& options,
                                         qsizetype mostBytes)
    : m_edition(std::move(edition)), m_speaker(options.language), m_isChecked(options.isChecked),
      m_mostBytes(mostBytes)
{
    for (const QString& language : options.explain) {
        m_explain.emplace_back(presenters::languageFromCode(language));
    }
}

AssessmentDocument AssessmentDocuments::assess(const QByteArray& bytes) const
{
    const auto object = json::parseObject(bytes, {m_mostBytes, kMostDepth});
    if (!object) {
        return problem(object.error());
    }
    const auto draft = declaration::draftFromJson(object.value());
    return draft ? assessDraft(draft.value()) : problem(draft.error());
}

/// What is not well formed cannot be computed; the rules say what is wrong with it.
AssessmentDocument AssessmentDocuments::assessDraft(const declaration::Draft& draft) const
{
    AssessmentDocument document;
    const auto declared = declaration::fromDraft(draft);
    if (!declared) {
        document.isRefused = true;
        addFindings(draft, document);
        return document;
    }
    const auto result = assessment::assess(declared.value(), *m_edition);
    if (result) {
        document.json = assessment::toJson(result.value());
        explainSteps(document.json);
    } else {
        document.isRefused = true;
        addRefusals(result.error(), document);
    }
    if (m_isChecked) {
        addFindings(draft, document);
    }
    return document;
}

AssessmentDocument AssessmentDocuments::problem(const json::Error& error) const
{
    QJsonObject object{{QStringLiteral("code"), toText(error.code)},
                       {QStringLiteral("path"), error.path},
                       {QStringLiteral("detail"), error.detail}};
    explain(object, [&](const Speaker& speaker) { return paragraph(messageFor(error, speaker)); });
    return {{{QStringLiteral("problem"), object}}, {paragraph(messageFor(error, m_speaker))}, true};
}

void AssessmentDocuments::addFindings(const declaration::Draft& draft, AssessmentDocument& document) const
{
    // The form of exchange has no version: whoever gives reasons corrects.
    const int version = draft.reasons.empty() ? 1 : 2;
    const auto findings = declaration::validate({draft, *m_edition, SystemClock().today(), version});
    QJsonArray array;
    for (const declaration::Finding& finding : findings) {
        QJsonObject object{{QStringLiteral("code"), declaration::toText(finding.code)},
                           {QStringLiteral("severity"), declaration::toText(finding.severity)},
                           {QStringLiteral("path"), declaration::jsonPath(finding.field)},
                           {QStringLiteral("facts"), QJsonArray::fromStringList(finding.facts)}};
        explain(object,
                [&](const Speaker& speaker) { return paragraph(presenters::messageFor(finding, speaker)); });
        array.append(object);
        document.complaints += declaration::jsonPath(finding.field) + QStringLiteral(": ") +
                               paragraph(presenters::messageFor(finding, m_speaker));
    }
    document.json.insert(QStringLiteral("findings"), array);
    document.isRefused = document.isRefused || declaration::hasErrors(findings);
}

void AssessmentDocuments::addRefusals(const std::vector<assessment::Refusal>& refusals,
                                      AssessmentDocument& document) const
{
    document.json = assessment::toJson(refusals);
    QJsonArray array = document.json[QStringLiteral("refusals")].toArray();
    for (qsizetype index = 0; index < array.size(); ++index) {
        const assessment::Refusal& refusal = refusals[static_cast<std::size_t>(index)];
        QJsonObject object = array.at(index).toObject();
        explain(object,
                [&](const Speaker& speaker) { return paragraph(presenters::messageFor(refusal, speaker)); });
        array[index] = object;
        document.complaints += declaration::jsonPath(refusal.field) + QStringLiteral(": ") +
                               paragraph(presenters::messageFor(refusal, m_speaker));
    }
    document.json.insert(QStringLiteral("refusals"), array);
}

void AssessmentDocuments::explainSteps(QJsonObject& assessment) const
{
    if (m_explain.empty()) {
        return;
    }
    QJsonArray lines = assessment[QStringLiteral("lines")].toArray();
    for (qsizetype index = 0; index < lines.size(); ++index) {
        QJsonObject line = lines.at(index).toObject();
        QJsonArray steps = line[QStringLiteral("steps")].toArray();
        for (qsizetype step = 0; step < steps.size(); ++step) {
            QJsonObject object = steps.at(step).toObject();
            explain(object, [&](const Speaker& speaker) {
                return presenters::sentenceFor(stepFrom(object), speaker);
            });
            steps[step] = object;
        }
        line.insert(QStringLiteral("steps"), steps);
        lines[index] = line;
    }
    assessment.insert(QStringLiteral("lines"), lines);
}

} // namespace carm::app
