// Every rule code has a draft that triggers it, with the exact field, facts and severity, and a neighbouring
// draft that does not.
#include "declaration/declaration.h"
#include "declaration/draft_fields.h"
#include "declaration/rules.h"
#include "harness/harness.h"
#include "harness/sample_edition.h"

#include <functional>
#include <set>

namespace carm::declaration {
namespace {

using reference::EditionTables;

/// What a case may change before the rules run.
struct Form {
    Draft draft = test::sampleDraft();
    EditionTables tables = test::sampleTables();
    QDate today = test::sampleToday();
    int version = 1;

    DraftInvoice& invoice() { return draft.invoices.front(); }
    DraftLine& line() { return draft.invoices.front().lines.front(); }
    /// The same goods, released before they are accounted for.
    void releasedOn(const char* day)
    {
        draft.type = QStringLiteral("AB");
        draft.releaseDate = QString::fromLatin1(day);
    }
    void provisional()
    {
        const auto text = [](const char* plain) { return QString::fromLatin1(plain); };
        draft.importerNumber.clear();
        draft.provisionalImporter = {text("Example Ltd."), text("3 Example Quay"), text("passport"),
                                     text("AB123456"),     text("418 555 0101"),   text("firstTimeImporter")};
    }
    /// The second version of the declaration, for a reason that the edition lists.
    void corrected()
    {
        const QString code = QStringLiteral("R2-74-1-C11");
        version = 2;
        tables.reasons.push_back({reference::ReasonKind::Correction, code, {}, {}, {}, {}});
        draft.reasons = {{code, {}}};
    }
    /// A line of an item of the sample tables, claimed under `treatment` from a country that may.
    void goods(const char* item, const char* treatment, const char* country, const char* unit)
    {
        line().classificationNumber = QString::fromLatin1(item) + QStringLiteral("10");
        line().tariffTreatment = QString::fromLatin1(treatment);
        line().countryOfOrigin = QString::fromLatin1(country);
        line().unitOfMeasure = QString::fromLatin1(unit);
    }
};

using Change = std::function<void(Form&)>;

struct RuleCase {
    RuleCode code;
    Severity severity;
    FieldPath field;
    QStringList facts;
    Change breaks;
    Change nearMiss;
};

std::vector<Finding> findingsAfter(const Change& change)
{
    Form form;
    change(form);
    const auto edition = test::editionOf(std::move(form.tables));
    return validate({form.draft, *edition, form.today, form.version});
}

std::vector<Finding> withCode(const std::vector<Finding>& findings, RuleCode code)
{
    std::vector<Finding> found;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(found),
                 [code](const Finding& finding) { return finding.code == code; });
    return found;
}

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

constexpr FieldPath header(Field field)
{
    return {field, -1, -1};
}
constexpr FieldPath invoiceField(Field field)
{
    return {field, 0, -1};
}
constexpr FieldPath lineField(Field field)
{
    return {field, 0, 0};
}
constexpr FieldPath reasonField(Field field)
{
    return {field, -1, -1, 0};
}

std::vector<RuleCase> headerCases()
{
    const auto error = Severity::Error;
    return {
        {RuleCode::MandatoryField,
         error,
         header(Field::Office),
         {},
         [](Form& f) { f.draft.office = s("  "); },
         [](Form& f) { f.draft.cargoControlNumber.clear(); }},
        {RuleCode::ImporterNumberFormat,
         error,
         header(Field::ImporterNumber),
         {s("87024941RM0001")},
         [](Form& f) { f.draft.importerNumber = s("87024941RM0001"); },
         [](Form& f) { f.draft.importerNumber = s("870249414 rm 0001"); }},
        {RuleCode::ImporterNumberCheckDigit,
         error,
         header(Field::ImporterNumber),
         {s("123456789")},
         [](Form& f) { f.draft.importerNumber = s("123456789 RM0001"); },
         [](Form& f) { f.draft.importerNumber = s("123456782RM0001"); }},
        {RuleCode::ImporterNumberProgram,
         error,
         header(Field::ImporterNumber),
         {s("RT")},
         [](Form& f) { f.draft.importerNumber = s("870249414 RT 0001"); },
         [](Form& f) { f.draft.importerNumber = s("870249414RM0002"); }},
        {RuleCode::CargoControlNumberFormat,
         error,
         header(Field::CargoControlNumber),
         {s("1234 PARS")},
         [](Form& f) { f.draft.cargoControlNumber = s("1234 PARS"); },
         [](Form& f) { f.draft.cargoControlNumber = s("014-04937402"); }},
        {RuleCode::OfficeUnknown,
         error,
         header(Field::Office),
         {s("0009")},
         [](Form& f) { f.draft.office = s("0009"); }, // closed before the accounting date
         [](Form& f) { f.draft.office = s("427"); }},
        {RuleCode::ModeOfTransportUnknown,
         error,
         header(Field::ModeOfTransport),
         {s("5")},
         [](Form& f) { f.draft.modeOfTransport = s("5"); },
         [](Form& f) { f.draft.modeOfTransport = s("9"); }},
        {RuleCode::TypeUnsupported,
         error,
         header(Field::Type),
         {s("F")},
         [](Form& f) { f.draft.type = s("F"); },
         [](Form& f) { f.draft.type = s(" C "); }},
        {RuleCode::AccountingDateInvalid,
         error,
         header(Field::AccountingDate),
         {s("2026-03-03"), s("2026-03-02"), s("inFuture")},
         [](Form& f) { f.draft.accountingDate = s("2026-03-03"); },
         [](Form& f) { f.draft.accountingDate = s("2026-03-01"); }},
    };
}

std::vector<RuleCase> releaseCases()
{
    const auto error = Severity::Error;
    return {
        {RuleCode::ReleaseDateInvalid,
         error,
         header(Field::ReleaseDate),
         {s("2026-03-02"), s("2026-03-01"), s("tooLate")},
         [](Form& f) {
             f.releasedOn("2026-03-02");
             f.draft.accountingDate = s("2026-03-01");
         },
         [](Form& f) { f.releasedOn("2026-03-02"); }},
        {RuleCode::ReleaseDateNotForType,
         error,
         header(Field::ReleaseDate),
         {s("2026-03-01")},
         [](Form& f) { f.draft.releaseDate = s("2026-03-01"); },
         [](Form& f) { f.releasedOn("2026-03-01"); }},
        {RuleCode::ImporterTwice,
         error,
         header(Field::ImporterNumber),
         {s("870249414RM0001")},
         [](Form& f) {
             f.provisional();
             f.draft.importerNumber = s("870249414RM0001");
         },
         [](Form& f) { f.provisional(); }},
        {RuleCode::ProvisionalNotForType,
         error,
         header(Field::ProvisionalImporter),
         {s("AB")},
         [](Form& f) {
             f.provisional();
             f.releasedOn("2026-03-01");
         },
         [](Form& f) { f.provisional(); }},
    };
}

std::vector<RuleCase> correctionCases()
{
    const auto error = Severity::Error;
    return {
        {RuleCode::ReasonUnknown,
         error,
         reasonField(Field::ReasonCode),
         {s("R2-74-1-C12")},
         [](Form& f) {
             f.corrected();
             f.draft.reasons[0].code = s("R2-74-1-C12");
         },
         [](Form& f) {
             f.corrected();
             f.draft.reasons[0].code = s(" r2-74-1-c11 ");
         }},
        {RuleCode::ReasonsInOriginal,
         error,
         header(Field::Reasons),
         {},
         [](Form& f) {
             f.corrected();
             f.version = 1;
         },
         [](Form& f) { f.corrected(); }},
        {RuleCode::TooManyReasons,
         error,
         header(Field::Reasons),
         {s("4"), s("3")},
         [](Form& f) {
             f.corrected();
             f.draft.reasons.resize(4, f.draft.reasons[0]);
         },
         [](Form& f) {
             f.corrected();
             f.draft.reasons.resize(3, f.draft.reasons[0]);
         }},
    };
}

std::vector<RuleCase> invoiceCases()
{
    const auto error = Severity::Error;
    const auto warning = Severity::Warning;
    return {
        {RuleCode::ShipmentDateInvalid,
         error,
         invoiceField(Field::DirectShipmentDate),
         {s("2026-02-30")},
         [](Form& f) { f.invoice().directShipmentDate = s("2026-02-30"); },
         [](Form& f) { f.invoice().directShipmentDate = s(" 2026-02-27 "); }},
        {RuleCode::ShipmentDateInFuture,
         error,
         invoiceField(Field::DirectShipmentDate),
         {s("2026-03-03"), s("2026-03-02")},
         [](Form& f) { f.invoice().directShipmentDate = s("2026-03-03"); },
         [](Form& f) { f.invoice().directShipmentDate = s("2026-03-02"); }},
        {RuleCode::ShipmentDateOld,
         warning,
         invoiceField(Field::DirectShipmentDate),
         {s("2025-03-01"), s("366"), s("365")},
         [](Form& f) { f.invoice().directShipmentDate = s("2025-03-01"); },
         [](Form& f) { f.invoice().directShipmentDate = s("2025-03-02"); }},
        {RuleCode::CurrencyUnknown,
         error,
         invoiceField(Field::Currency),
         {s("XYZ")},
         [](Form& f) { f.invoice().currency = s("XYZ"); },
         [](Form& f) { f.invoice().currency = s("JPY"); }},
        {RuleCode::ExchangeRateMissing,
         warning,
         invoiceField(Field::Currency),
         {s("AFN"), s("2026-02-27")},
         [](Form& f) { f.invoice().currency = s("AFN"); },
         [](Form& f) { f.invoice().currency = s("CAD"); }},
        {RuleCode::ExchangeRateOld,
         warning,
         invoiceField(Field::Currency),
         {s("USD"), s("2026-03-07"), s("2026-02-27"), s("7")},
         [](Form& f) {
             f.today = QDate(2026, 3, 9);
             f.invoice().directShipmentDate = s("2026-03-07");
         },
         [](Form& f) {
             f.today = QDate(2026, 3, 9);
             f.invoice().directShipmentDate = s("2026-03-06");
         }},
        {RuleCode::PlaceOfExportUnknown,
         error,
         invoiceField(Field::PlaceOfExport),
         {s("UZZ")},
         [](Form& f) { f.invoice().placeOfExport = s("UZZ"); },
         [](Form& f) { f.invoice().placeOfExport = s("USD"); }}, // South Dakota, not the currency
        {RuleCode::InvoiceTotalMismatch,
         error,
         invoiceField(Field::InvoiceTotal),
         {s("1250.01"), s("1250.00"), s("USD")},
         [](Form& f) { f.invoice().total = s("1250.01"); },
         [](Form& f) { f.invoice().total = s("1250"); }},
        {RuleCode::TextTooLong,
         error,
         invoiceField(Field::VendorName),
         {s("106"), s("105")},
         [](Form& f) { f.invoice().vendorName = QString(106, u'x'); },
         [](Form& f) { f.invoice().vendorName = QString(105, u'x'); }},
    };
}

std::vector<RuleCase> countCases()
{
    const auto error = Severity::Error;
    return {
        {RuleCode::NoInvoice,
         error,
         header(Field::Invoices),
         {},
         [](Form& f) { f.draft.invoices.clear(); },
         [](Form& f) { f.draft.invoices.push_back(f.invoice()); }},
        {RuleCode::TooManyLines,
         error,
         header(Field::Invoices),
         {s("100"), s("99")},
         [](Form& f) { f.draft.invoices.assign(100, f.invoice()); },
         [](Form& f) { f.draft.invoices.assign(99, f.invoice()); }},
        {RuleCode::NoLine,
         error,
         invoiceField(Field::Lines),
         {},
         [](Form& f) { f.invoice().lines.clear(); },
         [](Form& f) { f.invoice().lines.push_back(f.line()); }},
    };
}

std::vector<RuleCase> lineCases()
{
    const auto error = Severity::Error;
    return {
        {RuleCode::ClassificationFormat,
         error,
         lineField(Field::ClassificationNumber),
         {s("6109.10.00")},
         [](Form& f) { f.line().classificationNumber = s("6109.10.00"); },
         [](Form& f) { f.line().classificationNumber = s("6109.10.00.10"); }},
        {RuleCode::CountryUnknown,
         error,
         lineField(Field::CountryOfOrigin),
         {s("ES"), s("Atlantis")},
         [](Form& f) {
             f.line().countryOfOrigin = s("ES");
             f.line().originArea = s("Atlantis");
         },
         [](Form& f) {
             f.line().countryOfOrigin = s("ES");
             f.line().originArea = s("Canary Islands");
         }},
        {RuleCode::QuantityFormat,
         error,
         lineField(Field::Quantity),
         {s("1,5")},
         [](Form& f) { f.line().quantity = s("1,5"); },
         [](Form& f) { f.line().quantity = s("1.5"); }},
        {RuleCode::QuantityZero,
         error,
         lineField(Field::Quantity),
         {s("0.000")},
         [](Form& f) { f.line().quantity = s("0.000"); },
         [](Form& f) { f.line().quantity = s("0.001"); }},
        {RuleCode::UnitUnknown,
         error,
         lineField(Field::UnitOfMeasure),
         {s("PCS")},
         [](Form& f) { f.line().unitOfMeasure = s("PCS"); },
         [](Form& f) { f.line().unitOfMeasure = s("nmb"); }},
        {RuleCode::ValueFormat,
         error,
         lineField(Field::Value),
         {s("12.345")},
         [](Form& f) { f.line().value = s("12.345"); },
         [](Form& f) { f.line().value = s("1250.0"); }},
        {RuleCode::ValueZero,
         Severity::Warning,
         lineField(Field::Value),
         {s("0.00")},
         [](Form& f) { f.line().value = s("0.00"); },
         [](Form& f) { f.line().value.clear(); }}, // not declared is another finding
        {RuleCode::ValueForDutyCodeUnknown,
         error,
         lineField(Field::ValueForDutyCode),
         {s("12")},
         [](Form& f) { f.line().valueForDutyCode = s("12"); },
         [](Form& f) { f.line().valueForDutyCode = s("23"); }},
        {RuleCode::GstExemptionUnknown,
         error,
         lineField(Field::GstExemptionCode),
         {s("66")},
         [](Form& f) { f.line().gstExemptionCode = s("66"); }, // ended in 2025
         [](Form& f) { f.line().gstExemptionCode = s("51"); }},
    };
}

std::vector<RuleCase> tariffCases()
{
    const auto error = Severity::Error;
    return {
        {RuleCode::ClassificationUnknown,
         error,
         lineField(Field::ClassificationNumber),
         {s("6109.10.00.99"), s("2026-03-02")},
         [](Form& f) { f.line().classificationNumber = s("6109100099"); },
         [](Form& f) { f.goods("01012100", "02", "CN", "NMB"); }},
        {RuleCode::TreatmentUnknown,
         error,
         lineField(Field::TariffTreatment),
         {s("12")},
         [](Form& f) { f.line().tariffTreatment = s("12"); },
         [](Form& f) { f.line().tariffTreatment = s("2"); }},
        {RuleCode::TreatmentNotForCountry,
         error,
         lineField(Field::TariffTreatment),
         {s("UST"), s("China"), s("Chine")},
         [](Form& f) { f.line().tariffTreatment = s("10"); },
         [](Form& f) { f.goods("61091000", "10", "UNY", "NMB"); }},
        {RuleCode::TreatmentNotForItem,
         error,
         lineField(Field::TariffTreatment),
         {s("UST"), s("0401.10.20")},
         [](Form& f) { f.goods("04011020", "10", "US", "HLT"); },
         [](Form& f) { f.goods("04011020", "03", "US", "HLT"); }},
        {RuleCode::RateNeedsOfficer,
         error,
         lineField(Field::TariffTreatment),
         {s("IT"), s("9971.00.00"), s("See Note 1")},
         [](Form& f) { f.goods("99710000", "22", "IS", ""); },
         [](Form& f) { f.goods("99710000", "10", "US", ""); }},
        {RuleCode::QuantityMissing,
         error,
         lineField(Field::Quantity),
         {s("NMB"), s("number"), s("nombre")},
         [](Form& f) { f.line().quantity.clear(); },
         [](Form& f) {
             f.goods("94035000", "02", "CN", ""); // the tariff shows no unit
             f.line().quantity.clear();
         }},
        {RuleCode::UnitNotForItem,
         error,
         lineField(Field::UnitOfMeasure),
         {s("KGM"), s("NMB"), s("number"), s("nombre")},
         [](Form& f) { f.line().unitOfMeasure = s("KGM"); },
         [](Form& f) { f.line().unitOfMeasure = s("DZN"); }},
    };
}

std::vector<RuleCase> allCases()
{
    std::vector<RuleCase> cases = headerCases();
    for (const auto& more :
         {releaseCases(), correctionCases(), invoiceCases(), countCases(), lineCases(), tariffCases()}) {
        cases.insert(cases.end(), more.begin(), more.end());
    }
    return cases;
}

std::vector<RuleCode> codesUpTo(RuleCode last)
{
    std::vector<RuleCode> codes;
    for (int code = 0; code <= static_cast<int>(last); ++code) {
        codes.push_back(static_cast<RuleCode>(code));
    }
    return codes;
}

class RulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sampleHasNoFinding()
    {
        const auto findings = findingsAfter([](Form&) {});
        QVERIFY2(findings.empty(), findings.empty() ? "" : qPrintable(toText(findings.front().code)));
    }

    void everyCodeHasACase()
    {
        std::set<RuleCode> covered;
        for (const RuleCase& one : allCases()) {
            covered.insert(one.code);
        }
        // Those behind look at two versions: corrections_test.cpp.
        for (const RuleCode code : codesUpTo(RuleCode::TooManyReasons)) {
            QVERIFY2(covered.contains(code), qPrintable(toText(code)));
        }
    }

    void codeIsTriggered()
    {
        for (const RuleCase& one : allCases()) {
            const QString name = toText(one.code) + QStringLiteral(": ");
            const auto found = withCode(findingsAfter(one.breaks), one.code);
            QVERIFY2(found.size() == 1, qPrintable(name));
            QVERIFY2(found.front().field == one.field, qPrintable(name + jsonPath(found.front().field)));
            QVERIFY2(found.front().facts == one.facts, qPrintable(name + found.front().facts.join(u'|')));
            QVERIFY2(found.front().severity == one.severity, qPrintable(name));
        }
    }

    void nearMissDoesNotTrigger()
    {
        for (const RuleCase& one : allCases()) {
            const auto found = withCode(findingsAfter(one.nearMiss), one.code);
            QVERIFY2(found.empty(), qPrintable(toText(one.code)));
        }
    }

    void namesOfCodesAreDistinctAndReadBack()
    {
        for (const RuleCode code : codesUpTo(RuleCode::TypeChanged)) {
            QVERIFY(ruleCodeFromText(toText(code)) == code);
        }
        QVERIFY(!ruleCodeFromText(u"mandatoryfield").has_value());
        QCOMPARE(toText(Severity::Warning), s("warning"));
    }

    void everyMandatoryFieldIsAskedFor()
    {
        const auto isAsked = [](const FieldPath& path) {
            const auto findings = findingsAfter([&path](Form& f) { textAt(f.draft, path)->clear(); });
            const auto found = withCode(findings, RuleCode::MandatoryField);
            return found.size() == 1 && found.front().field == path;
        };
        for (const Field field : {Field::Type, Field::Office, Field::ModeOfTransport, Field::ImporterNumber,
                                  Field::AccountingDate}) {
            QVERIFY2(isAsked(header(field)), qPrintable(jsonPath(header(field))));
        }
        for (const Field field :
             {Field::VendorName, Field::Currency, Field::PlaceOfExport, Field::DirectShipmentDate}) {
            QVERIFY2(isAsked(invoiceField(field)), qPrintable(jsonPath(invoiceField(field))));
        }
        for (const Field field : {Field::ClassificationNumber, Field::CountryOfOrigin, Field::TariffTreatment,
                                  Field::ValueForDutyCode, Field::Value, Field::UnitOfMeasure}) {
            QVERIFY2(isAsked(lineField(field)), qPrintable(jsonPath(lineField(field))));
        }
    }

    void whatDependsOnAnotherPartIsAskedFor()
    {
        const auto asked = [](const Change& change) {
            std::vector<QString> paths;
            for (const Finding& finding : withCode(findingsAfter(change), RuleCode::MandatoryField)) {
                paths.push_back(jsonPath(finding.field));
            }
            return paths;
        };
        using Paths = std::vector<QString>;
        QCOMPARE(asked([](Form& f) { f.releasedOn(" "); }), Paths{s("releaseDate")});
        QCOMPARE(
            asked([](Form& f) {
                f.provisional();
                *f.draft.provisionalImporter = {};
            }),
            Paths({s("provisionalImporter.legalName"), s("provisionalImporter.address"),
                   s("provisionalImporter.identificationKind"), s("provisionalImporter.identificationNumber"),
                   s("provisionalImporter.phone"), s("provisionalImporter.reason")}));
        QCOMPARE(asked([](Form& f) { f.version = 2; }), Paths{s("reasons")});
        QCOMPARE(asked([](Form& f) {
                     f.corrected();
                     f.draft.reasons.push_back({s(" "), {}});
                 }),
                 Paths{s("reasons[1].code")});
    }

    void formsThatAreWholeHaveNoFinding()
    {
        QVERIFY(findingsAfter([](Form& f) { f.releasedOn("2026-03-02"); }).empty());
        QVERIFY(findingsAfter([](Form& f) { f.provisional(); }).empty());
        QVERIFY(findingsAfter([](Form& f) { f.corrected(); }).empty());
        QVERIFY(findingsAfter([](Form& f) {
                    f.corrected();
                    f.draft.reasons = {{{}, s("in words")}};
                }).empty());
    }

    void releaseDateThatIsNoneIsNotAlsoTooLate()
    {
        const auto findings = findingsAfter([](Form& f) { f.releasedOn("1 March"); });
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings.front().facts, QStringList({s("1 March"), s("2026-03-02"), s("notADate")}));
    }

    void textsOfThePartsAreMeasured()
    {
        const auto found = withCode(findingsAfter([](Form& f) {
                                        f.corrected();
                                        f.provisional();
                                        f.draft.provisionalImporter->identificationNumber = QString(31, u'1');
                                        f.draft.reasons[0].remark = QString(201, u'x');
                                    }),
                                    RuleCode::TextTooLong);
        QCOMPARE(found.size(), std::size_t(2));
        QVERIFY(found[0].field == header(Field::IdentificationNumber));
        QVERIFY(found[1].field == reasonField(Field::ReasonRemark));
    }

    void lineMayBeSetToZeroByACorrectionOnly()
    {
        const auto zeroed = [](int version, const char* value) {
            return withCode(findingsAfter([version, value](Form& f) {
                                f.corrected();
                                f.version = version;
                                f.invoice().total.clear();
                                f.line().quantity = s("0");
                                f.line().value = s(value);
                            }),
                            RuleCode::QuantityZero)
                .size();
        };
        QCOMPARE(zeroed(2, "0.00"), std::size_t(0));
        QCOMPARE(zeroed(2, "0.01"), std::size_t(1));
        QCOMPARE(zeroed(2, ""), std::size_t(1));
        QCOMPARE(zeroed(1, "0.00"), std::size_t(1));
    }

    void optionalFieldsMayStayEmpty()
    {
        const auto findings = findingsAfter([](Form& f) {
            f.draft.cargoControlNumber.clear();
            f.draft.importerName.clear();
            f.draft.importerAddress.clear();
            f.draft.importerPhone.clear();
            f.invoice().number.clear();
            f.invoice().vendorAddress.clear();
            f.invoice().total.clear();
            f.line().description.clear();
        });
        QVERIFY(findings.empty());
    }

    void generalTariffOfAnItemWithoutRateNeedsAnOfficer()
    {
        for (const char* treatment : {"02", "03"}) {
            const auto found =
                withCode(findingsAfter([treatment](Form& f) { f.goods("17019110", treatment, "CN", "TNE"); }),
                         RuleCode::RateNeedsOfficer);
            QCOMPARE(found.size(), std::size_t(1));
            QVERIFY(found.front().field == lineField(Field::ClassificationNumber));
        }
    }

    void mostFavouredNationIsNotForGeneralTariffCountries()
    {
        const auto russia = [](const char* treatment) {
            return findingsAfter([treatment](Form& f) { f.goods("61091000", treatment, "RU", "NMB"); });
        };
        QCOMPARE(withCode(russia("02"), RuleCode::TreatmentNotForCountry).size(), std::size_t(1));
        QVERIFY(!hasErrors(russia("03")));
    }

    void areaHasItsOwnRights()
    {
        const auto spain = [](const char* area) {
            return findingsAfter([area](Form& f) {
                f.goods("94035000", "09", "ES", "");
                f.line().quantity.clear();
                f.line().originArea = QString::fromLatin1(area);
            });
        };
        QCOMPARE(withCode(spain(""), RuleCode::TreatmentNotForCountry).size(), std::size_t(1));
        QVERIFY(!hasErrors(spain("Canary Islands")));
    }

    void unitHasToReachTheUnitOfTheRateToo()
    {
        const auto found = withCode(findingsAfter([](Form& f) {
                                        test::addItem(f.tables, s("22089999"), s("LTR"),
                                                      s("12.28¢/litre of absolute ethyl alcohol"));
                                        f.goods("22089999", "02", "CN", "LTR");
                                    }),
                                    RuleCode::UnitNotForItem);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().facts.at(1), s("LPA"));
    }

    void dateThatIsNoneIsNotAlsoInTheFuture()
    {
        const auto findings = findingsAfter([](Form& f) { f.draft.accountingDate = s("02/03/2026"); });
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings.front().facts, QStringList({s("02/03/2026"), s("2026-03-02"), s("notADate")}));
    }

    void warningsAreOffWithoutTheirParameters()
    {
        const auto findings = findingsAfter([](Form& f) {
            f.tables.parameters.clear();
            f.invoice().currency = s("EUR");
            f.invoice().directShipmentDate = s("2025-07-30");
            f.today = QDate(2027, 1, 1);
        });
        QVERIFY(findings.empty());
    }

    void totalIsComparedOnlyWhenEveryValueCanBeRead()
    {
        const auto findings = findingsAfter([](Form& f) {
            f.invoice().lines.push_back(f.line());
            f.invoice().lines.back().value = s("many");
        });
        QVERIFY(withCode(findings, RuleCode::InvoiceTotalMismatch).empty());
        QCOMPARE(withCode(findings, RuleCode::ValueFormat).size(), std::size_t(1));
    }

    void linesOfAllInvoicesAreCounted()
    {
        const auto lines = [](std::size_t more) {
            return findingsAfter([more](Form& f) {
                f.invoice().total.clear();
                f.invoice().lines.assign(5000, DraftLine());
                f.draft.invoices.push_back(f.invoice());
                f.draft.invoices.back().lines.resize(4999 + more);
            });
        };
        QVERIFY(withCode(lines(0), RuleCode::TooManyLines).empty());
        const auto found = withCode(lines(1), RuleCode::TooManyLines);
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found.front().field == header(Field::Lines));
        QCOMPARE(found.front().facts, QStringList({s("10000"), s("9999")}));
    }

    void findingsStandInTheOrderOfTheForm()
    {
        const auto findings = findingsAfter([](Form& f) {
            f.draft.invoices.push_back(f.invoice());
            f.draft.invoices[1].currency = s("?");
            f.line().value = s("?");
            f.line().quantity = s("?");
            f.invoice().placeOfExport = s("?");
            f.draft.office = s("?");
        });
        std::vector<QString> paths;
        for (const Finding& finding : findings) {
            paths.push_back(jsonPath(finding.field));
        }
        const std::vector<QString> expected = {s("office"), s("invoices[0].placeOfExport"),
                                               s("invoices[0].lines[0].quantity"),
                                               s("invoices[0].lines[0].value"), s("invoices[1].currency")};
        QCOMPARE(paths, expected);
        QVERIFY(hasErrors(findings));
    }

    void pastedNovelMakesAShortFact()
    {
        const auto findings = findingsAfter([](Form& f) { f.draft.office = QString(100'000, u'x'); });
        QCOMPARE(findings.size(), std::size_t(1));
        QVERIFY(findings.front().facts.front().size() <= 81);
    }
};

CARM_TEST(RulesTest)

} // namespace
} // namespace carm::declaration

#include "rules_test.moc"
