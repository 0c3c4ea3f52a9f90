// Certificates as the openssl program makes them, once for all tests of the program.
#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QSslKey>

namespace carm::test {

struct Identity {
    QSslCertificate certificate;
    QSslKey key;
    QByteArray pin() const { return certificate.digest(QCryptographicHash::Sha256); }
};

struct TestCertificates {
    QByteArray authorityPem;
    QByteArray foreignAuthorityPem;
    Identity service;   ///< 127.0.0.1, by the authority
    Identity renewed;   ///< the same, another key
    Identity foreign;   ///< the same, by the foreign authority
    Identity expired;   ///< the same, its last day is over
    Identity elsewhere; ///< by the authority, for another host
    QString problem;    ///< empty when all were made
};

const TestCertificates& testCertificates();

} // namespace carm::test
