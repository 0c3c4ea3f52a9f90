// The QR of an authenticator's secret, from locked memory to the screen: neither the text nor the modules of
// the code are ever kept anywhere else.
#pragma once

#include "support/secret.h"

#include <QWidget>

namespace carm::importer_ui {

class OtpPicture final : public QWidget {
    Q_OBJECT
public:
    explicit OtpPicture(QWidget* parent = nullptr);
    /// `uri` is ASCII: otpauth://…
    void setUri(const SecretBytes& uri);
    void forget();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SecretBytes m_modules; ///< a byte each, row by row; odd: dark
    int m_width = 0;       ///< in modules
};

} // namespace carm::importer_ui
