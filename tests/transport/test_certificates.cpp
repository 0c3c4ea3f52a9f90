#include "test_certificates.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace carm::test {
namespace {

class CertificateMaker {
public:
    QByteArray authority(const QString& name)
    {
        openssl(QStringLiteral(
                    "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=%1 "
                    "-addext keyUsage=critical,keyCertSign -keyout %1.key -out %1.pem")
                    .arg(name));
        return read(name + QStringLiteral(".pem"));
    }

    Identity issue(const QString& name, const QString& authority, const QString& host, int days)
    {
        write(QStringLiteral("extensions"),
              "subjectAltName=" + host.toLatin1() + "\nbasicConstraints=CA:FALSE\n");
        openssl(QStringLiteral("req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=%1 "
                               "-keyout %1.key -out %1.csr")
                    .arg(name));
        openssl(QStringLiteral("x509 -req -in %1.csr -CA %2.pem -CAkey %2.key -CAcreateserial -days %3 "
                               "-extfile extensions -out %1.pem")
                    .arg(name, authority)
                    .arg(days));
        return {QSslCertificate(read(name + QStringLiteral(".pem"))),
                QSslKey(read(name + QStringLiteral(".key")), QSsl::Ec)};
    }

    QString problem() const { return m_problem; }

private:
    void openssl(const QString& arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_dir.path());
        process.start(QStringLiteral("openssl"), arguments.split(QLatin1Char(' ')));
        if (!process.waitForFinished() || process.exitCode() != 0) {
            m_problem += QString::fromLocal8Bit(process.readAllStandardError());
        }
    }

    QByteArray read(const QString& name)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            m_problem += QStringLiteral("no %1; ").arg(name);
        }
        return file.readAll();
    }

    void write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            m_problem += QStringLiteral("cannot write %1; ").arg(name);
        }
    }

    QTemporaryDir m_dir;
    QString m_problem;
};

TestCertificates makeAll()
{
    CertificateMaker maker;
    const QString own = QStringLiteral("own");
    const QString foreign = QStringLiteral("foreign");
    const QString here = QStringLiteral("IP:127.0.0.1");
    TestCertificates made;
    made.authorityPem = maker.authority(own);
    made.foreignAuthorityPem = maker.authority(foreign);
    made.service = maker.issue(QStringLiteral("service"), own, here, 1);
    made.renewed = maker.issue(QStringLiteral("renewed"), own, here, 1);
    made.foreign = maker.issue(QStringLiteral("imitation"), foreign, here, 1);
    made.expired = maker.issue(QStringLiteral("expired"), own, here, -1);
    made.elsewhere =
        maker.issue(QStringLiteral("elsewhere"), own, QStringLiteral("DNS:elsewhere.example"), 1);
    made.problem = maker.problem();
    return made;
}

} // namespace

const TestCertificates& testCertificates()
{
    static const TestCertificates certificates = makeAll();
    return certificates;
}

} // namespace carm::test
