// The real carm-central of a campaign, in a directory of its own, which may be killed and started again.
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <optional>

namespace carm::test {

/// What an officer has to sign in with.
struct CampaignOfficer {
    QString badge;
    QByteArray passphrase;
    QByteArray enrolmentUri; ///< for the authenticator app
};

class CampaignCentral {
public:
    /// `program` is carm-central; `source` the project's folder, for the authority script and the practice edition.
    CampaignCentral(QString program, QString source, QString directory);
    ~CampaignCentral();

    /// Makes authority and key; once, before everything else. False with problem() set when something failed.
    bool prepare();
    /// `kind` as on the command line: kiosk, counter or importer.
    QString newEnrolmentCode(const QString& kind = QStringLiteral("kiosk"));
    /// An officer who is cashier and supervisor too, for the office 0427.
    std::optional<CampaignOfficer> newOfficer(const QString& badge);
    /// The first start takes a free port, later ones the same again.
    bool start();
    void kill();
    /// SIGTERM, and waits.
    bool stop();
    /// One JSON object per entry held; only while stopped.
    QList<QByteArray> list();

    QString url() const { return QStringLiteral("https://127.0.0.1:%1").arg(m_port); }
    QByteArray pin() const { return m_pin; }
    QString authorityFile() const { return m_directory + QStringLiteral("/authority/authority.pem"); }
    QString problem() const { return m_problem; }

private:
    QStringList storeArguments() const;
    std::optional<QByteArray> command(const QStringList& words);
    bool failed(const QString& problem);

    QString m_program;
    QString m_source;
    QString m_directory;
    QByteArray m_pin;
    int m_port = 0;
    QProcess m_process;
    QString m_problem;
};

/// Writes 32 random bytes as the credential `master-key`, readable by the owner only.
bool writeCredential(const QString& directory);

} // namespace carm::test
