// From a printed copy through a picture file back to the sealed entry: what the officer does with a copy when
// this machine has never seen the entry and the network is down.
#include "harness/harness.h"

#include "devices/scanners.h"
#include "print/picture_file.h"
#include "print/printed_copies.h"
#include "printout.h"
#include "protocol/paper_code.h"
#include "sample_counter_prints.h"

#include <QFile>
#include <QPainter>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTransform>

#include <memory>

using namespace carm;
using devices::ScanErrorCode;
using devices::ScannedPicture;
using presenters::Language;
using test::Printout;

namespace {

QImage turned(const QImage& image, int degrees)
{
    const QImage rotated = image.convertToFormat(QImage::Format_ARGB32)
                               .transformed(QTransform().rotate(degrees), Qt::SmoothTransformation);
    QImage paper(rotated.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, rotated);
    return paper;
}

/// Black becomes `black` and white becomes `white`.
QImage toned(const QImage& image, int black, int white)
{
    QImage result = image.convertToFormat(QImage::Format_Grayscale8);
    for (int y = 0; y < result.height(); ++y) {
        uchar* dots = result.scanLine(y);
        for (int x = 0; x < result.width(); ++x) {
            dots[x] = static_cast<uchar>(black + dots[x] * (white - black) / 255);
        }
    }
    return result;
}

/// Dots of dust, dark and light, on `percent` of the picture.
QImage dusty(const QImage& image, int percent)
{
    QImage result = image.convertToFormat(QImage::Format_Grayscale8);
    QRandomGenerator random(3);
    for (int y = 0; y < result.height(); ++y) {
        for (int x = 0; x < result.width(); ++x) {
            if (random.bounded(100) < percent) {
                result.scanLine(y)[x] = static_cast<uchar>(random.bounded(2) * 255);
            }
        }
    }
    return result;
}

/// The side of the sheet's lowest part, where the codes of a short entry stand.
QRect codesArea(const QImage& page)
{
    return {0, page.height() * 3 / 4, page.width(), page.height() / 4};
}

/// White spots as if the paper had been scratched, all over the codes.
QImage scratched(const QImage& image, int spots, int side)
{
    QImage result = image.convertToFormat(QImage::Format_RGB32);
    QRandomGenerator random(9);
    QPainter painter(&result);
    const QRect area = codesArea(result);
    for (int spot = 0; spot < spots; ++spot) {
        painter.fillRect(area.left() + random.bounded(area.width()),
                         area.top() + random.bounded(area.height()), side, side, Qt::white);
    }
    return result;
}

class PictureScanTest : public QObject {
    Q_OBJECT

    const test::SealedSample m_sample = test::sealedSample(1);
    const test::SealedSample m_long = test::sealedSample(24);
    std::unique_ptr<const Printout> m_printout;
    QImage m_page; ///< of the sample, at 150 dots per inch
    QTemporaryDir m_folder;

    QString saved(const QImage& image, const QString& name) const
    {
        const QString file = m_folder.filePath(name);
        if (!image.save(file, nullptr, 80)) {
            QTest::qFail(qPrintable(file), __FILE__, __LINE__);
        }
        return file;
    }

    static std::vector<ScannedPicture> scan(const QStringList& files)
    {
        devices::PictureScanner scanner{print::PictureLoader()};
        std::optional<std::vector<ScannedPicture>> outcome;
        scanner.scan(files, [&outcome](const std::vector<ScannedPicture>& pictures) { outcome = pictures; });
        if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 60'000)) {
            QTest::qFail("never completed", __FILE__, __LINE__);
            return {};
        }
        return *outcome;
    }

    static QStringList textsIn(const QStringList& files)
    {
        QStringList texts;
        for (const ScannedPicture& picture : scan(files)) {
            texts += picture.texts;
        }
        return texts;
    }

    static std::optional<ScanErrorCode> errorOf(const QString& file) { return scan({file}).front().error; }

private Q_SLOTS:
    void initTestCase()
    {
        m_printout = std::make_unique<const Printout>(
            print::printedCopiesPdf(test::printedSample(m_sample, Language::English),
                                    protocol::toPaperCodes(m_sample.entry).value()));
        m_page = m_printout->raster(1, 150);
    }

    void theEntryIsRebuiltFromAPicture_data()
    {
        QTest::addColumn<QImage>("page");
        QTest::addColumn<QString>("name");
        const QString png = QStringLiteral("page.png");
        QTest::newRow("as printed") << m_page << png;
        QTest::newRow("100 dots per inch") << m_printout->raster(1, 100) << png;
        QTest::newRow("300 dots per inch") << m_printout->raster(1, 300) << png;
        QTest::newRow("on its side") << turned(m_page, 90) << png;
        QTest::newRow("upside down") << turned(m_page, 180) << png;
        QTest::newRow("on the other side") << turned(m_page, 270) << png;
        QTest::newRow("askew") << turned(m_printout->raster(1, 200), 7) << png;
        QTest::newRow("faint print") << toned(m_page, 150, 255) << png;
        QTest::newRow("dark paper") << toned(m_page, 0, 110) << png;
        QTest::newRow("hardly any contrast") << toned(m_page, 110, 150) << png;
        QTest::newRow("dust") << dusty(m_printout->raster(1, 200), 4) << png;
        QTest::newRow("scratches") << scratched(m_page, 60, 5) << png;
        QTest::newRow("a camera's file") << m_page << QStringLiteral("page.jpg");
        QTest::newRow("the wrong name") << m_page << QStringLiteral("page.png.jpg");
    }

    void theEntryIsRebuiltFromAPicture()
    {
        QFETCH(const QImage, page);
        QFETCH(const QString, name);
        const auto rebuilt = protocol::fromPaperCodes(textsIn({saved(page, name)}));
        QVERIFY(rebuilt.ok());
        QVERIFY(rebuilt.value() == m_sample.entry);
        QVERIFY(protocol::verifyEntry(rebuilt.value(), test::samplePublicKey()).ok());
    }

    /// The finest that scanners at a desk give: more dots than Qt decodes by itself.
    void aVeryFinePictureIsRead()
    {
        const QString colour = m_printout->rasterFile(1, 600); // three bytes a dot
        const QImage half = m_printout->raster(1, 300);
        const QImage grey = half.convertToFormat(QImage::Format_Grayscale8).scaled(half.size() * 2);
        for (const QString& file :
             {colour, saved(grey, QStringLiteral("grey.png")), saved(grey, QStringLiteral("grey.jpg"))}) {
            const auto rebuilt = protocol::fromPaperCodes(textsIn({file}));
            QVERIFY2(rebuilt.ok() && rebuilt.value() == m_sample.entry, qPrintable(file));
        }
    }

    void aStampedCopyOpensTheSameEntry()
    {
        const Printout stamped(print::stampedCopyPdf(test::sampleStampedCopy(m_sample, Language::French)));
        const auto rebuilt = protocol::fromPaperCodes(textsIn({stamped.rasterFile(1, 150)}));
        QVERIFY(rebuilt.ok() && rebuilt.value() == m_sample.entry);
    }

    /// An entry of many lines, one picture a page, and all of them in one picture.
    void severalPicturesAndSeveralCodesInOne()
    {
        const QStringList printed = protocol::toPaperCodes(m_long.entry).value();
        QVERIFY(printed.size() > 3);
        const Printout printout(
            print::printedCopiesPdf(test::printedSample(m_long, Language::English), printed));
        QStringList files;
        QImage all(printout.raster(1, 150).size() * 2, QImage::Format_RGB32);
        all.fill(Qt::white);
        QPainter painter(&all);
        for (int page = 1; page <= printout.pageCount() / 2; ++page) {
            files += printout.rasterFile(page, 150);
            if (const int fromEnd = printout.pageCount() / 2 - page; fromEnd < 4) {
                painter.drawImage(fromEnd % 2 * all.width() / 2, fromEnd / 2 * all.height() / 2,
                                  printout.raster(page, 150));
            }
        }
        painter.end();
        // The first page has bars and no QR code; its number would not join the codes.
        const auto fromPages = protocol::fromPaperCodes(textsIn(files));
        QVERIFY(fromPages.ok() && fromPages.value() == m_long.entry);
        const auto rebuilt = protocol::fromPaperCodes(textsIn({saved(all, QStringLiteral("all.png"))}));
        QVERIFY(rebuilt.ok() && rebuilt.value() == m_long.entry);
    }

    /// What is gone is gone: no code, or one too few, but never another entry.
    void whatIsBeyondRepairIsNotGuessed()
    {
        const QStringList texts = textsIn({saved(scratched(m_page, 900, 14), QStringLiteral("ruined.png"))});
        const QStringList printed =
            protocol::toPaperCodes(m_sample.entry).value() + QStringList{m_sample.entry.subject};
        for (const QString& text : texts) {
            QVERIFY2(printed.contains(text), qPrintable(text));
        }
        QVERIFY(!protocol::fromPaperCodes(texts).ok());
    }

    void aCopyWithoutCodesOpensByItsNumber()
    {
        const Printout printout(print::printedCopiesPdf(test::printedSample(m_sample, Language::French), {}));
        QCOMPARE(textsIn({printout.rasterFile(1, 150)}), QStringList{m_sample.entry.subject});
    }

    void transparentDotsArePaper()
    {
        QImage cut = m_page.convertToFormat(QImage::Format_ARGB32);
        for (int y = 0; y < cut.height(); ++y) {
            auto* dots = reinterpret_cast<QRgb*>(cut.scanLine(y));
            for (int x = 0; x < cut.width(); ++x) {
                dots[x] = qRgba(0, 0, 0, 255 - qGray(dots[x]));
            }
        }
        QVERIFY(protocol::fromPaperCodes(textsIn({saved(cut, QStringLiteral("cut.png"))})).ok());
    }

    void eachFileHasItsOwnAnswer()
    {
        QImage blank(400, 300, QImage::Format_RGB32);
        blank.fill(Qt::white);
        const auto pictures =
            scan({m_folder.filePath(QStringLiteral("missing.png")), m_printout->rasterFile(1, 150),
                  saved(blank, QStringLiteral("blank.png"))});
        QCOMPARE(pictures.size(), 3U);
        QCOMPARE(pictures[0].error, std::optional(ScanErrorCode::CannotRead));
        QCOMPARE(pictures[1].error, std::nullopt);
        QCOMPARE(pictures[2].error, std::optional(ScanErrorCode::NoCode));
    }

    void whatIsNoPictureIsSaidToBeNone()
    {
        const auto written = [this](const QString& name, const QByteArray& content) {
            QFile file(m_folder.filePath(name));
            file.open(QIODevice::WriteOnly);
            file.write(content);
            return file.fileName();
        };
        QFile whole(m_printout->rasterFile(1, 150));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray png = whole.readAll();
        QCOMPARE(errorOf(written(QStringLiteral("text.png"), "CARM1:1:1:00000000:AB")),
                 std::optional(ScanErrorCode::NotAPicture));
        QCOMPARE(errorOf(written(QStringLiteral("empty.png"), {})),
                 std::optional(ScanErrorCode::NotAPicture));
        QCOMPARE(errorOf(written(QStringLiteral("head.png"), png.first(60))),
                 std::optional(ScanErrorCode::NotAPicture));
        QCOMPARE(errorOf(saved(m_page, QStringLiteral("page.bmp"))),
                 std::optional(ScanErrorCode::NotAPicture));
    }

    /// Said from the head of the file, before a dot is decoded.
    void tooManyDotsAreRefused()
    {
        QImage large(8'000, 5'001, QImage::Format_Mono);
        large.fill(1);
        QCOMPARE(errorOf(saved(large, QStringLiteral("large.png"))), std::optional(ScanErrorCode::TooLarge));
        QImage most(8'000, 5'000, QImage::Format_Mono);
        most.fill(1);
        QCOMPARE(errorOf(saved(most, QStringLiteral("most.png"))), std::optional(ScanErrorCode::NoCode));
    }

    void tooManyBytesAreRefused()
    {
        QFile file(m_folder.filePath(QStringLiteral("bytes.png")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(devices::kMostPictureBytes + 1)); // a hole, not a full disk
        QCOMPARE(errorOf(file.fileName()), std::optional(ScanErrorCode::TooLarge));
    }
};

} // namespace

CARM_TEST(PictureScanTest)
#include "picture_scan_test.moc"
