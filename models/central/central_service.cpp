#include "central/central_service.h"

#include "central/admission.h"
#include "central/enrolment_code.h"
#include "central/feed_reader.h"
#include "central/intake.h"
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
    case Endpoint::Feed:
        return feed(route.argument, terminal.value());
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
    const storage::TerminalToEnrol terminal{message->publicKey, message->office};
    const Policy& policy = m_parts.policy;
    const bool isOpen = message->enrolmentCode.isEmpty() && policy.openImporterEnrolment;
    const auto result =
        isOpen
            ? m_parts.store.enrolImporter(terminal, policy.mostOpenEnrolmentsPerHour, m_parts.clock.now())
            : m_parts.store.enrol(enrolmentCodeHash(message->enrolmentCode), terminal, m_parts.clock.now());
    return result ? answerOf(result.value()) : failed(result.error(), "enrol");
}

Response CentralService::answerOf(const storage::EnrolResult& result) const
{
    switch (result.outcome) {
    case storage::EnrolOutcome::CodeUnknown:
        return problem(ProblemCode::EnrolmentCodeUnknown);
    case storage::EnrolOutcome::CodeUsed:
        return problem(ProblemCode::EnrolmentCodeUsed);
    case storage::EnrolOutcome::CodeExpired:
        return problem(ProblemCode::EnrolmentCodeExpired);
    case storage::EnrolOutcome::KeyRevoked:
        return problem(ProblemCode::TerminalRevoked);
    case storage::EnrolOutcome::KindDiffers:
        return problem(ProblemCode::TerminalKindDiffers);
    case storage::EnrolOutcome::TooMany: {
        Response response = problem(ProblemCode::TooManyEnrolments);
        response.retryAfterSeconds = m_parts.policy.enrolmentsRetryAfterSeconds;
        return response;
    }
    case storage::EnrolOutcome::Enrolled:
    case storage::EnrolOutcome::AlreadyEnrolled:
        break;
    }
    return jsonAnswer(protocol::toJson(
        protocol::EnrolmentReply{result.terminal, result.kind, m_parts.receiptKey.publicKey().bytes()}));
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
    auto transaction = m_parts.store.begin();
    if (!transaction) {
        return failed(transaction.error(), "begin");
    }
    const IntakeParts parts{m_parts.store,  m_parts.editions,    m_parts.receiptKey,
                            m_parts.policy, m_parts.clock.now(), m_parts.clock.today()};
    Intake intake(parts, terminal);
    protocol::BatchAnswer batch;
    for (const QJsonValue& value : envelopes.value()) {
        auto answer = intake.take(value.toObject());
        if (!answer) {
            return failed(answer.error(), "take");
        }
        batch.answers.push_back(std::move(answer).value());
    }
    if (const auto committed = transaction.value().commit(); !committed) {
        return failed(committed.error(), "commit");
    }
    return jsonAnswer(protocol::toJson(batch));
}

Response CentralService::feed(const QByteArray& position, const storage::RegisteredTerminal& terminal)
{
    bool isNumber = false;
    const qint64 after = position.toLongLong(&isNumber);
    if (!isNumber || after < 0 || QByteArray::number(after) != position) {
        return problem(ProblemCode::BadValue, QStringLiteral("decimal digits"), QStringLiteral("position"));
    }
    const auto page = FeedReader(m_parts.store, terminal, m_parts.clock.today()).pageAfter(after);
    return page ? jsonAnswer(protocol::toJson(page.value())) : failed(page.error(), "feed");
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
