#include "fixture/store_fixture.h"
#include "harness/harness.h"
#include "storage/store_verify.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>

using namespace carm;
using namespace carm::test;

namespace {

constexpr int kPatienceMs = 30'000;

/// kill -9 at random moments while a process seals, delivers and keeps what central tells. What it has
/// reported must be there afterwards, once. CARM_KILL_AMOUNT and CARM_KILL_SEED make a campaign of it; the
/// last line gives the figures.
class KillTest : public QObject {
    Q_OBJECT

    struct Told {
        QHash<QString, QString> sealed; ///< id → subject, of declarations and payments
        QSet<QString> received;
        qint64 position = 0; ///< of the last page that was kept
    };

    static void read(QProcess& victim, Told& told)
    {
        while (victim.canReadLine()) {
            const QStringList words = QString::fromUtf8(victim.readLine().trimmed()).split(u' ');
            if (words.size() == 3 && words.at(0) == QStringLiteral("sealed")) {
                told.sealed.insert(words.at(1), words.at(2));
            } else if (words.size() == 2 && words.at(0) == QStringLiteral("received")) {
                told.received.insert(words.at(1));
            } else if (words.size() == 2 && words.at(0) == QStringLiteral("told")) {
                told.position = words.at(1).toLongLong();
            }
        }
    }

    /// Lets it report a random number of lines, go on for a random fraction of an entry, and die.
    static void runAndKill(const StoreFixture& fixture, QRandomGenerator& random, Told& told)
    {
        QProcess victim;
        victim.start(qEnvironmentVariable("CARM_STORAGE_VICTIM"), {fixture.path()});
        QVERIFY2(victim.waitForStarted(kPatienceMs), qUtf8Printable(victim.errorString()));
        const int before = static_cast<int>(told.sealed.size());
        const int enough = random.bounded(12);
        while (told.sealed.size() - before < enough) {
            QVERIFY2(victim.waitForReadyRead(kPatienceMs), victim.readAllStandardError().constData());
            read(victim, told);
        }
        // One that has said nothing yet is still starting, opening or recovering.
        const int momentNs = random.bounded(enough == 0 ? 100'000'000 : 3'000'000);
        QElapsedTimer elapsed;
        elapsed.start();
        while (elapsed.nsecsElapsed() < momentNs) {
        }
        victim.kill();
        QVERIFY(victim.waitForFinished(kPatienceMs));
        QCOMPARE(victim.exitStatus(), QProcess::CrashExit);
        read(victim, told);
    }

    /// How many of the entries told are missing, and how many identities or numbers stand twice.
    static void count(const StoreFixture& fixture, const Told& told, int& lost, int& doubled)
    {
        const auto store = storage::ClientStore::open(fixture.options());
        QVERIFY2(store.ok(), store.ok() ? "" : qUtf8Printable(store.error().detail));
        const auto list = (*store)->latestEntries(1'000'000);
        QVERIFY(list.ok());
        QHash<QString, QString> present;
        QSet<QString> numbers;
        for (const outbox::EntryListRow& row : *list) {
            doubled += present.contains(row.id.text()) || numbers.contains(row.transactionNumber) ? 1 : 0;
            present.insert(row.id.text(), row.transactionNumber);
            numbers.insert(row.transactionNumber);
        }
        for (auto it = told.sealed.begin(); it != told.sealed.end(); ++it) {
            lost += present.value(it.key()) == it.value() ? 0 : 1;
        }
        for (const QString& id : told.received) {
            const auto item = (*store)->entry(*protocol::EntryId::parse(id));
            lost += item.ok() && item->state == outbox::OutboxState::Acknowledged ? 0 : 1;
        }
    }

    /// What central told is whole: the page that was told last or the one after it, and nothing between.
    static void checkFeed(const StoreFixture& fixture, const Told& told)
    {
        const auto store = fixture.open();
        const qint64 position = *store->feedPosition();
        QVERIFY(position == told.position || position == told.position + 1);
        const QStringList keys = twinKeys();
        for (const QString& key : keys) {
            const auto content = *store->told(protocol::FeedTopic::Notice, key);
            QCOMPARE(content ? content->value(QStringLiteral("position")).toInteger() : 0, position);
        }
    }

private Q_SLOTS:
    void nothingReportedIsLostOrDoubled()
    {
        const int amount = qEnvironmentVariable("CARM_KILL_AMOUNT", QStringLiteral("10")).toInt();
        const quint32 seed = qEnvironmentVariable("CARM_KILL_SEED", QStringLiteral("1")).toUInt();
        QVERIFY(amount > 0);
        QRandomGenerator random(seed);
        const StoreFixture fixture;
        fixture.openSupplied(1'000'000);
        Told told;
        int lost = 0;
        int doubled = 0;
        for (int round = 0; round < amount; ++round) {
            runAndKill(fixture, random, told);
            count(fixture, told, lost, doubled);
            checkFeed(fixture, told);
            QVERIFY2(lost == 0 && doubled == 0, qPrintable(QStringLiteral("round %1").arg(round)));
        }
        const auto report = storage::verifyClientStore(*fixture.openRaw(), terminalKeyOfTests().publicKey());
        QVERIFY(report.ok());
        QVERIFY2(report->isSound(),
                 report->isSound() ? "" : qUtf8Printable(toText(report->findings.front().code)));
        QVERIFY(report->entries >= told.sealed.size());
        // An entry may have been durable when its report had not been written yet: one a kill at most.
        QVERIFY(report->entries <= told.sealed.size() + amount);
        QCOMPARE(report->signaturesVerified, report->entries);
        std::printf("kill: %d kills, %lld entries, %lld received, %d lost, %d doubled, seed %u\n", amount,
                    static_cast<long long>(report->entries), static_cast<long long>(report->acknowledged),
                    lost, doubled, seed);
    }
};

} // namespace

CARM_TEST(KillTest)
#include "kill_test.moc"
