// One declaration as JSON → one result as JSON (resources/schema/assessment.schema.json), with the sentences
// for people.
#pragma once

#include "options.h"
#include "output.h"
#include "reference/edition.h"

#include <QJsonArray>
#include <QJsonObject>

namespace carm::app {

struct AssessmentDocument {
    QJsonObject json;
    QStringList complaints; ///< in the language of the options
    bool isRefused = false;
};

class AssessmentDocuments {
public:
    AssessmentDocuments(reference::EditionPointer edition, const Options& options, qsizetype mostBytes);

    AssessmentDocument assess(const QByteArray& bytes) const;

private:
    AssessmentDocument assessDraft(const declaration::Draft& draft) const;
    AssessmentDocument problem(const json::Error& error) const;
    void addFindings(const declaration::Draft& draft, AssessmentDocument& document) const;
    void addRefusals(const std::vector<assessment::Refusal>& refusals, AssessmentDocument& document) const;
    void explainSteps(QJsonObject& assessment) const;

    /// Adds "en" and "fr", as far as they were asked for.
    template <class Say> void explain(QJsonObject& object, const Say& say) const
    {
        for (const presenters::Speaker& speaker : m_explain) {
            object.insert(presenters::toCode(speaker.language()), say(speaker));
        }
    }

    reference::EditionPointer m_edition;
    presenters::Speaker m_speaker;
    std::vector<presenters::Speaker> m_explain;
    bool m_isChecked;
    qsizetype m_mostBytes;
};

} // namespace carm::app
