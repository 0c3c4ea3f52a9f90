// kill_campaign --kills N --seed S --central PROGRAM --source DIR
//
// A real terminal and a real carm-central; one of the two is killed with SIGKILL at a random moment of saving and
// sending, N times. Then both run on until nothing waits, and every entry that the terminal called saved must be
// with central exactly once, unchanged. The figure is the last line; exit 0 only when nothing is lost or doubled.
#include "campaign_central.h"
#include "terminal_child.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>
#include <map>

namespace carm::test {
namespace {

constexpr int kReadyMs = 60'000;
constexpr int kDrainMs = 300'000;
constexpr int kLongestLifeMs = 250;
/// One kill in this many hits central, the others the terminal.
constexpr quint32 kCentralShare = 4;
/// After one kill in this many the terminal is killed once more while it starts.
constexpr quint32 kStartShare = 4;
constexpr int kLongestStartMs = 150;
/// Before it was ever ready.
constexpr int kFirstStarts = 3;

struct Saved {
    QByteArray hash;
    QByteArray number;
};
using Entries = std::map<QByteArray, Saved>;

struct Figure {
    int lost = 0;
    int doubled = 0;
    int altered = 0;
    bool holds() const { return lost == 0 && doubled == 0 && altered == 0; }
};

class Campaign {
public:
    Campaign(const QCommandLineParser& options, QString directory)
        : m_directory(std::move(directory)), m_kills(options.value(QStringLiteral("kills")).toInt()),
          m_random(options.value(QStringLiteral("seed")).toUInt()),
          m_central(options.value(QStringLiteral("central")), options.value(QStringLiteral("source")), m_directory)
    {
        m_terminal.setProcessChannelMode(QProcess::SeparateChannels);
        m_terminal.setStandardErrorFile(m_directory + QStringLiteral("/terminal.err"), QIODevice::Append);
    }

    int run();

private:
    bool prepare();
    void launchTerminal(bool drainOnly);
    bool startTerminal(bool drainOnly);
    void killTerminalAtStart();
    void readTerminal();
    bool killOnce();
    bool drain();
    Figure compare();
    int complain(const QString& problem);

    QString m_directory;
    int m_kills;
    QRandomGenerator m_random;
    CampaignCentral m_central;
    QString m_enrolmentCode;
    QProcess m_terminal;
    QByteArray m_unread;
    bool m_isReady = false;
    bool m_isVerified = false;
    Entries m_saved;  ///< what the terminal has called saved
    Entries m_stored; ///< what its store holds in the end
};

int Campaign::complain(const QString& problem)
{
    std::fprintf(stderr, "kill: %s\n", qUtf8Printable(problem));
    for (const char* name : {"/central.err", "/terminal.err"}) {
        QFile log(m_directory + QString::fromLatin1(name));
        if (log.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "--- %s\n%s\n", name, log.readAll().right(4000).constData());
        }
    }
    return 1;
}

bool Campaign::prepare()
{
    if (!writeCredential(m_directory + QStringLiteral("/terminal/credentials")) || !m_central.prepare()) {
        return false;
    }
    m_enrolmentCode = m_central.newEnrolmentCode();
    return !m_enrolmentCode.isEmpty() && m_central.start();
}

void Campaign::launchTerminal(bool drainOnly)
{
    m_isReady = false;
    m_unread.clear();
    const TerminalPlace place{m_directory, QStringLiteral("terminal"), m_central.url(), m_central.pin(),
                              m_enrolmentCode};
    m_terminal.start(QCoreApplication::applicationFilePath(),
                     QStringList{QStringLiteral("--child"),
                                 drainOnly ? QStringLiteral("drain") : QStringLiteral("seal"),
                                 QString::number(m_random.generate())} +
                         arguments(place));
}

bool Campaign::startTerminal(bool drainOnly)
{
    launchTerminal(drainOnly);
    while (!m_isReady && m_terminal.waitForReadyRead(kReadyMs)) {
        readTerminal();
    }
    return m_isReady;
}

/// While it makes or opens its store, enrols, leases numbers or fetches the edition.
void Campaign::killTerminalAtStart()
{
    launchTerminal(false);
    m_terminal.waitForStarted(kReadyMs);
    QThread::msleep(m_random.bounded(kLongestStartMs));
    m_terminal.kill();
    m_terminal.waitForFinished(kReadyMs);
    readTerminal();
}

/// Takes whole lines only: half a line is what a killed process did not finish saying.
void Campaign::readTerminal()
{
    m_unread += m_terminal.readAllStandardOutput();
    for (qsizetype end = m_unread.indexOf('\n'); end >= 0; end = m_unread.indexOf('\n')) {
        const QList<QByteArray> words = m_unread.left(end).split(' ');
        m_unread.remove(0, end + 1);
        if (words.constFirst() == "ready") {
            m_isReady = true;
        } else if (words.constFirst() == "verified") {
            m_isVerified = true;
        } else if (words.size() == 4) {
            (words.constFirst() == "sealed" ? m_saved : m_stored)[words.at(1)] = {words.at(2), words.at(3)};
        }
    }
}

bool Campaign::killOnce()
{
    QThread::msleep(m_random.bounded(kLongestLifeMs));
    if (m_random.bounded(kCentralShare) == 0) {
        m_central.kill();
        QThread::msleep(m_random.bounded(kLongestLifeMs));
        readTerminal();
        return m_central.start();
    }
    m_terminal.kill();
    m_terminal.waitForFinished(kReadyMs);
    readTerminal();
    if (m_random.bounded(kStartShare) == 0) {
        killTerminalAtStart();
    }
    return startTerminal(false);
}

bool Campaign::drain()
{
    m_terminal.kill();
    m_terminal.waitForFinished(kReadyMs);
    readTerminal();
    if (!startTerminal(true)) {
        return false;
    }
    const bool ended = m_terminal.waitForFinished(kDrainMs);
    readTerminal();
    return ended && m_terminal.exitCode() == 0 && m_isVerified && m_central.stop();
}

Figure Campaign::compare()
{
    std::map<QByteArray, int> times;
    std::map<QByteArray, int> numbers;
    Figure figure;
    for (const QByteArray& line : m_central.list()) {
        const QJsonObject held = QJsonDocument::fromJson(line).object();
        const QByteArray id = held.value(QStringLiteral("id")).toString().toLatin1();
        const QByteArray number = held.value(QStringLiteral("transactionNumber")).toString().toLatin1();
        const auto stored = m_stored.find(id);
        figure.doubled += ++times[id] > 1 || ++numbers[number] > 1 ? 1 : 0;
        if (stored == m_stored.end() || stored->second.number != number ||
            stored->second.hash != held.value(QStringLiteral("hash")).toString().toLatin1()) {
            ++figure.altered;
        }
    }
    for (const auto& [id, saved] : m_saved) {
        const auto stored = m_stored.find(id);
        figure.lost += stored == m_stored.end() || stored->second.hash != saved.hash ? 1 : 0;
    }
    for (const auto& [id, stored] : m_stored) {
        figure.lost += times.count(id) == 0 ? 1 : 0;
    }
    return figure;
}

int Campaign::run()
{
    const bool isPrepared = prepare();
    for (int i = 0; isPrepared && i < kFirstStarts; ++i) {
        killTerminalAtStart();
    }
    if (!isPrepared || !startTerminal(false)) {
        return complain(QStringLiteral("could not begin: ") + m_central.problem());
    }
    for (int kill = 1; kill <= m_kills; ++kill) {
        if (!killOnce()) {
            return complain(QStringLiteral("did not come back after kill %1: %2").arg(kill).arg(m_central.problem()));
        }
        if (kill % 10 == 0 || kill == m_kills) {
            std::printf("kill: %d of %d, %zu entries saved\n", kill, m_kills, m_saved.size());
            std::fflush(stdout);
        }
    }
    if (!drain()) {
        return complain(QStringLiteral("the queue did not empty: ") + m_central.problem());
    }
    const Figure figure = compare();
    std::printf("kill: %d kills, %zu entries saved, %d lost, %d doubled, %d altered\n", m_kills, m_saved.size(),
                figure.lost, figure.doubled, figure.altered);
    return figure.holds() && !m_saved.empty() ? 0 : 1;
}

int runChild(const QStringList& arguments)
{
    const auto place = placeFrom(arguments.mid(4));
    if (!place) {
        return 2;
    }
    ChildOptions options;
    options.place = *place;
    options.drainOnly = arguments.at(2) == QLatin1String("drain");
    options.seed = arguments.at(3).toUInt();
    return runTerminalChild(options);
}

int runCampaign(const QCoreApplication& application)
{
    QCommandLineParser parser;
    for (const char* name : {"kills", "seed", "central", "source"}) {
        const QString text = QString::fromLatin1(name);
        parser.addOption({text, text, text});
    }
    parser.process(application);
    QTemporaryDir directory;
    if (!directory.isValid() || parser.value(QStringLiteral("kills")).toInt() < 1) {
        std::fprintf(stderr, "kill: --kills must be 1 or more, and a temporary directory is needed\n");
        return 2;
    }
    return Campaign(parser, directory.path()).run();
}

} // namespace
} // namespace carm::test

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 4 && arguments.at(1) == QLatin1String("--child")) {
        return carm::test::runChild(arguments);
    }
    return carm::test::runCampaign(application);
}
