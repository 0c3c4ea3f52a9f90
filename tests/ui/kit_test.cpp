#include "harness/harness.h"

#include "kit/flow_layout.h"
#include "kit/line_input.h"
#include "kit/pick_field.h"
#include "kit/pick_rows.h"
#include "kit/theme.h"
#include "kit/touch_keyboard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace carm;
using kit::PickRow;

namespace {

std::vector<PickRow> countries()
{
    return {{QStringLiteral("CN"), {}, QStringLiteral("China"), {}, {}},
            {QStringLiteral("CI"), {}, QString::fromUtf8("Côte d’Ivoire"), {}, {}},
            {QStringLiteral("UNY"), {}, QString::fromUtf8("États-Unis – New York"), {}, {}},
            {QStringLiteral("NZ"), {}, QString::fromUtf8("Nouvelle-Zélande"), {}, {}}};
}

QStringList keysOf(const std::vector<PickRow>& rows)
{
    QStringList keys;
    for (const PickRow& row : rows) {
        keys += row.key;
    }
    return keys;
}

class KitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsAreFoundByTitleWordAndKeyWithoutAccents()
    {
        QCOMPARE(keysOf(kit::filterRows(countries(), QStringLiteral("c"))),
                 QStringList({QStringLiteral("CN"), QStringLiteral("CI")}));
        QCOMPARE(keysOf(kit::filterRows(countries(), QStringLiteral("COTE d'iv"))),
                 QStringList{QStringLiteral("CI")});
        QCOMPARE(keysOf(kit::filterRows(countries(), QStringLiteral("new y"))),
                 QStringList{QStringLiteral("UNY")});
        QCOMPARE(keysOf(kit::filterRows(countries(), QStringLiteral("nz"))),
                 QStringList{QStringLiteral("NZ")});
        QVERIFY(kit::filterRows(countries(), QStringLiteral("hina")).empty());
        QCOMPARE(kit::filterRows(countries(), QStringLiteral("  ")).size(), std::size_t{4});
    }

    /// Red is for what must be mended now; a warning lets the person go on.
    void onlyErrorsAreRed()
    {
        QWidget window;
        auto* field = new kit::TextField(&window);
        auto* column = new QVBoxLayout(&window);
        column->addWidget(field);
        const kit::Theme theme = kit::makeTheme(kit::Density::Kiosk, kit::Contrast::Normal, 100);
        kit::applyTheme(&window, theme);
        window.resize(600, 300);
        window.show();
        const auto hasRed = [&] {
            const QImage image = window.grab().toImage();
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y) == theme.colours.danger) {
                        return true;
                    }
                }
            }
            return false;
        };
        field->setWarning(QStringLiteral("worth a second look"));
        QVERIFY(!hasRed());
        field->setError(QStringLiteral("to be mended"));
        QVERIFY(hasRed());
        field->setWarning(QStringLiteral("worth a second look"));
        QVERIFY(!hasRed());
    }

    /// What one person types must not be suggested to the next.
    void inputsAskForNoSuggestions()
    {
        const kit::LineInput input;
        QVERIFY(input.inputMethodHints().testFlag(Qt::ImhSensitiveData));
        QVERIFY(input.inputMethodHints().testFlag(Qt::ImhNoPredictiveText));
    }

    void aRowIsNamedInFullOnly()
    {
        const auto rows = countries();
        QCOMPARE(kit::rowNamedBy(rows, QStringLiteral("nouvelle zelande"))->key, QStringLiteral("NZ"));
        QCOMPARE(kit::rowNamedBy(rows, QStringLiteral("cn"))->key, QStringLiteral("CN"));
        QVERIFY(kit::rowNamedBy(rows, QStringLiteral("Chin")) == nullptr);
        QVERIFY(kit::rowNamedBy(rows, QString()) == nullptr);
    }

    void pastedTextIsOneCleanLine()
    {
        kit::LineInput input;
        QApplication::clipboard()->setText(QString::fromUtf8("Zoé\u202E\nLtd\u200B\u0007 & Sons"));
        input.paste();
        QCOMPARE(input.text(), QString::fromUtf8("Zoé Ltd & Sons"));
        QApplication::clipboard()->setText(QString(200'000, QLatin1Char('9')));
        input.clear();
        input.paste();
        QCOMPARE(input.text().size(), 500);
        QApplication::clipboard()->clear();
    }

    void theMiddleButtonPastesNothing()
    {
        kit::LineInput input;
        input.show();
        if (QApplication::clipboard()->supportsSelection()) {
            QApplication::clipboard()->setText(QStringLiteral("of another person"), QClipboard::Selection);
        }
        QTest::mouseClick(&input, Qt::MiddleButton);
        QVERIFY(input.text().isEmpty());
        QVERIFY(input.contextMenuPolicy() == Qt::NoContextMenu);
        QVERIFY(!input.acceptDrops() && !input.dragEnabled());
    }

    void aChoiceIsTakenByArrowsAndEnter()
    {
        QWidget window;
        QVBoxLayout column(&window);
        auto* field = new kit::PickField(kit::PickField::Opens::OnTouch);
        field->setSource([](const QString& typed) { return kit::filterRows(countries(), typed); });
        column.addWidget(field);
        window.resize(600, 400);
        window.show();
        QSignalSpy picked(field, &kit::PickField::picked);
        QSignalSpy submitted(field, &kit::Field::submitted);
        QTest::keyClick(field->input(), Qt::Key_Down);
        QVERIFY(field->isOpen());
        QTest::keyClick(field->input(), Qt::Key_Down);
        QTest::keyClick(field->input(), Qt::Key_Return);
        QVERIFY(!field->isOpen());
        QCOMPARE(picked.size(), 1);
        QCOMPARE(field->text(), QString::fromUtf8("Côte d’Ivoire"));
        QCOMPARE(submitted.size(), 0); // Enter has chosen; it goes on only when nothing is open
        QTest::keyClick(field->input(), Qt::Key_Return);
        QCOMPARE(submitted.size(), 1);
        QTest::mouseClick(field->input(), Qt::LeftButton);
        QVERIFY(field->isOpen());
        field->hide();
        QVERIFY(!field->isOpen());
    }

    void aTouchBesideTheListClosesIt()
    {
        QWidget window;
        QVBoxLayout column(&window);
        auto* field = new kit::PickField(kit::PickField::Opens::OnTouch);
        field->setSource([](const QString& typed) { return kit::filterRows(countries(), typed); });
        auto* blank = new QWidget;
        blank->setMinimumHeight(400);
        column.addWidget(field);
        column.addWidget(blank);
        window.resize(600, 700);
        window.show();
        QTest::mouseClick(field->input(), Qt::LeftButton);
        QVERIFY(field->isOpen());
        QTest::mouseClick(field->input(), Qt::LeftButton);
        QVERIFY(field->isOpen());
        QTest::mouseClick(blank, Qt::LeftButton, Qt::NoModifier, QPoint(5, 395));
        QVERIFY(!field->isOpen());
    }

    void theKeyboardTypesIntoTheFocusAndNeverTakesIt()
    {
        QWidget window;
        QVBoxLayout column(&window);
        auto* input = new kit::LineInput;
        auto* keyboard = new kit::TouchKeyboard;
        keyboard->setTexts({QStringLiteral("K"), QStringLiteral("Space"), QStringLiteral("Erase"),
                            QStringLiteral("Shift"), QStringLiteral("123"), QStringLiteral("ABC"),
                            QStringLiteral("Next"), QStringLiteral("Enter")});
        column.addWidget(input);
        column.addWidget(keyboard);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        input->setFocus();
        QSignalSpy entered(input, &kit::LineInput::returnPressed);
        const auto press = [&](const char* name) {
            auto* key =
                keyboard->findChild<QAbstractButton*>(QStringLiteral("key_") + QString::fromUtf8(name));
            QVERIFY2(key != nullptr, name);
            QTest::mouseClick(key, Qt::LeftButton);
            QCOMPARE(QApplication::focusWidget(), input);
        };
        press("Shift");
        press("É");
        press("t");
        press("é");
        press("Space");
        press("123");
        press("4");
        press("2");
        press("Erase");
        press("ABC");
        press("z");
        press("Enter");
        QCOMPARE(input->text(), QString::fromUtf8("Été 4z"));
        QCOMPARE(entered.size(), 1);
    }

    void partsFlowIntoFurtherRows()
    {
        QWidget window;
        auto* flow = new kit::FlowLayout(10, kit::FlowLayout::Stand::Top, &window);
        QList<QWidget*> parts;
        for (int i = 0; i < 3; ++i) {
            auto* part = new QWidget(&window);
            part->setMinimumSize(100, 40);
            flow->addStretching(part, 100);
            parts += part;
        }
        flow->setGeometry(QRect(0, 0, 320, 40));
        QCOMPARE(parts.at(2)->geometry(), QRect(220, 0, 100, 40));
        QCOMPARE(flow->heightForWidth(320), 40);
        QCOMPARE(flow->heightForWidth(319), 90);
        QCOMPARE(flow->heightForWidth(100), 140);
        flow->setGeometry(QRect(0, 0, 230, 90));
        QCOMPARE(parts.at(1)->geometry(), QRect(120, 0, 110, 40));
        QCOMPARE(parts.at(2)->geometry(), QRect(0, 50, 230, 40));
    }
};

} // namespace

CARM_TEST(KitTest)
#include "kit_test.moc"
