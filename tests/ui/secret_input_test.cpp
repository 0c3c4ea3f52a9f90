// The field for secrets: what it keeps, what it shows, and what it refuses.
#include "harness/harness.h"

#include "window_driver.h"

#include "kit/secret_input.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QVBoxLayout>

using namespace carm;

namespace {

QByteArray shown(const SecretBytes& secret)
{
    return QByteArray(reinterpret_cast<const char*>(secret.bytes().data()),
                      static_cast<qsizetype>(secret.size()));
}

class SecretInputTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    kit::SecretInput* m_input = nullptr;

    void commit(const char* utf8)
    {
        QInputMethodEvent event(QString(), {});
        event.setCommitString(QString::fromUtf8(utf8));
        QApplication::sendEvent(m_input, &event);
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_input = new kit::SecretInput(m_window.get());
        (new QVBoxLayout(m_window.get()))->addWidget(m_input);
        m_window->show();
        m_input->setFocus();
    }

    void keepsWhatIsTypedAndShowsDots()
    {
        test::typeText(m_input, QString::fromUtf8("Été 42"));
        QCOMPARE(m_input->text(), QString(6, QChar(0x2022)));
        QCOMPARE(shown(m_input->take()), QByteArray("Été 42"));
        QVERIFY(m_input->isEmpty());
        QVERIFY(m_input->text().isEmpty());
    }

    void backspaceTakesOneCharacterAndDeleteAll()
    {
        commit("né😀é");
        QTest::keyClick(m_input, Qt::Key_Backspace);
        QTest::keyClick(m_input, Qt::Key_Backspace);
        test::typeText(m_input, QStringLiteral("x"));
        QCOMPARE(shown(m_input->take()), QByteArray("néx"));
        test::typeText(m_input, QStringLiteral("abc"));
        QTest::keyClick(m_input, Qt::Key_Delete);
        QVERIFY(m_input->isEmpty());
        QTest::keyClick(m_input, Qt::Key_Backspace);
        QVERIFY(m_input->isEmpty());
    }

    void nothingIsPastedCopiedOrUndone()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("pasted"));
        QTest::keyClick(m_input, Qt::Key_V, Qt::ControlModifier);
        m_input->paste();
        QVERIFY(shown(m_input->take()).isEmpty());
        test::typeText(m_input, QStringLiteral("abc"));
        m_input->selectAll();
        QTest::keyClick(m_input, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("pasted"));
        QTest::keyClick(m_input, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shown(m_input->take()), QByteArray("abc"));
    }

    void whoClearsTheFieldClearsTheSecret()
    {
        test::typeText(m_input, QStringLiteral("abc"));
        m_input->setText(QString());
        QVERIFY(m_input->take().isEmpty());
    }

    void whatAnInputMethodCommitsIsKept()
    {
        commit("ê");
        QCOMPARE(shown(m_input->take()), QByteArray("ê"));
    }

    void figuresAloneWhereAskedFor()
    {
        m_input->setDigitsOnly(true);
        test::typeText(m_input, QStringLiteral("1a2 3"));
        QCOMPARE(shown(m_input->take()), QByteArray("123"));
    }

    void hasABound()
    {
        test::typeText(m_input, QString(600, QLatin1Char('x')));
        QCOMPARE(m_input->take().size(), kit::SecretInput::kMostBytes);
    }
};

} // namespace

CARM_TEST(SecretInputTest)
#include "secret_input_test.moc"
