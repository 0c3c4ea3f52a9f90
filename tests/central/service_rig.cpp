#include "central/service_rig.h"

#include "central/enrolment_code.h"

#include <QJsonDocument>

namespace carm::test {

constexpr qint64 kHourMs = 3'600'000;

ServiceRig::ServiceRig()
{
    const auto added = shelf.add(practicePackage());
    CARM_ENSURE(added.ok());
    restart();
}

void ServiceRig::restart()
{
    m_service.reset();
    m_store.reset();
    auto opened = storage::CentralStore::open({m_folder.filePath(QStringLiteral("central.db")), m_key});
    CARM_ENSURE(opened.ok());
    m_store = std::move(opened).value();
    m_service.emplace(central::ServiceParts{*m_store, open, shelf, m_receipts.key(), clock, policy});
}

central::Request ServiceRig::request(const QByteArray& method, const QByteArray& path, const QByteArray& body)
{
    central::Request request;
    request.method = method;
    request.path = path;
    request.body = body;
    request.contentType = method == "POST" ? "application/json" : "";
    request.protocolVersion = "1";
    return request;
}

central::Response ServiceRig::getSigned(const SampleTerminal& terminal, const QByteArray& path)
{
    central::Request asked = request("GET", path, {});
    terminal.sign(asked, clock.time);
    return send(asked);
}

central::Response ServiceRig::postSigned(const SampleTerminal& terminal, const QByteArray& path,
                                         const QByteArray& body)
{
    central::Request asked = request("POST", path, body);
    terminal.sign(asked, clock.time);
    return send(asked);
}

protocol::BatchAnswer ServiceRig::submit(const SampleTerminal& terminal,
                                         const std::vector<protocol::SealedEntry>& entries)
{
    const auto answer =
        protocol::batchAnswerFromJson(jsonOf(postSigned(terminal, "/v1/entries", batchBody(entries))));
    CARM_ENSURE(answer.ok());
    return answer.value();
}

QString ServiceRig::newCode(protocol::TerminalKind kind)
{
    const QString code = central::makeEnrolmentCode();
    const auto added = m_store->addEnrolmentCode(central::enrolmentCodeHash(code), kind,
                                                 Instant{clock.time.milliseconds + kHourMs});
    CARM_ENSURE(added.ok());
    return code;
}

central::Response ServiceRig::enrol(const SampleTerminal& terminal, const QString& code)
{
    return postEnrolment(terminal, enrolmentBody(terminal, code));
}

central::Response ServiceRig::postEnrolment(const SampleTerminal& terminal, const QByteArray& body)
{
    central::Request asked = request("POST", "/v1/terminals", body);
    terminal.signEnrolment(asked, clock.time);
    return send(asked);
}

SampleTerminal ServiceRig::enrolled(unsigned char seed, protocol::TerminalKind kind)
{
    SampleTerminal terminal(seed);
    const auto reply = protocol::enrolmentReplyFromJson(jsonOf(enrol(terminal, newCode(kind))));
    CARM_ENSURE(reply.ok());
    terminal.setName(reply->terminal);
    const auto lease = protocol::NumberBlockRequest{QStringLiteral("first"), 10};
    CARM_ENSURE(postSigned(terminal, "/v1/number-blocks", bodyOf(protocol::toJson(lease))).status == 200);
    return terminal;
}

protocol::FeedPage ServiceRig::feedOf(const SampleTerminal& terminal, qint64 position)
{
    protocol::FeedPage all;
    all.nextPosition = position;
    do {
        const auto page = protocol::feedPageFromJson(
            jsonOf(getSigned(terminal, "/v1/feed/" + QByteArray::number(all.nextPosition))));
        CARM_ENSURE(page.ok());
        all.items.insert(all.items.end(), page->items.begin(), page->items.end());
        all.nextPosition = page->nextPosition;
        all.isLast = page->isLast;
    } while (!all.isLast);
    return all;
}

std::optional<protocol::DeclarationView> ServiceRig::told(const SampleTerminal& terminal,
                                                          const QString& number)
{
    std::optional<protocol::DeclarationView> view;
    for (const protocol::FeedItem& item : feedOf(terminal).items) {
        if (item.topic == protocol::FeedTopic::Declaration && item.key == number) {
            view = protocol::declarationViewFromJson(item.content).value();
        }
    }
    return view;
}

QJsonObject jsonOf(const central::Response& response)
{
    return QJsonDocument::fromJson(response.body).object();
}

QString codeOf(const central::Response& response)
{
    return response.contentType == "application/problem+json"
               ? jsonOf(response).value(QStringLiteral("code")).toString()
               : QString();
}

} // namespace carm::test
