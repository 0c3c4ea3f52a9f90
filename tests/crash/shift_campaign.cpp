// shift_campaign --entries N --seed S --central PROGRAM --source DIR
//
// A shift at the counter, through the real engines and a real carm-central: a kiosk seals N entries, an officer opens
// each from its printed codes, accepts it, takes money in mixed tenders, voids some, and releases. Central is stopped
// after a quarter of the entries and comes back after three quarters; the counter is killed with SIGKILL in between.
// The drawer must balance to the cent, receipts must be gapless, and every entry and record must be with central
// exactly once. The figure is the last line; exit 0 only when it holds.
#include "campaign_central.h"
#include "counter_child.h"
#include "terminal_child.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <map>
#include <set>

namespace carm::test {
namespace {

constexpr int kStepMs = 120'000;
/// After a kill is asked for: somewhere within the work on one or two entries.
constexpr int kLongestBeforeKillMs = 60;
const QString kBadge = QStringLiteral("B-1042");

/// What a process has said.
struct Said {
    std::vector<QList<QByteArray>> lines;
    int count(const QByteArray& word) const
    {
        return static_cast<int>(
            std::count_if(lines.begin(), lines.end(), [&](const auto& line) { return line.constFirst() == word; }));
    }
};

class Child {
public:
    explicit Child(const QString& errors)
    {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.setStandardErrorFile(errors, QIODevice::Append);
    }
    void start(const QStringList& arguments)
    {
        m_unread.clear();
        m_process.start(QCoreApplication::applicationFilePath(), arguments);
    }
    /// Until the process has said `word` `times` times in all its lives; false when it ended before.
    bool await(const QByteArray& word, int times)
    {
        while (said.count(word) < times && m_process.waitForReadyRead(kStepMs)) {
            read();
        }
        return said.count(word) >= times;
    }
    bool awaitEnd()
    {
        const bool hasEnded = m_process.waitForFinished(kStepMs);
        read();
        return hasEnded && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(kStepMs);
        read();
    }

    Said said;

private:
    /// Whole lines only: half a line is what a killed process did not finish saying.
    void read()
    {
        m_unread += m_process.readAllStandardOutput();
        for (qsizetype end = m_unread.indexOf('\n'); end >= 0; end = m_unread.indexOf('\n')) {
            said.lines.push_back(m_unread.left(end).split(' '));
            m_unread.remove(0, end + 1);
        }
    }
    QProcess m_process;
    QByteArray m_unread;
};

class ShiftCampaign {
public:
    ShiftCampaign(const QCommandLineParser& options, QString directory)
        : m_directory(std::move(directory)), m_entries(options.value(QStringLiteral("entries")).toInt()),
          m_seed(options.value(QStringLiteral("seed")).toUInt()), m_random(m_seed),
          m_central(options.value(QStringLiteral("central")), options.value(QStringLiteral("source")), m_directory),
          m_kiosk(m_directory + QStringLiteral("/kiosk.err")), m_counter(m_directory + QStringLiteral("/counter.err"))
    {
    }

    int run();

private:
    bool prepare();
    bool keyEntries();
    bool work();
    bool drainKiosk();
    bool compare();
    void startKiosk(bool drainOnly);
    void startCounter();
    TerminalPlace placeOf(const QString& name, const QString& code) const;
    bool write(const QString& name, const QByteArray& content) const;
    bool wrong(const QString& problem);
    int complain(const QString& step) const;

    QString m_directory;
    int m_entries;
    quint32 m_seed;
    QRandomGenerator m_random;
    CampaignCentral m_central;
    QString m_kioskCode;
    QString m_counterCode;
    Child m_kiosk;
    Child m_counter;
    QString m_problem;
};

bool ShiftCampaign::wrong(const QString& problem)
{
    m_problem = problem;
    return false;
}

int ShiftCampaign::complain(const QString& step) const
{
    std::fprintf(stderr, "shift: %s: %s %s\n", qUtf8Printable(step), qUtf8Printable(m_problem),
                 qUtf8Printable(m_central.problem()));
    for (const char* name : {"/central.err", "/kiosk.err", "/counter.err"}) {
        QFile log(m_directory + QString::fromLatin1(name));
        if (log.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "--- %s\n%s\n", name, log.readAll().right(4000).constData());
        }
    }
    return 1;
}

bool ShiftCampaign::write(const QString& name, const QByteArray& content) const
{
    QFile file(m_directory + name);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

bool ShiftCampaign::prepare()
{
    if (!QDir().mkpath(m_directory + QStringLiteral("/papers")) || !m_central.prepare()) {
        return false;
    }
    for (const QString& name : {QStringLiteral("/kiosk"), QStringLiteral("/counter")}) {
        if (!writeCredential(m_directory + name + QStringLiteral("/credentials"))) {
            return wrong(QStringLiteral("a credential could not be written"));
        }
    }
    m_kioskCode = m_central.newEnrolmentCode(QStringLiteral("kiosk"));
    m_counterCode = m_central.newEnrolmentCode(QStringLiteral("counter"));
    const auto officer = m_central.newOfficer(kBadge);
    return officer && !m_kioskCode.isEmpty() && !m_counterCode.isEmpty() &&
           write(QStringLiteral("/officer.passphrase"), officer->passphrase) &&
           write(QStringLiteral("/officer.uri"), officer->enrolmentUri) && m_central.start();
}

TerminalPlace ShiftCampaign::placeOf(const QString& name, const QString& code) const
{
    return {m_directory, name, m_central.url(), m_central.pin(), code};
}

void ShiftCampaign::startKiosk(bool drainOnly)
{
    m_kiosk.start(QStringList{QStringLiteral("--kiosk"), drainOnly ? QStringLiteral("drain") : QStringLiteral("seal"),
                              QString::number(m_seed), QString::number(m_entries)} +
                  arguments(placeOf(QStringLiteral("kiosk"), m_kioskCode)));
}

void ShiftCampaign::startCounter()
{
    m_counter.start(QStringList{QStringLiteral("--counter"), QString::number(m_seed)} +
                    arguments(placeOf(QStringLiteral("counter"), m_counterCode)));
}

bool ShiftCampaign::keyEntries()
{
    startKiosk(false);
    return m_kiosk.awaitEnd() && m_kiosk.said.count("sealed") == m_entries;
}

bool ShiftCampaign::work()
{
    const QByteArray released("released");
    startCounter();
    if (!m_counter.await(released, m_entries / 4) || !m_central.stop()) {
        return wrong(QStringLiteral("the first quarter of the shift"));
    }
    std::printf("shift: %d released, the centre is stopped\n", m_counter.said.count(released));
    if (!m_counter.await(released, m_entries / 2)) {
        return wrong(QStringLiteral("the work without the centre"));
    }
    QThread::msleep(m_random.bounded(kLongestBeforeKillMs));
    m_counter.kill();
    std::printf("shift: %d released, the counter is killed\n", m_counter.said.count(released));
    const int before = m_counter.said.count(released);
    startCounter(); // says again what is released already
    if (!m_counter.await(released, before + m_entries * 3 / 4) || !m_central.start()) {
        return wrong(QStringLiteral("the work after the kill"));
    }
    std::printf("shift: the centre is back\n");
    std::fflush(stdout);
    return (m_counter.awaitEnd() && m_counter.said.count("verified") == 1) ||
           wrong(QStringLiteral("the end of the shift"));
}

/// The kiosk's own copies come last: central has them from the counter.
bool ShiftCampaign::drainKiosk()
{
    startKiosk(true);
    return m_kiosk.awaitEnd() && m_kiosk.said.count("verified") == 1 && m_central.stop();
}

/// Both terminals' items against what central holds, once each, unchanged.
bool ShiftCampaign::compare()
{
    std::map<QByteArray, QByteArray> expected;
    std::set<QByteArray> receipts;
    std::set<QByteArray> declarations;
    qint64 owed = 0;
    qint64 paid = 0;
    QList<QByteArray> report;
    for (const auto& line : m_kiosk.said.lines) {
        if (line.constFirst() == "entry") {
            expected[line.at(1)] = line.at(2);
        }
    }
    for (const auto& line : m_counter.said.lines) {
        if (line.constFirst() == "record") {
            expected[line.at(1)] = line.at(2);
        } else if (line.constFirst() == "receipt") {
            receipts.insert(line.at(1));
        } else if (line.constFirst() == "declaration" && line.at(2) == "released") {
            declarations.insert(line.at(1));
            owed += line.at(3).toLongLong();
            paid += line.at(4).toLongLong();
        } else if (line.constFirst() == "report") {
            report = line;
        }
    }
    std::map<QByteArray, QByteArray> held;
    int doubled = 0;
    int disputed = 0;
    for (const QByteArray& line : m_central.list()) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        const QByteArray id = object.value(QStringLiteral("id")).toString().toLatin1();
        doubled += held.contains(id) ? 1 : 0;
        disputed += object.contains(QStringLiteral("dispute")) ? 1 : 0;
        held[id] = object.value(QStringLiteral("hash")).toString().toLatin1();
    }
    const auto last = receipts.empty() ? QByteArray() : *receipts.rbegin();
    const bool isGapless = last.right(6).toInt() == static_cast<int>(receipts.size());
    const bool isBalanced = report.size() == 7 && report.at(1) == "balanced" && report.at(2).toLongLong() == paid &&
                            report.at(3).toInt() == static_cast<int>(receipts.size()) && report.at(5).toInt() == -5;
    std::printf("shift: %zu entries released, %zu receipts, %d voids, %lld cents owed, %lld cents paid at central, "
                "drawer %s, %zu of %zu items with central, %d doubled, %d disputed\n",
                declarations.size(), receipts.size(), report.value(4).toInt(), static_cast<long long>(owed),
                static_cast<long long>(paid), isBalanced ? "balanced" : "NOT balanced", held.size(), expected.size(),
                doubled, disputed);
    return declarations.size() == static_cast<std::size_t>(m_entries) && owed == paid && isGapless && isBalanced &&
           held == expected && doubled == 0 && disputed == 0;
}

int ShiftCampaign::run()
{
    if (!prepare()) {
        return complain(QStringLiteral("could not begin"));
    }
    if (!keyEntries()) {
        return complain(QStringLiteral("the entries were not keyed"));
    }
    if (!work()) {
        return complain(QStringLiteral("the shift did not end"));
    }
    if (!drainKiosk()) {
        return complain(QStringLiteral("the kiosk's queue did not empty"));
    }
    return compare() ? 0 : 1;
}

int runKiosk(const QStringList& arguments)
{
    const auto place = placeFrom(arguments.mid(5));
    if (!place) {
        return 2;
    }
    ChildOptions options;
    options.place = *place;
    options.drainOnly = arguments.at(2) == QLatin1String("drain");
    options.seed = arguments.at(3).toUInt();
    options.entries = arguments.at(4).toInt();
    options.papers = place->directory + QStringLiteral("/papers");
    return runTerminalChild(options);
}

int runCounter(const QStringList& arguments)
{
    const auto place = placeFrom(arguments.mid(3));
    if (!place) {
        return 2;
    }
    QFile passphrase(place->directory + QStringLiteral("/officer.passphrase"));
    QFile uri(place->directory + QStringLiteral("/officer.uri"));
    if (!passphrase.open(QIODevice::ReadOnly) || !uri.open(QIODevice::ReadOnly)) {
        return 2;
    }
    CounterOptions options{*place,  place->directory + QStringLiteral("/papers"), kBadge, passphrase.readAll(),
                           uri.readAll(), arguments.at(2).toUInt()};
    return runCounterChild(options);
}

int runCampaign(const QCoreApplication& application)
{
    QCommandLineParser parser;
    for (const char* name : {"entries", "seed", "central", "source"}) {
        const QString text = QString::fromLatin1(name);
        parser.addOption({text, text, text});
    }
    parser.process(application);
    QTemporaryDir directory;
    if (!directory.isValid() || parser.value(QStringLiteral("entries")).toInt() < 4) {
        std::fprintf(stderr, "shift: --entries must be 4 or more, and a temporary directory is needed\n");
        return 2;
    }
    return ShiftCampaign(parser, directory.path()).run();
}

} // namespace
} // namespace carm::test

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 5 && arguments.at(1) == QLatin1String("--kiosk")) {
        return carm::test::runKiosk(arguments);
    }
    if (arguments.size() > 3 && arguments.at(1) == QLatin1String("--counter")) {
        return carm::test::runCounter(arguments);
    }
    return carm::test::runCampaign(application);
}
