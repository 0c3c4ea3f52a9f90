#include "kit/touch_keyboard.h"

#include "kit/buttons.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>

namespace carm::kit {
namespace {

/// Keys stand on a grid of half keys, so that rows can be shifted against each other.
constexpr int kKeySpan = 2;
constexpr int kColumns = 24;

QStringList rowsOf(TouchKeyboard::Layout layout)
{
    if (layout == TouchKeyboard::Layout::Digits) {
        return {QStringLiteral("1234567890"), QStringLiteral("-/.,$@#&()"), QStringLiteral("'\"%+*=:;!?")};
    }
    return {QStringLiteral("qwertyuiop"), QStringLiteral("asdfghjkl'"), QStringLiteral("zxcvbnm-,."),
            QStringLiteral("éèêëàâçîïôûù")};
}

} // namespace

TouchKeyboard::TouchKeyboard(QWidget* parent) : QFrame(parent), m_grid(new QGridLayout(this))
{
    setProperty("ground", QStringLiteral("band"));
    setFocusPolicy(Qt::NoFocus);
    m_grid->setContentsMargins(16, 8, 16, 8);
    m_grid->setSpacing(4);
    for (int column = 0; column < kColumns; ++column) {
        m_grid->setColumnStretch(column, 1);
    }
    setKeys(Layout::Letters);
}

void TouchKeyboard::setTexts(const TouchKeyboardTexts& texts)
{
    m_texts = texts;
    setAccessibleName(texts.name);
    setKeys(m_layout);
}

void TouchKeyboard::setKeys(Layout layout)
{
    m_layout = layout;
    const QList<Button*> old = findChildren<Button*>(QString(), Qt::FindDirectChildrenOnly);
    for (Button* key : old) {
        // The key that was pressed is still at work: it goes when it has finished.
        key->hide();
        key->setObjectName(QString());
        key->deleteLater();
    }
    const QStringList rows = rowsOf(layout);
    buildCharacters(rows);
    addControls(static_cast<int>(rows.size()));
}

void TouchKeyboard::buildCharacters(const QStringList& rows)
{
    for (int row = 0; row < rows.size(); ++row) {
        const QString& keys = rows.at(row);
        const int first = (kColumns - kKeySpan * static_cast<int>(keys.size())) / 2;
        for (int i = 0; i < keys.size(); ++i) {
            const QChar character = m_shifted ? keys.at(i).toUpper() : keys.at(i);
            Button* key = addKey(character, character, row, first + i * kKeySpan, kKeySpan);
            connect(key, &Button::clicked, this, [this, character] { typeCharacter(character); });
        }
    }
}

Button* TouchKeyboard::addKey(const QString& label, const QString& name, int row, int column, int span)
{
    auto* key = new Button(ButtonRole::Secondary, this);
    key->setKeycap(true);
    key->setLabel(label, name);
    key->setObjectName(QStringLiteral("key_") + name);
    key->setFocusPolicy(Qt::NoFocus);
    m_grid->addWidget(key, row, column, 1, span);
    return key;
}

void TouchKeyboard::addControls(int row)
{
    const bool letters = m_layout == Layout::Letters;
    Button* shift = addKey(letters ? m_texts.shift : QString(), m_texts.shift, row, 0, 4);
    shift->setVisible(letters);
    shift->setCheckable(true);
    shift->setChecked(m_shifted);
    connect(shift, &Button::clicked, this, [this] {
        m_shifted = !m_shifted;
        setKeys(Layout::Letters);
    });
    Button* other = addKey(letters ? m_texts.digits : m_texts.letters,
                           letters ? m_texts.digits : m_texts.letters, row, 4, 3);
    connect(other, &Button::clicked, this, [this, letters] {
        m_shifted = false;
        setKeys(letters ? Layout::Digits : Layout::Letters);
    });
    Button* space = addKey(m_texts.space, m_texts.space, row, 7, 7);
    connect(space, &Button::clicked, this, [this] { press(Qt::Key_Space, QStringLiteral(" ")); });
    Button* erase = addKey(m_texts.erase, m_texts.erase, row, 14, 4);
    connect(erase, &Button::clicked, this, [this] { press(Qt::Key_Backspace, QString()); });
    Button* next = addKey(m_texts.next, m_texts.next, row, 18, 3);
    connect(next, &Button::clicked, this, [this] { press(Qt::Key_Tab, QString()); });
    Button* enter = addKey(m_texts.enter, m_texts.enter, row, 21, 3);
    connect(enter, &Button::clicked, this, [this] { press(Qt::Key_Return, QString()); });
}

void TouchKeyboard::typeCharacter(QChar character)
{
    press(0, character);
    if (m_shifted) {
        m_shifted = false;
        setKeys(Layout::Letters);
    }
}

void TouchKeyboard::press(int key, const QString& text)
{
    QWidget* target = QApplication::focusWidget();
    if (target == nullptr) {
        return;
    }
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(target, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(target, &up);
}

} // namespace carm::kit
