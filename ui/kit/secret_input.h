// A field for a passphrase or a code. What is typed goes, key by key, into locked memory and never into a
// text of the field: that holds one dot a character, so there is nothing to copy, to undo or to read out.
// Nothing can be pasted or dropped into it; the only edits are Backspace, and Delete for all of it.
#pragma once

#include "kit/field.h"
#include "support/secret.h"

namespace carm::kit {

class SecretInput final : public LineInput {
    Q_OBJECT
public:
    /// Bytes in UTF-8; what is typed beyond them is not taken.
    static constexpr std::size_t kMostBytes = 512;

    explicit SecretInput(QWidget* parent = nullptr);
    /// Takes figures alone, as of a code from an authenticator.
    void setDigitsOnly(bool digitsOnly);
    bool isEmpty() const { return m_size == 0; }
    /// To judge it while it is typed.
    SecretBytes copy() const;
    /// Hands out what was typed and forgets it.
    SecretBytes take();
    void forget();

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;

private:
    void append(const QString& typed);
    void removeLast();
    void showDots();

    SecretBytes m_buffer;
    std::size_t m_size = 0;
    int m_characters = 0;
    bool m_digitsOnly = false;
};

/// A question whose answer is secret.
class SecretField final : public Field {
    Q_OBJECT
public:
    explicit SecretField(QWidget* parent = nullptr);
    SecretInput* secret() const { return m_secret; }

private:
    SecretField(SecretInput* secret, QWidget* parent);
    SecretInput* m_secret;
};

} // namespace carm::kit
