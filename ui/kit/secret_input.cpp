#include "kit/secret_input.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

#include <algorithm>

namespace carm::kit {
namespace {

constexpr QChar kDot(0x2022);

/// Bytes of UTF-8 that go on with a character have the form 10xxxxxx.
bool isContinuation(unsigned char byte)
{
    return (byte & 0xC0U) == 0x80U;
}

} // namespace

SecretInput::SecretInput(QWidget* parent) : LineInput(parent), m_buffer(kMostBytes)
{
    // Tells screen readers that this is a secret; the text itself has dots only.
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhHiddenText | Qt::ImhNoPredictiveText |
                        Qt::ImhNoAutoUppercase);
    // Whoever clears the field from outside clears the secret, and nobody puts a text into it.
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text != QString(m_characters, kDot)) {
            forget();
        }
    });
}

void SecretInput::setDigitsOnly(bool digitsOnly)
{
    m_digitsOnly = digitsOnly;
    Qt::InputMethodHints hints = inputMethodHints();
    setInputMethodHints(hints.setFlag(Qt::ImhDigitsOnly, digitsOnly));
}

SecretBytes SecretInput::copy() const
{
    return SecretBytes::copyOf(m_buffer.bytes().first(m_size));
}

SecretBytes SecretInput::take()
{
    SecretBytes taken = copy();
    forget();
    return taken;
}

void SecretInput::forget()
{
    wipe(m_buffer.bytes());
    m_size = 0;
    m_characters = 0;
    showDots();
}

void SecretInput::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Backspace:
        removeLast();
        return;
    case Qt::Key_Delete:
        forget();
        Q_EMIT edited();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
        LineInput::keyPressEvent(event);
        return;
    default:
        break;
    }
    const QString typed = event->text();
    // Some layouts reach letters by Control and Alt together; Control alone is a command.
    const bool isCommand =
        event->modifiers().testFlag(Qt::ControlModifier) && !event->modifiers().testFlag(Qt::AltModifier);
    if (!isCommand && !typed.isEmpty() && (typed.at(0).isPrint() || typed.at(0).isSurrogate())) {
        append(typed);
    } else {
        event->ignore(); // arrows, copy and paste have nothing to do here
    }
}

void SecretInput::inputMethodEvent(QInputMethodEvent* event)
{
    // Accents of a dead key come as a whole; a text in the making is not shown.
    append(event->commitString());
    event->accept();
}

void SecretInput::append(const QString& typed)
{
    QByteArray bytes = typed.toUtf8();
    const bool allowed = !m_digitsOnly || std::all_of(bytes.cbegin(), bytes.cend(),
                                                      [](char byte) { return byte >= '0' && byte <= '9'; });
    const auto size = static_cast<std::size_t>(bytes.size());
    if (allowed && size > 0 && m_size + size <= kMostBytes) {
        for (const char byte : bytes) {
            m_buffer.bytes()[m_size++] = static_cast<unsigned char>(byte);
            m_characters += isContinuation(static_cast<unsigned char>(byte)) ? 0 : 1;
        }
        showDots();
        Q_EMIT edited();
    }
    wipe({reinterpret_cast<unsigned char*>(bytes.data()), size});
}

void SecretInput::removeLast()
{
    if (m_size == 0) {
        return;
    }
    bool within = true;
    while (within && m_size > 0) {
        unsigned char& last = m_buffer.bytes()[--m_size];
        within = isContinuation(last);
        last = 0;
    }
    --m_characters;
    showDots();
    Q_EMIT edited();
}

void SecretInput::showDots()
{
    const QString dots(m_characters, kDot);
    if (text() != dots) {
        setText(dots);
    }
}

SecretField::SecretField(QWidget* parent) : SecretField(new SecretInput, parent) {}

SecretField::SecretField(SecretInput* secret, QWidget* parent) : Field(secret, parent), m_secret(secret) {}

} // namespace carm::kit
