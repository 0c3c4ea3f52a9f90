// What is wrong with a field that a person filled in, and where, so that a page can jump to it.
#pragma once

#include <QString>

#include <vector>

namespace carm::importer {

enum class ProfileField {
    LegalName,
    OperatingName,
    LegalEntityType,
    Street,
    City,
    Province,
    PostalCode,
    Country,
    Contacts, ///< the list as a whole
    ContactName,
    ContactPhone,
    ContactExtension,
    ContactEmail,
    Phone,
    IdentificationKind,
    IdentificationNumber,
    Reason,
};

enum class FieldProblem {
    Missing,
    TooLong,
    ForbiddenCharacter, ///< a control, formatting or private character: it would not be seen as it is
    WrongForm,          ///< not a telephone number, postal code, province, country or e-mail address
    TooMany,            ///< more contacts than are kept
};

struct FieldFinding {
    ProfileField field = ProfileField::LegalName;
    FieldProblem problem = FieldProblem::Missing;
    int contact = -1; ///< counts from 0; -1 outside the contacts
    bool operator==(const FieldFinding&) const = default;
};
using FieldFindings = std::vector<FieldFinding>;

/// As in the JSON form: `address.postalCode`, `contacts[1].email`.
QString jsonPath(const FieldFinding& finding);

} // namespace carm::importer
