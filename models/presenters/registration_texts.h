// What the pages of a registration say: requirements, steps, findings, the answer of central. Inside the room
// only.
#pragma once

#include "presenters/registration_form.h"

namespace carm::presenters {

QString registrationStepName(importer::RegistrationStep step, const Speaker& speaker);
std::vector<RequirementRow> requirementRows(const Speaker& speaker);
std::vector<Choice> entityTypeChoices(const Speaker& speaker);
QStringList registrationTerms(const Speaker& speaker);

/// What keeps the person on the page, empty fields too, in the order of the form. The page of the sign-in has
/// a presenter of its own, which says what is wrong there.
std::vector<RegistrationFinding> registrationFindings(const RegistrationForm& form,
                                                      importer::RegistrationStep step,
                                                      const QString& currentTerms, const Speaker& speaker);
bool isMissing(const RegistrationForm& form, const RegistrationFinding& finding);

/// How far the sealed registration has come, as the store and central have told.
struct RegistrationAnswer {
    std::optional<outbox::OutboxItem> item; ///< its record, once it is sealed
    std::optional<protocol::BusinessView> told;
};
RegistrationStatus registrationStatus(const RegistrationForm& form, const RegistrationAnswer& answer,
                                      const Speaker& speaker);
std::vector<ComparisonRow> comparisonRows(const importer::BusinessProfile& typed,
                                          const importer::BusinessProfile& record, const Speaker& speaker);

} // namespace carm::presenters
