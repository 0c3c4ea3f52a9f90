#include "central_program.h"

#include "harness/harness.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

namespace carm::test {
namespace {

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() &&
                           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    CARM_ENSURE(isWritten);
}

} // namespace

const TestAuthority& testAuthority()
{
    static const QTemporaryDir folder;
    static const TestAuthority authority = [] {
        QProcess script;
        script.start(sourcePath("packaging/make-authority.sh"), {folder.path()});
        const bool isMade = script.waitForFinished(kPatienceMs) && script.exitCode() == 0;
        CARM_ENSURE(isMade);
        return TestAuthority{folder.filePath(QStringLiteral("authority.pem")),
                             folder.filePath(QStringLiteral("central.pem")),
                             folder.filePath(QStringLiteral("central.key")),
                             QByteArray::fromHex(script.readAllStandardOutput().trimmed())};
    }();
    return authority;
}

CentralProgram::CentralProgram()
{
    const bool isMade = QDir(m_folder.path()).mkdir(QStringLiteral("credentials"));
    CARM_ENSURE(isMade);
    writeFile(path("credentials/master-key"), QByteArray(64, '7') + '\n');
    writeFile(path("edition"), practicePackage());
    m_keySource = QStringLiteral("credential:") + path("credentials");
}

CentralProgram::~CentralProgram()
{
    kill();
}

QStringList CentralProgram::placeOptions() const
{
    return {QStringLiteral("--data"), path("data"), QStringLiteral("--key-source"), m_keySource};
}

void CentralProgram::useKeySource(const QString& source, const QProcessEnvironment& environment)
{
    m_keySource = source;
    m_environment = environment;
}

QStringList CentralProgram::serveOptions() const
{
    const TestAuthority& authority = testAuthority();
    return placeOptions() + m_serveOptions +
           QStringList{QStringLiteral("--port"),        QStringLiteral("0"),
                       QStringLiteral("--certificate"), authority.certificatePath,
                       QStringLiteral("--private-key"), authority.privateKeyPath,
                       QStringLiteral("--edition"),     path("edition")};
}

CentralProgram::Ended CentralProgram::run(const QStringList& arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(QStringLiteral(CARM_CENTRAL_PROGRAM), arguments);
    if (!process.waitForFinished(kPatienceMs)) {
        process.kill();
        process.waitForFinished(kPatienceMs);
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

bool CentralProgram::start()
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(m_environment);
    m_process->start(QStringLiteral(CARM_CENTRAL_PROGRAM), serveOptions());
    const QRegularExpression ready(QStringLiteral("^listening on https://127\\.0\\.0\\.1:([0-9]+)\n$"));
    QByteArray said;
    while (!said.contains('\n') && m_process->waitForReadyRead(kPatienceMs)) {
        said += m_process->readAllStandardOutput();
    }
    const auto match = ready.match(QString::fromUtf8(said));
    m_port = static_cast<quint16>(match.captured(1).toUInt());
    if (!match.hasMatch()) {
        m_process->waitForFinished(kPatienceMs);
        m_errors = m_process->readAllStandardError();
    }
    return match.hasMatch();
}

int CentralProgram::stop()
{
    sendTerminate();
    return waitForEnd();
}

int CentralProgram::waitForEnd()
{
    const bool hasEnded =
        m_process->state() == QProcess::NotRunning || m_process->waitForFinished(kPatienceMs);
    m_errors = m_process->readAllStandardError();
    return hasEnded && m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1;
}

void CentralProgram::kill()
{
    if (isRunning()) {
        m_process->kill();
        m_process->waitForFinished(kPatienceMs);
    }
}

qint64 CentralProgram::peakKilobytes() const
{
    QFile status(QStringLiteral("/proc/%1/status").arg(processId()));
    if (!status.open(QIODevice::ReadOnly)) {
        return -1;
    }
    const QRegularExpression peak(QStringLiteral("VmHWM:\\s+([0-9]+) kB"));
    return peak.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong();
}

QString CentralProgram::newEnrolmentCode() const
{
    return QString::fromLatin1(run(QStringList(QStringLiteral("new-enrolment-code")) + placeOptions()).output)
        .trimmed();
}

std::vector<QJsonObject> CentralProgram::entries() const
{
    const Ended listed = run(QStringList{QStringLiteral("list"), QStringLiteral("--json")} + placeOptions());
    CARM_ENSURE(listed.exitCode == 0);
    std::vector<QJsonObject> entries;
    for (const QByteArray& line : listed.output.split('\n')) {
        if (!line.isEmpty()) {
            entries.push_back(QJsonDocument::fromJson(line).object());
        }
    }
    return entries;
}

} // namespace carm::test
