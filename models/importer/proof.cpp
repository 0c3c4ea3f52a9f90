#include "importer/proof.h"

#include "importer/days.h"
#include "importer/profile_fields.h"

#include <algorithm>

namespace carm::importer {
namespace {

/// Field width n11.2 of an amount; wider than any that a business can owe.
constexpr qint64 kMostProofCents = 9'999'999'999'999;

template <class Fact> AnswerVerdict verdictOn(const ProofAnswer<Fact>& answer, const std::vector<Fact>& facts)
{
    if (answer.isOpen()) {
        return AnswerVerdict::Open;
    }
    const bool isTrue = answer.isNoneYet()
                            ? facts.empty()
                            : std::find(facts.begin(), facts.end(), *answer.figures()) != facts.end();
    return isTrue ? AnswerVerdict::Accepted : AnswerVerdict::Refused;
}

Result<money::Cents, json::Error> readCents(const json::Reader& reader, bool mayBeNegative)
{
    CARM_TRY(cents, reader.integer("cents"));
    if (cents > kMostProofCents || cents < (mayBeNegative ? -kMostProofCents : 0)) {
        return fail(badValue(reader, "cents"));
    }
    return money::Cents::of(cents);
}

Result<DeclarationTotal, json::Error> declarationTotalFromJson(const json::Reader& reader)
{
    CARM_CHECK(reader.onlyKeys({"transactionNumber", "cents"}));
    CARM_TRY(text, reader.text("transactionNumber"));
    const auto number = identifiers::TransactionNumber::parse(text);
    if (!number || number->text() != text) {
        return fail(badValue(reader, "transactionNumber"));
    }
    CARM_TRY(cents, readCents(reader, false));
    return DeclarationTotal{*number, cents};
}

Result<PaymentMade, json::Error> paymentMadeFromJson(const json::Reader& reader)
{
    CARM_CHECK(reader.onlyKeys({"day", "cents"}));
    CARM_TRY(day, readDay(reader, "day"));
    CARM_TRY(cents, readCents(reader, false));
    return PaymentMade{day, cents};
}

Result<StatementBalance, json::Error> statementBalanceFromJson(const json::Reader& reader)
{
    CARM_CHECK(reader.onlyKeys({"day", "cents"}));
    CARM_TRY(day, readDay(reader, "day"));
    CARM_TRY(cents, readCents(reader, true));
    return StatementBalance{day, cents};
}

QJsonObject factToJson(const DeclarationTotal& total)
{
    return {{QStringLiteral("transactionNumber"), total.number.text()},
            {QStringLiteral("cents"), total.dutiesAndTaxes.count()}};
}

QJsonObject factToJson(const PaymentMade& payment)
{
    return {{QStringLiteral("day"), payment.day.toString(Qt::ISODate)},
            {QStringLiteral("cents"), payment.amount.count()}};
}

QJsonObject factToJson(const StatementBalance& statement)
{
    return {{QStringLiteral("day"), statement.day.toString(Qt::ISODate)},
            {QStringLiteral("cents"), statement.balance.count()}};
}

template <class Fact> void writeAnswer(QJsonObject& object, const char* key, const ProofAnswer<Fact>& answer)
{
    if (answer.isNoneYet()) {
        object.insert(QLatin1String(key), QJsonObject{{QStringLiteral("noneYet"), true}});
    } else if (answer.figures()) {
        object.insert(QLatin1String(key), factToJson(*answer.figures()));
    }
}

template <class Fact>
Result<ProofAnswer<Fact>, json::Error>
readAnswer(const json::Reader& reader, const char* key,
           Result<Fact, json::Error> (*factFromJson)(const json::Reader&))
{
    using Answer = ProofAnswer<Fact>;
    if (!reader.has(key)) {
        return Answer();
    }
    CARM_TRY(object, reader.object(key));
    const json::Reader inner(object, reader.pathOf(key));
    if (!inner.has("noneYet")) {
        CARM_TRY(fact, factFromJson(inner));
        return Answer(std::move(fact));
    }
    CARM_CHECK(inner.onlyKeys({"noneYet"}));
    CARM_TRY(isNoneYet, inner.boolean("noneYet"));
    if (!isNoneYet) {
        return fail(badValue(inner, "noneYet"));
    }
    return Answer(NoneYet{});
}

} // namespace

ProofVerdict judge(const ProofFacts& facts, const ProofAnswers& answers)
{
    const std::array<bool, 3> held{!facts.declarations.empty(), !facts.payments.empty(),
                                   !facts.statements.empty()};
    ProofVerdict verdict;
    verdict.answers = {verdictOn(answers.declaration, facts.declarations),
                       verdictOn(answers.payment, facts.payments),
                       verdictOn(answers.statement, facts.statements)};
    for (std::size_t i = 0; i < held.size(); ++i) {
        verdict.proven += held[i] && verdict.answers[i] == AnswerVerdict::Accepted ? 1 : 0;
    }
    verdict.needed = std::min(2, static_cast<int>(std::count(held.begin(), held.end(), true)));
    return verdict;
}

bool isComplete(const ProofAnswers& answers)
{
    const int withFigures = (answers.declaration.figures() ? 1 : 0) + (answers.payment.figures() ? 1 : 0) +
                            (answers.statement.figures() ? 1 : 0);
    const bool anyOpen =
        answers.declaration.isOpen() || answers.payment.isOpen() || answers.statement.isOpen();
    return withFigures >= 2 || !anyOpen;
}

bool mayAttempt(const ProofAttempts& attempts, const ProofLimits& limits, Instant now)
{
    return attempts.failed < limits.mostAttempts ||
           now.milliseconds - attempts.lastFailedAt.milliseconds >= limits.waitMs;
}

ProofAttempts afterAttempt(const ProofAttempts& attempts, const ProofLimits& limits, bool passed, Instant now)
{
    CARM_ENSURE(mayAttempt(attempts, limits, now));
    if (passed) {
        return {};
    }
    const bool startsAnew = attempts.failed >= limits.mostAttempts;
    return {startsAnew ? 1 : attempts.failed + 1, now};
}

QJsonObject toJson(const ProofAnswers& answers)
{
    QJsonObject object;
    writeAnswer(object, "declaration", answers.declaration);
    writeAnswer(object, "payment", answers.payment);
    writeAnswer(object, "statement", answers.statement);
    return object;
}

Result<ProofAnswers, json::Error> proofAnswersFromJson(const QJsonObject& object, const QString& path)
{
    const json::Reader reader(object, path);
    CARM_CHECK(reader.onlyKeys({"declaration", "payment", "statement"}));
    CARM_TRY(declaration, readAnswer<DeclarationTotal>(reader, "declaration", declarationTotalFromJson));
    CARM_TRY(payment, readAnswer<PaymentMade>(reader, "payment", paymentMadeFromJson));
    CARM_TRY(statement, readAnswer<StatementBalance>(reader, "statement", statementBalanceFromJson));
    return ProofAnswers{declaration, payment, statement};
}

} // namespace carm::importer
