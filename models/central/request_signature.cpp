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

std::optional<QByteArray> signatureBytes(const QByteArray& text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok || decoded.decoded.size() != 64) {
        return {};
    }
    return decoded.decoded;
}

bool isSignedBy(const protocol::PublicKey& key, const Request& request, const RequestSignature& signature)
{
    const QByteArray hash =
        protocol::requestHash(request.method, request.path, signature.terminal, signature.time, request.body);
    return protocol::verify(key, protocol::Purpose::Request, hash, signature.signature);
}

} // namespace

Result<RequestSignature, Response> readSignature(const Request& request, Signer signer)
{
    const bool isEnrolled = signer == Signer::EnrolledTerminal;
    if ((isEnrolled && request.terminal.isEmpty()) || request.time.isEmpty() || request.signature.isEmpty()) {
        return fail(problem(ProblemCode::SignatureMissing,
                            isEnrolled
                                ? QStringLiteral("Carm-Terminal, Carm-Time and Carm-Signature are needed")
                                : QStringLiteral("Carm-Time and Carm-Signature are needed")));
    }
    const auto time = readTime(request.time);
    if (!time) {
        return fail(problem(ProblemCode::BadHeader, QStringLiteral("Carm-Time")));
    }
    const auto signature = signatureBytes(request.signature);
    if (!signature) {
        return fail(problem(ProblemCode::BadHeader, QStringLiteral("Carm-Signature")));
    }
    if (request.terminal.size() > kMostTerminalChars) {
        return fail(problem(ProblemCode::BadHeader, QStringLiteral("Carm-Terminal")));
    }
    return RequestSignature{isEnrolled ? QString::fromLatin1(request.terminal) : QString(), *time,
                            *signature};
}

Result<storage::RegisteredTerminal, Response> authenticate(const Request& request,
                                                           storage::CentralStore& store, const Policy& policy)
{
    CARM_TRY(signature, readSignature(request, Signer::EnrolledTerminal));
    const auto found = store.terminal(signature.terminal);
    if (!found) {
        return fail(problem(found.error(), policy));
    }
    if (!found.value()) {
        return fail(problem(ProblemCode::UnknownTerminal));
    }
    const storage::RegisteredTerminal& terminal = **found;
    const auto key = protocol::PublicKey::fromBytes(terminal.publicKey);
    if (!key || !isSignedBy(*key, request, signature)) {
        return fail(problem(ProblemCode::BadSignature));
    }
    // Told only to who holds the key.
    if (terminal.isRevoked) {
        return fail(problem(ProblemCode::TerminalRevoked));
    }
    return terminal;
}

Result<void, Response> provePossession(const Request& request, const protocol::PublicKey& key)
{
    CARM_TRY(signature, readSignature(request, Signer::NewTerminal));
    if (!isSignedBy(key, request, signature)) {
        return fail(problem(ProblemCode::BadSignature));
    }
    return {};
}

} // namespace carm::central
