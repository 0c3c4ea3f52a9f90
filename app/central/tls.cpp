#include "tls.h"

#include <QFile>

namespace carm::app {
namespace {

Trouble tlsTrouble(const QString& what, const ErrorCode& error)
{
    return {what, QString::fromStdString(error.message()),
            QStringLiteral("give PEM files that belong together and that this user may read")};
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
    context.use_private_key_file(QFile::encodeName(privateKey).toStdString(), net::ssl::context::pem, error);
    if (error) {
        return fail(tlsTrouble(QStringLiteral("the private key %1 cannot be used").arg(privateKey), error));
    }
    return context;
}

} // namespace carm::app
