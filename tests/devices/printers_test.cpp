// Printers with real files and a real process; each completes exactly once and never within the call.
#include "devices/printers.h"
#include "harness/harness.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

using namespace carm;
using namespace carm::devices;

namespace {

using Outcome = std::optional<Result<void, PrintError>>;

class PrintersTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    const PrintJob m_job{QStringLiteral("00000-123456784"), QByteArray("%PDF-1.4 two copies")};
    int m_completions = 0;
    Outcome m_outcome;

    Printer::Done remember()
    {
        return [this](const Result<void, PrintError>& result) {
            ++m_completions;
            m_outcome = result;
        };
    }

    /// Prints and waits; the code of the failure, or nothing.
    std::optional<PrintErrorCode> print(Printer& printer)
    {
        m_completions = 0;
        printer.print(m_job, remember());
        if (m_completions != 0) {
            QTest::qFail("completed within the call", __FILE__, __LINE__);
        }
        if (!QTest::qWaitFor([this] { return m_completions > 0; }, 10'000)) {
            QTest::qFail("never completed", __FILE__, __LINE__);
        }
        QTest::qWait(20); // a second completion would come now
        if (m_completions != 1) {
            QTest::qFail("completed twice", __FILE__, __LINE__);
        }
        return m_outcome->ok() ? std::nullopt : std::optional(m_outcome->error().code);
    }

    QByteArray contentOf(const QString& name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// A command of the name `lp` with this body, in a folder of its own.
    QString commandFolder(const QByteArray& body) const
    {
        const QDir folder(m_folder.filePath(QStringLiteral("bin")));
        folder.mkpath(QStringLiteral("."));
        QFile file(folder.filePath(QStringLiteral("lp")));
        file.open(QIODevice::WriteOnly);
        file.write("#!/bin/sh\n" + body + '\n');
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return folder.path();
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_folder.isValid());
        QDir(m_folder.path()).removeRecursively();
        QVERIFY(QDir().mkpath(m_folder.path()));
    }

    void noneSaysSo()
    {
        NoPrinter printer;
        QCOMPARE(print(printer), std::optional(PrintErrorCode::NoPrinter));
    }

    void folderKeepsEveryPrint()
    {
        FolderPrinter printer(m_folder.filePath(QStringLiteral("made/on/demand")));
        QCOMPARE(print(printer), std::nullopt);
        QCOMPARE(print(printer), std::nullopt);
        QCOMPARE(contentOf(QStringLiteral("made/on/demand/00000-123456784.pdf")), m_job.pdf);
        QCOMPARE(contentOf(QStringLiteral("made/on/demand/00000-123456784-2.pdf")), m_job.pdf);
    }

    void folderThatCannotBeWrittenIsSaid()
    {
        QFile inTheWay(m_folder.filePath(QStringLiteral("file")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        FolderPrinter printer(inTheWay.fileName());
        QCOMPARE(print(printer), std::optional(PrintErrorCode::CannotWrite));
    }

    void queueGetsTheWholeJob()
    {
        const QByteArray seen = m_folder.filePath(QStringLiteral("seen")).toUtf8();
        QueuePrinter printer(QStringLiteral("counter"),
                             {commandFolder("echo \"$@\" > '" + seen + ".args'; cat > '" + seen + "'")});
        QCOMPARE(print(printer), std::nullopt);
        QCOMPARE(contentOf(QStringLiteral("seen")), m_job.pdf);
        QVERIFY(contentOf(QStringLiteral("seen.args")).startsWith("-d counter -t 00000-123456784 "));
    }

    void queueThatRefusesSaysWhy()
    {
        QueuePrinter printer(QStringLiteral("counter"),
                             {commandFolder("cat > /dev/null; echo 'no such queue' >&2; exit 1")});
        QCOMPARE(print(printer), std::optional(PrintErrorCode::Refused));
        QCOMPARE(m_outcome->error().detail, QStringLiteral("no such queue"));
    }

    void missingCommandIsSaid()
    {
        QueuePrinter printer(QStringLiteral("counter"), {m_folder.filePath(QStringLiteral("empty"))});
        QCOMPARE(print(printer), std::optional(PrintErrorCode::Unavailable));
    }

    /// PATH is not asked: whoever sets it would get every entry in clear.
    void pathDoesNotDecide()
    {
        const QByteArray before = qgetenv("PATH");
        qputenv("PATH", commandFolder("cat > /dev/null").toUtf8());
        QueuePrinter printer(QStringLiteral("counter"), {m_folder.filePath(QStringLiteral("empty"))});
        const auto outcome = print(printer);
        qputenv("PATH", before);
        QCOMPARE(outcome, std::optional(PrintErrorCode::Unavailable));
    }

    void goingPrinterCompletesWhatIsUnderWay()
    {
        auto printer =
            std::make_unique<QueuePrinter>(QStringLiteral("counter"), QStringList{commandFolder("exec sleep 60")});
        m_completions = 0;
        printer->print(m_job, remember());
        QTest::qWait(50);
        QCOMPARE(m_completions, 0);
        printer.reset();
        QCOMPARE(m_completions, 1);
        QVERIFY(!m_outcome->ok());
    }
};

} // namespace

CARM_TEST(PrintersTest)
#include "printers_test.moc"
