#include "central/request_signature.h"

#include "protocol/messages.h"

namespace carm::central {
namespace {

constexpr qsizetype kMostTerminalChars = 64;

/// Digits only, as written by every terminal; nothing when it is not.
std::optional<Instant> readTime(const QByteArray& text)
{
    bool ok = false;
    const qint64 milliseconds = text.toLongLong(&ok);
    if (!ok || milliseconds < 0 || QByteArray::number(milliseconds) != text) {
        return {};
    }
    return Instant{milliseconds};
}

std::optional<QByteArray> readSignature(const QByteArray& text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok || decoded.decoded.size() != 64) {
        return {};
    }
    return decoded.decoded;
}

} // namespace

Result<storage::RegisteredTerminal, Response> authenticate(const Request& request,
                                                           storage::CentralStore& store, const Policy& policy)
{
    if (request.terminal.isEmpty() || request.time.isEmpty() || request.signature.isEmpty()) {
        return fail(problem(ProblemCode::SignatureMissing,
                            QStringLiteral("Carm-Terminal, Carm-Time and Carm-Signature are needed")));
    }
    const auto time = readTime(request.time);
    if (!time) {
        return fail(problem(ProblemCode::BadHeader, QStringLiteral("Carm-Time")));
    }
    const auto signature = readSignature(request.signature);
    if (!signature) {
        return fail(problem(ProblemCode::BadHeader, QStringLiteral("Carm-Signature")));
    }
    if (request.terminal.size() > kMostTerminalChars) {
        return fail(problem(ProblemCode::BadHeader, QStringLiteral("Carm-Terminal")));
    }
    const QString name = QString::fromLatin1(request.terminal);
    const auto found = store.terminal(name);
    if (!found) {
        return fail(problem(found.error(), policy));
    }
    if (!found.value()) {
        return fail(problem(ProblemCode::UnknownTerminal));
    }
    const storage::RegisteredTerminal& terminal = **found;
    const auto key = protocol::PublicKey::fromBytes(terminal.publicKey);
    const QByteArray hash = protocol::requestHash(request.method, request.path, name, *time, request.body);
    if (!key || !protocol::verify(*key, protocol::Purpose::Request, hash, *signature)) {
        return fail(problem(ProblemCode::BadSignature));
    }
    return terminal;
}

} // namespace carm::central
