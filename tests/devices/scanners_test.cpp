// The thread and the life of a scanner, with pictures made here; real printed copies are read in tests/print.
#include "devices/scanners.h"
#include "harness/harness.h"

#include <QRandomGenerator>
#include <QSemaphore>
#include <QThread>

#include <atomic>
#include <memory>

using namespace carm;
using namespace carm::devices;

namespace {

using Pictures = std::vector<ScannedPicture>;

GreyPicture blankPicture(int width = 60, int height = 40)
{
    return {width, height, QByteArray(qsizetype(width) * height, '\xFF')};
}

class ScannersTest : public QObject {
    Q_OBJECT

    int m_completions = 0;
    Pictures m_pictures;
    QThread* m_completedOn = nullptr;

    Scanner::Done remember()
    {
        m_completions = 0;
        return [this](const Pictures& pictures) {
            ++m_completions;
            m_pictures = pictures;
            m_completedOn = QThread::currentThread();
        };
    }

private Q_SLOTS:
    void noneSaysSoForEachFile()
    {
        NoScanner scanner;
        scanner.scan({QStringLiteral("a"), QStringLiteral("b")}, remember());
        QCOMPARE(m_completions, 0);
        QTRY_COMPARE(m_completions, 1);
        QVERIFY(m_pictures == Pictures({{QStringLiteral("a"), {}, ScanErrorCode::NoScanner},
                                        {QStringLiteral("b"), {}, ScanErrorCode::NoScanner}}));
    }

    void goingNoneCompletesToo()
    {
        auto scanner = std::make_unique<NoScanner>();
        scanner->scan({QStringLiteral("a")}, remember());
        scanner.reset();
        QCOMPARE(m_completions, 1);
    }

    /// Decoding never stops the pages; the answer comes back on their thread, in the order of the files.
    void picturesAreLookedAtOnAnotherThread()
    {
        std::atomic<QThread*> loadedOn = nullptr;
        PictureScanner scanner([&loadedOn](const QString& file) -> Result<GreyPicture, ScanErrorCode> {
            loadedOn = QThread::currentThread();
            if (file == QStringLiteral("missing")) {
                return fail(ScanErrorCode::CannotRead);
            }
            return blankPicture();
        });
        scanner.scan({QStringLiteral("blank"), QStringLiteral("missing")}, remember());
        QCOMPARE(m_completions, 0);
        QTRY_COMPARE(m_completions, 1);
        QCOMPARE(m_completedOn, QThread::currentThread());
        QVERIFY(loadedOn != QThread::currentThread());
        QVERIFY(m_pictures == Pictures({{QStringLiteral("blank"), {}, ScanErrorCode::NoCode},
                                        {QStringLiteral("missing"), {}, ScanErrorCode::CannotRead}}));
    }

    /// The first picture is being looked at, the others have not been begun, and nobody waits any more.
    void goingScannerCompletesAndBeginsNothingMore()
    {
        QSemaphore begun;
        QSemaphore mayGoOn;
        std::atomic<int> loaded = 0;
        auto scanner = std::make_unique<PictureScanner>([&](const QString&) {
            ++loaded;
            begun.release();
            mayGoOn.acquire();
            return Result<GreyPicture, ScanErrorCode>(blankPicture());
        });
        scanner->scan({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")},
                      [done = remember(), &mayGoOn](const Pictures& pictures) {
                          done(pictures);
                          mayGoOn.release(3);
                      });
        begun.acquire();
        scanner.reset();
        QCOMPARE(m_completions, 1);
        QCOMPARE(loaded.load(), 1);
        QCOMPARE(m_pictures.size(), 3U);
        QCOMPARE(m_pictures.back().error, std::optional(ScanErrorCode::Unfinished));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(m_completions, 1);
    }

    void noMorePicturesThanTheBound()
    {
        std::atomic<int> loaded = 0;
        PictureScanner scanner([&loaded](const QString&) -> Result<GreyPicture, ScanErrorCode> {
            ++loaded;
            return fail(ScanErrorCode::CannotRead);
        });
        scanner.scan(QStringList(static_cast<qsizetype>(kMostPictures) + 1, QStringLiteral("a")), remember());
        QTRY_COMPARE(m_completions, 1);
        QCOMPARE(loaded.load(), static_cast<int>(kMostPictures));
        QCOMPARE(m_pictures.back().error, std::optional(ScanErrorCode::TooMany));
    }

    void nothingIsFoundInNothing()
    {
        QCOMPARE(qrCodesIn(blankPicture(1, 1)), QStringList());
        QCOMPARE(qrCodesIn({4, 1, QByteArray("\x00\xFF\x00\xFF", 4)}), QStringList());
        QRandomGenerator random(5);
        GreyPicture noise = blankPicture(301, 207);
        for (char& dot : noise.dots) {
            dot = static_cast<char>(random.bounded(256));
        }
        QCOMPARE(qrCodesIn(noise), QStringList());
        QCOMPARE(linearCodeIn(noise), QStringList());
    }
};

} // namespace

CARM_TEST(ScannersTest)
#include "scanners_test.moc"
