// A delegation survives being written down, and nothing of it is guessed.
#include "harness/harness.h"

#include "importer/delegation.h"
#include "samples.h"

using namespace carm;
using namespace carm::importer;
using namespace carm::importer::test;

namespace {

Delegation everyPart()
{
    Delegation delegation{QUuid::fromString(u"5f3a1c6e-2f7b-4e55-9d0a-3c1b6f2e8a01"),
                          maple(),
                          broker(),
                          ThirdPartyKind::UnpaidAgent,
                          {mapleProgram(1), mapleProgram(3)},
                          {true, true, false, true, Disclosure::AllTransactions},
                          QDate(2027, 1, 31),
                          DelegationState::Accepted};
    return delegation;
}

class DelegationJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBack()
    {
        const auto back = delegationFromJson(toJson(everyPart()));
        QVERIFY(back.ok());
        QVERIFY(back.value() == everyPart());
        Delegation open = everyPart();
        open.lastDay.reset();
        open.programs.clear();
        const auto backOpen = delegationFromJson(toJson(open));
        QVERIFY(backOpen.ok());
        QVERIFY(backOpen.value() == open);
    }

    void noFieldIsGuessed()
    {
        const QJsonObject object = toJson(everyPart());
        for (const QString& key : object.keys()) {
            for (const QJsonValue& value : {QJsonValue(1), QJsonValue(QStringLiteral("x"))}) {
                QJsonObject wrong = object;
                wrong.insert(key, value);
                QVERIFY2(!delegationFromJson(wrong).ok(), qPrintable(key));
            }
            QJsonObject shorter = object;
            shorter.remove(key);
            QCOMPARE(delegationFromJson(shorter).ok(), key == QLatin1String("lastDay"));
        }
        QJsonObject longer = object;
        longer.insert(QStringLiteral("more"), 1);
        QVERIFY(!delegationFromJson(longer).ok());
    }
};

} // namespace

CARM_TEST(DelegationJsonTest)
#include "delegation_json_test.moc"
