#include "person.h"

#include "kit/field.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPixmap>
#include <QTest>

#include <cstdio>
#include <cstdlib>

namespace carm::test {
namespace {

constexpr int kLookMs = 40;

/// As a keyboard does, accents too; Qt Test's own keys know ASCII only.
void typeInto(QWidget* target, const QString& text)
{
    for (const QChar character : text) {
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, character.toUpper().unicode(), Qt::NoModifier, QString(character));
            QApplication::sendEvent(target, &event);
        }
    }
}

} // namespace

void Person::giveUp(const QString& problem) const
{
    std::fprintf(stderr, "play: %s\n", qUtf8Printable(problem));
    m_window.grab().save(m_album + QStringLiteral("/gave-up.png"));
    std::_Exit(1);
}

void Person::touch(const char* button) const
{
    auto* target = see<QAbstractButton>(button);
    if (!target->isEnabled()) {
        giveUp(QStringLiteral("'%1' cannot be touched").arg(QLatin1String(button)));
    }
    QTest::mouseClick(target, Qt::LeftButton);
}

void Person::awaitAndTouch(const char* button) const
{
    waitUntil(
        [this, button] {
            const auto* target = find<QAbstractButton>(button);
            return target != nullptr && target->isEnabled();
        },
        QStringLiteral("'%1' to be touched").arg(QLatin1String(button)));
    touch(button);
}

QLineEdit* Person::inputOf(const char* field) const
{
    return see<kit::Field>(field)->input();
}

QLineEdit* Person::write(const char* field, const QString& text) const
{
    QLineEdit* input = inputOf(field);
    input->setFocus();
    QTest::qWait(kLookMs); // the page may scroll to the field
    input->selectAll();
    typeInto(input, text);
    return input;
}

void Person::type(const char* field, const QString& text) const
{
    QTest::keyClick(write(field, text), Qt::Key_Tab);
}

void Person::choose(const char* field, const QString& letters) const
{
    QLineEdit* input = write(field, letters);
    QTest::qWait(kLookMs); // at the list
    QTest::keyClick(input, Qt::Key_Return);
    QTest::keyClick(input, Qt::Key_Tab);
}

void Person::typeSecret(const char* field, const QByteArray& text) const
{
    QLineEdit* input = inputOf(field);
    input->setFocus();
    QTest::qWait(kLookMs); // the page may scroll to the field
    typeInto(input, QString::fromLatin1(text));
}

void Person::openFile(const char* button, const QString& path) const
{
    touch(button);
    QFileDialog* dialog = nullptr;
    waitUntil(
        [this, &dialog] {
            dialog = m_window.findChild<QFileDialog*>();
            return dialog != nullptr && dialog->isVisible();
        },
        QStringLiteral("the dialog for a file"));
    dialog->setDirectory(QFileInfo(path).absolutePath());
    dialog->selectFile(path);
    QDialog* confirming = dialog; // the public face of its button
    confirming->accept();
}

void Person::press(Qt::Key key) const
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

QString Person::textIn(const char* field) const
{
    return inputOf(field)->text();
}

void Person::waitUntil(const std::function<bool()>& condition, const QString& what, int milliseconds) const
{
    if (!QTest::qWaitFor(condition, milliseconds)) {
        giveUp(QStringLiteral("waited in vain: ") + what);
    }
}

void Person::photograph(const QString& name) const
{
    QTest::qWait(kLookMs); // layouts and paints that were posted
    const QString path = QStringLiteral("%1/%2.png").arg(m_album, name);
    if (!m_window.grab().save(path)) {
        giveUp(path + QStringLiteral(" cannot be written"));
    }
}

} // namespace carm::test
