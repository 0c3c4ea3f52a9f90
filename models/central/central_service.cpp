#include "central/central_service.h"

#include "central/admission.h"
#include "central/enrolment_code.h"
#include "central/entry_judge.h"
#include "central/problem.h"
#include "central/request_signature.h"
#include "identifiers/identifiers.h"
#include "protocol/central_api.h"

#include <QJsonArray>
#include <QLoggingCategory>

namespace carm::central {
namespace {

Q_LOGGING_CATEGORY(lcService, "carm.central.service")

constexpr int kMostJsonDepth = 24;
constexpr qsizetype kMostRequestIdChars = 64;

Result<QJsonObject, json::Error> bodyOf(const Request& request)
{
    return json::parseObject(request.body, json::Limits{protocol::kMostRequestBytes, kMostJsonDepth});
}

/// So that the answer can be matched with the entry even when the rest of it is damaged; the null id when
/// not even the id can be read. Answers stand in the order of the entries in any case.
protocol::EntryId readableId(const QJsonObject& envelope)
{
    const QString text =
        envelope.value(QStringLiteral("document")).toObject().value(QStringLiteral("id")).toString();
    return protocol::EntryId::parse(text).value_or(protocol::EntryId{});
}

/// The entries' envelopes, not yet looked into.
Result<QJsonArray, Response> envelopesOf(const Request& request)
{
    const auto body = bodyOf(request);
    if (!body) {
        return fail(problem(body.error()));
    }
    const json::Reader reader(body.value());
    const std::initializer_list<const char*> keys = {"entries"};
    if (const auto known = reader.onlyKeys(keys); !known) {
        return fail(problem(known.error()));
    }
    const auto entries = reader.array("entries", protocol::kMostRequestBytes);
    if (!entries) {
        return fail(problem(entries.error()));
    }
    if (entries->isEmpty()) {
        return fail(
            problem(ProblemCode::BadValue, QStringLiteral("at least one entry"), reader.pathOf("entries")));
    }
    if (entries->size() > protocol::kMostEntriesPerBatch) {
        return fail(problem(ProblemCode::BatchTooLong,
                            QStringLiteral("at most %1 entries").arg(protocol::kMostEntriesPerBatch),
                            reader.pathOf("entries")));
    }
    return entries.value();
}

} // namespace

Response CentralService::handle(const Request& request)
{
    const auto route = admit(request);
    if (!route) {
        return route.error();
    }
    if (request.body.size() > route->mostBodyBytes) {
        return problem(ProblemCode::TooLarge);
    }
    if (auto open = m_parts.open.answer(route.value())) {
        return *std::move(open);
    }
    return route->signer == Signer::NewTerminal ? enrol(request) : dispatchSigned(request, route.value());
}

Response CentralService::dispatchSigned(const Request& request, const Route& route)
{
    const auto terminal = authenticate(request, m_parts.store, m_parts.policy);
    if (!terminal) {
        return terminal.error();
    }
    switch (route.endpoint) {
    case Endpoint::LeaseNumbers:
        return leaseNumbers(request, terminal.value());
    case Endpoint::SubmitEntries:
        return submit(request, terminal.value());
    case Endpoint::OutcomeOfEntry:
        return outcomeOf(route.argument, terminal.value());
    default:
        return problem(ProblemCode::NotFound);
    }
}

Response CentralService::enrol(const Request& request)
{
    const auto body = bodyOf(request);
    if (!body) {
        return problem(body.error());
    }
    const auto message = protocol::enrolmentRequestFromJson(body.value());
    if (!message) {
        return problem(message.error());
    }
    const auto key = protocol::PublicKey::fromBytes(message->publicKey);
    if (!key) {
        return problem(ProblemCode::BadValue, {}, QStringLiteral("publicKey"));
    }
    const auto office = identifiers::OfficeCode::parse(message->office);
    if (!office || office->text() != message->office) {
        return problem(ProblemCode::BadValue, QStringLiteral("four digits"), QStringLiteral("office"));
    }
    if (const auto proven = provePossession(request, *key); !proven) {
        return proven.error();
    }
    const auto result = m_parts.store.enrol(enrolmentCodeHash(message->enrolmentCode), message->publicKey,
                                            message->office, m_parts.clock.now());
    if (!result) {
        return failed(result.error(), "enrol");
    }
    switch (result->outcome) {
    case storage::EnrolOutcome::CodeUnknown:
        return problem(ProblemCode::EnrolmentCodeUnknown);
    case storage::EnrolOutcome::CodeUsed:
        return problem(ProblemCode::EnrolmentCodeUsed);
    case storage::EnrolOutcome::CodeExpired:
        return problem(ProblemCode::EnrolmentCodeExpired);
    case storage::EnrolOutcome::KeyRevoked:
        return problem(ProblemCode::TerminalRevoked);
    case storage::EnrolOutcome::Enrolled:
    case storage::EnrolOutcome::AlreadyEnrolled:
        break;
    }
    const protocol::EnrolmentReply reply{result->terminal, m_parts.receiptKey.publicKey().bytes()};
    return jsonAnswer(protocol::toJson(reply));
}

Response CentralService::leaseNumbers(const Request& request, const storage::RegisteredTerminal& terminal)
{
    const auto body = bodyOf(request);
    if (!body) {
        return problem(body.error());
    }
    const auto message = protocol::numberBlockRequestFromJson(body.value());
    if (!message) {
        return problem(message.error());
    }
    if (message->requestId.isEmpty() || message->requestId.size() > kMostRequestIdChars) {
        return problem(ProblemCode::BadValue, QStringLiteral("1 to %1 characters").arg(kMostRequestIdChars),
                       QStringLiteral("requestId"));
    }
    const Policy& policy = m_parts.policy;
    if (message->size < policy.leastBlockSize || message->size > policy.mostBlockSize) {
        return problem(ProblemCode::BadValue,
                       QStringLiteral("%1 to %2").arg(policy.leastBlockSize).arg(policy.mostBlockSize),
                       QStringLiteral("size"));
    }
    const auto leased = m_parts.store.leaseNumbers(terminal.terminal, message->requestId, message->size,
                                                   policy.mostOpenNumbers, m_parts.clock.now());
    if (!leased) {
        return failed(leased.error(), "leaseNumbers");
    }
    if (leased->outcome == storage::LeaseOutcome::TooManyOpen) {
        qCWarning(lcService) << "terminal asks for more numbers than it may hold" << terminal.terminal;
        Response response = problem(ProblemCode::TooManyOpenNumbers);
        response.retryAfterSeconds = policy.numbersRetryAfterSeconds;
        return response;
    }
    return jsonAnswer(protocol::toJson(leased->block));
}

Response CentralService::submit(const Request& request, const storage::RegisteredTerminal& terminal)
{
    const auto envelopes = envelopesOf(request);
    if (!envelopes) {
        return envelopes.error();
    }
    protocol::BatchAnswer batch;
    std::vector<storage::EntryToStore> accepted;
    std::vector<std::size_t> places; // of the accepted ones among the answers
    EntryJudge judge(m_parts.store, m_parts.editions, terminal);
    for (const QJsonValue& value : envelopes.value()) {
        const QJsonObject envelope = value.toObject();
        auto judged = judge.judge(envelope);
        if (!judged) {
            return failed(judged.error(), "isLeasedTo");
        }
        protocol::EntryAnswer one;
        one.id = readableId(envelope);
        if (judged->accepted) {
            places.push_back(batch.answers.size());
            accepted.push_back(std::move(*judged->accepted));
        } else {
            one.outcome = protocol::EntryOutcome::Refused;
            one.reason = toText(judged->refusal);
        }
        batch.answers.push_back(std::move(one));
    }
    const auto sign = [this](const protocol::EntryId& id, const QByteArray& hash, const QString& number,
                             Instant receivedAt) {
        return m_parts.receiptKey.sign(protocol::Purpose::Receipt,
                                       protocol::receiptHash(id, hash, number, receivedAt));
    };
    if (!accepted.empty()) {
        auto stored = m_parts.store.storeEntries(accepted, m_parts.clock.now(), sign);
        if (!stored) {
            return failed(stored.error(), "storeEntries");
        }
        CARM_ENSURE(stored->size() == places.size());
        for (std::size_t i = 0; i < places.size(); ++i) {
            batch.answers[places[i]] = std::move(stored.value()[i]);
        }
    }
    return jsonAnswer(protocol::toJson(batch));
}

Response CentralService::outcomeOf(const QByteArray& id, const storage::RegisteredTerminal& terminal)
{
    const auto entryId = protocol::EntryId::parse(QString::fromLatin1(id));
    if (!entryId) {
        return problem(ProblemCode::BadValue, {}, QStringLiteral("id"));
    }
    const auto found = m_parts.store.entry(*entryId);
    if (!found) {
        return failed(found.error(), "entry");
    }
    protocol::EntryAnswer one;
    one.id = *entryId;
    // Another terminal's entry is none of this one's business, not even that it exists.
    if (found.value() && (*found)->entry.terminal == terminal.terminal) {
        const storage::StoredEntry& stored = **found;
        one.outcome = protocol::EntryOutcome::Exists;
        one.hash = stored.entry.hash;
        one.receipt = stored.receipt;
        one.assessmentDiffers = stored.assessmentDiffers;
    }
    return jsonAnswer(protocol::toJson(one));
}

Response CentralService::failed(const storage::StoreError& error, const char* call) const
{
    qCWarning(lcService) << "store call failed" << call << "code" << static_cast<int>(error.code)
                         << error.detail;
    return problem(error, m_parts.policy);
}

} // namespace carm::central
