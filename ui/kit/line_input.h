// A line edit that is safe at a kiosk: no context menu, no drag and drop, and of pasted or scanned text only
// what belongs on one line.
#pragma once

#include "kit/icons.h"

#include <QLineEdit>

namespace carm::kit {

class LineInput : public QLineEdit {
    Q_OBJECT
public:
    explicit LineInput(QWidget* parent = nullptr);
    /// Width for about `characters`; 0 takes the whole column.
    void setExpectedLength(int characters);
    void setInvalid(bool invalid);
    /// Shows at the right end what the field does: opens a list, searches.
    void setTrailingIcon(Icon icon);

Q_SIGNALS:
    void entered(); ///< the focus came
    void left();    ///< the focus went
    void pressed(); ///< touched or clicked
    /// Up, Down and Escape, for a list that hangs on the field.
    void steered(int key);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void refreshSize();
    int m_expectedLength = 0;
    Icon m_icon = Icon::None;
};

} // namespace carm::kit
