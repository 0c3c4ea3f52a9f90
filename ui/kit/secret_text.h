// A secret that a person must read once, to write it down: painted character by character from locked memory,
// so that no text of the whole is ever made. Screen readers get it on asking, and only then.
#pragma once

#include "support/secret.h"

#include <QWidget>

namespace carm::kit {

class SecretText final : public QWidget {
    Q_OBJECT
public:
    explicit SecretText(QWidget* parent = nullptr);
    /// ASCII; shown in one line of wide, even letters.
    void setSecret(SecretBytes secret);
    const SecretBytes& secret() const { return m_secret; }
    void forget();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QFont letterFont() const;
    int letterWidth() const;
    /// As many rows as the width of the widget asks for.
    int lettersInRow(int width) const;

    SecretBytes m_secret;
};

} // namespace carm::kit
