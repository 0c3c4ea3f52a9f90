#include "printout.h"

#include "support/ensure.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

namespace carm::test {
namespace {

constexpr int kScanDots = 150;

/// What the program wrote; zbarimg ends with 4 when a page has no code.
QString outputOf(const QString& program, const QStringList& arguments, const QList<int>& allowed = {0})
{
    QProcess process;
    process.start(program, arguments);
    CARM_ENSURE(process.waitForFinished(60'000));
    CARM_ENSURE(process.exitStatus() == QProcess::NormalExit && allowed.contains(process.exitCode()));
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

QString withoutBlanks(QString text)
{
    // Those of the typesetter as well: U+00A0 and U+202F.
    text.removeIf([](QChar character) { return character.isSpace(); });
    return text;
}

Printout::Printout(const QByteArray& pdf)
{
    QFile out(file(QStringLiteral("copies.pdf")));
    CARM_ENSURE(out.open(QIODevice::WriteOnly) && out.write(pdf) == pdf.size());
    out.close();
    m_info = outputOf(QStringLiteral("pdfinfo"), {out.fileName()});
    static const QRegularExpression pages(QStringLiteral("Pages:\\s+(\\d+)"));
    m_pages = pages.match(m_info).captured(1).toInt();
}

QString Printout::text(int page) const
{
    return withoutBlanks(
        outputOf(QStringLiteral("pdftotext"),
                 {QStringLiteral("-raw"), QStringLiteral("-enc"), QStringLiteral("UTF-8"),
                  QStringLiteral("-f"), QString::number(page), QStringLiteral("-l"), QString::number(page),
                  file(QStringLiteral("copies.pdf")), QStringLiteral("-")}));
}

QString Printout::rasterFile(int page, int dotsPerInch) const
{
    const QString stem = file(QStringLiteral("page-%1-%2").arg(page).arg(dotsPerInch));
    if (!QFile::exists(stem + QStringLiteral(".png"))) {
        outputOf(QStringLiteral("pdftoppm"),
                 {QStringLiteral("-r"), QString::number(dotsPerInch), QStringLiteral("-gray"),
                  QStringLiteral("-png"), QStringLiteral("-f"), QString::number(page), QStringLiteral("-l"),
                  QString::number(page), QStringLiteral("-singlefile"), file(QStringLiteral("copies.pdf")),
                  stem});
    }
    return stem + QStringLiteral(".png");
}

QImage Printout::raster(int page, int dotsPerInch) const
{
    return QImage(rasterFile(page, dotsPerInch));
}

QStringList Printout::codes(int page, const QString& symbology, int dotsPerInch) const
{
    const QString output =
        outputOf(QStringLiteral("zbarimg"),
                 {QStringLiteral("--raw"), QStringLiteral("-q"), QStringLiteral("--nodbus"),
                  QStringLiteral("-Sdisable"), QStringLiteral("-S%1.enable").arg(symbology),
                  rasterFile(page, dotsPerInch)},
                 {0, 4});
    return output.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QStringList Printout::qrCodes(int page) const
{
    if (page > 0) {
        return codes(page, QStringLiteral("qrcode"), kScanDots);
    }
    QStringList all;
    for (int each = 1; each <= m_pages; ++each) {
        all += codes(each, QStringLiteral("qrcode"), kScanDots);
    }
    return all;
}

QStringList Printout::linearCodes(int page, int dotsPerInch) const
{
    return codes(page, QStringLiteral("code128"), dotsPerInch);
}

bool Printout::hasEmbeddedFontsOnly() const
{
    // Two lines of heading, then a line a font: name, type, encoding, embedded, subset, with Unicode, object.
    const QStringList lines = outputOf(QStringLiteral("pdffonts"), {file(QStringLiteral("copies.pdf"))})
                                  .split(QLatin1Char('\n'), Qt::SkipEmptyParts)
                                  .mid(2);
    static const QRegularExpression embedded(QStringLiteral("\\s+yes\\s+(yes|no)\\s+yes\\s+\\d+\\s+\\d+$"));
    return !lines.isEmpty() && lines.filter(embedded).size() == lines.size();
}

QString allText(const Printout& printout)
{
    QString text;
    for (int page = 1; page <= printout.pageCount(); ++page) {
        text += printout.text(page);
    }
    return text;
}

QRect inkedArea(const QImage& image)
{
    QRect area;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 200) {
                area |= QRect(x, y, 1, 1);
            }
        }
    }
    return area;
}

} // namespace carm::test
