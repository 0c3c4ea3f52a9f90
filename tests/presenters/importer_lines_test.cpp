#include "harness/harness.h"

#include "fake_kiosk_backend.h"
#include "harness/sample_edition.h"
#include "presenters/line_table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace carm;
using namespace carm::presenters;
using declaration::Field;
using declaration::FieldPath;
using declaration::Severity;

namespace {

class PastedCellsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsCells_data()
    {
        using Rows = std::vector<std::vector<const char*>>;
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<QStringList>>("expected");
        const auto add = [](const char* name, const char* text, const Rows& rows) {
            QList<QStringList> cells;
            for (const auto& row : rows) {
                cells += QStringList();
                for (const char* cell : row) {
                    cells.last() += QString::fromUtf8(cell);
                }
            }
            QTest::newRow(name) << QString::fromUtf8(text) << cells;
        };
        add("one cell", "6109100010", {{"6109100010"}});
        add("tabs, CRLF and an end", "a\tb\r\nc\t\r\n", {{"a", "b"}, {"c", ""}});
        add("quotes", "\"a \"\"b\"\"\tc\"\td", {{"a \"b\"\tc", "d"}});
        add("a line break in a cell", "\"a\nb\"\tc\nd\te", {{"a\nb", "c"}, {"d", "e"}});
        add("a quote that never ends", "\"a\tb", {{"\"a", "b"}});
        add("inches", "12\" pipe\t3", {{"12\" pipe", "3"}});
        add("CSV", "1,shirts,CN\n2,\"caps, wool\",US", {{"1", "shirts", "CN"}, {"2", "caps, wool", "US"}});
        add("semicolons", "1;shirts;2,50\n2;caps;3", {{"1", "shirts", "2,50"}, {"2", "caps", "3"}});
        add("figures with thousands", "1,234,567.00\n2,345,678.00", {{"1,234,567.00"}, {"2,345,678.00"}});
        add("prose", "Shirts, white, cotton", {{"Shirts, white, cotton"}});
        add("rows of different length", "1,2,3\n4,5", {{"1,2,3"}, {"4,5"}});
        add("an empty row between", "a\tb\n\nc\td", {{"a", "b"}, {""}, {"c", "d"}});
    }

    void readsCells()
    {
        QFETCH(const QString, text);
        QFETCH(const QList<QStringList>, expected);
        const auto cells = pastedCells(text);
        QVERIFY(cells.ok());
        QCOMPARE(QList<QStringList>(cells->begin(), cells->end()), expected);
    }

    void refusesNothingAndTooMuch()
    {
        QCOMPARE(pastedCells(QStringLiteral("\n \n")).error(), PasteProblem::Empty);
        QCOMPARE(pastedCells(QString(kMostPastedCharacters + 1, u'x')).error(), PasteProblem::TooLarge);
    }
};

class LineTableTest : public QObject {
    Q_OBJECT

    using Model = LineTableModel;
    const test::FixedClock m_clock{test::sampleToday()};
    const Speaker m_english{Language::English};
    std::unique_ptr<EntryEditor> m_editor;
    std::unique_ptr<Model> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    QString shown(int row, int column) const { return m_model->index(row, column).data().toString(); }
    QString held(int row, int column) const
    {
        return m_model->index(row, column).data(Qt::EditRole).toString();
    }
    bool set(int row, int column, const char* text)
    {
        return m_model->setData(m_model->index(row, column), QString::fromUtf8(text));
    }
    const std::vector<declaration::DraftLine>& lines() const { return m_editor->draft().invoices[0].lines; }
    void restore(declaration::Draft draft)
    {
        m_editor->restore({QUuid::createUuid(), std::move(draft), {}, {}, {}});
    }

private Q_SLOTS:
    void init()
    {
        m_editor = std::make_unique<EntryEditor>(test::sampleEdition(), m_clock);
        m_editor->begin(QStringLiteral("0427"));
        m_model = std::make_unique<Model>(*m_editor, &m_english);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void takesALineByKeyboard()
    {
        QCOMPARE(m_model->insertLine(0), 0);
        QVERIFY(set(0, Model::ClassificationNumber, "6109.10.00.10"));
        QVERIFY(set(0, Model::Description, "Shirts"));
        QVERIFY(set(0, Model::CountryOfOrigin, "cn"));
        QVERIFY(set(0, Model::Quantity, "1,500"));
        QVERIFY(set(0, Model::Quantity, "1500"));
        QVERIFY(set(0, Model::Value, "1 250,00"));
        QVERIFY(!set(0, Model::Total, "1"));
        QCOMPARE(lines()[0].classificationNumber, QStringLiteral("6109100010"));
        QCOMPARE(lines()[0].unitOfMeasure, QStringLiteral("NMB"));  // of the tariff
        QCOMPARE(lines()[0].tariffTreatment, QStringLiteral("02")); // of the country
        QCOMPARE(lines()[0].valueForDutyCode, QStringLiteral("13"));
        QCOMPARE(shown(0, Model::ClassificationNumber), QStringLiteral("6109.10.00.10"));
        QCOMPARE(shown(0, Model::CountryOfOrigin), QStringLiteral("China"));
        QCOMPARE(shown(0, Model::TariffTreatment), QStringLiteral("02 MFN"));
        QCOMPARE(shown(0, Model::Quantity), QStringLiteral("1,500"));
        QCOMPARE(shown(0, Model::Value), QStringLiteral("1,250.00"));
    }

    void recognisesNamesOfCodes()
    {
        m_model->insertLine(0);
        QVERIFY(set(0, Model::ClassificationNumber, "6109100010"));
        QVERIFY(set(0, Model::CountryOfOrigin, " canary islands "));
        QCOMPARE(lines()[0].countryOfOrigin, QStringLiteral("ES"));
        QCOMPARE(lines()[0].originArea, QStringLiteral("Canary Islands"));
        QVERIFY(set(0, Model::TariffTreatment, "2"));
        QCOMPARE(lines()[0].tariffTreatment, QStringLiteral("02"));
        QVERIFY(set(0, Model::CountryOfOrigin, "Nowhere")); // kept as typed, and told
        QCOMPARE(lines()[0].countryOfOrigin, QStringLiteral("Nowhere"));
        const QModelIndex cell = m_model->index(0, Model::CountryOfOrigin);
        QCOMPARE(cell.data(Model::SeverityRole).toInt(), static_cast<int>(Severity::Error));
        QVERIFY(cell.data(Model::MessageRole).toString().contains(QStringLiteral("Nowhere")));
    }

    void computesBesideTheLines()
    {
        declaration::Draft draft = test::sampleDraft();
        draft.invoices[0].total.clear();
        restore(draft);
        QCOMPARE(m_model->rowCount(), 1);
        const auto& assessed = m_editor->computation().assessment->lines[0];
        QCOMPARE(shown(0, Model::Total), QStringLiteral("$409.35"));
        QVERIFY(!shown(0, Model::CustomsDuty).isEmpty());
        QCOMPARE(assessed.total->text(), QStringLiteral("409.35"));
        m_model->copyLine(0);
        QCOMPARE(shown(1, Model::Total), QStringLiteral("$409.35"));
        QVERIFY(set(0, Model::Value, "")); // waits for its field; the other line still counts
        QCOMPARE(shown(0, Model::Total), QString());
        QCOMPARE(shown(1, Model::Total), QStringLiteral("$409.35"));
    }

    void insertsCopiesAndTakesOut()
    {
        m_model->insertLine(0);
        set(0, Model::Description, "first");
        set(0, Model::CountryOfOrigin, "CN");
        QCOMPARE(m_model->insertLine(1), 1);
        QCOMPARE(lines()[1].countryOfOrigin, QStringLiteral("CN")); // as the line above
        QCOMPARE(lines()[1].description, QString());
        QCOMPARE(m_model->copyLine(0), 1);
        QCOMPARE(lines()[1].description, QStringLiteral("first"));
        QCOMPARE(m_model->rowCount(), 3);
        m_model->removeLine(0);
        QCOMPARE(m_model->rowCount(), 2);
        m_editor->undo();
        QCOMPARE(m_model->rowCount(), 3);
        m_editor->undo();
        m_editor->redo();
        QCOMPARE(lines()[1].description, QStringLiteral("first"));
        QVERIFY(!m_editor->canRedo() || lines().size() == 3U);
    }

    void pastesManyRowsAsOneStep()
    {
        m_model->insertLine(0);
        const PasteResult result =
            m_model->paste(QStringLiteral("6109.10.00.10\tShirts\tChina\t02\t500\tNMB\t13\t1,250.00\n"
                                          "6109100010\tCaps\tXX\t02\tmany\tNMB\t13\t99,5\n"),
                           0, Model::ClassificationNumber);
        QVERIFY(!result.refused);
        QCOMPARE(result.cells, 16);
        QCOMPARE(result.newRows, 1);
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(lines()[0].value, QStringLiteral("1250.00"));
        QCOMPARE(lines()[1].value, QStringLiteral("99.5"));
        QCOMPARE(lines()[1].quantity, QStringLiteral("many")); // nothing is lost
        std::vector<std::pair<int, int>> wrong;
        for (const PasteError& error : result.errors) {
            wrong.emplace_back(error.row, error.column);
            QVERIFY(!error.message.what.isEmpty());
        }
        QCOMPARE(wrong,
                 (std::vector<std::pair<int, int>>{{1, Model::CountryOfOrigin}, {1, Model::Quantity}}));
        m_editor->undo();
        QCOMPARE(lines().size(), 1U);
        QCOMPARE(lines()[0].description, QString());
        m_editor->redo();
        QCOMPARE(lines()[1].description, QStringLiteral("Caps"));
    }

    void pastesPastTheComputedColumns()
    {
        m_model->insertLine(0);
        const PasteResult result =
            m_model->paste(QStringLiteral("12.00\t\t1\t2\t3\t4\t5\t6"), 0, Model::Value);
        QCOMPARE(result.cells, 2); // value and exemption; what is computed is not pasted over
        QCOMPARE(lines()[0].value, QStringLiteral("12.00"));
    }

    void refusesAPasteBeyondTheForm()
    {
        const PasteResult result = m_model->paste(QStringLiteral("x\n").repeated(declaration::kMostLines + 1),
                                                  0, Model::Description);
        QVERIFY(result.refused);
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(!m_editor->canUndo());
        QVERIFY(m_model->paste(QString(), 0, 0).refused);
    }

    void givesBackWhatItTook()
    {
        restore(test::sampleDraft());
        m_model->insertLine(1);
        set(1, Model::Description, "two\nrows and a \"quote\"");
        const QString copied = m_model->copyText(m_model->index(1, Model::GstExemptionCode),
                                                 m_model->index(0, Model::ClassificationNumber));
        const auto before = lines();
        restore(declaration::Draft());
        const PasteResult result = m_model->paste(copied, 0, Model::ClassificationNumber);
        QCOMPARE(result.newRows, 2);
        QCOMPARE(lines(), before);
    }

    void keepsTheLinesOfACorrection()
    {
        declaration::Draft draft = test::sampleDraft();
        draft.invoices[0].total.clear();
        m_editor->restoreCorrection({QUuid::createUuid(), draft, {}, {}, {}}, {1, draft});
        m_model->setInvoice(0);
        m_model->removeLine(0);
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(lines()[0].value, QStringLiteral("0.00"));
        QCOMPARE(lines()[0].quantity, QStringLiteral("0"));
        QCOMPARE(lines()[0].classificationNumber, draft.invoices[0].lines[0].classificationNumber);
        const QModelIndex quantity = m_model->index(0, Model::Quantity);
        QVERIFY(quantity.data(Model::SeverityRole).toInt() != static_cast<int>(Severity::Error) ||
                !quantity.data(Model::SeverityRole).isValid());
        QCOMPARE(m_model->insertLine(0), 1); // behind those that were sealed
        m_model->removeLine(1);
        QCOMPARE(m_model->rowCount(), 1);
        m_editor->undo();
        m_editor->undo();
        m_editor->undo(); // both fields of the line that was set to zero at once
        QCOMPARE(lines()[0].value, draft.invoices[0].lines[0].value);
    }

    void findsTheCellOfAFinding()
    {
        restore(test::sampleDraft());
        const FieldPath path{Field::Quantity, 0, 0};
        const QModelIndex cell = m_model->indexOf(path);
        QCOMPARE(cell.row(), 0);
        QCOMPARE(cell.column(), static_cast<int>(Model::Quantity));
        QCOMPARE(m_model->pathOf(cell), path);
        QVERIFY(!m_model->indexOf({Field::Quantity, 1, 0}).isValid());
        QVERIFY(!m_model->indexOf({Field::ImporterName}).isValid());
    }

    void speaksTheOtherLanguageAtOnce()
    {
        restore(test::sampleDraft());
        const Speaker french(Language::French);
        m_model->retranslate(&french);
        QCOMPARE(shown(0, Model::Value), QStringLiteral("1\u202F250,00"));
        QCOMPARE(shown(0, Model::CountryOfOrigin), QStringLiteral("Chine"));
        QCOMPARE(shown(0, Model::TariffTreatment), QStringLiteral("02 NPF"));
    }

    void checksLaterWhenItIsToldTo()
    {
        restore(test::sampleDraft());
        m_editor->setCheckDelay(std::chrono::hours(1));
        const QSignalSpy edited(m_editor.get(), &EntryEditor::edited);
        const QSignalSpy changed(m_editor.get(), &EntryEditor::changed);
        set(0, Model::Description, "Caps");
        QCOMPARE(edited.size(), 1);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(shown(0, Model::Description), QStringLiteral("Caps"));
        set(0, Model::Quantity, "no");
        // Whoever asks gets what is true now.
        const auto& findings = m_editor->findings();
        QVERIFY(std::any_of(findings.begin(), findings.end(), [](const declaration::Finding& finding) {
            return finding.code == declaration::RuleCode::QuantityFormat;
        }));
    }
};

} // namespace

CARM_TEST(PastedCellsTest)
CARM_TEST(LineTableTest)
#include "importer_lines_test.moc"
