#include "harness/harness.h"

#include "kit/text.h"
#include "kit/theme.h"

#include <QVBoxLayout>

#include <cmath>

using namespace carm;
using kit::Colours;
using kit::Contrast;

namespace {

/// Relative luminance and contrast ratio as WCAG 2.1 defines them.
double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

double ratio(const QColor& a, const QColor& b)
{
    const double bright = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (bright + 0.05) / (dark + 0.05);
}

struct Pair {
    const char* name;
    QColor front;
    QColor ground;
    double least;
};

std::vector<Pair> pairsOf(const Colours& c)
{
    return {
        {"ink on page", c.ink, c.page, 7.0},
        {"ink on panel", c.ink, c.panel, 7.0},
        {"ink on success", c.ink, c.successGround, 4.5},
        {"ink on warning", c.ink, c.warningGround, 4.5},
        {"ink on danger", c.ink, c.dangerGround, 4.5},
        {"ink on information", c.ink, c.informationGround, 4.5},
        {"amount on panel", c.heading, c.panel, 7.0},
        {"heading on page", c.heading, c.page, 7.0},
        {"hint on page", c.quiet, c.page, 4.5},
        {"hint on panel", c.quiet, c.panel, 4.5},
        {"hint on the offline pill", c.quiet, c.informationGround, 4.5},
        {"hint on the practice pill", c.quiet, c.warningGround, 4.5},
        {"hint on the connected pill", c.quiet, c.successGround, 4.5},
        {"error on page", c.danger, c.page, 4.5},
        {"button text", c.onPrimary, c.primary, 4.5},
        {"button text under the pointer", c.onPrimary, c.primaryHover, 4.5},
        {"link on page", c.link, c.page, 4.5},
        {"link on panel", c.link, c.panel, 4.5},
        {"link in the error summary", c.link, c.dangerGround, 4.5},
        {"focus ring on page", c.focus, c.page, 3.0},
        {"edge of a field", c.quiet, c.page, 3.0},
        {"success icon", c.success, c.successGround, 3.0},
        {"warning icon", c.warning, c.warningGround, 3.0},
        {"error icon", c.danger, c.dangerGround, 3.0},
        {"information icon", c.information, c.informationGround, 3.0},
        {"value in the bar", c.barValue, c.panel, 3.0},
        {"duty in the bar", c.barDuty, c.panel, 3.0},
        {"tax in the bar", c.barTax, c.panel, 3.0},
    };
}

class ThemeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contrastsAreEnough_data()
    {
        QTest::addColumn<bool>("high");
        QTest::newRow("normal") << false;
        QTest::newRow("high contrast") << true;
    }

    void contrastsAreEnough()
    {
        QFETCH(bool, high);
        const kit::Theme theme =
            kit::makeTheme(kit::Density::Kiosk, high ? Contrast::High : Contrast::Normal, 100);
        for (const Pair& pair : pairsOf(theme.colours)) {
            const double found = ratio(pair.front, pair.ground);
            QVERIFY2(found >= pair.least,
                     qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(pair.name)).arg(found)));
        }
    }

    void theFormulaKnowsBlackAndWhite()
    {
        QCOMPARE(qRound(ratio(Qt::black, Qt::white) * 10), 210);
        QCOMPARE(qRound(ratio(QColor(0x76, 0x76, 0x76), Qt::white) * 100), 454);
    }

    void theDesktopIsSmallerAndStillTouchable()
    {
        for (const int percent : {100, 150, 200}) {
            const kit::Sizes sizes = kit::makeTheme(kit::Density::Desktop, Contrast::Normal, percent).sizes;
            QCOMPARE(sizes.body, (15 * percent + 50) / 100);
            QVERIFY(sizes.control >= 32);
            QVERIFY(sizes.amount >= 36);
        }
    }

    void accentsOfHeadingsAreNotCutOff()
    {
        for (const kit::Density density : {kit::Density::Kiosk, kit::Density::Desktop}) {
            for (const kit::TextRole role : {kit::TextRole::Title, kit::TextRole::Section}) {
                QWidget window;
                kit::applyTheme(&window, kit::makeTheme(density, Contrast::Normal, 100));
                auto* text = new kit::Text(role, &window);
                (new QVBoxLayout(&window))->addWidget(text);
                window.resize(300, 120);
                window.show();
                const auto firstInk = [&window, text](const QString& letters) {
                    text->setText(letters);
                    QTest::qWait(0);
                    const QImage image = window.grab().toImage();
                    for (int y = 0; y < image.height(); ++y) {
                        for (int x = 0; x < image.width(); ++x) {
                            if (qGray(image.pixel(x, y)) < 200) {
                                return y;
                            }
                        }
                    }
                    return image.height();
                };
                // The accent is a sixth of the letter's height at the least; less of it means that it is cut.
                const int letter = text->fontMetrics().capHeight();
                const int accent = firstInk(QStringLiteral("A")) - firstInk(QString(QChar(0xC0)));
                QVERIFY2(6 * accent >= letter,
                         qPrintable(QStringLiteral("%1 of %2").arg(accent).arg(letter)));
            }
        }
    }

    void textDoublesAndControlsStayTouchable()
    {
        for (const int percent : {100, 150, 200}) {
            const kit::Theme theme = kit::makeTheme(kit::Density::Kiosk, Contrast::Normal, percent);
            QCOMPARE(theme.sizes.body, 20 * percent / 100);
            QCOMPARE(theme.sizes.small, (17 * percent + 50) / 100);
            QVERIFY(theme.sizes.control >= 56);
            QVERIFY(theme.sizes.title > theme.sizes.body);
            QVERIFY(theme.sizes.amount > theme.sizes.title);
        }
    }
};

} // namespace

CARM_TEST(ThemeTest)
#include "theme_test.moc"
