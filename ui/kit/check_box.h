// A box to tick with its sentence beside it, which wraps; round where only one of several can be chosen.
#pragma once

#include <QCheckBox>

namespace carm::kit {

class CheckBox final : public QCheckBox {
    Q_OBJECT
public:
    explicit CheckBox(QWidget* parent = nullptr);
    void setLabel(const QString& text);
    void setRound(bool round);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& place) const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int textLeft() const;
    QString m_label;
    bool m_round = false;
};

} // namespace carm::kit
