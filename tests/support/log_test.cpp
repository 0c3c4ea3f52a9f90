#include "harness/ends_process.h"
#include "harness/harness.h"

#include "support/log.h"
#include "support/secret.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <atomic>
#include <thread>
#include <vector>

using namespace carm;

namespace {

Q_LOGGING_CATEGORY(lcLogTest, "carm.support.test")

std::atomic<int> passedOn = 0;
QString* whatIsPassedOn = nullptr; ///< for tests with one thread

/// Stands for the handler before; keeps Qt Test's output free of what these tests log.
void countMessage(QtMsgType, const QMessageLogContext&, const QString& message)
{
    ++passedOn;
    if (whatIsPassedOn != nullptr) {
        *whatIsPassedOn = message;
    }
}

class LogTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QtMessageHandler m_testsOwn = nullptr;

    QString path(const char* suffix = "") const
    {
        return m_dir->filePath(QStringLiteral("carm.log") + QLatin1String(suffix));
    }

    QByteArrayList lines(const char* suffix = "") const
    {
        QFile file(path(suffix));
        if (!file.open(QFile::ReadOnly)) {
            return {};
        }
        QByteArrayList all = file.readAll().split('\n');
        all.removeLast(); // behind the last line end
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_testsOwn = qInstallMessageHandler(countMessage);
        passedOn = 0;
    }

    void cleanup() { qInstallMessageHandler(m_testsOwn); }

    void writesTimeSeverityAndCategory()
    {
        {
            const auto log = installLogFile(path()).value();
            qCInfo(lcLogTest) << "first" << 1;
            qCWarning(lcLogTest, "second %s", "%1 %2");
            qCCritical(lcLogTest) << "third";
            qCDebug(lcLogTest) << "not written";
        }
        const auto written = lines();
        QCOMPARE(written.size(), 3);
        const QRegularExpression form(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z "
                                                     "(info|warning|critical) carm\\.support\\.test (.*)$"));
        const QStringList expected{QStringLiteral("info first 1"), QStringLiteral("warning second %1 %2"),
                                   QStringLiteral("critical third")};
        for (qsizetype i = 0; i < written.size(); ++i) {
            const auto match = form.match(QString::fromUtf8(written.at(i)));
            QVERIFY2(match.hasMatch(), written.at(i).constData());
            QCOMPARE(match.captured(1) + u' ' + match.captured(2), expected.at(i));
        }
    }

    void passesMessagesOnAndGivesBack()
    {
        {
            const auto log = installLogFile(path()).value();
            qCInfo(lcLogTest) << "one";
            QCOMPARE(passedOn, 1);
        }
        qCInfo(lcLogTest) << "two";
        QCOMPARE(passedOn, 2);
        QCOMPARE(lines().size(), 1);
    }

    void oneMessageIsOneLine()
    {
        {
            const auto log = installLogFile(path()).value();
            qCInfo(lcLogTest).noquote() << QStringLiteral("a\nb\r\nc\u2028d\te\x1b[0m");
            qCInfo(lcLogTest).noquote() << QString(100'000, u'x');
        }
        const auto written = lines();
        QCOMPARE(written.size(), 2);
        QVERIFY2(written.at(0).endsWith("a b  c d e [0m"), written.at(0).constData());
        QVERIFY(written.at(1).size() < 4200);
        QVERIFY(written.at(1).endsWith("x…"));
    }

    void steersNoTerminal()
    {
        QString passed;
        whatIsPassedOn = &passed;
        {
            const auto log = installLogFile(path()).value();
            // An escape sequence, a bell, delete, a C1 introducer, and marks that turn the direction of text.
            qCInfo(lcLogTest).noquote() << QStringLiteral("a\nb\x1b[2Jc\x07\x7f\u009bd\u202ee\u2066f\u061cg");
        }
        whatIsPassedOn = nullptr;
        const QString expected = QStringLiteral("a b [2Jc   d e f g");
        QCOMPARE(passed, expected);
        QVERIFY2(lines().at(0).endsWith(expected.toUtf8()), lines().at(0).constData());
    }

    void redactsByType()
    {
        {
            const auto log = installLogFile(path()).value();
            qCInfo(lcLogTest) << "importer" << Pii<QString>(QStringLiteral("Nobody Special"));
        }
        QVERIFY(lines().at(0).endsWith("importer [redacted]"));
    }

    void belongsToItsOwner()
    {
        const auto log = installLogFile(path()).value();
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(path()).permissions() & others));
    }

    void appendsToWhatIsThere()
    {
        for (int i = 0; i < 2; ++i) {
            const auto log = installLogFile(path()).value();
            qCInfo(lcLogTest) << "start" << i;
        }
        QCOMPARE(lines().size(), 2);
    }

    void staysBounded()
    {
        constexpr int kMessages = 7'000; // of about a kilobyte: more than five files hold
        {
            const auto log = installLogFile(path()).value();
            for (int i = 0; i < kMessages; ++i) {
                qCInfo(lcLogTest).noquote() << i << QString(1000, u'y');
            }
        }
        int next = kMessages;
        for (const char* suffix : {"", ".1", ".2", ".3", ".4"}) {
            QVERIFY2(QFileInfo(path(suffix)).size() <= 1024 * 1024, suffix);
            const auto written = lines(suffix);
            QVERIFY2(!written.isEmpty(), suffix);
            for (auto line = written.rbegin(); line != written.rend(); ++line) {
                --next; // newest last in each file, and no message missing between files
                QVERIFY(line->contains("test " + QByteArray::number(next) + " yyy"));
            }
        }
        QVERIFY(!QFile::exists(path(".5")));
    }

    void threadsDoNotMixLines()
    {
        constexpr int kThreads = 4;
        constexpr int kEach = 500;
        {
            const auto log = installLogFile(path()).value();
            std::vector<std::thread> threads;
            for (int t = 0; t < kThreads; ++t) {
                threads.emplace_back([] {
                    for (int i = 0; i < kEach; ++i) {
                        qCInfo(lcLogTest).noquote() << "begin" << QString(200, u'z') << "end";
                    }
                });
            }
            for (auto& thread : threads) {
                thread.join();
            }
        }
        const auto written = lines();
        QCOMPARE(written.size(), kThreads * kEach);
        for (const QByteArray& line : written) {
            QVERIFY(line.count("begin") == 1 && line.endsWith("z end"));
        }
    }

    void saysWhyItCannot()
    {
        const auto refused = installLogFile(m_dir->filePath(QStringLiteral("no/such/folder/carm.log")));
        QVERIFY(!refused.ok());
        QVERIFY(!refused.error().isEmpty());
        qCInfo(lcLogTest) << "still";
        QCOMPARE(passedOn, 1); // the handler before is still in place
    }

    void oneAtATime()
    {
        const auto log = installLogFile(path()).value();
        QVERIFY(test::endsProcess([this] { const auto second = installLogFile(path(".second")); }));
    }
};

} // namespace

CARM_TEST(LogTest)
#include "log_test.moc"
