// The proof questions of a registration: what only the business and the agency know of its past. Zero dollars
// and "none yet" are answers like any other, and differ. Domain note 8.1 (affinity questions).
#pragma once

#include "identifiers/identifiers.h"
#include "money/money.h"
#include "support/clock.h"
#include "support/json.h"

#include <QDate>

#include <array>
#include <optional>
#include <vector>

namespace carm::importer {

enum class ProofQuestion {
    DeclarationTotal, ///< transaction number and total duties and taxes of a declaration of one's choice
    PaymentMade,      ///< amount and date of a payment
    StatementBalance, ///< balance of the statement of a chosen date
};
inline constexpr std::array<ProofQuestion, 3> kProofQuestions{
    ProofQuestion::DeclarationTotal, ProofQuestion::PaymentMade, ProofQuestion::StatementBalance};

struct DeclarationTotal {
    identifiers::TransactionNumber number;
    money::Cents dutiesAndTaxes;
    bool operator==(const DeclarationTotal&) const = default;
};
struct PaymentMade {
    QDate day;
    money::Cents amount;
    bool operator==(const PaymentMade&) const = default;
};
struct StatementBalance {
    QDate day;            ///< of the statement
    money::Cents balance; ///< negative when the business is owed
    bool operator==(const StatementBalance&) const = default;
};

/// The business has no such thing yet.
struct NoneYet {
    bool operator==(const NoneYet&) const = default;
};

/// Open, "none yet", or the figures.
template <class Fact> class ProofAnswer {
public:
    ProofAnswer() = default;
    ProofAnswer(NoneYet) : m_isNoneYet(true) {}
    ProofAnswer(Fact figures) : m_figures(std::move(figures)) {}
    bool isOpen() const { return !m_isNoneYet && !m_figures; }
    bool isNoneYet() const { return m_isNoneYet; }
    const std::optional<Fact>& figures() const { return m_figures; }
    bool operator==(const ProofAnswer&) const = default;

private:
    bool m_isNoneYet = false;
    std::optional<Fact> m_figures;
};

struct ProofAnswers {
    ProofAnswer<DeclarationTotal> declaration;
    ProofAnswer<PaymentMade> payment;
    ProofAnswer<StatementBalance> statement;
    bool operator==(const ProofAnswers&) const = default;
};

/// What the record holds of the business.
struct ProofFacts {
    std::vector<DeclarationTotal> declarations;
    std::vector<PaymentMade> payments;
    std::vector<StatementBalance> statements;
};

/// Nothing more is told about a refused question: which of its figures is wrong would help a guesser.
enum class AnswerVerdict { Open, Accepted, Refused };

struct ProofVerdict {
    std::array<AnswerVerdict, 3> answers{}; ///< in the order of kProofQuestions
    int proven = 0;                         ///< accepted answers about something that the record holds
    int needed = 0; ///< two; one where the record holds one kind only; none for a new importer
    bool passed() const { return proven >= needed; }
};

/// "None yet" is accepted when the record has none either; it is true, but proves nothing.
ProofVerdict judge(const ProofFacts& facts, const ProofAnswers& answers);

/// Whether enough is answered to be sent when nobody knows yet what the record holds: two answers with
/// figures, or all three questions.
bool isComplete(const ProofAnswers& answers);

struct ProofLimits {
    int mostAttempts = 5;
    qint64 waitMs = 24LL * 60 * 60 * 1000; ///< after the last failed attempt; then counting starts anew
};
/// Of one business number, over all registrations that name it.
struct ProofAttempts {
    int failed = 0;
    Instant lastFailedAt;
    bool operator==(const ProofAttempts&) const = default;
};

bool mayAttempt(const ProofAttempts& attempts, const ProofLimits& limits, Instant now);
/// A proof that passed clears the count. Call it only where mayAttempt() allowed the attempt.
ProofAttempts afterAttempt(const ProofAttempts& attempts, const ProofLimits& limits, bool passed,
                           Instant now);

/// `{"declaration": {"transactionNumber": …, "cents": …}, "payment": {"day": …, "cents": …},
/// "statement": {"noneYet": true}}`; an open question is absent.
QJsonObject toJson(const ProofAnswers& answers);
Result<ProofAnswers, json::Error> proofAnswersFromJson(const QJsonObject& object, const QString& path = {});

} // namespace carm::importer
