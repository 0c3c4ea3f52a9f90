// A registration as it is keyed: the draft of models/importer, the texts that cannot be read yet, and where
// the person is. Kept as one small state of this machine. Inside the room only.
#pragma once

#include "presenters/registration_view.h"

#include <map>

namespace carm::presenters {

inline constexpr importer::RegistrationStep kRegistrationSteps[] = {
    importer::RegistrationStep::Requirements, importer::RegistrationStep::Business,
    importer::RegistrationStep::Proof,        importer::RegistrationStep::ProgramAccount,
    importer::RegistrationStep::Contacts,     importer::RegistrationStep::SignIn,
    importer::RegistrationStep::Terms,
};

struct RegistrationForm {
    importer::RegistrationDraft draft;
    std::map<RegistrationField, QString>
        proofTexts; ///< as typed; those of answers with figures are canonical
    QString userId; ///< as typed; empty while the proposal serves
    importer::RegistrationStep step = importer::RegistrationStep::Requirements;
    importer::RegistrationStep reached = importer::RegistrationStep::Requirements;
    std::optional<protocol::EntryId> record; ///< under which it is, or is to be, sealed
    bool isSealed = false;
    RegistrationEffort effort;
};

/// A form with one contact, and Canada as the country.
RegistrationForm newRegistrationForm();

/// `contact` counts from 0 and exists, for the fields of a contact.
QString registrationText(const RegistrationForm& form, RegistrationField field, int contact);
void setRegistrationText(RegistrationForm& form, RegistrationField field, const QString& typed, int contact);
void setNoneYet(RegistrationForm& form, importer::ProofQuestion question, bool noneYet);
bool isNoneYet(const RegistrationForm& form, importer::ProofQuestion question);
/// Of a field of the proof questions: whether the text is a number, a day or an amount as it should be.
bool isReadableProof(RegistrationField field, const QString& text);
/// The user id that was typed, else one made of the e-mail address of the person who registers.
QString userIdOf(const RegistrationForm& form);

QByteArray toBytes(const RegistrationForm& form);
/// Nothing when they are not what toBytes() wrote.
std::optional<RegistrationForm> registrationFormFromBytes(const QByteArray& bytes);

} // namespace carm::presenters
