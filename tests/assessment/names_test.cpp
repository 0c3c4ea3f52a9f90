// The stable names of the codes: each reads back, and the published schema lists exactly them.
#include "goods.h"
#include "harness/harness.h"

#include "declaration/rules.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace carm::assessment {
namespace {

using test::s;

/// Names of all codes up to the last one, each of which must read back.
template <class Code, class Read> QStringList namesUpTo(Code last, Read read)
{
    QStringList names;
    for (int code = 0; code <= static_cast<int>(last); ++code) {
        const QString name = toText(static_cast<Code>(code));
        CARM_ENSURE(read(name) == static_cast<Code>(code));
        names += name;
    }
    return names;
}

QStringList namesInSchema(const char* definition)
{
    QFile file(test::sourcePath("resources/schema/assessment.schema.json"));
    CARM_ENSURE(file.open(QIODevice::ReadOnly));
    const QJsonObject definitions = QJsonDocument::fromJson(file.readAll()).object()[s("$defs")].toObject();
    const QJsonObject properties = definitions[s(definition)].toObject()[s("properties")].toObject();
    QStringList names;
    for (const QJsonValue& name : properties[s("code")].toObject()[s("enum")].toArray()) {
        names += name.toString();
    }
    return names;
}

class NamesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void schemaListsEveryStep()
    {
        QCOMPARE(namesInSchema("step"), namesUpTo(StepCode::TaxExempt, stepCodeFromText));
    }

    void schemaListsEveryRefusal()
    {
        QCOMPARE(namesInSchema("refusal"), namesUpTo(RefusalCode::AmountTooLarge, refusalCodeFromText));
    }

    void schemaListsEveryRule()
    {
        using declaration::RuleCode;
        QCOMPARE(namesInSchema("finding"), namesUpTo(RuleCode::TypeChanged, declaration::ruleCodeFromText));
    }

    void unknownNamesAreNothing()
    {
        QVERIFY(!stepCodeFromText(u"advalorem").has_value());
        QVERIFY(!refusalCodeFromText(u"").has_value());
        QVERIFY(!chargeKindFromText(u"duty").has_value());
        QVERIFY(chargeKindFromText(u"gst") == ChargeKind::GoodsAndServicesTax);
        QVERIFY(chargeKindFromText(u"customsDuty") == ChargeKind::CustomsDuty);
    }
};

CARM_TEST(NamesTest)

} // namespace
} // namespace carm::assessment

#include "names_test.moc"
