// Businesses and people that the tests of this folder share. All are invented.
#pragma once

#include "importer/business_profile.h"
#include "importer/roles.h"

namespace carm::importer::test {

inline QString u8(const char* text)
{
    return QString::fromUtf8(text);
}

inline identifiers::BusinessNumber maple()
{
    return identifiers::BusinessNumber::parse(u"870249414").value();
}

inline identifiers::BusinessNumber broker()
{
    return identifiers::BusinessNumber::parse(u"123456782").value();
}

inline identifiers::ImportProgramAccount mapleProgram(int reference)
{
    return identifiers::ImportProgramAccount::parse(
               QStringLiteral("870249414RM%1").arg(reference, 4, 10, QLatin1Char('0')))
        .value();
}

inline PersonId person(const char* id)
{
    return *PersonId::parse(u8(id));
}

inline Contact sampleContact()
{
    return {u8("Zoé Tremblay"),       u8("514 555-0100"),      u8("12"),
            u8("zoe@erable.example"), ContactLanguage::French, {NoticeKind::Statements}};
}

inline BusinessProfile sampleProfile()
{
    return {u8("Érable & Fils Importations Ltée"),
            u8("Érable"),
            LegalEntityType::Corporation,
            {u8("123, rue Saint-Denis Ouest"), u8("Montréal"), u8("QC"), u8("H2X 3K8"), u8("CA")},
            {sampleContact()}};
}

} // namespace carm::importer::test
