#include "harness/harness.h"

#include "importer/proof.h"
#include "samples.h"

using namespace carm;
using namespace carm::importer;
using namespace carm::importer::test;
using money::Cents;

namespace {

using V = AnswerVerdict;
using Verdicts = std::array<V, 3>;

const QDate kDay(2026, 3, 31);

identifiers::TransactionNumber numberOf(qint64 serial)
{
    return identifiers::TransactionNumber::fromSerial(serial).value();
}

ProofFacts fullFacts()
{
    return {{{numberOf(7), Cents::of(0)}, {numberOf(8), Cents::of(123'45)}},
            {{kDay, Cents::of(500'00)}},
            {{kDay, Cents::of(0)}, {kDay.addMonths(-1), Cents::of(-5'00)}}};
}

class ProofTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoOfThreeAreEnough()
    {
        ProofAnswers answers;
        QVERIFY(!judge(fullFacts(), answers).passed());
        answers.declaration = DeclarationTotal{numberOf(8), Cents::of(123'45)};
        QCOMPARE(judge(fullFacts(), answers).needed, 2);
        QVERIFY(!judge(fullFacts(), answers).passed());
        answers.payment = PaymentMade{kDay, Cents::of(500'01)};
        QVERIFY(!judge(fullFacts(), answers).passed());
        answers.statement = StatementBalance{kDay.addMonths(-1), Cents::of(-5'00)};
        const ProofVerdict verdict = judge(fullFacts(), answers);
        QVERIFY(verdict.passed());
        QCOMPARE(verdict.answers, (Verdicts{V::Accepted, V::Refused, V::Accepted}));
    }

    /// $0.00 is what the record says, not the absence of it.
    void zeroDollarsAreAnAnswer()
    {
        ProofAnswers answers;
        answers.declaration = DeclarationTotal{numberOf(7), Cents::of(0)};
        answers.statement = StatementBalance{kDay, Cents::of(0)};
        QVERIFY(judge(fullFacts(), answers).passed());
        answers.statement = NoneYet{};
        QVERIFY(!judge(fullFacts(), answers).passed());
        QCOMPARE(judge(fullFacts(), answers).answers[2], V::Refused);
        const ProofFacts none{};
        answers.statement = StatementBalance{kDay, Cents::of(0)};
        QCOMPARE(judge(none, answers).answers[2], V::Refused);
    }

    /// The right amount of another declaration, or of another day, proves nothing.
    void figuresBelongTogether()
    {
        ProofAnswers answers;
        answers.declaration = DeclarationTotal{numberOf(7), Cents::of(123'45)};
        answers.payment = PaymentMade{kDay.addDays(1), Cents::of(500'00)};
        answers.statement = StatementBalance{kDay, Cents::of(-5'00)};
        QCOMPARE(judge(fullFacts(), answers).answers, (Verdicts{V::Refused, V::Refused, V::Refused}));
    }

    void noneYetIsTrueButProvesNothing()
    {
        ProofAnswers answers;
        answers.declaration = NoneYet{};
        answers.payment = NoneYet{};
        answers.statement = NoneYet{};
        QVERIFY(judge({}, answers).passed());
        QCOMPARE(judge({}, answers).answers, (Verdicts{V::Accepted, V::Accepted, V::Accepted}));

        const ProofFacts onePayment{{}, {{kDay, Cents::of(500'00)}}, {}};
        const ProofVerdict denied = judge(onePayment, answers);
        QCOMPARE(denied.needed, 1);
        QCOMPARE(denied.proven, 0);
        QVERIFY(!denied.passed());
        answers.payment = PaymentMade{kDay, Cents::of(500'00)};
        QVERIFY(judge(onePayment, answers).passed());
    }

    void completeBeforeTheRecordIsKnown()
    {
        ProofAnswers answers;
        QVERIFY(!isComplete(answers));
        answers.declaration = DeclarationTotal{numberOf(7), Cents::of(0)};
        answers.payment = NoneYet{};
        QVERIFY(!isComplete(answers));
        answers.statement = NoneYet{};
        QVERIFY(isComplete(answers));
        answers.payment = {};
        answers.statement = StatementBalance{kDay, Cents::of(0)};
        QVERIFY(isComplete(answers));
    }

    void attemptsAreBounded()
    {
        const ProofLimits limits{2, 1000};
        ProofAttempts attempts;
        attempts = afterAttempt(attempts, limits, false, Instant{10});
        QVERIFY(mayAttempt(attempts, limits, Instant{10}));
        attempts = afterAttempt(attempts, limits, false, Instant{20});
        QVERIFY(!mayAttempt(attempts, limits, Instant{1019}));
        QVERIFY(!mayAttempt(attempts, limits, Instant{0})); // a clock set back opens nothing
        QVERIFY(mayAttempt(attempts, limits, Instant{1020}));
        attempts = afterAttempt(attempts, limits, false, Instant{1020});
        QCOMPARE(attempts, (ProofAttempts{1, Instant{1020}}));
        QCOMPARE(afterAttempt(attempts, limits, true, Instant{1021}), ProofAttempts{});
    }

    void answersReadBack()
    {
        ProofAnswers answers;
        QCOMPARE(proofAnswersFromJson(toJson(answers)).value(), answers);
        answers.declaration = DeclarationTotal{numberOf(8), Cents::of(0)};
        answers.payment = NoneYet{};
        answers.statement = StatementBalance{kDay, Cents::of(-5'00)};
        QCOMPARE(proofAnswersFromJson(toJson(answers)).value(), answers);
    }

    void jsonIsStrict_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("path");
        const auto row = [](const char* text, const char* path) {
            QTest::addRow("%s", text) << QByteArray(text) << u8(path);
        };
        row(R"({"statment": {"noneYet": true}})", "a.statment");
        row(R"({"payment": true})", "a.payment");
        row(R"({"payment": {}})", "a.payment.day");
        row(R"({"payment": {"noneYet": false}})", "a.payment.noneYet");
        row(R"({"payment": {"noneYet": true, "cents": 0}})", "a.payment.cents");
        row(R"({"payment": {"day": "2026-3-31", "cents": 0}})", "a.payment.day");
        row(R"({"payment": {"day": "2026-02-30", "cents": 0}})", "a.payment.day");
        row(R"({"payment": {"day": "2026-03-31", "cents": -1}})", "a.payment.cents");
        row(R"({"payment": {"day": "2026-03-31", "cents": 0.5}})", "a.payment.cents");
        row(R"({"payment": {"day": "2026-03-31", "cents": 10000000000000}})", "a.payment.cents");
        row(R"({"declaration": {"transactionNumber": "00000000000012", "cents": 0}})",
            "a.declaration.transactionNumber");
        row(R"({"declaration": {"transactionNumber": "00000-000000011", "cents": 0}})",
            "a.declaration.transactionNumber");
    }

    void jsonIsStrict()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, path);
        const auto object = json::parseObject(text);
        QVERIFY(object.ok());
        const auto answers = proofAnswersFromJson(object.value(), u8("a"));
        QVERIFY(!answers.ok());
        QCOMPARE(answers.error().path, path);
    }
};

} // namespace

CARM_TEST(ProofTest)
#include "proof_test.moc"
