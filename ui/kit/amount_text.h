// The amount owed: as large as the theme's token, and smaller only when the place is too narrow for it.
#pragma once

#include <QWidget>

namespace carm::kit {

class AmountText final : public QWidget {
    Q_OBJECT
public:
    explicit AmountText(QWidget* parent = nullptr);
    void setAmount(const QString& amount, const QString& accessibleName);
    QString amount() const { return m_amount; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont fittingFont() const;
    QString m_amount;
};

} // namespace carm::kit
