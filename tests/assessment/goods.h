// One line of goods for the tests of the assessment: what a person declares, in texts, and what comes of it.
#pragma once

#include "assessment/assessment.h"
#include "harness/sample_edition.h"

#include <QString>

namespace carm::test {

/// A plain text of a test, so that tables of cases stay readable.
inline QString s(const char* text)
{
    return QString::fromUtf8(text);
}

/// Chinese T-shirts in Canadian dollars unless a test says otherwise.
struct Goods {
    QString item = s("61091000"); ///< of the sample edition; its number has the suffix 10
    QString treatment = s("02");
    QString country = s("CN");
    QString quantity = s("1");
    QString unit = s("NMB");
    QString value = s("100.00");
    QString currency = s("CAD");
    QString shipped = s("2026-02-27");
    QString area = {};
    QString gstExemption = {};
};

inline declaration::DraftLine lineOf(const Goods& goods)
{
    declaration::DraftLine line = sampleDraft().invoices.front().lines.front();
    line.classificationNumber = goods.item + s("10");
    line.tariffTreatment = goods.treatment;
    line.countryOfOrigin = goods.country;
    line.originArea = goods.area;
    line.quantity = goods.quantity;
    line.unitOfMeasure = goods.unit;
    line.value = goods.value;
    line.gstExemptionCode = goods.gstExemption;
    return line;
}

/// One invoice with all the goods; its currency and day are those of the first.
inline declaration::Draft draftOf(const std::vector<Goods>& goods)
{
    declaration::Draft draft = sampleDraft();
    declaration::DraftInvoice& invoice = draft.invoices.front();
    invoice.currency = goods.front().currency;
    invoice.directShipmentDate = goods.front().shipped;
    invoice.total.clear();
    invoice.lines.clear();
    for (const Goods& one : goods) {
        invoice.lines.push_back(lineOf(one));
    }
    return draft;
}

inline assessment::AssessmentResult assessed(const declaration::Draft& draft,
                                             const reference::EditionPointer& edition = sampleEdition())
{
    return assessment::assess(declaration::fromDraft(draft).value(), *edition);
}

inline assessment::AssessmentResult assessed(const Goods& goods,
                                             const reference::EditionPointer& edition = sampleEdition())
{
    return assessed(draftOf({goods}), edition);
}

/// "400.00", or "absent".
inline QString textOf(const std::optional<money::Cents>& amount)
{
    return amount.has_value() ? amount->text() : s("absent");
}

/// Duty of the first line, "absent" when it is provisional, or the names of the refusals.
inline QString dutyOf(const assessment::AssessmentResult& result)
{
    if (result.ok()) {
        return textOf(result->lines.front().amountOf(assessment::ChargeKind::CustomsDuty));
    }
    QStringList names;
    for (const assessment::Refusal& refusal : result.error()) {
        names += assessment::toText(refusal.code);
    }
    return names.join(u' ');
}

} // namespace carm::test
