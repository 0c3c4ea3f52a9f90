#include "tls.h"

#include "secrets/private_file.h"

#include <boost/asio/buffer.hpp>

#include <QFile>

namespace carm::app {
namespace {

constexpr std::size_t kMostKeyBytes = 64 * 1024;

Trouble tlsTrouble(const QString& what, const ErrorCode& error)
{
    return {what, QString::fromStdString(error.message()),
            QStringLiteral(
                "give PEM files that belong together, without a password, and that this user may read")};
}

Result<void, Trouble> usePrivateKey(net::ssl::context& context, const QString& path)
{
    const QString what = QStringLiteral("the private key %1 cannot be used").arg(path);
    const auto pem = secrets::readPrivateFile(path, kMostKeyBytes);
    if (!pem) {
        return fail(
            Trouble{what, pem.error().detail,
                    QStringLiteral("keep it readable by this user only (chmod 600), in a folder that only "
                                   "this user writes")});
    }
    // A service has nobody who could type: without this, an encrypted key would wait at the terminal.
    ErrorCode error;
    context.set_password_callback(
        [](std::size_t, net::ssl::context::password_purpose) { return std::string(); }, error);
    const auto bytes = std::as_const(pem.value()).bytes();
    if (!error) {
        context.use_private_key(net::buffer(bytes.data(), bytes.size()), net::ssl::context::pem, error);
    }
    if (error) {
        return fail(tlsTrouble(what, error));
    }
    return {};
}

} // namespace

Result<net::ssl::context, Trouble> makeTlsContext(const QString& certificate, const QString& privateKey)
{
    net::ssl::context context(net::ssl::context::tls_server);
    ErrorCode error;
    context.set_options(net::ssl::context::no_sslv2 | net::ssl::context::no_sslv3 |
                            net::ssl::context::no_tlsv1 | net::ssl::context::no_tlsv1_1 |
                            net::ssl::context::no_compression | SSL_OP_NO_RENEGOTIATION |
                            SSL_OP_CIPHER_SERVER_PREFERENCE,
                        error);
    if (error) {
        return fail(tlsTrouble(QStringLiteral("TLS cannot be set up"), error));
    }
    // An idle connection gives back its record buffers, so that many of them cost little.
    SSL_CTX_set_mode(context.native_handle(), SSL_MODE_RELEASE_BUFFERS);
    context.use_certificate_chain_file(QFile::encodeName(certificate).toStdString(), error);
    if (error) {
        return fail(tlsTrouble(QStringLiteral("the certificate %1 cannot be used").arg(certificate), error));
    }
    CARM_CHECK(usePrivateKey(context, privateKey));
    return context;
}

} // namespace carm::app
