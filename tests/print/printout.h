// A PDF as other programs see it: its text (pdftotext), its metadata (pdfinfo), and the codes that zbarimg
// reads from its raster (pdftoppm).
#pragma once

#include <QByteArray>
#include <QImage>
#include <QStringList>
#include <QTemporaryDir>

namespace carm::test {

QString withoutBlanks(QString text);

class Printout {
public:
    explicit Printout(const QByteArray& pdf);

    int pageCount() const { return m_pages; }
    QString info() const { return m_info; }
    /// Of one page, from 1, in the order in which it was set and without blanks: where a line breaks does not
    /// matter.
    QString text(int page) const;
    QImage raster(int page, int dotsPerInch) const;
    /// The same as a PNG file, which goes with this object.
    QString rasterFile(int page, int dotsPerInch) const;
    /// Of all pages of the raster at 150 dots per inch, or of one.
    QStringList qrCodes(int page = 0) const;
    QStringList linearCodes(int page, int dotsPerInch = 150) const;
    bool hasEmbeddedFontsOnly() const;

private:
    QString file(const QString& name) const { return m_folder.filePath(name); }
    QStringList codes(int page, const QString& symbology, int dotsPerInch) const;

    QTemporaryDir m_folder;
    QString m_info;
    int m_pages = 0;
};

/// Of all pages, as Printout::text().
QString allText(const Printout& printout);

/// What is darker than the practice mark.
QRect inkedArea(const QImage& image);

} // namespace carm::test
