#include "harness/harness.h"

#include "fake_kiosk_backend.h"
#include "harness/sample_edition.h"
#include "presenters/entry_editor.h"

#include <QSignalSpy>

using namespace carm;
using namespace carm::presenters;
using declaration::Field;
using declaration::FieldPath;

namespace {

FieldPath ofLine(Field field, int line = 0)
{
    return {field, 0, line};
}

bool hasFinding(const EntryEditor& editor, declaration::RuleCode code)
{
    const auto& findings = editor.findings();
    return std::any_of(findings.begin(), findings.end(),
                       [code](const auto& finding) { return finding.code == code; });
}

class EntryEditorTest : public QObject {
    Q_OBJECT

    const test::FixedClock m_clock{test::sampleToday()};
    std::unique_ptr<EntryEditor> m_editor;

private Q_SLOTS:
    void init()
    {
        m_editor = std::make_unique<EntryEditor>(test::sampleEdition(), m_clock);
        m_editor->begin(QStringLiteral("0427"));
    }

    void beginsEmpty()
    {
        QCOMPARE(m_editor->draft().office, QStringLiteral("0427"));
        QCOMPARE(m_editor->draft().accountingDate, QStringLiteral("2026-03-02"));
        QCOMPARE(m_editor->draft().invoices.size(), 1U);
        QVERIFY(m_editor->draft().invoices[0].lines.empty());
        QVERIFY(!m_editor->draftId().isNull());
        QVERIFY(!m_editor->canUndo());
        QVERIFY(!m_editor->computation().assessment.has_value());
        const QUuid first = m_editor->draftId();
        m_editor->begin(QStringLiteral("0427"));
        QVERIFY(m_editor->draftId() != first);
    }

    void keepsCanonicalFormsAndLosesNothing()
    {
        m_editor->addLine(0);
        m_editor->setText(ofLine(Field::Value), QStringLiteral("1 234,50"));
        QCOMPARE(m_editor->text(ofLine(Field::Value)), QStringLiteral("1234.50"));
        m_editor->setText(ofLine(Field::Value), QStringLiteral("about 12"));
        QCOMPARE(m_editor->text(ofLine(Field::Value)), QStringLiteral("about 12"));
        QVERIFY(hasFinding(*m_editor, declaration::RuleCode::ValueFormat));
        m_editor->setText({Field::DirectShipmentDate, 0, -1}, QStringLiteral("27 février 2026"));
        QCOMPARE(m_editor->draft().invoices[0].directShipmentDate, QStringLiteral("2026-02-27"));
        m_editor->setText({Field::DirectShipmentDate, 0, -1}, QStringLiteral("03/04/2026"));
        QVERIFY(hasFinding(*m_editor, declaration::RuleCode::ShipmentDateInvalid));
        m_editor->setText({Field::ImporterNumber}, QStringLiteral("870249414 rm 0001"));
        QCOMPARE(m_editor->draft().importerNumber, QStringLiteral("870249414RM0001"));
        m_editor->setText(ofLine(Field::ClassificationNumber), QStringLiteral("6109.10.00.10"));
        QCOMPARE(m_editor->text(ofLine(Field::ClassificationNumber)), QStringLiteral("6109100010"));
    }

    void saysEachChangeOnce()
    {
        const QSignalSpy spy(m_editor.get(), &EntryEditor::changed);
        m_editor->setText({Field::ImporterName}, QStringLiteral("Sample Inc."));
        m_editor->setText({Field::ImporterName}, QStringLiteral("Sample Inc."));
        m_editor->setText(ofLine(Field::Value, 3), QStringLiteral("1")); // there is no such line
        QCOMPARE(spy.size(), 1);
        QCOMPARE(m_editor->text(ofLine(Field::Value, 3)), QString());
    }

    void fillsTheUnitOfTheTariff()
    {
        m_editor->addLine(0);
        m_editor->setText(ofLine(Field::ClassificationNumber), QStringLiteral("6109100010"));
        QCOMPARE(m_editor->text(ofLine(Field::UnitOfMeasure)), QStringLiteral("NMB"));
        m_editor->setText(ofLine(Field::Quantity), QStringLiteral("5"));
        m_editor->setText(ofLine(Field::ClassificationNumber), QStringLiteral("9403500010"));
        QCOMPARE(m_editor->text(ofLine(Field::UnitOfMeasure)), QString());
        QCOMPARE(m_editor->text(ofLine(Field::Quantity)), QString());
    }

    void fillsATreatmentThatMayBeClaimed()
    {
        m_editor->addLine(0);
        m_editor->setOrigin(0, 0, QStringLiteral("US"), QString());
        QCOMPARE(m_editor->text(ofLine(Field::TariffTreatment)), QStringLiteral("02"));
        m_editor->setText(ofLine(Field::TariffTreatment), QStringLiteral("10"));
        m_editor->setOrigin(0, 0, QStringLiteral("CN"),
                            QString()); // China may not claim the United States Tariff
        QCOMPARE(m_editor->text(ofLine(Field::TariffTreatment)), QStringLiteral("02"));
        m_editor->setOrigin(0, 0, QStringLiteral("RU"), QString());
        QCOMPARE(m_editor->text(ofLine(Field::TariffTreatment)), QStringLiteral("03"));
    }

    void keepsTheAreaWithItsCountry()
    {
        m_editor->addLine(0);
        m_editor->setOrigin(0, 0, QStringLiteral("ES"), QStringLiteral("Canary Islands"));
        QCOMPARE(m_editor->draft().invoices[0].lines[0].originArea, QStringLiteral("Canary Islands"));
        m_editor->setText(ofLine(Field::CountryOfOrigin), QStringLiteral("CN"));
        QCOMPARE(m_editor->draft().invoices[0].lines[0].originArea, QString());
    }

    void undoesInOrder()
    {
        m_editor->addLine(0);
        m_editor->setText(ofLine(Field::Description), QStringLiteral("S"));
        m_editor->setText(ofLine(Field::Description), QStringLiteral("Shirts"));
        m_editor->removeLine(0, 0);
        m_editor->setText({Field::ImporterName}, QStringLiteral("Sample"));
        m_editor->undo();
        QCOMPARE(m_editor->draft().importerName, QString());
        m_editor->undo();
        QCOMPARE(m_editor->text(ofLine(Field::Description)), QStringLiteral("Shirts"));
        m_editor->undo(); // typing in one field is one step
        QCOMPARE(m_editor->text(ofLine(Field::Description)), QString());
        m_editor->undo();
        QVERIFY(m_editor->draft().invoices[0].lines.empty());
        QVERIFY(!m_editor->canUndo());
        m_editor->undo();
        QVERIFY(m_editor->draft().invoices[0].lines.empty());
    }

    void computesTheCompleteLines()
    {
        declaration::Draft draft = test::sampleDraft();
        draft.invoices[0].total.clear();
        m_editor->restore({QUuid::createUuid(), draft, {}, {}, {}});
        QCOMPARE(m_editor->computation().assessment->total()->count(), 40'935);
        m_editor->addLine(0);
        QCOMPARE(m_editor->computation().linesLeftOut, 1);
        QCOMPARE(m_editor->computation().assessment->total()->count(), 40'935);
        m_editor->removeLine(0, 1);
        QCOMPARE(m_editor->computation().linesLeftOut, 0);
    }

    void pointsRefusalsAtTheirLine()
    {
        declaration::Draft draft = test::sampleDraft();
        draft.accountingDate = QStringLiteral("2005-01-01"); // before the first tax rate of the sample
        draft.invoices[0].total.clear();
        draft.invoices[0].lines.insert(draft.invoices[0].lines.begin(), declaration::DraftLine());
        m_editor->restore({QUuid::createUuid(), draft, {}, {}, {}});
        const Computation& computation = m_editor->computation();
        QVERIFY(!computation.assessment.has_value());
        QCOMPARE(computation.refusals.size(), 1U);
        QCOMPARE(computation.refusals[0].code, assessment::RefusalCode::GstRateUnknown);
        QCOMPARE(computation.refusals[0].field, (FieldPath{Field::Value, 0, 1}));
    }

    void restoresWithoutInvoices()
    {
        const QUuid id = QUuid::createUuid();
        m_editor->restore({id, declaration::Draft(), {}, {}, {}});
        QCOMPARE(m_editor->draftId(), id);
        QCOMPARE(m_editor->addLine(0), 0);
    }
};

} // namespace

CARM_TEST(EntryEditorTest)
#include "editor_test.moc"
