#include "campaign_central.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <array>

namespace carm::test {
namespace {

constexpr int kStartMs = 30'000;
constexpr int kCommandMs = 60'000;

} // namespace

bool writeCredential(const QString& directory)
{
    if (!QDir().mkpath(directory)) {
        return false;
    }
    QFile file(directory + QStringLiteral("/master-key"));
    std::array<quint32, 8> key{};
    QRandomGenerator::system()->fillRange(key.data(), static_cast<qsizetype>(key.size()));
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
           file.write(reinterpret_cast<const char*>(key.data()), sizeof(key)) == sizeof(key);
}

CampaignCentral::CampaignCentral(QString program, QString source, QString directory)
    : m_program(std::move(program)), m_source(std::move(source)), m_directory(std::move(directory))
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(m_directory + QStringLiteral("/central.err"), QIODevice::Append);
}

CampaignCentral::~CampaignCentral()
{
    kill();
}

bool CampaignCentral::failed(const QString& problem)
{
    m_problem = problem;
    return false;
}

bool CampaignCentral::prepare()
{
    if (!writeCredential(m_directory + QStringLiteral("/credentials"))) {
        return failed(QStringLiteral("the credential could not be written"));
    }
    QProcess script;
    script.start(m_source + QStringLiteral("/packaging/make-authority.sh"),
                 {m_directory + QStringLiteral("/authority")});
    if (!script.waitForFinished(kCommandMs) || script.exitCode() != 0) {
        return failed(QStringLiteral("make-authority.sh failed: ") + QString::fromUtf8(script.readAllStandardError()));
    }
    const QList<QByteArray> lines = script.readAllStandardOutput().trimmed().split('\n');
    m_pin = QByteArray::fromHex(lines.constLast());
    return m_pin.size() == 32 ? true : failed(QStringLiteral("make-authority.sh printed no pin"));
}

QStringList CampaignCentral::storeArguments() const
{
    return {QStringLiteral("--data"), m_directory + QStringLiteral("/central"), QStringLiteral("--key-source"),
            QStringLiteral("credential:%1/credentials").arg(m_directory)};
}

/// Runs one command to its end; nothing, with problem() set, when it fails.
std::optional<QByteArray> CampaignCentral::command(const QStringList& words)
{
    QProcess process;
    process.start(m_program, words + storeArguments());
    if (!process.waitForFinished(kCommandMs) || process.exitCode() != 0) {
        failed(QStringLiteral("%1 failed: %2")
                   .arg(words.constFirst(), QString::fromUtf8(process.readAllStandardError())));
        return {};
    }
    return process.readAllStandardOutput();
}

QString CampaignCentral::newEnrolmentCode(const QString& kind)
{
    const auto output = command({QStringLiteral("new-enrolment-code"), QStringLiteral("--kind"), kind});
    return output ? QString::fromUtf8(*output).trimmed() : QString();
}

std::optional<CampaignOfficer> CampaignCentral::newOfficer(const QString& badge)
{
    const auto output =
        command({QStringLiteral("new-officer"), QStringLiteral("--badge"), badge, QStringLiteral("--name"),
                 QStringLiteral("Sample Officer"), QStringLiteral("--office"), QStringLiteral("0427"),
                 QStringLiteral("--role"), QStringLiteral("borderServicesOfficer"), QStringLiteral("--role"),
                 QStringLiteral("cashier"), QStringLiteral("--role"), QStringLiteral("supervisor")});
    if (!output) {
        return {};
    }
    CampaignOfficer officer{badge, {}, {}};
    for (const QByteArray& line : output->split('\n')) {
        if (line.startsWith("passphrase: ")) {
            officer.passphrase = line.mid(12);
        } else if (line.startsWith("otpauth://")) {
            officer.enrolmentUri = line;
        }
    }
    return officer;
}

bool CampaignCentral::start()
{
    const QString authority = m_directory + QStringLiteral("/authority/");
    m_process.start(m_program,
                    QStringList{QStringLiteral("serve")} + storeArguments() +
                        QStringList{QStringLiteral("--port"), QString::number(m_port), QStringLiteral("--certificate"),
                                    authority + QStringLiteral("central.pem"), QStringLiteral("--private-key"),
                                    authority + QStringLiteral("central.key"), QStringLiteral("--edition"),
                                    m_source + QStringLiteral("/resources/reference/practice")});
    QByteArray output;
    while (!output.contains('\n') && m_process.waitForReadyRead(kStartMs)) {
        output += m_process.readAllStandardOutput();
    }
    const qsizetype colon = output.lastIndexOf(':');
    m_port = output.startsWith("listening on https://") ? output.mid(colon + 1).trimmed().toInt() : 0;
    return m_port > 0 ? true : failed(QStringLiteral("carm-central did not start: ") + QString::fromUtf8(output));
}

void CampaignCentral::kill()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(kCommandMs);
    }
}

bool CampaignCentral::stop()
{
    m_process.terminate();
    return m_process.waitForFinished(kCommandMs) && m_process.exitStatus() == QProcess::NormalExit &&
           m_process.exitCode() == 0;
}

QList<QByteArray> CampaignCentral::list()
{
    QList<QByteArray> lines =
        command({QStringLiteral("list"), QStringLiteral("--json")}).value_or(QByteArray()).split('\n');
    lines.removeAll(QByteArray());
    return lines;
}

} // namespace carm::test
