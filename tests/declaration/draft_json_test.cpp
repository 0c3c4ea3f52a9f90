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

    void partsThatAreAbsentLeaveNoTrace()
    {
        // The bytes that entries sealed before these parts existed are hashed over.
        QCOMPARE(bytesOf(test::sampleDraft()),
                 QByteArray(R"({"accountingDate":"2026-03-02","cargoControlNumber":"1234PARS56789",)"
                            R"("importerAddress":"2 Example Street, Niagara Falls ON",)"
                            R"("importerName":"Sample Importer Inc.","importerNumber":"870249414RM0001",)"
                            R"("importerPhone":"905 555 0100","invoices":[{"currency":"USD",)"
                            R"("directShipmentDate":"2026-02-27","lines":[{)"
                            R"("classificationNumber":"6109100010","countryOfOrigin":"CN",)"
                            R"("description":"Cotton T-shirts","quantity":"500","tariffTreatment":"02",)"
                            R"("unitOfMeasure":"NMB","value":"1250.00","valueForDutyCode":"13"}],)"
                            R"("number":"INV-1001","placeOfExport":"UNY","total":"1250.00",)"
                            R"("vendorAddress":"1 Example Road, Buffalo NY",)"
                            R"("vendorName":"Sample Vendor Ltd."}],"modeOfTransport":"2",)"
                            R"("office":"0427","type":"C"})"));
    }

    void unfinishedPartsSurvive()
    {
        Draft draft = test::sampleDraft();
        draft.releaseDate = text("soon");
        draft.provisionalImporter.emplace();
        draft.reasons = {{}, {text("R2"), text("« pièce »")}};
        const auto back = readBack(bytesOf(draft));
        QVERIFY(back.ok());
        QVERIFY(back.value() == draft);
    }

    void importerIsNeverTwoOrNone()
    {
        Draft draft = test::sampleDraft();
        draft.provisionalImporter = {text("A"), text("B"), text("passport"), text("C"), text("D"), text("E")};
        QVERIFY(needsCountersignature(draft));
        QVERIFY(fromDraft(draft).error().field == FieldPath{Field::ImporterNumber});
        draft.importerNumber.clear();
        const auto provisional = fromDraft(draft);
        QVERIFY(provisional.ok());
        QVERIFY(!provisional->importer.number.has_value());
        QCOMPARE(provisional->importer.provisional->identificationNumber.reveal(), text("C"));
        QVERIFY(toDraft(provisional.value()) == draft);
        draft.type = text("AB");
        draft.releaseDate = text("2026-03-01");
        QVERIFY(fromDraft(draft).error().field == FieldPath{Field::ProvisionalImporter});
        draft.provisionalImporter->phone = QString(31, u'1');
        QVERIFY(fromDraft(draft).error().field == FieldPath{Field::ProvisionalPhone});
        draft.provisionalImporter.reset();
        QVERIFY(!needsCountersignature(draft));
        QVERIFY(fromDraft(draft).error().field == FieldPath{Field::ImporterNumber});
    }

    void releaseDateBelongsToTypeAB()
    {
        Draft draft = test::sampleDraft();
        draft.releaseDate = text("2026-03-01");
        QVERIFY(fromDraft(draft).error().field == FieldPath{Field::ReleaseDate});
        draft.type = text("AB");
        QCOMPARE(fromDraft(draft)->type, EntryType::AB);
        QCOMPARE(*fromDraft(draft)->releaseDate, QDate(2026, 3, 1));
        QVERIFY(toDraft(fromDraft(draft).value()) == draft);
        draft.releaseDate.clear();
        QVERIFY(fromDraft(draft).error().field == FieldPath{Field::ReleaseDate});
        draft.type = text("ab");
        QVERIFY(fromDraft(draft).error().field == FieldPath{Field::Type});
    }

    void reasonsAreCarriedAndBounded()
    {
        Draft draft = test::sampleDraft();
        draft.reasons = {{text("r2-74-1-c11"), {}}, {{}, text("in words")}};
        const auto declared = fromDraft(draft);
        QVERIFY(declared.ok());
        QCOMPARE(declared->reasons[0].code, text("R2-74-1-C11"));
        QCOMPARE(toDraft(declared.value()).reasons[1].remark, text("in words"));
        draft.reasons[1].code = text("R 2");
        QVERIFY((fromDraft(draft).error().field == FieldPath{Field::ReasonCode, -1, -1, 1}));
        draft.reasons[1] = {};
        QVERIFY((fromDraft(draft).error().field == FieldPath{Field::ReasonCode, -1, -1, 1}));
        draft.reasons.assign(4, {text("A"), {}});
        QVERIFY(fromDraft(draft).error().field == FieldPath{Field::Reasons});
        QCOMPARE(readBack(bytesOf(draft)).error().code, json::ErrorCode::TooLarge);
    }

    void textOfAnAbsentPartIsNotThere()
    {
        Draft draft = test::sampleDraft();
        QVERIFY(textAt(draft, {Field::ProvisionalPhone}) == nullptr);
        QVERIFY(textAt(draft, {Field::ReasonCode, -1, -1, 0}) == nullptr);
        draft.provisionalImporter.emplace().phone = text("1");
        draft.reasons.push_back({text("A"), text("B")});
        QCOMPARE(*textAt(draft, {Field::ProvisionalPhone}), text("1"));
        QCOMPARE(*textAt(draft, {Field::ReasonRemark, -1, -1, 0}), text("B"));
        QVERIFY(textAt(draft, {Field::ReasonRemark, -1, -1, 1}) == nullptr);
        QVERIFY(textAt(draft, {Field::Reasons}) == nullptr);
        QCOMPARE(jsonPath({Field::Reasons}), text("reasons"));
        QCOMPARE(jsonPath({Field::ProvisionalImporter}), text("provisionalImporter"));
        QCOMPARE(longestText(Field::ReasonCode), 24);
        QCOMPARE(longestText(Field::ProvisionalImporter), 0);
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
        row("unknown key of a provisional importer",
            R"({"invoices": [], "provisionalImporter": {"card": "1"}})", json::ErrorCode::Unknown,
            "provisionalImporter.card");
        row("text for a provisional importer", R"({"invoices": [], "provisionalImporter": "x"})",
            json::ErrorCode::WrongType, "provisionalImporter");
        row("no reason in the reasons", R"({"invoices": [], "reasons": []})", json::ErrorCode::BadValue,
            "reasons");
        row("text for a reason", R"({"invoices": [], "reasons": ["x"]})", json::ErrorCode::WrongType,
            "reasons[0]");
        row("empty remark", R"({"invoices": [], "reasons": [{"remark": ""}]})", json::ErrorCode::BadValue,
            "reasons[0].remark");
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
