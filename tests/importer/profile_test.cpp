#include "harness/harness.h"

#include "importer/provisional_importer.h"
#include "samples.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

using namespace carm;
using namespace carm::importer;
using namespace carm::importer::test;

namespace {

using P = FieldProblem;
using F = ProfileField;

ProvisionalImporter sampleProvisional()
{
    return {u8("Ana Souza"),
            sampleProfile().address,
            IdentificationKind::Passport,
            Pii<QString>(u8("AB 123-456")),
            u8("+55 11 98765 4321"),
            ProvisionalReason::FirstTimeImporter};
}

/// Breaks one thing of a good value and names the one finding that must follow.
template <class Part> struct Breakage {
    std::function<void(Part&)> breakIt;
    FieldFinding finding;
};

template <class Part> void expectFindings(const Part& good, const std::vector<Breakage<Part>>& breakages)
{
    QCOMPARE(validate(good).size(), std::size_t(0));
    for (std::size_t index = 0; index < breakages.size(); ++index) {
        Part broken = good;
        breakages[index].breakIt(broken);
        QVERIFY2(validate(broken) == FieldFindings{breakages[index].finding},
                 qPrintable(QStringLiteral("breakage %1").arg(index)));
    }
}

QString errorPath(const QJsonObject& object)
{
    const auto profile = businessProfileFromJson(object);
    return profile.ok() ? QStringLiteral("accepted") : profile.error().path;
}

class ProfileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachBrokenFieldOfABusinessIsNamed()
    {
        using B = BusinessProfile;
        expectFindings<B>(
            sampleProfile(),
            {{[](B& b) { b.legalName.clear(); }, {F::LegalName, P::Missing}},
             {[](B& b) { b.legalName = u8(" \xc2\xa0 "); }, {F::LegalName, P::Missing}},
             {[](B& b) { b.legalName = QString(106, u'a'); }, {F::LegalName, P::TooLong}},
             {[](B& b) { b.legalName = u8("Maple\nLtd"); }, {F::LegalName, P::ForbiddenCharacter}},
             {[](B& b) { b.legalName = u8("Maple\xe2\x80\xae Ltd"); }, {F::LegalName, P::ForbiddenCharacter}},
             {[](B& b) { b.legalName += QChar(0xd800); }, {F::LegalName, P::ForbiddenCharacter}},
             {[](B& b) { b.operatingName = QString(106, u'a'); }, {F::OperatingName, P::TooLong}},
             {[](B& b) { b.entityType.reset(); }, {F::LegalEntityType, P::Missing}},
             {[](B& b) { b.address.street.clear(); }, {F::Street, P::Missing}},
             {[](B& b) { b.address.city = QString(36, u'a'); }, {F::City, P::TooLong}},
             {[](B& b) { b.address.province = u8("ZZ"); }, {F::Province, P::WrongForm}},
             {[](B& b) { b.address.province.clear(); }, {F::Province, P::Missing}},
             {[](B& b) { b.address.postalCode = u8("D1A 1A1"); }, {F::PostalCode, P::WrongForm}},
             {[](B& b) { b.address.postalCode = u8("W1A 1A1"); }, {F::PostalCode, P::WrongForm}},
             {[](B& b) {
                  b.address.postalCode = u8("\xc5\xbf"
                                            "1A 1A1");
              },
              {F::PostalCode, P::WrongForm}}, // long s
             {[](B& b) {
                  b.address.province = u8("\xc5\xbf"
                                          "K");
              },
              {F::Province, P::WrongForm}},
             {[](B& b) { b.address.postalCode = u8("90210"); }, {F::PostalCode, P::WrongForm}},
             {[](B& b) { b.address.postalCode.clear(); }, {F::PostalCode, P::Missing}},
             {[](B& b) { b.address.country = u8("C"); }, {F::Country, P::WrongForm}},
             {[](B& b) { b.contacts.clear(); }, {F::Contacts, P::Missing}},
             {[](B& b) { b.contacts.assign(21, sampleContact()); }, {F::Contacts, P::TooMany}},
             {[](B& b) { b.contacts[0].name.clear(); }, {F::ContactName, P::Missing, 0}},
             {[](B& b) { b.contacts[0].phone = u8("555-0100"); }, {F::ContactPhone, P::WrongForm, 0}},
             {[](B& b) { b.contacts[0].phone = u8("514 555 010x"); }, {F::ContactPhone, P::WrongForm, 0}},
             {[](B& b) { b.contacts[0].extension = u8("1a"); }, {F::ContactExtension, P::WrongForm, 0}},
             {[](B& b) { b.contacts.push_back(sampleContact()), b.contacts[1].email = u8("zoe@example"); },
              {F::ContactEmail, P::WrongForm, 1}},
             {[](B& b) { b.contacts[0].email = u8("a@b@c.ca"); }, {F::ContactEmail, P::WrongForm, 0}},
             {[](B& b) { b.contacts[0].email = u8("a@b..ca"); }, {F::ContactEmail, P::WrongForm, 0}}});
    }

    void addressesOfOtherCountries()
    {
        BusinessProfile profile = sampleProfile();
        profile.address = {u8("1 Main St"), u8("Buffalo"), u8("NY"), u8("14201-1234"), u8("us")};
        QVERIFY(validate(profile).empty());
        profile.address.postalCode = u8("1420");
        QCOMPARE(validate(profile), (FieldFindings{{F::PostalCode, P::WrongForm}}));
        profile.address = {u8("Hauptstraße 1"), u8("Köln"), {}, {}, u8("DE")};
        QVERIFY(validate(profile).empty());
    }

    void eachBrokenFieldOfAProvisionalImporterIsNamed()
    {
        using B = ProvisionalImporter;
        const auto number = [](const char* text) { return Pii<QString>(u8(text)); };
        expectFindings<B>(
            sampleProvisional(),
            {{[](B& b) { b.legalName.clear(); }, {F::LegalName, P::Missing}},
             {[](B& b) { b.address.city.clear(); }, {F::City, P::Missing}},
             {[](B& b) { b.identificationKind.reset(); }, {F::IdentificationKind, P::Missing}},
             {[&](B& b) { b.identificationNumber = number(""); }, {F::IdentificationNumber, P::Missing}},
             {[&](B& b) { b.identificationNumber = number("AB1"); }, {F::IdentificationNumber, P::WrongForm}},
             {[&](B& b) { b.identificationNumber = number("AB_123"); },
              {F::IdentificationNumber, P::WrongForm}},
             {[](B& b) { b.phone = u8("911"); }, {F::Phone, P::WrongForm}},
             {[](B& b) { b.reason.reset(); }, {F::Reason, P::Missing}}});
    }

    void pathsLeadToTheField()
    {
        QCOMPARE(jsonPath({F::PostalCode, P::Missing}), u8("address.postalCode"));
        QCOMPARE(jsonPath({F::ContactEmail, P::Missing, 1}), u8("contacts[1].email"));
    }

    void profilesReadBack()
    {
        for (const BusinessProfile& profile : {sampleProfile(), BusinessProfile{}}) {
            const auto back = businessProfileFromJson(toJson(profile));
            QVERIFY(back.ok());
            QVERIFY(back.value() == profile);
        }
        for (const ProvisionalImporter& importer : {sampleProvisional(), ProvisionalImporter{}}) {
            const auto back = provisionalImporterFromJson(toJson(importer));
            QVERIFY(back.ok());
            QVERIFY(back.value() == importer);
        }
    }

    void jsonIsStrict()
    {
        const QJsonObject good = toJson(sampleProfile());
        const auto with = [&good](const char* key, const QJsonValue& value) {
            QJsonObject object = good;
            object.insert(QLatin1String(key), value);
            return object;
        };
        QCOMPARE(errorPath(good), u8("accepted"));
        QCOMPARE(errorPath(with("legalname", u8("x"))), u8("legalname"));
        QCOMPARE(errorPath(with("legalName", 5)), u8("legalName"));
        QCOMPARE(errorPath(with("legalName", QString())), u8("legalName"));
        QCOMPARE(errorPath(with("legalName", QString(1025, u'a'))), u8("legalName"));
        QCOMPARE(errorPath(with("entityType", u8("Corporation"))), u8("entityType"));
        QCOMPARE(errorPath(with("contacts", QJsonArray{u8("Zoé")})), u8("contacts[0]"));
        QJsonArray many;
        for (int i = 0; i < 21; ++i) {
            many.append(good.value(u8("contacts")).toArray().at(0));
        }
        QCOMPARE(errorPath(with("contacts", many)), u8("contacts"));
        QJsonObject contact = many.at(0).toObject();
        contact.insert(u8("notices"), QJsonArray{u8("statements"), u8("statements")});
        QCOMPARE(errorPath(with("contacts", QJsonArray{contact})), u8("contacts[0].notices"));
        contact.insert(u8("notices"), QJsonArray());
        contact.insert(u8("language"), u8("de"));
        QCOMPARE(errorPath(with("contacts", QJsonArray{contact})), u8("contacts[0].language"));

        QJsonObject provisional = toJson(sampleProvisional());
        provisional.insert(u8("cardNumber"), u8("4111"));
        QCOMPARE(provisionalImporterFromJson(provisional, u8("importer")).error().path,
                 u8("importer.cardNumber"));
    }
};

} // namespace

CARM_TEST(ProfileTest)
#include "profile_test.moc"
