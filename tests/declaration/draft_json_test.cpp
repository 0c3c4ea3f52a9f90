// Drafts and declarations through their JSON form and back: nothing is lost, nothing is guessed.
#include "declaration/declaration.h"
#include "declaration/draft_fields.h"
#include "harness/harness.h"
#include "harness/sample_edition.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace carm::declaration {
namespace {

QString text(const char* plain)
{
    return QString::fromUtf8(plain);
}

QByteArray bytesOf(const Draft& draft)
{
    return QJsonDocument(toJson(draft)).toJson(QJsonDocument::Compact);
}

Result<Draft, json::Error> readBack(const QByteArray& bytes)
{
    CARM_TRY(object, json::parseObject(bytes));
    return draftFromJson(object);
}

class DraftJsonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void samplesReadBackUnchanged()
    {
        const QDir folder(test::sourcePath("tests/declaration/samples"));
        const QStringList names = folder.entryList({text("*.json")});
        QVERIFY(names.size() >= 6);
        for (const QString& name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
            const auto draft = draftFromJson(object);
            QVERIFY2(draft.ok(), qPrintable(name));
            QCOMPARE(toJson(draft.value()), object);
            QVERIFY2(fromDraft(draft.value()).ok(), qPrintable(name));
        }
    }

    void anyTextOfADraftSurvives()
    {
        Draft draft = test::sampleDraft();
        draft.importerName = text("Côté & fils « Ltée » \"x\" \\ \t 漢字 🧵");
        draft.office = text("not an office");
        draft.invoices.front().lines.front().value = text("1,25");
        draft.invoices.push_back(DraftInvoice());
        draft.invoices.front().lines.push_back(DraftLine());
        const auto back = readBack(bytesOf(draft));
        QVERIFY(back.ok());
        QVERIFY(back.value() == draft);
    }

    void notDeclaredIsNotZero()
    {
        Draft draft = test::sampleDraft();
        DraftLine& line = draft.invoices.front().lines.front();
        line.value.clear();
        QVERIFY(!bytesOf(draft).contains("\"value\""));
        QVERIFY(fromDraft(draft).error().field == (FieldPath{Field::Value, 0, 0}));
        line.value = text("0.00");
        QVERIFY(bytesOf(draft).contains("\"value\":\"0.00\""));
        QVERIFY(fromDraft(draft)->invoices.front().lines.front().value.isZero());
    }

    void everyFieldIsCarriedThroughTheDeclaration()
    {
        const Draft draft = test::sampleDraft();
        const auto declared = fromDraft(draft);
        QVERIFY(declared.ok());
        QVERIFY(toDraft(declared.value()) == draft);
    }

    void spellingsBecomeCanonical()
    {
        Draft draft = test::sampleDraft();
        draft.importerNumber = text("870249414 rm 0001");
        draft.office = text("427");
        DraftLine& line = draft.invoices.front().lines.front();
        line.classificationNumber = text("6109.10.00.10");
        line.tariffTreatment = text("2");
        line.value = text("1250");
        line.quantity = text("500.000");
        QVERIFY(toDraft(fromDraft(draft).value()) == test::sampleDraft());
    }

    void malformedFieldIsPointedAt_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* path :
             {"type", "office", "importerNumber", "cargoControlNumber", "accountingDate",
              "invoices[0].currency", "invoices[0].placeOfExport", "invoices[0].directShipmentDate",
              "invoices[0].total", "invoices[0].lines[0].classificationNumber",
              "invoices[0].lines[0].countryOfOrigin", "invoices[0].lines[0].tariffTreatment",
              "invoices[0].lines[0].quantity", "invoices[0].lines[0].unitOfMeasure",
              "invoices[0].lines[0].value"}) {
            QTest::newRow(path) << text(path);
        }
    }

    void malformedFieldIsPointedAt()
    {
        QFETCH(QString, path);
        Draft draft = test::sampleDraft();
        bool found = false;
        for (int field = 0; field < static_cast<int>(Field::Invoices); ++field) {
            for (const FieldPath& candidate :
                 {FieldPath{static_cast<Field>(field), -1, -1}, FieldPath{static_cast<Field>(field), 0, -1},
                  FieldPath{static_cast<Field>(field), 0, 0}}) {
                if (jsonPath(candidate) == path) {
                    *textAt(draft, candidate) = text("?");
                    found = true;
                }
            }
        }
        QVERIFY(found);
        const auto declared = fromDraft(draft);
        QVERIFY(!declared.ok());
        QCOMPARE(jsonPath(declared.error().field), path);
    }

    void strictOnTheWayIn_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("path");
        const auto row = [](const char* name, const QByteArray& json, json::ErrorCode code,
                            const char* path) {
            QTest::newRow(name) << json << static_cast<int>(code) << text(path);
        };
        row("unknown key", R"({"invoices": [], "colour": "red"})", json::ErrorCode::Unknown, "colour");
        row("unknown key of a line", R"({"invoices": [{"lines": [{"qty": "1"}]}]})", json::ErrorCode::Unknown,
            "invoices[0].lines[0].qty");
        row("no invoices", R"({"type": "C"})", json::ErrorCode::Missing, "invoices");
        row("no lines", R"({"invoices": [{}]})", json::ErrorCode::Missing, "invoices[0].lines");
        row("number", R"({"invoices": [{"lines": [{"value": 1250}]}]})", json::ErrorCode::WrongType,
            "invoices[0].lines[0].value");
        row("null", R"({"invoices": [], "office": null})", json::ErrorCode::WrongType, "office");
        row("text for a line", R"({"invoices": [{"lines": ["x"]}]})", json::ErrorCode::WrongType,
            "invoices[0].lines[0]");
        row("empty text", R"({"invoices": [], "office": ""})", json::ErrorCode::BadValue, "office");
        row("long text", "{\"invoices\": [], \"office\": \"" + QByteArray(4097, 'x') + "\"}",
            json::ErrorCode::TooLarge, "office");
        row("hundred invoices",
            "{\"invoices\": [" + QByteArray("{\"lines\": []},").repeated(99) + "{\"lines\": []}]}",
            json::ErrorCode::TooLarge, "invoices");
    }

    void strictOnTheWayIn()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, code);
        QFETCH(QString, path);
        const auto draft = readBack(json);
        QVERIFY(!draft.ok());
        QCOMPARE(static_cast<int>(draft.error().code), code);
        QCOMPARE(draft.error().path, path);
    }

    void linesOfAllInvoicesAreBounded()
    {
        const auto withLines = [](int first, int second) {
            const auto lines = [](int count) {
                return "{\"lines\": [" + QByteArray("{},").repeated(count - 1) + "{}]}";
            };
            return readBack("{\"invoices\": [" + lines(first) + "," + lines(second) + "]}");
        };
        QVERIFY(withLines(5000, 4999).ok());
        QCOMPARE(withLines(5000, 5000).error().code, json::ErrorCode::TooLarge);
    }
};

CARM_TEST(DraftJsonTest)

} // namespace
} // namespace carm::declaration

#include "draft_json_test.moc"
