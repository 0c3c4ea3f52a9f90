// One way of the navigation: its name, and at the right end how much waits there.
#pragma once

#include <QPushButton>

namespace carm::kit {

class NavigationButton final : public QPushButton {
    Q_OBJECT
public:
    explicit NavigationButton(QWidget* parent = nullptr);
    void setTexts(const QString& label, const QString& count, const QString& accessibleName);
    void setCurrent(bool current);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QFont labelFont() const;
    QSize countSize() const;
    int countWidth() const;

    QString m_label;
    QString m_count;
    bool m_current = false;
};

} // namespace carm::kit
